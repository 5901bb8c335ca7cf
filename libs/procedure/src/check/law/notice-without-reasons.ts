import type { MachineConfig } from '@amtsweg/engine';
import type { DocumentSpec } from '../../document-spec.js';
import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';
import { adverseOutcomes } from './decision-ways.js';
import { noticesAfter } from './notices-after.js';

const rule: LawRule = { id: 'notice-without-reasons', legalBasis: '§ 39 Abs. 1 VwVfG, § 35 SGB X, § 121 AO' };

/** A notice that follows an adverse outcome shows nothing of the reasons the clerk had to give with it. */
export const noticeWithoutReasons: Rule = (procedure, graph) => {
  const silent = new Map<string, string>();
  const reasons = reasonFacts(procedure.machine);
  for (const outcome of adverseOutcomes(graph)) {
    for (const { document } of noticesAfter(procedure, graph, outcome)) {
      if (!reads(procedure.documents[document], outcome.task, reasons)) silent.set(document, outcome.task);
    }
  }
  return [...silent].map(([document, task]) =>
    unlawful(
      rule,
      `documents.${document}`,
      {
        de: `Der Bescheid „${document}“ nennt die Gründe nicht, die mit „${task}“ anzugeben waren (§ 39 Abs. 1 VwVfG).`,
        en: `The notice "${document}" does not show the reasons given with "${task}".`,
      },
      `Die Begründung in den Text aufnehmen, zum Beispiel „{facts.${task}.reason}“.`,
    ),
  );
};

/** Whether a document shows the reasons of a task: directly, or by a fact that was set from reasons. */
function reads(document: DocumentSpec | undefined, task: string, reasons: ReadonlySet<string>): boolean {
  const text = JSON.stringify(document ?? null);
  return (
    text.includes(`facts.${task}.`) ||
    /facts\.[\w.]*(?:reason|ground)/iu.test(text) ||
    [...reasons].some((fact) => text.includes(`facts.${fact}`))
  );
}

/** Facts that actions set from something that names reasons or grounds. */
function reasonFacts(machine: MachineConfig): ReadonlySet<string> {
  const set = /"fact":"(\w+)","value":"(?:[^"\\]|\\.)*(?:reason|ground)/giu;
  return new Set([...JSON.stringify(machine).matchAll(set)].map(([, fact]) => fact ?? ''));
}
