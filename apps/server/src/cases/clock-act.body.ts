import { DateField, LineField, ParagraphsField } from '../http/fields.js';

/** Why something is done to a clock; the reason goes into the file. */
export class ReasonBody {
  @ParagraphsField({
    description: 'Begründung für die Akte.',
    example: 'Die Antragstellerin ist bis Monatsende im Krankenhaus.',
    max: 2000,
  })
  reason!: string;
}

/** Suspends, resumes or restarts a clock. */
export class ClockActBody extends ReasonBody {
  @DateField({
    description: 'Ab welchem Tag es gilt; heute, wenn nicht angegeben. Nie in der Zukunft.',
    example: '2026-11-16',
    optional: true,
  })
  from?: string;
}

/** Extends a clock. */
export class ExtensionBody extends ReasonBody {
  @LineField({
    description: 'Um wie lange, gezählt vom bisherigen Ende: „P2W“, „P1M“, „P5WD“ (Werktage).',
    example: 'P2W',
    max: 20,
  })
  period!: string;

  @DateField({
    description: 'Tag, an dem die Verlängerung mitgeteilt wurde; heute, wenn nicht angegeben.',
    example: '2026-11-16',
    optional: true,
  })
  noticeOn?: string;
}
