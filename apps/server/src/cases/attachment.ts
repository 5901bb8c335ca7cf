const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tiff',
  'text/plain': 'txt',
};

/** The `Content-Disposition` of a download (RFC 6266): a file name made of the document's title and kind. */
export function attachment(title: string, mediaType: string): string {
  const ending = endings[mediaType] ?? 'bin';
  const name = Array.from(title.replace(/[/\\:*?"<>|\s]+/gu, ' '))
    .slice(0, 100)
    .join('');
  const full = name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
  // encodeURIComponent leaves some signs that an extended value (RFC 8187) may not hold.
  const encoded = encodeURIComponent(full).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
