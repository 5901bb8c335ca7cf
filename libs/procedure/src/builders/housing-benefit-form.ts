import type { Field, Form } from '../form.js';

type Section = Form['sections'][number];

/** The person entitled to Wohngeld (§ 3 WoGG), who applies for the whole household. */
export const personSection: Section = {
  title: 'Wohngeldberechtigte Person',
  fields: [
    { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
    { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
    { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
    { name: 'address', label: 'Anschrift der Wohnung', type: 'text', maxLength: 200, required: true },
    { name: 'email', label: 'E-Mail', type: 'email' },
    { name: 'phone', label: 'Telefon', type: 'phone' },
  ],
};

const member: readonly Field[] = [
  { name: 'name', label: 'Vor- und Familienname', type: 'name', maxLength: 200, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  {
    name: 'relation',
    label: 'Verhältnis zur wohngeldberechtigten Person',
    type: 'choice',
    required: true,
    options: [
      { value: 'self', label: 'wohngeldberechtigte Person selbst' },
      { value: 'partner', label: 'Ehe-, Lebenspartner oder Partner der Verantwortungsgemeinschaft' },
      { value: 'child', label: 'Kind, auch Pflegekind' },
      { value: 'relative', label: 'anderer Verwandter oder Verschwägerter' },
    ],
  },
  {
    name: 'situation',
    label: 'Einnahmen und Tätigkeit',
    type: 'choice',
    many: true,
    required: true,
    options: [
      { value: 'employed', label: 'Arbeitnehmer' },
      { value: 'selfEmployed', label: 'Selbständig' },
      { value: 'pension', label: 'Rente oder Pension' },
      { value: 'student', label: 'Studium oder Ausbildung' },
      { value: 'unemployment', label: 'Arbeitslosengeld oder Krankengeld' },
      { value: 'maintenance', label: 'Unterhalt oder Unterhaltsvorschuss' },
      { value: 'none', label: 'Ohne Einnahmen' },
    ],
  },
  {
    name: 'transferBenefit',
    label: 'Bezieht oder beantragt eine Leistung, die Unterkunftskosten schon enthält (§ 7 WoGG)',
    type: 'choice',
    required: true,
    options: [
      { value: 'none', label: 'Nein' },
      { value: 'sgb2', label: 'Bürgergeld (SGB II)' },
      { value: 'sgb12', label: 'Grundsicherung oder Hilfe zum Lebensunterhalt (SGB XII)' },
      { value: 'asylblg', label: 'Leistungen nach dem AsylbLG' },
      { value: 'other', label: 'Andere, zum Beispiel Übergangsgeld' },
    ],
  },
  {
    name: 'disability',
    label: 'Grad der Behinderung 100 oder pflegebedürftig (§ 17 WoGG)',
    type: 'boolean',
  },
];

/** Who lives together and keeps house together (§ 5 WoGG). */
export const householdSection: Section = {
  title: 'Haushalt',
  fields: [
    {
      name: 'members',
      label: 'Haushaltsmitglieder, auch Sie selbst',
      type: 'list',
      min: 1,
      max: 20,
      required: true,
      fields: member,
    },
    {
      name: 'otherResidents',
      label: 'Weitere Personen in der Wohnung, die nicht zum Haushalt gehören',
      type: 'integer',
      min: 0,
      max: 20,
    },
    {
      name: 'assets',
      label: 'Verwertbares Vermögen aller Haushaltsmitglieder',
      type: 'money',
      min: 0,
      max: 10000000000,
      required: true,
    },
  ],
};

/** Where the money goes: to the entitled person, or to the landlord with consent (§ 26 (1) WoGG). */
export function bankSection(toLandlord: boolean): Section {
  return {
    title: 'Auszahlung',
    fields: [
      {
        name: 'payee',
        label: 'Auszahlung an',
        type: 'choice',
        required: true,
        options: [
          { value: 'self', label: 'mich' },
          ...(toLandlord ? [{ value: 'landlord', label: 'die Vermieterin oder den Vermieter' }] : []),
          { value: 'member', label: 'ein anderes Haushaltsmitglied' },
        ],
      },
      { name: 'accountHolder', label: 'Kontoinhaber', type: 'name', maxLength: 120, required: true },
      {
        name: 'iban',
        label: 'IBAN ohne Leerzeichen',
        type: 'text',
        pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$',
        required: true,
      },
    ],
  };
}

/** What the applicant must have read: duty to report (§ 27 (3) WoGG) and matching of data (§ 33 WoGG). */
export const declarationSection: Section = {
  title: 'Erklärung',
  fields: [
    {
      name: 'truthful',
      label:
        'Die Angaben sind vollständig und richtig; Änderungen teile ich unverzüglich mit (§ 27 Abs. 3 WoGG)',
      type: 'boolean',
      required: true,
    },
    {
      name: 'dataMatching',
      label: 'Der Hinweis auf den Datenabgleich (§ 33 WoGG) ist mir bekannt',
      type: 'boolean',
      required: true,
    },
  ],
};
