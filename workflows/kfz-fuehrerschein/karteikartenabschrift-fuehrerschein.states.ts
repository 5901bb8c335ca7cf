import type { StateConfig } from '@amtsweg/engine';
import { requestOutcome, set, taskState, type Field, type OutcomeWay } from '@amtsweg/procedure';

const competence = set('competence', '{receiver: event.receiver, ground: event.ground}');

const elsewhere: OutcomeWay = {
  label: 'Andere Behörde zuständig',
  to: [{ to: '#case.transferred', then: [competence] }],
  fields: [
    { name: 'receiver', label: 'Zuständige Behörde', type: 'text', maxLength: 160, required: true },
    { name: 'ground', label: 'Woran man es sieht', type: 'text', maxLength: 500, required: true },
  ],
};

const cardFound: readonly Field[] = [
  {
    name: 'location',
    label: 'Fundstelle (Bestand, Kasten, Nummer)',
    type: 'text',
    maxLength: 160,
    required: true,
  },
  {
    name: 'condition',
    label: 'Zustand',
    type: 'choice',
    required: true,
    options: [
      { value: 'good', label: 'Gut lesbar' },
      { value: 'damaged', label: 'Beschädigt oder teilweise unleserlich' },
    ],
  },
];

/** What the card says, and nothing else (§ 57 FeV). */
const cardContent: readonly Field[] = [
  { name: 'familyName', label: 'Familienname laut Karte', type: 'name', maxLength: 120, required: true },
  { name: 'givenNames', label: 'Vornamen laut Karte', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum laut Karte', type: 'date', required: true },
  { name: 'birthPlace', label: 'Geburtsort laut Karte', type: 'text', maxLength: 120, required: true },
  {
    name: 'licenceNumber',
    label: 'Führerschein- oder Listennummer',
    type: 'text',
    maxLength: 40,
    required: true,
  },
  { name: 'issuedOn', label: 'Ausgestellt am', type: 'date', required: true, notAfter: 'today' },
  { name: 'issuingOffice', label: 'Ausstellende Behörde', type: 'text', maxLength: 160, required: true },
  {
    name: 'classes',
    label: 'Klassen',
    type: 'list',
    required: true,
    min: 1,
    max: 20,
    fields: [
      { name: 'name', label: 'Klasse', type: 'text', maxLength: 10, required: true },
      { name: 'grantedOn', label: 'Erteilt am', type: 'date', required: true, notAfter: 'today' },
      { name: 'grantedBy', label: 'Erteilt durch', type: 'text', maxLength: 160, required: true },
      { name: 'restrictions', label: 'Beschränkungen und Auflagen', type: 'text', maxLength: 500 },
    ],
  },
  { name: 'probation', label: 'Probezeit', type: 'text', maxLength: 200 },
  {
    name: 'status',
    label: 'Entziehung, Verzicht, Erlöschen',
    type: 'choice',
    required: true,
    options: [
      { value: 'noEntry', label: 'Kein Eintrag' },
      { value: 'withdrawn', label: 'Eintrag vorhanden' },
    ],
  },
  {
    name: 'withdrawals',
    label: 'Einträge über das Erlöschen',
    type: 'list',
    min: 1,
    max: 20,
    when: 'event.status = "withdrawn"',
    required: true,
    fields: [
      { name: 'effectiveOn', label: 'Wirksam am', type: 'date', required: true, notAfter: 'today' },
      { name: 'authority', label: 'Gericht oder Behörde', type: 'text', maxLength: 160, required: true },
      { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
      { name: 'scope', label: 'Umfang', type: 'text', maxLength: 200, required: true },
    ],
  },
  { name: 'illegible', label: 'Nicht sicher lesbare Stellen', type: 'longText', maxLength: 1000 },
];

/** Transcription, comparison by somebody else, and the review of what may not be certified as valid. */
export const transcriptionStates: Record<string, StateConfig> = {
  transcription: taskState({
    id: 'transcription',
    state: 'Abschrift',
    status: 'transcribing',
    task: 'Karteikarte Zeichen für Zeichen abschreiben',
    post: 'clerk',
    target: 'P2D',
    legalBasis: '§ 57 FeV',
    outcomes: { transcribed: { label: 'Abgeschrieben', to: 'secondLook', fields: cardContent } },
  }),
  secondLook: taskState({
    id: 'secondLook',
    state: 'Vier-Augen-Prüfung',
    status: 'transcribing',
    task: 'Abschrift mit der Karteikarte vergleichen',
    post: 'clerk',
    target: 'P1D',
    notBy: ['transcription'],
    outcomes: {
      matches: {
        label: 'Stimmt überein',
        to: [
          { to: 'withdrawalReview', when: 'facts.transcription.status = "withdrawn"' },
          { to: '#case.approved', then: [set('result', '"transcript"')] },
        ],
      },
      deviates: {
        label: 'Abweichung, zurück zur Berichtigung',
        to: 'transcription',
        fields: [
          {
            name: 'deviations',
            label: 'Abweichungen',
            type: 'list',
            required: true,
            min: 1,
            max: 50,
            fields: [
              { name: 'field', label: 'Angabe', type: 'text', maxLength: 80, required: true },
              { name: 'card', label: 'Steht auf der Karte', type: 'text', maxLength: 300, required: true },
            ],
          },
        ],
      },
    },
  }),
  withdrawalReview: taskState({
    id: 'withdrawalReview',
    state: 'Prüfung der Einträge über das Erlöschen',
    status: 'transcribing',
    task: 'Prüfen, welche Einträge nicht getilgt sind und mitgeteilt werden dürfen',
    post: 'lead',
    target: 'P3D',
    notBy: ['transcription'],
    legalBasis: '§ 61 StVG',
    outcomes: {
      stands: {
        label: 'Eintrag ist mitzuteilen, keine gültige Fahrerlaubnis',
        to: [{ to: '#case.approved', then: [set('result', '"withdrawn"')] }],
      },
      erased: {
        label: 'Eintrag ist zu tilgen, Abschrift ohne ihn fertigen',
        adverse: true,
        to: 'transcription',
      },
    },
  }),
};

/** The search for the card; that none exists is stated only after a second person has looked. */
export const searchStates: Record<string, StateConfig> = {
  archiveSearch: taskState({
    id: 'archiveSearch',
    state: 'Suche in der Kartei',
    status: 'searching',
    task: 'Karteikarte im Archiv der Fahrerlaubnisbehörde suchen',
    post: 'archive',
    target: 'P5D',
    outcomes: {
      found: { label: 'Karteikarte gefunden', to: 'transcription', fields: cardFound },
      ambiguous: { ...requestOutcome, label: 'Mehrere Treffer, Angaben klären' },
      notFound: { label: 'Nicht gefunden', to: 'secondSearch' },
    },
  }),
  formerMunicipality: taskState({
    id: 'formerMunicipality',
    state: 'Suche im Bestand der eingemeindeten Gemeinde',
    status: 'searching',
    task: 'Karteikarte im Bestand der früheren Gemeinde suchen',
    post: 'archive',
    unit: '41.4',
    target: 'P14D',
    outcomes: {
      found: { label: 'Karteikarte gefunden', to: 'transcription', fields: cardFound },
      elsewhere: { ...elsewhere, label: 'Bestand liegt bei einer anderen Behörde' },
      notFound: { label: 'Nicht gefunden', to: 'secondSearch' },
    },
  }),
  secondSearch: taskState({
    id: 'secondSearch',
    state: 'Zweite Suche',
    status: 'searching',
    task: 'Unter früheren Namen und in Nebenbeständen noch einmal suchen',
    post: 'clerk',
    target: 'P5D',
    notBy: ['archiveSearch', 'formerMunicipality'],
    outcomes: {
      found: { label: 'Karteikarte doch gefunden', to: 'transcription', fields: cardFound },
      notFound: {
        label: 'Keine Karteikarte vorhanden',
        to: [{ to: '#case.approved', then: [set('result', '"notFound"')] }],
        fields: [
          { name: 'searched', label: 'Durchsuchte Bestände', type: 'text', maxLength: 500, required: true },
        ],
      },
    },
  }),
};

/** Who may ask, who issued, and whether the central register makes the transcript superfluous. */
export const competenceStates: Record<string, StateConfig> = {
  entitlement: taskState({
    id: 'entitlement',
    state: 'Prüfung der Vollmacht',
    status: 'inReview',
    task: 'Vollmacht und Ausweiskopien prüfen',
    post: 'clerk',
    legalBasis: '§§ 52, 58 StVG, § 14 VwVfG',
    outcomes: {
      entitled: { label: 'Bevollmächtigt', to: 'issuer' },
      proofMissing: { ...requestOutcome, label: 'Vollmacht fehlt oder ist unvollständig' },
      notEntitled: { label: 'Nicht berechtigt', adverse: true, to: '#case.rejected' },
    },
  }),
  issuer: taskState({
    id: 'issuer',
    state: 'Feststellung der ausstellenden Behörde',
    status: 'inReview',
    task: 'Prüfen, ob Hannover den Führerschein ausgestellt hat',
    post: 'clerk',
    target: 'P2D',
    legalBasis: '§ 48 Abs. 1, § 65 StVG',
    outcomes: {
      hannover: { label: 'Hannover', to: 'centralRegister' },
      formerMunicipality: {
        label: 'Früher selbstständige Gemeinde',
        to: 'centralRegister',
        fields: [
          { name: 'municipality', label: 'Frühere Gemeinde', type: 'text', maxLength: 80, required: true },
        ],
      },
      elsewhere,
      unclear: requestOutcome,
    },
  }),
  centralRegister: taskState({
    id: 'centralRegister',
    state: 'Abfrage des Zentralen Fahrerlaubnisregisters',
    status: 'inReview',
    task: 'Prüfen, ob die Daten schon im ZFER gespeichert sind',
    post: 'clerk',
    legalBasis: '§§ 50, 65 StVG',
    outcomes: {
      notStored: {
        label: 'Nicht gespeichert',
        to: [
          { to: 'formerMunicipality', when: 'facts.issuer.outcome = "formerMunicipality"' },
          { to: 'archiveSearch' },
        ],
      },
      stored: {
        label: 'Bereits gespeichert',
        to: [
          // Whoever asks for the own data gets what the local register holds, stored centrally or not.
          { to: 'archiveSearch', when: 'form.purpose = "selfDisclosure"' },
          { to: '#case.moot' },
        ],
      },
    },
  }),
};
