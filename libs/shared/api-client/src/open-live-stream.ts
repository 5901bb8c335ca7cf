/** What a live stream brings. */
export type LiveNews =
  | { readonly kind: 'change' | 'presence'; readonly data: unknown }
  | { readonly kind: 'gap' }
  | { readonly kind: 'connection'; readonly connected: boolean };

/** How long to wait before a stream that was refused is asked for again; one that only broke the browser repeats itself. */
const AGAIN_MS = 5000;

/** Opens the stream of live events and keeps it open until the returned function is called. */
export function openLiveStream(tell: (news: LiveNews) => void): () => void {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (isFirst: boolean): void => {
    let wasOpen = !isFirst;
    source = new EventSource('/api/v1/live');
    source.onopen = () => {
      tell({ kind: 'connection', connected: true });
      if (wasOpen) tell({ kind: 'gap' });
      wasOpen = true;
    };
    source.onerror = () => {
      tell({ kind: 'connection', connected: false });
      if (source?.readyState === EventSource.CLOSED) again = setTimeout(() => open(false), AGAIN_MS);
    };
    for (const kind of ['change', 'presence'] as const) {
      source.addEventListener(kind, (event) => tell({ kind, data: JSON.parse(String(event.data)) }));
    }
    source.addEventListener('resync', () => tell({ kind: 'gap' }));
  };
  open(true);
  return () => {
    clearTimeout(again);
    source?.close();
  };
}
