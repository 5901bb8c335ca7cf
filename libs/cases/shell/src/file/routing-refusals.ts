import type { RoutingKind, RoutingVerdict } from '@amtsweg/cases-store';
import { refuse, type Refusal } from '@amtsweg/kernel';
import { routingNames, verdictNames, verdictsOf } from './routing-names.js';

/** No step of the slip has this id. */
export function stepNotFound(): Refusal {
  return refuse(
    'routing-step-not-found',
    'Diesen Schritt gibt es im Umlauf des Vorgangs nicht. Die Schritte stehen in der Akte unter „Umlauf“.',
  );
}

/** The step is over, and what is over is fixed. */
export function stepClosed(kind: RoutingKind, label: string, how: 'done' | 'skipped'): Refusal {
  const state = how === 'done' ? 'erledigt' : 'übersprungen';
  return refuse(
    'routing-step-closed',
    `Der Schritt „${routingNames[kind]}: ${label}“ ist schon ${state} und bleibt, wie er ist. Möglich ist ein weiterer Schritt.`,
  );
}

/** Other steps come first. */
export function stepAhead(kind: RoutingKind, label: string, current: readonly string[]): Refusal {
  return refuse(
    'routing-step-future',
    `Der Schritt „${routingNames[kind]}: ${label}“ ist noch nicht an der Reihe. Jetzt ist an der Reihe: ${current.map((one) => `„${one}“`).join(', ')}.`,
  );
}

/** The step belongs to a post that this person does not act for. */
export function stepForbidden(kind: RoutingKind, label: string): Refusal {
  return refuse(
    'routing-step-forbidden',
    `Der Schritt „${routingNames[kind]}: ${label}“ gehört einer Stelle, die Sie nicht innehaben. ` +
      'Zeichnen können, wer sie innehat oder vertritt, und die Sachgebietsleitung.',
  );
}

/** The verdict is none that this kind of step ends with. */
export function verdictUnfit(kind: RoutingKind): Refusal {
  const possible = verdictsOf[kind].map((one) => `„${verdictNames[one]}“ (${one})`).join(', ');
  return refuse(
    'routing-verdict',
    `So kann der Schritt „${routingNames[kind]}“ nicht enden. Möglich ist: ${possible}.`,
    { possible: verdictsOf[kind] },
  );
}

/** A reservation or refusal without its reason. */
export function remarkMissing(verdict: RoutingVerdict): Refusal {
  const detail =
    verdict === 'agreed'
      ? 'Eine Mitzeichnung wurde verweigert. Wer trotzdem zeichnet, muss in der Bemerkung sagen, warum.'
      : `„${verdictNames[verdict]}“ braucht eine Bemerkung mit dem Grund.`;
  return refuse('routing-remark-missing', detail);
}

/** The final signature comes after all others. */
export function cosignOpen(open: readonly string[]): Refusal {
  return refuse(
    'routing-cosign-open',
    `Die Schlusszeichnung ist erst möglich, wenn alle Mitzeichnungen vorliegen. Es fehlt noch: ${open.map((one) => `„${one}“`).join(', ')}.`,
  );
}

/** Who has worked on the draft does not sign it off. */
export function finalFourEyes(): Refusal {
  return refuse(
    'routing-four-eyes',
    'Vier-Augen-Prinzip: Sie haben am Vorgang gearbeitet oder ihn zur Schlusszeichnung vorgelegt. ' +
      'Schlusszeichnen muss eine andere Person, die die Stelle innehat, vertritt oder leitet.',
  );
}

/** The step would stand where it cannot. */
export function routingOrder(why: string): Refusal {
  return refuse('routing-order', `Der Schritt kann dort nicht stehen: ${why}`);
}

/** Too many steps for one slip. */
export function routingFull(limit: number): Refusal {
  return refuse(
    'routing-full',
    `Der Umlauf hat schon ${limit} offene Schritte. Möglich ist ein weiterer, wenn einer davon erledigt ist.`,
    { limit },
  );
}

/** Only whoever has ordered a step, or a lead, may skip it. */
export function skipForbidden(kind: RoutingKind, label: string): Refusal {
  return refuse(
    'routing-skip-forbidden',
    `Den Schritt „${routingNames[kind]}: ${label}“ können Sie nicht überspringen. Das kann, wer ihn verfügt hat, und die Sachgebietsleitung.`,
  );
}
