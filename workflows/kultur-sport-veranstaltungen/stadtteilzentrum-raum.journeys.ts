import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Yıldırım',
  givenNames: 'Esra',
  address: 'Ricklinger Stadtweg 1, 30459 Hannover',
  house: 'ricklingen',
  room: 'Großer Saal',
  on: '2027-12-12',
  from: '15:00',
  until: '23:00',
  hours: 10,
  purpose: 'private',
  description: 'Verlobungsfeier',
  guests: 120,
  music: true,
  alcoholSold: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const optioned = { task: 'calendar', outcome: 'optioned' } as const;
const lease = (deposit: number) => ({ task: 'decision', outcome: 'grant', data: { deposit } });
const paid = { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;
const refuse = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: 'außerhalb der Widmung',
    reason: 'Der Rat hat Parteiveranstaltungen für dieses Haus ausgeschlossen.',
  },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'an engagement party costs the deposit a new pane of glass',
    form,
    steps: [
      complete,
      { task: 'calendar', outcome: 'other', data: { alternative: 'Großer Saal, eine Woche später' } },
      { event: 'supplement', by: 'applicant', data: { on: '2027-12-19' } },
      optioned,
      { task: 'safety', outcome: 'conditions', data: { conditions: 'Ab 22 Uhr Fenster zu.' } },
      lease(30000),
      paid,
      { clock: 'theDay' },
      { task: 'handover', outcome: 'handed' },
      {
        task: 'handBack',
        outcome: 'damage',
        data: {
          cents: 18000,
          protocol: 'Scheibe der Seitentür gesprungen.',
          reason: 'Beim Abbau beschädigt.',
        },
      },
      { task: 'refund', outcome: 'paid', data: { cents: 12000 } },
    ],
    ending: 'closed',
  },
  {
    title: 'a reading circle of the district pays nothing and calls off',
    form: { ...form, purpose: 'nonprofit', description: 'Lesekreis', guests: 15, music: false },
    steps: [
      complete,
      optioned,
      lease(0),
      { event: 'cancel', by: 'applicant' },
      { task: 'refund', outcome: 'paid', data: { cents: 0 } },
    ],
    ending: 'closed',
  },
  {
    title: 'a house not dedicated to parties is closed to all of them',
    form: { ...form, purpose: 'political', description: 'Kreisparteitag', guests: 80, music: false },
    steps: [
      complete,
      optioned,
      { task: 'equalTreatment', outcome: 'dedicated', data: { resolution: 'Ratsbeschluss 1422/2019' } },
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Anderswo dürfen wir auch.' } },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
