import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { catalogue } from '@amtsweg/workflows';
import { countDomains, searchCatalogue } from './search-catalogue.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function found(search: string): Promise<unknown[]> {
  return (await searchCatalogue(office.pool, { search })).items.map(({ key }) => key);
}

test.each([
  ['Hund anmelden', 'hundesteuer-anmelden'],
  ['hunt anmelden', 'hundesteuer-anmelden'],
  ['Wie kann ich meinen Hund anmelden?', 'hundesteuer-anmelden'],
  ['Gewerbe anmelden', 'gewerbeanmeldung'],
  ['gewerbeanmeldng', 'gewerbeanmeldung'],
  ['Baum fällen', 'baumfaellgenehmigung'],
  ['baumfallgenehmigung', 'baumfaellgenehmigung'],
  ['BAUMFAELLGENEHMIGUNG', 'baumfaellgenehmigung'],
  ['fuehrerschein verloren', 'ersatzfuehrerschein'],
  ['Perso verloren', 'personalausweis-verlust-melden'],
  ['heiraten', 'eheschliessung-anmelden'],
  ['Knöllchen', 'anhoerung-verkehrsordnungswidrigkeit'],
  ['kita platz', 'kita-platz-anmelden'],
  ['straßenlaterne kaputt', 'strassenbeleuchtung-stoerung-melden'],
  ['Schlagloch', 'strassenschaden-melden'],
  ['Briefwahl', 'wahlschein-briefwahl'],
])('whoever looks for "%s" finds %s among the first three', async (search, key) => {
  expect((await found(search)).slice(0, 3)).toContain(key);
});

test('what nobody offers is not found', async () => {
  expect(await found('quxbaz')).toEqual([]);
});

test('words of the language alone find nothing, and no words find everything', async () => {
  expect(await found('und oder der die das')).toEqual([]);
  expect(await found('')).toHaveLength(catalogue.length);
});

test.each([["'; drop table cases; --"], ['a & b | !c'], [':* <-> ('], ['%_%'], ['\\'], ['ß'.repeat(200)]])(
  'signs that mean something to the search are words like others: %s',
  async (search) => {
    await expect(found(search)).resolves.toBeInstanceOf(Array);
  },
);

test('the list is narrowed by domain, unit, audience and online', async () => {
  const { items } = await searchCatalogue(office.pool, {
    domain: 'buergerservice-meldewesen',
    unit: '32.1',
    audience: 'citizen',
    online: true,
  });
  const expected = catalogue
    .map(({ procedure }) => procedure)
    .filter(
      ({ domain, unit, audience, online }) =>
        domain === 'buergerservice-meldewesen' &&
        unit === '32.1' &&
        audience.includes('citizen') &&
        online !== null,
    );
  expect(items.map(({ key }) => key)).toEqual(expected.map(({ key }) => key).sort());
});

test('each entry says since when and from where it is known to be online, and its maturity with the name of the model', async () => {
  const { items } = await searchCatalogue(office.pool, { search: 'Baumfällgenehmigung' });
  expect(items[0]).toMatchObject({
    online: true,
    onlineSince: '2022-11-01',
    onlineEvidence: expect.any(String),
    maturity: { model: 'OZG-Reifegradmodell', level: 3 },
  });
});

test('the counts are those of the whole catalogue', async () => {
  const { counts } = await searchCatalogue(office.pool, { search: 'quxbaz' });
  const online = catalogue.filter(({ procedure }) => procedure.online !== null).length;
  expect(counts).toEqual({ all: catalogue.length, online });
  const domains = await countDomains(office.pool);
  expect(domains.reduce((sum, { all }) => sum + all, 0)).toBe(counts.all);
  expect(domains.reduce((sum, { online: part }) => sum + part, 0)).toBe(online);
});
