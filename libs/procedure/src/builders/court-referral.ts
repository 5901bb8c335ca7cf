import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, ways, type Way } from './transition.js';

/** The outcome with which a registrar in doubt has the court decide whether the act is to be done (§ 49 (2) PStG). */
export const doubt: OutcomeWay = {
  label: 'Zweifelsfall: dem Amtsgericht vorlegen (§ 49 Abs. 2 PStG)',
  to: 'courtSubmission',
  fields: [
    {
      name: 'question',
      label: 'Zweifelsfrage und eigene Auffassung',
      type: 'longText',
      maxLength: 5000,
      required: true,
    },
  ],
};

/** The event `courtDecision` of `courtReferral`. */
export const courtDecision: EventSpec = {
  label: 'Rechtskräftigen Beschluss des Amtsgerichts eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Beschluss',
      type: 'choice',
      required: true,
      options: [
        { value: 'ordered', label: 'Die Amtshandlung ist vorzunehmen' },
        { value: 'refused', label: 'Die Amtshandlung ist nicht vorzunehmen' },
      ],
    },
    { name: 'courtReference', label: 'Gerichtsaktenzeichen', type: 'text', maxLength: 60, required: true },
    { name: 'decidedOn', label: 'Beschluss vom', type: 'date', required: true, notAfter: 'today' },
    { name: 'grounds', label: 'Tragende Gründe', type: 'longText', maxLength: 5000, required: true },
  ],
};

/** The clock `courtInquiry` of `courtReferral`: when the office asks how things stand. */
export const courtInquiry: ClockSpec = {
  label: 'Sachstandsanfrage an das Amtsgericht',
  kind: 'target',
  legalBasis: '§ 49 Abs. 2 PStG (Wiedervorlage)',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P3M',
};

/** The public status of `courtReferral`. */
export const atCourt: PublicStatus = {
  de: 'Beim Amtsgericht',
  easy: 'Wir sind nicht sicher, ob wir das dürfen. Deshalb entscheidet das Gericht.',
  en: 'With the court',
  actor: 'other',
  next: 'Nach dem Beschluss des Amtsgerichts geht es hier weiter. Das Gericht hört Sie dazu an.',
};

/**
 * States in which a case of doubt lies with the district court (§ 49 (2) PStG): submission, waiting, asking how it
 * stands. Enter at `courtSubmission`, by the outcome `doubt`.
 *
 * The procedure needs the event `courtDecision`, the clock `courtInquiry` and the status `atCourt`. No period binds the
 * court; the reply period and the office's own target mean nothing here. An order is binding and leads on at `ordered`.
 */
export function courtReferral(config: {
  readonly ordered: string | readonly Way[];
  readonly refused?: readonly Way[];
}): Record<string, StateConfig> {
  const refused: readonly Way[] = config.refused ?? [
    { to: '#case.rejected', then: [set('refusalReason', 'event.grounds')] },
  ];
  const ordered: readonly Way[] =
    typeof config.ordered === 'string' ? [{ to: config.ordered }] : config.ordered;
  const decided = {
    courtDecision: ways(
      [...refused.map((way): Way => ({ ...way, when: 'event.result = "refused"' })), ...ordered],
      ['record'],
    ),
  };
  return {
    courtSubmission: transmissionState({
      id: 'courtSubmission',
      state: 'Vorlage an das Amtsgericht',
      status: 'atCourt',
      receivers: '["Amtsgericht Hannover"]',
      legalBasis: '§ 49 Abs. 2, § 50 PStG',
      to: 'awaitingCourt',
    }),
    awaitingCourt: {
      meta: { label: 'Wartet auf den Beschluss des Amtsgerichts', status: 'atCourt' },
      on: decided,
      after: { courtInquiry: 'courtReminder' },
    },
    courtReminder: taskState(
      {
        id: 'courtReminder',
        state: 'Sachstand beim Amtsgericht',
        status: 'atCourt',
        task: 'Beim Amtsgericht nach dem Stand der Vorlage fragen',
        post: 'clerk',
        outcomes: { asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingCourt' } },
      },
      { on: decided },
    ),
  };
}
