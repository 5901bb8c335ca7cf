import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  processingTarget,
  replyPeriod,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { noFee, taxOffice, taxpayer } from './taxpayer.js';

/**
 * SEPA-Lastschriftmandat: a declaration under civil law to the cash office, no administrative act (§ 675j BGB).
 *
 * Peculiar: one mandate a cash reference, with a reference of its own and the city's creditor id; the account holder may
 * be another than the debtor and then has to sign. Every change of the account is a new version, entered by one and
 * released by a second person (the classic way of redirecting refunds). The debtor is told reference and amount before
 * the first collection. The mandate dies by revocation at any time, by a returned debit because the account is closed,
 * and by itself 36 months after the last collection: the clock `dormancy`, started anew by each one.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'sepa-lastschriftmandat',
  name: 'SEPA-Lastschriftmandat erteilen oder ändern',
  kind: 'notification',
  initiation: 'notification',
  unit: '20.3',
  filePlan: '20.30.10',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: ['99142055261000'],
  legalBasis: ['§ 224 Abs. 2 AO', '§ 11 NKAG', '§ 675j BGB', 'VO (EU) Nr. 260/2012', '§ 42 Abs. 5 KomHKVO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Einzugsermächtigung',
    'Bankverbindung der Stadt mitteilen',
    'neue IBAN',
    'Abbuchung vom Konto',
    'Stadtkasse Kontowechsel',
  ],
  online: { since: '2022-12', evidence: 'nach Plausibilität gesetzt' },
  form: {
    sections: [
      { title: 'Zahlungspflichtige oder Zahlungspflichtiger', fields: taxpayer },
      {
        title: 'Mandat',
        fields: [
          {
            name: 'action',
            label: 'Ich möchte',
            type: 'choice',
            required: true,
            options: [
              { value: 'grant', label: 'ein Mandat erteilen' },
              { value: 'change', label: 'die Bankverbindung ändern' },
              { value: 'revoke', label: 'das Mandat widerrufen' },
            ],
          },
          {
            name: 'scope',
            label: 'Gilt für',
            type: 'choice',
            required: true,
            options: [
              { value: 'one', label: 'nur dieses Kassenzeichen' },
              { value: 'all', label: 'alle Forderungen gegen mich' },
            ],
          },
          {
            name: 'iban',
            label: 'IBAN',
            type: 'text',
            maxLength: 34,
            pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}',
            when: 'form.action != "revoke"',
            required: true,
          },
          {
            name: 'holder',
            label: 'Kontoinhaberin oder Kontoinhaber, wenn abweichend',
            type: 'name',
            maxLength: 200,
            when: 'form.action != "revoke"',
          },
          { name: 'signedOn', label: 'Unterschrieben am', type: 'date', required: true, notAfter: 'today' },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.cashReference != null or form.scope = "all"',
        message: 'Bitte geben Sie das Kassenzeichen an.',
        field: 'cashReference',
      },
    ],
  },
  evidence: [
    { name: 'mandate', label: 'Unterschriebenes Mandat', when: 'form.action != "revoke"' },
    {
      name: 'holder',
      label: 'Unterschrift der Kontoinhaberin oder des Kontoinhabers',
      when: 'form.holder != null',
    },
  ],
  fee: noFee,
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: Entgegennahme einer Erklärung des Zahlungsverkehrs, keine Regelung',
    validFrom: '2014-02-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    processingTarget: processingTarget({ period: 'P1W' }),
    dormancy: {
      label: 'Mandat ungenutzt',
      kind: 'statutory',
      legalBasis: 'SEPA Core Direct Debit Scheme Rulebook (36 Monate)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P36M',
      endMoves: false,
      extension: 'never',
    },
  },
  documents: {
    request: {
      kind: 'letter',
      title: 'Ihr SEPA-Lastschriftmandat',
      signedAs: 'cashier',
      blocks: [
        { type: 'paragraph', text: 'Ihr Mandat können wir so nicht verwenden:' },
        { type: 'list', of: 'facts.missing', item: '{item.item}' },
        { type: 'paragraph', text: 'Bis ein gültiges Mandat vorliegt, überweisen Sie bitte selbst.' },
      ],
    },
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung Ihres SEPA-Lastschriftmandats',
      signedBy: 'release',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Mandatsreferenz', '{facts.entry.mandateReference}'],
            ['Gläubiger-Identifikationsnummer', '{facts.entry.creditorId}'],
            ['Erster Einzug frühestens', '{facts.entry.firstCollection}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Wir buchen die fälligen Beträge zu den Terminen Ihrer Bescheide ab; ein Bescheid ist zugleich die Vorabankündigung. Sie können das Mandat jederzeit widerrufen.',
        },
      ],
    },
    ended: {
      kind: 'letter',
      title: 'Ihr SEPA-Lastschriftmandat ist beendet',
      signedAs: 'cashier',
      blocks: [
        {
          type: 'paragraph',
          text: 'zum Kassenzeichen {form.cashReference} wird nicht mehr abgebucht. Bitte überweisen Sie fällige Beträge selbst.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Erklärung vor der Eintragung zurückziehen' },
    supplement: supplementEvent([
      {
        name: 'iban',
        label: 'IBAN',
        type: 'text',
        maxLength: 34,
        pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}',
      },
      { name: 'signedOn', label: 'Unterschrieben am', type: 'date', notAfter: 'today' },
    ]),
    collected: {
      label: 'Einzug ausgeführt',
      by: ['clerk', 'authority'],
      fields: [{ name: 'amount', label: 'Betrag', type: 'money', min: 1, max: 10000000000, required: true }],
    },
    returned: {
      label: 'Rücklastschrift',
      by: ['clerk', 'authority'],
      fields: [
        {
          name: 'cause',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'funds', label: 'Konto nicht gedeckt' },
            { value: 'disputed', label: 'Widerspruch des Kontoinhabers' },
            { value: 'closed', label: 'Konto erloschen' },
          ],
        },
      ],
    },
    revoke: { label: 'Mandat widerrufen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    active: {
      de: 'Mandat aktiv',
      easy: 'Wir buchen das Geld von Ihrem Konto ab.',
      en: 'Mandate active',
      actor: 'nobody',
      next: 'Sie müssen nichts tun. Sie können das Mandat jederzeit widerrufen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'cashier',
        target: 'P3D',
        task: 'Unterschrift, Kassenzeichen und IBAN-Prüfziffer prüfen',
        checked: [{ to: '#case.ended', when: 'form.action = "revoke"' }, { to: '#case.checked' }],
      }),
      checked: {
        meta: { label: 'Eintragung', status: 'inReview' },
        on: withdrawal,
        initial: 'entry',
        states: {
          entry: taskState({
            id: 'entry',
            state: 'Mandat eintragen',
            status: 'inReview',
            task: 'Mandat mit Referenz im Kassenkonto eintragen, früheres Mandat ablösen',
            post: 'cashier',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                to: '#case.approved',
                fields: [
                  {
                    name: 'mandateReference',
                    label: 'Mandatsreferenz',
                    type: 'text',
                    maxLength: 35,
                    required: true,
                  },
                  {
                    name: 'creditorId',
                    label: 'Gläubiger-Identifikationsnummer',
                    type: 'text',
                    maxLength: 35,
                    required: true,
                  },
                  {
                    name: 'firstCollection',
                    label: 'Erster Einzug frühestens',
                    type: 'date',
                    required: true,
                  },
                ],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Freigabe durch eine zweite Person', status: 'inReview' },
        on: withdrawal,
        initial: 'release',
        states: {
          release: taskState({
            id: 'release',
            state: 'Freigabe der Bankverbindung',
            status: 'inReview',
            task: 'Eingetragene Bankverbindung mit dem Mandat vergleichen und freigeben',
            post: 'lead',
            notBy: ['entry'],
            legalBasis: '§ 43 KomHKVO, Dienstanweisung der Stadtkasse (zu bestätigen)',
            outcomes: {
              released: { label: 'Freigegeben', to: '#case.issued' },
              differs: { label: 'Weicht ab', adverse: true, to: '#case.checked.entry' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Mandat wirksam', status: 'active' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'active',
            document: 'confirmation',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'active',
            document: 'confirmationDocument',
            to: 'active',
          }),
          active: {
            meta: { label: 'Mandat aktiv', status: 'active' },
            on: {
              collected: [{ target: 'active', reenter: true, actions: ['record'] }],
              returned: ways(
                [{ to: '#case.ended', when: 'event.cause = "closed"' }, { to: 'returned' }],
                ['record'],
              ),
              revoke: ways('#case.ended'),
            },
            after: { dormancy: '#case.ended' },
          },
          returned: taskState(
            {
              id: 'returnedDebit',
              state: 'Rücklastschrift',
              status: 'active',
              task: 'Rücklastschrift klären, Kosten zum Soll stellen und über das Mandat befinden',
              post: 'cashier',
              outcomes: {
                keep: { label: 'Mandat bleibt', to: 'active' },
                block: { label: 'Mandat sperren', adverse: true, to: '#case.ended' },
              },
            },
            { on: { revoke: ways('#case.ended') } },
          ),
        },
      },
      ended: notification({
        label: 'Mandat beendet',
        status: ['inReview', 'closed'],
        document: 'ended',
        prefix: 'ended',
        entry: [conclude('ended')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
