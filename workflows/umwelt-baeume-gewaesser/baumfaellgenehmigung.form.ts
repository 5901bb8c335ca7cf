import type { EvidenceItem, Field, Form } from '@amtsweg/procedure';

const trees: Field = {
  name: 'trees',
  label: 'Bäume, große Sträucher und Hecken',
  type: 'list',
  min: 1,
  max: 200,
  fields: [
    { name: 'number', label: 'Nummer im Lageplan', type: 'integer', min: 1, max: 999, required: true },
    { name: 'species', label: 'Baumart', type: 'text', maxLength: 120, required: true },
    {
      name: 'kind',
      label: 'Gehölz',
      type: 'choice',
      required: true,
      options: [
        { value: 'deciduous', label: 'Laubbaum' },
        { value: 'conifer', label: 'Nadelbaum' },
        { value: 'slowGrowing', label: 'Eibe, Weißdorn, Stechpalme oder Maulbeere' },
        { value: 'nutOrChestnut', label: 'Walnuss oder Esskastanie' },
        { value: 'fruit', label: 'Anderer Obstbaum' },
        { value: 'shrub', label: 'Großstrauch' },
        { value: 'hedge', label: 'Freiwachsende Hecke' },
      ],
    },
    { name: 'stems', label: 'Anzahl der Stämme', type: 'integer', min: 1, max: 30 },
    {
      name: 'circumference',
      label: 'Stammumfang in cm',
      help: 'In 1 m Höhe gemessen, bei tieferem Kronenansatz darunter; bei mehreren Stämmen die Summe.',
      type: 'integer',
      min: 1,
      max: 1500,
    },
    { name: 'height', label: 'Höhe in m', type: 'decimal', min: 0.5, max: 60, required: true },
    { name: 'crown', label: 'Kronendurchmesser oder Heckenlänge in m', type: 'decimal', min: 0.5, max: 500 },
    { name: 'position', label: 'Standort auf dem Grundstück', type: 'text', maxLength: 300, required: true },
    {
      name: 'act',
      label: 'Was soll geschehen?',
      type: 'choice',
      required: true,
      options: [
        { value: 'fell', label: 'Fällen' },
        { value: 'prune', label: 'Krone einkürzen oder anders schneiden' },
        { value: 'roots', label: 'In den Wurzelbereich eingreifen' },
      ],
    },
    {
      name: 'reason',
      label: 'Grund',
      type: 'choice',
      required: true,
      options: [
        { value: 'danger', label: 'Der Baum ist eine Gefahr' },
        { value: 'disease', label: 'Der Baum ist krank oder abgestorben' },
        { value: 'building', label: 'Bauvorhaben' },
        { value: 'damage', label: 'Schäden an Gebäuden oder Leitungen' },
        { value: 'shade', label: 'Unzumutbare Verschattung' },
        { value: 'other', label: 'Anderer Grund' },
      ],
    },
    { name: 'explanation', label: 'Begründung', type: 'longText', maxLength: 2000, required: true },
    { name: 'damage', label: 'Sichtbare Schäden am Baum', type: 'longText', maxLength: 1000 },
    { name: 'photos', label: 'Dazugehörige Fotos (Dateinamen)', type: 'text', maxLength: 300 },
  ],
};

const ownerConsent: Field = {
  name: 'ownerConsent',
  label: 'Alle Eigentümerinnen und Eigentümer sind einverstanden',
  type: 'boolean',
};

const parcel: Field = { name: 'parcel', label: 'Flurstück', type: 'text', maxLength: 30 };

const buildingCaseNumber: Field = {
  name: 'buildingCaseNumber',
  label: 'Aktenzeichen des Bauantrags oder der Bauvoranfrage',
  type: 'text',
  maxLength: 60,
};

const replacementProposal: Field = {
  name: 'replacementProposal',
  label: 'Vorschlag für eine Ersatzpflanzung (Anzahl, Art, Ort)',
  type: 'longText',
  maxLength: 2000,
};

/** What an applicant may correct or add later, by the names of the form. */
export const supplementFields: readonly Field[] = [
  trees,
  ownerConsent,
  parcel,
  { name: 'ownerName', label: 'Name der Eigentümerin oder des Eigentümers', type: 'name', maxLength: 200 },
  buildingCaseNumber,
  replacementProposal,
];

/** The application of the Baumfällgenehmigung. */
export const form: Form = {
  sections: [
    {
      title: 'Wer den Antrag stellt',
      fields: [
        {
          name: 'applicantType',
          label: 'Ich stelle den Antrag',
          type: 'choice',
          required: true,
          options: [
            { value: 'person', label: 'als Privatperson' },
            { value: 'company', label: 'für ein Unternehmen oder eine Einrichtung' },
            { value: 'ownersAssociation', label: 'für eine Wohnungseigentümergemeinschaft' },
          ],
        },
        {
          name: 'organisation',
          label: 'Unternehmen, Einrichtung oder Gemeinschaft',
          type: 'name',
          maxLength: 200,
          when: 'form.applicantType != "person"',
          required: true,
        },
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'address', label: 'Ihre Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'email', label: 'E-Mail', type: 'email' },
        { name: 'phone', label: 'Telefon für die Terminabsprache', type: 'phone' },
        {
          name: 'role',
          label: 'Ihre Beziehung zum Grundstück',
          type: 'choice',
          required: true,
          options: [
            { value: 'owner', label: 'Eigentümerin oder Eigentümer' },
            { value: 'coOwner', label: 'Miteigentümerin oder Miteigentümer' },
            { value: 'tenant', label: 'Mieterin, Mieter, Pächterin oder Pächter' },
            { value: 'manager', label: 'Hausverwaltung oder Beauftragte' },
            { value: 'allotmentHolder', label: 'Kleingärtnerin oder Kleingärtner' },
          ],
        },
        {
          name: 'ownerName',
          label: 'Name der Eigentümerin oder des Eigentümers',
          type: 'name',
          maxLength: 200,
          when: 'form.role != "owner"',
          required: true,
        },
        { ...ownerConsent, when: 'form.role != "owner"', required: true },
      ],
    },
    {
      title: 'Das Grundstück',
      fields: [
        {
          name: 'plotAddress',
          label: 'Straße und Hausnummer, Ort',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        { name: 'cadastralDistrict', label: 'Gemarkung', type: 'text', maxLength: 80 },
        { name: 'cadastralSection', label: 'Flur', type: 'text', maxLength: 20 },
        parcel,
        {
          name: 'allotmentAssociation',
          label: 'Kleingärtnerverein und Gartennummer',
          type: 'text',
          maxLength: 160,
          when: 'form.role = "allotmentHolder"',
          required: true,
        },
      ],
    },
    { title: 'Die Bäume', fields: [{ ...trees, required: true }] },
    {
      title: 'Umstände',
      fields: [
        {
          name: 'immediateDanger',
          label: 'Es besteht unmittelbare Gefahr für Menschen oder bedeutende Sachwerte',
          type: 'boolean',
          required: true,
        },
        {
          name: 'dangerDescription',
          label: 'Worin besteht die Gefahr?',
          type: 'longText',
          maxLength: 2000,
          when: 'form.immediateDanger = true',
          required: true,
        },
        {
          name: 'buildingProject',
          label: 'Die Bäume stehen einem Bauvorhaben im Weg',
          type: 'boolean',
          required: true,
        },
        { ...buildingCaseNumber, when: 'form.buildingProject = true' },
        {
          name: 'speciesHints',
          label: 'Hinweise auf geschützte Tiere',
          type: 'choice',
          many: true,
          options: [
            { value: 'nests', label: 'Nester oder Horste' },
            { value: 'holes', label: 'Höhlen oder Spalten' },
            { value: 'bats', label: 'Fledermäuse' },
            { value: 'beetles', label: 'Fraßgänge, Mulm (holzbewohnende Käfer)' },
          ],
        },
        { name: 'wantedFrom', label: 'Gewünschter Beginn', type: 'date' },
      ],
    },
    {
      title: 'Ersatz',
      fields: [
        replacementProposal,
        {
          name: 'replacementAccepted',
          label: 'Mit einer Ersatzpflanzung nach der Baumschutzsatzung bin ich einverstanden',
          type: 'boolean',
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'count(distinct values(form.trees.number)) = count(form.trees)',
      message: 'Jede Nummer im Lageplan darf nur einmal vorkommen.',
      field: 'trees',
    },
    {
      holds: 'every t in form.trees satisfies t.kind in ("shrub", "hedge") or t.circumference != null',
      message: 'Bitte geben Sie für jeden Baum den Stammumfang an.',
      field: 'trees',
    },
    {
      holds: 'form.buildingProject = true or not(some t in form.trees satisfies t.reason = "building")',
      message: 'Sie nennen ein Bauvorhaben als Grund; bitte geben Sie es auch bei den Umständen an.',
      field: 'buildingProject',
    },
  ],
};

/** The documents an applicant has to supply. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'sitePlan', label: 'Lageplan mit den Standorten und Nummern der Bäume' },
  { name: 'photos', label: 'Fotos der Bäume' },
  {
    name: 'expertOpinion',
    label: 'Gutachten oder Stellungnahme einer Fachfirma, soweit vorhanden',
    when: 'some t in form.trees satisfies t.reason in ("danger", "disease", "damage")',
  },
  {
    name: 'ownerConsent',
    label: 'Einverständnis der Eigentümerinnen und Eigentümer',
    when: 'form.role != "owner" and form.applicantType != "ownersAssociation"',
  },
  {
    name: 'ownersResolution',
    label: 'Beschluss der Wohnungseigentümergemeinschaft',
    legalBasis: '§ 20 WEG',
    when: 'form.applicantType = "ownersAssociation"',
  },
  {
    name: 'buildingPlan',
    label: 'Bauzeichnung mit den Bäumen und ihren Kronentraufen',
    when: 'form.buildingProject = true',
  },
];
