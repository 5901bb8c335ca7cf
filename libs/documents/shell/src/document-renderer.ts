import type { ComposedDocument } from '@amtsweg/procedure';

/**
 * Typesets documents. The one way from a composed document to a file that is sent, handed over or filed.
 *
 * A port, because the present implementation rests on a library with one maintainer.
 */
export interface DocumentRenderer {
  /** Resolves to a PDF/UA-1 file (ISO 14289-1); rejects with `RenderFailed` if the document cannot be typeset accessibly. */
  render(document: ComposedDocument): Promise<Uint8Array>;
}
