import type { Response } from 'express';
import type { Actor } from '@amtsweg/identity-contract';

/** Whoever reads slower than this falls behind for good: the connection is cut, and the browser begins anew. */
const BACKLOG_BYTES = 1_000_000;

/** A browser whose stream was closed in favour of newer ones waits this long before it asks again. */
const LATER_MS = 120_000;

/** Who a stream is for, and how to find out whether they still are. */
export interface StreamOwner {
  readonly actor: Actor;
  /** The session it belongs to; `null` with a bearer token. */
  readonly sessionId: string | null;
  /** Who the credentials stand for now; `null` when they do not hold any more. Counts as no activity. */
  readonly recheck: () => Promise<Actor | null>;
}

/** One stream of server-sent events. */
export class LiveStream {
  private actorNow: Actor;

  constructor(
    private readonly response: Response,
    readonly owner: StreamOwner,
  ) {
    this.actorNow = owner.actor;
    response.status(200);
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store, no-transform');
    // A proxy that collects answers would keep every event to itself.
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    this.write(': Amtsweg\n\n');
  }

  /** Roles and posts as they were at the last look. */
  get actor(): Actor {
    return this.actorNow;
  }

  /** Sends an event. */
  send(id: number, event: string, data: object): void {
    this.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Shows proxies that the stream lives, and looks whether its owner may still hear. Answers that. */
  async ping(): Promise<boolean> {
    this.write(': ping\n\n');
    // While nobody can say, nobody is turned away: there is nothing to hear either.
    const actor = await this.owner.recheck().catch(() => this.actorNow);
    if (actor !== null) this.actorNow = actor;
    return actor !== null;
  }

  /** Closes the stream; `superseded` keeps the browser from coming back at once. */
  close(superseded = false): void {
    if (superseded) this.write(`retry: ${LATER_MS}\n\n`);
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > BACKLOG_BYTES) this.response.destroy();
  }
}
