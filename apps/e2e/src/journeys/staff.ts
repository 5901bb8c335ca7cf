import type { ApiClient } from '../api/api-client.js';

interface Units {
  readonly items: readonly {
    readonly unit: string;
    readonly posts: readonly { readonly post: string; readonly holders: readonly string[] }[];
  }[];
}

/** What decides who may do a task. */
export interface TaskForSomebody {
  readonly activity: string;
  readonly unit: string;
  readonly post: string;
  readonly appointment: string | undefined;
  /** Who did the activities that this one is kept apart from. */
  readonly keptApart: readonly string[];
}

/** The team lead of all units, who sees every case. */
export const LEAD = 'd.lindner';

/** Personal appointments are no posts, so the plan of the units does not show them (§ 2 PStG). */
const appointed: Readonly<Record<string, readonly string[]>> = { registrar: ['t.brandt', LEAD] };

/** Who holds which post, as the API tells it. */
export class Staff {
  readonly #holders: ReadonlyMap<string, readonly string[]>;

  private constructor(holders: ReadonlyMap<string, readonly string[]>) {
    this.#holders = holders;
  }

  /** Reads the business distribution plan. */
  static async read(api: ApiClient): Promise<Staff> {
    const { items } = await api.get<Units>(LEAD, '/api/v1/units');
    return new Staff(
      new Map(items.flatMap(({ posts }) => posts.map(({ post, holders }) => [post, holders]))),
    );
  }

  /** The first who may do a task: a holder of its post, else the lead of its unit. Throws when nobody may. */
  personFor({ activity, unit, post, appointment, keptApart }: TaskForSomebody): string {
    const able = [...this.#holding(post), ...this.#holding(`${unit}/lead`)].find(
      (user) =>
        !keptApart.includes(user) && (appointment === undefined || appointed[appointment]?.includes(user)),
    );
    if (able !== undefined) return able;
    throw new Error(`nobody holds ${post} who may do ${activity}; kept apart are [${keptApart.join()}]`);
  }

  /** The first clerk of a unit. */
  clerkOf(unit: string): string {
    const [user] = this.#holding(`${unit}/clerk`);
    if (user === undefined) throw new Error(`nobody holds ${unit}/clerk`);
    return user;
  }

  #holding(post: string): readonly string[] {
    return this.#holders.get(post) ?? [];
  }
}
