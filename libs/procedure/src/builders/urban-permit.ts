import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel, Field, Option } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { noticeStates } from './adjudication.js';
import { buildingObjection } from './building-permit.js';
import { buildingObjectionEvents } from './building-law.js';
import { completeness, replyPeriod, requestOutcome } from './completeness.js';
import type { deemedApproval } from './deemed-approval.js';
import { endings } from './endings.js';
import { hearing, hearingPeriod, statementEvent } from './hearing.js';
import { actionPeriod, objectionPeriod } from './objection.js';
import { taskState } from './task-state.js';
import { conclude, note, set, ways } from './transition.js';
import { withdrawal, withdrawEvent } from './withdrawal.js';

type Fiction = ReturnType<typeof deemedApproval>;

/** The dispatch note of the permit that stands: that of the first decision, or of the one made anew. */
const permitDispatch = '(if facts.anewDispatch = null then facts.permitDispatch else facts.anewDispatch)';

/** The clocks of `urbanPermit`; `interim` says how the month may be prolonged (§ 22 (5) sentence 3 BauGB). */
export function urbanPermitClocks(fiction: Fiction): Record<string, ClockSpec> {
  return {
    decisionPeriod: {
      ...fiction.clocks.decisionPeriod,
      legalBasis: '§ 22 Abs. 5 Satz 2 und 4 BauGB',
      extension: {
        legalBasis: '§ 22 Abs. 5 Satz 3 BauGB (höchstens drei Monate)',
        times: 1,
        noticeInTime: true,
      },
      warnings: [
        { before: 'P2W', to: 'clerk' },
        { before: 'P3D', to: 'lead' },
      ],
    },
    deemedFinality: fiction.clocks.deemedFinality,
    replyPeriod,
    hearingPeriod: { ...hearingPeriod(), period: 'P10D' },
    remedyPeriod: objectionPeriod(permitDispatch),
    refusalRemedyPeriod: objectionPeriod('facts.refusalDispatch'),
    actionPeriod: actionPeriod(),
  };
}

/** The events of `urbanPermit`. */
export function urbanPermitEvents(fiction: Fiction): Record<string, EventSpec> {
  return {
    withdraw: withdrawEvent,
    statement: statementEvent,
    certificateRequested: {
      ...fiction.events.certificateRequested,
      label: 'Zeugnis über die als erteilt geltende Genehmigung verlangen',
      note: 'Das Zeugnis ist auf Antrag auszustellen (§ 22 Abs. 5 Satz 5 BauGB); das Grundbuchamt verlangt es vor der Eintragung.',
    },
    ...buildingObjectionEvents(),
  };
}

interface UrbanPermit {
  readonly check: string;
  readonly permit: string;
  readonly fiction: Fiction;
  /** States of the examination, the first is entered; the last leads to `decision`. */
  readonly examination: Readonly<Record<string, StateConfig>>;
  readonly decision: {
    readonly task: string;
    readonly legalBasis: string;
    readonly fields: readonly Field[];
    readonly grounds: readonly Option[];
    /** What the law lets be granted; where it does not hold the grant cannot be chosen. */
    readonly grantable?: Feel;
    /** Where the applicant has a right to the permit this does not hold, and it cannot be refused. */
    readonly refusable?: Feel;
  };
  /** Regions beside the remedy: what holder and office still have to do. */
  readonly obligations: Readonly<Record<string, StateConfig>>;
  readonly more?: Readonly<Record<string, StateConfig>>;
  /** Regions beside the remedy against a refusal. */
  readonly afterRefusal?: Readonly<Record<string, StateConfig>>;
}

/**
 * A permit of special town-planning law that counts as granted when it is not refused within a month (§ 145 (1), § 173 (1)
 * with § 22 (5) sentences 2 to 5 BauGB): areas of renewal and of preservation.
 *
 * Until a notice is out everything lies in `checked`, because silence can still grant. The fiction comes from
 * `deemedApproval`; its certificate is the Zeugnis of sentence 5. Acts of the BauGB keep the objection (§ 80 (2) NJG);
 * after a successful one the lead decides anew (`anew`), where no period runs again.
 */
export function urbanPermit(config: UrbanPermit): MachineConfig {
  const { fiction } = config;
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: config.check,
        findings: [fiction.completeOn],
        checked: [{ to: '#case.checked', then: [set('completeOn', 'event.completeOn')] }],
      }),
      checked: checked(config),
      approved: { meta: { label: `${config.permit} erteilt`, status: 'decided' }, always: '#case.issued' },
      issued: {
        type: 'parallel',
        meta: { label: `${config.permit} wirksam`, status: 'permitValid' },
        onDone: '#case.closed',
        states: { remedy: remedyUnlessDeemed(), fiction: fiction.standing, ...config.obligations },
      },
      deemedApproved: fiction.milestone,
      anew: anew(config),
      rejected: {
        type: 'parallel',
        meta: { label: `${config.permit} versagt`, status: 'rejected' },
        entry: [conclude('rejected')],
        onDone: '#case.closed',
        states: {
          remedy: buildingObjection('refusalRemedyPeriod', 'rejected', {
            to: '#case.anew',
            then: [conclude('closed')],
          }),
          ...config.afterRefusal,
        },
      },
      ...config.more,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}

function checked({ examination, decision, fiction, permit }: UrbanPermit): StateConfig {
  return {
    meta: { label: 'Prüfung und Entscheidung', status: 'inReview' },
    on: withdrawal,
    after: fiction.after,
    initial: Object.keys(examination)[0] ?? 'decision',
    states: {
      ...examination,
      decision: taskState({
        id: 'decision',
        state: 'Entscheidung',
        status: 'inReview',
        task: decision.task,
        post: 'clerk',
        legalBasis: decision.legalBasis,
        outcomes: {
          grant: {
            label: 'Genehmigen',
            to:
              decision.grantable === undefined
                ? 'signature'
                : [
                    { to: 'signature', when: decision.grantable },
                    {
                      to: 'decision',
                      then: [note('So kann nicht genehmigt werden: Das Gesetz verlangt die Versagung.')],
                    },
                  ],
            fields: decision.fields,
          },
          refuse: {
            label: 'Versagen',
            adverse: true,
            to: [
              ...(decision.refusable === undefined
                ? []
                : [
                    {
                      to: 'decision',
                      when: `not(${decision.refusable})`,
                      then: [note('Nicht zu versagen: Es besteht ein Anspruch auf die Genehmigung.')],
                    },
                  ]),
              { to: 'hearing', when: 'facts.heard != true', then: [set('heard', 'true')] },
              { to: 'signature' },
            ],
            fields: [
              {
                name: 'ground',
                label: 'Versagungsgrund',
                type: 'choice',
                required: true,
                options: decision.grounds,
              },
            ],
          },
          incomplete: {
            ...requestOutcome,
            label: 'Doch nicht prüffähig: nachfordern',
            to: [
              {
                to: '#case.submitted.requesting',
                then: [set('missing', 'event.missing'), set('completeOn', 'null'), set('heard', 'false')],
              },
            ],
          },
        },
      }),
      hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
      signature: taskState({
        id: 'signature',
        state: 'Schlusszeichnung',
        status: 'inReview',
        task: 'Entwurf vor Ablauf der Frist des § 22 Abs. 5 BauGB prüfen und zeichnen',
        post: 'lead',
        priority: 2,
        notBy: ['decision'],
        outcomes: {
          signed: {
            label: 'Gezeichnet',
            to: [
              { to: 'refusalDocument', when: 'facts.decision.outcome = "refuse"' },
              { to: 'permitDocument', then: [{ type: 'assessFee', params: { on: 'today' } }] },
            ],
          },
          returned: { label: 'Zurück an die Sachbearbeitung', adverse: true, to: 'decision' },
        },
      }),
      ...noticeStates('permit', permit, '#case.approved'),
      ...noticeStates('refusal', 'Versagung', '#case.rejected'),
    },
  };
}

function anew({ decision, permit }: UrbanPermit): StateConfig {
  return {
    meta: { label: 'Neue Entscheidung nach Rechtsbehelf', status: 'decided' },
    initial: 'deciding',
    states: {
      deciding: taskState({
        id: 'anew',
        state: 'Entscheidung nach Rechtsbehelf',
        status: 'decided',
        task: 'Nach dem Ausgang von Widerspruch oder Klage entscheiden',
        post: 'lead',
        priority: 2,
        legalBasis: '§§ 72, 73, 113 Abs. 5 VwGO',
        outcomes: {
          grant: {
            label: 'Genehmigen',
            fields: decision.fields,
            to: [
              {
                to: 'anewDocument',
                then: [set('decision', 'event'), { type: 'assessFee', params: { on: 'today' } }],
              },
            ],
          },
        },
      }),
      ...renamed(permit),
    },
  };
}

/** The permit made again: same document, facts of its own. */
function renamed(permit: string): Record<string, StateConfig> {
  const states = noticeStates('anew', permit, '#case.approved');
  const document = states['anewDocument'];
  return {
    ...states,
    anewDocument: {
      ...document,
      invoke: {
        id: 'anewDocument',
        src: 'document',
        input: { document: 'permit' },
        onDone: ways('anewDispatch', ['record']),
      },
    },
  };
}

function remedyUnlessDeemed(): StateConfig {
  return {
    meta: { label: 'Rechtsbehelf', status: 'permitValid' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Bescheid oder Fiktion', status: 'permitValid' },
        always: ways([{ to: 'settled', when: 'facts.deemedSince != null' }, { to: 'notified' }]),
      },
      notified: {
        ...buildingObjection('remedyPeriod', 'permitValid', { to: '#case.anew' }),
        onDone: 'settled',
      },
      settled: { type: 'final', meta: { label: 'Bestandskräftig', status: 'permitValid' } },
    },
  };
}
