import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { cardMade, feePaid, refusedFor } from './licence-steps.js';

const companion = {
  name: 'Heike Tiedemann',
  birthDate: '1975-03-08',
  licenceNumber: 'J43000RRE25',
  licensedSince: '1993-07-15',
  consent: true,
};

const form = {
  familyName: 'Tiedemann',
  givenNames: 'Mats',
  birthDate: '2009-04-30',
  birthPlace: 'Hannover',
  address: 'Großer Hillen 9, 30559 Hannover',
  residentInCity: true,
  classes: ['B'],
  drivingSchool: 'Fahrschule Kirchrode',
  glasses: false,
  guardians: [{ name: 'Heike Tiedemann' }, { name: 'Jan Tiedemann' }],
  companions: [companion],
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { residence: 'register' } };
const clean: JourneyStep = { task: 'fitnessReview', outcome: 'noDoubts' };

export default [
  {
    title:
      'a seventeen-year-old drives with his mother, later also with his uncle, and gets the card at eighteen',
    form,
    steps: [
      complete,
      clean,
      {
        task: 'companionCheck',
        outcome: 'noneLeft',
        data: { missing: [{ item: 'Andere Begleitperson', reason: '§ 48a Abs. 5 FeV' }] },
      },
      { event: 'supplement', by: 'applicant', data: { companions: [companion] } },
      complete,
      clean,
      { task: 'companionCheck', outcome: 'accepted', data: { accepted: 'Heike Tiedemann' } },
      feePaid,
      cardMade,
      { event: 'theoryResult', by: 'authority', data: { heldOn: '{today}', result: 'passed' } },
      {
        event: 'practiceResult',
        by: 'authority',
        data: { heldOn: '{today}', result: 'handedOver', automatic: false },
      },
      {
        event: 'companionAdded',
        by: 'applicant',
        data: { ...companion, name: 'Sören Tiedemann', licenceNumber: 'J430017PL60' },
      },
      { task: 'additionalCompanion', outcome: 'entered' },
      { clock: 'majority' },
      { task: 'ofAge', outcome: 'notify' },
      { task: 'cardHandover', outcome: 'handed', data: { certificate: 'returned' } },
    ],
    ending: 'closed',
  },
  {
    title: 'repeated rides without a licence end in a refusal',
    form,
    steps: [
      complete,
      {
        task: 'fitnessReview',
        outcome: 'unfit',
        data: { reason: 'Dreimaliges Fahren ohne Fahrerlaubnis binnen eines Jahres (§ 21 StVG).' },
      },
      ...refusedFor('Wiederholtes Fahren ohne Fahrerlaubnis, zuletzt im November 2025.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
