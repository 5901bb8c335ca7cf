import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Field } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** What the clerk notes at the stamping about the certificate of the state of origin. */
export const foreignPapersField: Field = {
  name: 'foreignPapers',
  label: 'Ausländische Zulassungsbescheinigung',
  type: 'choice',
  required: true,
  options: [
    { value: 'withdrawn', label: 'eingezogen' },
    { value: 'none', label: 'vom Herkunftsstaat nicht ausgestellt' },
  ],
};

/**
 * What becomes of the foreign registration certificate (§ 8 (4) FZV): withdrawn at admission, reported to its authority over
 * the Kraftfahrt-Bundesamt, given back on demand, kept for six months and then destroyed. Enter at `papersGate`, which
 * reads `foreignPapersField` of the task `stamping`; leads to `done`.
 */
export const foreignPapers: {
  readonly states: Readonly<Record<string, StateConfig>>;
  readonly clocks: Readonly<Record<'keeping', ClockSpec>>;
  readonly events: Readonly<Record<'foreignDemand', EventSpec>>;
} = {
  states: {
    papersGate: {
      meta: { label: 'Ausländische Papiere', status: 'closed' },
      always: ways([
        { to: 'withdrawalReport', when: 'facts.stamping.foreignPapers = "withdrawn"' },
        { to: 'done' },
      ]),
    },
    withdrawalReport: transmissionState({
      id: 'withdrawalReport',
      state: 'Einziehung wird gemeldet',
      status: 'closed',
      receivers: '["Kraftfahrt-Bundesamt, Einziehung ausländischer Papiere"]',
      legalBasis: '§ 8 Abs. 4 Satz 2 FZV',
      to: 'keeping',
    }),
    keeping: {
      meta: { label: 'Ausländische Papiere in Verwahrung', status: 'closed' },
      on: { foreignDemand: ways('foreignReturn', ['record']) },
      after: { keeping: 'destruction' },
    },
    foreignReturn: transmissionState({
      id: 'foreignReturn',
      state: 'Rückgabe an die ausländische Behörde',
      status: 'closed',
      receivers: '["Kraftfahrt-Bundesamt, für die ausländische Behörde"]',
      legalBasis: '§ 8 Abs. 4 Satz 5 FZV',
      to: 'done',
    }),
    destruction: taskState({
      id: 'destruction',
      state: 'Vernichtung',
      status: 'closed',
      task: 'Verwahrte ausländische Zulassungsbescheinigung unverzüglich vernichten und vermerken',
      post: 'clerk',
      target: 'P1W',
      legalBasis: '§ 8 Abs. 4 Satz 1 FZV',
      outcomes: { destroyed: { label: 'Vernichtet', to: 'done' } },
    }),
  },
  clocks: {
    keeping: {
      label: 'Aufbewahrung der ausländischen Zulassungsbescheinigung',
      kind: 'statutory',
      legalBasis: '§ 8 Abs. 4 Satz 1 FZV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
  },
  events: {
    foreignDemand: {
      label: 'Ausländische Behörde verlangt die Bescheinigung zurück',
      by: ['authority', 'clerk'],
      note: 'Rückgabe über das Kraftfahrt-Bundesamt (§ 8 Abs. 4 Satz 5 FZV).',
    },
  },
};
