import {
  appointmentField,
  appointmentPeriod,
  counter,
  counterRequest,
  counterStatus,
  defineProcedure,
  endings,
  payment,
  paymentPeriod,
  rescheduleEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/**
 * Amtliche Beglaubigung einer Unterschrift (§ 34 VwVfG): the office witnesses that this person signed, or owned to the
 * signature, before its eyes; so nobody can be represented and nothing can be sent in. It may do so only for a paper that an authority
 * or another body is to get by statute (§ 34 (1)), never for a signature without a text, nor where the law wants a notary (§ 129
 * BGB: land register, company register, disclaimer of an inheritance). These are referred to the notary, not refused by act.
 *
 * The text need not be understood or examined; it must only exist. The note of § 34 (3) says who signed, how the person was made sure
 * of, and whether the signature was made or acknowledged. Fee by the signature, before the seal.
 */
export default defineProcedure({
  ...registerService,
  key: 'beglaubigung-unterschrift',
  name: 'Amtliche Beglaubigung einer Unterschrift',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '33.40.20',
  leika: [],
  legalBasis: ['§ 1 NVwVfG', '§ 34 VwVfG'],
  keywords: [
    'vor der Behörde unterschreiben',
    'Vollmacht bestätigen lassen',
    'Handzeichen bezeugen',
    'Einverständnis Auslandsreise Kind',
  ],
  online: null,
  secrecy: 'general',
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer unterschreibt',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        ],
      },
      {
        title: 'Schriftstück',
        fields: [
          { name: 'paper', label: 'Bezeichnung', type: 'text', maxLength: 200, required: true },
          {
            name: 'receiver',
            label: 'Wem es vorzulegen ist',
            type: 'choice',
            required: true,
            options: [
              { value: 'authority', label: 'Einer Behörde' },
              { value: 'statute', label: 'Einer anderen Stelle aufgrund einer Rechtsvorschrift' },
              { value: 'notary', label: 'Grundbuchamt, Registergericht, Nachlassgericht' },
              { value: 'private', label: 'Einer privaten Stelle' },
            ],
          },
          {
            name: 'provision',
            label: 'Rechtsvorschrift',
            type: 'text',
            maxLength: 200,
            when: 'form.receiver = "statute"',
            required: true,
          },
          {
            name: 'signatures',
            label: 'Anzahl der Unterschriften',
            type: 'integer',
            min: 1,
            max: 10,
            required: true,
          },
          {
            name: 'signed',
            label: 'Unterschrift',
            type: 'choice',
            required: true,
            options: [
              { value: 'there', label: 'wird im Bürgeramt geleistet' },
              { value: 'before', label: 'ist schon geleistet und wird anerkannt' },
            ],
          },
        ],
      },
      { title: 'Termin', fields: [appointmentField] },
    ],
    plausibility: [
      {
        holds: 'form.receiver in ("authority", "statute")',
        message: 'Für diese Stelle beglaubigt eine Notarin oder ein Notar (§ 129 BGB, § 34 Abs. 1 VwVfG).',
        field: 'receiver',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    { name: 'paper', label: 'Das zu unterzeichnende Schriftstück' },
  ],
  fee: [
    {
      id: 'per-signature',
      legalBasis: 'AllGO (Beglaubigungen)',
      type: 'fixed',
      cents: '500 * form.signatures',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: der Vermerk beweist (§ 34 Abs. 3), regelt aber nichts; allgemeine Leistungsklage',
    validFrom: '2003-02-01',
    evidence: 'derived',
  },
  clocks: { appointmentPeriod, paymentPeriod },
  documents: { request: counterRequest('die Beglaubigung Ihrer Unterschrift') },
  events: { withdraw: withdrawEvent, reschedule: rescheduleEvent },
  publicStatus: {
    ...counterStatus,
    notary: {
      de: 'An Notariat verwiesen',
      easy: 'Das darf nur ein Notar machen.',
      en: 'Referred to a notary',
      actor: 'applicant',
      next: 'Bitte wenden Sie sich an eine Notarin oder einen Notar.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Person am Ausweis erkennen und ansehen, ob ein Text da ist',
        legalBasis: '§ 34 Abs. 1 und 2 VwVfG',
        taken: { label: 'Person und Schriftstück sind da', to: '#case.checked' },
        outcomes: {
          notary: { label: 'Öffentliche Beglaubigung vorgeschrieben (§ 129 BGB)', to: '#case.notary' },
          noText: { label: 'Unterschrift ohne Text: nicht zulässig', to: '#case.discontinued' },
        },
      }),
      checked: taskState(
        {
          id: 'witnessing',
          state: 'Unterschrift vor der Behörde',
          status: 'inReview',
          task: 'Unterschrift leisten oder anerkennen lassen',
          post: 'clerk',
          legalBasis: '§ 34 Abs. 2 VwVfG',
          outcomes: {
            made: { label: 'Vor mir geleistet', to: '#case.approved' },
            acknowledged: { label: 'Vor mir anerkannt', to: '#case.approved' },
            declined: { label: 'Person unterschreibt nicht', to: '#case.discontinued' },
          },
        },
        { on: withdrawal },
      ),
      approved: {
        meta: { label: 'Gebühr', status: 'decided' },
        on: withdrawal,
        initial: 'feeAssessing',
        states: {
          feeAssessing: {
            meta: { label: 'Gebühr wird festgesetzt', status: 'decided' },
            always: [{ target: 'awaitingPayment', actions: ['assessFee'] }],
          },
          awaitingPayment: payment({ settled: '#case.issued' })['awaitingPayment'] ?? {},
          paymentOverdue: payment({ settled: '#case.issued' })['paymentOverdue'] ?? {},
        },
      },
      issued: taskState({
        id: 'sealing',
        state: 'Beglaubigungsvermerk',
        status: 'inProduction',
        task: 'Vermerk unmittelbar bei der Unterschrift anbringen, unterschreiben und siegeln',
        post: 'clerk',
        legalBasis: '§ 34 Abs. 3 VwVfG',
        outcomes: {
          sealed: {
            label: 'Beglaubigt und übergeben',
            to: '#case.closed',
            fields: [
              {
                name: 'identifiedBy',
                label: 'Gewissheit über die Person durch',
                type: 'choice',
                required: true,
                options: [
                  { value: 'document', label: 'Ausweis oder Pass' },
                  { value: 'known', label: 'Persönliche Bekanntschaft' },
                ],
              },
            ],
          },
        },
      }),
      notary: {
        type: 'final',
        meta: { label: 'An Notariat verwiesen', status: 'notary' },
        entry: [{ type: 'conclude', params: { ending: 'notary' } }],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
