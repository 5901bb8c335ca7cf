import {
  counter,
  counterRequest,
  defineProcedure,
  directActionRemedy,
  endings,
  formerDocument,
  hearing,
  taskState,
  withdrawal,
} from '@amtsweg/procedure';
import { aged, bodyFields, personFields, photo, visit } from './applicant.js';
import { blankStatus, fromBlank } from './from-blank.js';
import {
  applicationClocks,
  applicationEvents,
  applicationStatus,
  identityService,
  paidFirst,
  refused,
} from './identity-service.js';
import { identityDoubts, refusalLetters } from './passport-law.js';
import { cardRetention } from './personalausweis-law.js';

const { authorizationPeriod: _none, ...clocks } = applicationClocks;
const { authorized: _neither, ...events } = applicationEvents;

/**
 * Vorläufiger Personalausweis (§ 3 PAuswG): whoever makes it credible that they need a card at once has a claim to it;
 * nothing is left to discretion. It bridges the weeks until the card itself comes, so that the application for the card is
 * taken at the same visit, or the reason why not is noted. Only home offices issue it (§ 3 (2)).
 *
 * Three months of validity at most (§ 6 (3)), no chip, no prints, no online function. It is handed in when the card is collected, which
 * the other case watches over. The claim fails only where the person is not German or not identified.
 */
export default defineProcedure({
  ...identityService,
  key: 'vorlaeufiger-personalausweis',
  name: 'Vorläufiger Personalausweis',
  filePlan: '33.11.30',
  leika: [],
  legalBasis: ['§ 3 PAuswG', '§ 6 PAuswG', '§ 9 PAuswG', '§ 1 PAuswGebV'],
  keywords: [
    'Übergangsausweis',
    'Perso sofort',
    'Ersatzperso',
    'Ausweis für drei Monate',
    'Perso zum Mitnehmen',
  ],
  retention: cardRetention,
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, ...bodyFields] },
      {
        title: 'Warum sofort',
        fields: [
          {
            name: 'need',
            label: 'Ich brauche sofort einen Ausweis für',
            type: 'choice',
            required: true,
            options: [
              { value: 'journey', label: 'eine Reise' },
              { value: 'bank', label: 'ein Bankgeschäft oder einen Vertrag' },
              { value: 'exam', label: 'eine Prüfung' },
              { value: 'court', label: 'einen Gerichts- oder Behördentermin' },
            ],
          },
          { name: 'neededOn', label: 'Gebraucht am', type: 'date', required: true, notBefore: 'today' },
          {
            name: 'cardApplied',
            label: 'Der Personalausweis ist schon beantragt oder wird zugleich beantragt',
            type: 'boolean',
            required: true,
          },
          {
            name: 'whyNot',
            label: 'Warum kein Personalausweis beantragt wird',
            type: 'text',
            maxLength: 300,
            when: 'form.cardApplied = false',
            required: true,
          },
          photo,
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
    plausibility: [
      {
        holds: aged(16),
        message: 'Für Kinder stellen die Sorgeberechtigten den Antrag.',
        field: 'birthDate',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Bisheriger Ausweis, Reisepass oder Personenstandsurkunde' },
    { name: 'photo', label: 'Code des Fotodienstes', when: 'form.photo = "cloud"' },
  ],
  fee: [
    {
      id: 'needy',
      legalBasis: '§ 1 PAuswGebV (Bedürftigkeit)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'provisional-card',
      legalBasis: '§ 1 PAuswGebV',
      type: 'fixed',
      cents: '1000 + (if form.photo = "office" then 600 else 0)',
      evidence: 'documented',
    },
  ],
  remedy: directActionRemedy({}),
  clocks,
  documents: {
    request: counterRequest('Ihren vorläufigen Personalausweis'),
    ...refusalLetters('den vorläufigen Personalausweis', ['examination', 'identification']),
  },
  events,
  publicStatus: { ...applicationStatus, ...blankStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Identität prüfen, Eilbedarf aufnehmen, auf den Antrag für den Personalausweis hinwirken',
        legalBasis: '§ 3 Abs. 1, § 9 PAuswG',
        taken: { label: 'Antrag aufgenommen', to: '#case.checked' },
        outcomes: {
          elsewhere: {
            label: 'Hauptwohnung nicht in Hannover, verwiesen',
            to: '#case.transferred',
            fields: [
              { name: 'receiver', label: 'Zuständige Behörde', type: 'text', maxLength: 200, required: true },
            ],
          },
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'examination',
        states: {
          examination: taskState({
            id: 'examination',
            state: 'Glaubhaftmachung und Identität',
            status: 'inReview',
            task: 'Glaubhaft gemachten Eilbedarf, Identität und Staatsangehörigkeit prüfen',
            post: 'clerk',
            priority: 2,
            legalBasis: '§ 3 Abs. 1 PAuswG',
            outcomes: {
              approve: { label: 'Auszustellen', to: '#case.approved' },
              identityDoubt: { label: 'Zweifel an der Identität', to: 'identification' },
              nationalityDoubt: { label: 'Zweifel an der Staatsangehörigkeit', to: 'nationality' },
              notUrgent: { label: 'Eilbedarf nicht glaubhaft', adverse: true, to: 'hearing' },
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
            task: 'Über den vorläufigen Personalausweis entscheiden',
            post: 'clerk',
            legalBasis: '§ 3 Abs. 1 PAuswG',
            outcomes: {
              approve: { label: 'Ausstellen', to: '#case.approved' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: paidFirst('§ 1 PAuswGebV'),
      issued: fromBlank({
        noun: 'Vorläufiger Personalausweis',
        legalBasis: '§ 3, § 6 Abs. 3 PAuswG',
        latest: 'string(date(today) + duration("P3M"))',
        handover: [formerDocument],
      }),
      rejected: refused('Vorläufiger Personalausweis abgelehnt'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
