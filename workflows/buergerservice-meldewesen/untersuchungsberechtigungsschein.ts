import {
  brief,
  conclude,
  counter,
  counterRequest,
  counterStatus,
  appointmentField,
  appointmentPeriod,
  defineProcedure,
  documentState,
  dispatchState,
  endings,
  finished,
  gate,
  notification,
  rescheduleEvent,
  set,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { registerService } from './registration-law.js';

const age = (years: number) => `date(form.birthDate) + duration("P${years}Y") > date(today)`;

/**
 * Untersuchungsberechtigungsschein (§ 44 JArbSchG, § 2 JArbSchUV): a voucher: with it a young person under 18 is examined by a doctor
 * of free choice and the Land pays. It is handed over with the two forms (Erhebungsbogen, Untersuchungsbogen) and is no act, only a paper that
 * settles who bears the cost.
 *
 * Three examinations, each once, each with its own window, reckoned: the first before the first job, at most fourteen months old
 * when it begins (§ 32 (1)); the follow-up nine to twelve months after the job began (§ 33 (1)); a further one each year after (§ 34).
 * None for trifling or two-month holiday jobs (§ 32 (2)). Before a second voucher for the same examination the register of vouchers
 * is looked up: if the first was not used it is blocked. Whoever turns 18 needs none any more.
 */
export default defineProcedure({
  ...registerService,
  key: 'untersuchungsberechtigungsschein',
  name: 'Untersuchungsberechtigungsschein nach dem Jugendarbeitsschutzgesetz',
  kind: 'attestation',
  initiation: 'application',
  filePlan: '33.50.10',
  leika: [],
  legalBasis: ['§§ 32 bis 34 JArbSchG', '§ 44 JArbSchG', '§ 2 JArbSchUV'],
  keywords: [
    'Jugendarbeitsschutz',
    'Ausbildung Arzt',
    'Gesundheitscheck Azubi',
    'Schein für den Hausarzt',
    'Erstuntersuchung',
    'unter 18 arbeiten',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 3,
    legalBasis: '§ 41 JArbSchG entsprechend; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.validity.period': { evidence: 'assumed' } },
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Jugendliche Person',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
          brief.text('address', 'Anschrift in Hannover'),
          { name: 'parent', label: 'Sorgeberechtigte Person', type: 'name', maxLength: 200, required: true },
        ],
      },
      {
        title: 'Arbeit oder Ausbildung',
        fields: [
          brief.pick('exam', 'Untersuchung', {
            first: 'vor dem ersten Arbeitstag',
            followUp: 'nach dem ersten Jahr',
            further: 'weitere, ein Jahr später',
            special: 'außerordentlich, von der Ärztin oder dem Arzt verlangt',
          }),
          brief.pick('job', 'Beschäftigung', {
            training: 'Ausbildung',
            job: 'Arbeit',
            holiday: 'Ferienjob unter zwei Monaten',
            errand: 'gelegentliche leichte Hilfe',
          }),
          brief.day('beginsOn', 'Beginn der Beschäftigung'),
          brief.text('employer', 'Betrieb', 200, { required: false }),
          brief.pick('collector', 'Abholung durch', { self: 'mich', parent: 'Eltern' }),
        ],
      },
      { title: 'Vorsprache', fields: [appointmentField] },
    ],
  },
  evidence: [{ name: 'identity', label: 'Personalausweis oder Geburtsurkunde' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: der Schein regelt nur die Kostentragung des Landes (§ 44 JArbSchG)',
    validFrom: '1976-05-01',
    evidence: 'derived',
  },
  clocks: {
    appointmentPeriod,
    validity: {
      label: 'Verwendung des Scheins',
      kind: 'setByAuthority',
      legalBasis: '§ 32 Abs. 1 Nr. 1 JArbSchG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P14M',
    },
  },
  documents: {
    request: counterRequest('den Untersuchungsberechtigungsschein'),
    voucher: {
      kind: 'certificate',
      title: 'Untersuchungsberechtigungsschein Nr. {facts.register.number}',
      signedBy: 'register',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Geboren am', '{form.birthDate}'],
            ['Untersuchung', '{form.exam}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Kosten der Untersuchung trägt das Land (§ 44 JArbSchG). Die Ärztin oder der Arzt kann frei gewählt werden.',
        },
      ],
    },
    notNeeded: {
      kind: 'letter',
      title: 'Kein Schein nötig',
      signedAs: 'clerk',
      blocks: [{ type: 'paragraph', text: '{facts.ground}' }],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, note: 'Es entstehen keine Kosten.' },
    reschedule: rescheduleEvent,
    billed: { label: 'Schein von der Ärztin oder dem Arzt abgerechnet', by: ['authority', 'clerk'] },
    lost: { label: 'Schein verloren melden', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...counterStatus,
    voucherOut: {
      de: 'Schein ausgegeben',
      easy: 'Sie haben den Schein. Gehen Sie damit zum Arzt. Es kostet nichts.',
      en: 'Voucher issued',
      actor: 'applicant',
      next: 'Lassen Sie sich vor Arbeitsbeginn untersuchen und geben Sie die Bescheinigung im Betrieb ab.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Alter und Wohnsitz am Ausweis prüfen',
        legalBasis: '§ 2 JArbSchUV',
        taken: { label: 'Person festgestellt', to: '#case.checked' },
      }),
      checked: {
        meta: { label: 'Welche Untersuchung', status: 'inReview' },
        on: withdrawal,
        initial: 'window',
        states: {
          window: {
            ...gate('Alter, Art der Arbeit und Zeitfenster', 'inReview', [
              { to: '#case.notNeeded', when: 'facts.ground != null' },
              { to: 'register' },
            ]),
            entry: [
              set(
                'ground',
                `if not(${age(18)}) then "Ab 18 Jahren ist keine Untersuchung mehr vorgeschrieben." else if form.job in ("holiday", "errand") then "Für geringfügige oder nicht länger als zwei Monate dauernde leichte Arbeit ist keine Untersuchung nötig (§ 32 Abs. 2 JArbSchG)." else if form.exam = "first" and date(form.beginsOn) > date(today) + duration("P14M") then "Die Untersuchung darf bei Beginn nicht älter als 14 Monate sein (§ 32 Abs. 1 JArbSchG). Kommen Sie später wieder." else if form.exam = "followUp" and date(form.beginsOn) + duration("P9M") > date(today) then "Die erste Nachuntersuchung ist frühestens neun Monate nach Beginn (§ 33 Abs. 1 JArbSchG)." else null`,
              ),
            ],
          },
          register: taskState({
            id: 'register',
            state: 'Verzeichnis der Scheine',
            status: 'inReview',
            task: 'Nachsehen, ob für diese Untersuchung schon ein Schein ausgegeben wurde; Nummer vergeben',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 44 JArbSchG',
            outcomes: {
              fresh: {
                label: 'Noch keiner',
                to: '#case.approved',
                fields: [brief.text('number', 'Nummer des Scheins', 20)],
              },
              replaced: {
                label: 'Alter Schein ungenutzt: sperren und ersetzen',
                to: '#case.approved',
                fields: [
                  brief.text('number', 'Neue Nummer', 20),
                  brief.text('blocked', 'Gesperrte Nummer', 20),
                ],
              },
              used: {
                label: 'Schon abgerechnet',
                to: [
                  {
                    to: '#case.notNeeded',
                    then: [set('ground', '"Für diese Untersuchung wurde schon ein Schein abgerechnet."')],
                  },
                ],
              },
            },
          }),
        },
      },
      approved: documentState({
        id: 'voucherDocument',
        state: 'Schein mit Erhebungs- und Untersuchungsbogen',
        status: 'inProduction',
        document: 'voucher',
        to: '#case.issued',
      }),
      issued: {
        meta: { label: 'Schein ausgegeben', status: 'voucherOut' },
        initial: 'handing',
        onDone: '#case.closed',
        states: {
          handing: dispatchState({
            id: 'voucherDispatch',
            state: 'Schein wird ausgehändigt oder versandt',
            status: 'inProduction',
            document: 'voucherDocument',
            to: 'out',
          }),
          out: {
            meta: { label: 'Schein in Umlauf', status: 'voucherOut' },
            on: { billed: 'used', lost: '#case.checked.register' },
            after: { validity: 'lapsed' },
          },
          used: finished('Abgerechnet', 'closed'),
          lapsed: finished('Ungenutzt verfallen', 'closed'),
        },
      },
      notNeeded: notification({
        label: 'Kein Schein',
        status: ['inReview', 'closed'],
        document: 'notNeeded',
        prefix: 'notNeeded',
        entry: [conclude('notNeeded')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
