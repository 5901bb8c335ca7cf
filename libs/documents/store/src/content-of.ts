import type { Pool } from 'pg';

/** A document's metadata with its bytes. */
export interface DocumentContent {
  readonly documentId: string;
  readonly caseId: string;
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly origin: 'issued' | 'received';
  /** Whether it has gone out to the parties: only then an applicant may read an issued document. */
  readonly dispatched: boolean;
  readonly bytes: Buffer;
}

/** A document of a case with its content; `null` when the case has no such document. */
export async function contentOf(
  pool: Pool,
  caseId: string,
  documentId: string,
): Promise<DocumentContent | null> {
  const { rows } = await pool.query<DocumentContent>(
    `select d.document_id as "documentId", d.case_id as "caseId", d.name, d.title, d.media_type as "mediaType",
       d.sha256, d.origin, c.bytes,
       exists (select 1 from amtsweg.dispatch o where o.case_id = d.case_id and o.document_id = d.document_id) as dispatched
     from amtsweg.document d join amtsweg.document_content c on c.sha256 = d.sha256
     where d.case_id = $1 and d.document_id = $2`,
    [caseId, documentId],
  );
  return rows[0] ?? null;
}
