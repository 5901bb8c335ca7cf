import type { EvidenceItem, Procedure } from '../procedure.js';
import type { Field, Form } from '../form.js';

/** The lines of the address that `tradeApplicant` gives. */
export const tradeAddressee: NonNullable<Procedure['addressee']> = [
  '{form.registeredName}',
  '{form.givenNames} {form.familyName}',
  '{form.address}',
];

/**
 * Who applies or notifies under trade law: a person, or a company by its representatives, whose reliability is examined
 * in its place; with no more data than the statute needs (§ 11 (1), § 14 (4) GewO).
 */
export function tradeApplicant(title: string, more: readonly Field[] = []): Form['sections'][number] {
  return {
    title,
    fields: [
      {
        name: 'applicantType',
        label: 'Gewerbetreibende oder Gewerbetreibender ist',
        type: 'choice',
        required: true,
        options: [
          {
            value: 'person',
            label: 'eine natürliche Person (auch als Gesellschafterin oder Gesellschafter)',
          },
          { value: 'company', label: 'eine juristische Person' },
        ],
      },
      {
        name: 'registeredName',
        label: 'Eingetragener Name mit Rechtsform',
        type: 'name',
        maxLength: 200,
        required: 'form.applicantType = "company"',
      },
      {
        name: 'registerNumber',
        label: 'Registergericht und Nummer',
        type: 'text',
        maxLength: 120,
        when: 'form.registeredName != null',
      },
      {
        name: 'familyName',
        label: 'Familienname (bei Gesellschaften: der Vertretung)',
        type: 'name',
        maxLength: 120,
        required: true,
      },
      { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
      { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
      { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
      {
        name: 'address',
        label: 'Anschrift, bei Gesellschaften der Sitz',
        type: 'text',
        maxLength: 200,
        required: true,
      },
      { name: 'email', label: 'E-Mail', type: 'email' },
      { name: 'phone', label: 'Telefon', type: 'phone' },
      ...more,
    ],
  };
}

/** Persons whose reliability counts beside the applicant's: further representatives, managers of the business. */
export function reliablePersons(name: string, label: string, help: string): Field {
  return {
    name,
    label,
    help,
    type: 'list',
    max: 20,
    fields: [
      { name: 'name', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
      { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
      { name: 'address', label: 'Wohnung', type: 'text', maxLength: 200, required: true },
    ],
  };
}

/** Declarations about proceedings and assets that several permits of the GewO ask for. */
export const reliabilityDeclarations: readonly Field[] = [
  {
    name: 'recordsRequested',
    label:
      'Führungszeugnis (Belegart O) und Gewerbezentralregisterauskunft (Belegart 9) sind für alle Personen beantragt',
    type: 'boolean',
    required: true,
  },
  {
    name: 'proceedings',
    label: 'Straf-, Bußgeld- oder Untersagungsverfahren sind anhängig',
    type: 'boolean',
    required: true,
  },
  {
    name: 'proceedingsDetails',
    label: 'Welche, bei welcher Stelle',
    type: 'longText',
    maxLength: 2000,
    when: 'form.proceedings = true',
    required: true,
  },
];

/** The evidence about reliability that goes with them. */
export const reliabilityEvidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Ausweis oder Pass, gegebenenfalls Aufenthaltstitel' },
  { name: 'registerExtract', label: 'Registerauszug', when: 'form.applicantType = "company"' },
  {
    name: 'criminalRecord',
    label: 'Führungszeugnis (Belegart O), beantragt',
    legalBasis: '§ 30 Abs. 5 BZRG',
  },
  {
    name: 'tradeRecord',
    label: 'Auskunft aus dem Gewerbezentralregister (Belegart 9), beantragt',
    legalBasis: '§ 150 Abs. 5 GewO',
  },
];
