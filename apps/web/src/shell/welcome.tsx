import { loginAddress } from './login-address.js';

/** The door: what this is, and the way to the log-in. */
export function Welcome() {
  return (
    <main className="aw-welcome">
      <h1 className="kern-title kern-title--large">Amtsweg</h1>
      <p className="kern-body">Der Arbeitsplatz für Vorgänge der Stadt. Bitte melden Sie sich an.</p>
      <a className="kern-btn kern-btn--primary" href={loginAddress()}>
        <span className="kern-label">Anmelden</span>
      </a>
    </main>
  );
}
