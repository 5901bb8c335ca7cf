import { note, set, type Field, type Way } from '@amtsweg/procedure';

const ADVERSE =
  'event.trees[item.decision = "refused" or (item.decision = "conditions" and form.replacementAccepted != true)].number';
const PERMITTED = 'some t in event.trees satisfies t.decision in ("granted", "conditions")';
const CONDITIONS = 'some t in event.trees satisfies t.decision = "conditions"';
const RESULT = set(
  'result',
  `if not(${PERMITTED}) then "refused" else if (some t in event.trees satisfies t.decision = "refused") then "partial" else "permit"`,
);

/** What is decided on one tree, with its reasons (§ 39 VwVfG); the decision on the case is derived from all of them. */
export const decisionFields: readonly Field[] = [
  {
    name: 'trees',
    label: 'Entscheidung je Baum',
    type: 'list',
    required: true,
    min: 1,
    max: 200,
    fields: [
      { name: 'number', label: 'Nr.', type: 'integer', min: 1, required: true },
      { name: 'species', label: 'Baumart', type: 'text', maxLength: 120, required: true },
      {
        name: 'decision',
        label: 'Entscheidung',
        type: 'choice',
        required: true,
        options: [
          { value: 'granted', label: 'Erlaubt' },
          { value: 'conditions', label: 'Erlaubt mit Nebenbestimmungen' },
          { value: 'refused', label: 'Abgelehnt' },
          { value: 'notNeeded', label: 'Nicht genehmigungsbedürftig' },
          { value: 'withdrawn', label: 'Antrag insoweit zurückgenommen' },
        ],
      },
      { name: 'reason', label: 'Begründung', type: 'longText', maxLength: 3000, required: true },
    ],
  },
  {
    name: 'reason',
    label: 'Gründe des Bescheids mit den Ermessenserwägungen',
    type: 'longText',
    maxLength: 10000,
    required: true,
  },
  {
    name: 'validUntil',
    label: 'Erlaubnis befristet bis',
    type: 'date',
    notBefore: 'today',
    when: PERMITTED,
    required: true,
  },
  {
    name: 'seasonException',
    label: 'Arbeiten in der Schonzeit (1. März bis 30. September) zugelassen',
    type: 'boolean',
    when: PERMITTED,
    required: true,
  },
  {
    name: 'seasonReason',
    label: 'Grund der Ausnahme von der Schonzeit (§ 39 Abs. 5 Satz 2 BNatSchG)',
    type: 'longText',
    maxLength: 2000,
    when: 'event.seasonException = true',
    required: true,
  },
  {
    name: 'hearingException',
    label: 'Von der Anhörung wird abgesehen',
    type: 'choice',
    options: [
      { value: 'dangerInDelay', label: 'Gefahr im Verzug (§ 28 Abs. 2 Nr. 1 VwVfG)' },
      {
        value: 'noDeviation',
        label: 'Keine Abweichung von den Angaben zu Ungunsten (§ 28 Abs. 2 Nr. 3 VwVfG)',
      },
    ],
  },
  {
    name: 'hearingExceptionReason',
    label: 'Warum von der Anhörung abgesehen wird',
    type: 'longText',
    maxLength: 1000,
    when: 'event.hearingException != null',
    required: true,
  },
];

/**
 * Where a draft goes: back when it leaves a tree out or overrides a refused consent, to the hearing while an adverse
 * part has not been heard about, else on towards signature.
 */
export const decidedTrees: readonly Way[] = [
  {
    to: 'draftBlocked',
    when: 'not(every n in form.trees.number satisfies list contains(event.trees.number, n))',
    then: [note('Zurückgestellt: Nicht über jeden beantragten Baum ist entschieden.')],
  },
  {
    to: 'draftBlocked',
    when: `facts.natureOpinion.result = "refuses" and (${PERMITTED})`,
    then: [note('Zurückgestellt: Die Region Hannover hat ihr Einvernehmen versagt (§ 45 Abs. 7 BNatSchG).')],
  },
  {
    to: 'draftBlocked',
    when: 'every t in event.trees satisfies t.decision = "withdrawn"',
    then: [note('Zurückgestellt: Der Antrag ist ganz zurückgenommen; das ist als Rücknahme einzutragen.')],
  },
  {
    to: 'feeSetting',
    when: 'every t in event.trees satisfies t.decision in ("notNeeded", "withdrawn")',
    then: [set('result', '"negative"'), set('conditions', 'false')],
  },
  {
    to: 'hearing',
    when: `event.hearingException = null and (some n in ${ADVERSE} satisfies not(list contains(if facts.heardTrees = null then [] else facts.heardTrees, n)))`,
    then: [set('heardTrees', ADVERSE)],
  },
  { to: 'ancillary', when: CONDITIONS, then: [RESULT, set('conditions', 'true')] },
  { to: 'feeSetting', then: [RESULT, set('conditions', 'false')] },
];

/** Ancillary provisions as fields: a planting names tree, number, species, quality, place and time, or it is void. */
export const provisionFields: readonly Field[] = [
  {
    name: 'plantings',
    label: 'Ersatzpflanzung',
    type: 'list',
    min: 1,
    max: 200,
    fields: [
      { name: 'forTree', label: 'Für Baum Nr.', type: 'integer', min: 1, required: true },
      { name: 'count', label: 'Anzahl', type: 'integer', min: 1, max: 100, required: true },
      { name: 'species', label: 'Art', type: 'text', maxLength: 120, required: true },
      {
        name: 'quality',
        label: 'Qualität (Stammumfang, Verpflanzungen)',
        type: 'text',
        maxLength: 120,
        required: true,
      },
      { name: 'place', label: 'Ort', type: 'text', maxLength: 300, required: true },
    ],
  },
  {
    name: 'plantBy',
    label: 'Zu pflanzen bis',
    type: 'date',
    notBefore: 'today',
    when: 'event.plantings != null',
    required: true,
  },
  {
    name: 'compensations',
    label: 'Ausgleichszahlung',
    type: 'list',
    min: 1,
    max: 200,
    fields: [
      { name: 'forTree', label: 'Für Baum Nr.', type: 'integer', min: 1, required: true },
      { name: 'amount', label: 'Betrag', type: 'money', min: 1, required: true },
      {
        name: 'ground',
        label: 'Warum nicht gepflanzt werden kann',
        type: 'text',
        maxLength: 500,
        required: true,
      },
    ],
  },
  {
    name: 'provisions',
    label: 'Weitere Nebenbestimmungen',
    type: 'list',
    min: 1,
    max: 30,
    fields: [
      { name: 'forTree', label: 'Für Baum Nr.', type: 'integer', min: 1 },
      {
        name: 'kind',
        label: 'Art',
        type: 'choice',
        required: true,
        options: [
          { value: 'obligation', label: 'Auflage' },
          { value: 'condition', label: 'Bedingung' },
          { value: 'revocation', label: 'Widerrufsvorbehalt' },
          { value: 'reservation', label: 'Auflagenvorbehalt' },
        ],
      },
      { name: 'text', label: 'Wortlaut', type: 'longText', maxLength: 2000, required: true },
      { name: 'legalBasis', label: 'Rechtsgrundlage', type: 'text', maxLength: 160, required: true },
      { name: 'dueOn', label: 'Zu erfüllen bis', type: 'date' },
    ],
  },
];

/** A fee within a frame or by time has reasons, always. */
export const feeFields: readonly Field[] = [
  {
    name: 'basis',
    label: 'Bemessung',
    type: 'choice',
    required: true,
    options: [
      { value: 'range', label: 'Rahmengebühr' },
      { value: 'time', label: 'Nach Zeitaufwand' },
      { value: 'none', label: 'Keine Gebühr (Billigkeit oder Befreiung)' },
    ],
  },
  {
    name: 'amount',
    label: 'Gebühr im Rahmen',
    type: 'money',
    min: 2500,
    max: 50000,
    when: 'event.basis = "range"',
    required: true,
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
  { name: 'reason', label: 'Begründung der Bemessung', type: 'longText', maxLength: 1000, required: true },
];

/** What the inspector allows on the spot. */
export const emergencyFields: readonly Field[] = [
  { name: 'allowedOn', label: 'Mündlich erlaubt am', type: 'date', required: true, notAfter: 'today' },
  {
    name: 'trees',
    label: 'Bäume',
    type: 'list',
    required: true,
    min: 1,
    max: 50,
    fields: [
      { name: 'number', label: 'Nr.', type: 'integer', min: 1, required: true },
      { name: 'danger', label: 'Worin die Gefahr besteht', type: 'text', maxLength: 500, required: true },
    ],
  },
  { name: 'measure', label: 'Erlaubte Maßnahme', type: 'longText', maxLength: 1000, required: true },
  {
    name: 'speciesChecked',
    label: 'Auf Nester und Höhlen geprüft',
    type: 'boolean',
    required: true,
  },
];
