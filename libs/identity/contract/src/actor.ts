/** The roles of the product, with their German names. A role says what kind of work somebody does, a post which. */
export const roles = {
  applicant: 'Antragsteller/in',
  clerk: 'Sachbearbeitung',
  lead: 'Sachgebietsleitung',
  designer: 'Prozessgestaltung',
  auditor: 'Rechnungsprüfung',
  administrator: 'Systemverwaltung',
} as const;

/** Name of a role. */
export type Role = keyof typeof roles;

/** Somebody who is absent, with the posts that another acts for in their place. */
export interface StoodInFor {
  readonly user: string;
  readonly name: string;
  /** Never empty. */
  readonly posts: readonly string[];
  /** Whether they have the role of a lead: with a lead's post they lead its unit, and so does whoever stands in. */
  readonly isLead: boolean;
}

/** Whoever acts: a person who has logged in, or a part of the product itself (`system:…`). */
export interface Actor {
  /** Subject of the OpenID Connect token, or `system:<part>`. */
  readonly user: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Posts held today, as `<unit>/<function>`: the actor's own, without those of people they stand in for. */
  readonly posts: readonly string[];
  /** Whom the actor stands in for today, and with which of their posts (IN-03). */
  readonly standsIn: readonly StoodInFor[];
  /** Personal appointments valid today, such as `registrar` (§ 2 PStG). */
  readonly appointments: readonly string[];
}

/** The parts of the product that act by themselves. */
export function systemActor(part: 'clock' | 'worker'): Actor {
  return { user: `system:${part}`, name: 'Amtsweg', roles: [], posts: [], standsIn: [], appointments: [] };
}

/** Whether the actor is a part of the product; no token can name one. */
export function isSystem(actor: Actor): boolean {
  return actor.user.startsWith('system:');
}
