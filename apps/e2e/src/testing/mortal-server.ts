import type { ServerAddress } from '../api/server-address.js';
import type { ServerProcess } from '../server/server-process.js';

/** A server that can be killed and is started anew at once, on the same home. */
export class MortalServer {
  readonly #launch: () => ServerProcess;
  #life: ServerProcess;
  #address: Promise<ServerAddress>;
  /** What earlier lives have printed. */
  readonly outputs: string[] = [];

  constructor(launch: () => ServerProcess) {
    this.#launch = launch;
    this.#life = launch();
    this.#address = addressOf(this.#life);
  }

  /** Where it listens in its present life, once it does. */
  address(): Promise<ServerAddress> {
    return this.#address;
  }

  /** Kills it with SIGKILL, wherever it stands, and starts it again. */
  async killAndStart(): Promise<void> {
    // Whoever asks for the address from now on waits for the next life.
    const reborn = this.#life.end('SIGKILL').then(() => {
      this.outputs.push(this.#life.output);
      this.#life = this.#launch();
    });
    this.#address = quiet(reborn.then(() => addressOf(this.#life)));
    await reborn;
  }

  /** Stops it in good order. */
  async stop(): Promise<void> {
    await this.#life.end('SIGTERM');
    this.outputs.push(this.#life.output);
  }
}

function addressOf(life: ServerProcess): Promise<ServerAddress> {
  return quiet(life.isUp().then(() => life.address()));
}

/** A life that is killed before it is up has no address, and nobody may be waiting for it. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
