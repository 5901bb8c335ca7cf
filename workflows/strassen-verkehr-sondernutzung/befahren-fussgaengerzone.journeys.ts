import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'person',
  familyName: 'Lüttich',
  givenNames: 'Marlene',
  address: 'Kramerstraße 12, 30159 Hannover',
  zone: 'Altstadt',
  target: 'Kramerstraße 12',
  reason: 'space',
  need: 'Der Stellplatz liegt im Hof.',
  from: '2026-02-01',
  until: '2027-01-31',
  vehicles: [{ plate: 'H-ML 12', mass: 1600 }],
};
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;
const granted = (transponder: boolean) =>
  steps.grant({ hours: 'jederzeit', route: 'Leinstraße, Kramerstraße', transponder });

const journeys: readonly Journey[] = [
  {
    title: 'a resident with a yard loses the transponder and runs over the bollard',
    form,
    steps: [
      steps.complete,
      { task: 'ownSpace', outcome: 'exists' },
      granted(true),
      paid,
      { task: 'transponder', outcome: 'handedOut', data: { number: 'T-0417', depositCents: 5000 } },
      steps.final,
      { event: 'transponderLost', by: 'applicant' },
      { task: 'blocking', outcome: 'replaced', data: { number: 'T-0502' } },
      { event: 'pollerDamaged', by: 'authority', data: { place: 'Poller Leinstraße' } },
      { task: 'damage', outcome: 'reckless', data: { reason: 'Bei Rot hinter einem Bus eingefahren.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke(
        '§ 46 Abs. 3 Satz 1 StVO, Widerrufsvorbehalt',
        'Der Poller wurde vorsätzlich durchbrochen.',
      ),
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'a bridal couple drives once to the old town hall',
    form: { ...form, reason: 'ceremony', until: '2026-02-01' },
    steps: [
      steps.complete,
      { task: 'necessity', outcome: 'needed' },
      granted(false),
      paid,
      steps.final,
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'the ceiling of the tunnel does not carry the crane',
    form: { ...form, reason: 'works', vehicles: [{ plate: 'H-KR 48', mass: 36000 }] },
    steps: [
      steps.complete,
      steps.opinion('load', 'refuses', 'Zulässig sind 16 t.'),
      { task: 'necessity', outcome: 'needed' },
      steps.refuse('§ 7 NStrG, Tragfähigkeit', 'Die Tunneldecke trägt 16 t.'),
      steps.silence,
      steps.refuse('§ 7 NStrG, Tragfähigkeit', 'Die Tunneldecke trägt 16 t.'),
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
