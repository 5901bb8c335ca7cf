import { mintAccessToken, signingKey } from '@amtsweg/identity-shell';
import { organisation } from '@amtsweg/workflows';
import { usageError } from './command-failed.js';
import type { LocalServer } from './local-server.js';

/** An access token of the embedded provider for a person of the demo town. Fails for somebody who does not live there. */
export async function accessTokenFor(server: LocalServer, user: string, lifetime: string): Promise<string> {
  const person = organisation.people.find((one) => one.user === user);
  if (person === undefined) {
    const known = organisation.people.map((one) => one.user).join(', ');
    throw usageError(`Nobody in the demo town is called ${user}. There are: ${known}.`);
  }
  return mintAccessToken(await signingKey(server.home), server.issuer, person, lifetime);
}
