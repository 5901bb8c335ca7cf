import type { LinkKind } from '@amtsweg/cases-store';
import { ChoiceField, LineField } from '../http/fields.js';
import { linkNames } from './link-names.js';

/** What one case can be to another. */
export const linkKinds = Object.keys(linkNames) as LinkKind[];

/** A link (Bezug) to another case. */
export class LinkBody {
  @LineField({
    description: 'Aktenzeichen des anderen Vorgangs.',
    example: '32.1-33.20.10-2026-000001',
    max: 100,
  })
  caseNumber!: string;

  @ChoiceField({
    description:
      'Was der andere Vorgang für diesen ist: „parallel“ Parallelvorgang, „appeal“ Widerspruch, ' +
      '„predecessor“ Vorgänger, „enforcement“ Vollstreckung, „fine“ Bußgeldverfahren, „reopening“ wieder aufgegriffener Vorgang.',
    values: linkKinds,
    example: 'parallel',
  })
  kind!: LinkKind;
}
