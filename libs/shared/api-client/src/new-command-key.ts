/** A fresh `Idempotency-Key`: one for each thing somebody wants done, the same when it is sent again. */
export function newCommandKey(): string {
  // `crypto.randomUUID` is there with TLS only.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
