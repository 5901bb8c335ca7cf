import type { StateConfig } from '@amtsweg/engine';
import {
  collection,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  inactionWatch,
  inactionWhileIncomplete,
  note,
  notification,
  objection,
  set,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { clocks } from './baumfaellgenehmigung.clocks.js';
import { documents } from './baumfaellgenehmigung.documents.js';
import { events } from './baumfaellgenehmigung.events.js';
import { examination, notCompetent, signature } from './baumfaellgenehmigung.examination.js';
import { evidence, form } from './baumfaellgenehmigung.form.js';
import { execution } from './baumfaellgenehmigung.obligations.js';
import { publicStatus } from './baumfaellgenehmigung.status.js';

const reportDanger = {
  reportDanger: ways('#case.checked.examination.emergency', ['record']),
} as const;

/** A fee paid on an earlier decision of the same case is not asked for again; a difference is a matter of the cash office. */
const feeDue = (payment: string) => `facts.fee.cents > 0 and facts.${payment}.outcome != "paid"`;

/** A second, late or neighbour's objection beside the one the case waits for: noted and handed on (LC-54). */
const furtherObjection = {
  objection: [
    {
      actions: [
        'record',
        note('Weiterer oder später Widerspruch: der Rechtsstelle vorgelegt (§§ 60, 70, 80a VwGO).'),
      ],
    },
  ],
} as const;

/** An objection that is upheld opens the decision again; the named ending is then taken back with it. */
const decideAnew = { to: '#case.checked.examination.decision', then: [conclude('closed')] };

/** Refusal with its own notice, fee (§ 1 NVwKostG) and remedy; signed before it is entered. */
const rejected: StateConfig = {
  meta: { label: 'Abgelehnt', status: 'decided' },
  entry: [conclude('rejected')],
  initial: 'production',
  states: {
    production: documentState({
      id: 'refusalDocument',
      state: 'Ablehnung wird ausgefertigt',
      status: 'decided',
      document: 'refusal',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'refusalDispatch',
      state: 'Ablehnung geht hinaus',
      status: 'decided',
      document: 'refusalDocument',
      to: 'inForce',
    }),
    inForce: {
      type: 'parallel',
      meta: { label: 'Ablehnung bekannt gegeben', status: 'rejected' },
      on: furtherObjection,
      onDone: '#case.closed',
      states: {
        remedy: objection({
          remedyClock: 'refusalRemedyPeriod',
          actionClock: 'actionPeriod',
          status: 'rejected',
          upheld: decideAnew,
        }),
        payment: collection({
          id: 'refusalPayment',
          label: 'Gebühr der Ablehnung',
          due: feeDue('refusalPayment'),
          clock: 'refusalFeePeriod',
          status: 'feeDue',
          notBy: ['feeSetting'],
        }),
      },
    },
  },
};

/** The notice and what follows it side by side: remedy, fee, and the use of the permit with its obligations. */
const issued: StateConfig = {
  meta: { label: 'Ausgefertigt', status: 'inProduction' },
  initial: 'gate',
  entry: [set('aftermath', 'null')],
  states: {
    gate: {
      meta: { label: 'Ausfertigung', status: 'inProduction' },
      always: ways([{ to: 'negativeDocument', when: 'facts.result = "negative"' }, { to: 'permitDocument' }]),
    },
    permitDocument: documentState({
      id: 'permitDocument',
      state: 'Bescheid wird ausgefertigt',
      status: 'inProduction',
      document: 'permit',
      to: 'permitDispatch',
    }),
    permitDispatch: dispatchState({
      id: 'permitDispatch',
      state: 'Bescheid geht hinaus',
      status: 'inProduction',
      document: 'permitDocument',
      to: 'inForce',
    }),
    negativeDocument: documentState({
      id: 'negativeDocument',
      state: 'Negativattest wird ausgefertigt',
      status: 'inProduction',
      document: 'negativeCertificate',
      to: 'negativeDispatch',
    }),
    negativeDispatch: dispatchState({
      id: 'negativeDispatch',
      state: 'Negativattest geht hinaus',
      status: 'inProduction',
      document: 'negativeDocument',
      to: 'inForce',
    }),
    inForce: {
      type: 'parallel',
      meta: { label: 'Bekannt gegeben', status: 'permitValid' },
      on: furtherObjection,
      onDone: ways([
        { to: '#case.lapsed', when: 'facts.aftermath = "lapsed"' },
        { to: '#case.revoked', when: 'facts.aftermath = "revoked"' },
        { to: '#case.closed' },
      ]),
      states: {
        remedy: objection({
          remedyClock: 'remedyPeriod',
          actionClock: 'actionPeriod',
          status: 'permitValid',
          upheld: decideAnew,
        }),
        payment: collection({
          id: 'feePayment',
          label: 'Gebühr',
          due: feeDue('feePayment'),
          clock: 'feePeriod',
          status: 'feeDue',
          notBy: ['feeSetting'],
        }),
        execution,
      },
    },
  },
};

const intake = completeness({
  post: 'clerk',
  target: 'P3D',
  task: 'Zuständigkeit, Berechtigung, Angaben und Unterlagen zum Baumfällantrag prüfen',
  outcomes: { notCompetent },
});

/** Received; an immediate danger goes past the formal check, everything else waits for a complete application. */
const submitted: StateConfig = {
  ...intake,
  on: { ...intake.on, ...reportDanger },
  after: inactionWhileIncomplete,
  initial: 'registration',
  states: {
    registration: {
      meta: { label: 'Eingang', status: 'received' },
      always: ways([
        { to: '#case.checked.examination.emergency', when: 'form.immediateDanger = true' },
        { to: 'formalCheck' },
      ]),
    },
    ...intake.states,
  },
};

/**
 * Baumfällgenehmigung: exception or exemption from the prohibitions of the Baumschutzsatzung (§ 29 BNatSchG).
 *
 * Branches of domain.md 3.8: not protected → Negativattest, at once (`protection.notProtected`) or after the site visit
 * (every tree "nicht genehmigungsbedürftig"); immediate danger → `emergency`: allowed on the spot, reported with photos
 * afterwards, replacement decided then; partial approval → one decision per tree, `result` derived; compensation
 * payment → beside or instead of planting; unlawful felling → `siteVisit.alreadyFelled` informs the fine office, whose
 * case (OWiG) is a file and a role of its own and no state here; withdrawn → `withdrawn`, for single trees the
 * decision "zurückgenommen"; objection, also by a neighbour → `remedy`, waiting for the result of the objection's own
 * file; unused permit → `lapsed` (§ 43 (2) VwVfG); revocation (§ 49) → `revoked`. Forest, public green, natural
 * monuments → `transferred`.
 *
 * Not here: § 42a VwVfG, because neither by-law nor statute orders a fiction, silence grants nothing; § 75 VwGO is
 * watched instead. Rescission (§ 48) and reinstatement (§ 60 VwGO) are new procedures on this decision; an objection
 * after finality or beside a pending one is noted and handed on (`inForce`). Costs of a withdrawal (§ 1 NVwKostG) are a
 * notice of their own. Penalty payments are enforced in their own file (`enforcement`).
 */
export default defineProcedure({
  key: 'baumfaellgenehmigung',
  name: 'Baumfällgenehmigung',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'permit',
  initiation: 'application',
  unit: '67.7',
  filePlan: '67.70.10',
  leika: [],
  legalBasis: [
    '§ 29 BNatSchG',
    '§ 22 NNatSchG',
    'Baumschutzsatzung LHH',
    '§ 39 Abs. 5 BNatSchG',
    '§§ 44, 45 BNatSchG',
    '§ 67 BNatSchG',
  ],
  audience: ['citizen', 'company'],
  keywords: [
    'Baum fällen',
    'Baum im Garten entfernen',
    'Baumschutzsatzung',
    'Ast absägen',
    'kranker Baum',
    'Tanne umsägen',
  ],
  online: { since: '2022-11-01', evidence: 'Serviceportal LHH; Pressemeldung 12/2022' },
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'Aktenplan der Stadt, ab Abnahme der Ersatzpflanzung (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.organisation}', '{form.givenNames} {form.familyName}', '{form.address}'],
  form,
  evidence,
  fee: [
    {
      id: 'no-fee',
      legalBasis: '§ 4 NKAG i. V. m. § 11 NVwKostG',
      type: 'free',
      cents: '0',
      when: 'facts.feeSetting.basis = "none"',
      evidence: 'derived',
    },
    {
      id: 'tree-fixed-2016',
      legalBasis: 'Verwaltungskostensatzung LHH (alt, einschließlich Ortsbesichtigung)',
      type: 'fixed',
      cents: '5020',
      validFrom: '2016-02-19',
      validTo: '2023-12-31',
      evidence: 'assumed',
    },
    {
      id: 'tree-time-2024',
      legalBasis: 'Verwaltungskostensatzung LHH, Zeitgebühr je angefangene Viertelstunde',
      type: 'time',
      cents: 'max(2500, min(50000, facts.feeSetting.quarterHours * 1450))',
      when: 'facts.feeSetting.basis = "time"',
      validFrom: '2024-01-01',
      evidence: 'assumed',
    },
    {
      id: 'tree-range-2024',
      legalBasis: 'Verwaltungskostensatzung LHH, Rahmen 25 bis 500 Euro',
      type: 'range',
      cents: 'facts.feeSetting.amount',
      when: 'facts.feeSetting.basis = "range"',
      validFrom: '2024-01-01',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 68, 70 VwGO, § 80 Abs. 2 NJG (von der Rechtsstelle zu bestätigen)',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist bei der Landeshauptstadt Hannover, Fachbereich Umwelt und Stadtgrün, Arndtstraße 1, 30167 Hannover, schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes, schriftformersetzend nach § 3a Absatz 3 des Verwaltungsverfahrensgesetzes und § 9a Absatz 5 des Onlinezugangsgesetzes oder zur Niederschrift einzulegen. Der Widerspruch gegen die Festsetzung der Kosten hat keine aufschiebende Wirkung.',
    validFrom: '2024-01-01',
    evidence: 'assumed',
  },
  clocks,
  documents,
  events,
  publicStatus,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'issued.inForce.execution.planting.overdue',
      reason:
        'Die Genehmigung hat die Ersatzzahlung für den Fall bestimmt, dass nicht gepflanzt wird, und die Erinnerung hat sie angekündigt.',
      legalBasis: '§ 28 Abs. 2 VwVfG',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted,
      checked: {
        type: 'parallel',
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: { ...withdrawal, ...reportDanger },
        states: { examination, timeliness: inactionWatch() },
      },
      approved: {
        meta: { label: 'Entscheidung zur Zeichnung', status: 'inReview' },
        on: withdrawal,
        initial: 'coSignature',
        states: {
          coSignature: signature(
            'coSignature',
            'Erlaubnis oder Negativattest zur Zeichnung',
            '#case.issued',
            '#case.checked.examination.entry',
          ),
        },
      },
      issued,
      rejected,
      transferred: notification({
        label: 'Abgabe an die zuständige Stelle',
        status: ['inReview', 'transferred'],
        document: 'transfer',
        prefix: 'transfer',
        entry: [conclude('transferred')],
        then: {
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Antrag wird abgegeben',
            status: 'transferred',
            receivers: '[facts.competence.receiver]',
            legalBasis: '§ 3 VwVfG i. V. m. § 25 Abs. 1 VwVfG',
            to: 'done',
          }),
        },
      }),
      lapsed: {
        type: 'final',
        meta: { label: 'Erledigt: Erlaubnis ungenutzt erloschen (§ 43 Abs. 2 VwVfG)', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      revoked: {
        type: 'final',
        meta: { label: 'Erlaubnis widerrufen (§ 49 VwVfG)', status: 'revoked' },
        entry: [conclude('revoked')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
