import type { Field, Form } from '../form.js';
import { brief } from './brief-fields.js';

type Section = Form['sections'][number];

/** Who asks, with the lines to which letters go by default; what else the service wants to know about them follows. */
export function applicantSection(title: string, ...more: readonly Field[]): Section {
  return {
    title,
    fields: [
      { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
      { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
      brief.text('address', 'Anschrift (Straße, Hausnummer, Postleitzahl, Ort)'),
      { name: 'phone', label: 'Telefon für Rückfragen', type: 'phone' },
      ...more,
    ],
  };
}

/** The child the service is about; it is younger than so many years. */
export function childSection(youngerThan: number, ...more: readonly Field[]): Section {
  return {
    title: 'Kind',
    fields: [
      {
        name: 'childName',
        label: 'Vor- und Familienname des Kindes',
        type: 'name',
        maxLength: 200,
        required: true,
      },
      brief.day('childBirth', 'Geburtsdatum des Kindes', {
        notAfter: 'today',
        notBefore: `date(today) - duration("P${youngerThan}Y")`,
      }),
      ...more,
    ],
  };
}

/** FEEL: the day on which the child of `childSection` completes so many years. */
export function birthday(years: number): string {
  return `(date(form.childBirth) + duration("P${years}Y"))`;
}
