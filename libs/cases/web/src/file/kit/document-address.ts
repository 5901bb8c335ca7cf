/** Where the content of a document is read. */
export function documentAddress(caseId: string, documentId: string): string {
  return `/api/v1/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(documentId)}`;
}
