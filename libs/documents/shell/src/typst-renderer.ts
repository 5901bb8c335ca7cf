import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComposedDocument } from '@amtsweg/procedure';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentRenderer } from './document-renderer.js';
import { fontCoverage } from './font-coverage.js';
import type { FontCoverage } from './font-coverage.js';
import { RenderFailed } from './render-failed.js';
import { typstData } from './typst-data.js';
import { fontFamilies } from './templates/font-families.js';
import { typstTemplate } from './typst-template.js';

/** Letters are needed in both weights; the signs exist in one, which serves for both. */
const letterFonts = ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'] as const;
const signFonts = ['NotoSansMath-Subset.ttf', 'NotoSansSymbols2-Subset.ttf'] as const;

/** Compilations that a memoised layout survives unused; Typst advises 10 for tools that do not watch files. */
const cacheAge = 10;

/** Where the fonts lie. */
export interface TypstRendererOptions {
  /** Folder with the files of this package's `fonts` folder; usually that folder itself, `shippedFontFolder`. */
  readonly fontFolder: string;
}

/**
 * Typesets documents with Typst, in process and without any file but the fonts.
 *
 * Guaranteed: the same document gives the same bytes in every process, as long as this package, the compiler and the
 * fonts stay the same. The creation date in the file is the document's date, no clock is read, and fonts of the machine
 * are never used, not even under the same name. Not promised: equal bytes across versions or processor architectures;
 * stored files are therefore kept, not typeset again.
 *
 * Texts reach Typst as JSON data, never as source, so markup in a name is printed as it stands.
 * The compiler works synchronously (some milliseconds per letter); long reports belong into the worker.
 */
export class TypstRenderer implements DocumentRenderer {
  readonly #compiler: NodeCompiler;
  readonly #covers: FontCoverage;

  constructor({ fontFolder }: TypstRendererOptions) {
    const read = (file: string): Buffer => readFileSync(join(fontFolder, file));
    const letters = letterFonts.map(read);
    const signs = signFonts.map(read);
    this.#covers = commonCoverage(letters.map(fontCoverage), signs.map(fontCoverage));
    // The workspace bounds what a template could read; this one reads nothing.
    this.#compiler = NodeCompiler.create({
      workspace: fontFolder,
      fontArgs: [{ fontBlobs: [...letters, ...signs] }],
    });
    this.#checkFonts(fontFolder);
  }

  /** See {@link DocumentRenderer.render}. */
  async render(document: ComposedDocument): Promise<Uint8Array> {
    const inputs = { document: JSON.stringify(typstData(document, this.#covers)) };
    try {
      // In one call: an intermediate `NodeTypstDocument` holds about 0.7 MB that V8 does not see, and piles up to
      // gigabytes in a batch of letters before a collection (measured: 1500 letters, 1.7 GB against 0.3 GB).
      return new Uint8Array(
        this.#compiler.pdf({ mainFileContent: typstTemplate, inputs }, { pdfStandard: 'ua-1' }),
      );
    } catch (error) {
      throw new RenderFailed(document.title, compilerMessage(error));
    } finally {
      this.#compiler.evictCache(cacheAge);
    }
  }

  /** Text in a font that Typst does not find vanishes with no more than a warning: better no renderer than blank letters. */
  #checkFonts(fontFolder: string): void {
    const warnings = this.#compiler
      .compile({ mainFileContent: `#set text(font: ${fontFamilies}, fallback: false)\nA` })
      .takeWarnings();
    if (warnings === null) return;
    throw new Error(`fonts are missing in ${fontFolder}: ${JSON.stringify(warnings.shortDiagnostics)}`);
  }
}

/** The compiler throws plain errors whose diagnostics stand in `code`. */
function compilerMessage(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function commonCoverage(letters: readonly FontCoverage[], signs: readonly FontCoverage[]): FontCoverage {
  return (codePoint) =>
    letters.every((covers) => covers(codePoint)) || signs.some((covers) => covers(codePoint));
}
