import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { ways, type Way } from './transition.js';
import { waitsForCourt, waitsForObjectionAuthority } from './excused.js';

/** The clock of an objection: one month from the notification of the act, whose dispatch note FEEL gives (§ 70 VwGO). */
export function objectionPeriod(dispatch: Feel): ClockSpec {
  return {
    label: 'Widerspruchsfrist',
    kind: 'statutory',
    legalBasis: '§ 70 Abs. 1 VwGO',
    bound: 'party',
    start: { notified: dispatch },
    period: 'P1M',
    remedy: true,
  };
}

/** The clock of the action that follows a dismissed objection (§ 74 VwGO). */
export function actionPeriod(objectionDecided = 'objectionDecided'): ClockSpec {
  return {
    label: 'Klagefrist',
    kind: 'statutory',
    legalBasis: '§ 74 Abs. 1 VwGO',
    bound: 'party',
    start: { rule: 'event', on: `facts.${objectionDecided}.notifiedOn` },
    period: 'P1M',
    remedy: true,
  };
}

const filed: EventSpec = {
  label: 'Widerspruch einlegen',
  by: ['applicant', 'clerk'],
  fields: [
    {
      name: 'objector',
      label: 'Wer widerspricht',
      type: 'choice',
      required: true,
      options: [
        { value: 'applicant', label: 'Adressat des Bescheids' },
        { value: 'thirdParty', label: 'Nachbarin, Nachbar oder andere Dritte' },
      ],
    },
    { name: 'filedOn', label: 'Eingelegt am', type: 'date', required: true, notAfter: 'today' },
    { name: 'grounds', label: 'Begründung', type: 'longText', maxLength: 10000 },
  ],
  note: 'Der Widerspruch hat grundsätzlich aufschiebende Wirkung (§ 80 Abs. 1 VwGO), nicht bei Gebühren (§ 80 Abs. 2 Satz 1 Nr. 1 VwGO).',
};

const decided: EventSpec = {
  label: 'Ausgang des Widerspruchsverfahrens eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Ergebnis',
      type: 'choice',
      required: true,
      options: [
        { value: 'upheld', label: 'Abgeholfen oder stattgegeben' },
        { value: 'partly', label: 'Teilweise stattgegeben' },
        { value: 'dismissed', label: 'Zurückgewiesen' },
        { value: 'withdrawn', label: 'Zurückgenommen' },
        { value: 'moot', label: 'Erledigt' },
      ],
    },
    {
      name: 'notifiedOn',
      label: 'Widerspruchsbescheid zugestellt am',
      type: 'date',
      required: 'event.result in ("upheld", "partly", "dismissed")',
      notAfter: 'today',
    },
  ],
};

const lawsuit: EventSpec = {
  label: 'Klage eintragen',
  by: ['authority', 'clerk'],
  fields: [
    { name: 'courtReference', label: 'Gerichtsaktenzeichen', type: 'text', maxLength: 60, required: true },
  ],
};

const judgment: EventSpec = {
  label: 'Rechtskräftigen Ausgang der Klage eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Ergebnis',
      type: 'choice',
      required: true,
      options: [
        { value: 'upheld', label: 'Klage (teilweise) stattgegeben' },
        { value: 'dismissed', label: 'Klage abgewiesen oder zurückgenommen' },
      ],
    },
  ],
};

/** The four events of `objection`, named after `name`. */
export function objectionEvents(name = 'objection'): Record<string, EventSpec> {
  return {
    [name]: filed,
    [`${name}Decided`]: decided,
    [`${name}Lawsuit`]: lawsuit,
    [`${name}Judgment`]: judgment,
  };
}

/**
 * A region from notification to finality of an act against which the objection is open (LC-48, LC-49, LC-53).
 *
 * The objection procedure itself is a file of its own with its own deciding unit; this case waits for its result.
 * `upheld` is where the case goes on when the act has to be made anew.
 */
export function objection(config: {
  /** Name of the event, as given to `objectionEvents`. */
  readonly name?: string;
  readonly remedyClock: string;
  readonly actionClock: string;
  /** Public status while the act stands. */
  readonly status: string;
  readonly upheld: Way;
}): StateConfig {
  const { name = 'objection', status, upheld } = config;
  return {
    meta: { label: 'Rechtsbehelf', status },
    initial: 'remedyPeriod',
    states: {
      remedyPeriod: {
        meta: { label: 'Widerspruchsfrist läuft', status },
        on: { [name]: ways('pending', ['record']) },
        after: { [config.remedyClock]: 'final' },
      },
      pending: {
        meta: {
          label: 'Widerspruch anhängig (aufschiebende Wirkung)',
          status: 'objectionPending',
          ...waitsForObjectionAuthority,
        },
        on: {
          [`${name}Decided`]: ways(
            [
              { ...upheld, when: 'event.result in ("upheld", "partly")' },
              { to: 'actionPeriod', when: 'event.result = "dismissed"' },
              { to: 'final' },
            ],
            ['record'],
          ),
        },
      },
      actionPeriod: {
        meta: { label: 'Klagefrist läuft', status: 'objectionPending' },
        on: { [`${name}Lawsuit`]: ways('litigation', ['record']) },
        after: { [config.actionClock]: 'final' },
      },
      litigation: {
        meta: { label: 'Klage anhängig', status: 'objectionPending', ...waitsForCourt },
        on: {
          [`${name}Judgment`]: ways(
            [{ ...upheld, when: 'event.result = "upheld"' }, { to: 'final' }],
            ['record'],
          ),
        },
      },
      final: { type: 'final', meta: { label: 'Bestandskräftig', status } },
    },
  };
}
