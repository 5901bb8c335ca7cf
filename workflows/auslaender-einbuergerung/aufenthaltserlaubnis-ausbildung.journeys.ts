import type { Journey } from '@amtsweg/procedure';
import { applicant, complete, handedOver, refused } from './steps.js';

const form = {
  ...applicant,
  occupation: 'Anlagenmechanikerin SHK',
  from: '2026-08-01',
  until: '2030-01-31',
  language: 'B1',
  allowance: 89000,
  further: 15000,
};
const firm = {
  ...form,
  kindOfTraining: 'firm',
  firm: 'Wärme & Wasser Ricklingen GmbH',
  chamber: 'Handwerkskammer Hannover',
};
const entered = { task: 'register', outcome: 'entered' };
const grant = { task: 'decision', outcome: 'grant', data: { validUntil: '2030-01-31' } };
const ended = (ownFault: boolean) => ({
  event: 'trainingEnded',
  by: 'authority' as const,
  data: { on: '{today}', ownFault },
});

const journeys: readonly Journey[] = [
  {
    title: 'the firm goes bankrupt, and the trainee finds another place within six months',
    form: firm,
    steps: [
      complete,
      entered,
      {
        event: 'labourAnswer',
        by: 'authority',
        data: { result: 'queries', terms: 'Urlaub und Arbeitszeit fehlen.' },
      },
      { event: 'labourParticulars', by: 'applicant', data: { particulars: '39 Stunden, 28 Tage Urlaub.' } },
      { clock: 'labourSilence' },
      grant,
      ...handedOver,
      ended(false),
      { event: 'newPlace', by: 'applicant', data: { firm: 'Leineheizung KG' } },
      { task: 'placeCheck', outcome: 'unfit', data: { reason: 'Nur Helferstelle.' } },
      { event: 'newPlace', by: 'applicant', data: { firm: 'Calenberger Haustechnik' } },
      { task: 'placeCheck', outcome: 'fits' },
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'a nursing pupil whose allowance is short lives free of rent, and gives up by own fault',
    form: {
      ...form,
      kindOfTraining: 'school',
      school: 'Pflegeschule Nordstadt',
      language: 'tested',
      further: 0,
    },
    steps: [
      complete,
      { task: 'recognition', outcome: 'recognised' },
      { task: 'meansCheck', outcome: 'enough' },
      grant,
      ...handedOver,
      ended(true),
      { task: 'lapsing', outcome: 'proceeding' },
    ],
    ending: 'closed',
  },
  {
    title: 'without any German the application for a training place fails',
    form: { ...firm, language: 'none', currentStatus: 'exempt', currentUntil: '2026-01-05' },
    steps: [complete, entered, ...refused('Sprachnachweis fehlt.')],
    ending: 'rejected',
  },
];

export default journeys;
