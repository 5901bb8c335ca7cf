import type { StateConfig } from '@amtsweg/engine';
import {
  authorization,
  competenceFields,
  counter,
  counterRequest,
  defineProcedure,
  endings,
  formerDocument,
  printedDocument,
  printingClocks,
  printingLetters,
  taskState,
  uncollectedDocument,
  withdrawal,
} from '@amtsweg/procedure';
import { aged, bodyFields, captureFields, personFields, photo, visit } from './applicant.js';
import { custodyClocks, custodyEvents, custodyFields, custodyStates } from './custody.js';
import {
  applicationClocks,
  applicationEvents,
  applicationStatus,
  passportService,
  paidFirst,
  recapture,
  refused,
} from './identity-service.js';
import { passportExamination, passportFee, refusalLetters } from './passport-law.js';

/** Six for the prints, ten for the signature: the law sets the ages, the clerk only sees the child. */
const capture: StateConfig = taskState({
  id: 'childCapture',
  state: 'Aufnahme beim Kind',
  status: 'inReview',
  task: 'Kind mit dem Lichtbild vergleichen; ab sechs Jahren Fingerabdrücke, ab zehn Jahren Unterschrift aufnehmen',
  post: 'clerk',
  legalBasis: '§ 4 Abs. 4a, § 6 Abs. 1 Satz 4 PassG',
  outcomes: {
    captured: {
      label: 'Aufgenommen',
      to: 'examination',
      fields: captureFields,
    },
    absent: { label: 'Kind nicht dabei, neuer Termin', to: '#case.submitted.missed' },
  },
});

/**
 * Reisepass für Minderjährige (§ 6 (1) PassG): the application is not the child's but that of whoever has the right to
 * determine its residence, so custody comes before the passport. Both parents must agree (§ 1629 BGB); where one is silent or
 * against, the case waits for the family court (§ 1628 BGB), because the office cannot replace a parent's will.
 *
 * The child must be there in person. Always six years of validity and the fee of the young (§ 5 PassG, § 15 PassV); since
 * 2024 there is no Kinderreisepass. § 7 (1) nos. 11 and 12 PassG protects girls from mutilation abroad and is a ground here.
 *
 * Not a transition: at eighteen the case simply ends as begun; who comes of age before the pick-up collects alone.
 */
export default defineProcedure({
  ...passportService,
  key: 'reisepass-minderjaehrige',
  name: 'Reisepass für Minderjährige',
  filePlan: '33.10.40',
  leika: [],
  legalBasis: ['§ 6 Abs. 1 PassG', '§ 1628 BGB', '§ 1629 BGB', '§ 7 PassG', '§ 15 PassV'],
  keywords: [
    'Kinderreisepass',
    'Pass fürs Kind',
    'Babypass',
    'mit Kind außerhalb der EU verreisen',
    'Pass für Jugendliche',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.courtPeriod.period': { evidence: 'assumed' } },
  addressee: ['{form.parent.name}', '{form.address}'],
  form: {
    sections: [
      { title: 'Das Kind', fields: [...personFields, ...bodyFields] },
      { title: 'Sorgerecht', fields: custodyFields },
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
            options: [{ value: 'pickup', label: 'Abholung durch eine sorgeberechtigte Person' }],
          },
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
    plausibility: [
      {
        holds: `not(${aged(18)})`,
        message: 'Volljährige stellen den Antrag selbst.',
        field: 'birthDate',
      },
    ],
  },
  evidence: [
    { name: 'birth', label: 'Geburtsurkunde des Kindes im Original' },
    { name: 'parent', label: 'Ausweis der antragstellenden Person' },
    {
      name: 'consent',
      label: 'Zustimmung des anderen Elternteils mit Kopie des Ausweises',
      when: 'form.custody = "joint"',
    },
    {
      name: 'sole',
      label: 'Negativbescheinigung des Jugendamts oder Sorgerechtsbeschluss',
      legalBasis: '§ 58 SGB VIII',
      when: 'form.custody = "sole"',
    },
    {
      name: 'guardian',
      label: 'Bestallungsurkunde',
      legalBasis: '§ 168b FamFG',
      when: 'form.custody = "guardian"',
    },
  ],
  fee: passportFee().filter(({ id }) => !id.startsWith('adult')),
  remedy: passportService.remedy,
  clocks: { ...applicationClocks, ...printingClocks('P5W'), ...custodyClocks },
  documents: {
    request: counterRequest('den Reisepass Ihres Kindes'),
    ...refusalLetters('den Reisepass für Ihr Kind'),
    ...printingLetters('Der Reisepass Ihres Kindes', '§§ 11, 12 PassG'),
  },
  events: { ...applicationEvents, ...custodyEvents },
  publicStatus: applicationStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Ausweise der Sorgeberechtigten und Geburtsurkunde prüfen, Antrag aufnehmen',
        legalBasis: '§ 6 Abs. 1 Satz 5 bis 7 PassG',
        taken: { label: 'Antrag aufgenommen', to: '#case.checked', fields: competenceFields },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'competenceGate',
        states: {
          ...authorization({ legalBasis: '§ 19 Abs. 4 PassG', to: 'custody' }),
          ...custodyStates({ legalBasis: '§ 6 Abs. 1 Satz 6 PassG', to: 'capture' }),
          capture,
          ...passportExamination({
            task: 'Identität und Staatsangehörigkeit des Kindes, Passregister und Versagungsgründe prüfen',
            approved: '#case.approved',
            restrictable: false,
          }),
          recapture: recapture(captureFields),
        },
      },
      approved: paidFirst('§ 15 PassV'),
      issued: printedDocument({
        noun: 'Reisepass',
        orderBasis: '§ 6a PassG',
        recapture: '#case.checked.recapture',
        handoverBasis: '§ 6 Abs. 1 PassG',
        handover: [formerDocument],
        fingerprints: {
          taken: 'facts.childCapture.fingerprints = "taken"',
          erasureBasis: '§ 16 Abs. 2 Satz 3 PassG',
        },
      }),
      uncollected: uncollectedDocument({ noun: 'Reisepass', legalBasis: '§§ 11, 12 PassG' }),
      rejected: refused('Reisepass versagt'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
