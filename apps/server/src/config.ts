import { resolve } from 'node:path';
import { WEB_CLIENT } from './login/embedded-provider.js';

/** How an installation is set up, read once from the environment. */
export interface Config {
  readonly port: number;
  /** Only this machine unless told otherwise: the embedded provider's demo people have a well-known password. */
  readonly host: string;
  /** `null` uses the embedded PostgreSQL in `home`. */
  readonly databaseUrl: string | null;
  readonly home: string;
  readonly projectRoot: string;
  /** What this process does: answer requests, do the work in the background, or both. */
  readonly role: 'all' | 'api' | 'worker';
  /** Time can be moved by request; never in production. */
  readonly testClock: boolean;
  /** An OpenID Connect provider of one's own; `null` uses the embedded one with its demo people. */
  readonly oidc: { readonly issuer: string; readonly jwksUrl: string } | null;
  /** How the web application is known to the provider; without a secret it is a public client. */
  readonly webClient: { readonly id: string; readonly secret: string | null };
  /** Where people reach the installation through a proxy; `null` is where it listens. */
  readonly publicUrl: string | null;
  /** Base64 of 32 bytes; `null` uses the file in `home`. */
  readonly masterKey: string | null;
  readonly demo: boolean;
}

/** A setting that cannot be used: names the setting, the rule and the remedy in one sentence. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration. Throws `ConfigError`. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[], projectRoot: string): Config {
  const issuer = env['AMTSWEG_OIDC_ISSUER'];
  return {
    port: port(env['PORT']),
    host: env['HOST'] ?? '127.0.0.1',
    databaseUrl: env['DATABASE_URL'] ?? null,
    home: resolve(projectRoot, env['AMTSWEG_HOME'] ?? '.amtsweg'),
    projectRoot,
    role: role(args),
    testClock: env['AMTSWEG_TEST_CLOCK'] === '1',
    oidc:
      issuer === undefined
        ? null
        : { issuer, jwksUrl: env['AMTSWEG_OIDC_JWKS'] ?? `${issuer.replace(/\/$/, '')}/jwks` },
    webClient: {
      id: env['AMTSWEG_OIDC_CLIENT_ID'] ?? WEB_CLIENT,
      secret: env['AMTSWEG_OIDC_CLIENT_SECRET'] ?? null,
    },
    publicUrl: publicUrl(env['AMTSWEG_PUBLIC_URL']),
    masterKey: env['AMTSWEG_MASTER_KEY'] ?? null,
    demo: env['AMTSWEG_DEMO'] !== '0' && issuer === undefined,
  };
}

/** An address with a path would need every path of the application to be moved with it. */
function publicUrl(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new ConfigError(
    `AMTSWEG_PUBLIC_URL ist „${text}“, muss aber eine Adresse ohne Pfad sein: Bitte setzen Sie zum Beispiel AMTSWEG_PUBLIC_URL=https://amtsweg.example.org.`,
  );
}

function port(text: string | undefined): number {
  const number = Number(text ?? 3000);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new ConfigError(
    `PORT ist „${text}“, muss aber eine Zahl von 0 bis 65535 sein: Bitte setzen Sie zum Beispiel PORT=3000.`,
  );
}

function role(args: readonly string[]): Config['role'] {
  const at = args.findIndex((arg) => arg === '--role' || arg.startsWith('--role='));
  if (at < 0) return 'all';
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  if (value === 'all' || value === 'api' || value === 'worker') return value;
  throw new ConfigError(`--role ist „${value}“, möglich ist: api, worker oder all.`);
}
