import type { Journey } from '@amtsweg/procedure';
import { alien, captured, chipMade, complete, paid, twiceRefused, waived } from './steps.js';

const form = {
  ...alien,
  anchorName: 'Giulia Ferrante',
  anchorState: 'Italien',
  anchorStatus: 'worker',
  relation: 'spouse',
  arrivedOn: '2024-04-01',
  feeWaiver: false,
};
const married = { ...form, marriedOn: '2021-07-17' };
const grant = { task: 'decision', outcome: 'grant' };
const changed = (kindOfChange: string, on: string) => ({
  event: 'familyChange',
  by: 'applicant' as const,
  data: { kindOfChange, on },
});

const journeys: readonly Journey[] = [
  {
    title: 'a divorce after three years of marriage changes nothing, and in 2029 the right is permanent',
    form: married,
    steps: [
      complete,
      { task: 'family', outcome: 'entitled' },
      grant,
      captured,
      paid,
      ...chipMade,
      changed('divorce', '2025-12-01'),
      changed('death', '2025-12-02'),
      changed('departure', '2026-01-02'),
      { task: 'retention', outcome: 'kept' },
      { clock: 'permanence' },
    ],
    ending: 'closed',
  },
  {
    title: 'a partner of nine years is close enough',
    form: { ...form, relation: 'close', feeWaiver: true },
    steps: [
      complete,
      { task: 'closeness', outcome: 'granted' },
      grant,
      captured,
      waived,
      ...chipMade,
      changed('departure', '2026-01-02'),
      { task: 'retention', outcome: 'proceeding' },
    ],
    ending: 'closed',
  },
  {
    title: 'the marriage was arranged for the card',
    form: married,
    steps: [
      complete,
      {
        task: 'family',
        outcome: 'signs',
        data: { signs: 'Anzeige der Vermittlerin, gleiche Anschrift bei fünf Paaren.' },
      },
      { task: 'abuse', outcome: 'examined' },
      ...twiceRefused('§ 2 Abs. 4 FreizügG/EU', 'Zweckehe nach Geständnis.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
