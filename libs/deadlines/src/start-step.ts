import type { DerivationStep, NotificationRule } from './deadline.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import { laws, type LawName } from './laws.js';
import type { NotificationRuleData } from './notification-rules.js';

/** Explains from which day a period counts: the day after the event (T-1, T-5), or the first day itself (§ 187 Abs. 2 BGB). */
export function startStep(
  rule: NotificationRule | null,
  anchorName: NotificationRuleData['anchor'],
  law: LawName,
  day: EpochDay,
): DerivationStep {
  const inputs = { from: formatDate(day) };
  if (rule === 'start-of-day') {
    return {
      rule: 'T-1',
      source: `${laws[law].adopts} i. V. m. § 187 Abs. 2 BGB`,
      date: formatDate(day),
      text: `Maßgeblich ist der Beginn des Anfangstags; er zählt mit: ${germanDay(day)}.`,
      inputs,
    };
  }
  const date = formatDate(day + 1);
  if (rule === 'authority-set') {
    return {
      rule: 'T-5',
      source: '§ 31 Abs. 2 VwVfG',
      text: `Die Frist der Behörde wurde am ${germanDay(day)}, bekannt gegeben und läuft ab dem folgenden Tag: ${germanDay(day + 1)}.`,
      date,
      inputs,
    };
  }
  return {
    rule: 'T-1',
    source: `${laws[law].adopts} i. V. m. § 187 Abs. 1 BGB`,
    text: `Der ${anchorName}, ${germanDay(day)}, zählt nicht mit; die Frist läuft ab ${germanDay(day + 1)}.`,
    date,
    inputs,
  };
}
