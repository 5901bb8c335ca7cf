import type { StateConfig } from '@amtsweg/engine';
import {
  appointmentPeriod,
  counterStatus,
  paymentPeriod,
  rescheduleEvent,
  taskState,
  transmissionState,
  ways,
  withdrawEvent,
  type ClockSpec,
  type EventSpec,
  type Field,
  type PublicStatus,
} from '@amtsweg/procedure';

/** The recipient of a certificate for an authority (§ 30 (5) BZRG); fields of the form. */
export const recipientFields: readonly Field[] = [
  {
    name: 'kind',
    label: 'Belegart',
    type: 'choice',
    required: true,
    options: [
      { value: 'private', label: 'Für private Zwecke, an meine Anschrift' },
      { value: 'authority', label: 'Zur Vorlage bei einer Behörde' },
    ],
  },
  {
    name: 'authority',
    label: 'Behörde mit Anschrift und Aktenzeichen',
    type: 'text',
    maxLength: 300,
    when: 'form.kind = "authority"',
    required: true,
  },
  {
    name: 'viewFirst',
    label: 'Enthält es Eintragungen, möchte ich es vorher beim Amtsgericht einsehen',
    type: 'boolean',
    when: 'form.kind = "authority"',
    help: 'Das Führungszeugnis geht dann zuerst an ein Amtsgericht Ihrer Wahl (§ 30 Abs. 5 Satz 3 BZRG).',
  },
  {
    name: 'districtCourt',
    label: 'Amtsgericht',
    type: 'text',
    maxLength: 120,
    when: 'form.viewFirst = true',
    required: true,
  },
];

export const recordClocks: Readonly<Record<string, ClockSpec>> = {
  appointmentPeriod,
  paymentPeriod: { ...paymentPeriod, legalBasis: '§ 4 JVKostG, § 30 Abs. 2 BZRG' },
  recordPeriod: {
    label: 'Rückmeldung des Bundesamts für Justiz',
    kind: 'target',
    legalBasis: '§ 30 BZRG (übliche Bearbeitung, zu bestätigen)',
    bound: 'authority',
    start: { rule: 'event' },
    period: 'P3W',
  },
};

export const recordEvents: Readonly<Record<string, EventSpec>> = {
  withdraw: withdrawEvent,
  reschedule: rescheduleEvent,
  recordAnswer: {
    label: 'Rückmeldung des Bundesamts für Justiz eintragen',
    by: ['authority', 'clerk'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'sent', label: 'Führungszeugnis erteilt und versandt' },
          { value: 'identity', label: 'Personendaten unklar' },
        ],
      },
    ],
  },
};

export const recordStatus: Readonly<Record<string, PublicStatus>> = {
  ...counterStatus,
  atFederalOffice: {
    de: 'Beim Bundesamt für Justiz',
    easy: 'Das Bundesamt für Justiz stellt Ihr Führungszeugnis aus und schickt es ab.',
    en: 'With the Federal Office of Justice',
    actor: 'other',
    next: 'Sie bekommen das Führungszeugnis mit der Post aus Bonn.',
  },
};

/** The remedy against what the Federal Office issues lies there, not here (§ 23 EGGVG); the city decides nothing. */
export const recordRemedy = {
  kind: 'none',
  legalBasis:
    '§ 30 Abs. 2 BZRG: die Meldebehörde nimmt nur entgegen und leitet weiter; gegen die Erteilung § 23 EGGVG beim Bundesamt für Justiz',
  validFrom: '2017-01-01',
  evidence: 'derived',
} as const;

/**
 * The milestone `issued` of an application that the city takes and Bonn decides (§ 30 (2) BZRG): transmission without delay, the answer
 * awaited only to settle questions. The city never sees the certificate, and keeps no copy of what is in it.
 */
export function federalOffice(kind: string): StateConfig {
  return {
    meta: { label: 'Beim Bundesamt für Justiz', status: 'atFederalOffice' },
    initial: 'sending',
    onDone: '#case.closed',
    states: {
      sending: transmissionState({
        id: 'recordRequest',
        state: `Antrag auf ${kind} wird übermittelt`,
        status: 'atFederalOffice',
        receivers: '["Bundesamt für Justiz, Bonn"]',
        legalBasis: '§ 30 Abs. 2 BZRG',
        to: 'awaiting',
      }),
      awaiting: {
        meta: { label: 'Wartet auf das Bundesamt für Justiz', status: 'atFederalOffice' },
        on: {
          recordAnswer: ways([{ to: 'done', when: 'event.result = "sent"' }, { to: 'clarify' }], ['record']),
        },
        after: { recordPeriod: 'overdue' },
      },
      clarify: taskState({
        id: 'clarify',
        state: 'Personendaten unklar',
        status: 'atFederalOffice',
        task: 'Geburtsname, Geburtsort und frühere Namen mit dem Melderegister abgleichen und berichtigen',
        post: 'clerk',
        legalBasis: '§ 30 Abs. 2 BZRG',
        outcomes: { corrected: { label: 'Berichtigt, neu übermitteln', to: 'sending' } },
      }),
      overdue: taskState({
        id: 'overdue',
        state: 'Keine Rückmeldung',
        status: 'atFederalOffice',
        task: 'Beim Bundesamt für Justiz nachfragen',
        post: 'clerk',
        outcomes: {
          wait: { label: 'In Bearbeitung, weiter warten', to: 'awaiting' },
          lost: { label: 'Nicht angekommen, neu übermitteln', to: 'sending' },
        },
      }),
      done: { type: 'final', meta: { label: 'Vom Bundesamt versandt', status: 'closed' } },
    },
  };
}
