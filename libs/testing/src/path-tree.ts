import type { Journey, JourneyStep } from '@amtsweg/procedure';

/** A step that one or several paths have in common, and how they go on. */
export interface Branch {
  readonly step: JourneyStep;
  readonly next: Branch[];
  /** Paths that end with this step. */
  readonly ends: string[];
}

/** Paths that begin with the same application. */
export interface PathTree {
  readonly form: Journey['form'];
  readonly next: Branch[];
}

/** Paths laid over one another as far as they are the same: a third of their steps is left, as most differ in their last. */
export function pathTrees(paths: readonly Journey[]): PathTree[] {
  const trees = new Map<string, PathTree>();
  for (const { title, form, steps } of paths) {
    const key = JSON.stringify(form);
    const tree = trees.get(key) ?? { form, next: [] };
    trees.set(key, tree);
    let at: Pick<Branch, 'next'> = tree;
    for (const [index, step] of steps.entries()) {
      const branch = branchOf(at.next, step);
      if (index === steps.length - 1) branch.ends.push(title);
      at = branch;
    }
  }
  return [...trees.values()];
}

function branchOf(branches: Branch[], step: JourneyStep): Branch {
  const wanted = JSON.stringify(step);
  const known = branches.find((branch) => JSON.stringify(branch.step) === wanted);
  if (known !== undefined) return known;
  const branch: Branch = { step, next: [], ends: [] };
  branches.push(branch);
  return branch;
}
