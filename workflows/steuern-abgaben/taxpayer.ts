import type { Field, Procedure } from '@amtsweg/procedure';

/** Who owes the tax, as the tax office keeps the account: the Kassenzeichen leads to it. */
export const taxpayer: readonly Field[] = [
  { name: 'cashReference', label: 'Kassenzeichen (steht auf dem Bescheid)', type: 'text', maxLength: 20 },
  { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon', type: 'phone' },
];

/** What the office knows from the account when a case begins ex officio. */
export const account: readonly Field[] = [
  { name: 'cashReference', label: 'Kassenzeichen', type: 'text', maxLength: 20, required: true },
  {
    name: 'name',
    label: 'Name oder Firma des Steuerschuldners',
    type: 'name',
    maxLength: 200,
    required: true,
  },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
];

/** Facts that all services of the tax office share. */
export const taxOffice = {
  domain: 'steuern-abgaben',
  unit: '20.4',
  law: 'AO',
  secrecy: 'tax',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.name}', '{form.address}'],
} as const satisfies Partial<Procedure>;

/** A tariff position where the act itself costs nothing. */
export const noFee = [
  { id: 'free', legalBasis: 'keine Gebühr vorgesehen', type: 'free', cents: '0', evidence: 'assumed' },
] as const satisfies Procedure['fee'];
