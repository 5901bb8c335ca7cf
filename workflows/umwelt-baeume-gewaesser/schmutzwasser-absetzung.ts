import {
  actionNotice,
  brief,
  chargeEffect,
  chargeHearingPeriod,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  gate,
  informationEvent,
  informationPeriod,
  informationRequest,
  litigationStatus,
  processingTarget,
  reliefDecision,
  reliefHearingLetter,
  reliefIntake,
  reliefRequestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  taxReplyPeriod,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './schmutzwasser-absetzung.form.js';
import { kept } from './kept.js';

/** Cents per cubic metre of sewage (by-law on charges; to be confirmed by the city). */
const rate = '216';

const measured = 'form.source = "meter"';
const readings = 'form.endReading - form.startReading';

const states = {
  proof: gate('Art des Nachweises', 'inReview', [
    {
      to: 'hearing',
      when: `${measured} and date(form.calibratedUntil) < date(form.periodEnd)`,
      then: [
        set(
          'decision',
          '{"reason": "Die Eichung des Zählers war vor dem Ende des Abrechnungszeitraums abgelaufen (§ 31 Abs. 2 Nr. 3 MessEG); seine Werte dürfen nicht verwendet werden."}',
        ),
      ],
    },
    { to: 'installation', when: `${measured} and form.firstTime = true` },
    { to: 'supplier' },
  ]),
  installation: taskState({
    id: 'installation',
    state: 'Abnahme des Zählers',
    status: 'inReview',
    task: 'Einbau vor Ort prüfen: fest installiert, nur Außenzapfstelle, kein Ablauf in den Kanal, Zähler verplombt',
    post: 'inspector',
    target: 'P1M',
    legalBasis: '§ 99 AO i. V. m. § 11 NKAG, Abwassergebührensatzung LHH',
    outcomes: {
      sealed: { label: 'Abgenommen und verplombt', to: 'supplier' },
      drains: { label: 'Wasser kann in den Kanal gelangen', to: 'decision' },
    },
  }),
  supplier: {
    ...informationRequest({
      id: 'supply',
      label: 'Bezogene Frischwassermenge (enercity)',
      receivers: '["enercity Netz GmbH, Wasserabrechnung"]',
      legalBasis: '§ 93 AO i. V. m. § 11 NKAG',
      clock: 'supplyInformationPeriod',
      needed: 'form.invoiceAttached = false',
    }),
    onDone: 'decision',
  },
  ...reliefDecision({
    task: 'Nicht eingeleitete Menge aus Zählerständen oder Gutachten ermitteln; nie mehr als bezogen wurde',
    legalBasis: '§ 5 NKAG, Abwassergebührensatzung LHH',
    fields: [brief.count('cubicMetres', 'Nicht eingeleitete Menge in m³', 500000, { min: 1 })],
    granted: 'volume',
    grantLabel: 'Absetzen',
  }),
  volume: gate('Absetzbare Menge', 'inReview', [
    {
      // A meter proves no more than it shows.
      to: '#case.approved',
      when: measured,
      then: [
        set('volume', `min(facts.granted.cubicMetres, ${readings})`),
        set('reliefCents', `facts.volume * ${rate}`),
      ],
    },
    {
      to: '#case.approved',
      then: [set('volume', 'facts.granted.cubicMetres'), set('reliefCents', `facts.volume * ${rate}`)],
    },
  ]),
};

function refusal(document: string, label: string, ending: string) {
  return actionNotice({
    label,
    status: ['decided', 'rejected'],
    document,
    prefix: document,
    clock: `${document}RemedyPeriod`,
    entry: [conclude(ending)],
    upheld: { to: '#case.checked.decision', then: [conclude('closed')] },
  });
}

/**
 * Absetzung von der Schmutzwassergebühr (§ 5 NKAG): the charge follows the fresh water bought; what never reached the
 * sewer (garden, cooling tower, cattle, product) is taken off, when it is proven.
 *
 * Proof is a calibrated meter, and FEEL asks the calendar: after the end of its calibration its figures must not be used
 * (§ 31 MessEG), so the refusal is heard at once. A first meter is looked at and sealed on the spot. Two months after the
 * period the right is lost (by-law): late is a notice of its own, without a hearing, because the day of receipt is the only
 * fact (§ 91 (2) no. 3 AO). Without invoice enercity is asked (§ 93 AO). A meter
 * proves no more than it shows; the sum is reckoned by one, certified by a second, ordered by a third. NOT transitions:
 * pools that are emptied into the sewer (nothing to take off), rainwater (`niederschlagswassergebuehr`), next year.
 */
export default defineProcedure({
  key: 'schmutzwasser-absetzung',
  name: 'Absetzung nicht eingeleiteter Wassermengen von der Schmutzwassergebühr',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'exemption',
  initiation: 'application',
  unit: '68.1',
  filePlan: '68.20.20',
  leika: [],
  law: 'AO',
  legalBasis: ['§ 5 NKAG', '§ 11 NKAG', 'Abwassergebührensatzung LHH', '§ 31 MessEG'],
  keywords: ['Gartenwasserzähler', 'Zwischenzähler', 'Abwasser sparen', 'Gießwasser', 'Außenzapfstelle'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'tax',
  retention: kept(10, 'nach Ende des Abrechnungsjahrs, § 41 KomHKVO'),
  addressee: ['{form.name}', '{form.address}'],
  form,
  evidence: [
    { name: 'readings', label: 'Zählerstände mit Foto', when: measured },
    { name: 'calibration', label: 'Nachweis des geeichten Zählers', when: measured },
    { name: 'expert', label: 'Gutachten oder Viehbestand', when: 'form.source != "meter"' },
    { name: 'invoice', label: 'Wasserabrechnung', when: 'form.invoiceAttached = true' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'keine Gebühr für die Absetzung',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch', 'AO'),
    lateRemedyPeriod: directActionPeriod('facts.lateDispatch', 'AO'),
    supplyInformationPeriod: informationPeriod('Auskunft der enercity', '§ 93 AO', 'P3W'),
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing', 'checked.supplier.awaiting'],
    }),
  },
  documents: {
    request: reliefRequestLetter('Ihrem Antrag auf Absetzung'),
    hearing: reliefHearingLetter('Ihrem Antrag auf Absetzung nicht eingeleiteter Wassermengen'),
    notice: {
      kind: 'notice',
      title: 'Änderungsbescheid zur Schmutzwassergebühr',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Grundstück', '{form.plot}'],
            ['Zeitraum', '{form.periodStart} bis {form.periodEnd}'],
            ['Abgesetzte Menge', '{facts.volume} m³'],
            ['Gutschrift', '{euro(facts.reliefCents)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Gebühr wird um die Gutschrift geändert; sie wird mit der nächsten Abrechnung verrechnet oder erstattet.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Absetzung',
      signedBy: 'finalDecision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Antrag wird abgelehnt. Gründe: {facts.finalDecision.reason}' },
      ],
    },
    late: {
      kind: 'notice',
      title: 'Antrag auf Absetzung verspätet',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Antrag wird abgelehnt. Gründe: Er ist erst am {facts.receivedOn} eingegangen; Mengen müssen bis zwei Monate nach dem Ende des Abrechnungszeitraums ({form.periodEnd}) geltend gemacht werden (Ausschlussfrist der Gebührensatzung).',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'endReading', label: 'Zählerstand am Ende in m³', type: 'integer', min: 0, max: 10000000 },
      { name: 'calibratedUntil', label: 'Geeicht bis', type: 'date' },
    ]),
    supplyInformation: informationEvent('Auskunft der enercity eintragen'),
  },
  publicStatus: { ...chargeStatuses, litigation: litigationStatus },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reliefIntake({
        task: 'Kundennummer, Zeitraum und Zählerdaten prüfen',
        checked: [
          { to: '#case.tooLate', when: 'date(facts.receivedOn) > date(form.periodEnd) + duration("P2M")' },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'proof',
        states,
      },
      approved: {
        meta: { label: 'Änderung der Festsetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Absetzung von der Schmutzwassergebühr',
          reckonedIn: ['decision', 'finalDecision', 'installation'],
          reassess: '#case.checked.decision',
          ordered: '#case.issued',
          credit: true,
        }),
      },
      issued: chargeNotice({
        label: 'Änderungsbescheid',
        posting: 'Gutschrift verrechnen oder erstatten',
        reassess: '#case.checked.decision',
      }),
      rejected: refusal('refusal', 'Absetzung abgelehnt', 'rejected'),
      tooLate: refusal('late', 'Verspätet', 'tooLate'),
      ...endings('closed', 'withdrawn'),
    },
  },
});
