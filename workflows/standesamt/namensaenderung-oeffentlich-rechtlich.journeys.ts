import { permitSteps as steps, type Journey } from '@amtsweg/procedure';

const adult = {
  givenNames: 'Torben',
  familyName: 'Schweinebein',
  birthDate: '1991-02-11',
  birthOffice: 'Celle, G 118/1991',
  address: 'Podbielskistraße 90, 30177 Hannover',
  residence: 'hannover',
  status: 'german',
  actingFor: 'self',
  part: 'family',
  wantedFamilyName: 'Brandt',
  reason: 'ridiculous',
  grounds: 'Der Name gibt im Beruf täglich Anlass zu Spott.',
  earlierApplication: false,
};
const child = {
  ...adult,
  givenNames: 'Mila',
  familyName: 'Reuter',
  birthDate: '2017-09-30',
  birthOffice: 'Hannover, G 4410/2017',
  actingFor: 'parents',
  representative: 'Svenja Holm',
  otherParent: 'Kai Reuter, Am Markt 2, 31134 Hildesheim',
  otherParentAgrees: false,
  wantedFamilyName: 'Holm',
  reason: 'divorcedParents',
  grounds: 'Das Kind lebt mit Halbgeschwistern, die Holm heißen.',
};
const changed = (newFamilyName: string) =>
  steps.grant({
    newFamilyName,
    weighing: 'Das Interesse an der Änderung überwiegt die Namenskontinuität.',
    feeCents: 25000,
    feeReason: 'Mittlerer Aufwand, geringes Einkommen.',
  });
const paid = { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;
const entered = {
  event: 'registered',
  by: 'authority',
  data: { effectiveOn: '{today}', registerNumber: 'G 118/1991-1' },
} as const;
const refuse = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 3 Abs. 1 NamÄndG',
    reason: 'Der Wunsch nach einem klangvolleren Namen ist kein wichtiger Grund.',
    feeCents: 5000,
    feeReason: 'Ein Zehntel der Gebühr der Änderung.',
  },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a name that invites mockery is changed, debts or not, and the birth register follows',
    form: adult,
    steps: [
      steps.complete,
      { task: 'grounds', outcome: 'inquire' },
      { task: 'debtors', outcome: 'entered', data: { entry: 'AG Hannover, 711 M 20/25' } },
      steps.opinion('police'),
      changed('Brandt'),
      { clock: 'registerReply' },
      { task: 'registerReminder', outcome: 'asked' },
      entered,
      paid,
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the father opposes, so the deed of the child waits until he can no longer sue',
    form: child,
    steps: [
      steps.complete,
      {
        task: 'grounds',
        outcome: 'inquire',
        data: { affected: [{ name: 'Kai Reuter, Hildesheim', role: 'parent' }] },
      },
      { task: 'concernedLetter', outcome: 'sent' },
      {
        event: 'concernedStatement',
        by: 'authority',
        data: { name: 'Kai Reuter', stance: 'opposes', statement: 'Das Kind soll meinen Namen behalten.' },
      },
      steps.opinion('youth'),
      changed('Holm'),
      { task: 'opponentService', outcome: 'served', data: { servedOn: '{today}' } },
      paid,
      { clock: 'permitActionPeriod' },
      { clock: 'opponentActionPeriod' },
      entered,
    ],
    ending: 'closed',
  },
  {
    title: 'a finer sound is no important reason',
    form: { ...adult, familyName: 'Brand', wantedFamilyName: 'von Brandeck', reason: 'other' },
    steps: [
      steps.complete,
      { task: 'grounds', outcome: 'hopeless', data: { why: 'Nur der Klang wird geltend gemacht.' } },
      refuse,
      steps.silence,
      refuse,
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
