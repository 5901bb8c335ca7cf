import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { PostFunction } from '../task-spec.js';
import { completeness, requestOutcome } from './completeness.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { notification } from './notification.js';
import { refusedAsAnnounced } from './excused.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, ways, type Way } from './transition.js';

/** The document `request`: it must name the consequence, else nothing may be denied (§ 66 (3) SGB I). */
export function cooperationLetter(subject: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Aufforderung zur Mitwirkung',
    signedAs: 'clerk',
    blocks: [
      { type: 'paragraph', text: `für die Entscheidung über ${subject} brauchen wir noch von Ihnen:` },
      {
        type: 'list',
        of: 'facts.missing',
        item: '{item.item}{if item.reason = null then "" else " (" + item.reason + ")"}',
      },
      {
        type: 'paragraph',
        text: 'Bitte reichen Sie dies innerhalb von drei Wochen nach der Bekanntgabe dieses Schreibens nach; Sie sind zur Mitwirkung verpflichtet (§ 60 SGB I), soweit sie Ihnen zuzumuten ist (§ 65 SGB I). Kommen Sie dem nicht nach und wird dadurch die Aufklärung erheblich erschwert, können wir die Leistung ohne weitere Ermittlungen ganz oder teilweise versagen, bis Sie mitwirken (§ 66 Abs. 1 und 3 SGB I).',
      },
    ],
  };
}

/** The clock `replyPeriod` of `cooperation`. */
export const cooperationPeriod: ClockSpec = {
  label: 'Frist zur Mitwirkung',
  kind: 'setByAuthority',
  legalBasis: '§ 66 Abs. 3 SGB I, § 26 Abs. 7 SGB X',
  bound: 'party',
  start: { notified: 'facts.requestDispatch' },
  period: 'P3W',
};

/** The document `denial` of `cooperationDenial`. */
export function denialNotice(benefit: string): DocumentSpec {
  return {
    kind: 'notice',
    title: 'Versagung wegen fehlender Mitwirkung',
    signedBy: 'overdue',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: `${benefit} wird Ihnen versagt, bis Sie die Mitwirkung nachholen (§ 66 Abs. 1 SGB I).`,
      },
      { type: 'list', of: 'facts.missing', item: 'Es fehlt weiterhin: {item.item}' },
      {
        type: 'paragraph',
        text: 'Auf diese Folge haben wir Sie am {facts.requestDispatch.dispatchedOn} schriftlich hingewiesen. Begründung, auch der Ermessensausübung: {facts.overdue.reason}',
      },
      {
        type: 'paragraph',
        text: 'Holen Sie die Mitwirkung nach, prüfen wir, ob wir die Leistung nachträglich erbringen (§ 67 SGB I).',
      },
    ],
  };
}

/** Public statuses of `cooperation` and `cooperationDenial`. */
export const cooperationStatuses: Readonly<Record<string, PublicStatus>> = {
  denied: {
    de: 'Versagt, bis Sie mitwirken',
    easy: 'Sie bekommen im Moment kein Geld, weil uns noch etwas fehlt. Sie können es noch nachreichen.',
    en: 'Denied until you cooperate',
    actor: 'applicant',
    next: 'Reichen Sie nach, was im Bescheid steht. Dann prüfen wir Ihren Antrag weiter.',
  },
};

/**
 * The application reached the wrong office (§ 16 (2) SGB I): it is passed on without delay and counts as made on the day
 * on which it came in here. Leads to the milestone of `forwarding`.
 */
export const wrongOffice: OutcomeWay = {
  label: 'Anderer Leistungsträger zuständig, weiterleiten (§ 16 Abs. 2 SGB I)',
  to: '#case.transferred',
  fields: [
    { name: 'receiver', label: 'Zuständiger Leistungsträger', type: 'text', maxLength: 200, required: true },
    { name: 'ground', label: 'Warum', type: 'longText', maxLength: 1000, required: true },
  ],
};

/** The document `forwarded` of `forwarding`. */
export function forwardedLetter(source: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Weiterleitung Ihres Antrags',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `für Ihren Antrag ist zuständig: {facts.${source}.receiver}. {facts.${source}.ground}`,
      },
      {
        type: 'paragraph',
        text: 'Wir haben ihn dorthin weitergeleitet. Er gilt als an dem Tag gestellt, an dem er bei uns eingegangen ist: {facts.receivedOn} (§ 16 Abs. 2 SGB I). Sie müssen nichts weiter tun.',
      },
    ],
  };
}

/** The milestone `transferred` for `wrongOffice`: handed on first, then told; `source` is the task that found out. */
export function forwarding(source: string): StateConfig {
  const told = notification({
    label: 'An den zuständigen Leistungsträger weitergeleitet (§ 16 SGB I)',
    status: ['transferred', 'transferred'],
    document: 'forwarded',
    prefix: 'forwarded',
    entry: [conclude('transferred')],
  });
  return {
    ...told,
    initial: 'forwarding',
    states: {
      forwarding: transmissionState({
        id: 'forwarding',
        state: 'Antrag wird weitergeleitet',
        status: 'transferred',
        receivers: `[facts.${source}.receiver]`,
        legalBasis: '§ 16 Abs. 2 SGB I, § 69 Abs. 1 Nr. 1 SGB X',
        to: 'production',
      }),
      ...told.states,
    },
  };
}

/**
 * The milestone `submitted` of a social benefit (§§ 60 to 67 SGB I).
 *
 * Unlike `completeness`, silence discontinues nothing: whoever was told of the consequence in writing and does not
 * cooperate is denied the benefit by an act with discretion (§ 66), which leaves the door open (§ 67). Withdrawal is
 * possible until the decision, not against an act that already stands (`standing`).
 */
export function cooperation(config: {
  readonly post: PostFunction;
  readonly task: string;
  readonly target?: string;
  readonly checked?: string | readonly Way[];
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
  readonly findings?: readonly Field[];
  /** Holds while an earlier act of the same case stands: then nothing can be withdrawn any more. */
  readonly standing?: Feel;
}): StateConfig {
  const { standing, ...intake } = config;
  const milestone = completeness(intake);
  return {
    ...milestone,
    ...(standing === undefined ? {} : { on: withdrawalUnless(standing) }),
    states: {
      ...milestone.states,
      overdue: taskState(
        {
          id: 'overdue',
          state: 'Mitwirkung ausgeblieben',
          status: 'waitingForYou',
          task: 'Nach Ablauf der Mitwirkungsfrist nach Ermessen entscheiden: erinnern, nach Aktenlage prüfen oder versagen',
          post: config.post,
          legalBasis: '§§ 65, 66 SGB I',
          outcomes: {
            remind: { ...requestOutcome, label: 'Noch einmal auffordern' },
            proceed: { label: 'Aufklärung anders möglich: weiter prüfen', to: 'formalCheck' },
            deny: { label: 'Leistung versagen (§ 66 Abs. 1 SGB I)', adverse: true, to: '#case.denied' },
          },
        },
        {
          meta: refusedAsAnnounced('§ 66 Abs. 3 SGB I'),
          on: { supplement: [{ target: 'formalCheck', actions: ['record', 'amendForm'] }] },
        },
      ),
    },
  };
}

/** The `on` of a milestone in which an application can be withdrawn unless an act of the same case already stands. */
export function withdrawalUnless(standing: Feel): NonNullable<StateConfig['on']> {
  return { withdraw: ways([{ to: '#case.withdrawn', when: `not(${standing})` }], ['record']) };
}

/** The milestone `denied`: notice, remedy beside the door that § 67 SGB I keeps open until the act is final. */
export function cooperationDenial(remedy: StateConfig): StateConfig {
  return {
    meta: { label: 'Versagt wegen fehlender Mitwirkung (§ 66 SGB I)', status: 'denied' },
    entry: [conclude('denied')],
    initial: 'production',
    states: {
      production: documentState({
        id: 'denialDocument',
        state: 'Versagung wird ausgefertigt',
        status: 'denied',
        document: 'denial',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'denialDispatch',
        state: 'Versagung geht hinaus',
        status: 'denied',
        document: 'denialDocument',
        to: 'inForce',
      }),
      inForce: {
        ...remedy,
        onDone: '#case.closed',
        on: {
          supplement: [
            {
              target: '#case.submitted.formalCheck',
              // § 67: the ending named on entry is taken back with it.
              actions: ['record', 'amendForm', conclude('closed')],
            },
          ],
        },
      },
    },
  };
}
