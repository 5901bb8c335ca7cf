/** A kind of file that is known by its first bytes. */
export interface FileSignature {
  /** Media type, for programs. */
  readonly mediaType: string;
  /** German name with its article, for people. */
  readonly name: string;
  /** The bytes as Latin-1 text. */
  readonly start: string;
  /** Where `start` lies; 0 if absent. */
  readonly offset?: number;
}

/**
 * Files known by their first bytes, in the order of testing.
 *
 * Sources: WHATWG MIME Sniffing (section 6), PNG (5.2), TIFF 6.0 (section 2), ISO 32000-2 (7.5.2), PKWARE APPNOTE (4.3.6),
 * MS-CFB (2.2), ISO/IEC 23008-12 (file brands), System V ABI.
 */
export const fileSignatures: readonly FileSignature[] = [
  { mediaType: 'application/pdf', name: 'eine PDF-Datei', start: '%PDF-' },
  { mediaType: 'image/png', name: 'ein PNG-Bild', start: '\x89PNG\r\n\x1a\n' },
  { mediaType: 'image/jpeg', name: 'ein JPEG-Bild', start: '\xff\xd8\xff' },
  { mediaType: 'image/tiff', name: 'ein TIFF-Bild', start: 'II*\0' },
  { mediaType: 'image/tiff', name: 'ein TIFF-Bild', start: 'MM\0*' },
  { mediaType: 'image/gif', name: 'ein GIF-Bild', start: 'GIF87a' },
  { mediaType: 'image/gif', name: 'ein GIF-Bild', start: 'GIF89a' },
  { mediaType: 'image/webp', name: 'ein WebP-Bild', start: 'WEBP', offset: 8 },
  { mediaType: 'image/heic', name: 'ein HEIC-Bild', start: 'ftyphei', offset: 4 },
  { mediaType: 'image/heic', name: 'ein HEIC-Bild', start: 'ftypmif1', offset: 4 },
  { mediaType: 'video/mp4', name: 'ein Video', start: 'ftyp', offset: 4 },
  {
    mediaType: 'application/x-ole-storage',
    name: 'eine ältere Office-Datei',
    start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  },
  { mediaType: 'application/zip', name: 'ein ZIP-Archiv', start: 'PK\x03\x04' },
  { mediaType: 'application/zip', name: 'ein ZIP-Archiv', start: 'PK\x05\x06' },
  { mediaType: 'application/x-7z-compressed', name: 'ein 7-Zip-Archiv', start: "7z\xbc\xaf'\x1c" },
  { mediaType: 'application/vnd.rar', name: 'ein RAR-Archiv', start: 'Rar!\x1a\x07' },
  { mediaType: 'application/gzip', name: 'ein GZIP-Archiv', start: '\x1f\x8b' },
  {
    mediaType: 'application/vnd.microsoft.portable-executable',
    name: 'ein ausführbares Programm',
    start: 'MZ\x90\0',
  },
  { mediaType: 'application/x-elf', name: 'ein ausführbares Programm', start: '\x7fELF' },
  { mediaType: 'application/x-mach-binary', name: 'ein ausführbares Programm', start: '\xcf\xfa\xed\xfe' },
  { mediaType: 'application/x-mach-binary', name: 'ein ausführbares Programm', start: '\xca\xfe\xba\xbe' },
  { mediaType: 'text/x-shellscript', name: 'ein Skript', start: '#!' },
  { mediaType: 'application/rtf', name: 'eine RTF-Datei', start: '{\\rtf' },
  { mediaType: 'application/postscript', name: 'eine PostScript-Datei', start: '%!PS' },
];
