const narrow = /[iljtfrI.,:;'’|!()[\]{} ·-]/;
const wide = /[mwMWÄÖÜ@%„“…]|[^\p{Script=Latin}\p{P}\p{N}\s]/u;

/**
 * Roughly how wide a text is in a sans-serif font of the given size, rather too much than too little.
 *
 * There is no font to ask where a diagram is drawn: on a server, in a worker, on the command line.
 */
export function textWidth(text: string, size: number): number {
  const ems = Array.from(text).reduce((sum, character) => {
    if (narrow.test(character)) return sum + 0.34;
    if (wide.test(character)) return sum + 0.92;
    return sum + (/[\p{Lu}\p{N}]/u.test(character) ? 0.67 : 0.57);
  }, 0);
  return ems * size;
}
