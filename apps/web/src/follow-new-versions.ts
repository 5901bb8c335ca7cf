const NAME = 'amtsweg-neu-geladen';
const PAUSE_MS = 10_000;

/**
 * Loads the page anew when a part of it is gone: the server has a new version, and parts of the old one are no longer
 * there. What was typed is kept as a draft. Not twice in a row: a part that is broken for good must show as an error.
 */
export function followNewVersions(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(NAME) ?? 0);
    if (Date.now() - last < PAUSE_MS) return;
    event.preventDefault();
    sessionStorage.setItem(NAME, String(Date.now()));
    location.reload();
  });
}
