import type { Tariff } from '../../procedure.js';
import { unlawful, type Finding, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';

const rule: LawRule = { id: 'tariff-gap', legalBasis: '§ 3 Abs. 1 NVwKostG' };

/** A fee is assessed on a day for which no tariff is valid: between two versions or after the last. */
export const tariffGap: Rule = ({ fee }, graph) => {
  if (!JSON.stringify(graph.root.state).includes('assessFee')) return [];
  if (fee.length === 0)
    return [finding('Die Gebühr wird festgesetzt, und das Verfahren hat keinen Tarif', 'there is no tariff')];
  return fee
    .map(({ validTo }) => validTo)
    .filter((end) => end !== undefined)
    .map(dayAfter)
    .filter((day) => !fee.some((tariff) => isValidOn(tariff, day)))
    .map((day) => finding(`Am ${day} gilt kein Tarif`, `no tariff is valid on ${day}`));
};

function isValidOn({ validFrom = '', validTo }: Tariff, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function finding(de: string, en: string): Finding {
  return unlawful(
    rule,
    'fee',
    {
      de: `${de}; ohne Tarif entsteht keine Gebühr (§ 3 Abs. 1 NVwKostG).`,
      en: `A fee is assessed and ${en}.`,
    },
    'Den Tarif mit „validFrom“ und „validTo“ ohne Lücke fortschreiben.',
  );
}
