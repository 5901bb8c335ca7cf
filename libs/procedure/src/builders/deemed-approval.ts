import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec, Text } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { taskState } from './task-state.js';
import { conclude, note, set, ways } from './transition.js';

/** Public status and named ending of a case whose permit counts as granted. */
const DEEMED = 'deemedApproved';

/** A permit that a statute deems granted when the authority keeps silent. */
interface DeemedApprovalConfig {
  /** The provision that orders the fiction; § 42a VwVfG alone orders none: `§ 6a Abs. 1 GewO`. */
  readonly statute: string;
  /** What counts as granted, in the nominative: `die beantragte Reisegewerbekarte`. */
  readonly subject: string;
  /** FEEL giving the day on which the last document came in. */
  readonly complete: Feel;
  /** What was applied for and is granted thereby, for notice and certificate. */
  readonly content: readonly (readonly [label: string, value: Text])[];
  /** Three months unless the statute says otherwise (§ 42a (2) sentence 1 VwVfG). */
  readonly period?: string;
  /** Where the case goes on once the applicant has been told. */
  readonly to: string;
}

/** What a procedure takes from `deemedApproval`: parts to be spread where they belong. */
interface DeemedApprovalParts {
  /** Finding of the clerk who declares an application complete: since when; the period runs from that day. */
  readonly completeOn: Field;
  /** `decisionPeriod` and `deemedFinality`. */
  readonly clocks: Readonly<Record<'decisionPeriod' | 'deemedFinality', ClockSpec>>;
  /** `deemedNotice` and `deemedCertificate`. */
  readonly documents: Readonly<Record<'deemedNotice' | 'deemedCertificate', DocumentSpec>>;
  /** `certificateRequested`. */
  readonly events: Readonly<Record<'certificateRequested', EventSpec>>;
  /** `deemedApproved`. */
  readonly publicStatus: Readonly<Record<typeof DEEMED, PublicStatus>>;
  /** The `after` of the milestone in which the decision is pending. */
  readonly after: NonNullable<StateConfig['after']>;
  /** The milestone `deemedApproved`: the applicant is told. */
  readonly milestone: StateConfig;
  /** A region beside handing over: from the fiction to its finality, with the certificate on request. */
  readonly standing: StateConfig;
}

/**
 * The clock that grants (LC-18): it runs from the complete documents, is warned of three times, extended once with
 * reasons told in time, and never suspended.
 *
 * An end on a day off moves (§ 31 (3) VwVfG): complete on 2026-07-31, the last day is Monday 2026-11-02 and the permit
 * counts as granted from 2026-11-03 (D-10).
 */
export function decisionPeriod(
  config: Pick<DeemedApprovalConfig, 'statute' | 'complete' | 'period'>,
): ClockSpec {
  if (config.statute.trim() === '')
    throw new Error('a fiction needs the statute that orders it (§ 42a (1) VwVfG)');
  return {
    label: 'Entscheidungsfrist, danach Genehmigungsfiktion',
    kind: 'statutory',
    legalBasis: `${config.statute} i. V. m. § 42a Abs. 2 VwVfG`,
    bound: 'authority',
    start: { rule: 'event', on: config.complete },
    period: config.period ?? 'P3M',
    warnings: [
      { before: 'P1M', to: 'clerk' },
      { before: 'P2W', to: 'lead' },
      { before: 'P3D', to: 'lead' },
    ],
    extension: { legalBasis: '§ 42a Abs. 2 Satz 3 und 4 VwVfG', times: 1, noticeInTime: true },
    suspension: 'never',
  };
}

/**
 * The fiction of § 42a VwVfG, once for all procedures whose statute orders it (LC-18, LC-19).
 *
 * Give `after` to the milestone in which the decision is pending, and let nothing but that milestone hold the decision
 * until its notice is out: when the clock ends the machine leaves it by itself, whatever is open inside, and no
 * outcome of a later day can refuse any more. What is wrong with the permit is then a matter of §§ 48, 49 VwVfG, in a
 * procedure of its own. The fiction takes the place of notification; no fee is set by it.
 */
export function deemedApproval(config: DeemedApprovalConfig): DeemedApprovalParts {
  const basis = `${config.statute} i. V. m. § 42a Abs. 1 VwVfG`;
  const granted = [
    // The day after the period, also when the product noticed its end later.
    set('deemedSince', 'if event.over = null then today else event.over'),
    note(`Genehmigungsfiktion eingetreten: Frist ohne Entscheidung abgelaufen (${basis}).`),
  ];
  return {
    completeOn,
    clocks: { decisionPeriod: decisionPeriod(config), deemedFinality },
    documents: documents(config, basis),
    events: { certificateRequested },
    publicStatus: { [DEEMED]: status },
    after: { decisionPeriod: ways([{ to: `#case.${DEEMED}`, then: granted }]) },
    milestone: milestone(basis, config.to),
    standing: standing(basis),
  };
}

const completeOn: Field = {
  name: 'completeOn',
  label: 'Unterlagen vollständig eingegangen am',
  help: 'Ab diesem Tag läuft die Entscheidungsfrist. Beim Einheitlichen Ansprechpartner eingereicht: der dritte Tag nach dem Eingang dort (§ 71b Abs. 2 VwVfG).',
  type: 'date',
  required: true,
  notAfter: 'today',
  // A year mistyped must not grant a permit on the spot.
  notBefore: 'date(today) - duration("P6M")',
};

/** Nobody is instructed about a remedy against a fiction: one year (§ 58 (2) VwGO, accordingly). */
const deemedFinality: ClockSpec = {
  label: 'Bestandskraft der fingierten Genehmigung',
  kind: 'statutory',
  legalBasis: '§ 42a Abs. 1 Satz 2 VwVfG, § 58 Abs. 2 VwGO',
  bound: 'party',
  start: { rule: 'event', on: 'facts.deemedSince' },
  period: 'P1Y',
};

const certificateRequested: EventSpec = {
  label: 'Bescheinigung über den Eintritt der Genehmigungsfiktion verlangen',
  by: ['applicant', 'clerk'],
  note: 'Die Bescheinigung ist auf Verlangen zu erteilen (§ 42a Abs. 3 VwVfG).',
};

const status: PublicStatus = {
  de: 'Gilt als genehmigt',
  easy: 'Wir haben nicht rechtzeitig entschieden. Deshalb gilt Ihr Antrag als genehmigt.',
  en: 'Deemed approved',
  actor: 'nobody',
  next: 'Sie können von der Genehmigung Gebrauch machen. Auf Verlangen bescheinigen wir Ihnen das schriftlich.',
};

function milestone(basis: string, to: string): StateConfig {
  return {
    meta: { label: `Gilt als erteilt (Genehmigungsfiktion, ${basis})`, status: DEEMED },
    entry: [conclude(DEEMED)],
    initial: 'production',
    states: {
      production: documentState({
        id: 'deemedNotice',
        state: 'Mitteilung über die Genehmigungsfiktion wird erstellt',
        status: DEEMED,
        document: 'deemedNotice',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'deemedNoticeDispatch',
        state: 'Mitteilung über die Genehmigungsfiktion geht hinaus',
        status: DEEMED,
        document: 'deemedNotice',
        to,
      }),
    },
  };
}

function standing(basis: string): StateConfig {
  return {
    meta: { label: `Genehmigungsfiktion (${basis})`, status: DEEMED },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Eintritt der Genehmigungsfiktion', status: DEEMED },
        always: ways([{ to: 'notYetFinal', when: 'facts.deemedSince != null' }, { to: 'settled' }]),
      },
      notYetFinal: {
        meta: {
          label: 'Fingierte Genehmigung noch nicht bestandskräftig (§ 42a Abs. 1 Satz 2 VwVfG)',
          status: DEEMED,
        },
        on: { certificateRequested: ways('certification', ['record']) },
        after: { deemedFinality: 'settled' },
      },
      certification: taskState({
        id: 'deemedCertification',
        state: 'Bescheinigung der Genehmigungsfiktion verlangt (§ 42a Abs. 3 VwVfG)',
        status: DEEMED,
        task: 'Eintritt der Genehmigungsfiktion schriftlich bescheinigen',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 42a Abs. 3 VwVfG',
        outcomes: { certified: { label: 'Bescheinigen', to: 'production' } },
      }),
      production: documentState({
        id: 'deemedCertificate',
        state: 'Bescheinigung der Genehmigungsfiktion wird ausgefertigt',
        status: DEEMED,
        document: 'deemedCertificate',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'deemedCertificateDispatch',
        state: 'Bescheinigung der Genehmigungsfiktion geht hinaus',
        status: DEEMED,
        document: 'deemedCertificate',
        to: 'notYetFinal',
      }),
      settled: {
        type: 'final',
        meta: { label: 'Genehmigungsfiktion bestandskräftig oder nicht eingetreten', status: DEEMED },
      },
    },
  };
}

function documents(
  { subject, complete, content }: DeemedApprovalConfig,
  basis: string,
): DeemedApprovalParts['documents'] {
  const facts: DocumentSpec['blocks'][number] = {
    type: 'facts',
    rows: [
      ...content,
      ['Unterlagen vollständig seit', `{${complete}}`],
      ['Gilt als erteilt seit', '{facts.deemedSince}'],
    ],
  };
  return {
    deemedNotice: {
      kind: 'letter',
      title: 'Ihr Antrag gilt als genehmigt',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `über Ihren Antrag ist nicht innerhalb der gesetzlichen Frist entschieden worden. Deshalb gilt ${subject} als erteilt (Genehmigungsfiktion, ${basis}).`,
        },
        facts,
        {
          type: 'paragraph',
          text: 'Die Genehmigung hat den Inhalt Ihres Antrags. Auf Verlangen bescheinigen wir Ihnen schriftlich, dass sie als erteilt gilt (§ 42a Abs. 3 VwVfG). War sie rechtswidrig, kann sie wie eine erteilte Genehmigung zurückgenommen werden (§ 48 VwVfG).',
        },
      ],
    },
    deemedCertificate: {
      kind: 'certificate',
      title: 'Bescheinigung über den Eintritt der Genehmigungsfiktion (§ 42a Abs. 3 VwVfG)',
      signedBy: 'deemedCertification',
      blocks: [
        {
          type: 'paragraph',
          text: `hiermit wird bescheinigt, dass ${subject} nach Ablauf der Entscheidungsfrist als erteilt gilt (${basis}).`,
        },
        facts,
        {
          type: 'paragraph',
          text: 'Die Genehmigung hat den Inhalt des Antrags. Diese Bescheinigung stellt nur fest, was kraft Gesetzes eingetreten ist.',
        },
      ],
    },
  };
}
