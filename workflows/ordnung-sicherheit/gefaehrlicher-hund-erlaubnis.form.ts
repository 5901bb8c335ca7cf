import type { EvidenceItem, Form } from '@amtsweg/procedure';
import { holderFields } from './holder.js';

/** Keeper and dog; the finding of dangerousness is what makes the permit necessary. */
export const form: Form = {
  sections: [
    { title: 'Halterin oder Halter', fields: holderFields },
    {
      title: 'Der Hund',
      fields: [
        { name: 'dogName', label: 'Rufname', type: 'text', maxLength: 60, required: true },
        { name: 'breed', label: 'Rasse oder Kreuzung', type: 'text', maxLength: 120, required: true },
        {
          name: 'dogBorn',
          label: 'Geboren (Monat genügt: erster Tag)',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'chip',
          label: 'Transpondernummer (15 Ziffern)',
          type: 'text',
          pattern: '^[0-9]{15}$',
          required: true,
        },
        {
          name: 'registerNumber',
          label: 'Nummer im Zentralen Register (Hunderegister)',
          type: 'text',
          maxLength: 30,
          required: true,
        },
        {
          name: 'foundOn',
          label: 'Gefährlichkeit festgestellt mit Bescheid vom',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'origin',
          label: 'Wie der Hund zu mir kam',
          type: 'choice',
          required: true,
          options: [
            { value: 'own', label: 'Er war schon vor der Feststellung meiner' },
            { value: 'taken', label: 'Ich habe ihn danach übernommen' },
          ],
        },
      ],
    },
    {
      title: 'Nachweise',
      fields: [
        {
          name: 'insurer',
          label: 'Haftpflichtversicherung (Versicherer, Nummer)',
          type: 'text',
          maxLength: 160,
          required: true,
        },
        {
          name: 'personCover',
          label: 'Deckung für Personenschäden',
          type: 'money',
          min: 0,
          max: 10000000000,
          required: true,
        },
        {
          name: 'propertyCover',
          label: 'Deckung für Sachschäden',
          type: 'money',
          min: 0,
          max: 10000000000,
          required: true,
        },
        {
          name: 'practicalTest',
          label: 'Praktische Sachkundeprüfung mit diesem Hund bestanden am',
          type: 'date',
          notAfter: 'today',
        },
        { name: 'temperamentTest', label: 'Wesenstest bestanden am', type: 'date', notAfter: 'today' },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.personCover >= 50000000 and form.propertyCover >= 25000000',
      message:
        'Versichert sein müssen mindestens 500 000 € für Personen- und 250 000 € für Sachschäden (§ 5 NHundG).',
      field: 'personCover',
    },
    {
      holds: 'date(form.birthDate) + duration("P18Y") <= date(today)',
      message: 'Die Erlaubnis setzt die Vollendung des 18. Lebensjahres voraus (§ 10 Abs. 1 Nr. 1 NHundG).',
      field: 'birthDate',
    },
  ],
};

/** Catalogue: application, conduct certificate, expertise, temperament test, insurance, identification. */
export const evidence: readonly EvidenceItem[] = [
  {
    name: 'conduct',
    label: 'Führungszeugnis zur Vorlage bei einer Behörde',
    legalBasis: '§ 11 NHundG, § 30 Abs. 5 BZRG',
  },
  {
    name: 'expertise',
    label: 'Bescheinigung der theoretischen und praktischen Sachkundeprüfung',
    legalBasis: '§ 3 NHundG',
  },
  {
    name: 'temperament',
    label: 'Wesenstest einer vom Fachministerium anerkannten Person',
    legalBasis: '§ 13 NHundG',
  },
  { name: 'insurance', label: 'Versicherungsbestätigung', legalBasis: '§ 5 NHundG' },
  { name: 'chip', label: 'Nachweis der Kennzeichnung', legalBasis: '§ 4 NHundG' },
];
