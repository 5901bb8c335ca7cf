import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComposedDocument } from '@amtsweg/procedure';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentRenderer } from './document-renderer.js';
import { fontCoverage } from './font-coverage.js';
import type { FontCoverage } from './font-coverage.js';
import { RenderFailed } from './render-failed.js';
import { typstData } from './typst-data.js';
import { typstTemplate } from './typst-template.js';

const fontFiles = ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'] as const;

/** Compilations that a memoised layout survives unused; Typst advises 10 for tools that do not watch files. */
const cacheAge = 10;

/** Where the fonts lie. */
export interface TypstRendererOptions {
  /** Folder with `NotoSans-Regular.ttf` and `NotoSans-Bold.ttf`; for this package's own ones, `shippedFontFolder`. */
  readonly fontFolder: string;
}

/**
 * Typesets documents with Typst, in process and without any file but the fonts.
 *
 * Guaranteed: the same document gives the same bytes, in every process and on every machine, as long as the versions
 * of this package, of the compiler and of the fonts stay the same. The creation date in the file is the document's
 * date, no clock is read, and fonts of the machine are never used. A new version may change the bytes; stored files
 * are therefore kept, not typeset again.
 *
 * Texts reach Typst as JSON data, never as source, so markup in a name is printed as it stands.
 * The compiler works synchronously (some milliseconds per letter); long reports belong into the worker.
 */
export class TypstRenderer implements DocumentRenderer {
  readonly #compiler: NodeCompiler;
  readonly #covers: FontCoverage;

  constructor({ fontFolder }: TypstRendererOptions) {
    const fonts = fontFiles.map((file) => readFileSync(join(fontFolder, file)));
    const coverages = fonts.map(fontCoverage);
    this.#covers = (codePoint) => coverages.every((covers) => covers(codePoint));
    // The workspace bounds what a template could read; this one reads nothing.
    this.#compiler = NodeCompiler.create({ workspace: fontFolder, fontArgs: [{ fontBlobs: fonts }] });
  }

  /** See {@link DocumentRenderer.render}. */
  async render(document: ComposedDocument): Promise<Uint8Array> {
    const data = JSON.stringify(typstData(document, this.#covers));
    try {
      return new Uint8Array(this.#compiler.pdf(this.#compile(document.title, data), { pdfStandard: 'ua-1' }));
    } catch (error) {
      throw error instanceof RenderFailed ? error : new RenderFailed(document.title, String(error));
    } finally {
      this.#compiler.evictCache(cacheAge);
    }
  }

  #compile(title: string, data: string): NodeTypstDocument {
    const compiled = this.#compiler.compile({ mainFileContent: typstTemplate, inputs: { document: data } });
    if (compiled.result !== null) return compiled.result;
    throw new RenderFailed(title, JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'no diagnostics'));
  }
}
