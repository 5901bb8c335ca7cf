import type { CaseContext, CaseEvent } from '@amtsweg/engine';
import type { FeelScope } from './feel.js';

/** The names an expression of a machine may read: `form`, `facts`, `event` (the data that came with it) and `today`. */
export function scopeOf(context: Pick<CaseContext, 'form' | 'facts' | 'time'>, event?: CaseEvent): FeelScope {
  return { form: context.form, facts: context.facts, event: event?.data ?? {}, today: context.time.today };
}
