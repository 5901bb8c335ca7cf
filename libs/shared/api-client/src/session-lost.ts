type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` whenever the API says that nobody is logged in any more. Returns how to stop it. */
export function onSessionLost(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells that the API answered 401. */
export function tellSessionLost(): void {
  for (const listener of listeners) listener();
}
