import type { Journey } from '@amtsweg/procedure';
import { alien, complete, paid, twiceRefused, waived } from './steps.js';

const form = {
  ...alien,
  track: 'tolerated',
  enteredOn: '2023-03-01',
  toleratedSince: '2024-05-01',
  identityOn: '2023-07-01',
  kindOfTraining: 'firm',
  occupation: 'Bäckerin',
  firm: 'Bäckerei Gaues',
  from: '2026-08-01',
  until: '2029-07-31',
  entered: false,
  feeFree: false,
};
const { identityOn: _identity, toleratedSince: _since, ...unclear } = form;
const answered = (id: string) => ({
  event: `${id}Information`,
  by: 'authority' as const,
  data: { content: 'Nichts entgegen.', dated: '{today}' },
});
const grant = { task: 'decision', outcome: 'grant' };
const handed = { task: 'handing', outcome: 'handedOver' };
const brokenOff = { event: 'brokenOff', by: 'authority' as const, data: { on: '{today}' } };

const journeys: readonly Journey[] = [
  {
    title: 'the bakery closes, another one takes her, and with the certificate she gets a title',
    form,
    steps: [
      complete,
      answered('chamber'),
      answered('land'),
      grant,
      paid,
      handed,
      brokenOff,
      { event: 'newContract', by: 'applicant', data: { firm: 'Backstube Linden', until: '2030-01-31' } },
      { task: 'contractCheck', outcome: 'fits' },
      handed,
      { clock: 'trainingEnd' },
      { task: 'examination', outcome: 'repeated', data: { until: '2030-07-31' } },
      { event: 'passed', by: 'applicant', data: { on: '{today}' } },
      { event: 'titleGranted', by: 'clerk', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever breaks off a second time gets no further half year',
    form: { ...unclear, track: 'asylum', entered: true, feeFree: true },
    steps: [
      complete,
      { task: 'effort', outcome: 'done' },
      grant,
      waived,
      handed,
      brokenOff,
      { event: 'newContract', by: 'applicant', data: { firm: 'Malerbetrieb Kühn', until: '2030-01-31' } },
      { task: 'contractCheck', outcome: 'fits' },
      handed,
      brokenOff,
    ],
    ending: 'closed',
  },
  {
    title: 'two months of toleration are too few',
    form: { ...form, toleratedSince: '2026-01-02', from: '2026-03-01', entered: true },
    steps: [
      complete,
      answered('land'),
      grant,
      { clock: 'hearingPeriod' },
      ...twiceRefused('§ 60c Abs. 2 AufenthG', 'Vorduldungszeit fehlt.').slice(2),
    ],
    ending: 'rejected',
  },
  {
    title: 'an application for next year comes too early',
    form: { ...form, from: '2027-08-01', until: '2030-07-31', entered: true },
    steps: [complete, answered('land'), { event: 'withdraw', by: 'applicant', data: {} }],
    ending: 'withdrawn',
  },
];

export default journeys;
