import {
  counter,
  counterRequest,
  defineProcedure,
  endings,
  notification,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { personFields } from './applicant.js';
import { blockList, blockListEvent, blockListPeriod } from './block-list.js';
import { counterService } from './counter-service.js';
import { awaitingIdentity, identityPeriod, identityShown } from './loss-report.js';

const blocking = blockList({ act: 'Änderung', legalBasis: '§ 10 Abs. 5 bis 8 PAuswG', to: '#case.approved' });

/**
 * Online-Ausweisfunktion sperren oder entsperren (§ 10 PAuswG): two opposite acts with opposite caution. To block is
 * harmless and urgent: the password, or data of the register, suffices (§ 25 (1) PAuswV), over the telephone too. To open
 * again is dangerous: only in person, with the card (§ 26 (1) PAuswV), hence by appointment.
 *
 * Which it is, the form says and the machine follows; a wrong password stops the blocking nowhere, it only calls for another
 * proof. A card that is lost stays blocked: opening one that the register carries as lost leads to the service for found cards.
 */
export default defineProcedure({
  ...counterService,
  key: 'online-ausweisfunktion-sperren',
  name: 'Online-Ausweisfunktion sperren oder entsperren',
  kind: 'registerChange',
  filePlan: '33.11.70',
  leika: [],
  legalBasis: ['§ 10 Abs. 5 bis 8 PAuswG', '§ 25 PAuswV', '§ 26 PAuswV'],
  keywords: [
    'Sperrkennwort',
    'eID blockieren',
    'Hotline 116 116',
    'Perso-Chip gesperrt',
    'Missbrauch der eID verhindern',
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: personFields },
      {
        title: 'Sperren oder entsperren',
        fields: [
          {
            name: 'wish',
            label: 'Ich möchte die Funktion',
            type: 'choice',
            required: true,
            options: [
              { value: 'block', label: 'sperren' },
              { value: 'unblock', label: 'entsperren' },
            ],
          },
          {
            name: 'blockedBecause',
            label: 'Grund',
            type: 'choice',
            when: 'form.wish = "block"',
            required: true,
            options: [
              { value: 'pin', label: 'Jemand kennt meine Geheimnummer' },
              { value: 'device', label: 'Mobiles Gerät mit Identitätsnachweis verloren' },
              { value: 'unwanted', label: 'Ich will die Funktion nicht nutzen' },
            ],
          },
          {
            name: 'password',
            label: 'Sperrkennwort liegt vor',
            type: 'boolean',
            when: 'form.wish = "block"',
          },
          {
            name: 'appointmentOn',
            label: 'Termin im Bürgeramt am',
            type: 'date',
            when: 'form.wish = "unblock"',
            required: true,
            notBefore: 'today',
          },
        ],
      },
    ],
  },
  exceptions: [
    {
      rule: 'withdrawal-impossible',
      path: 'checked.blockSum',
      reason:
        'Die Sperrung wirkt sofort und schützt vor Missbrauch; statt der Rücknahme wird die Entsperrung beantragt.',
      legalBasis: '§ 10 Abs. 6 und 7 PAuswG',
    },
    {
      rule: 'withdrawal-impossible',
      path: 'checked.awaitingBlockList',
      reason:
        'Die Sperrung wirkt sofort und schützt vor Missbrauch; statt der Rücknahme wird die Entsperrung beantragt.',
      legalBasis: '§ 10 Abs. 6 und 7 PAuswG',
    },
    {
      rule: 'withdrawal-impossible',
      path: 'checked.blockListOverdue',
      reason:
        'Die Sperrung wirkt sofort und schützt vor Missbrauch; statt der Rücknahme wird die Entsperrung beantragt.',
      legalBasis: '§ 10 Abs. 6 und 7 PAuswG',
    },
  ],
  evidence: [
    { name: 'card', label: 'Personalausweis', when: 'form.wish = "unblock"' },
    { name: 'password', label: 'Sperrkennwort aus dem PIN-Brief', when: 'form.password = true' },
  ],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: Sperrung und Entsperrung sind Realakte; allgemeine Leistungsklage',
    validFrom: '2010-11-01',
    evidence: 'assumed',
  },
  clocks: { ...counterService.clocks, identityPeriod, blockListPeriod },
  documents: {
    request: counterRequest('die Entsperrung'),
    confirmation: {
      kind: 'letter',
      title:
        '{if form.wish = "block" then "Ihre Online-Ausweisfunktion ist gesperrt" else "Ihre Online-Ausweisfunktion ist entsperrt"}',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Sperrlistenbetreiber hat die Änderung am {facts.blockListConfirmed.confirmedOn} bestätigt.',
        },
        {
          type: 'paragraph',
          text: 'Der Ausweis selbst bleibt gültig. Haben Sie ihn verloren, müssen Sie das gesondert anzeigen (§ 27 PAuswG).',
          when: 'form.wish = "block"',
        },
      ],
    },
  },
  events: { ...counterService.events, identityShown, blockListConfirmed: blockListEvent },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingegangen', status: 'received' },
        on: withdrawal,
        initial: 'wish',
        states: {
          wish: {
            meta: { label: 'Sperren oder Entsperren', status: 'received' },
            always: ways([{ to: 'visit', when: 'form.wish = "unblock"' }, { to: 'identification' }]),
          },
          identification: taskState({
            id: 'identification',
            state: 'Feststellung der Person',
            status: 'received',
            task: 'Sperrkennwort mit Name und Geburtstag vergleichen, sonst nach Registerdaten fragen',
            post: 'clerk',
            priority: 1,
            legalBasis: '§ 25 Abs. 1 PAuswV',
            outcomes: {
              identified: { label: 'Identifiziert', to: '#case.checked' },
              unsure: { label: 'Nicht sicher identifiziert', to: 'awaitingIdentity' },
            },
          }),
          awaitingIdentity: awaitingIdentity('#case.checked'),
          visit: counter({
            task: 'Person am Ausweis erkennen, im Register prüfen, dass er nicht als verloren gilt',
            legalBasis: '§ 26 Abs. 1 PAuswV',
            taken: { label: 'Identifiziert, Ausweis liegt vor', to: '#case.checked' },
            outcomes: {
              lost: { label: 'Als verloren vermerkt: Wiederauffinden melden', to: '#case.transferred' },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Übermittlung an die Sperrliste', status: 'inReview' },
        initial: 'blockSum',
        states: blocking,
      },
      approved: taskState({
        id: 'entry',
        state: 'Eintrag im Personalausweisregister',
        status: 'inReview',
        task: 'Sperrung eintragen oder löschen, ausstellende Behörde unterrichten',
        post: 'clerk',
        legalBasis: '§ 25 Abs. 2, § 26 Abs. 2 PAuswV',
        outcomes: { entered: { label: 'Eingetragen', to: '#case.issued' } },
      }),
      issued: notification({
        label: 'Bestätigung',
        status: ['inProduction', 'sent'],
        document: 'confirmation',
        prefix: 'confirmation',
      }),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
