/**
 * Fault: a composed document could not be made into an accessible PDF.
 *
 * The cause lies in the document (no title, an impossible date, a row of the wrong length) or in the installation
 * (fonts missing), never in the letters of a name: what the fonts lack is printed as its code point.
 */
export class RenderFailed extends Error {
  constructor(
    readonly title: string,
    readonly reason: string,
  ) {
    super(`the document "${title}" could not be typeset: ${reason}`);
    this.name = 'RenderFailed';
  }
}
