import type { EvidenceItem, Form } from '@amtsweg/procedure';

/** The paper form of the social office, without what only other benefits need (§§ 41 to 43 SGB XII). */
export const form: Form = {
  sections: [
    {
      title: 'Antragstellende Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        {
          name: 'ground',
          label: 'Antrag wegen',
          type: 'choice',
          required: true,
          options: [
            { value: 'age', label: 'Erreichens der Altersgrenze' },
            { value: 'incapacity', label: 'dauerhafter voller Erwerbsminderung' },
            {
              value: 'workshop',
              label: 'Tätigkeit in einer Werkstatt oder im Berufsbildungsbereich (§ 41 Abs. 3a SGB XII)',
            },
          ],
        },
        {
          name: 'abroad',
          label: 'Auslandsaufenthalt von mehr als vier Wochen geplant (§ 41a SGB XII)',
          type: 'boolean',
        },
        {
          name: 'iban',
          label: 'IBAN ohne Leerzeichen',
          type: 'text',
          pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$',
          required: true,
        },
        { name: 'legalGuardian', label: 'Rechtliche Betreuung durch', type: 'name', maxLength: 200 },
      ],
    },
    {
      title: 'Haushalt und Unterkunft',
      fields: [
        {
          name: 'household',
          label: 'Ich lebe',
          type: 'choice',
          required: true,
          options: [
            { value: 'alone', label: 'allein oder alleinstehend in einer Wohnung' },
            { value: 'partner', label: 'mit Ehe-, Lebenspartner oder in eheähnlicher Gemeinschaft' },
            { value: 'facility', label: 'in einer stationären Einrichtung' },
          ],
        },
        {
          name: 'partnerName',
          label: 'Name der Partnerin oder des Partners',
          type: 'name',
          maxLength: 200,
          when: 'form.household = "partner"',
          required: true,
        },
        {
          name: 'rent',
          label: 'Bruttokaltmiete im Monat',
          type: 'money',
          min: 0,
          max: 500000,
          required: true,
        },
        { name: 'heating', label: 'Heizkosten im Monat', type: 'money', min: 0, max: 100000, required: true },
      ],
    },
    {
      title: 'Einkommen und Vermögen',
      fields: [
        {
          name: 'pension',
          label: 'Renten im Monat, netto',
          type: 'money',
          min: 0,
          max: 1000000,
          required: true,
        },
        {
          name: 'pensionYears',
          label: 'Mindestens 33 Jahre Grundrentenzeiten (§ 82a SGB XII)',
          type: 'boolean',
        },
        {
          name: 'earnings',
          label: 'Erwerbseinkommen im Monat',
          type: 'money',
          min: 0,
          max: 1000000,
          required: true,
        },
        {
          name: 'other',
          label: 'Sonstige Einkünfte im Monat',
          type: 'money',
          min: 0,
          max: 1000000,
          required: true,
        },
        {
          name: 'savings',
          label: 'Vermögen (Konten, Sparen, Wertpapiere, Bargeld)',
          type: 'money',
          min: 0,
          max: 1000000000,
          required: true,
        },
        { name: 'property', label: 'Haus- oder Grundeigentum', type: 'boolean', required: true },
        {
          name: 'gifts',
          label: 'Geschenkt oder übertragen in den letzten zehn Jahren',
          type: 'longText',
          maxLength: 2000,
        },
        {
          name: 'childrenRich',
          label: 'Ein Kind oder Elternteil hat mehr als 100.000 Euro Jahreseinkommen',
          type: 'boolean',
        },
      ],
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Ausweis oder Aufenthaltstitel' },
  { name: 'pension', label: 'Rentenbescheid und letzte Rentenanpassung', legalBasis: '§ 82 SGB XII' },
  { name: 'lease', label: 'Mietvertrag und letzte Nebenkostenabrechnung', legalBasis: '§ 42a SGB XII' },
  { name: 'accounts', label: 'Kontoauszüge der letzten drei Monate', legalBasis: '§ 60 SGB I' },
  { name: 'assets', label: 'Vermögensnachweise', legalBasis: '§ 90 SGB XII' },
  { name: 'guardian', label: 'Betreuerausweis', when: 'form.legalGuardian != null' },
];
