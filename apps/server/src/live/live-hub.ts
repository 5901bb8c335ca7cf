import type { Response } from 'express';
import type { Pool } from 'pg';
import { caseRelation } from '@amtsweg/cases-store';
import { isShutOut, mayHear, type CaseRelation } from '@amtsweg/identity-contract';
import type { LiveMessage } from './live-message.js';
import { LiveStream, type StreamOwner } from './live-stream.js';

const PING_MS = 15_000;

/** Streams at the same time for one person: so many windows have a meaning. */
const PER_PERSON = 6;

/** Messages that come within this time go out as one event. */
const GATHER_MS = 25;

/** The streams of this process: who hears what. */
export class LiveHub {
  private readonly streams = new Set<LiveStream>();
  private waiting: LiveMessage[] = [];
  private timer: NodeJS.Timeout | null = null;
  private telling: Promise<void> = Promise.resolve();
  // Increases over restarts too, so that a browser's last id is never ahead.
  private lastId = Date.now();
  private stopped = false;

  constructor(private readonly pool: Pool) {}

  /** Opens a stream. `again` is for a browser that had one: it may have missed something. */
  open(response: Response, owner: StreamOwner, again: boolean): void {
    if (this.stopped) {
      response.status(204).end();
      return;
    }
    const own = [...this.streams].filter((one) => one.actor.user === owner.actor.user);
    // A set keeps the order in which streams were opened.
    for (const old of own.slice(0, Math.max(0, own.length - PER_PERSON + 1))) this.drop(old, true);
    const stream = new LiveStream(response, owner);
    this.streams.add(stream);
    if (again) stream.send(this.nextId(), 'resync', {});
    const pings = setInterval(() => {
      void stream.ping().then((holds) => holds || this.drop(stream));
    }, PING_MS);
    pings.unref();
    response.on('close', () => {
      clearInterval(pings);
      this.streams.delete(stream);
    });
  }

  /** Takes what a process has told. */
  receive(payload: string): void {
    // Only our own processes write to the channel.
    const message = JSON.parse(payload) as LiveMessage;
    if (message.kind === 'sessionEnd') this.endSession(message.sessionId);
    else if (message.kind === 'gap') this.gap();
    else if (this.streams.size > 0) this.gather(message);
  }

  /** Something may have been missed: everybody looks for themselves. */
  gap(): void {
    for (const stream of this.streams) stream.send(this.nextId(), 'resync', {});
  }

  /** Ends all streams, and takes no more. */
  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    for (const stream of this.streams) this.drop(stream);
  }

  private endSession(sessionId: string): void {
    for (const stream of this.streams) if (stream.owner.sessionId === sessionId) this.drop(stream);
  }

  private drop(stream: LiveStream, superseded = false): void {
    this.streams.delete(stream);
    stream.close(superseded);
  }

  private gather(message: LiveMessage): void {
    this.waiting.push(message);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const messages = this.waiting;
      this.waiting = [];
      // One after the other: events go out in the order in which things happened.
      this.telling = this.telling.then(() => this.tell(messages)).catch(() => this.gap());
    }, GATHER_MS);
  }

  private async tell(messages: readonly LiveMessage[]): Promise<void> {
    const relations = new Map<string, CaseRelation | null>();
    for (const message of messages) {
      if (!('caseId' in message) || relations.has(message.caseId)) continue;
      relations.set(message.caseId, await caseRelation(this.pool, message.caseId));
    }
    for (const stream of this.streams) this.tellOne(stream, messages, relations);
  }

  private tellOne(
    stream: LiveStream,
    messages: readonly LiveMessage[],
    relations: ReadonlyMap<string, CaseRelation | null>,
  ): void {
    const cases = new Set<string>();
    const posts = new Set<string>();
    let isLost = false;
    for (const message of messages) {
      if (!('caseId' in message)) continue;
      const relation = relations.get(message.caseId) ?? null;
      if (relation === null) continue;
      const heard = mayHear(stream.actor, relation, message.kind === 'change' ? message.posts : []);
      if (message.kind === 'presence') {
        const { caseId, people } = message;
        if (heard.case) stream.send(this.nextId(), 'presence', { caseId, people });
        continue;
      }
      if (message.isTaken === true && isShutOut(stream.actor, relation)) isLost = true;
      if (heard.case) cases.add(message.caseId);
      for (const post of heard.posts) posts.add(post);
    }
    // Who has lost a case is told to look anew, as after any gap, and not which one it was.
    if (isLost) stream.send(this.nextId(), 'resync', {});
    if (cases.size + posts.size > 0) {
      stream.send(this.nextId(), 'change', { cases: [...cases], posts: [...posts] });
    }
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
