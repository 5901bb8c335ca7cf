import {
  authorization,
  competenceFields,
  counter,
  counterRequest,
  defineProcedure,
  directActionRemedy,
  endings,
  formerDocument,
  hearing,
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
  identityService,
  paidFirst,
  recapture,
  refused,
} from './identity-service.js';
import { identityDoubts, refusalLetters } from './passport-law.js';
import { cardFee, cardRetention, erasurePeriod } from './personalausweis-law.js';

/**
 * Personalausweis unter 16 Jahren (§ 1 (4) PAuswG): no duty but a right, used for journeys inside Europe. The persons with
 * custody apply (§ 9 (1)), all of them; the office may give it or, without the will of one, wait for the family court.
 *
 * The card has no online function, which the maker switches off below sixteen (§ 10 (2)): no secret number, no letter, nothing to declare at the
 * handover. Six years of validity at most. Refused is only who is not German or cannot be identified.
 *
 * Not a transition: refusal for reasons of security (§ 6a PAuswG); where it comes to that the family court acts first.
 */
export default defineProcedure({
  ...identityService,
  key: 'personalausweis-unter-16',
  name: 'Personalausweis für Personen unter 16 Jahren',
  filePlan: '33.11.20',
  leika: ['99008001012009'],
  legalBasis: ['§ 1 Abs. 4 PAuswG', '§ 9 Abs. 1 und 2 PAuswG', '§ 10 Abs. 2 PAuswG', '§ 1 PAuswGebV'],
  keywords: [
    'Kinderausweis',
    'Perso fürs Kind',
    'Babyausweis',
    'mit Kind in der EU verreisen',
    'Kinderperso',
  ],
  alike: {
    'reisepass-minderjaehrige':
      '§ 9 PAuswG und § 6 Abs. 1 PassG legen den Antrag für Minderjährige gleich in die Hand der Sorgeberechtigten, und §§ 1628, 1629 BGB gelten für beide; verschieden sind die Altersgrenze (16 gegen 18 Jahre), die Aufnahme beim Kind nach der Sorgeprüfung und die Versagungsgründe des § 7 PassG, denen im PAuswG nur § 6a gegenübersteht.',
  },
  retention: cardRetention,
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.courtPeriod.period': { evidence: 'assumed' } },
  addressee: ['{form.parent.name}', '{form.address}'],
  form: {
    sections: [
      { title: 'Das Kind', fields: [...personFields, ...bodyFields] },
      { title: 'Sorgerecht', fields: custodyFields },
      {
        title: 'Der Ausweis',
        fields: [
          photo,
          {
            name: 'handover',
            label: 'Übergabe',
            type: 'choice',
            required: true,
            options: [{ value: 'pickup', label: 'Abholung; Versand gibt es erst ab 16 Jahren' }],
          },
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
    plausibility: [
      {
        holds: `not(${aged(16)})`,
        message: 'Ab 16 Jahren gilt die Ausweispflicht; der Antrag wird selbst gestellt.',
        field: 'birthDate',
      },
    ],
  },
  evidence: [
    { name: 'birth', label: 'Geburtsurkunde des Kindes' },
    { name: 'parents', label: 'Ausweise der Sorgeberechtigten' },
    { name: 'consent', label: 'Einverständnis des anderen Elternteils', when: 'form.custody = "joint"' },
    { name: 'custody', label: 'Nachweis des Sorgerechts', when: 'form.custody != "joint"' },
  ],
  fee: cardFee.filter(({ id }) => !id.startsWith('adult')),
  remedy: directActionRemedy({}),
  clocks: { ...applicationClocks, ...printingClocks('P4W'), ...custodyClocks, erasurePeriod },
  documents: {
    request: counterRequest('den Personalausweis Ihres Kindes'),
    ...refusalLetters('den Personalausweis für Ihr Kind', ['identification']),
    ...printingLetters('Der Personalausweis Ihres Kindes', '§ 29 PAuswG'),
  },
  events: { ...applicationEvents, ...custodyEvents },
  publicStatus: applicationStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Sorgeberechtigte identifizieren, Kind mit dem Lichtbild vergleichen, Antrag aufnehmen',
        legalBasis: '§ 9 Abs. 1 und 2 PAuswG',
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
          ...authorization({ legalBasis: '§ 8 Abs. 4 PAuswG', to: 'custody' }),
          ...custodyStates({ legalBasis: '§ 9 Abs. 1 Satz 4 PAuswG', to: 'examination' }),
          examination: taskState({
            id: 'examination',
            state: 'Identität und Staatsangehörigkeit des Kindes',
            status: 'inReview',
            task: 'Angaben mit Geburtsurkunde und Melderegister vergleichen, Staatsangehörigkeit nach Abstammung oder Geburt prüfen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 9 Abs. 3 PAuswG, §§ 4, 29 StAG',
            outcomes: {
              approve: { label: 'Auszustellen', to: '#case.approved' },
              identityDoubt: { label: 'Zweifel an der Identität', to: 'identification' },
              nationalityDoubt: { label: 'Zweifel an der Staatsangehörigkeit', to: 'nationality' },
            },
          }),
          ...identityDoubts('§ 9 Abs. 4 PAuswG', '§ 30 StAG, § 24 PAuswG'),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Entscheiden, ob das Kind Deutscher und seine Identität festgestellt ist',
            post: 'lead',
            legalBasis: '§ 1 Abs. 1 und 4 PAuswG',
            outcomes: {
              approve: { label: 'Ausstellen', to: '#case.approved' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
          recapture: recapture(captureFields),
        },
      },
      approved: paidFirst('§ 1 PAuswGebV'),
      issued: printedDocument({
        noun: 'Personalausweis',
        orderBasis: '§ 12 PAuswG',
        recapture: '#case.checked.recapture',
        handoverBasis: '§ 18 PAuswV',
        handover: [formerDocument],
        fingerprints: {
          taken: 'facts.attendance.fingerprints = "taken"',
          erasureBasis: '§ 26 Abs. 2 PAuswG',
        },
      }),
      uncollected: uncollectedDocument({ noun: 'Personalausweis', legalBasis: '§ 29 PAuswG' }),
      rejected: refused('Personalausweis abgelehnt'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
