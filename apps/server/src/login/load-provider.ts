import type Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';

/**
 * What the library warns about and we have decided: Node 20 is older than it likes to support (our tests log in on it),
 * and its store of sessions and codes is in memory (see `embeddedProvider`).
 */
const decided = [/oidc-provider WARNING: Unsupported runtime/, /oidc-provider WARNING: .*in-memory adapter/];

/**
 * Loads the library and makes a provider. It warns through `console.warn`, the first time while it is being loaded; the
 * two warnings above are kept from the operator's terminal, all others go through.
 */
export async function loadProvider(issuer: string, configuration: Configuration): Promise<Provider> {
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!decided.some((known) => known.test(String(words[0])))) warn(...words);
  };
  try {
    const library = await import('oidc-provider');
    return new library.Provider(issuer, configuration);
  } finally {
    console.warn = warn;
  }
}
