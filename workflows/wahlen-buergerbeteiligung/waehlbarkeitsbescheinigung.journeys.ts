import type { Journey } from '@amtsweg/procedure';

const form = {
  election: 'council',
  electionOn: '2026-09-13',
  nominatedBy: 'Grüne Mitte Hannover',
  familyName: 'Sørensen',
  givenNames: 'Maja',
  birthDate: '1990-01-30',
  address: 'Nieschlagstraße 5, 30449 Hannover',
  residentSince: '2018-10-01',
  nationality: 'union',
  homeState: 'Dänemark',
  convicted: false,
  consent: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const eligible = { task: 'assessment', outcome: 'eligible' };
const signed = { task: 'countersignature', outcome: 'signed' };

const journeys: readonly Journey[] = [
  {
    title: 'a Danish woman stands for the council',
    form,
    steps: [complete, eligible, signed],
    ending: 'closed',
  },
  {
    title: 'for the European Parliament Denmark is asked, and a lost certificate is found out',
    form: { ...form, election: 'european', convicted: true },
    steps: [
      complete,
      { clock: 'homePeriod' },
      { task: 'homeOverdue', outcome: 'otherwise' },
      {
        event: 'courtsInformation',
        by: 'authority',
        data: { content: 'Keine Eintragung nach § 45 StGB.', dated: '{today}' },
      },
      eligible,
      { task: 'countersignature', outcome: 'repeated' },
      eligible,
      signed,
    ],
    ending: 'closed',
  },
  {
    title: 'a mayor of sixty-eight cannot be elected',
    form: { ...form, election: 'mayor', birthDate: '1958-02-02' },
    steps: [complete],
    ending: 'rejected',
  },
  {
    title: 'a newcomer of three months cannot stand for the council yet',
    form: { ...form, residentSince: '2026-01-02', electionOn: '2026-04-12' },
    steps: [complete],
    ending: 'rejected',
  },
];

export default journeys;
