import { assertNever } from '@amtsweg/kernel';
import type { ComposedDocument, DocumentBlock } from '@amtsweg/procedure';
import { displayableCell, displayableText } from './displayable-text.js';
import type { FontCoverage } from './font-coverage.js';
import { germanDate } from './german-date.js';
import { RenderFailed } from './render-failed.js';

/** How a table's column is set: numbers flush right and as narrow as they are, text in proportion to its length. */
type TypstColumn = { readonly numeric: true } | { readonly numeric: false; readonly weight: number };

type TypstBlock =
  | Exclude<DocumentBlock, { type: 'table' }>
  | (Extract<DocumentBlock, { type: 'table' }> & { readonly layout: readonly TypstColumn[] });

/** What the Typst template reads: the document with displayable texts and everything decided that is easier to decide here. */
export interface TypstData extends Omit<ComposedDocument, 'blocks'> {
  readonly blocks: readonly TypstBlock[];
  readonly dateText: string;
}

/**
 * Turns a composed document into the data of the template.
 *
 * Throws {@link RenderFailed} for an impossible date, an empty title (PDF/UA demands one) and rows that do not fit their table.
 */
export function typstData(document: ComposedDocument, covers: FontCoverage): TypstData {
  const show = (text: string): string => displayableText(text, covers);
  if (document.title.trim() === '') throw new RenderFailed(document.title, 'the title is empty');
  return {
    kind: document.kind,
    title: show(document.title),
    sender: {
      authority: show(document.sender.authority),
      unit: show(document.sender.unit),
      address: document.sender.address.map(show),
    },
    reference: show(document.reference),
    date: document.date,
    dateText: dateText(document),
    addressee: document.addressee.map(show),
    blocks: document.blocks.map((block) => typstBlock(document, block, covers)),
    remedy: document.remedy === null ? null : show(document.remedy),
    signature: {
      suffix: show(document.signature.suffix).replaceAll(' ', '\u00a0'),
      name: show(document.signature.name),
      function: show(document.signature.function),
    },
    sealed: document.sealed,
  };
}

function dateText({ title, date }: ComposedDocument): string {
  try {
    return germanDate(date);
  } catch (error) {
    throw new RenderFailed(title, String(error));
  }
}

function typstBlock(document: ComposedDocument, block: DocumentBlock, covers: FontCoverage): TypstBlock {
  const show = (text: string): string => displayableText(text, covers);
  const cell = (text: string): string => displayableCell(text, covers);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { type: block.type, text: show(block.text) };
    case 'list':
      return { type: 'list', ordered: block.ordered, items: block.items.map(show) };
    case 'facts':
      return { type: 'facts', rows: block.rows.map(([label, value]) => [show(label), show(value)]) };
    case 'table': {
      const { columns, rows } = block;
      const wrong = rows.find((row) => row.length !== columns.length);
      if (wrong !== undefined)
        throw new RenderFailed(
          document.title,
          `a row of the table "${block.caption}" has ${wrong.length} cells for ${columns.length} columns`,
        );
      return {
        type: 'table',
        caption: show(block.caption),
        columns: columns.map(cell),
        rows: rows.map((row) => row.map(cell)),
        layout: columns.map((name, index) => columnLayout([name, ...rows.map((row) => row[index] ?? '')])),
      };
    }
    default:
      return assertNever(block);
  }
}

/** Numbers, amounts, percentages: what a reader compares digit under digit. */
const number = /^[-−+]?(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d{1,4})?(?:\s?(?:€|EUR|%))?$/;

function columnLayout([name = '', ...cells]: readonly string[]): TypstColumn {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every((cell) => number.test(cell))) return { numeric: true };
  const longest = Math.max(name.length, ...cells.map((cell) => cell.length));
  return { numeric: false, weight: Math.min(Math.max(longest, 6), 40) };
}
