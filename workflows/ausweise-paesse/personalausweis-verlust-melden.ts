import { defineProcedure, endings, taskState, ways, withdrawal, withdrawEvent } from '@amtsweg/procedure';
import { personFields } from './applicant.js';
import { blockList, blockListEvent, blockListPeriod } from './block-list.js';
import { identityService } from './identity-service.js';
import {
  awaitingIdentity,
  confirmation,
  identified,
  identityPeriod,
  identityShown,
  lossConfirmation,
  lossFields,
  policeSearch,
} from './loss-report.js';
import { cardRetention } from './personalausweis-law.js';

/**
 * Verlust oder Diebstahl des Personalausweises (§ 27 (1) no. 3 PAuswG): a duty of the holder, not an application; nothing
 * is granted or refused, there is no act. What matters is speed: the online function is blocked before anything else is
 * written (§ 10 (5)), and the operator of the list must confirm it (§ 25 (3) PAuswV); side by side the number goes to the search
 * file of the police (§ 11 (6)) and a confirmation to the holder.
 *
 * A card made before sixteen, or already blocked over 116 116, needs no blocking; which it was is asked, not assumed. A
 * destroyed card is not searched for. The new card, and the card that is found again, are services of their own.
 */
export default defineProcedure({
  ...identityService,
  key: 'personalausweis-verlust-melden',
  name: 'Verlust oder Diebstahl des Personalausweises melden',
  kind: 'report',
  initiation: 'notification',
  filePlan: '33.11.50',
  leika: ['99008001014002'],
  legalBasis: ['§ 27 Abs. 1 Nr. 3 PAuswG', '§ 10 Abs. 5 PAuswG', '§ 11 Abs. 6 PAuswG', '§ 25 PAuswV'],
  keywords: ['Perso verloren', 'Perso gestohlen', 'Portemonnaie geklaut', 'Perso weg'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  retention: cardRetention,
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Wer den Ausweis vermisst', fields: personFields },
      {
        title: 'Der Verlust',
        fields: [
          ...lossFields,
          {
            name: 'onlineFunction',
            label: 'Online-Ausweisfunktion',
            type: 'choice',
            required: true,
            options: [
              { value: 'on', label: 'Eingeschaltet oder unbekannt' },
              { value: 'blocked', label: 'Schon über den Sperrnotruf gesperrt' },
              { value: 'off', label: 'Ausgeschaltet (Ausweis vor dem 16. Geburtstag beantragt)' },
            ],
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Anderer Identitätsnachweis' },
    { name: 'policeReport', label: 'Strafanzeige', when: 'form.kind = "stolen"' },
  ],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: Entgegennahme einer Anzeige und Registereintrag regeln nichts',
    validFrom: '2010-11-01',
    evidence: 'derived',
  },
  clocks: { identityPeriod, blockListPeriod },
  documents: {
    confirmation: lossConfirmation(
      'Personalausweis',
      'Wird der Ausweis wiedergefunden, ist er der Ausweisbehörde unverzüglich vorzulegen (§ 27 Abs. 1 Nr. 3 PAuswG).',
    ),
  },
  events: { withdraw: withdrawEvent, identityShown, blockListConfirmed: blockListEvent },
  publicStatus: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Anzeige eingegangen', status: 'received' },
        on: withdrawal,
        initial: 'identification',
        states: {
          identification: identified('#case.checked', '§ 25 Abs. 1 Satz 2 PAuswV'),
          awaitingIdentity: awaitingIdentity('#case.checked'),
        },
      },
      checked: {
        meta: { label: 'Sperrung der Online-Ausweisfunktion', status: 'inReview' },
        initial: 'blockGate',
        states: {
          blockGate: {
            meta: { label: 'Sperrung wird geprüft', status: 'inReview' },
            always: ways([{ to: 'blockSum', when: 'form.onlineFunction = "on"' }, { to: '#case.approved' }]),
          },
          ...blockList({ act: 'Sperrung', legalBasis: '§ 10 Abs. 5 Nr. 1 PAuswG', to: '#case.approved' }),
        },
      },
      approved: taskState({
        id: 'entry',
        state: 'Eintrag in das Personalausweisregister',
        status: 'inReview',
        task: 'Verlust und Sperrung im Personalausweisregister vermerken, ausstellende Behörde unterrichten',
        post: 'clerk',
        legalBasis: '§ 23 Abs. 3 Nr. 13 PAuswG, § 25 Abs. 2 PAuswV',
        outcomes: {
          entered: {
            label: 'Eingetragen',
            to: '#case.issued',
            fields: [
              { name: 'serialNumber', label: 'Seriennummer', type: 'text', maxLength: 12, required: true },
            ],
          },
        },
      }),
      issued: {
        type: 'parallel',
        meta: { label: 'Unterrichtung und Bestätigung', status: 'inReview' },
        onDone: '#case.closed',
        states: {
          police: policeSearch('§ 11 Abs. 6 PAuswG', '["Polizeidirektion Hannover"]'),
          confirmation,
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
