import type { Pool } from 'pg';
import type { CaseChange, Office } from '@amtsweg/cases-shell';
import { NOTIFICATION_BYTES, notify } from '@amtsweg/pg';
import { LIVE_CHANNEL, type LiveMessage, type PresentPerson } from './live-message.js';

/** Changes within this time are told in one statement. */
const BATCH_MS = 50;

/** After a statement that failed, the next one waits. */
const AGAIN_MS = 1000;

/** What is waiting beyond this is given up; those who watch are told to look for themselves. */
const WAITING = 2000;

type Change = Omit<CaseChange, 'caseId'>;

/**
 * Tells all processes of the installation what has happened, in small batches and behind the back of whoever did it: no
 * command waits for it, and none fails by it.
 */
export class LiveAnnouncer implements NonNullable<Office['changes']> {
  private changes = new Map<string, Change>();
  private others: LiveMessage[] = [];
  private timer: NodeJS.Timeout | null = null;
  private sending: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly pool: Pool) {}

  /** A step was committed. */
  announce({ caseId, ...change }: CaseChange): void {
    this.changes.set(caseId, both(this.changes.get(caseId), change));
    this.arm(BATCH_MS);
  }

  /** Who has a case open has changed; `people` are all who have. */
  announcePresence(caseId: string, people: readonly PresentPerson[]): void {
    this.others.push({ kind: 'presence', caseId, people });
    this.arm(BATCH_MS);
  }

  /** A session was ended; its streams end in every process. */
  announceSessionEnd(sessionId: string): void {
    this.others.push({ kind: 'sessionEnd', sessionId });
    this.arm(BATCH_MS);
  }

  /** Tells what is still waiting, and nothing after that. */
  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.stopped = true;
    await this.sending;
    await this.send();
  }

  private arm(after: number): void {
    if (this.stopped || this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.sending = this.sending.then(() => this.send());
    }, after);
    this.timer.unref();
  }

  private async send(): Promise<void> {
    this.timer = null;
    const { changes, others } = this;
    this.changes = new Map();
    this.others = [];
    const told = [...changes].map(([caseId, change]): LiveMessage => ({
      kind: 'change',
      caseId,
      posts: [...new Set(change.posts)],
      ...(change.isTaken ? { isTaken: true } : {}),
    }));
    try {
      await notify(this.pool, LIVE_CHANNEL, [...told, ...others].map(payloadOf));
    } catch {
      // A database that is away for a moment: nothing is lost, and what happened since stays in its order.
      this.keep(changes, others);
      this.arm(AGAIN_MS);
    }
  }

  private keep(changes: ReadonlyMap<string, Change>, others: readonly LiveMessage[]): void {
    for (const [caseId, change] of changes) this.changes.set(caseId, both(this.changes.get(caseId), change));
    this.others.unshift(...others);
    if (this.changes.size + this.others.length <= WAITING) return;
    this.changes.clear();
    this.others = [{ kind: 'gap' }];
  }
}

function both(one: Change | undefined, other: Change): Change {
  if (one === undefined) return other;
  return { posts: [...one.posts, ...other.posts], isTaken: one.isTaken || other.isTaken };
}

function payloadOf(message: LiveMessage): string {
  const payload = JSON.stringify(message);
  return Buffer.byteLength(payload) <= NOTIFICATION_BYTES ? payload : JSON.stringify({ kind: 'gap' });
}
