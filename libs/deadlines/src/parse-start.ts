import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { berlinDay } from './berlin-time.js';
import type { DerivationStep } from './deadline.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import { parseDate } from './parse-date.js';
import { parseInstant } from './parse-instant.js';

/** The start of a deadline: its civil date and, if one was given, its instant. */
export interface Start {
  readonly day: EpochDay;
  readonly instant: number | null;
  readonly steps: readonly DerivationStep[];
}

/** Reads a start date, or an instant, which counts at its date in Berlin (T-10). */
export function parseStart(text: string): Start | Refusal {
  if (!text.includes('T')) {
    const day = parseDate(text);
    return isRefusal(day) ? day : { day, instant: null, steps: [] };
  }
  const instant = parseInstant(text);
  if (isRefusal(instant)) return instant;
  const day = berlinDay(instant);
  const step: DerivationStep = {
    rule: 'T-10',
    source: '§ 31 Abs. 1 VwVfG, Ortszeit nach § 4 EinhZeitG',
    date: formatDate(day),
    text: `Der Zeitpunkt ${text} liegt nach deutscher Zeit am ${germanDay(day)}.`,
    inputs: { instant: new Date(instant).toISOString(), zone: 'Europe/Berlin' },
  };
  return { day, instant, steps: [step] };
}
