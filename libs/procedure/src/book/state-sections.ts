import type { StateGraph } from '../check/state-graph.js';
import { taskSpecOf } from '../check/task-spec-of.js';
import type { Procedure, PublicStatus } from '../procedure.js';
import { stateInfo } from '../state-info.js';
import { postFunctions } from '../task-spec.js';
import { germanPeriod } from './german-period.js';
import { html, section, table, type Html } from './html.js';

const actors: Readonly<Record<PublicStatus['actor'], string>> = {
  office: 'die Behörde',
  applicant: 'Sie',
  other: 'eine andere Stelle',
  nobody: 'niemand',
};

/** Tasks with their posts, messages from outside, and what applicants read. */
export function stateSections(procedure: Procedure, graph: StateGraph): Html {
  return html`${section('aufgaben', 'Aufgaben', tasks(procedure, graph))}
  ${section('ereignisse', 'Was von außen kommen kann', events(procedure))}
  ${section('status', 'Was Antragstellende lesen', statuses(procedure))}`;
}

function tasks(procedure: Procedure, graph: StateGraph): Html | null {
  const infos = stateInfo(procedure);
  const rows = graph.invocations.flatMap(({ node, call }): (string | Html)[][] => {
    const task = taskSpecOf(call);
    if (task === null) return [];
    const { label, post, unit, outcomes, target, legalBasis = '', notBy = [] } = task;
    const ways = Object.values(outcomes).map(
      (one) => `${one.label}${one.adverse === true ? ' (belastend)' : ''}`,
    );
    return [
      [
        infos.get(node.path)?.label ?? node.path,
        label,
        `${postFunctions[post]}${unit === undefined ? '' : `, ${unit}`}${notBy.length === 0 ? '' : `; nicht wer: ${notBy.join(', ')}`}`,
        ways.join(' · '),
        target === undefined ? '' : germanPeriod(target),
        legalBasis,
      ],
    ];
  });
  return table('Aufgaben', ['Zustand', 'Aufgabe', 'Stelle', 'Ausgänge', 'Ziel', 'Rechtsgrundlage'], rows);
}

const senders = {
  applicant: 'antragstellende Person',
  clerk: 'Sachbearbeitung',
  authority: 'andere Behörde',
};

function events({ events: all }: Procedure): Html | null {
  return table(
    'Ereignisse',
    ['Ereignis', 'Von', 'Hinweis'],
    Object.values(all).map(({ label, by, note = '' }) => [
      label,
      by.map((one) => senders[one]).join(', '),
      note,
    ]),
  );
}

function statuses(procedure: Procedure): Html | null {
  const used = new Set([...stateInfo(procedure).values()].map(({ status }) => status));
  return table(
    'Öffentliche Status',
    ['Status', 'Leichte Sprache', 'English', 'Wer handelt', 'Wie es weitergeht'],
    Object.entries(procedure.publicStatus)
      .filter(([key]) => used.has(key))
      .map(([, { de, easy, en, actor, next }]) => [
        de,
        easy,
        html`<span lang="en">${en}</span>`,
        actors[actor],
        next,
      ]),
  );
}
