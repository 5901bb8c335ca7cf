import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { poolFor } from './connect.js';

/** Who hears what comes on a channel. */
export interface ChannelListener {
  readonly onMessage: (payload: string) => void;
  /** Listening begins, for the first time or anew: what was told before has been missed. */
  readonly onListening: () => void;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;

/** A connection whose other end has vanished looks like one on which nobody speaks. */
const HEARTBEAT_MS = 20_000;

const plainName = /^[a-z_][a-z0-9_]*$/;

/**
 * Listens on a channel with a connection of its own, which is made anew whenever it breaks. Returns how to stop it.
 */
export function listen(
  url: string,
  channel: string,
  listener: ChannelListener,
  options: { readonly role?: string; readonly applicationName?: string } = {},
): () => Promise<void> {
  if (!plainName.test(channel)) throw new Error(`not a plain channel name: ${channel}`);
  const pool = poolFor(url, { ...options, max: 1 });
  const stop = new AbortController();
  const running = follow(async () => {
    const client = await pool.connect();
    try {
      await hear(client, channel, listener, stop.signal);
    } finally {
      client.release(true);
    }
  }, stop.signal);
  return async () => {
    stop.abort();
    // A connection that is just being made to a server that does not answer is not waited for.
    await Promise.race([running, pause(FIRST_WAIT_MS * 5)]);
    await Promise.race([pool.end(), pause(FIRST_WAIT_MS * 5)]);
  };
}

/** Keeps a connection until the signal, waiting longer each time that none comes about. */
async function follow(connected: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const begun = performance.now();
    // Whatever broke the connection, there is one thing to do about it.
    await connected().catch(() => undefined);
    if (performance.now() - begun > LONGEST_WAIT_MS) wait = FIRST_WAIT_MS;
    await pause(wait, undefined, { signal }).catch(() => undefined);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/** Ends when the connection breaks or the signal comes. */
async function hear(
  client: PoolClient,
  channel: string,
  listener: ChannelListener,
  signal: AbortSignal,
): Promise<void> {
  const ended = new Promise<void>((end) => {
    client.on('error', () => end());
    client.on('end', () => end());
    signal.addEventListener('abort', () => end(), { once: true });
  });
  client.on('notification', ({ payload }) => listener.onMessage(payload ?? ''));
  await client.query(`listen ${channel}`);
  listener.onListening();
  while (!signal.aborted && (await beats(client, ended)));
}

/** Waits for the next heartbeat; `false` when the connection has ended or does not answer any more. */
async function beats(client: PoolClient, ended: Promise<void>): Promise<boolean> {
  const timers = new AbortController();
  const after = (answer: boolean) =>
    pause(HEARTBEAT_MS, answer, { signal: timers.signal }).catch(() => false);
  try {
    if (!(await Promise.race([ended.then(() => false), after(true)]))) return false;
    const alive = client.query('select 1').then(
      () => true,
      () => false,
    );
    return await Promise.race([alive, ended.then(() => false), after(false)]);
  } finally {
    timers.abort();
  }
}
