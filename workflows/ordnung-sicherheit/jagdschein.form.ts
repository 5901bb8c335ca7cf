import type { EvidenceItem, Form } from '@amtsweg/procedure';
import { holderFields } from './holder.js';

/** Kind and term of the licence, and what § 17 BJagdG makes its conditions. */
export const form: Form = {
  sections: [
    { title: 'Jägerin oder Jäger', fields: holderFields },
    {
      title: 'Jagdschein',
      fields: [
        {
          name: 'kind',
          label: 'Art',
          type: 'choice',
          required: true,
          options: [
            { value: 'annual', label: 'Jahresjagdschein' },
            { value: 'daily', label: 'Tagesjagdschein (14 Tage)' },
            { value: 'youth', label: 'Jugendjagdschein (16 und 17 Jahre)' },
          ],
        },
        {
          name: 'years',
          label: 'Jagdjahre (1. April bis 31. März)',
          type: 'integer',
          min: 1,
          max: 3,
          when: 'form.kind != "daily"',
          required: true,
        },
        { name: 'from', label: 'Gültig ab', type: 'date', required: true, notBefore: 'today' },
        {
          name: 'request',
          label: 'Ich beantrage',
          type: 'choice',
          required: true,
          options: [
            { value: 'first', label: 'die erste Erteilung' },
            { value: 'renewal', label: 'die Verlängerung meines Jagdscheins' },
          ],
        },
        {
          name: 'examination',
          label: 'Jägerprüfung (Ort, Datum)',
          type: 'text',
          maxLength: 120,
          when: 'form.request = "first"',
          required: true,
        },
        {
          name: 'licenceNumber',
          label: 'Nummer des bisherigen Jagdscheins',
          type: 'text',
          maxLength: 30,
          when: 'form.request = "renewal"',
          required: true,
        },
        {
          name: 'insuredUntil',
          label: 'Jagdhaftpflichtversicherung nachgewiesen bis',
          type: 'date',
          required: true,
          notBefore: 'today',
        },
        {
          name: 'weapons',
          label: 'Ich besitze Waffen aufgrund einer Waffenbesitzkarte',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.kind = "youth" or date(form.birthDate) + duration("P18Y") <= date(form.from)',
      message: 'Vor dem 18. Geburtstag gibt es nur den Jugendjagdschein (§ 16 BJagdG).',
      field: 'kind',
    },
    {
      holds:
        'form.kind != "youth" or (date(form.birthDate) + duration("P16Y") <= date(form.from) and date(form.birthDate) + duration("P18Y") > date(form.from))',
      message: 'Den Jugendjagdschein gibt es mit 16 und 17 Jahren (§ 16 BJagdG).',
      field: 'birthDate',
    },
  ],
};

/** Catalogue: examination certificate, liability insurance, photograph. */
export const evidence: readonly EvidenceItem[] = [
  {
    name: 'examination',
    label: 'Zeugnis der Jägerprüfung',
    legalBasis: '§ 15 Abs. 5 BJagdG',
    when: 'form.request = "first"',
  },
  {
    name: 'insurance',
    label: 'Bestätigung der Jagdhaftpflicht (500 000 € Personen-, 50 000 € Sachschäden)',
    legalBasis: '§ 17 Abs. 1 Nr. 4 BJagdG',
  },
  { name: 'photo', label: 'Lichtbild', when: 'form.request = "first"' },
  { name: 'licence', label: 'Bisheriger Jagdschein', when: 'form.request = "renewal"' },
  { name: 'consent', label: 'Einwilligung der gesetzlichen Vertretung', when: 'form.kind = "youth"' },
];
