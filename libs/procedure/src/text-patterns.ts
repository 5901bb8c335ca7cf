/**
 * Which characters a text may hold. Refused are control and format characters (among them those that turn the reading
 * direction), private-use and unassigned code points and lone surrogates: no form of an office needs them, and they
 * make a text look like another one.
 */
const REFUSED = '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029';

/** More marks over one letter than any script writes: they cover the lines above and below. */
const HEAPED = '\\p{M}{9}';

/** One line of any script, not only white space. */
export const civilText = `^(?=.*\\S)(?!.*${HEAPED})[^${REFUSED}]*$`;

/** Several lines of any script, not only white space. */
export const multilineText = `^(?=[^]*\\S)(?![^]*${HEAPED})(?:[^${REFUSED}]|[\\n\\r\\t])*$`;

/**
 * Names of persons and firms: Latin letters with any mark, the signs and figures of DIN 91379 data type C, beginning
 * with a letter or figure. Letters of other scripts are transliterated in the registers and refused here, and so are the
 * look-alikes that Unicode keeps for compatibility (full width, ligatures, Roman numerals) and more than three marks in a
 * row: the standard's longest sequences have two.
 */
export const nameText =
  "^(?=[\\p{Script=Latin}\\p{Nd}ʰ-˿'’])(?!.*(?:[\\u2100-\\u218f\\ufb00-\\uffef]|\\p{M}{4}))[\\p{Script=Latin}\\p{M}\\p{Nd} ʰ-˿'’.,:;!?()&+/\\-–·°²³\"“”„§€]*$";

/** Telephone numbers as people write them. */
export const phoneText = '^\\+?[0-9 ()/\\-]{3,40}$';

/** A civil date; that it exists is checked by the format. */
export const dateText = '^(?:19|20|21)\\d{2}-\\d{2}-\\d{2}$';
