import { germanDate, type DerivationStep } from '@amtsweg/deadlines';
import { taskTarget } from './task-target.js';

/** Why a task is due on its day, in German sentences; nothing for a task that has no target. */
export function whyTaskIsDue(openedOn: string, period: string | undefined): readonly DerivationStep[] {
  if (period === undefined) return [];
  const said = `Die Aufgabe entstand am ${germanDate(openedOn)}. Das Datum ist das Bearbeitungsziel des Amtes und keine gesetzliche Frist.`;
  const [first, ...rest] = taskTarget(openedOn, period).derivation;
  if (first === undefined) return [];
  return [{ ...first, text: `${said} ${first.text}` }, ...rest];
}
