import type { Journey } from '@amtsweg/procedure';
import { alien } from './steps.js';

const form = {
  ...alien,
  bamfReference: '9123456-423',
  azrNumber: '250112345678',
  seekingSince: '2025-10-20',
  lodging: 'assigned',
  assignedOn: '2025-12-29',
  safeState: false,
};
const { assignedOn: _none, ...unassigned } = form;
const clear = { task: 'identity', outcome: 'clear' };
const terms = (work: string) => ({ task: 'terms', outcome: 'fixed', data: { work } });
const printed = (validUntil: string) => ({ task: 'printing', outcome: 'handedOver', data: { validUntil } });
const ended = {
  event: 'asylumEnded',
  by: 'authority' as const,
  data: { ground: 'recognised', on: '{today}' },
};

const journeys: readonly Journey[] = [
  {
    title: 'the paper is renewed after six months and goes back when the BAMF grants protection',
    form,
    steps: [
      {
        event: 'registerInformation',
        by: 'authority',
        data: { content: 'Keine Alias-Personalien.', dated: '{today}' },
      },
      clear,
      terms('nur mit Erlaubnis der Ausländerbehörde'),
      printed('2026-12-31'),
      printed('2026-07-10'),
      { clock: 'paperEnd' },
      { task: 'renewal', outcome: 'stillPending' },
      printed('2026-12-31'),
      ended,
      { task: 'surrender', outcome: 'withdrawn' },
    ],
    ending: 'closed',
  },
  {
    title: 'a man from a safe state must not work, has two names and is moved to another town',
    form: { ...form, safeState: true, nationality: 'georgisch' },
    steps: [
      { clock: 'registerPeriod' },
      { task: 'identity', outcome: 'double' },
      terms('nur mit Erlaubnis der Ausländerbehörde'),
      terms('nicht gestattet'),
      printed('2026-06-30'),
      { event: 'reassigned', by: 'authority', data: { municipality: 'Landkreis Emsland' } },
      { task: 'leaving', outcome: 'handedOn' },
    ],
    ending: 'transferred',
  },
  {
    title: 'in the reception facility the BAMF issues it',
    form: { ...unassigned, lodging: 'reception' },
    steps: [],
    ending: 'transferred',
  },
];

export default journeys;
