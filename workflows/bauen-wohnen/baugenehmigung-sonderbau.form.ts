import { partySection, plotSection, type EvidenceItem, type Form } from '@amtsweg/procedure';

/** What makes a building a special one (§ 2 (5) NBauO), and what the fire protection concept must answer. */
export const form: Form = {
  sections: [
    partySection('Bauherrin oder Bauherr'),
    plotSection('Baugrundstück'),
    {
      title: 'Der Sonderbau',
      fields: [
        {
          name: 'specialKind',
          label: 'Art des Sonderbaus (§ 2 Abs. 5 NBauO)',
          type: 'choice',
          required: true,
          options: [
            { value: 'highRise', label: 'Hochhaus' },
            { value: 'assembly', label: 'Versammlungsstätte' },
            { value: 'retail', label: 'Verkaufsstätte' },
            { value: 'hotel', label: 'Beherbergungsstätte oder Gaststätte' },
            { value: 'care', label: 'Krankenhaus, Pflegeheim oder Tageseinrichtung' },
            { value: 'school', label: 'Schule oder Hochschule' },
            { value: 'industry', label: 'Industrie- oder Lagergebäude' },
            { value: 'garage', label: 'Großgarage' },
          ],
        },
        { name: 'project', label: 'Bezeichnung des Vorhabens', type: 'text', maxLength: 300, required: true },
        {
          name: 'height',
          label: 'Höhe des obersten Fußbodens über Gelände in m',
          type: 'decimal',
          min: 0,
          max: 400,
          required: true,
        },
        {
          name: 'grossFloorArea',
          label: 'Brutto-Grundfläche in m²',
          type: 'decimal',
          min: 1,
          max: 500000,
          required: true,
        },
        {
          name: 'visitors',
          label: 'Besucher oder Gäste höchstens',
          type: 'integer',
          min: 0,
          max: 100000,
          required: true,
        },
        { name: 'workplaces', label: 'Es entstehen Arbeitsstätten', type: 'boolean', required: true },
        {
          name: 'neighboursAffected',
          label: 'Es werden Abweichungen von nachbarschützenden Vorschriften beantragt',
          type: 'boolean',
          required: true,
        },
        {
          name: 'operations',
          label: 'Betriebsbeschreibung (Nutzung, Zeiten, Personal, Stoffe)',
          type: 'longText',
          maxLength: 10000,
          required: true,
        },
      ],
    },
    {
      title: 'Brandschutz',
      fields: [
        {
          name: 'fireConceptOn',
          label: 'Datum des Brandschutzkonzepts',
          type: 'date',
          notAfter: 'today',
          required: true,
        },
        {
          name: 'fireExpert',
          label: 'Erstellt von (Sachverständige oder Sachverständiger)',
          type: 'name',
          maxLength: 160,
          required: true,
        },
        {
          name: 'fireAgreed',
          label: 'Die Feuerwehr hat dem Brandschutzkonzept schon schriftlich zugestimmt',
          type: 'boolean',
        },
        {
          name: 'systems',
          label: 'Anlagentechnischer Brandschutz',
          type: 'choice',
          many: true,
          options: [
            { value: 'alarm', label: 'Brandmeldeanlage' },
            { value: 'sprinkler', label: 'Selbsttätige Löschanlage' },
            { value: 'smoke', label: 'Rauchabzug' },
            { value: 'voice', label: 'Sprachalarmierung' },
            { value: 'lighting', label: 'Sicherheitsbeleuchtung' },
          ],
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.specialKind != "highRise" or form.height > 22',
      message: 'Ein Hochhaus liegt erst bei mehr als 22 m Höhe vor (§ 2 Abs. 4 NBauO).',
      field: 'height',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'application', label: 'Bauantrag', legalBasis: '§ 67 NBauO' },
  { name: 'sitePlan', label: 'Lageplan', legalBasis: '§ 11 NBauVorlVO' },
  { name: 'drawings', label: 'Bauzeichnungen', legalBasis: '§ 12 NBauVorlVO' },
  { name: 'fireConcept', label: 'Brandschutzkonzept', legalBasis: '§ 15 NBauVorlVO' },
  { name: 'operations', label: 'Betriebsbeschreibung', legalBasis: '§ 13 NBauVorlVO' },
  { name: 'proofs', label: 'Bautechnische Nachweise', legalBasis: '§ 14 NBauVorlVO' },
];
