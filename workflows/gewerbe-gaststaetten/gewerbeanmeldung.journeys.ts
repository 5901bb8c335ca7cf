import type { Journey } from '@amtsweg/procedure';

const form = {
  legalForm: 'sole',
  familyName: 'Kowalczyk',
  givenNames: 'Małgorzata Anna',
  sex: 'female',
  birthDate: '1991-04-22',
  birthPlace: 'Łódź, Polen',
  nationalities: 'deutsch, polnisch',
  address: 'Engelbosteler Damm 61, 30167 Hannover',
  email: 'm.kowalczyk@example.org',
  residencePermit: 'notNeeded',
  businessAddress: 'Engelbosteler Damm 61, 30167 Hannover',
  establishment: 'main',
  activity: 'Einzelhandel mit gebrauchten Fahrrädern',
  sideline: true,
  startDate: '{today}',
  trade: 'commerce',
  fullTime: 0,
  partTime: 0,
  reason: 'new',
  permit: 'notNeeded',
  channel: 'direct',
  delivery: 'portal',
};
const gmbh = {
  ...form,
  legalForm: 'company',
  registeredName: 'Nordstadt Sicherheit GmbH',
  registerCourt: 'Amtsgericht Hannover',
  registerNumber: 'HRB 224417',
  representatives: 1,
  activity: 'Bewachung von Baustellen',
  trade: 'other',
  fullTime: 6,
  sideline: false,
  permit: 'no',
};
const bar = {
  ...form,
  activity: 'Schankwirtschaft mit Musik',
  trade: 'other',
  reason: 'purchase',
  formerOwner: 'Lindener Keller OHG',
  partTime: 3,
  startDate: '2026-01-10',
  gastronomy: ['alcohol', 'drinks', 'food'],
  channel: 'singlePoint',
};

const found = {
  entry: 'Einzelhandel mit gebrauchten Fahrrädern',
  permit: 'notNeeded',
  craft: 'none',
  residenceHint: false,
  effort: 'ordinary',
  effortReason: 'Vollständige Anzeige ohne Rückfragen.',
};
const missing = { missing: [{ item: 'Genaue Bezeichnung der Tätigkeit', reason: '§ 14 Abs. 1 GewO' }] };
const complete = { task: 'formalCheck', outcome: 'complete' };
const incomplete = { task: 'formalCheck', outcome: 'incomplete', data: missing };
const identified = { task: 'identity', outcome: 'identified' };
const trade = { task: 'activity', outcome: 'trade', data: found };
const entered = { task: 'registerEntry', outcome: 'entered', data: { number: '2026/000417' } };
const acknowledged = { task: 'reconciliation', outcome: 'acknowledged' };
const quiet = [{ clock: 'receiptsDue' }, acknowledged];
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const opened = {
  task: 'supervisoryCase',
  outcome: 'opened',
  data: { caseNumber: '32.2-32.40.10-2026-000009' },
};
const supplement = {
  event: 'supplement',
  by: 'applicant',
  data: { activity: 'Ankauf, Reparatur und Verkauf gebrauchter Fahrräder' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a second-hand bicycle shop gets its receipt at once and pays afterwards',
    form,
    steps: [complete, identified, trade, entered, ...quiet, paid],
    ending: 'closed',
  },
  {
    title: 'a guard company without permit gets the receipt, a hint and a supervisory case',
    form: gmbh,
    steps: [
      complete,
      identified,
      {
        ...trade,
        data: {
          ...found,
          entry: 'Bewachung von Baustellen',
          permit: 'missing',
          permitBasis: '§ 34a Abs. 1 GewO',
          effort: 'extensive',
          effortReason: 'Abgleich mit dem Bewacherregister.',
        },
      },
      entered,
      opened,
      ...quiet,
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a bar that opens within four weeks is told so and examined beside its receipt',
    form: bar,
    steps: [
      complete,
      identified,
      { ...trade, data: { ...found, entry: 'Schankwirtschaft mit Alkoholausschank' } },
      entered,
      paid,
      opened,
      {
        event: 'transmissionReturned',
        by: 'authority',
        data: { receiver: 'Deutsche Gesetzliche Unfallversicherung', fault: 'Unternehmensart fehlt' },
      },
      {
        task: 'reconciliation',
        outcome: 'again',
        data: { receivers: [{ name: 'Deutsche Gesetzliche Unfallversicherung' }] },
      },
      { clock: 'receiptsDue' },
      { task: 'reconciliation', outcome: 'waitOn' },
      ...quiet,
    ],
    ending: 'closed',
  },
  {
    title: 'an unregistered hairdresser gets the receipt and the chamber of crafts a notice',
    form: { ...form, activity: 'Friseursalon', trade: 'craft', delivery: 'post' },
    steps: [
      complete,
      identified,
      { ...trade, data: { ...found, entry: 'Friseurhandwerk', craft: 'unregistered' } },
      entered,
      {
        task: 'supervisoryCase',
        outcome: 'notNeeded',
        data: { reason: 'Die Eintragung in die Handwerksrolle ist beantragt.' },
      },
      ...quiet,
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a work condition in the residence permit is a hint, no obstacle',
    form: {
      ...form,
      nationalities: 'ghanaisch',
      residencePermit: 'restricted',
      residenceCondition: 'Selbständige Tätigkeit nicht gestattet, LHH, 02.05.2025.',
    },
    steps: [
      complete,
      identified,
      {
        ...trade,
        data: {
          ...found,
          residenceHint: true,
          furtherReceivers: [{ name: 'Mess- und Eichwesen Niedersachsen' }],
        },
      },
      entered,
      opened,
      ...quiet,
      { clock: 'paymentPeriod' },
      { task: 'paymentOverdue', outcome: 'remind' },
      { clock: 'paymentPeriod' },
      { task: 'paymentOverdue', outcome: 'enforce' },
    ],
    ending: 'closed',
  },
  {
    title: 'the three days pass while the inspector looks for the shop, and the lead hastens the receipt',
    form: { ...form, businessAddress: 'Vahrenwalder Straße 0, 30165 Hannover' },
    steps: [
      complete,
      { task: 'identity', outcome: 'addressDoubtful' },
      { clock: 'receiptPeriod' },
      { task: 'receiptOverdue', outcome: 'expedited' },
      { task: 'siteVisit', outcome: 'found', data: { visitedOn: '{today}' } },
      trade,
      entered,
      ...quiet,
      paid,
    ],
    ending: 'closed',
  },
  {
    title: 'a letter-box that is no business gets no receipt',
    form,
    steps: [
      complete,
      { task: 'identity', outcome: 'addressDoubtful' },
      { clock: 'receiptPeriod' },
      { task: 'receiptOverdue', outcome: 'explained', data: { reason: 'Die Nachschau steht noch aus.' } },
      {
        task: 'siteVisit',
        outcome: 'notFound',
        data: { reason: 'Unter der Anschrift steht ein unbebautes Grundstück.' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'a translator is a free profession and need not notify',
    form: { ...form, activity: 'Literarische Übersetzungen', trade: 'other' },
    steps: [
      complete,
      identified,
      {
        task: 'activity',
        outcome: 'notTrade',
        data: { reason: 'Literarisches Übersetzen ist eine freiberufliche Tätigkeit.' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'a shop in the neighbouring town is handed over there',
    form: { ...form, businessAddress: 'Hannoversche Straße 5, 30926 Seelze' },
    steps: [complete, { task: 'identity', outcome: 'notCompetent', data: { municipality: 'Stadt Seelze' } }],
    ending: 'transferred',
  },
  {
    title: 'a vague activity is asked about until the trader gives up the plan',
    form: { ...form, activity: 'Handel aller Art' },
    steps: [
      incomplete,
      { clock: 'replyPeriod' },
      supplement,
      complete,
      { task: 'identity', outcome: 'unclear', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'remind', data: missing },
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'proceed' },
      complete,
      identified,
      { task: 'activity', outcome: 'tooVague', data: missing },
      supplement,
      complete,
      { event: 'withdraw', by: 'applicant', data: { reason: 'Das Ladenlokal ist anderweitig vermietet.' } },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'a notification is taken back before anyone looked at it',
    form,
    steps: [{ event: 'withdraw', by: 'clerk' }],
    ending: 'withdrawn',
  },
  {
    title: 'an incomplete notification that nobody completes is set aside without receipt',
    form,
    steps: [
      incomplete,
      { clock: 'replyPeriod' },
      { task: 'overdue', outcome: 'discontinue', data: { reason: 'Trotz Nachforderung ging nichts ein.' } },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
