import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '@amtsweg/pg';
import { ApiClient, type ApiOptions } from '../api/api-client.js';
import { ServerProcess, type ServerOptions } from '../server/server-process.js';
import { removeHome, temporaryHome } from '../server/temporary-home.js';

const execute = promisify(execFile);

/** The servers, homes and databases of one test file; `close` leaves nothing of them behind. */
export class TestServers {
  static readonly projectRoot = join(__dirname, '../../../..');
  readonly #homes: string[] = [];
  readonly #servers: ServerProcess[] = [];
  readonly #databases: TestDatabase[] = [];

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

  /** Talks to a server. */
  async api(server: ServerProcess, home: string, options: Partial<ApiOptions> = {}): Promise<ApiClient> {
    const address = await server.address();
    return new ApiClient({ home, address: () => address, ...options });
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.splice(0).map((server) => server.end('SIGKILL')));
    await Promise.all(this.#databases.splice(0).map((database) => database.drop()));
    await Promise.all(this.#homes.splice(0).map(removeHome));
  }
}
