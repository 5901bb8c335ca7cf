import type { StateConfig } from '@amtsweg/engine';
import {
  authorization,
  competenceFields,
  counter,
  counterRequest,
  defineProcedure,
  endings,
  printedDocument,
  printingClocks,
  printingLetters,
  taskState,
  uncollectedDocument,
  withdrawal,
} from '@amtsweg/procedure';
import { bodyFields, captureFields, personFields, photo, visit } from './applicant.js';
import {
  applicationClocks,
  applicationEvents,
  applicationStatus,
  paidFirst,
  passportService,
  recapture,
  refused,
} from './identity-service.js';
import { passportExamination, passportFee, refusalLetters, restrictionLetter } from './passport-law.js';

/** § 1 (3) PassG: nobody may hold more than one passport unless a legitimate interest in several is proven. */
const interest: StateConfig = taskState({
  id: 'interest',
  state: 'Berechtigtes Interesse',
  status: 'inReview',
  task: 'Nachweis würdigen: Einreisehindernis durch Sichtvermerk, Pass in fremder Visastelle, Gefährdung',
  post: 'clerk',
  target: 'P3D',
  legalBasis: '§ 1 Abs. 3 PassG',
  outcomes: {
    proven: {
      label: 'Berechtigtes Interesse nachgewiesen',
      to: 'examination',
      fields: [
        { name: 'states', label: 'Staaten, um die es geht', type: 'text', maxLength: 200, required: true },
        {
          name: 'until',
          label: 'Voraussichtlich gebraucht bis (höchstens sechs Jahre)',
          type: 'date',
          notBefore: 'today',
          required: true,
        },
      ],
    },
    notProven: { label: 'Nicht nachgewiesen', adverse: true, to: 'hearing' },
  },
});

/**
 * Zweiter Reisepass (§ 1 (3) PassG): nobody may hold more than one German passport, so this is an exception for whoever
 * proves a legitimate interest: a stamp that bars entry elsewhere, or a passport that lies with a visa office for weeks.
 *
 * Peculiar: the first passport must be valid and is shown, noted with its number and given back, never invalidated at the
 * handover; validity is six years whatever the age (§ 5 PassG). The interest is a question of fact, examined before § 7;
 * its want is heard (§ 28 VwVfG). After the handover the office looks again when the interest ends (`reviewPeriod`) and
 * asks the passport back (§ 12 PassG) if nobody needs it any more.
 */
export default defineProcedure({
  ...passportService,
  key: 'reisepass-zweitpass',
  name: 'Zweiten Reisepass beantragen',
  filePlan: '33.10.30',
  leika: [],
  legalBasis: ['§ 1 Abs. 3 PassG', '§ 5 PassG', '§ 6 PassG', '§ 15 PassV'],
  keywords: [
    'Zweitpass',
    'zwei Pässe',
    'israelischer Stempel',
    'Pass liegt beim Konsulat',
    'Vielflieger Visum',
  ],
  alike: {
    reisepass:
      '§ 1 Abs. 3 PassG gibt weitere Pässe in demselben Verfahren wie den ersten (§§ 6, 6a, 7, 19 Abs. 4 PassG); hinzu kommen die Prüfung des berechtigten Interesses, die Vorlage des gültigen ersten Passes, der nicht entwertet wird, und die Wiedervorlage, ob das Interesse fortbesteht.',
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.reviewPeriod.period': { evidence: 'assumed', source: 'Verwaltungspraxis; zu bestätigen' },
  },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, ...bodyFields] },
      {
        title: 'Warum ein zweiter Pass',
        fields: [
          {
            name: 'firstPassport',
            label: 'Seriennummer des gültigen ersten Passes',
            type: 'text',
            maxLength: 12,
            required: true,
          },
          {
            name: 'interest',
            label: 'Grund',
            type: 'choice',
            required: true,
            options: [
              { value: 'stamp', label: 'Ein Sichtvermerk verhindert die Einreise in einen anderen Staat' },
              { value: 'visa', label: 'Der erste Pass liegt regelmäßig bei Visastellen' },
              { value: 'safety', label: 'Gefährdung auf der Reise' },
            ],
          },
          {
            name: 'explanation',
            label: 'Reisen und Staaten im Einzelnen',
            type: 'longText',
            maxLength: 3000,
            required: true,
          },
        ],
      },
      {
        title: 'Der Pass',
        fields: [
          {
            name: 'pages',
            label: 'Umfang',
            type: 'choice',
            required: true,
            options: [
              { value: '32', label: '32 Seiten' },
              { value: '48', label: '48 Seiten' },
            ],
          },
          photo,
          {
            name: 'handover',
            label: 'Übergabe',
            type: 'choice',
            required: true,
            options: [
              { value: 'pickup', label: 'Abholung im Bürgeramt' },
              { value: 'posted', label: 'Versand an die Meldeanschrift (15 Euro)' },
            ],
          },
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
  },
  evidence: [
    { name: 'firstPassport', label: 'Erster, gültiger Reisepass' },
    {
      name: 'employer',
      label: 'Bescheinigung des Arbeitgebers über die Dienstreisen',
      legalBasis: '§ 1 Abs. 3 PassG',
      when: 'form.interest = "visa"',
    },
    {
      name: 'travel',
      label: 'Reiseunterlagen oder Nachweis des Sichtvermerks',
      when: 'form.interest != "visa"',
    },
    { name: 'photo', label: 'Code des Fotodienstes', when: 'form.photo = "cloud"' },
  ],
  fee: passportFee(),
  clocks: {
    ...applicationClocks,
    ...printingClocks('P5W'),
    reviewPeriod: {
      label: 'Wiedervorlage: Wegfall des berechtigten Interesses',
      kind: 'target',
      legalBasis: '§ 1 Abs. 3, § 12 PassG',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.interest.until' },
      period: 'P1D',
    },
  },
  documents: {
    request: counterRequest('Ihren zweiten Reisepass'),
    ...refusalLetters('einen zweiten Reisepass', ['interest', 'examination', 'identification']),
    restriction: restrictionLetter,
    ...printingLetters('Ihr zweiter Reisepass', '§§ 11, 12 PassG'),
  },
  events: applicationEvents,
  publicStatus: applicationStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Ersten Pass ansehen, Antrag und Nachweise aufnehmen, Fingerabdrücke erfassen',
        legalBasis: '§ 1 Abs. 3, § 6 Abs. 1 PassG',
        taken: {
          label: 'Antrag aufgenommen',
          to: '#case.checked',
          fields: [...competenceFields, ...captureFields],
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'competenceGate',
        states: {
          ...authorization({ legalBasis: '§ 19 Abs. 4 PassG', to: 'interest' }),
          interest,
          ...passportExamination({
            task: 'Gültigkeit des ersten Passes im Register, Identität und Versagungsgründe prüfen',
            approved: '#case.approved',
          }),
          recapture: recapture(captureFields),
        },
      },
      approved: paidFirst('§ 15 PassV'),
      issued: printedDocument({
        noun: 'Zweitpass',
        orderBasis: '§ 6a PassG',
        recapture: '#case.checked.recapture',
        handoverBasis: '§ 1 Abs. 3 PassG, § 5 PassV',
        handover: [
          {
            name: 'firstStillValid',
            label: 'Erster Pass vorgelegt, gültig und zurückgegeben',
            type: 'boolean',
            required: true,
          },
        ],
        handedOver: [{ to: 'held' }],
        fingerprints: {
          taken: 'facts.attendance.fingerprints = "taken"',
          erasureBasis: '§ 16 Abs. 2 Satz 3 PassG',
        },
        postedByMaker: 'form.handover = "posted"',
        more: {
          held: {
            meta: { label: 'Zweitpass in Gebrauch', status: 'handedOver' },
            after: { reviewPeriod: 'review' },
          },
          review: taskState({
            id: 'review',
            state: 'Interesse am Zweitpass wird überprüft',
            status: 'handedOver',
            task: 'Nachfragen, ob der zweite Pass noch gebraucht wird',
            post: 'clerk',
            legalBasis: '§ 1 Abs. 3, § 12 PassG',
            outcomes: {
              lasting: {
                label: 'Interesse besteht bis zum Ablauf fort',
                to: 'handedOver',
              },
              returned: { label: 'Zurückgegeben und entwertet', to: 'handedOver' },
              seized: { label: 'Einziehung von Amts wegen eingeleitet', adverse: true, to: 'handedOver' },
            },
          }),
        },
      }),
      uncollected: uncollectedDocument({ noun: 'Zweitpass', legalBasis: '§§ 11, 12 PassG' }),
      rejected: refused('Zweitpass versagt (§ 1 Abs. 3 PassG)'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
