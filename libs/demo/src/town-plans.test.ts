import { catalogue } from '@amtsweg/workflows';
import { townPlans } from './town-plans.js';

const domainOf = new Map(catalogue.map(({ procedure }) => [procedure.key, procedure.domain]));
const unitOf = new Map(catalogue.map(({ procedure }) => [procedure.key, procedure.unit]));

describe.each(['2026-01-12', '2026-07-31', '2026-11-22', '2027-03-15'])('a town made on %s', (day) => {
  const fresh = townPlans(new Date(`${day}T09:00:00Z`)).filter(
    ({ steps, daysAgo }) => steps.length === 0 && daysAgo < 1,
  );

  test('has a case in every domain that nobody has touched yet', () => {
    const domains = new Set(fresh.map(({ procedure }) => domainOf.get(procedure)));
    expect([...domains].sort()).toEqual([...new Set(domainOf.values())].sort());
  });

  test('has one for every unit that decides', () => {
    const units = new Set(fresh.map(({ procedure }) => unitOf.get(procedure)));
    expect([...units].sort()).toEqual([...new Set(unitOf.values())].sort());
  });
});
