import { epochNow } from './epoch-now.js';
import type { ProductServer } from './product-server.js';

/** A stream of live events that somebody hears. */
export interface LiveListener {
  /** Answers when the next event arrived that names a case; to be asked before the case changes. Rejects if none comes. */
  heard(caseId: string): Promise<number>;
  close(): void;
}

/** Whoever has not heard or seen by then never will. */
export const PATIENCE_MS = 20_000;

/** Opens a stream; it is open on the server too when this returns. */
export async function openListener(server: ProductServer, user: string): Promise<LiveListener> {
  const abort = new AbortController();
  const response = await fetch(`${server.url}/api/v1/live`, {
    headers: { authorization: `Bearer ${await server.token(user)}` },
    signal: abort.signal,
  });
  if (!response.ok || response.body === null) throw new Error(`the stream answered ${response.status}`);
  const waiting = new Map<string, (at: number) => void>();
  // `fetch` says nothing about what its chunks are: they are bytes.
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  // The server greets with a comment line.
  await reader.read();
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const at = epochNow();
      text += decoder.decode(value, { stream: true });
      const end = text.lastIndexOf('\n\n');
      for (const [caseId, resolve] of waiting) {
        if (!text.slice(0, end).includes(caseId)) continue;
        waiting.delete(caseId);
        resolve(at);
      }
      text = text.slice(end + 2);
    }
  };
  // The stream is cut off when it is closed; whoever still waits then waits in vain.
  read().catch(() => undefined);
  return {
    heard: (caseId) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no event names case ${caseId}`)), PATIENCE_MS);
        waiting.set(caseId, (at) => {
          clearTimeout(late);
          resolve(at);
        });
      }),
    close: () => abort.abort(),
  };
}
