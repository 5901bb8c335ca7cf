import type { ActionConfig } from '@amtsweg/engine';
import {
  bankSection,
  declarationSection,
  householdSection,
  personSection,
  set,
  type EvidenceItem,
  type Field,
  type Form,
} from '@amtsweg/procedure';

/** Owned and inhabited property with the loans on it (§ 10 WoGG, § 9 WoGV). */
export const form: Form = {
  sections: [
    personSection,
    householdSection,
    {
      title: 'Wohneigentum',
      fields: [
        {
          name: 'right',
          label: 'Recht an der Wohnung',
          type: 'choice',
          required: true,
          options: [
            { value: 'house', label: 'Eigentum am Haus' },
            { value: 'flat', label: 'Wohnungseigentum' },
            { value: 'heritable', label: 'Erbbaurecht' },
            { value: 'permanent', label: 'Eigentumsähnliches Dauerwohnrecht, Wohnungsrecht oder Nießbrauch' },
          ],
        },
        {
          name: 'flats',
          label: 'Zahl der Wohnungen im Haus',
          type: 'integer',
          min: 1,
          max: 2,
          when: 'form.right = "house"',
          required: true,
        },
        { name: 'coOwners', label: 'Miteigentümer, die mit im Haus wohnen', type: 'boolean' },
        { name: 'area', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 1000, required: true },
        {
          name: 'boughtOn',
          label: 'Erworben oder bezogen am',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'landTax',
          label: 'Grundsteuer im Jahr',
          type: 'money',
          min: 0,
          max: 2000000,
          required: true,
        },
        {
          name: 'administration',
          label: 'An die Verwaltung der Eigentümergemeinschaft gezahlte Verwaltungskosten im Jahr',
          type: 'money',
          min: 0,
          max: 1000000,
          when: 'form.right = "flat"',
        },
        {
          name: 'rented',
          label: 'Einnahmen aus vermieteten Teilen und Garagen im Jahr',
          type: 'money',
          min: 0,
          max: 20000000,
        },
      ],
    },
    {
      title: 'Fremdmittel',
      fields: [
        {
          name: 'loans',
          label: 'Darlehen und wiederkehrende Leistungen',
          type: 'list',
          max: 15,
          required: true,
          fields: [
            { name: 'lender', label: 'Gläubiger', type: 'text', maxLength: 200, required: true },
            {
              name: 'purpose',
              label: 'Zweck',
              type: 'choice',
              required: true,
              options: [
                { value: 'building', label: 'Bau' },
                { value: 'purchase', label: 'Kauf' },
                { value: 'improvement', label: 'Modernisierung oder Ausbau' },
                { value: 'refinancing', label: 'Umschuldung eines solchen Darlehens' },
              ],
            },
            { name: 'balance', label: 'Restschuld', type: 'money', min: 0, max: 1000000000, required: true },
            {
              name: 'interest',
              label: 'Zinsen im Jahr',
              type: 'money',
              min: 0,
              max: 20000000,
              required: true,
            },
            {
              name: 'repayment',
              label: 'Tilgung im Jahr',
              type: 'money',
              min: 0,
              max: 20000000,
              required: true,
            },
          ],
        },
      ],
    },
    bankSection(false),
    declarationSection,
  ],
  plausibility: [
    {
      holds: 'date(form.boughtOn) >= date(form.birthDate)',
      message: 'Der Erwerb kann nicht vor Ihrer Geburt liegen.',
      field: 'boughtOn',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  {
    name: 'loans',
    label: 'Fremdmittelbescheinigung des Kreditinstituts',
    legalBasis: '§ 9 WoGV',
    when: 'count(form.loans) > 0',
  },
  { name: 'landTax', label: 'Grundsteuerbescheid', legalBasis: '§ 13 WoGV' },
  { name: 'area', label: 'Wohnflächenberechnung', legalBasis: '§ 13 WoGV' },
  { name: 'income', label: 'Einkommensnachweise aller Haushaltsmitglieder', legalBasis: '§§ 14, 15 WoGG' },
  { name: 'statement', label: 'Jahresabrechnung der Eigentümergemeinschaft', when: 'form.right = "flat"' },
];

/** What the clerk recognises, position by position, each amount for a year. */
export const burdenFields: readonly Field[] = [
  {
    name: 'loans',
    label: 'Anerkannte Fremdmittel',
    type: 'list',
    max: 15,
    required: true,
    fields: [
      { name: 'lender', label: 'Gläubiger', type: 'text', maxLength: 200, required: true },
      { name: 'interest', label: 'Zinsen im Jahr', type: 'money', min: 0, max: 20000000, required: true },
      { name: 'repayment', label: 'Tilgung im Jahr', type: 'money', min: 0, max: 20000000, required: true },
    ],
  },
  {
    name: 'area',
    label: 'Anzurechnende Wohnfläche in m²',
    type: 'decimal',
    min: 5,
    max: 1000,
    required: true,
  },
  { name: 'landTax', label: 'Grundsteuer im Jahr', type: 'money', min: 0, max: 2000000, required: true },
  {
    name: 'administration',
    label: 'Verwaltungskosten im Jahr',
    type: 'money',
    min: 0,
    max: 1000000,
    required: true,
  },
  {
    name: 'yield',
    label: 'Abzusetzende Erträge im Jahr',
    type: 'money',
    min: 0,
    max: 20000000,
    required: true,
  },
];

/** The burden of a month from those positions. */
export const burdenOf: readonly ActionConfig[] = [
  set('upkeep', 'round up(event.area * 3600, 0)'),
  set(
    'housingCost',
    'max([0, round up((sum(append(for l in event.loans return l.interest + l.repayment, 0)) + facts.upkeep + event.landTax + event.administration - event.yield) / 12, 0)])',
  ),
];
