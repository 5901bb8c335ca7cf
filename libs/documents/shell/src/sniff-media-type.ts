import { refuse } from '@amtsweg/kernel';
import type { Refusal } from '@amtsweg/kernel';
import { activePdfContent } from './active-pdf-content.js';
import { fileSignatures } from './file-signatures.js';
import { markupType } from './markup-type.js';
import { officeType } from './office-type.js';

/** Media types of files that people may hand in. */
const allowedMediaTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/tiff', 'text/plain'] as const;

/** A media type that people may hand in. */
export type AllowedMediaType = (typeof allowedMediaTypes)[number];

const allowedSentence = 'Erlaubt sind PDF, PNG, JPEG, TIFF und reine Textdateien (UTF-8).';

/** How much of an archive is looked at for the names of its entries. */
const archiveStart = 64 * 1024;

/**
 * Decides what an uploaded file really is, from its bytes alone: name, ending and the sender's claim count for nothing.
 *
 * Answers the refusal `document-type-forbidden` for everything that may not be handed in, PDF files with scripts,
 * program starts or attachments included. Does not tell whether an allowed file is undamaged or free of malware.
 */
export function sniffMediaType(bytes: Uint8Array): { readonly mediaType: AllowedMediaType } | Refusal {
  if (bytes.length === 0) return forbidden('leer', 'application/x-empty');
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, archiveStart)).toString(
    'latin1',
  );
  const signature = fileSignatures.find((candidate) =>
    start.startsWith(candidate.start, candidate.offset ?? 0),
  );
  if (signature === undefined) return sniffText(bytes);
  const { mediaType, name } = (signature.mediaType === 'application/zip' && officeType(start)) || signature;
  const activity = mediaType === 'application/pdf' ? activePdfContent(bytes) : undefined;
  if (activity !== undefined) return forbidden(`eine PDF-Datei, die ${activity} enthält`, mediaType);
  return isAllowed(mediaType) ? { mediaType } : forbidden(name, mediaType);
}

function sniffText(bytes: Uint8Array): { readonly mediaType: AllowedMediaType } | Refusal {
  const text = decoded(bytes);
  if (text === undefined)
    return forbidden('von unbekannter Art oder nicht in UTF-8 geschrieben', 'application/octet-stream');
  // eslint-disable-next-line no-control-regex -- control characters that no text has: what is left of a binary file that happens to be valid UTF-8.
  if (/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text))
    return forbidden('von unbekannter Art', 'application/octet-stream');
  const markup = markupType(text);
  return markup === undefined ? { mediaType: 'text/plain' } : forbidden(markup.name, markup.mediaType);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isAllowed(mediaType: string): mediaType is AllowedMediaType {
  return allowedMediaTypes.some((allowed) => allowed === mediaType);
}

function forbidden(found: string, mediaType: string): Refusal {
  return refuse('document-type-forbidden', `Die Datei ist ${found}. ${allowedSentence}`, {
    found: mediaType,
    allowed: allowedMediaTypes,
  });
}
