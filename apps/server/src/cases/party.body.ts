import { ChoiceField, LinesField, NameField } from '../http/fields.js';

/** A party to the case (§ 13 VwVfG). */
export class PartyBody {
  @ChoiceField({
    description: 'Vertretung, dritte Person oder Behörde.',
    values: ['representative', 'thirdParty', 'authority'],
  })
  role!: 'representative' | 'thirdParty' | 'authority';

  @NameField({
    description: 'Name der Person, Firma oder Behörde.',
    example: 'Rechtsanwältin Dr. Łucja Grün',
    max: 200,
  })
  name!: string;

  @LinesField({
    description: 'Anschrift, Zeile für Zeile.',
    example: ['Georgstraße 1', '30159 Hannover'],
    max: 200,
    lines: 8,
  })
  address!: string[];
}
