import type { Journey } from '@amtsweg/procedure';
import { steps } from './steps.js';

const form = {
  applicantType: 'person',
  familyName: 'Akgün',
  givenNames: 'Leyla',
  address: 'Limmerstraße 14, 30451 Hannover',
  end: 'out',
  street: 'Limmerstraße',
  houseNumbers: '14 bis 16',
  length: 15,
  from: '2026-01-29',
  to: '2026-01-29',
  hours: '8 bis 16 Uhr',
};
const ordered = steps.grant({ side: 'house', metres: 15 });
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the signs stand in time, a car that came later is towed, the other is left',
    form,
    steps: [
      steps.complete,
      { task: 'streetCheck', outcome: 'free' },
      ordered,
      paid,
      {
        event: 'signsUp',
        by: 'applicant',
        data: { setUpOn: '{today}', parked: [{ plate: 'H-XY 123', position: 'vor Nr. 14' }] },
      },
      { event: 'vehicleInZone', by: 'applicant', data: { plate: 'H-AB 77' } },
      { task: 'towing', outcome: 'moved' },
      { event: 'vehicleInZone', by: 'applicant', data: { plate: 'H-XY 123' } },
      { task: 'towing', outcome: 'stoodBefore' },
      { clock: 'zoneEnd' },
      { event: 'signsDown', by: 'applicant' },
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the signs come too late, the move is put off and the signs are forgotten',
    form: { ...form, to: '2026-01-31' },
    steps: [
      steps.complete,
      { task: 'streetCheck', outcome: 'taken', data: { conflict: 'Baustelle der Stadtwerke' } },
      {
        event: 'otherPlace',
        by: 'applicant',
        data: { street: 'Limmerstraße', houseNumbers: '18 bis 20' },
      },
      { task: 'streetCheck', outcome: 'free' },
      ordered,
      paid,
      { clock: 'setUpBy' },
      { task: 'late', outcome: 'newPeriod', data: { from: '2026-02-10' } },
      { clock: 'setUpBy' },
      steps.final,
      { task: 'late', outcome: 'noTowing' },
      { clock: 'zoneEnd' },
      { clock: 'takeDownBy' },
      { task: 'patrol', outcome: 'collected', data: { reason: 'Schilder standen noch eine Woche.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a yard of its own makes the zone needless',
    form,
    steps: [
      steps.complete,
      { task: 'streetCheck', outcome: 'free' },
      steps.refuse('§ 45 Abs. 9 StVO', 'Der Hof ist für einen Möbelwagen befahrbar.'),
      steps.silence,
      steps.refuse('§ 45 Abs. 9 StVO', 'Der Hof ist für einen Möbelwagen befahrbar.'),
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
