import { postUnknown, type Act, type Office } from '@amtsweg/cases-shell';
import { namedPosts } from '@amtsweg/identity-store';
import type { Refusal } from '@amtsweg/kernel';

/** The act by which a task goes to a post of the office; refused when the office has no such post. */
export async function transferAct(
  office: Office,
  { post, reason }: { readonly post: string; readonly reason: string },
): Promise<Act | Refusal> {
  const [to] = await namedPosts(office.pool, [post]);
  return to === undefined ? postUnknown(post) : { kind: 'transferTask', to, reason };
}
