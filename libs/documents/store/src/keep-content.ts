import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** Keeps bytes under their SHA-256 and answers it, as lower-case hex. The same bytes are kept once. */
export async function keepContent(pool: Pool, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await pool.query(
    'insert into amtsweg.document_content (sha256, bytes) values ($1, $2) on conflict do nothing',
    [sha256, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)],
  );
  return sha256;
}
