import type { Journey } from '@amtsweg/procedure';

const form = {
  kindOfMatter: 'suggestion',
  subject: 'Trinkbrunnen am Küchengarten',
  text: 'Im Sommer gibt es am Küchengarten kein Wasser. Bitte stellen Sie einen Brunnen auf.',
  pending: false,
  name: 'Wolfgang Ahrens',
  address: 'Pfarrstraße 60, 30459 Hannover',
  others: 41,
  public: true,
};
const routed = (outcome: string, data = {}) => ({ task: 'routing', outcome, data });
const ready = { task: 'report', outcome: 'ready', data: { paper: '15-0733/2026' } };

const journeys: readonly Journey[] = [
  {
    title: 'the district council sends it on, and the main committee has the fountain built',
    form: { ...form, district: 'Linden-Limmer' },
    steps: [
      routed('council'),
      ready,
      { task: 'districtSitting', outcome: 'referred' },
      {
        task: 'committeeSitting',
        outcome: 'settled',
        data: { on: '{today}', result: 'Der Brunnen wird 2027 aufgestellt.' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a complaint about the tram belongs to the region and is handed on with consent',
    form: { ...form, kindOfMatter: 'complaint', subject: 'Linie 10 fällt ständig aus' },
    steps: [
      routed('elsewhere', { authority: 'Region Hannover, Fachbereich Verkehr' }),
      { event: 'consent', by: 'applicant', data: { agreed: true } },
    ],
    ending: 'transferred',
  },
  {
    title: 'the ninth letter on the same matter is not passed on',
    form,
    steps: [routed('notPassed', { reason: 'Achtmal behandelt, keine neuen Tatsachen.' })],
    ending: 'notPassed',
  },
];

export default journeys;
