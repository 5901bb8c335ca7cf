/** Where the log-in begins; afterwards it leads back to the page that is shown. */
export function loginAddress(returnTo = `${location.pathname}${location.search}`): string {
  return `/session/login?${new URLSearchParams({ returnTo }).toString()}`;
}
