import {
  defineProcedure,
  endings,
  notification,
  payment,
  paymentPeriod,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

/** One and the same answer for "not found", "ambiguous" and "blocked": it must not tell that a block exists (§ 51 BMG). */
const neutral = [{ to: '#case.noAnswer' }] as const;

/**
 * Einfache Melderegisterauskunft (§ 44 BMG): name, doctoral degree, current address, and whether somebody is dead; anybody may ask about
 * a person they can name beyond doubt. No interest has to be shown, but the asker must declare not to use it for advertising or the trade
 * in addresses, or show the consent of the person (§ 44 (3)); business use is named (§ 47).
 *
 * A block (§ 51) or a conditional block for homes (§ 52) is checked on every hit: the person is heard by the lead, without the asker
 * knowing; unless danger is excluded, the asker reads the same neutral sentence as for no hit. The fee is due for every search, also for one without
 * result, and before the answer.
 */
export default defineProcedure({
  ...registerService,
  key: 'melderegisterauskunft-einfach',
  name: 'Einfache Melderegisterauskunft',
  kind: 'registerExtract',
  initiation: 'application',
  filePlan: '33.20.40',
  leika: ['99115004001001'],
  legalBasis: ['§ 44 BMG', '§ 49 BMG', '§ 51 BMG', '§ 52 BMG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Adresse von jemandem herausfinden',
    'Person suchen',
    'alte Freunde finden',
    'neue Anschrift erfragen',
    'wohin verzogen',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  certainty: {
    filePlan: { evidence: 'assumed' },
    online: { evidence: 'assumed' },
    'clocks.concernedPeriod.period': { evidence: 'assumed' },
  },
  addressee: ['{form.asker}', '{form.askerAddress}'],
  form: {
    sections: [
      {
        title: 'Wer fragt',
        fields: [
          { name: 'asker', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          { name: 'askerAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'purpose',
            label: 'Verwendung',
            type: 'choice',
            required: true,
            options: [
              { value: 'private', label: 'privat' },
              { value: 'business', label: 'gewerblich' },
            ],
          },
          {
            name: 'businessPurpose',
            label: 'Gewerblicher Zweck',
            type: 'choice',
            when: 'form.purpose = "business"',
            required: true,
            options: [
              { value: 'claims', label: 'Forderungsmanagement' },
              { value: 'credit', label: 'Bonitätsprüfung' },
              { value: 'contract', label: 'Vertragsabwicklung' },
              { value: 'advertising', label: 'Werbung oder Adresshandel' },
            ],
          },
          {
            name: 'noAdvertising',
            label:
              'Ich erkläre, die Daten nicht für Werbung oder Adresshandel zu verwenden (§ 44 Abs. 3 BMG)',
            type: 'boolean',
            required: true,
          },
          {
            name: 'delivery',
            label: 'Antwort',
            type: 'choice',
            required: true,
            options: [
              { value: 'portal', label: 'In das Postfach des Nutzerkontos' },
              { value: 'post', label: 'Mit der Post' },
            ],
          },
        ],
      },
      {
        title: 'Gesuchte Person',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vorname', type: 'name', maxLength: 120, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', notAfter: 'today' },
          { name: 'lastAddress', label: 'Letzte bekannte Anschrift', type: 'text', maxLength: 200 },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.birthDate != null or form.lastAddress != null',
        message:
          'Neben dem Namen wird das Geburtsdatum oder eine frühere Anschrift gebraucht (§ 44 Abs. 3 Nr. 1 BMG).',
        field: 'birthDate',
      },
      {
        holds: 'form.noAdvertising = true or form.businessPurpose = "advertising"',
        message: 'Ohne diese Erklärung darf keine Auskunft erteilt werden (§ 44 Abs. 3 Nr. 2 BMG).',
        field: 'noAdvertising',
      },
    ],
  },
  evidence: [
    {
      name: 'consent',
      label: 'Einwilligung der gesuchten Person in Werbung oder Adresshandel',
      legalBasis: '§ 44 Abs. 3 Nr. 2 BMG',
      when: 'form.businessPurpose = "advertising"',
    },
  ],
  fee: [
    {
      id: 'simple',
      legalBasis: 'AllGO (Melderegisterauskunft)',
      type: 'fixed',
      cents: '900',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Auskunft und ihre neutrale Verneinung sind Realakte; allgemeine Leistungsklage',
    validFrom: '2015-11-01',
    evidence: 'assumed',
  },
  clocks: {
    paymentPeriod,
    concernedPeriod: {
      label: 'Äußerung der betroffenen Person',
      kind: 'setByAuthority',
      legalBasis: '§ 51 Abs. 2 Satz 2 BMG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
  },
  documents: {
    answer: {
      kind: 'letter',
      title: 'Einfache Melderegisterauskunft',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{facts.search.foundName}'],
            ['Anschrift', '{facts.search.foundAddress}'],
          ],
        },
        { type: 'paragraph', text: 'Die Person ist verstorben.', when: 'facts.search.dead = true' },
        {
          type: 'paragraph',
          text: 'Die Daten dürfen nur für den angegebenen Zweck verwendet werden (§ 47 BMG).',
          when: 'form.purpose = "business"',
        },
      ],
    },
    noAnswer: {
      kind: 'letter',
      title: 'Ihre Anfrage an das Melderegister',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zu der gesuchten Person kann keine Auskunft erteilt werden. Die Gebühr entsteht auch in diesem Fall.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    concernedHeard: {
      label: 'Äußerung der betroffenen Person eintragen',
      by: ['clerk'],
      fields: [{ name: 'statement', label: 'Äußerung', type: 'longText', maxLength: 3000, required: true }],
    },
  },
  publicStatus: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: taskState(
        {
          id: 'declaration',
          state: 'Erklärungen und Bestimmtheit',
          status: 'received',
          task: 'Zweckerklärung oder Einwilligung und ausreichende Angaben zur gesuchten Person prüfen',
          post: 'clerk',
          target: 'P2D',
          legalBasis: '§ 44 Abs. 3, § 47 BMG',
          outcomes: {
            admissible: { label: 'Auskunft zulässig', to: '#case.checked' },
            noConsent: { label: 'Einwilligung fehlt', adverse: true, to: '#case.discontinued' },
          },
        },
        { on: withdrawal },
      ),
      // The fee is for the search: it is settled first, whatever is found.
      checked: {
        meta: { label: 'Gebühr', status: 'decided' },
        on: withdrawal,
        initial: 'feeAssessing',
        states: {
          feeAssessing: {
            meta: { label: 'Gebühr wird festgesetzt', status: 'decided' },
            always: ways([{ to: 'awaitingPayment', then: ['assessFee'] }]),
          },
          awaitingPayment: payment({ settled: '#case.approved' })['awaitingPayment'] ?? {},
          paymentOverdue: payment({ settled: '#case.approved' })['paymentOverdue'] ?? {},
        },
      },
      approved: {
        meta: { label: 'Suche im Register', status: 'inReview' },
        initial: 'search',
        states: {
          search: taskState({
            id: 'search',
            state: 'Suche im Melderegister',
            status: 'inReview',
            task: 'Person suchen; Sperrvermerke nach §§ 51, 52 BMG beachten',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§§ 44, 51, 52 BMG',
            outcomes: {
              found: {
                label: 'Eindeutig gefunden, kein Sperrvermerk',
                to: '#case.issued',
                fields: [
                  { name: 'foundName', label: 'Name', type: 'name', maxLength: 200, required: true },
                  { name: 'foundAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
                  { name: 'dead', label: 'Verstorben', type: 'boolean' },
                ],
              },
              blocked: {
                label: 'Gefunden, Sperrvermerk',
                to: 'concerned',
                fields: [
                  { name: 'foundName', label: 'Name', type: 'name', maxLength: 200, required: true },
                  { name: 'foundAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
                ],
              },
              none: { label: 'Nicht oder nicht eindeutig gefunden', to: neutral },
            },
          }),
          concerned: {
            meta: { label: 'Anhörung der betroffenen Person (§ 51 Abs. 2 BMG)', status: 'inReview' },
            on: { concernedHeard: ways('weighing', ['record']) },
            after: { concernedPeriod: 'weighing' },
          },
          weighing: taskState({
            id: 'weighing',
            state: 'Ausschluss einer Gefahr',
            status: 'inReview',
            task: 'Nur wenn eine Gefahr ausgeschlossen ist, Auskunft freigeben',
            post: 'lead',
            notBy: ['search'],
            legalBasis: '§ 51 Abs. 2 BMG',
            outcomes: {
              harmless: { label: 'Gefahr ausgeschlossen', to: '#case.issued' },
              danger: { label: 'Gefahr nicht ausgeschlossen', adverse: true, to: neutral },
            },
          }),
        },
      },
      issued: notification({
        label: 'Auskunft',
        status: ['inReview', 'sent'],
        document: 'answer',
        prefix: 'answer',
      }),
      noAnswer: notification({
        label: 'Keine Auskunft',
        status: ['inReview', 'sent'],
        document: 'noAnswer',
        prefix: 'noAnswer',
        entry: [{ type: 'conclude', params: { ending: 'noAnswer' } }],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
