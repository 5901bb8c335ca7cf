/** Makes any text safe inside XML, as content and as a quoted attribute; what XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- XML 1.0 knows no other control characters than tab and line breaks.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
  );
}
