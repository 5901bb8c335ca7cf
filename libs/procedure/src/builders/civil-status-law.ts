import type { Field } from '../form.js';
import type { Procedure, Tariff } from '../procedure.js';
import { collectionPeriod } from './collection.js';
import { replyPeriod } from './completeness.js';
import { processingTarget } from './processing-target.js';
import { paymentPeriod } from './payment.js';

/** What distinguishes one civil-status certificate from the others in law (§ 55 (1) PStG). */
export interface CertificateLaw {
  /** `Geburtsurkunde`. */
  readonly certificate: string;
  /** `Geburtenregister`. */
  readonly register: string;
  /** The paragraph that lists the content: `§ 59 PStG`. */
  readonly contentBasis: string;
  /** Years for which the office keeps the register (§ 5 (5) PStG); absent while the period of no entry can be over. */
  readonly keepingYears?: number;
  /** The content itself, as the registrar takes it over from the entry; the certificate is printed from it. */
  readonly entries: readonly Field[];
}

const FEE_BASIS = '§ 72 PStG, AllGO';

/** Cents for the copies to be paid: the first and each further identical one in the same request. */
const copies =
  '1500 + 750 * (form.copies - (if facts.exemption.outcome = "exempt" then form.feeFreeCopies else 0) - 1)';

/** Cents for a search with incomplete data, by started quarter-hour. */
const search =
  '1450 * (if facts.registerSearch.searchQuarters = null then 0 else facts.registerSearch.searchQuarters)';

/**
 * Fee of a civil-status certificate: the sample amounts of domain.md 3.3–3.6, to be confirmed by the city.
 *
 * Certificates for social insurance are free (§ 64 (2) SGB X) and cost no search either, when all copies serve it;
 * a search that finds nothing is charged all the same.
 */
const certificateFee: readonly Tariff[] = [
  {
    id: 'search-without-result',
    legalBasis: FEE_BASIS,
    type: 'time',
    cents: search,
    when: 'facts.registerSearch.outcome = "notFound"',
    evidence: 'assumed',
  },
  {
    id: 'free-social-insurance',
    legalBasis: '§ 64 Abs. 2 SGB X',
    type: 'free',
    cents: '0',
    when: 'facts.exemption.outcome = "exempt" and form.feeFreeCopies >= form.copies',
    evidence: 'derived',
  },
  {
    id: 'certificate-and-search',
    legalBasis: FEE_BASIS,
    type: 'time',
    cents: `${copies} + ${search}`,
    when: 'facts.registerSearch.searchQuarters > 0',
    evidence: 'assumed',
  },
  { id: 'certificate', legalBasis: FEE_BASIS, type: 'fixed', cents: copies, evidence: 'documented' },
];

/**
 * The members that all certificates from the civil-status registers share in law: registry office, secrecy (§§ 61 ff.
 * PStG), fee, remedy (§§ 49–51 PStG: the district court, not the administrative court), and public statuses.
 */
export const civilStatusService = {
  domain: 'standesamt',
  kind: 'civilStatusCertificate',
  initiation: 'application',
  unit: '32.4',
  online: { since: '2022-06', evidence: 'Pressemeldung 12/2022' },
  secrecy: 'civilStatus',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  fee: certificateFee,
  remedy: {
    kind: 'districtCourt',
    legalBasis: '§§ 49, 50, 51 PStG',
    text:
      'Gegen die Ablehnung können Sie beim Amtsgericht Hannover, Volgersweg 1, 30175 Hannover, beantragen, dass das ' +
      'Standesamt zur Ausstellung der Urkunde angewiesen wird (Antrag auf gerichtliche Entscheidung nach § 49 Abs. 1 ' +
      'des Personenstandsgesetzes). Der Antrag kann schriftlich oder zur Niederschrift der Geschäftsstelle gestellt ' +
      'werden. Er ist an keine Frist gebunden. Für das Verfahren gilt das Gesetz über das Verfahren in ' +
      'Familiensachen und in den Angelegenheiten der freiwilligen Gerichtsbarkeit (§ 51 des Personenstandsgesetzes).',
    validFrom: '2009-09-01',
    evidence: 'derived',
  },
  addressee: ['{form.requester.givenNames} {form.requester.familyName}', '{form.requester.address}'],
  clocks: {
    replyPeriod,
    paymentPeriod,
    processingTarget: processingTarget({
      period: 'P10WD',
      pausesIn: ['submitted.awaitingApplicant', 'approved.awaitingPayment'],
    }),
    searchFeePeriod: collectionPeriod(
      'searchFee',
      'Zahlungsfrist für die Suchgebühr',
      '§ 7 NVwKostG',
      'facts.refusalDispatch',
    ),
  },
  publicStatus: {
    decided: {
      de: 'Zur Ausstellung freigegeben',
      easy: 'Sie bekommen die Urkunde.',
      en: 'Cleared for issue',
      actor: 'office',
      next: 'Wir setzen die Gebühr fest und stellen dann die Urkunde aus.',
    },
    readyForCollection: {
      de: 'Liegt zur Abholung bereit',
      easy: 'Ihre Urkunde ist fertig. Sie können sie bei uns abholen.',
      en: 'Ready for collection',
      actor: 'applicant',
      next: 'Bitte bringen Sie Ihren Ausweis mit. Holen Sie die Urkunde nicht ab, senden wir sie Ihnen zu.',
    },
    rejected: {
      de: 'Abgelehnt',
      easy: 'Wir dürfen Ihnen die Urkunde nicht geben. Die Gründe stehen im Brief.',
      en: 'Refused',
      actor: 'nobody',
      next: 'Im Bescheid steht, wie Sie das Amtsgericht anrufen können.',
    },
    transferred: {
      de: 'Anderswo geführt',
      easy: 'Ein anderes Amt oder das Stadtarchiv hat den Eintrag. In unserem Brief steht, wie es weitergeht.',
      en: 'Kept elsewhere',
      actor: 'other',
      next: 'Unser Schreiben nennt die zuständige Stelle und sagt, ob wir Ihren Antrag dorthin weitergegeben haben.',
    },
  },
} as const satisfies Partial<Procedure>;
