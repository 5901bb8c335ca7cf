import type { StateConfig } from '@amtsweg/engine';
import {
  counter,
  counterRequest,
  defineProcedure,
  endings,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
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
  reporting,
} from './registration-law.js';

/**
 * § 33 BMG: the office of the former home is told on the day and answers with what it holds, which is compared. A person from
 * abroad has none; then the identity number comes from the Federal Central Tax Office (§ 139b AO).
 */
const formerHome: StateConfig = {
  meta: { label: 'Rückmeldung', status: 'inReview' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Bisherige Wohnung', status: 'inReview' },
      always: ways([{ to: 'sending', when: 'form.from = "germany"' }, { to: 'done' }]),
    },
    sending: transmissionState({
      id: 'returnMessage',
      state: 'Rückmeldung an die bisherige Meldebehörde',
      status: 'inReview',
      receivers: '[form.formerOffice]',
      legalBasis: '§ 33 Abs. 1 BMG, 1. BMeldDÜV',
      to: 'awaiting',
    }),
    awaiting: {
      meta: { label: 'Wartet auf Auswertung der Rückmeldung', status: 'waitingForOthers' },
      on: {
        returnAnswer: ways([{ to: 'done', when: 'event.result = "same"' }, { to: 'reconcile' }], ['record']),
      },
      after: { returnPeriod: 'overdue' },
    },
    overdue: taskState({
      id: 'returnOverdue',
      state: 'Auswertung der Rückmeldung steht aus',
      status: 'waitingForOthers',
      task: 'Bei der bisherigen Meldebehörde nachfragen',
      post: 'clerk',
      legalBasis: '§ 33 Abs. 2 BMG',
      outcomes: { again: { label: 'Rückmeldung wiederholen', to: 'sending' } },
    }),
    reconcile: taskState({
      id: 'reconcile',
      state: 'Abweichende Daten',
      status: 'inReview',
      task: 'Abweichungen zwischen Anmeldung und bisherigem Register klären und berichtigen',
      post: 'clerk',
      legalBasis: '§ 6 Abs. 1 und 2 BMG',
      outcomes: { settled: { label: 'Geklärt', to: 'done' } },
    }),
    done: { type: 'final', meta: { label: 'Bisherige Wohnung abgemeldet', status: 'inReview' } },
  },
};

/**
 * Wohnsitz anmelden (§ 17 (1) BMG): a duty within two weeks of the move, not an application; the office enters, it does not
 * grant. Whoever comes from another municipality need not sign off there: the return message (§ 33) does it, and its answer
 * is awaited and compared. Then the data goes to the bodies of §§ 34, 36 BMG, the cards are changed, the confirmation goes out,
 * and a late report is weighed as an offence: five things side by side, none of which waits for another.
 *
 * Not a transition: a second home (own service), the electronic registration of § 23a, which Hannover does not offer yet.
 */
export default defineProcedure({
  ...registrationService,
  key: 'wohnsitz-anmelden',
  name: 'Wohnsitz anmelden (Zuzug nach Hannover)',
  filePlan: '33.20.01',
  leika: ['99115005104000'],
  legalBasis: ['§ 17 Abs. 1 BMG', '§ 19 BMG', '§ 23 BMG', '§ 24 Abs. 2 BMG', '§ 33 BMG'],
  keywords: [
    'neu in der Stadt',
    'Anmeldung Wohnung',
    'hierher gezogen',
    'Wohnungsgeberbestätigung',
    'aus anderer Stadt hergezogen',
    'zum ersten Mal in Deutschland gemeldet',
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, familyFields] },
      { title: 'Die neue Wohnung', fields: homeFields },
      {
        title: 'Woher Sie kommen',
        fields: [
          {
            name: 'from',
            label: 'Bisherige Wohnung',
            type: 'choice',
            required: true,
            options: [
              { value: 'germany', label: 'in Deutschland' },
              { value: 'abroad', label: 'im Ausland' },
            ],
          },
          {
            name: 'formerOffice',
            label: 'Bisherige Gemeinde',
            type: 'text',
            maxLength: 120,
            when: 'form.from = "germany"',
            required: true,
          },
          {
            name: 'keepsFormer',
            label: 'Die bisherige Wohnung wird beibehalten',
            type: 'boolean',
            required: true,
          },
          {
            name: 'religion',
            label: 'Religionsgesellschaft mit Steuererhebung',
            type: 'text',
            maxLength: 80,
          },
          {
            name: 'nationalities',
            label: 'Staatsangehörigkeiten',
            type: 'text',
            maxLength: 120,
            required: true,
          },
        ],
      },
      appointmentSection,
    ],
  },
  evidence: [
    ...registrationEvidence,
    { name: 'civilStatus', label: 'Personenstandsurkunden', when: 'form.from = "abroad"' },
  ],
  clocks: {
    ...registrationClocks,
    returnPeriod: {
      label: 'Auswertung der Rückmeldung',
      kind: 'statutory',
      legalBasis: '§ 33 Abs. 2 BMG („unverzüglich, spätestens nach drei Werktagen“)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3WD',
    },
  },
  documents: { request: counterRequest('Ihre Anmeldung'), ...registrationLetters('Anmeldung') },
  events: {
    ...registrationEvents,
    returnAnswer: {
      label: 'Auswertung der Rückmeldung eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Ergebnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'same', label: 'Daten stimmen überein' },
            { value: 'different', label: 'Daten weichen ab' },
          ],
        },
      ],
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Ausweise prüfen, Meldeschein aufnehmen und unterschreiben lassen',
        legalBasis: '§ 23 Abs. 1 BMG',
        taken: { label: 'Meldeschein unterschrieben', to: '#case.checked' },
      }),
      checked: {
        meta: { label: 'Prüfung des Einzugs', status: 'inReview' },
        on: withdrawal,
        initial: 'landlordGate',
        states: moveExamination(),
      },
      approved: registerEntry('Zuzug aller gemeldeten Personen eintragen', '§ 3 BMG', [
        { name: 'persons', label: 'Eingetragene Personen', type: 'integer', min: 1, max: 13, required: true },
      ]),
      issued: {
        type: 'parallel',
        meta: { label: 'Eingetragen', status: 'decided' },
        onDone: '#case.closed',
        states: {
          formerHome,
          reporting: reporting(
            'if form.religion = null then ["Bundeszentralamt für Steuern", "Landesamt für Statistik Niedersachsen", "Rundfunkbeitragsservice"] else ["Bundeszentralamt für Steuern", "Landesamt für Statistik Niedersachsen", "Rundfunkbeitragsservice", form.religion]',
            '§§ 34, 36, 42 BMG, § 139b AO',
          ),
          confirming,
          late: lateReport(reportedLate('form.movedInOn')),
          cards: {
            meta: { label: 'Ausweise', status: 'inProduction' },
            initial: 'change',
            states: {
              change: taskState({
                id: 'cards',
                state: 'Anschrift auf den Ausweisen',
                status: 'inProduction',
                task: 'Adressaufkleber und Chip ändern, Wohnort in Pässen ändern',
                post: 'clerk',
                legalBasis: '§ 27 Abs. 1 Nr. 1 PAuswG, § 15 Nr. 1 PassG',
                outcomes: {
                  changed: { label: 'Geändert', to: 'done' },
                  none: { label: 'Keine deutschen Dokumente', to: 'done' },
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
