import { counter, counterRequest, defineProcedure, endings, taskState, withdrawal } from '@amtsweg/procedure';
import { personFields } from './applicant.js';
import { appointmentSection, counterService } from './counter-service.js';

/**
 * Anschrift auf dem Personalausweis ändern (§ 27 (1) no. 1, § 28 (4) PAuswG): a duty after every move, also inside the city, as
 * the card bears street and number. It follows the register of residents and never leads it: who has not registered the
 * move is sent there first (`registrationFirst`).
 *
 * Two changes in one: the sticker on the back (§ 19 PAuswV) and the address in the chip; a chip that cannot be written is no
 * reason to keep the card, but the holder is told that the online function shows the old address. A family brings all its cards.
 */
export default defineProcedure({
  ...counterService,
  key: 'personalausweis-anschrift-aendern',
  name: 'Anschrift auf dem Personalausweis ändern',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '33.11.80',
  leika: ['99008001011001'],
  legalBasis: ['§ 27 Abs. 1 Nr. 1 PAuswG', '§ 28 PAuswG', '§ 19 PAuswV'],
  keywords: ['Perso nach Umzug', 'Adressaufkleber Perso', 'neue Straße im Perso', 'Adresse im Chip'],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Umzug',
        fields: [
          { name: 'movedOn', label: 'Eingezogen am', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'cards',
            label: 'Ausweise, die geändert werden',
            type: 'list',
            min: 1,
            max: 10,
            required: true,
            fields: [
              {
                name: 'holder',
                label: 'Inhaberin oder Inhaber',
                type: 'name',
                maxLength: 120,
                required: true,
              },
              { name: 'serialNumber', label: 'Seriennummer', type: 'text', maxLength: 12, required: true },
            ],
          },
        ],
      },
      appointmentSection,
    ],
  },
  evidence: [
    { name: 'cards', label: 'Alle genannten Personalausweise' },
    { name: 'registration', label: 'Meldebestätigung' },
  ],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: der Aufkleber gibt nur das Melderegister wieder',
    validFrom: '2010-11-01',
    evidence: 'derived',
  },
  documents: { request: counterRequest('die Änderung der Anschrift') },
  publicStatus: {
    ...counterService.publicStatus,
    registrationFirst: {
      de: 'Erst ummelden',
      easy: 'Bitte melden Sie zuerst Ihren Umzug. Dann ändern wir den Ausweis.',
      en: 'Register the move first',
      actor: 'applicant',
      next: 'Melden Sie die neue Wohnung an; der Ausweis wird dabei gleich geändert.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Ausweise annehmen und mit den Personen vergleichen',
        legalBasis: '§ 27 Abs. 1 Nr. 1 PAuswG',
        taken: { label: 'Ausweise vorgelegt', to: '#case.checked' },
      }),
      checked: {
        meta: { label: 'Abgleich mit dem Melderegister', status: 'inReview' },
        on: withdrawal,
        initial: 'register',
        states: {
          register: taskState({
            id: 'register',
            state: 'Abgleich mit dem Melderegister',
            status: 'inReview',
            task: 'Gemeldete Anschrift aller Personen feststellen',
            post: 'clerk',
            legalBasis: '§ 23 PAuswG, § 3 BMG',
            outcomes: {
              matches: { label: 'Neue Anschrift ist gemeldet', to: '#case.approved' },
              notRegistered: { label: 'Umzug noch nicht gemeldet', to: '#case.registrationFirst' },
              expired: { label: 'Ausweis abgelaufen: neuer Ausweis nötig', to: '#case.discontinued' },
            },
          }),
        },
      },
      approved: taskState({
        id: 'chip',
        state: 'Änderung des Chips',
        status: 'inProduction',
        task: 'Anschrift und Gemeindeschlüssel in den Chip schreiben',
        post: 'clerk',
        legalBasis: '§ 19 PAuswV',
        outcomes: {
          written: { label: 'Geschrieben', to: '#case.issued' },
          failed: { label: 'Chip nicht lesbar, Hinweis gegeben', to: '#case.issued' },
        },
      }),
      issued: {
        meta: { label: 'Aufkleber', status: 'inProduction' },
        initial: 'sticker',
        states: {
          sticker: taskState({
            id: 'sticker',
            state: 'Adressaufkleber',
            status: 'inProduction',
            task: 'Aufkleber siegeln, anbringen und Ausweise zurückgeben',
            post: 'clerk',
            legalBasis: '§ 19 PAuswV',
            outcomes: {
              returned: {
                label: 'Zurückgegeben',
                to: '#case.closed',
                fields: [
                  {
                    name: 'changed',
                    label: 'Geänderte Ausweise',
                    type: 'integer',
                    min: 1,
                    max: 10,
                    required: true,
                  },
                ],
              },
            },
          }),
        },
      },
      registrationFirst: {
        type: 'final',
        meta: { label: 'Umzug ist zuerst zu melden', status: 'registrationFirst' },
        entry: [{ type: 'conclude', params: { ending: 'registrationFirst' } }],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
