import { fileURLToPath } from 'node:url';

/**
 * The folder of the fonts that come with this package: Noto Sans Regular and Bold, and two small cuts with signs (SIL Open
 * Font License 1.1, text beside them).
 *
 * Noto Sans has every letter of DIN 91379, which authorities must be able to print since 1 November 2024. Of the fonts
 * inside the compiler Libertinus Serif has them as well, but there is no sans-serif among them, and a font passed as
 * bytes is the only one that a font of the machine under the same name cannot replace. `src` and `dist` are siblings, so one relative path serves the sources, the build and Jest (SWC
 * rewrites `import.meta.url` when it compiles to CommonJS). A bundle has to pass its own folder to the renderer.
 */
export const shippedFontFolder = fileURLToPath(new URL('../fonts/', import.meta.url));
