import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  familyName: 'Dörries',
  givenNames: 'Annemarie',
  birthDate: '1956-05-04',
  address: 'Podbielskistraße 200, 30177 Hannover',
  disabilityReference: '201/56-0405',
  group: 'legsHeart',
  markG: true,
  markB: true,
  degree: 70,
  secondDegree: 50,
  degreeShown: false,
  consent: true,
};
const { secondDegree: _heart, consent: _consent, ...oneDegree } = form;
const made = { task: 'card', outcome: 'made', data: { number: 'O-26-0117' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the Landesamt confirms both partial degrees, and a lost card is replaced',
    form,
    steps: [
      steps.complete,
      steps.opinion('pension'),
      steps.grant(),
      made,
      steps.final,
      { event: 'cardLost', by: 'applicant' },
      { task: 'replacement', outcome: 'replaced', data: { cardNumber: 'O-26-0131' } },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'without the mark B nothing can be granted',
    form: { ...oneDegree, group: 'legs', markB: false, degree: 80, degreeShown: true },
    steps: [
      steps.complete,
      steps.refuse('VwV-StVO zu § 46 Abs. 1 Nr. 11, G und B', 'Das Merkzeichen B ist nicht zuerkannt.'),
      steps.silence,
      steps.refuse('VwV-StVO zu § 46 Abs. 1 Nr. 11, G und B', 'Das Merkzeichen B ist nicht zuerkannt.'),
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'after healing the degree is lowered and the card comes back',
    form: { ...oneDegree, group: 'bowel', degree: 60, degreeShown: true },
    steps: [
      steps.complete,
      steps.grant(),
      made,
      steps.final,
      { event: 'degreeChanged', by: 'authority', data: { dated: '{today}' } },
      { task: 'review', outcome: 'noLonger', data: { reason: 'Einzel-GdB nur noch 30.' } },
      { clock: 'revocationHearingPeriod' },
      steps.revoke('§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', 'Der Einzel-GdB beträgt nur noch 30.'),
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
];

export default journeys;
