import {
  chargeEffect,
  chargeHearing,
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
  litigationStatus,
  notification,
  processingTarget,
  set,
  statementEvent,
  taskState,
  taxCompleteness,
  taxReplyPeriod,
  taxRequestLetter,
} from '@amtsweg/procedure';
import { taxOffice, taxpayer } from './taxpayer.js';

const nextMonth = 'string(date(date(event.since).year, date(event.since).month, 1) + duration("P1M"))';

const terms = [
  { name: 'since', label: 'Änderung eingetreten am', type: 'date', required: true, notAfter: 'today' },
  {
    name: 'rank',
    label: 'Künftige Einstufung',
    type: 'choice',
    required: true,
    options: [
      { value: 'first', label: 'erster Hund' },
      { value: 'further', label: 'weiterer Hund' },
      { value: 'dangerous', label: 'gefährlicher Hund' },
    ],
  },
  {
    name: 'previousYearly',
    label: 'Bisherige Jahressteuer',
    type: 'money',
    min: 0,
    max: 500000,
    required: true,
  },
] as const;

/**
 * Hundesteuer ändern: what changes while the dog is kept.
 *
 * Peculiar: most changes have no effect on the tax (name, address in Hannover, bank account) and end with a note in the
 * account and a confirmation, which is no act. What changes the tax goes on to an amended assessment from the following
 * month: another dog ceased to be kept (the further one becomes the first), or a finding of dangerousness by the
 * authority of § 7 NHundG, which binds the tax office and may come against the keeper's will: then § 91 AO. The rate is
 * the tariff's (FEEL). A change of keeper is a deregistration and a registration: `moot`, with a letter that says so.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'hundesteuer-aendern',
  name: 'Änderung zur Hundesteuer mitteilen',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '22.40.12',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: ['99102013011000'],
  legalBasis: ['§ 3 NKAG', '§ 11 NKAG', 'Hundesteuersatzung LHH', '§ 7 NHundG', '§§ 153, 175 AO'],
  audience: ['citizen'],
  keywords: [
    'zweiter Hund weg',
    'Adresse des Hundehalters',
    'Bankverbindung Hund',
    'Hund als gefährlich eingestuft Beitrag',
  ],
  online: { since: '2022-01', evidence: 'Zeitungsbericht' },
  form: {
    sections: [
      { title: 'Halterin oder Halter', fields: taxpayer },
      {
        title: 'Was sich ändert',
        fields: [
          {
            name: 'change',
            label: 'Art der Änderung',
            type: 'choice',
            required: true,
            options: [
              { value: 'name', label: 'Name' },
              { value: 'address', label: 'Anschrift' },
              { value: 'bank', label: 'Bankverbindung' },
              { value: 'keeper', label: 'Der Hund hat eine andere Halterin oder einen anderen Halter' },
              { value: 'dogs', label: 'Zahl der Hunde im Haushalt' },
              { value: 'danger', label: 'Gefährlichkeit festgestellt oder aufgehoben (§ 7 NHundG)' },
            ],
          },
          { name: 'since', label: 'Gilt seit', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'newName',
            label: 'Neuer Name',
            type: 'name',
            maxLength: 200,
            when: 'form.change = "name"',
            required: true,
          },
          {
            name: 'newAddress',
            label: 'Neue Anschrift in Hannover',
            type: 'text',
            maxLength: 200,
            when: 'form.change = "address"',
            required: true,
            help: 'Wer aus Hannover wegzieht, meldet den Hund ab.',
          },
          {
            name: 'newIban',
            label: 'Neue IBAN',
            type: 'text',
            maxLength: 34,
            pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}',
            when: 'form.change = "bank"',
            required: true,
          },
          {
            name: 'dogs',
            label: 'Hunde im Haushalt',
            type: 'integer',
            min: 1,
            max: 20,
            when: 'form.change = "dogs"',
            required: true,
          },
          {
            name: 'dangerReference',
            label: 'Aktenzeichen der Feststellung',
            type: 'text',
            maxLength: 60,
            when: 'form.change = "danger"',
            required: true,
          },
          { name: 'tag', label: 'Nummer der Hundesteuermarke', type: 'text', maxLength: 20 },
        ],
      },
    ],
  },
  evidence: [
    { name: 'finding', label: 'Feststellungsbescheid der Gemeinde', when: 'form.change = "danger"' },
  ],
  fee: (['first', 'further', 'dangerous'] as const).map((rank, at) => ({
    id: rank,
    legalBasis: 'Hundesteuersatzung LHH, Jahressteuer ab 1. Mai 2021',
    type: 'fixed' as const,
    cents: String([15000, 27600, 72000][at]),
    when: `facts.effect.rank = "${rank}"`,
    validFrom: '2021-05-01',
    evidence: 'documented' as const,
  })),
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P4W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing'],
    }),
  },
  documents: {
    request: taxRequestLetter('Ihrer Mitteilung zur Hundesteuer'),
    confirmation: {
      kind: 'receipt',
      title: 'Ihre Änderung ist eingetragen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Mitteilung vom {facts.receivedOn} ist zum Kassenzeichen {form.cashReference} eingetragen. Auf die Höhe der Hundesteuer hat sie keinen Einfluss; der bisherige Bescheid gilt weiter.',
        },
      ],
    },
    otherWay: {
      kind: 'letter',
      title: 'Bitte melden Sie den Hund ab und an',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Hundesteuer schuldet, wer den Hund hält. Ein Wechsel der Haltung wird nicht umgeschrieben: Bitte melden Sie den Hund ab; die neue Halterin oder der neue Halter meldet ihn an.',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Gelegenheit zur Äußerung (§ 91 AO)',
      signedBy: 'effect',
      blocks: [
        {
          type: 'paragraph',
          text: 'es ist beabsichtigt, die Hundesteuer ab dem {facts.changedFrom} höher festzusetzen. {facts.effect.reason}',
        },
        {
          type: 'paragraph',
          text: 'Die Feststellung der Gefährlichkeit selbst kann nur gegenüber der Behörde angegriffen werden, die sie getroffen hat. Sie können sich innerhalb von zwei Wochen äußern.',
        },
      ],
    },
    notice: {
      kind: 'notice',
      title: 'Änderungsbescheid zur Hundesteuer',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Jahressteuer beträgt ab dem {facts.changedFrom} {euro(facts.fee.cents)} (§ 175 AO, {facts.fee.legalBasis}).',
        },
        { type: 'paragraph', text: 'Gründe: {facts.effect.reason} {facts.finalEffect.reason}' },
        {
          type: 'paragraph',
          text: 'Fällig sind Vierteljahresbeträge am 15. Februar, 15. Mai, 15. August und 15. November; Unterschiede für vergangene Termine werden verrechnet.',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    supplement: {
      label: 'Angaben nachreichen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'cashReference', label: 'Kassenzeichen', type: 'text', maxLength: 20 },
        { name: 'since', label: 'Gilt seit', type: 'date', notAfter: 'today' },
      ],
    },
  },
  publicStatus: { ...chargeStatuses, litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({
        post: 'clerk',
        target: 'P2D',
        task: 'Kassenzeichen und gemeldete Änderung prüfen',
        checked: [
          { to: '#case.moot', when: 'form.change = "keeper"' },
          { to: '#case.recorded', when: 'form.change in ("name", "address", "bank")' },
          { to: '#case.checked' },
        ],
      }),
      recorded: {
        meta: { label: 'Ohne Wirkung auf die Steuer', status: 'inReview' },
        entry: [conclude('recorded')],
        initial: 'entry',
        onDone: '#case.closed',
        states: {
          entry: taskState({
            id: 'accountEntry',
            state: 'Eintragung im Konto',
            status: 'inReview',
            task: 'Name, Anschrift oder Bankverbindung im Steuerkonto ändern',
            post: 'clerk',
            outcomes: { entered: { label: 'Eingetragen', to: 'confirming' } },
          }),
          confirming: notification({
            label: 'Bestätigung',
            status: ['inReview', 'closed'],
            document: 'confirmation',
            prefix: 'confirmation',
            onDone: 'told',
          }),
          told: { type: 'final', meta: { label: 'Bestätigt', status: 'closed' } },
        },
      },
      checked: {
        meta: { label: 'Wirkung auf die Steuer', status: 'inReview' },
        initial: 'effect',
        states: {
          effect: taskState({
            id: 'effect',
            state: 'Neue Einstufung',
            status: 'inReview',
            task: 'Feststellung nach § 7 NHundG oder Zahl der Hunde prüfen und den Hund neu einstufen',
            post: 'clerk',
            legalBasis: 'Hundesteuersatzung LHH, § 7 NHundG',
            outcomes: {
              lower: {
                label: 'Steuer sinkt',
                fields: terms,
                to: [{ to: '#case.approved', then: [set('changedFrom', nextMonth), { type: 'assessFee' }] }],
              },
              higher: {
                label: 'Steuer steigt: anhören',
                adverse: true,
                fields: terms,
                to: [{ to: 'hearing', then: [set('changedFrom', nextMonth)] }],
              },
              none: { label: 'Keine Wirkung auf die Steuer', to: '#case.recorded' },
            },
          }),
          hearing: chargeHearing('finalEffect'),
          finalEffect: taskState({
            id: 'finalEffect',
            state: 'Einstufung nach der Anhörung',
            status: 'inReview',
            task: 'Nach der Anhörung über die höhere Steuer entscheiden',
            post: 'lead',
            outcomes: {
              raise: {
                label: 'Höher festsetzen',
                adverse: true,
                to: [{ to: '#case.approved', then: [{ type: 'assessFee' }] }],
              },
              leave: { label: 'Bei der bisherigen Steuer belassen', to: '#case.recorded' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Änderung der Festsetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'geänderte Hundesteuer',
          reckonedIn: ['effect', 'finalEffect'],
          reassess: '#case.checked.effect',
          ordered: '#case.issued',
        }),
      },
      issued: chargeNotice({
        label: 'Änderungsbescheid zur Hundesteuer',
        posting: 'Jahressteuer im Konto ändern und Unterschied zum Soll stellen',
        reassess: '#case.checked.effect',
      }),
      moot: notification({
        label: 'Wechsel der Haltung: Abmeldung und Anmeldung nötig',
        status: ['inReview', 'closed'],
        document: 'otherWay',
        prefix: 'otherWay',
        entry: [conclude('moot')],
      }),
      ...endings('closed'),
    },
  },
});
