import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline, DerivationStep } from './deadline.js';
import { germanDate } from './german-date.js';
import { germanPeriod } from './german-period.js';
import { parameterAt } from './parameter-at.js';
import { parseDate } from './parse-date.js';

/**
 * Until when an act provided in a portal can be retrieved, from the day the notice was sent (§ 41 Abs. 2a VwVfG, T-9, D-07).
 *
 * When it passes unused, provision ends, nothing has been notified, and the act has to be notified anew. An end on a
 * Saturday, Sunday or holiday moves, because the ten days are a period and so § 31 Abs. 3 Satz 1 VwVfG applies to them,
 * unlike to the day of a fiction (LC-38).
 */
export function retrievalWindow(noticeSentOn: string, place?: string): Deadline | Refusal {
  const sent = parseDate(noticeSentOn);
  if (isRefusal(sent)) return sent;
  const parameter = parameterAt('vwvfg-portal-window', sent);
  if (isRefusal(parameter)) return parameter;
  const { iso } = parameter.period;
  const window = computeDeadline({
    rule: 'event',
    start: noticeSentOn,
    period: iso,
    ...(place === undefined ? {} : { place }),
  });
  if (isRefusal(window)) return window;
  const step: DerivationStep = {
    rule: 'T-9',
    source: '§ 41 Abs. 2a VwVfG',
    date: noticeSentOn,
    text: `Die Benachrichtigung wurde am ${germanDate(noticeSentOn)}, abgesendet. Der Abruf ist innerhalb von ${germanPeriod(parameter.period, 'dative')} möglich; danach endet die Bereitstellung, und der Bescheid ist nicht bekannt gegeben.`,
    inputs: { start: noticeSentOn, period: iso, parameterSince: parameter.row.validFrom },
  };
  return { ...window, derivation: [step, ...window.derivation] };
}
