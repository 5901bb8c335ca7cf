import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** An address that stays while the server behind it comes and goes with other ports, as a database host does. */
export class FixedAddress {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Where connections are led to; `null` while nobody is there. */
  #target: number | null = null;

  private constructor() {
    this.#server = createServer((incoming) => this.#lead(incoming));
  }

  /** Listens on a free port of this machine. */
  static async open(): Promise<FixedAddress> {
    const address = new FixedAddress();
    await new Promise<void>((ready) => address.#server.listen(0, '127.0.0.1', ready));
    return address;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Leads connections to another port of this machine from now on, or nowhere; those there are break. */
  leadTo(port: number | null): void {
    this.#target = port;
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((done) => this.#server.close(() => done()));
    this.leadTo(null);
    await closed;
  }

  #lead(incoming: Socket): void {
    if (this.#target === null) {
      incoming.destroy();
      return;
    }
    const outgoing = connect(this.#target, '127.0.0.1');
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      this.#sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}
