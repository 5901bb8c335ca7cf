import type { JsonObject } from '@amtsweg/kernel';

/** A task of the case as its file lists it. */
export interface CaseTask {
  readonly taskId: string;
  readonly activity: string;
  readonly label: string;
  readonly post: string;
  readonly postLabel: string | null;
  readonly unit: string;
  readonly state: 'open' | 'claimed' | 'done' | 'cancelled';
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  readonly priority: number;
  readonly dueOn: string | null;
  readonly outcome: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly revision: number;
}

/** The tasks of a file, which its description calls objects only. */
export function tasksOf(file: { readonly tasks: readonly unknown[] }): readonly CaseTask[] {
  return file.tasks as readonly CaseTask[];
}

/** Tasks still to be done: mine first, then those of my posts that nobody has, then the rest; each by due date. */
export function openTasks(
  tasks: readonly CaseTask[],
  me: { readonly user: string; readonly posts: readonly { readonly post: string }[] },
): readonly CaseTask[] {
  const posts = new Set(me.posts.map(({ post }) => post));
  const rank = ({ assignee, post }: CaseTask): number => {
    if (assignee === me.user) return 0;
    return posts.has(post) ? (assignee === null ? 1 : 2) : 3;
  };
  const due = ({ dueOn }: CaseTask): string => dueOn ?? '9999';
  return tasks
    .filter(({ state }) => state === 'open' || state === 'claimed')
    .toSorted((a, b) => rank(a) - rank(b) || (due(a) < due(b) ? -1 : 1));
}

/** Data of a draft as paragraphs for a note, with the labels of its fields. */
export function draftText(
  data: JsonObject,
  fields: readonly { readonly name: string; readonly label: string }[],
  say: (name: string, value: JsonObject[string]) => string,
): string {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => {
      const label = fields.find((field) => field.name === name)?.label ?? name;
      return `${label}: ${say(name, value)}`;
    })
    .join('\n\n');
}
