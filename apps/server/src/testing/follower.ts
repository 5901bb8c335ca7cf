import { eventually } from './eventually.js';
import type { TestServer } from './test-server.js';

/** An event of the live stream. */
export interface LiveEvent {
  readonly id: number;
  readonly event: string;
  readonly data: { readonly cases?: string[]; readonly posts?: string[] };
}

/** A live stream as a browser follows it. */
export class Follower {
  readonly events: LiveEvent[] = [];
  ended = false;
  text = '';
  private readonly abort = new AbortController();

  private constructor(private readonly server: TestServer) {}

  /** Opens a stream; it is open on the server too when this returns. */
  static async open(server: TestServer, headers: Record<string, string>): Promise<Follower> {
    const follower = new Follower(server);
    const response = await fetch(`${server.url}/api/v1/live`, { headers, signal: follower.abort.signal });
    expect(response.status).toBe(200);
    follower.headers = response.headers;
    void follower.read(response).catch(() => (follower.ended = true));
    await eventually(() => follower.text.includes(': Amtsweg'));
    return follower;
  }

  /** Opens a stream of somebody. */
  static async of(server: TestServer, user: string, headers: Record<string, string> = {}): Promise<Follower> {
    return Follower.open(server, { authorization: `Bearer ${await server.api.token(user)}`, ...headers });
  }

  headers = new Headers();

  /** The cases that were named so far. */
  cases(): string[] {
    return this.events.flatMap(({ data }) => data.cases ?? []);
  }

  /** Waits until whatever was to come before now has come. */
  async pastAll(): Promise<void> {
    const told = () => this.events.filter(({ event }) => event === 'resync').length;
    const before = told();
    await this.server.office.owner.query(`select pg_notify('amtsweg_live', '{"kind":"gap"}')`);
    await eventually(() => told() > before);
  }

  close(): void {
    this.abort.abort();
  }

  private async read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      this.text += decoder.decode(chunk, { stream: true });
      this.parse();
    }
    this.ended = true;
  }

  private parse(): void {
    const blocks = this.text.split('\n\n').slice(0, -1);
    this.events.splice(0);
    for (const block of blocks) {
      const [, id, event, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (data !== undefined)
        this.events.push({ id: Number(id), event: event ?? '', data: JSON.parse(data) });
    }
  }
}
