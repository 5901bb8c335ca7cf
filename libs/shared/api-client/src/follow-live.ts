import { openLiveStream, type LiveNews } from './open-live-stream.js';

/** Who hears of live changes. */
export interface LiveFollower {
  /** Cases and posts that a commit has touched. */
  readonly onChange: (change: {
    readonly cases: readonly string[];
    readonly posts: readonly string[];
  }) => void;
  readonly onPresence: (presence: {
    readonly caseId: string;
    readonly people: readonly {
      readonly user: string;
      readonly name: string;
      readonly taskId: string | null;
    }[];
  }) => void;
  /** Changes may have been missed: everything shown must be asked for again. */
  readonly onGap: () => void;
  readonly onConnection: (connected: boolean) => void;
}

const NAME = 'amtsweg-live';

/**
 * Follows the live events of the API until the returned function is called, also over restarts of the server.
 *
 * All tabs of a browser share one stream: over HTTP/1.1 a browser has six connections to a host, and a stream for each
 * tab would use them up. The tab that holds the lock has the stream and tells the others; when it goes, the next takes
 * over.
 */
export function followLive(follower: LiveFollower): () => void {
  const stopped = new AbortController();
  const others = new BroadcastChannel(NAME);
  const hear = (news: LiveNews): void => tell(follower, news);
  others.onmessage = ({ data }: MessageEvent<LiveNews>) => hear(data);
  const lead = async (): Promise<void> => {
    const close = openLiveStream((news) => {
      hear(news);
      if (isSecureContext) others.postMessage(news);
    });
    await new Promise<void>((done) => stopped.signal.addEventListener('abort', () => done(), { once: true }));
    close();
  };
  // Without TLS a browser has no locks; each tab then has a stream of its own.
  if (!isSecureContext) void lead();
  // Rejects when we stop while another tab still has the stream.
  else navigator.locks.request(NAME, { signal: stopped.signal }, lead).catch(() => undefined);
  return () => {
    stopped.abort();
    others.close();
  };
}

function tell(follower: LiveFollower, news: LiveNews): void {
  switch (news.kind) {
    case 'change':
      follower.onChange(news.data as never);
      break;
    case 'presence':
      follower.onPresence(news.data as never);
      break;
    case 'gap':
      follower.onGap();
      break;
    case 'connection':
      follower.onConnection(news.connected);
  }
}
