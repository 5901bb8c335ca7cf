import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Albrecht',
  givenNames: 'Charlotte',
  birthDate: '1986-05-30',
  birthPlace: 'Göttingen',
  address: 'Königstraße 7, 30175 Hannover',
  premises: 'Königstraße 7, 30175 Hannover',
  objects: ['movables', 'rights'],
  form: 'hall',
  assets: 'orderly',
  recordsRequested: true,
  proceedings: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'an auctioneer is licensed for movables and her books are inspected',
    form,
    steps: [
      step.completeToday,
      step.clean,
      step.opinion('tax'),
      step.grant({ objects: ['movables'], provisions: 'Erlöse auf einem Treuhandkonto führen.' }),
      step.fee(18),
      step.signed,
      step.paid,
      step.final,
      { clock: 'inspection' },
      { task: 'books', outcome: 'inOrder' },
      { event: 'hammerDown', by: 'applicant', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the office weighs an old debt for three months and the licence counts as granted',
    form: { ...form, assets: 'entry', assetsPlan: 'Rate von 300 Euro seit einem Jahr.' },
    steps: [
      step.completeToday,
      step.clean,
      step.opinion('tax'),
      step.opinion('court', 'agreesWithProvisions', 'Eine Eintragung, in Tilgung.'),
      { clock: 'decisionPeriod' },
      { event: 'hammerDown', by: 'applicant', data: { on: '{today}' } },
      { clock: 'deemedFinality' },
    ],
    ending: 'deemedApproved',
  },
  {
    title: 'an insolvency without a plan stands against the licence',
    form: { ...form, assets: 'insolvency', assetsPlan: 'Noch offen.' },
    steps: [
      step.completeToday,
      step.entries('insolvency', 'Verfahren 905 IN 12/25 eröffnet.'),
      step.opinion('tax'),
      step.opinion('court', 'refuses', 'Masse unzulänglich.'),
      { task: 'assets', outcome: 'stands', data: { reason: 'Kein Insolvenzplan.' } },
      step.refuse('assets', 'Vermögensverfall wird vermutet und ist nicht widerlegt.'),
      step.silence,
      step.refuse('assets', 'Vermögensverfall wird vermutet und ist nicht widerlegt.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'selling on a platform by time is no auction',
    form: { ...form, form: 'onlineOnly' },
    steps: [
      {
        task: 'formalCheck',
        outcome: 'noAuction',
        data: { reason: 'Verkauf gegen Höchstgebot mit Zeitablauf (§ 156 BGB liegt nicht vor).' },
      },
    ],
    ending: 'notAuction',
  },
];

export default journeys;
