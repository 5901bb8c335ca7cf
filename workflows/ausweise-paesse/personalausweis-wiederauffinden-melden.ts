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
import { personFields } from './applicant.js';
import { blockList, blockListEvent, blockListPeriod } from './block-list.js';
import { appointmentSection, counterService } from './counter-service.js';

/**
 * Wiederauffinden des Personalausweises (§ 27 (1) no. 3 PAuswG): the holder must report it and show the card; a report without
 * the card is not enough, because only the card tells whether it is still what it was.
 *
 * Two ends that exclude each other: if a new card has been issued since, the found one is invalid and is kept (§ 29); if not,
 * it lives again. Then the police must take it off the search list before it is given back, else its holder is arrested
 * with it, and the online function is opened only on demand (§ 10 (8), § 26 PAuswV), once the operator has confirmed.
 */
export default defineProcedure({
  ...counterService,
  key: 'personalausweis-wiederauffinden-melden',
  name: 'Wiederauffinden des Personalausweises melden',
  kind: 'report',
  initiation: 'notification',
  filePlan: '33.11.60',
  leika: ['99008001014003'],
  legalBasis: ['§ 27 Abs. 1 Nr. 3 PAuswG', '§ 10 Abs. 8 PAuswG', '§ 29 PAuswG', '§ 26 PAuswV'],
  keywords: [
    'Perso wiedergefunden',
    'verlorener Perso wieder da',
    'gestohlener Perso aufgetaucht',
    'Perso lag doch zu Hause',
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Der Fund',
        fields: [
          { name: 'foundOn', label: 'Gefunden am', type: 'date', required: true, notAfter: 'today' },
          { name: 'foundAt', label: 'Wo und durch wen', type: 'text', maxLength: 200, required: true },
          {
            name: 'reportedAt',
            label: 'Wo der Verlust gemeldet war',
            type: 'choice',
            required: true,
            options: [
              { value: 'office', label: 'Bürgeramt Hannover' },
              { value: 'police', label: 'Polizei' },
              { value: 'other', label: 'Andere Behörde' },
            ],
          },
          {
            name: 'unblock',
            label: 'Online-Ausweisfunktion wieder entsperren',
            type: 'boolean',
            required: true,
          },
        ],
      },
      appointmentSection,
    ],
  },
  evidence: [{ name: 'card', label: 'Der wiederaufgefundene Ausweis' }],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 28 Abs. 1 PAuswG: die Ungültigkeit tritt kraft Gesetzes ein; Einziehung nach § 29 ist ein eigenes Verfahren',
    validFrom: '2010-11-01',
    evidence: 'derived',
  },
  clocks: { ...counterService.clocks, blockListPeriod },
  documents: { request: counterRequest('die Meldung des Wiederauffindens') },
  events: { ...counterService.events, blockListConfirmed: blockListEvent },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Vorgelegten Ausweis und Person vergleichen, Ausweis auf Beschädigung und Veränderung ansehen',
        legalBasis: '§ 27 Abs. 1 Nr. 3 PAuswG',
        taken: { label: 'Ausweis vorgelegt', to: '#case.checked' },
      }),
      checked: {
        meta: { label: 'Registerabgleich', status: 'inReview' },
        on: withdrawal,
        initial: 'register',
        states: {
          register: taskState({
            id: 'register',
            state: 'Abgleich mit dem Personalausweisregister',
            status: 'inReview',
            task: 'Prüfen, ob seit dem Verlust ein neuer Ausweis ausgestellt wurde und der alte noch gültig ist',
            post: 'clerk',
            priority: 2,
            legalBasis: '§ 23, § 28 PAuswG',
            outcomes: {
              valid: { label: 'Noch gültig, kein neuer Ausweis', to: 'searchEnds' },
              replaced: { label: 'Neuer Ausweis ausgestellt oder abgelaufen', to: 'invalidation' },
            },
          }),
          searchEnds: transmissionState({
            id: 'searchEnds',
            state: 'Löschung der Sachfahndung',
            status: 'inReview',
            receivers: '["Polizeidirektion Hannover"]',
            legalBasis: '§ 11 Abs. 6 PAuswG',
            to: '#case.approved',
          }),
          invalidation: taskState({
            id: 'invalidation',
            state: 'Alter Ausweis wird entwertet',
            status: 'inReview',
            task: 'Ausweis durch Abschneiden der Ecke entwerten und auf Wunsch zurückgeben, Fahndung löschen lassen',
            post: 'clerk',
            legalBasis: '§ 28 Abs. 3, § 29 Abs. 1 PAuswG',
            outcomes: {
              kept: { label: 'Einbehalten und vernichtet', to: '#case.invalidated' },
              returned: { label: 'Entwertet zurückgegeben', to: '#case.invalidated' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Ausweis lebt wieder auf', status: 'inReview' },
        initial: 'wish',
        states: {
          wish: {
            meta: { label: 'Entsperrung wird geprüft', status: 'inReview' },
            always: ways([{ to: 'blockSum', when: 'form.unblock = true' }, { to: '#case.issued' }]),
          },
          ...blockList({ act: 'Entsperrung', legalBasis: '§ 10 Abs. 8 PAuswG', to: '#case.issued' }),
        },
      },
      issued: taskState({
        id: 'return',
        state: 'Rückgabe',
        status: 'decided',
        task: 'Verlustvermerk löschen und den Ausweis zurückgeben',
        post: 'clerk',
        legalBasis: '§ 23 Abs. 3 PAuswG',
        outcomes: { returned: { label: 'Zurückgegeben', to: '#case.closed' } },
      }),
      invalidated: {
        type: 'final',
        meta: { label: 'Alter Ausweis entwertet', status: 'closed' },
        entry: [{ type: 'conclude', params: { ending: 'invalidated' } }],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
