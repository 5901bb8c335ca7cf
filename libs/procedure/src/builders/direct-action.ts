import type { ActionConfig, StateConfig } from '@amtsweg/engine';
import type { LawName } from '@amtsweg/deadlines';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { PublicStatus, Remedy } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { ways, type Way } from './transition.js';
import { waitsForCourt } from './excused.js';

/** The clock of an action that is open without a preliminary procedure (§ 74 VwGO, § 80 (1) NJG; LC-46). */
export function directActionPeriod(dispatch: Feel, law: LawName = 'VwVfG'): ClockSpec {
  return {
    label: 'Klagefrist',
    kind: 'statutory',
    legalBasis:
      law === 'AO'
        ? '§ 74 Abs. 1 VwGO, § 80 Abs. 1 NJG, § 122 Abs. 2 AO i. V. m. § 11 NKAG'
        : '§ 74 VwGO, § 80 Abs. 1 NJG',
    bound: 'party',
    start: { notified: dispatch },
    period: 'P1M',
    remedy: true,
  };
}

/** What the administrative court brings into a case: `lawsuit` and `judged`. */
export const directActionEvents: Readonly<Record<'lawsuit' | 'judged', EventSpec>> = {
  lawsuit: {
    label: 'Klage eintragen',
    by: ['authority', 'clerk'],
    fields: [
      { name: 'courtReference', label: 'Gerichtsaktenzeichen', type: 'text', maxLength: 60, required: true },
      { name: 'filedOn', label: 'Erhoben am', type: 'date', required: true, notAfter: 'today' },
    ],
  },
  judged: {
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
          { value: 'dismissed', label: 'Klage abgewiesen, zurückgenommen oder erledigt' },
        ],
      },
    ],
  },
};

/** The public status `litigation` of a case that lies before the court. */
export const litigationStatus: PublicStatus = {
  de: 'Klage anhängig',
  easy: 'Jemand hat gegen unsere Entscheidung geklagt. Jetzt entscheidet das Gericht.',
  en: 'Before the court',
  actor: 'other',
  next: 'Das Verwaltungsgericht entscheidet. Danach hören Sie von uns.',
};

/** The instruction that names the action before the Verwaltungsgericht Hannover; `effect` says what the action does not stop. */
export function directActionRemedy(config: {
  readonly law?: LawName;
  readonly effect?: string;
  readonly evidence?: Remedy['evidence'];
}): Remedy {
  const effect = config.effect === undefined ? '' : ` ${config.effect}`;
  return {
    kind: 'action',
    legalBasis: `§§ 40, 42, 74 VwGO, § 80 Abs. 1 NJG${config.law === 'AO' ? ', § 122 Abs. 2 AO i. V. m. § 11 NKAG' : ''}`,
    text: `Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a der Verwaltungsgerichtsordnung oder zur Niederschrift der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle des Gerichts zu erheben. Sie ist gegen die Landeshauptstadt Hannover zu richten.${effect}`,
    validFrom: '2022-01-01',
    evidence: config.evidence ?? 'derived',
  };
}

interface DirectAction {
  readonly clock: string;
  /** Public status while the act stands. */
  readonly status: string;
  /** Where the case goes on when the court quashes the act. */
  readonly upheld: Way;
}

function stages({ clock, status, upheld }: DirectAction, final: string): Record<string, StateConfig> {
  return {
    remedyPeriod: {
      meta: { label: 'Klagefrist läuft', status },
      on: { lawsuit: ways('litigation', ['record']) },
      after: { [clock]: final },
    },
    litigation: {
      meta: { label: 'Klage anhängig', status: 'litigation', ...waitsForCourt },
      on: { judged: ways([{ ...upheld, when: 'event.result = "upheld"' }, { to: final }], ['record']) },
    },
  };
}

/** A region from the notification of an act to its finality where the action is open at once (§ 80 (1) NJG). */
export function directAction(config: DirectAction): StateConfig {
  return {
    meta: { label: 'Rechtsbehelf', status: config.status },
    initial: 'remedyPeriod',
    states: {
      ...stages(config, 'final'),
      final: { type: 'final', meta: { label: 'Bestandskräftig', status: config.status } },
    },
  };
}

/**
 * Makes an act, notifies it and waits until it is final or the court has spoken: `notification` for acts against which
 * the action is open at once. Document and dispatch note are the facts `<prefix>Document` and `<prefix>Dispatch`.
 */
export function actionNotice(config: {
  readonly label: string;
  readonly status: readonly [making: string, sent: string];
  readonly document: string;
  readonly prefix: string;
  readonly clock: string;
  readonly entry?: readonly ActionConfig[];
  readonly upheld: Way;
  /** What follows finality: states by name, the first is entered; they end in `done`. */
  readonly then?: Readonly<Record<string, StateConfig>>;
  readonly onDone?: string | readonly Way[];
}): StateConfig {
  const { prefix, then } = config;
  const [making, sent] = config.status;
  return {
    meta: { label: config.label, status: making },
    ...(config.entry === undefined ? {} : { entry: config.entry }),
    initial: 'production',
    onDone: ways(config.onDone ?? '#case.closed'),
    states: {
      production: documentState({
        id: `${prefix}Document`,
        state: 'Bescheid wird ausgefertigt',
        status: making,
        document: config.document,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: `${prefix}Dispatch`,
        state: 'Bescheid geht hinaus',
        status: making,
        document: `${prefix}Document`,
        to: 'remedyPeriod',
      }),
      ...stages(
        { clock: config.clock, status: sent, upheld: config.upheld },
        Object.keys(then ?? {})[0] ?? 'done',
      ),
      ...then,
      done: { type: 'final', meta: { label: 'Bestandskräftig und abgeschlossen', status: sent } },
    },
  };
}
