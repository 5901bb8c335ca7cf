import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec, ExtensionSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field, Option } from '../form.js';
import type { EvidenceItem, Tariff } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { brief } from './brief-fields.js';
import { finished } from './brief-states.js';
import { collectionPeriod } from './collection.js';
import { validityEnd } from './permit-term.js';
import type { Inquiry } from './reliability.js';
import { revocation } from './revocation.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** Equity that the first and each further vehicle demands, in cents (§ 2 (1) no. 2 PBZugV). */
const EQUITY = '(225000 + 125000 * (count(form.vehicles) - 1))';

/** What must hold before a permit may be granted: means, expertise, taxes (§ 13 (1) PBefG, §§ 2, 3 PBZugV). */
export const transportGrantable: Feel = `facts.means.equity >= ${EQUITY} and facts.means.arrears = false and facts.means.expertise != "none"`;

/** Who proves what about an entrepreneur of occasional traffic (§ 12 PBefG, §§ 2 to 7 PBZugV). */
export const transportEvidence: readonly EvidenceItem[] = [
  { name: 'expertise', label: 'Fachkundenachweis der IHK', legalBasis: '§ 4 PBZugV' },
  {
    name: 'equity',
    label: 'Eigenkapitalbescheinigung, nicht älter als ein Jahr',
    legalBasis: '§ 2 Abs. 2 PBZugV',
  },
  {
    name: 'clearance',
    label: 'Unbedenklichkeitsbescheinigungen von Finanzamt, Gemeinde, Krankenkasse und Berufsgenossenschaft',
    legalBasis: '§ 2 Abs. 2 Nr. 1 PBZugV',
  },
  { name: 'conduct', label: 'Führungszeugnis (Belegart O) und Auskunft aus dem Gewerbezentralregister' },
  { name: 'register', label: 'Registerauszug', when: 'form.applicantType = "company"' },
];

/** The conditions of § 13 (1) PBefG, of which any one missing is a ground of refusal. */
export const transportGrounds: readonly Option[] = [
  { value: 'means', label: 'Leistungsfähigkeit nicht gewährleistet (§ 13 Abs. 1 Nr. 1 PBefG)' },
  { value: 'reliability', label: 'Unzuverlässigkeit (§ 13 Abs. 1 Nr. 2 PBefG)' },
  { value: 'expertise', label: 'Fachliche Eignung fehlt (§ 13 Abs. 1 Nr. 3 PBefG)' },
  { value: 'seat', label: 'Kein Betriebssitz in Hannover (§ 13 Abs. 1 Nr. 4, § 47 Abs. 2 PBefG)' },
];

/** The sentences of the notices for `transportGrounds`. */
export const transportGroundTexts: Readonly<Record<string, string>> = {
  means: 'Die Leistungsfähigkeit des Betriebs ist nicht gewährleistet (§ 13 Abs. 1 Nr. 1 PBefG, § 2 PBZugV).',
  reliability: 'Tatsachen begründen die Unzuverlässigkeit (§ 13 Abs. 1 Nr. 2 PBefG, § 1 PBZugV).',
  expertise: 'Die fachliche Eignung ist nicht nachgewiesen (§ 13 Abs. 1 Nr. 3 PBefG, § 3 PBZugV).',
  seat: 'Ein Betriebssitz in Hannover besteht nicht (§ 13 Abs. 1 Nr. 4 PBefG).',
};

/** The bodies heard before the decision (§ 14 PBefG); their opinion does not bind. */
export const transportInquiries: readonly Inquiry[] = [
  {
    id: 'chamber',
    authority: 'Industrie- und Handelskammer Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 14 Abs. 2 PBefG',
    period: 'P2W',
  },
  {
    id: 'insurance',
    authority: 'Berufsgenossenschaft Verkehrswirtschaft (BG Verkehr)',
    effect: 'Benehmen',
    legalBasis: '§ 2 Abs. 2 Nr. 1 PBZugV, § 26 VwVfG',
    period: 'P2W',
  },
];

/** On which terms the three months before the fiction may be extended: an interim notice in time (§ 15 (1) PBefG). */
export const transportInterim: ExtensionSpec = {
  legalBasis: '§ 15 Abs. 1 Satz 2 bis 4 PBefG (Zwischenbescheid, höchstens drei Monate)',
  times: 1,
  noticeInTime: true,
};

/** The branch beside the inquiries in which means and expertise are put down as figures: task `means`. */
export const transportMeans: StateConfig = {
  meta: { label: 'Leistungsfähigkeit und Fachkunde', status: 'inReview' },
  initial: 'assessing',
  states: {
    assessing: taskState({
      id: 'means',
      state: 'Eigenkapital, Abgaben, Fachkunde',
      status: 'inReview',
      task: 'Eigenkapital, Rückstände und Fachkundenachweis aus den Bescheinigungen übernehmen',
      post: 'clerk',
      target: 'P1W',
      legalBasis: '§ 13 Abs. 1 PBefG, §§ 2, 3 PBZugV',
      outcomes: {
        assessed: {
          label: 'Übernommen',
          to: 'assessed',
          fields: [
            { name: 'equity', label: 'Eigenkapital mit Reserven', type: 'money', min: 0, required: true },
            brief.yes('arrears', 'Erhebliche Rückstände an Steuern oder Beiträgen'),
            brief.pick('expertise', 'Fachliche Eignung', {
              exam: 'Fachkundeprüfung der IHK',
              training: 'gleichwertige Abschlussprüfung',
              practice: 'leitende Tätigkeit, von der IHK bescheinigt',
              none: 'nicht nachgewiesen',
            }),
          ],
        },
      },
    }),
    assessed: finished('Festgestellt', 'inReview'),
  },
};

/** The fee of permits under the PBefG: within a frame, by effort (task `feeSetting`). */
export function transportTariffs(position: string, least: number, most: number): readonly Tariff[] {
  return [
    {
      id: 'waived',
      legalBasis: '§ 5 PBefGKostV (Billigkeit)',
      type: 'free',
      cents: '0',
      when: 'facts.feeSetting.basis = "none"',
      evidence: 'assumed',
    },
    {
      id: 'frame',
      legalBasis: `PBefGKostV ${position}`,
      type: 'range',
      cents: `max(${least}, min(${most}, facts.feeSetting.quarterHours * 1600))`,
      evidence: 'assumed',
    },
  ];
}

/** Vehicles of the application, with what the certificate of permit lists (§ 17 PBefG). */
export const transportVehicles: Field = brief.list(
  'vehicles',
  'Fahrzeuge',
  [
    brief.text('plate', 'Kennzeichen, soweit zugeteilt', 12, { required: false }),
    brief.text('make', 'Hersteller, Typ, Antrieb', 120),
    brief.count('seats', 'Sitzplätze einschließlich Fahrersitz', 9, { min: 2 }),
  ],
  { min: 1, max: 50, required: true },
);

/** What a procedure takes from `transportTerm`: parts to be spread where they belong. */
interface TermParts {
  /** The region `term` of `permitSpine`'s obligations. */
  readonly region: StateConfig;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly documents: Readonly<Record<string, DocumentSpec>>;
}

/**
 * A permit for occasional traffic in use (§§ 16, 17, 21, 25 PBefG): the certificate is handed out, the duty to operate begins and
 * is watched, complaints are looked into, the permit is given up, revoked when a condition falls away (§ 25), or ends with its term
 * of five years at most; then the certificate comes back (§ 17 (5)). What operating means is the service's own.
 */
export function transportTerm(config: {
  /** In the nominative: `die Genehmigung für den Verkehr mit Taxen`. */
  readonly subject: string;
  readonly status: string;
  /** What is handed out and looked at before the first trip. */
  readonly handover: string;
  readonly handoverFields: readonly Field[];
  /** What is controlled after a complaint. */
  readonly control: string;
  readonly controlBasis: string;
  /** How long the holder may leave the permit unused. */
  readonly startPeriod: string;
}): TermParts {
  const { subject, status } = config;
  const revoked = revocation({
    subject,
    grounds: [
      { value: '§ 25 Abs. 1 Satz 1 PBefG', label: 'Voraussetzung des § 13 Abs. 1 PBefG weggefallen' },
      { value: '§ 25 Abs. 2 PBefG', label: 'Verpflichtungen wiederholt verletzt' },
    ],
    kept: 'issued.term.inUse',
    to: 'surrender',
    duty: 'Die Genehmigungsurkunde ist unverzüglich zurückzugeben (§ 17 Abs. 5 PBefG).',
  });
  return {
    region: {
      meta: { label: 'Betrieb', status },
      initial: 'handover',
      states: { ...operation(config, revoked), ended: finished('Genehmigung beendet', 'closed') },
    },
    clocks: {
      ...revoked.clocks,
      startPeriod: {
        label: 'Aufnahme des Betriebs',
        kind: 'setByAuthority',
        legalBasis: '§ 21 Abs. 1, § 15 Abs. 3 PBefG, § 36 VwVfG',
        bound: 'party',
        start: { rule: 'event' },
        period: config.startPeriod,
      },
      validity: validityEnd(
        'if facts.grant.until = null then string(date(facts.deemedSince) + duration("P5Y")) else facts.grant.until',
        '§ 16 PBefG',
      ),
    },
    events: {
      ...revoked.events,
      complaint: {
        label: 'Beschwerde oder Polizeibericht eintragen',
        by: ['clerk', 'authority'],
        fields: [brief.long('complaint', 'Was beanstandet wird')],
      },
      vehicleChange: {
        label: 'Fahrzeugwechsel anzeigen',
        by: ['applicant', 'clerk'],
        fields: [
          brief.text('out', 'Ausscheidendes Kennzeichen', 12),
          brief.text('in', 'Neues Kennzeichen', 12),
        ],
      },
      givenUp: { label: 'Genehmigung zurückgeben (§ 21 Abs. 4 PBefG)', by: ['applicant', 'clerk'] },
    },
    documents: revoked.documents,
  };
}

function operation(
  config: Parameters<typeof transportTerm>[0],
  revoked: ReturnType<typeof revocation>,
): Record<string, StateConfig> {
  const { status } = config;
  const giveUp = { givenUp: ways('surrender', ['record']) };
  return {
    handover: taskState(
      {
        id: 'urkunde',
        state: 'Genehmigungsurkunde',
        status,
        task: config.handover,
        post: 'clerk',
        legalBasis: '§ 17 PBefG, BOKraft',
        outcomes: { handed: { label: 'Ausgehändigt', to: 'inUse', fields: config.handoverFields } },
      },
      { on: giveUp, after: { startPeriod: 'unused' } },
    ),
    unused: taskState({
      id: 'unused',
      state: 'Betrieb nicht aufgenommen',
      status,
      task: 'Gründe erfragen; Frist verlängern oder Widerruf einleiten',
      post: 'clerk',
      legalBasis: '§ 21 Abs. 1, § 25 PBefG',
      outcomes: {
        extend: { label: 'Frist verlängert', to: 'handover' },
        abandoned: { label: 'Verzichtet', to: 'ended' },
      },
    }),
    inUse: {
      meta: { label: 'Betrieb läuft', status },
      on: {
        ...revoked.on,
        ...giveUp,
        complaint: ways('control', ['record']),
        vehicleChange: ways('vehicleEntry', ['record']),
      },
      after: { validity: 'surrender' },
    },
    control: taskState({
      id: 'control',
      state: 'Betriebsprüfung',
      status,
      task: config.control,
      post: 'clerk',
      target: 'P2W',
      legalBasis: config.controlBasis,
      outcomes: {
        inOrder: { label: 'Kein Verstoß', to: 'inUse' },
        fined: { label: 'Verstoß an die Bußgeldstelle gegeben (§ 61 PBefG)', to: 'inUse' },
      },
    }),
    vehicleEntry: taskState({
      id: 'vehicleEntry',
      state: 'Fahrzeugwechsel',
      status,
      task: 'Untersuchung nach BOKraft und Ausrüstung prüfen, Auszug der Urkunde ändern',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 17 Abs. 2 PBefG, § 41 BOKraft',
      outcomes: {
        changed: { label: 'Geändert', to: 'inUse' },
        unfit: { label: 'Fahrzeug nicht geeignet, nicht eingetragen', to: 'inUse' },
      },
    }),
    revocation: revoked.state,
    surrender: taskState({
      id: 'surrender',
      state: 'Rückgabe der Urkunde',
      status: 'toReturn',
      task: 'Genehmigungsurkunde und Auszüge zurücknehmen, Zulassungsbehörde unterrichten',
      post: 'clerk',
      target: 'P2W',
      legalBasis: '§ 17 Abs. 5 PBefG',
      outcomes: {
        returned: { label: 'Zurückgegeben', to: 'ended' },
        enforced: { label: 'Nicht zurückgegeben, eingezogen', adverse: true, to: 'ended' },
      },
    }),
  };
}

/** The periods for the fees under the PBefGKostV, in place of those of `permitClocks`. */
export const transportFeeClocks: Readonly<Record<'feePeriod' | 'refusalFeePeriod', ClockSpec>> = {
  feePeriod: collectionPeriod(
    'feePayment',
    'Zahlungsfrist',
    'PBefGKostV, § 17 VwKostG',
    'facts.permitDispatch',
  ),
  refusalFeePeriod: collectionPeriod(
    'refusalPayment',
    'Zahlungsfrist der Versagung',
    'PBefGKostV, § 17 VwKostG',
    'facts.refusalDispatch',
  ),
};
