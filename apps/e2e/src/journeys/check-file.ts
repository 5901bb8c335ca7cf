import { createHash } from 'node:crypto';
import type { ApiClient } from '../api/api-client.js';
import type { CaseDesk } from './case-desk.js';
import type { CaseView, DocumentView } from './case-view.js';
import { LEAD } from './staff.js';

/** Checks the file of a closed case: every issued document is a PDF that can be had, every revision is in the history. */
export async function checkFile(api: ApiClient, desk: CaseDesk, view: CaseView): Promise<void> {
  for (const document of view.documents.filter(({ origin }) => origin === 'issued')) {
    await checkDocument(api, view, document);
  }
  const history = await desk.history(view.caseId);
  if (history.length !== view.revision || history.some(({ seq }, index) => seq !== index + 1)) {
    throw new Error(`${view.caseNumber} has revision ${view.revision} and ${history.length} history entries`);
  }
}

async function checkDocument(api: ApiClient, view: CaseView, document: DocumentView): Promise<void> {
  const { documentId, name, size, sha256 } = document;
  const { type, bytes } = await api.download(LEAD, `/api/v1/cases/${view.caseId}/documents/${documentId}`);
  const text = Buffer.from(bytes).toString('latin1');
  const isPdf = type.startsWith('application/pdf') && text.startsWith('%PDF-') && text.includes('%%EOF');
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (!isPdf || bytes.length !== size || digest !== sha256) {
    throw new Error(`document ${name} of ${view.caseNumber} is not the PDF that was issued (${type})`);
  }
}
