import {
  counter,
  counterRequest,
  defineProcedure,
  endings,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { personFields } from './applicant.js';
import { appointmentSection, counterService } from './counter-service.js';
import { passportRetention } from './passport-law.js';

/**
 * Wohnort im Reisepass ändern (§ 15 no. 1 PassG): the passport names the place, not the street, so a move inside Hannover
 * changes nothing and no chip is written; a wrong place does not make the passport invalid (§ 11 (1) no. 2), and the change is free.
 *
 * Two ways by law (§ 1 (2), (3) PassV): after an electronic registration (§ 23a BMG) the office posts the sticker and the
 * holder puts it in; otherwise the passport is brought. Provisional passports get no sticker: that is a new passport.
 */
export default defineProcedure({
  ...counterService,
  key: 'reisepass-wohnort-aendern',
  name: 'Wohnort im Reisepass ändern',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '33.10.70',
  leika: ['99085001011001'],
  legalBasis: ['§ 15 Nr. 1 PassG', '§ 1 Abs. 2 und 3 PassV'],
  keywords: ['Pass nach Umzug', 'neue Stadt im Pass', 'Pass aktualisieren lassen', 'umgezogen mit Pass'],
  retention: passportRetention,
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Der Pass und der Umzug',
        fields: [
          { name: 'serialNumber', label: 'Seriennummer', type: 'text', maxLength: 12, required: true },
          {
            name: 'placeInPassport',
            label: 'Wohnort, der im Pass steht',
            type: 'text',
            maxLength: 80,
            required: true,
          },
          {
            name: 'movedOn',
            label: 'Nach Hannover gezogen am',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'registered',
            label: 'Anmeldung der Wohnung',
            type: 'choice',
            required: true,
            options: [
              { value: 'online', label: 'elektronisch (§ 23a BMG)' },
              { value: 'counter', label: 'im Bürgeramt' },
            ],
          },
        ],
      },
      appointmentSection,
    ],
    plausibility: [
      {
        holds: 'lower case(form.placeInPassport) != "hannover"',
        message: 'Der Pass nennt schon Hannover; bei einem Umzug innerhalb der Stadt ändert sich nichts.',
        field: 'placeInPassport',
      },
    ],
  },
  evidence: [
    { name: 'passport', label: 'Reisepass', when: 'form.registered = "counter"' },
    { name: 'registration', label: 'Meldebestätigung' },
  ],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: der Aufkleber gibt nur das Melderegister wieder',
    validFrom: '2007-11-01',
    evidence: 'derived',
  },
  documents: { request: counterRequest('die Änderung des Wohnorts') },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingegangen', status: 'received' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Weg der Anmeldung', status: 'received' },
            always: ways([{ to: '#case.checked', when: 'form.registered = "online"' }, { to: 'visit' }]),
          },
          visit: counter({
            task: 'Reisepass annehmen und Gültigkeit ansehen',
            legalBasis: '§ 15 Nr. 1 PassG',
            taken: { label: 'Pass vorgelegt', to: '#case.checked' },
          }),
        },
      },
      checked: taskState(
        {
          id: 'register',
          state: 'Abgleich mit Melde- und Passregister',
          status: 'inReview',
          task: 'Hauptwohnung in Hannover und Gültigkeit des Passes feststellen',
          post: 'clerk',
          legalBasis: '§ 21 PassG',
          outcomes: {
            confirmed: { label: 'Hauptwohnung in Hannover', to: '#case.approved' },
            secondary: { label: 'Nur Nebenwohnung: keine Änderung', to: '#case.discontinued' },
            invalid: { label: 'Pass abgelaufen oder vorläufig: neuer Pass nötig', to: '#case.discontinued' },
          },
        },
        { on: withdrawal },
      ),
      approved: {
        meta: { label: 'Aufkleber', status: 'inProduction' },
        always: ways([
          { to: '#case.issued.posting', when: 'form.registered = "online"' },
          { to: '#case.issued' },
        ]),
      },
      issued: {
        meta: { label: 'Aufkleber', status: 'inProduction' },
        initial: 'sticker',
        states: {
          sticker: taskState({
            id: 'sticker',
            state: 'Aufkleber wird angebracht',
            status: 'inProduction',
            task: 'Aufkleber nach Anlage 1b anbringen, siegeln und Pass zurückgeben',
            post: 'clerk',
            legalBasis: '§ 1 Abs. 2 PassV',
            outcomes: { returned: { label: 'Pass zurückgegeben', to: '#case.closed' } },
          }),
          posting: taskState({
            id: 'posting',
            state: 'Aufkleber wird versandt',
            status: 'inProduction',
            task: 'Aufkleber nach Anlage 1c mit Anleitung an die Zuzugsanschrift schicken',
            post: 'mailroom',
            legalBasis: '§ 1 Abs. 3 PassV',
            outcomes: { posted: { label: 'Versandt', to: '#case.closed' } },
          }),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
