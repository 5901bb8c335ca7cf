import type { StateConfig } from '@amtsweg/engine';
import {
  authorization,
  competenceFields,
  counter,
  counterRequest,
  defineProcedure,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  hearing,
  printedDocument,
  printingClocks,
  printingLetters,
  taskState,
  transmissionState,
  uncollectedDocument,
  withdrawal,
} from '@amtsweg/procedure';
import { aged, bodyFields, captureFields, personFields, photo, visit } from './applicant.js';
import {
  applicationClocks,
  applicationEvents,
  applicationStatus,
  identityService,
  paidFirst,
  recapture,
  refused,
} from './identity-service.js';
import { cardFee, cardHandover, cardRetention, erasurePeriod, pinStates } from './personalausweis-law.js';
import { identityDoubts, refusalLetters } from './passport-law.js';

const ground = {
  name: 'ground',
  label: 'Grund',
  type: 'choice',
  required: true,
  options: [
    { value: 'security', label: 'Gefährdung nach § 7 Abs. 1 Nr. 1 PassG' },
    { value: 'terror', label: 'Schwere staatsgefährdende Gewalttat, § 7 Abs. 1 Nr. 10 PassG' },
    { value: 'notGerman', label: 'Nicht Deutscher (§ 1 Abs. 1 PAuswG)' },
    { value: 'identity', label: 'Identität nicht festgestellt (§ 9 Abs. 3 und 4 PAuswG)' },
  ],
} as const;

/** Two measures, not one: to forbid leaving with the card (§ 6 (7)), or to refuse it and hand out a substitute (§ 6a). */
const measures: Readonly<Record<string, StateConfig>> = {
  decision: taskState({
    id: 'decision',
    state: 'Entscheidung über Beschränkung oder Versagung',
    status: 'inReview',
    task: 'Nach der Anhörung über Ausreiseverbot, Versagung oder Ausstellung entscheiden',
    post: 'lead',
    notBy: ['examination'],
    legalBasis: '§ 6 Abs. 7, § 6a PAuswG',
    outcomes: {
      approve: { label: 'Ausstellen', to: '#case.approved' },
      exitBan: {
        label: 'Ausstellen, nicht zum Verlassen Deutschlands',
        adverse: true,
        to: 'exitBanDocument',
        fields: [
          { name: 'banUntil', label: 'Befristet bis', type: 'date', notBefore: 'today', required: true },
        ],
      },
      refuse: {
        label: 'Versagen, Ersatz-Personalausweis',
        adverse: true,
        to: [{ to: 'substitute', when: 'event.ground in ("security", "terror")' }, { to: '#case.rejected' }],
        fields: [ground],
      },
    },
  }),
  exitBanDocument: documentState({
    id: 'exitBanDocument',
    state: 'Anordnung wird ausgefertigt',
    status: 'inReview',
    document: 'exitBan',
    to: 'exitBanDispatch',
  }),
  exitBanDispatch: dispatchState({
    id: 'exitBanDispatch',
    state: 'Anordnung geht hinaus',
    status: 'inReview',
    document: 'exitBanDocument',
    to: 'borderPolice',
  }),
  borderPolice: transmissionState({
    id: 'borderPolice',
    state: 'Ausschreibung im Grenzfahndungsbestand',
    status: 'inReview',
    receivers: '["Polizeidirektion Hannover", "Bundespolizei"]',
    legalBasis: '§ 6 Abs. 7 Satz 2 PAuswG',
    to: '#case.approved',
  }),
  substitute: taskState({
    id: 'substitute',
    state: 'Ersatz-Personalausweis',
    status: 'inReview',
    task: 'Ersatz-Personalausweis mit Ausreisevermerk siegeln und bereithalten',
    post: 'clerk',
    legalBasis: '§ 6a Abs. 3 PAuswG, § 12a PAuswV',
    outcomes: {
      made: {
        label: 'Ausgestellt',
        to: '#case.rejected',
        fields: [
          { name: 'serialNumber', label: 'Seriennummer', type: 'text', maxLength: 12, required: true },
          { name: 'validUntil', label: 'Gültig bis (höchstens drei Jahre)', type: 'date', required: true },
        ],
      },
    },
  }),
};

/**
 * Personalausweis (§ 9 PAuswG): not a favour but the means to a duty (§ 1 (1)), so there is nearly no ground to refuse it.
 * Where one of § 7 (1) nos. 1 and 10 PassG holds, the office either orders that the card does not allow leaving Germany
 * (§ 6 (7)) or refuses it and must hand out a substitute card with that remark (§ 6a (3)): nobody is left without.
 *
 * The eID is switched on from sixteen years; the maker sends the secret number apart, and at the handover the holder declares
 * whether the letter came. Fingerprints lie here for ninety days at most (`erasurePeriod`), even if nobody collects the card.
 *
 * Not a transition: the fine for having no valid card (§ 32 PAuswG), a procedure of its own.
 */
export default defineProcedure({
  ...identityService,
  key: 'personalausweis',
  name: 'Personalausweis beantragen',
  filePlan: '33.11.10',
  leika: ['99008001012000'],
  legalBasis: ['§ 1 PAuswG', '§ 6a PAuswG', '§ 9 PAuswG', '§ 10 PAuswG', '§ 1 PAuswGebV'],
  keywords: [
    'Perso',
    'neuer Perso',
    'abgelaufener Ausweis',
    'Perso erneuern',
    'ID-Karte',
    'mit 16 ausweisen',
  ],
  retention: cardRetention,
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.pickupPeriod.period': { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, ...bodyFields] },
      {
        title: 'Der Ausweis',
        fields: [
          {
            name: 'occasion',
            label: 'Anlass',
            type: 'choice',
            required: true,
            options: [
              { value: 'expired', label: 'Ablauf der Gültigkeit' },
              { value: 'changed', label: 'Name oder andere Angabe geändert' },
              { value: 'lost', label: 'Verlust oder Diebstahl' },
              { value: 'first', label: 'Erster Ausweis oder Einbürgerung' },
            ],
          },
          photo,
          {
            name: 'pinToOffice',
            label: 'PIN-Brief an das Bürgeramt, weil er mich zu Hause nicht sicher erreicht',
            type: 'boolean',
            help: 'Nur aus berechtigtem Grund (§ 13 PAuswG).',
          },
          {
            name: 'handover',
            label: 'Übergabe',
            type: 'choice',
            required: true,
            options: [
              { value: 'pickup', label: 'Abholung im Bürgeramt' },
              { value: 'posted', label: 'Versand an die Meldeanschrift (15 Euro)' },
            ],
          },
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
    plausibility: [
      {
        holds: aged(16),
        message: 'Für Personen unter 16 Jahren stellen die Sorgeberechtigten den Antrag.',
        field: 'birthDate',
      },
      {
        holds: 'form.handover = "pickup" or form.pinToOffice != true',
        message: 'Beim Versand geht auch der PIN-Brief an die Meldeanschrift.',
        field: 'pinToOffice',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Bisheriger Ausweis oder Reisepass', when: 'form.occasion != "first"' },
    {
      name: 'civilStatus',
      label: 'Personenstandsurkunde oder Einbürgerungsurkunde',
      legalBasis: '§ 9 Abs. 3 PAuswG',
      when: 'form.occasion in ("changed", "first")',
    },
    { name: 'photo', label: 'Code des Fotodienstes', when: 'form.photo = "cloud"' },
    { name: 'needy', label: 'Nachweis der Bedürftigkeit', when: 'form.needy = true' },
  ],
  fee: cardFee,
  remedy: directActionRemedy({
    effect:
      'Die Klage gegen die Anordnung, dass der Ausweis nicht zum Verlassen Deutschlands berechtigt, und gegen die Versagung hat keine aufschiebende Wirkung (§ 30 des Personalausweisgesetzes).',
  }),
  clocks: { ...applicationClocks, ...printingClocks('P4W'), erasurePeriod },
  documents: {
    request: counterRequest('Ihren Personalausweis'),
    ...refusalLetters('den Personalausweis'),
    exitBan: {
      kind: 'notice',
      title: 'Anordnung nach § 6 Abs. 7 PAuswG',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Personalausweis berechtigt bis zum {facts.decision.banUntil} nicht zum Verlassen Deutschlands.',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.reason}' },
      ],
    },
    ...printingLetters('Ihr Personalausweis', '§ 29 PAuswG'),
  },
  events: applicationEvents,
  publicStatus: applicationStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Identität prüfen, Antrag aufnehmen, Fingerabdrücke erfassen, über die Online-Ausweisfunktion unterrichten',
        legalBasis: '§ 9 Abs. 1 bis 3, § 11 PAuswG',
        taken: {
          label: 'Antrag aufgenommen',
          to: '#case.checked',
          fields: [
            ...competenceFields,
            ...captureFields,
            {
              name: 'eidInformed',
              label: 'Informationsmaterial zur Online-Ausweisfunktion übergeben (§ 11 Abs. 2 PAuswG)',
              type: 'boolean',
              required: true,
            },
          ],
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'competenceGate',
        states: {
          ...authorization({ legalBasis: '§ 8 Abs. 4 PAuswG', to: 'examination' }),
          examination: taskState({
            id: 'examination',
            state: 'Prüfung der Voraussetzungen',
            status: 'inReview',
            task: 'Angaben mit Melderegister und Ausweisregister vergleichen, bisherigen Ausweis prüfen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 9 Abs. 3 PAuswG',
            outcomes: {
              approve: { label: 'Auszustellen', to: '#case.approved' },
              identityDoubt: { label: 'Zweifel an der Identität', to: 'identification' },
              nationalityDoubt: { label: 'Zweifel an der Staatsangehörigkeit', to: 'nationality' },
              ground: {
                label: 'Hinweise der Sicherheitsbehörden',
                adverse: true,
                to: 'hearing',
                fields: [ground],
              },
            },
          }),
          ...identityDoubts('§ 9 Abs. 4 PAuswG', '§ 30 StAG, § 24 PAuswG'),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
          ...measures,
          recapture: recapture(captureFields),
        },
      },
      approved: paidFirst('§ 1 PAuswGebV'),
      issued: printedDocument({
        noun: 'Personalausweis',
        orderBasis: '§ 12 PAuswG',
        recapture: '#case.checked.recapture',
        handoverBasis: '§ 27 Abs. 1 Nr. 2 PAuswG, § 18 PAuswV',
        handover: cardHandover,
        handedOver: [{ to: 'pinGate' }],
        fingerprints: {
          taken: 'facts.attendance.fingerprints = "taken"',
          erasureBasis: '§ 26 Abs. 2 PAuswG',
        },
        postedByMaker: 'form.handover = "posted"',
        more: pinStates,
      }),
      uncollected: uncollectedDocument({ noun: 'Personalausweis', legalBasis: '§ 29 PAuswG' }),
      rejected: refused('Personalausweis versagt (§ 6a PAuswG)'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
