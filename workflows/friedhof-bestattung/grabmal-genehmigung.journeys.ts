import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Elisabeth',
  familyName: 'Hagemann',
  address: 'Stöckener Straße 68, 30419 Hannover',
  cemetery: 'stoecken',
  gravePlace: 'A 12 / 4 / 17',
  mason: 'Steinmetz Rössing GmbH',
  kind: 'standing',
  material: 'Wesersandstein, scharriert',
  height: 95,
  width: 60,
  thickness: 14,
  inscription: 'Familie Hagemann',
  foundation: 'Streifenfundament, 2 Dübel 16 mm Edelstahl',
};
const complete = (designRules: boolean): JourneyStep => ({
  task: 'formalCheck',
  outcome: 'complete',
  data: { designRules },
});
const grant: JourneyStep = { task: 'decision', outcome: 'grant' };
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 28 Friedhofssatzung LHH (Gestaltung)',
    reason: 'Polierter schwarzer Stein ist im Grabfeld ausgeschlossen.',
  },
};
const erected: JourneyStep = {
  event: 'erected',
  by: 'applicant',
  data: { erectedOn: '{today}', loadTest: true },
};
const paid: JourneyStep = { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } };
const final: JourneyStep = { clock: 'permitActionPeriod' };

const journeys: readonly Journey[] = [
  {
    title: 'a stone is compared on the spot, permitted, erected and accepted after a repair',
    form,
    steps: [
      complete(true),
      { task: 'designReview', outcome: 'assessed', data: { fits: true } },
      grant,
      paid,
      final,
      erected,
      { task: 'acceptance', outcome: 'defective', data: { reason: 'Fuge offen, Stein kippelt.' } },
      { event: 'repaired', by: 'applicant' },
      { task: 'acceptance', outcome: 'accepted' },
    ],
    ending: 'closed',
  },
  {
    title: 'a stone that is not erected within a year needs a new permit',
    form,
    steps: [complete(false), grant, paid, final, { clock: 'erectionPeriod' }],
    ending: 'closed',
  },
  {
    title: 'a polished stone is refused after the hearing',
    form,
    steps: [
      complete(false),
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Der Nachbarstein ist auch poliert.' } },
      refuse,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
