import type { LoadedCase } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';

/** The post that an actor acts for in a case: one of its unit, else any that works on it; their own before another's. */
export function postIn(
  { actor }: { readonly actor: Pick<Actor, 'posts' | 'standsIn'> },
  found: Pick<LoadedCase, 'unit' | 'posts'>,
): string | null {
  const ways = [actor.posts, actor.standsIn.flatMap((absent) => absent.posts)].flatMap((held) => [
    held.find((post) => post.startsWith(`${found.unit}/`)),
    held.find((post) => found.posts.includes(post)),
  ]);
  return ways.find((post) => post !== undefined) ?? null;
}
