import type { RightChange, RightKind } from '@amtsweg/identity-store';
import { ChoiceField, DateField, LineField, NameField, ParagraphsField } from '../http/fields.js';

/** A right that an administrator proposes for somebody, or its end. */
export class RightsRequestBody {
  @LineField({ description: 'Konto der Person.', example: 's.krueger', max: 200 })
  user!: string;

  @NameField({ description: 'Name, wenn die Person noch nicht eingetragen ist.', max: 200, optional: true })
  name?: string;

  @ChoiceField({
    description: 'Rolle, Stelle oder persönliche Bestellung.',
    values: ['role', 'post', 'appointment'],
  })
  kind!: RightKind;

  @LineField({ description: 'Welche.', example: '32.1/clerk', max: 80 })
  value!: string;

  @ChoiceField({
    description: 'Ob das Recht gewährt oder beendet werden soll; ohne Angabe gewährt.',
    values: ['grant', 'end'],
    optional: true,
  })
  change?: RightChange;

  @DateField({
    description: 'Erster Tag; bei einem Ende der erste Tag ohne das Recht.',
    example: '2026-07-01',
  })
  from!: string;

  @DateField({ description: 'Letzter Tag; ohne Angabe unbefristet, und bei einem Ende nie.', optional: true })
  to?: string;

  @ParagraphsField({ description: 'Grund.', max: 2000 })
  reason!: string;
}
