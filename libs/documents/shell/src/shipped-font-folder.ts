import { fileURLToPath } from 'node:url';

/**
 * The folder of the fonts that come with this package: Noto Sans Regular and Bold (SIL Open Font License 1.1, text beside them).
 *
 * Noto Sans has every letter of DIN 91379, which authorities must be able to print since 1 November 2024; Typst's own
 * fonts have not. `src` and `dist` are siblings, so one relative path serves the sources, the build and Jest (SWC
 * rewrites `import.meta.url` when it compiles to CommonJS). A bundle has to pass its own folder to the renderer.
 */
export const shippedFontFolder = fileURLToPath(new URL('../fonts/', import.meta.url));
