import {
  completeness,
  conclude,
  defineProcedure,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  notification,
  payment,
  paymentPeriod,
  processingTarget,
  reliefRequestLetter,
  supplementEvent,
  taskState,
  taxReplyPeriod,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { taxOffice, taxpayer } from './taxpayer.js';

/**
 * Ersatz einer Hundesteuermarke: handing out a thing, no administrative act; only the fee for it is one.
 *
 * Peculiar: the lost number is blocked before a new one goes out, so that a found tag proves nothing; a tag that was
 * worn out is exchanged against the old one and costs nothing (FEEL tariff). The tag is given only for a dog that is
 * registered; otherwise the keeper is told to register (`notRegistered`), which the law demands of him anyway.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'hundesteuermarke-ersatz',
  name: 'Ersatz einer Hundesteuermarke',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '22.40.14',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['Hundesteuersatzung LHH', '§ 4 NKAG'],
  audience: ['citizen'],
  keywords: [
    'Hundemarke verloren',
    'neue Plakette fürs Halsband',
    'Hundemarke abgefallen',
    'Blechmarke Hund',
  ],
  online: null,
  form: {
    sections: [
      { title: 'Halterin oder Halter', fields: taxpayer },
      {
        title: 'Die Marke',
        fields: [
          { name: 'dogName', label: 'Rufname des Hundes', type: 'text', maxLength: 60, required: true },
          { name: 'tag', label: 'Nummer der bisherigen Marke', type: 'text', maxLength: 20 },
          {
            name: 'cause',
            label: 'Warum brauchen Sie eine neue Marke?',
            type: 'choice',
            required: true,
            options: [
              { value: 'lost', label: 'verloren' },
              { value: 'stolen', label: 'gestohlen' },
              { value: 'worn', label: 'unleserlich oder beschädigt (alte Marke liegt bei)' },
            ],
          },
          {
            name: 'declaration',
            label: 'Ich versichere den Verlust und gebe die Marke zurück, wenn sie sich wiederfindet.',
            type: 'boolean',
            when: 'form.cause != "worn"',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.cause = "worn" or form.declaration = true',
        message: 'Bitte versichern Sie den Verlust.',
        field: 'declaration',
      },
    ],
  },
  evidence: [{ name: 'oldTag', label: 'Alte Marke', when: 'form.cause = "worn"' }],
  fee: [
    {
      id: 'exchange',
      legalBasis: 'Hundesteuersatzung LHH: Umtausch gegen die alte Marke',
      type: 'free',
      cents: '0',
      when: 'form.cause = "worn"',
      evidence: 'assumed',
    },
    {
      id: 'replacement',
      legalBasis: 'Hundesteuersatzung LHH: Ersatzmarke',
      type: 'fixed',
      cents: '500',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ law: 'AO', effect: 'Die Gebühr ist auch dann fristgerecht zu zahlen.' }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 4 NKAG i. V. m. § 7 NVwKostG' },
    processingTarget: processingTarget({
      period: 'P2W',
      pausesIn: ['submitted.awaitingApplicant', 'approved.awaitingPayment'],
    }),
  },
  documents: {
    request: reliefRequestLetter('der Ersatzmarke'),
    cover: {
      kind: 'letter',
      title: 'Ihre neue Hundesteuermarke',
      signedBy: 'allocation',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'beiliegend erhalten Sie für {form.dogName} die Hundesteuermarke Nr. {facts.allocation.newTag}. Die bisherige Marke ist ungültig; finden Sie sie wieder, geben Sie sie bitte zurück.',
        },
        {
          type: 'paragraph',
          text: 'Für den Ersatz wurde eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}); sie ist bezahlt.',
          when: 'facts.fee.cents > 0',
        },
      ],
    },
    notRegistered: {
      kind: 'letter',
      title: 'Ihr Hund ist nicht angemeldet',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'eine Ersatzmarke gibt es nur für angemeldete Hunde. Bitte melden Sie Ihren Hund innerhalb einer Woche zur Hundesteuer an; mit dem Bescheid erhalten Sie eine Marke.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'cashReference', label: 'Kassenzeichen', type: 'text', maxLength: 20 },
      { name: 'tag', label: 'Nummer der bisherigen Marke', type: 'text', maxLength: 20 },
    ]),
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Verlusterklärung oder alte Marke prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'account',
        states: {
          account: taskState({
            id: 'account',
            state: 'Abgleich mit dem Steuerkonto',
            status: 'inReview',
            task: 'Prüfen, ob der Hund angemeldet ist, und die bisherige Marke sperren',
            post: 'clerk',
            outcomes: {
              blocked: { label: 'Angemeldet, alte Nummer gesperrt', to: '#case.approved' },
              notRegistered: { label: 'Hund nicht angemeldet', to: '#case.notRegistered' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr der Ersatzmarke', status: 'decided' },
        initial: 'feeGate',
        states: payment({ settled: '#case.issued' }),
      },
      issued: {
        meta: { label: 'Ausgabe der Marke', status: 'inProduction' },
        initial: 'allocation',
        onDone: '#case.closed',
        states: {
          allocation: taskState({
            id: 'allocation',
            state: 'Neue Marke zuteilen',
            status: 'inProduction',
            task: 'Neue Marke aus dem Bestand zuteilen und im Konto eintragen',
            post: 'clerk',
            notBy: ['payment'],
            outcomes: {
              allocated: {
                label: 'Zugeteilt',
                to: 'production',
                fields: [
                  {
                    name: 'newTag',
                    label: 'Nummer der neuen Marke',
                    type: 'text',
                    maxLength: 20,
                    required: true,
                  },
                ],
              },
            },
          }),
          production: documentState({
            id: 'coverDocument',
            state: 'Begleitschreiben wird erstellt',
            status: 'inProduction',
            document: 'cover',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'coverDispatch',
            state: 'Marke geht hinaus',
            status: 'inProduction',
            document: 'coverDocument',
            to: 'sent',
          }),
          sent: { type: 'final', meta: { label: 'Marke versandt', status: 'sent' } },
        },
      },
      notRegistered: notification({
        label: 'Hund nicht angemeldet',
        status: ['inReview', 'closed'],
        document: 'notRegistered',
        prefix: 'notRegistered',
        entry: [conclude('notRegistered')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
