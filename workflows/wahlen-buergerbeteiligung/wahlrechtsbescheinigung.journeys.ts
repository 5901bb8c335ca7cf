import type { Journey } from '@amtsweg/procedure';

const form = {
  election: 'local',
  electionOn: '2026-09-13',
  submitter: 'Wählergemeinschaft Leinebogen',
  submitterAddress: 'Engelbosteler Damm 90, 30167 Hannover',
  signatories: [
    {
      name: 'Yıldız, Deniz',
      birthDate: '2009-12-01',
      address: 'Kniestraße 10, Hannover',
      signedOn: '2026-01-04',
    },
    {
      name: 'Meinecke, Urte',
      birthDate: '1948-07-22',
      address: 'Haltenhoffstraße 3, Hannover',
      signedOn: '2026-01-05',
    },
  ],
};
const taken = { task: 'sheets', outcome: 'taken', data: { count: 2 } };
const compared = (certified: number, duplicate: number) => ({
  task: 'comparison',
  outcome: 'compared',
  data: { certified, notEligible: 2 - certified - duplicate, duplicate, remark: 'siehe Namensliste' },
});

const journeys: readonly Journey[] = [
  {
    title:
      'a sixteen-year-old and a pensioner are certified, the sheets fetched, the names erased after the election',
    form,
    steps: [
      taken,
      compared(2, 0),
      { task: 'attestation', outcome: 'collected' },
      { task: 'collection', outcome: 'handedOver' },
      { clock: 'electionDay' },
      { task: 'erasure', outcome: 'erased' },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody fetches the sheets, so they are posted',
    form,
    steps: [
      taken,
      compared(1, 1),
      { task: 'attestation', outcome: 'collected' },
      { clock: 'collectWeek' },
      { clock: 'electionDay' },
      { task: 'erasure', outcome: 'erased' },
    ],
    ending: 'closed',
  },
  {
    title: 'both had signed for another list already',
    form,
    steps: [taken, compared(0, 2)],
    ending: 'rejected',
  },
];

export default journeys;
