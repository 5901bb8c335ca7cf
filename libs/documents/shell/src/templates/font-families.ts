/** The font families of all layouts, as Typst writes a list: letters first, then signs that Noto Sans lacks. */
export const fontFamilies = '("Noto Sans", "Noto Sans Math", "Noto Sans Symbols 2")';
