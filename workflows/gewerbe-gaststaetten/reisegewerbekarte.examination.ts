import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  hearing,
  participation,
  requestOutcome,
  set,
  taskState,
  ways,
  withdrawal,
  type Field,
  type OutcomeWay,
  type Way,
} from '@amtsweg/procedure';
import { fiction } from './reisegewerbekarte.fiction.js';

/** Somebody else decides: the place of residence is elsewhere from the start, or has moved (§ 61 GewO). */
export const notCompetent: OutcomeWay = {
  label: 'Gewöhnlicher Aufenthalt in einem anderen Bezirk, abgeben (§ 61 GewO)',
  to: [
    {
      to: '#case.transferred',
      then: [set('competence', '{receiver: event.receiver, ground: event.ground}')],
    },
  ],
  fields: [
    { name: 'receiver', label: 'Zuständige Behörde', type: 'text', maxLength: 200, required: true },
    { name: 'ground', label: 'Warum', type: 'longText', maxLength: 1000, required: true },
  ],
};

/** What was taken for complete is not, so the period has never begun; a mere question does not stop it (§ 42a (2)). */
const incompleteAfterAll: OutcomeWay = {
  ...requestOutcome,
  label: 'Doch unvollständig: nachfordern (die Entscheidungsfrist hat nicht begonnen)',
  to: [
    {
      to: '#case.submitted.requesting',
      then: [set('missing', 'event.missing'), set('completeOn', 'null'), set('heard', 'false')],
    },
  ],
};

/** What a grant says; restrictions, term and obligations only to protect the public or consumers (§ 55 (3) GewO). */
export const grantFields: readonly Field[] = [
  {
    name: 'activities',
    label: 'Zugelassene Tätigkeiten, wie sie in die Karte eingetragen werden',
    type: 'longText',
    maxLength: 2000,
    required: true,
  },
  { name: 'validUntil', label: 'Befristet bis', type: 'date', notBefore: 'today' },
  {
    name: 'validityReason',
    label: 'Warum die Befristung zum Schutz der Allgemeinheit oder der Verbraucher nötig ist',
    type: 'longText',
    maxLength: 2000,
    when: 'event.validUntil != null',
    required: true,
  },
  {
    name: 'provisions',
    label: 'Inhaltliche Beschränkungen und Auflagen',
    type: 'list',
    max: 20,
    fields: [
      {
        name: 'kind',
        label: 'Art',
        type: 'choice',
        required: true,
        options: [
          { value: 'restriction', label: 'Inhaltliche Beschränkung' },
          { value: 'obligation', label: 'Auflage' },
        ],
      },
      { name: 'text', label: 'Wortlaut', type: 'longText', maxLength: 2000, required: true },
      {
        name: 'reason',
        label: 'Warum zum Schutz der Allgemeinheit oder der Verbraucher nötig',
        type: 'longText',
        maxLength: 2000,
        required: true,
      },
    ],
  },
];

/** Keeps what is granted apart from the task that granted it: the card reads it whoever decided. */
export const granted: NonNullable<Way['then']> = [
  set('activities', 'event.activities'),
  set('validUntil', 'event.validUntil'),
  set('validityReason', 'event.validityReason'),
  set('provisions', 'if event.provisions = null then [] else event.provisions'),
];

/** What the registers say; the extracts themselves came with the application. */
const registers: StateConfig = {
  meta: { label: 'Register', status: 'inReview' },
  initial: 'registerCheck',
  states: {
    registerCheck: taskState({
      id: 'registerCheck',
      state: 'Auswertung der Register',
      status: 'inReview',
      task: 'Führungszeugnis und Gewerbezentralregister auswerten, Schuldnerverzeichnis und Insolvenzbekanntmachungen einsehen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 11 Abs. 1, § 150a Abs. 1 GewO; § 882f Abs. 1 ZPO',
      outcomes: {
        clean: { label: 'Keine Eintragungen', to: 'evaluated' },
        entries: {
          label: 'Eintragungen vorhanden',
          to: 'evaluated',
          fields: [
            {
              name: 'entries',
              label: 'Eintragungen, die für die Tätigkeit von Bedeutung sind',
              type: 'list',
              min: 1,
              max: 50,
              required: true,
              fields: [
                {
                  name: 'register',
                  label: 'Register',
                  type: 'choice',
                  required: true,
                  options: [
                    { value: 'criminal', label: 'Führungszeugnis (§ 30 Abs. 5 BZRG)' },
                    { value: 'trade', label: 'Gewerbezentralregister (§ 150a GewO)' },
                    { value: 'debtors', label: 'Schuldnerverzeichnis (§ 882f ZPO)' },
                    { value: 'insolvency', label: 'Insolvenzbekanntmachungen (§ 9 InsO)' },
                  ],
                },
                { name: 'finding', label: 'Inhalt', type: 'longText', maxLength: 1000, required: true },
              ],
            },
          ],
        },
        incomplete: incompleteAfterAll,
      },
    }),
    evaluated: { type: 'final', meta: { label: 'Register ausgewertet', status: 'inReview' } },
  },
};

/** Registers and tax office side by side. The tax office answers only because the applicant consented (§ 30 AO). */
const inquiries: StateConfig = {
  type: 'parallel',
  meta: { label: 'Auskünfte zur Zuverlässigkeit', status: 'inReview' },
  onDone: ways([{ to: 'decision', then: [set('inquired', 'true')] }]),
  states: {
    registers,
    tax: participation({
      id: 'tax',
      label: 'Auskunft des Finanzamts',
      authority: 'Zuständiges Finanzamt',
      effect: 'Benehmen',
      legalBasis: '§ 26 Abs. 1 VwVfG, § 30 Abs. 4 Nr. 3 AO',
      clock: 'taxOpinionPeriod',
      needed: 'form.taxCertificate = "consent"',
    }),
  },
};

const decision: StateConfig = taskState({
  id: 'decision',
  state: 'Entscheidung über die Zuverlässigkeit',
  status: 'inReview',
  task: 'Zuverlässigkeit für die beabsichtigte Tätigkeit beurteilen und entscheiden',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 57 GewO',
  outcomes: {
    grant: {
      label: 'Erlaubnis erteilen',
      to: [{ to: 'feeSetting', then: [set('result', '"granted"'), ...granted] }],
      fields: grantFields,
    },
    refuse: {
      label: 'Erlaubnis versagen',
      adverse: true,
      to: [
        { to: 'hearing', when: 'facts.heard != true', then: [set('heard', 'true')] },
        { to: 'feeSetting', then: [set('result', '"refused"')] },
      ],
      fields: [
        {
          name: 'ground',
          label: 'Versagungsgrund',
          type: 'choice',
          required: true,
          options: [
            { value: 'reliability', label: 'Unzuverlässigkeit (§ 57 Abs. 1 GewO)' },
            { value: 'regulated', label: 'Versagungsgrund der §§ 34a, 34c GewO (§ 57 Abs. 2 GewO)' },
            { value: 'auction', label: 'Versteigerung ohne Erlaubnis nach § 34b GewO (§ 57 Abs. 3 GewO)' },
          ],
        },
      ],
    },
    incomplete: incompleteAfterAll,
    moved: notCompetent,
  },
});

const feeSetting: StateConfig = taskState({
  id: 'feeSetting',
  state: 'Gebührenfestsetzung',
  status: 'inReview',
  task: 'Gebühr nach Zeitaufwand festsetzen und begründen',
  post: 'clerk',
  legalBasis: '§§ 1, 9, 11 NVwKostG, AllGO Nr. 40.1.19',
  outcomes: {
    set: {
      label: 'Festgesetzt',
      to: [{ to: 'signature', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
      fields: [
        {
          name: 'basis',
          label: 'Bemessung',
          type: 'choice',
          required: true,
          options: [
            { value: 'time', label: 'Nach Zeitaufwand' },
            { value: 'none', label: 'Keine Gebühr (Billigkeit oder Befreiung)' },
          ],
        },
        {
          name: 'quarterHours',
          label: 'Angefangene Viertelstunden',
          type: 'integer',
          min: 1,
          max: 80,
          when: 'event.basis = "time"',
          required: true,
        },
        {
          name: 'reason',
          label: 'Begründung der Bemessung',
          type: 'longText',
          maxLength: 1000,
          required: true,
        },
      ],
    },
  },
});

/**
 * From examination to the notice that goes out: while the act is a draft, the period goes on.
 *
 * `entry` remembers how far it had come when documents were asked for in between.
 */
const examination: StateConfig = {
  meta: { label: 'Prüfung und Entscheidung', status: 'inReview' },
  initial: 'entry',
  states: {
    entry: {
      meta: { label: 'Prüfung beginnt', status: 'inReview' },
      always: ways([{ to: 'decision', when: 'facts.inquired = true' }, { to: 'inquiries' }]),
    },
    inquiries,
    decision,
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
    feeSetting,
    signature: taskState({
      id: 'signature',
      state: 'Bescheid zur Zeichnung',
      status: 'inReview',
      task: 'Bescheid prüfen und zeichnen; er muss vor Ablauf der Entscheidungsfrist bekannt gegeben sein',
      post: 'lead',
      target: 'P3D',
      notBy: ['decision', 'feeSetting'],
      outcomes: {
        signed: {
          label: 'Gezeichnet',
          to: [{ to: 'refusalProduction', when: 'facts.result = "refused"' }, { to: 'permitProduction' }],
        },
        returned: { label: 'Zurück an die Sachbearbeitung', adverse: true, to: 'decision' },
      },
    }),
    permitProduction: documentState({
      id: 'permitDocument',
      state: 'Erlaubnisbescheid wird ausgefertigt',
      status: 'decided',
      document: 'permit',
      to: 'permitDispatch',
    }),
    permitDispatch: dispatchState({
      id: 'permitDispatch',
      state: 'Erlaubnisbescheid geht hinaus',
      status: 'decided',
      document: 'permitDocument',
      to: '#case.approved',
    }),
    refusalProduction: documentState({
      id: 'refusalDocument',
      state: 'Versagung wird ausgefertigt',
      status: 'decided',
      document: 'refusal',
      to: 'refusalDispatch',
    }),
    refusalDispatch: dispatchState({
      id: 'refusalDispatch',
      state: 'Versagung geht hinaus',
      status: 'decided',
      document: 'refusalDocument',
      to: '#case.rejected',
    }),
  },
};

/** Tells since when the documents are complete (§ 71b (4) VwVfG), beside the examination so that it delays nothing. */
const confirmation: StateConfig = {
  meta: { label: 'Bestätigung der Vollständigkeit', status: 'inReview' },
  initial: 'production',
  states: {
    production: documentState({
      id: 'confirmationDocument',
      state: 'Bestätigung der Vollständigkeit wird erstellt',
      status: 'inReview',
      document: 'confirmation',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'confirmationDispatch',
      state: 'Bestätigung der Vollständigkeit geht hinaus',
      status: 'inReview',
      document: 'confirmationDocument',
      to: 'confirmed',
    }),
    confirmed: { type: 'final', meta: { label: 'Vollständigkeit bestätigt', status: 'inReview' } },
  },
};

/** The milestone `checked`: whatever is open in it, when the decision period is over the permit counts as granted. */
export const checked: StateConfig = {
  type: 'parallel',
  meta: { label: 'Prüfung des Antrags (Entscheidungsfrist läuft, § 6a Abs. 1 GewO)', status: 'inReview' },
  on: withdrawal,
  after: fiction.after,
  states: { examination, confirmation },
};
