import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '@amtsweg/pg';
import { ApiClient, type ApiOptions } from '../api/api-client.js';
import { ServerProcess, type ServerOptions } from '../server/server-process.js';
import { removeHome, temporaryHome } from '../server/temporary-home.js';

const execute = promisify(execFile);

// What starts servers takes longer than Jest's five seconds; this only ends a test that hangs.
jest.setTimeout(240_000);

/** The servers, homes and databases of one test file; `close` leaves nothing of them behind. */
export class TestServers {
  static readonly projectRoot = join(__dirname, '../../../..');
  readonly #homes: string[] = [];
  readonly #servers: ServerProcess[] = [];
  readonly #databases: TestDatabase[] = [];
  readonly #closing = new AbortController();
  readonly #last: (() => Promise<unknown>)[] = [];

  /** A new, empty home folder. */
  async home(): Promise<string> {
    const home = await temporaryHome();
    this.#homes.push(home);
    return home;
  }

  /** A copy of the home of a stopped server, with owners and modes. */
  async copyOf(home: string): Promise<string> {
    const copy = await this.home();
    await execute('cp', ['-a', `${home}/.`, copy]);
    return copy;
  }

  /** A database of one's own on the cluster of the test run: with organisation and procedures, or with nothing in it. */
  async database(content: 'prepared' | 'empty'): Promise<string> {
    const { AMTSWEG_TEST_CLUSTER: cluster = '', AMTSWEG_TEST_TEMPLATE: template = '' } = process.env;
    const database = await createTestDatabase(cluster, content === 'prepared' ? template : 'template0');
    this.#databases.push(database);
    return database.url;
  }

  /** Starts the product and returns at once. */
  launch(options: Omit<ServerOptions, 'projectRoot'>): ServerProcess {
    const server = ServerProcess.launch({ projectRoot: TestServers.projectRoot, ...options });
    this.#servers.push(server);
    return server;
  }

  /** Starts the product and waits until it is up. */
  async start(options: Omit<ServerOptions, 'projectRoot'>): Promise<ServerProcess> {
    const server = this.launch(options);
    await server.isUp();
    return server;
  }

  /** Rejects with all that a server has printed when it ends. Never resolves: for races. */
  async mustLive(server: ServerProcess): Promise<never> {
    const { code, signal } = await server.ended;
    throw new Error(`the server has ended (${code ?? signal ?? ''}):\n${server.output}`);
  }

  /** Talks to a server. */
  async api(server: ServerProcess, home: string, options: Partial<ApiOptions> = {}): Promise<ApiClient> {
    const address = await server.address();
    return new ApiClient({ home, address: () => address, signal: this.closing, ...options });
  }

  /** Ends what still talks to the servers. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Has something else closed with the servers, after them; also when the test fails. */
  andClose(close: () => Promise<unknown>): void {
    this.#last.push(close);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#servers.splice(0).map((server) => server.end('SIGKILL')));
    await Promise.all(this.#last.splice(0).map((close) => close()));
    await Promise.all(this.#databases.splice(0).map((database) => database.drop()));
    await Promise.all(this.#homes.splice(0).map(removeHome));
  }
}
