import {
  counter,
  counterRequest,
  defineProcedure,
  endings,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { aged, personFields } from './applicant.js';
import { appointmentSection, counterService } from './counter-service.js';

/**
 * Online-Ausweisfunktion nachträglich einschalten (§ 10 (3) PAuswG): for cards on which it is off, because they were made
 * before the sixteenth birthday or, until July 2017, switched off at will. Two conditions of law, both decided by data: sixteen
 * years on the day, and a card that is still valid; the clerk only sees person and card.
 *
 * There is no refusal to appeal against: who is too young is told from when, and comes again. The chip is switched and the secret
 * number set by the holder alone at the terminal, in one visit; a chip that fails needs a new card, free of charge when the
 * fault is the maker's.
 */
export default defineProcedure({
  ...counterService,
  key: 'online-ausweisfunktion-aktivieren',
  name: 'Online-Ausweisfunktion nachträglich einschalten',
  filePlan: '33.11.75',
  leika: ['99008001013001'],
  legalBasis: ['§ 10 Abs. 3 PAuswG', '§ 22 PAuswV'],
  keywords: [
    'eID freischalten',
    'Perso digital nutzen',
    'AusweisApp',
    'neue PIN für den Perso',
    'PIN vergessen',
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Der Ausweis',
        fields: [
          { name: 'serialNumber', label: 'Seriennummer', type: 'text', maxLength: 12, required: true },
          { name: 'validUntil', label: 'Gültig bis', type: 'date', required: true },
          {
            name: 'pinLetter',
            label: 'PIN-Brief noch vorhanden',
            type: 'boolean',
            required: true,
          },
        ],
      },
      appointmentSection,
    ],
  },
  evidence: [{ name: 'card', label: 'Personalausweis', legalBasis: '§ 10 Abs. 3 PAuswG' }],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: die Einschaltung ist Realakt; allgemeine Leistungsklage',
    validFrom: '2010-11-01',
    evidence: 'assumed',
  },
  documents: { request: counterRequest('das Einschalten der Online-Ausweisfunktion') },
  publicStatus: {
    ...counterService.publicStatus,
    notYet: {
      de: 'Noch nicht möglich',
      easy: 'Die Funktion gibt es erst ab 16 Jahren und nur mit einem gültigen Ausweis.',
      en: 'Not yet possible',
      actor: 'applicant',
      next: 'Kommen Sie ab dem 16. Geburtstag wieder oder beantragen Sie einen neuen Ausweis.',
    },
    newCard: {
      de: 'Chip defekt',
      easy: 'Der Chip in Ihrem Ausweis ist kaputt. Sie brauchen einen neuen Ausweis.',
      en: 'Chip defective',
      actor: 'applicant',
      next: 'Beantragen Sie einen neuen Ausweis; bei einem Fehler des Herstellers ist er kostenlos.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Person mit dem Ausweis vergleichen',
        legalBasis: '§ 10 Abs. 3 PAuswG',
        taken: { label: 'Person und Ausweis stimmen überein', to: '#case.checked' },
      }),
      checked: {
        meta: { label: 'Gesetzliche Voraussetzungen', status: 'inReview' },
        always: ways([
          { to: 'approved', when: `${aged(16)} and date(form.validUntil) >= date(today)` },
          { to: 'notYet' },
        ]),
      },
      approved: {
        meta: { label: 'Einschalten', status: 'inProduction' },
        on: withdrawal,
        initial: 'switching',
        states: {
          switching: taskState({
            id: 'switching',
            state: 'Chip wird umgeschaltet',
            status: 'inProduction',
            task: 'Funktion am Änderungsterminal einschalten',
            post: 'clerk',
            legalBasis: '§ 22 PAuswV',
            outcomes: {
              switched: { label: 'Eingeschaltet', to: '#case.issued' },
              failed: { label: 'Chip antwortet nicht', to: '#case.newCard' },
            },
          }),
        },
      },
      issued: taskState({
        id: 'pin',
        state: 'Geheimnummer',
        status: 'inProduction',
        task: 'Sechsstellige Geheimnummer von der Person selbst setzen lassen, Register ergänzen',
        post: 'clerk',
        legalBasis: '§ 20 PAuswV, § 23 Abs. 3 PAuswG',
        outcomes: {
          set: { label: 'Gesetzt', to: '#case.closed' },
          later: { label: 'Person setzt sie zu Hause mit dem PIN-Brief', to: '#case.closed' },
        },
      }),
      notYet: {
        type: 'final',
        meta: { label: 'Zu jung oder Ausweis abgelaufen', status: 'notYet' },
        entry: [{ type: 'conclude', params: { ending: 'notYet' } }],
      },
      newCard: {
        type: 'final',
        meta: { label: 'Neuer Ausweis nötig', status: 'newCard' },
        entry: [{ type: 'conclude', params: { ending: 'newCard' } }],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
