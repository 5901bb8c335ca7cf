import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  completeness,
  conclude,
  courtEvents,
  decide,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  payment,
  paymentPeriod,
  processingTarget,
  replyPeriod,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
  type DecisionTable,
} from '@amtsweg/procedure';
import { documents } from './wohnberechtigungsschein.documents.js';
import { evidence, form } from './wohnberechtigungsschein.form.js';

const PERSONS = 'count(form.household) + 1';
/** By persons; each child adds 3.000 € to the limit (§ 3 (2) NWoFG), a severe disability 10 m² to the area. */
const household: DecisionTable = {
  label: 'Einkommensgrenze und angemessene Wohnfläche nach der Zahl der Personen',
  legalBasis: '§ 3 Abs. 2, § 8 NWoFG, DVO-NWoFG (Wohnflächen zu bestätigen)',
  hitPolicy: 'unique',
  inputs: [{ label: 'Personen im Haushalt', expression: PERSONS, type: 'number', min: 1 }],
  outputs: [
    { name: 'limit', label: 'Einkommensgrenze im Jahr in Cent' },
    { name: 'area', label: 'Wohnfläche in m²' },
  ],
  rules: [
    { when: ['<= 1'], then: ['1700000', '50'] },
    { when: ['(1..2]'], then: ['2300000', '60'] },
    { when: ['> 2'], then: [`2300000 + 300000 * (${PERSONS} - 2)`, `75 + 10 * (${PERSONS} - 3)`] },
  ],
};
const within = 'event.income <= facts.limit';

const income = taskState({
  id: 'income',
  state: 'Einkommensermittlung',
  status: 'inReview',
  task: 'Gesamteinkommen des Haushalts mit Abzügen und Freibeträgen ermitteln',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 3 NWoFG, §§ 2 bis 4 DVO-NWoFG',
  outcomes: {
    computed: {
      label: 'Ermittelt',
      to: [
        { to: 'dwelling', when: `${within} and form.kind = "dwelling"` },
        { to: '#case.approved', when: within },
        { to: 'exception', when: 'form.exception != "none"' },
        { to: 'hearing', when: 'facts.heard = null', then: [set('heard', 'true')] },
        { to: '#case.rejected' },
      ],
      fields: [
        { name: 'income', label: 'Gesamteinkommen im Jahr', type: 'money', min: 0, required: true },
        {
          name: 'calculation',
          label: 'Berechnung (Einkünfte, Werbungskosten, Pauschalen, Freibeträge)',
          type: 'longText',
          maxLength: 5000,
          required: true,
        },
      ],
    },
    proofMissing: requestOutcome,
  },
});

const dwelling = taskState({
  id: 'dwelling',
  state: 'Die bestimmte Wohnung (§ 8 Abs. 3 NWoFG)',
  status: 'inReview',
  task: 'Größe der Wohnung und Personenkreis der Förderentscheidung prüfen',
  post: 'clerk',
  target: 'P3D',
  legalBasis: '§ 8 Abs. 3 NWoFG',
  outcomes: {
    suitable: {
      label: 'Angemessen und für diesen Personenkreis',
      to: [{ to: '#case.approved', when: 'event.size <= facts.area' }, { to: 'exception' }],
      fields: [
        { name: 'size', label: 'Wohnfläche in m²', type: 'integer', min: 10, max: 300, required: true },
      ],
    },
    reserved: {
      label: 'Anderem Personenkreis vorbehalten: nur allgemeiner Schein',
      to: [{ to: '#case.approved', then: [set('generalOnly', 'true')] }],
    },
  },
});

/** Discretion to deviate lies with the lead, who did not compute. */
const exception = taskState({
  id: 'exception',
  state: 'Abweichung (§ 8 Abs. 4 NWoFG)',
  status: 'inReview',
  task: 'Über besondere Härte, freigemachten Wohnraum oder größeren Wohnbedarf entscheiden',
  post: 'lead',
  notBy: ['income', 'dwelling'],
  legalBasis: '§ 8 Abs. 4 NWoFG',
  outcomes: {
    allowed: {
      label: 'Abweichung zugelassen',
      to: '#case.approved',
      fields: [
        { name: 'ground', label: 'Gründe', type: 'longText', maxLength: 3000, required: true },
        {
          name: 'extraArea',
          label: 'Zusätzliche Wohnfläche in m²',
          type: 'integer',
          min: 0,
          max: 50,
          required: true,
        },
      ],
    },
    notAllowed: {
      label: 'Keine Abweichung',
      adverse: true,
      to: [
        { to: 'hearing', when: 'facts.heard = null', then: [set('heard', 'true')] },
        { to: '#case.rejected' },
      ],
    },
  },
});

/**
 * Wohnberechtigungsschein (§ 8 NWoFG, § 5 WoBindG): the key to subsidised housing.
 *
 * Peculiar: limit and area follow from the household and are computed, not judged; whoever keeps the limit has a claim,
 * whoever exceeds it only § 8 (4), decided by the lead; a certificate for one dwelling is examined against that dwelling
 * and its funding decision; it holds one year, in Lower Saxony only, and ends by itself. People without a lasting
 * residence are not entitled (§ 8 (1)): refused after a hearing like the others.
 * Not here: objection (§ 80 (1) NJG, housing is none of the exceptions); naming to the landlord (§ 8 (4)), another service.
 */
export default defineProcedure({
  key: 'wohnberechtigungsschein',
  name: 'Wohnberechtigungsschein (B-Schein)',
  domain: 'bauen-wohnen',
  kind: 'attestation',
  initiation: 'application',
  unit: '61.4',
  filePlan: '64.10.10',
  leika: ['99107022012000'],
  legalBasis: ['§ 8 NWoFG', '§ 3 NWoFG', 'DVO-NWoFG', '§ 5 WoBindG'],
  audience: ['citizen'],
  keywords: ['Sozialwohnung', 'WBS', 'günstige Wohnung finden', 'geförderter Wohnraum', 'Paragraf-5-Schein'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  form,
  evidence,
  fee: [
    {
      id: 'free-benefit',
      legalBasis: 'NVwKostG § 2 i. V. m. Billigkeitserlass',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'assumed',
    },
    {
      id: 'allgo-wbs-exception',
      legalBasis: 'AllGO, Schein mit Abweichung',
      type: 'fixed',
      cents: '2500',
      when: 'facts.exception.outcome = "allowed"',
      evidence: 'assumed',
    },
    {
      id: 'allgo-wbs',
      legalBasis: 'AllGO, Wohnberechtigungsschein',
      type: 'fixed',
      cents: '1500',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod,
    hearingPeriod: hearingPeriod(),
    residenceHearingPeriod: hearingPeriod('residenceHearing'),
    ...actionAgainst('refusal'),
    validity: {
      label: 'Geltungsdauer des Scheins',
      kind: 'statutory',
      legalBasis: '§ 8 Abs. 2 Satz 1 NWoFG',
      bound: 'party',
      start: { notified: 'facts.certificateDispatch' },
      period: 'P1Y',
      endMoves: false,
    },
    processingTarget: processingTarget({
      period: 'P4W',
      pausesIn: [
        'submitted.awaitingApplicant',
        'approved.awaitingPayment',
        'checked.hearing.awaitingStatement',
      ],
    }),
  },
  documents,
  decisions: { household },
  events: {
    withdraw: withdrawEvent,
    statement: statementEvent,
    ...courtEvents('refusal'),
    supplement: supplementEvent([{ name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 }]),
  },
  publicStatus: {
    ...appealableNoticeStatus,
    holds: {
      de: 'Schein gilt',
      easy: 'Ihr Schein gilt ein Jahr. Zeigen Sie ihn dem Vermieter.',
      en: 'Certificate valid',
      actor: 'applicant',
      next: 'Übergeben Sie den Schein beim Abschluss des Mietvertrags.',
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.validity.period': { evidence: 'documented', source: '§ 8 Abs. 2 NWoFG (VORIS)' },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Haushalt, Einkommensnachweise und Ausweise auf Vollständigkeit prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        entry: [
          decide('household'),
          set('limit', 'facts.household.limit + 300000 * count(form.household[item.child = true])'),
          set('area', 'facts.household.area + (if form.disabled = true then 10 else 0)'),
        ],
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Aufenthalt', status: 'inReview' },
            always: ways([{ to: 'residence', when: 'form.residence != "permanent"' }, { to: 'income' }]),
          },
          residence: taskState({
            id: 'residence',
            state: 'Dauerhafter Aufenthalt (§ 8 Abs. 1 NWoFG)',
            status: 'inReview',
            task: 'Prüfen, ob auf längere Dauer ein Wohnsitz begründet werden kann',
            post: 'clerk',
            legalBasis: '§ 8 Abs. 1 NWoFG',
            outcomes: {
              lasting: { label: 'Auf Dauer', to: 'income' },
              notLasting: {
                label: 'Nicht auf Dauer',
                adverse: true,
                to: [
                  { to: 'residenceHearing', when: 'facts.heard = null', then: [set('heard', 'true')] },
                  { to: '#case.rejected' },
                ],
              },
            },
          }),
          residenceHearing: hearing({
            prefix: 'residenceHearing',
            document: 'residenceHearing',
            event: 'statement',
            clock: 'residenceHearingPeriod',
            to: 'residence',
          }),
          income,
          dwelling,
          exception,
          hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'income' }),
        },
      },
      approved: {
        meta: { label: 'Schein steht zu', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.benefits = true',
            exemptionBasis: '§ 2 NVwKostG',
            settled: 'issue',
          }),
          issue: taskState({
            id: 'issue',
            state: 'Ausstellung',
            status: 'inProduction',
            task: 'Wohnberechtigungsschein zeichnen und siegeln',
            post: 'clerk',
            target: 'P2D',
            outcomes: { signed: { label: 'Gezeichnet', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausgestellt', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'certificateDocument',
            state: 'Schein wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Schein geht hinaus',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'valid',
          }),
          valid: { meta: { label: 'Schein gilt', status: 'holds' }, after: { validity: 'expired' } },
          expired: { type: 'final', meta: { label: 'Abgelaufen', status: 'closed' } },
        },
      },
      rejected: appealableNotice({
        label: 'Abgelehnt',
        document: 'refusal',
        prefix: 'refusal',
        status: ['decided', 'rejected'],
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.income', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
