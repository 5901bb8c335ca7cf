import { refuse, type Refusal } from '@amtsweg/kernel';
import { notificationRules, type NotificationRuleData } from './notification-rules.js';

const known = new Map<string, NotificationRuleData>(Object.entries(notificationRules));

/** Finds a rule by name; an unknown one is refused (`deadline-rule-unknown`) with the names there are. */
export function parseRule(name: string): NotificationRuleData | Refusal {
  return (
    known.get(name) ??
    refuse(
      'deadline-rule-unknown',
      `Die Bekanntgaberegel „${name}“ gibt es nicht. Möglich sind: ${[...known.keys()].join(', ')}.`,
      { rule: name, known: [...known.keys()] },
    )
  );
}
