import { setTimeout as pause } from 'node:timers/promises';
import { mintAccessToken, signingKey } from '@amtsweg/identity-shell';
import type { JsonObject } from '@amtsweg/kernel';
import { organisation } from '@amtsweg/workflows';
import type { ServerAddress } from './server-address.js';
import { UnexpectedAnswer } from './unexpected-answer.js';

/** How a client reaches its server. */
export interface ApiOptions {
  /** The server's home folder, which holds the key that signs log-ins. */
  readonly home: string;
  /** Asked before each request: a server that is started again listens elsewhere. */
  readonly address: () => ServerAddress | Promise<ServerAddress>;
  /** How long a request that gets no answer is repeated (default: not at all). */
  readonly patienceMs?: number;
  /** Statuses that count as no answer, such as those of a server whose database is down (default: none). */
  readonly unanswered?: readonly number[];
  /** Ends all waiting when it is aborted. */
  readonly signal?: AbortSignal;
  /** Hears of each command just before it is sent, and of each one that is sent again. */
  readonly onSend?: (command: string, again: boolean) => void;
}

interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Who asks; `null` for a public route. */
  readonly user: string | null;
  readonly body?: JsonObject;
  readonly idempotencyKey?: string;
}

const REPEAT_MS = 100;
/** No answer within this time counts as none: a connection to a process that was killed may hang. */
const SILENCE_MS = 20_000;

/** Talks to a server as people of the demo town; what gets no answer is sent again, word for word. */
export class ApiClient {
  readonly #options: ApiOptions;
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /** Reads JSON. Throws `UnexpectedAnswer` on anything but success. */
  async get<T>(user: string | null, path: string): Promise<T> {
    const response = await this.#send({ method: 'GET', path, user });
    return (await response.json()) as T;
  }

  /** Reads a file: its media type and its bytes. */
  async download(user: string, path: string): Promise<{ type: string; bytes: Uint8Array }> {
    const response = await this.#send({ method: 'GET', path, user });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { type: response.headers.get('content-type') ?? '', bytes };
  }

  /** Sends a command under a key: however often it is sent, it is done once and answered alike. */
  async command<T>(user: string, path: string, body: JsonObject, idempotencyKey: string): Promise<T> {
    const response = await this.#send({ method: 'POST', path, user, body, idempotencyKey });
    return (await response.json()) as T;
  }

  /** Moves the clock of the installation. */
  async moveClock(at: Date): Promise<void> {
    const body = { at: at.toISOString() };
    await this.#send({ method: 'PUT', path: '/test/clock', user: null, body });
  }

  async #send(request: ApiRequest): Promise<Response> {
    const { patienceMs = 0, unanswered = [], onSend, signal } = this.#options;
    const command = `${request.method} ${request.path}`;
    const deadline = performance.now() + patienceMs;
    for (let again = false; ; again = true) {
      signal?.throwIfAborted();
      if (request.method !== 'GET') onSend?.(command, again);
      const response = await this.#attempt(request).catch((error: unknown) => {
        if (performance.now() > deadline) throw new Error(`${command} got no answer`, { cause: error });
        return null;
      });
      if (response?.ok === true) return response;
      const late = performance.now() > deadline;
      if (response !== null && (late || !unanswered.includes(response.status))) {
        throw new UnexpectedAnswer(response.status, command, await response.text());
      }
      await response?.arrayBuffer().catch(() => undefined);
      await pause(REPEAT_MS);
    }
  }

  /** One try, with the body read to its end: a server that dies while it answers has not answered. */
  async #attempt({ method, path, user, body, idempotencyKey }: ApiRequest): Promise<Response> {
    const address = await this.#options.address();
    const response = await fetch(`${address.url}${path}`, {
      method,
      headers: {
        ...(user === null ? {} : { authorization: `Bearer ${await this.#token(address.issuer, user)}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(SILENCE_MS),
    });
    const { status, headers } = response;
    return new Response(await response.arrayBuffer(), { status, headers });
  }

  #token(issuer: string, user: string): Promise<string> {
    const id = `${issuer} ${user}`;
    const known = this.#tokens.get(id);
    if (known !== undefined) return known;
    const name = organisation.people.find((person) => person.user === user)?.name ?? user;
    const minted = signingKey(this.#options.home).then((key) =>
      mintAccessToken(key, issuer, { user, name }, '8h'),
    );
    this.#tokens.set(id, minted);
    return minted;
  }
}
