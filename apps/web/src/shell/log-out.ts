/** Ends the session and goes to the door. */
export async function logOut(): Promise<void> {
  // The route stands beside the API and so not in its description.
  await fetch('/session/logout', { method: 'POST', headers: { 'x-amtsweg': '1' } }).catch(() => undefined);
  location.assign('/');
}
