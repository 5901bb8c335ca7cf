import type { StateConfig } from '@amtsweg/engine';
import {
  actionNotice,
  dispatchState,
  documentState,
  note,
  requestOutcome,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

/** Search, grounds of refusal, third parties, and the making ready of what is disclosed (§§ 3, 5, 8, 9 UIG). */
export const checked: StateConfig = {
  meta: { label: 'In Prüfung', status: 'inReview' },
  on: withdrawal,
  initial: 'search',
  states: {
    search: taskState({
      id: 'search',
      state: 'Informationen zusammentragen',
      status: 'inReview',
      task: 'Vorhandene Umweltinformationen ermitteln und den Umfang einschätzen',
      post: 'clerk',
      legalBasis: '§§ 2, 3 UIG',
      outcomes: {
        found: { label: 'Vorhanden', to: 'grounds' },
        extensive: {
          label: 'Umfangreich oder komplex: Frist zwei Monate',
          fields: [{ name: 'ground', label: 'Gründe', type: 'text', maxLength: 500, required: true }],
          to: 'complex',
        },
        notHeld: {
          label: 'Keine Umweltinformation oder nicht vorhanden',
          adverse: true,
          to: 'refusing',
        },
      },
    }),
    complex: {
      meta: { label: 'Umfangreiche oder komplexe Informationen', status: 'inReview' },
      initial: 'letter',
      states: {
        letter: documentState({
          id: 'extensionLetter',
          state: 'Mitteilung der längeren Frist wird erstellt',
          status: 'inReview',
          document: 'extension',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'extensionDispatch',
          state: 'Mitteilung der längeren Frist geht hinaus',
          status: 'inReview',
          document: 'extensionLetter',
          to: 'compiling',
        }),
        compiling: taskState({
          id: 'complexSearch',
          state: 'Umfangreiche Recherche',
          status: 'inReview',
          task: 'Informationen aus allen Akten zusammentragen',
          post: 'clerk',
          outcomes: { found: { label: 'Zusammengetragen', to: '#case.checked.grounds' } },
        }),
      },
    },
    grounds: taskState({
      id: 'grounds',
      state: 'Ablehnungsgründe',
      status: 'inReview',
      task: 'Schutz öffentlicher und privater Belange prüfen und schwärzen, was zu schützen ist',
      post: 'clerk',
      legalBasis: '§§ 8, 9 UIG',
      outcomes: {
        examined: {
          label: 'Geprüft',
          fields: [
            {
              name: 'thirdParty',
              label: 'Daten oder Geheimnisse Dritter betroffen',
              type: 'boolean',
              required: true,
            },
            {
              name: 'thirdPartyName',
              label: 'Betroffene',
              type: 'text',
              maxLength: 300,
              required: 'event.thirdParty = true',
            },
          ],
          to: [{ to: 'thirdPartyNote', when: 'event.thirdParty = true' }, { to: 'compile' }],
        },
        abusive: {
          label: 'Offensichtlich missbräuchlich (§ 8 Abs. 2 UIG)',
          adverse: true,
          to: 'refusing',
        },
        vague: { ...requestOutcome, label: 'Noch zu unbestimmt' },
      },
    }),
    thirdPartyNote: transmissionState({
      id: 'thirdPartyNote',
      state: 'Betroffene werden angehört',
      status: 'waitingForOthers',
      receivers: '[facts.grounds.thirdPartyName]',
      legalBasis: '§ 9 Abs. 1 Satz 3 UIG',
      to: 'awaitingThirdParty',
    }),
    awaitingThirdParty: {
      meta: { label: 'Wartet auf die Betroffenen', status: 'waitingForOthers' },
      on: {
        thirdPartyStatement: ways(
          [{ to: 'compile', when: 'event.consents = true' }, { to: 'balancing' }],
          ['record'],
        ),
      },
      after: { thirdPartyPeriod: 'balancing' },
    },
    balancing: taskState({
      id: 'balancing',
      state: 'Abwägung',
      status: 'inReview',
      task: 'Öffentliches Interesse an der Bekanntgabe gegen die Interessen der Betroffenen abwägen',
      post: 'lead',
      legalBasis: '§ 9 Abs. 1 UIG',
      outcomes: {
        disclose: {
          label: 'Öffentliches Interesse überwiegt',
          fields: [
            {
              name: 'considerations',
              label: 'Abwägung',
              type: 'longText',
              maxLength: 4000,
              required: true,
            },
          ],
          to: 'disclosure',
        },
        redact: { label: 'Ohne die geschützten Teile zugänglich machen', to: 'compile' },
        withhold: { label: 'Interessen der Betroffenen überwiegen', adverse: true, to: 'refusing' },
      },
    }),
    disclosure: actionNotice({
      label: 'Bescheid an die Betroffenen',
      status: ['inReview', 'waitingForOthers'],
      document: 'disclosure',
      prefix: 'disclosure',
      clock: 'thirdPartyRemedy',
      upheld: {
        to: '#case.checked.refusing',
        then: [note('Das Gericht hat der Bekanntgabe widersprochen.')],
      },
      onDone: 'compile',
    }),
    compile: taskState({
      id: 'compile',
      state: 'Zugang vorbereiten',
      status: 'inReview',
      task: 'Informationen in der gewünschten Art bereitstellen und Aufwand festhalten',
      post: 'clerk',
      legalBasis: '§ 3 Abs. 2 UIG',
      outcomes: {
        ready: {
          label: 'Bereit',
          fields: [
            {
              name: 'description',
              label: 'Was zugänglich gemacht wird',
              type: 'longText',
              maxLength: 4000,
              required: true,
            },
            { name: 'withheld', label: 'Was nicht, und warum', type: 'longText', maxLength: 4000 },
            {
              name: 'hours',
              label: 'Aufwand in Stunden',
              type: 'decimal',
              min: 0,
              max: 100,
              required: true,
            },
            { name: 'copies', label: 'Kopien', type: 'integer', min: 0, max: 10000, required: true },
          ],
          to: '#case.approved',
        },
      },
    }),
    refusing: taskState({
      id: 'refusing',
      state: 'Ablehnung',
      status: 'inReview',
      task: 'Ablehnung des Zugangs begründen oder doch weiter prüfen',
      post: 'lead',
      legalBasis: '§ 5 UIG',
      outcomes: {
        refuse: {
          label: 'Ablehnen',
          adverse: true,
          fields: [
            {
              name: 'ground',
              label: 'Ablehnungsgrund mit Norm',
              type: 'text',
              maxLength: 300,
              required: true,
            },
          ],
          to: '#case.rejected',
        },
        back: { label: 'Weiter prüfen', to: 'grounds' },
      },
    }),
  },
};
