/** The largest file that the server takes. */
const LARGEST = 20 * 1024 * 1024;

const types = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/tiff', 'text/plain']);
const endings = /\.(?:pdf|png|jpe?g|tiff?|txt)$/i;

/** Why a file cannot go to the file of a case, before it is sent; `null` when the server may judge it. */
export function uploadHindrance(file: {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}): string | null {
  if (file.size === 0)
    return 'Die Datei ist leer (0 Bytes). Bitte prüfen Sie, ob sie vollständig gespeichert ist.';
  if (file.size > LARGEST) {
    return `Die Datei ist mit ${megabytes(file.size)} MB zu groß. Möglich sind bis zu 20 MB; bitte verkleinern oder teilen Sie sie.`;
  }
  const isKnown = types.has(file.type) || (file.type === '' && endings.test(file.name));
  return isKnown
    ? null
    : 'Dateien dieser Art nimmt die Akte nicht auf. Möglich sind PDF, PNG, JPEG, TIFF und Text.';
}

/** A title made of a file's name: one line, without the ending. */
export function titleOfFile(name: string): string {
  const plain = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{Cc}\p{Cf}_]+/gu, ' ')
    .trim();
  return Array.from(plain).slice(0, 200).join('');
}

function megabytes(size: number): string {
  return (size / 1e6).toLocaleString('de-DE', { maximumFractionDigits: 1 });
}
