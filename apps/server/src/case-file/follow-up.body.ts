import { DateField, LineField, ParagraphsField } from '../http/fields.js';

/** A follow-up (Wiedervorlage). */
export class FollowUpBody {
  @DateField({
    description: 'Tag der Wiedervorlage, von heute bis in zehn Jahren.',
    example: '2026-12-01',
  })
  dueOn!: string;

  @ParagraphsField({
    description: 'Warum der Vorgang wieder vorgelegt wird.',
    example: 'Antwort des Bundeszentralregisters prüfen.',
    max: 2000,
  })
  reason!: string;

  @LineField({
    description: 'Konto der Person, der vorgelegt wird; ohne Person und Stelle ist es Ihr eigenes.',
    example: 's.krueger',
    max: 200,
    optional: true,
  })
  user?: string;

  @LineField({
    description: 'Stelle, der vorgelegt wird, statt einer Person.',
    example: '32.1/clerk',
    max: 80,
    optional: true,
  })
  post?: string;
}
