import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** The key of one case: 32 random bytes. Payload sealed with it can be erased by destroying it (Art. 17 GDPR). */
export function newCaseKey(): Buffer {
  return randomBytes(32);
}

/** Wraps a case's key by the master key, bound to the case: a wrapped key is of no use in another case. */
export function wrapCaseKey(master: Buffer, caseId: string, key: Buffer): Buffer {
  return seal(master, key, caseId);
}

/** The inverse of `wrapCaseKey`. Throws when master key or case do not fit. */
export function unwrapCaseKey(master: Buffer, caseId: string, wrapped: Buffer): Buffer {
  return unseal(master, wrapped, caseId);
}

/** Encrypts with AES-256-GCM: nonce, ciphertext and tag in one; `context` is authenticated with it. */
export function seal(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The inverse of `seal`. Throws when key, context or a single bit differ. */
export function unseal(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
}
