import { ContractCheck } from './contract-check.js';

/** What a test sends. */
export interface Sending {
  /** User whose token is sent; none sends no token. */
  readonly as?: string;
  /** The whole Authorization header instead. */
  readonly authorization?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
  /** The parsed JSON, `null` for anything else. Tests look into it as they like. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Speaks to a test server, and holds every answer against the server's own OpenAPI document. */
export class ApiClient {
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly url: string,
    readonly contract: ContractCheck,
    private readonly mint: (user: string) => Promise<string>,
  ) {}

  static async open(url: string, mint: (user: string) => Promise<string>): Promise<ApiClient> {
    const document: unknown = await (await fetch(`${url}/openapi.json`)).json();
    return new ApiClient(url, new ContractCheck(document as never), mint);
  }

  /** A token of the user, kept. */
  token(user: string): Promise<string> {
    const kept = this.tokens.get(user) ?? this.mint(user);
    this.tokens.set(user, kept);
    return kept;
  }

  get(path: string, as?: string): Promise<Answer> {
    return this.send('GET', path, as === undefined ? {} : { as });
  }

  post(
    path: string,
    as: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    return this.send('POST', path, { as, body, headers });
  }

  /** Sends a request. Throws when the answer is a 5xx or is not what the OpenAPI document says. */
  async send(method: string, path: string, sending: Sending = {}): Promise<Answer> {
    const { as, authorization, body, raw, headers = {} } = sending;
    const bearer = as === undefined ? authorization : `Bearer ${await this.token(as)}`;
    const sent = raw ?? (body === undefined ? null : JSON.stringify(body));
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      body: sent,
      signal: AbortSignal.timeout(20_000),
      headers: {
        ...(bearer === undefined ? {} : { authorization: bearer }),
        ...(raw === undefined && body !== undefined ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
    });
    const bytes = await bytesOf(response);
    const text = bytes.toString('utf8');
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
    const answer = {
      status: response.status,
      headers: response.headers,
      bytes,
      text,
      body: isJson ? (JSON.parse(text) as unknown) : null,
    };
    this.contract.check(method, path, answer);
    return answer;
  }
}

/** What came back, whole; of a stream of events, which has no end, nothing. */
async function bytesOf(response: Response): Promise<Buffer> {
  if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) {
    return Buffer.from(await response.arrayBuffer());
  }
  await response.body?.cancel();
  return Buffer.alloc(0);
}
