import { counter, counterRequest, defineProcedure, endings, taskState, withdrawal } from '@amtsweg/procedure';
import {
  appointmentSection,
  confirming,
  entryRefused,
  familyFields,
  homeFields,
  lateReport,
  moveExamination,
  personFields,
  registerEntry,
  registrationClocks,
  registrationEvents,
  registrationEvidence,
  registrationLetters,
  registrationService,
  reportedLate,
} from './registration-law.js';

/**
 * Wohnsitz ummelden (§ 17 (1) BMG, move inside Hannover): the same duty as after a move from elsewhere, but the person is in the
 * register already, so nobody is told and nothing comes back (no § 33): the office changes its own entry. What it must see is who
 * stays: if only a part of a family moves, the old home remains entered for the rest, and the former landlord may be asked (§ 19 (5)).
 *
 * Consequences inside the house follow the register by themselves and are no transitions: parking permit, dog tax, polling district.
 */
export default defineProcedure({
  ...registrationService,
  key: 'wohnsitz-ummelden',
  name: 'Wohnsitz ummelden (Umzug innerhalb Hannovers)',
  kind: 'registerChange',
  filePlan: '33.20.02',
  leika: [],
  legalBasis: ['§ 17 Abs. 1 BMG', '§ 19 BMG', '§ 23 BMG', '§ 24 Abs. 2 BMG'],
  keywords: [
    'neue Adresse in derselben Stadt',
    'Stadtteil gewechselt',
    'Wohnung gewechselt',
    'Adressänderung Bürgeramt',
    'zusammenziehen',
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, familyFields] },
      {
        title: 'Bisherige Wohnung in Hannover',
        fields: [
          {
            name: 'formerAddress',
            label: 'Bisherige Anschrift',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          {
            name: 'remaining',
            label: 'Familienangehörige bleiben in der bisherigen Wohnung',
            type: 'boolean',
            required: true,
          },
        ],
      },
      { title: 'Die neue Wohnung', fields: homeFields },
      appointmentSection,
    ],
    plausibility: [
      {
        holds: 'form.address != form.formerAddress',
        message: 'Neue und bisherige Anschrift sind gleich.',
        field: 'address',
      },
    ],
  },
  evidence: registrationEvidence,
  clocks: registrationClocks,
  documents: { request: counterRequest('Ihre Ummeldung'), ...registrationLetters('Ummeldung') },
  events: registrationEvents,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Ausweise prüfen, vorausgefüllten Meldeschein berichtigen und unterschreiben lassen',
        legalBasis: '§ 23 Abs. 1 und 3 BMG',
        taken: { label: 'Meldeschein unterschrieben', to: '#case.checked' },
        outcomes: {
          notHere: { label: 'In Hannover nicht gemeldet: Anmeldung aufnehmen', to: '#case.discontinued' },
        },
      }),
      checked: {
        meta: { label: 'Prüfung des Einzugs', status: 'inReview' },
        on: withdrawal,
        initial: 'landlordGate',
        states: moveExamination(),
      },
      approved: registerEntry(
        'Anschrift ändern; verbleibende Familienangehörige getrennt führen',
        '§ 3 BMG',
        [
          {
            name: 'household',
            label: 'Verbliebene Personen',
            type: 'integer',
            min: 1,
            max: 12,
            when: 'form.remaining = true',
            required: true,
          },
        ],
      ),
      issued: {
        type: 'parallel',
        meta: { label: 'Eingetragen', status: 'decided' },
        onDone: '#case.closed',
        states: {
          confirming,
          late: lateReport(reportedLate('form.movedInOn')),
          cards: {
            meta: { label: 'Ausweise', status: 'inProduction' },
            initial: 'change',
            states: {
              // The passport names the place only: inside the city it stays as it is.
              change: taskState({
                id: 'cards',
                state: 'Anschrift auf den Personalausweisen',
                status: 'inProduction',
                task: 'Adressaufkleber und Chip aller Personalausweise ändern',
                post: 'clerk',
                legalBasis: '§ 27 Abs. 1 Nr. 1 PAuswG',
                outcomes: {
                  changed: { label: 'Geändert', to: 'done' },
                  later: { label: 'Ausweis nicht dabei, Hinweis gegeben', to: 'done' },
                },
              }),
              done: { type: 'final', meta: { label: 'Ausweise erledigt', status: 'inProduction' } },
            },
          },
        },
      },
      rejected: entryRefused(),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
