import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';

/** What the server has to remember from the start of a log-in to its end; the browser keeps it, sealed. */
export interface LogInTicket {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** How long a log-in may take. */
export const LOG_IN_SECONDS = 900;

/** Seals tickets with a key of their own, derived from the master key: any process of the installation opens them. */
export class LogInTickets {
  private readonly key: Uint8Array;

  constructor(masterKey: Buffer) {
    this.key = new Uint8Array(hkdfSync('sha256', masterKey, '', 'amtsweg web log-in', 32));
  }

  /** The ticket as a text for a cookie. */
  seal(ticket: LogInTicket): Promise<string> {
    return new EncryptJWT({ ...ticket })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${LOG_IN_SECONDS}s`)
      .encrypt(this.key);
  }

  /** The ticket in a text; `null` for one that is not ours or too old. */
  async open(sealed: string): Promise<LogInTicket | null> {
    try {
      const { payload } = await jwtDecrypt(sealed, this.key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      const { state, nonce, verifier, returnTo } = payload;
      return {
        state: String(state),
        nonce: String(nonce),
        verifier: String(verifier),
        returnTo: String(returnTo),
      };
    } catch {
      return null;
    }
  }
}
