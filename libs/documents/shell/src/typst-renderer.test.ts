import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComposedDocument, DocumentBlock } from '@amtsweg/procedure';
import { fontCoverage } from './font-coverage.js';
import { RenderFailed } from './render-failed.js';
import { shippedFontFolder } from './shipped-font-folder.js';
import { din91379 } from './testing/din-91379.js';
import { readPdf } from './testing/read-pdf.js';
import {
  sampleBareLetter,
  sampleCertificate,
  sampleNotice,
  sampleReceipt,
} from './testing/sample-documents.js';
import { TypstRenderer } from './typst-renderer.js';

const renderer = new TypstRenderer({ fontFolder: shippedFontFolder });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const compact = (pages: readonly string[]): string => pages.join('').replace(/[\s\u00a0\u00ad\u200b]/g, '');

async function printed(change: Partial<ComposedDocument>): Promise<string> {
  return compact(readPdf(await renderer.render({ ...sampleBareLetter, ...change })).pages);
}

const paragraph = (text: string): Partial<ComposedDocument> => ({ blocks: [{ type: 'paragraph', text }] });

describe.each<[string, ComposedDocument]>([
  ['notice', sampleNotice],
  ['letter', { ...sampleNotice, kind: 'letter', remedy: null, sealed: false }],
  ['certificate', sampleCertificate],
  ['receipt', sampleReceipt],
  ['letter without optional parts', sampleBareLetter],
  ['certificate without optional parts', { ...sampleBareLetter, kind: 'certificate' }],
  ['receipt without optional parts', { ...sampleBareLetter, kind: 'receipt' }],
])('a %s', (_, document) => {
  test('is an accessible PDF with language, title and date', async () => {
    const { source } = readPdf(await renderer.render(document));
    expect(source).toMatch(/^%PDF-1\.7/);
    expect(source).toContain('/StructTreeRoot');
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source).toContain('/Lang (de-DE)');
    expect(source).toMatch(/\/DisplayDocTitle true/);
    expect(Buffer.from(source, 'latin1').toString('utf8')).toContain(`>${document.title}</rdf:li>`);
    expect(source).toContain('<xmp:CreateDate>2026-11-22');
    expect(source.match(/\/S \/H1\n/g)).toHaveLength(1);
  });

  test('prints its title, its date in German and its page number', async () => {
    const text = compact(readPdf(await renderer.render(document)).pages);
    expect(text).toContain(document.title.replaceAll(' ', ''));
    expect(text).toContain('22.November2026');
    expect(text).toMatch(/Seite1von\d/);
  });
});

describe('the layout', () => {
  test('a notice carries address, reference, remedy, signature and the place of the seal', async () => {
    const text = compact(readPdf(await renderer.render(sampleNotice)).pages);
    for (const part of [
      'Dr.ŞükranÖztürk-Ḫalaf',
      '32.1-2026-000123',
      'Rechtsbehelfsbelehrung',
      'i.A.',
      'PetraLindqvist',
      'Siegel',
    ])
      expect(text).toContain(part);
  });

  test('without remedy and seal neither is mentioned', async () => {
    const text = await printed(paragraph('Text'));
    expect(text).not.toContain('Rechtsbehelfsbelehrung');
    expect(text).not.toContain('Siegel');
    expect(text).not.toContain('Aktenzeichen');
  });

  test('a table of 200 rows runs over pages and repeats its header', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`Posten ${index + 1}`, `${index},00 €`]);
    const table: DocumentBlock = {
      type: 'table',
      caption: 'Kostenaufstellung',
      columns: ['Gegenstand', 'Betrag'],
      rows,
    };
    const { source, pages } = readPdf(await renderer.render({ ...sampleBareLetter, blocks: [table] }));
    const withRows = pages.filter((page) => page.includes('Posten'));
    expect(withRows.length).toBeGreaterThan(3);
    for (const page of withRows) expect(page).toContain('Gegenstand');
    expect(source).toContain('/S /THead');
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(source.match(/\/S \/TR\n/g)).toHaveLength(201);
  });

  test('label and value pairs are a list for assistive technology', async () => {
    const { source } = readPdf(await renderer.render(sampleCertificate));
    expect(source.match(/\/S \/LI\n/g)).toHaveLength(6);
  });

  test('empty blocks leave nothing behind', async () => {
    const blocks: readonly DocumentBlock[] = [
      { type: 'heading', text: '' },
      { type: 'paragraph', text: '' },
      { type: 'list', ordered: true, items: [] },
      { type: 'facts', rows: [] },
      { type: 'table', caption: '', columns: [], rows: [] },
      { type: 'table', caption: '', columns: ['Leer'], rows: [] },
    ];
    for (const kind of ['notice', 'certificate', 'receipt'] as const)
      await expect(printed({ kind, blocks })).resolves.toContain('Leer');
  });
});

describe('names and texts', () => {
  test.each([
    '#eval("1+1")',
    '#panic("x")',
    '*fett* _kursiv_ `roh` $x^2$',
    '= Überschrift',
    '- Punkt',
    '// Kommentar /* x */',
    '@verweis <marke> ~ --- ...',
    '\\u{41} \\n \\',
    '"Zitat" \'einfach\' -- https://example.org',
    '${process.env.HOME} {{name}} %s',
    ']]>&amp;<script>',
  ])('%s is printed as it stands', async (name) => {
    const expected = name.replaceAll(' ', '');
    await expect(printed(paragraph(name))).resolves.toContain(expected);
    const everywhere = await printed({
      ...sampleNotice,
      title: `Titel ${name}`,
      addressee: [name],
      sender: { authority: name, unit: name, address: [name] },
      reference: name,
      remedy: name,
      signature: { suffix: name, name, function: name },
      blocks: [
        { type: 'heading', text: name },
        { type: 'list', ordered: false, items: [name] },
        { type: 'facts', rows: [[name, name]] },
        { type: 'table', caption: name, columns: [name], rows: [[name]] },
      ],
    });
    expect(everywhere.split(expected).length).toBeGreaterThan(15);
  });

  test('every letter and sequence of DIN 91379 is printed, in regular and bold', async () => {
    const all = Array.from(Object.values(din91379).join('')).filter((letter) => letter !== '\n');
    for (const file of ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf']) {
      const covers = fontCoverage(readFileSync(join(shippedFontFolder, file)));
      expect(all.filter((letter) => !covers(letter.codePointAt(0) ?? 0))).toEqual(['∞', '≤', '≥']);
    }
    // Rendering fails if any glyph were missing: PDF/UA-1 forbids them.
    const text = Object.values(din91379).join('\n');
    const shown = await printed({
      blocks: [
        { type: 'paragraph', text },
        { type: 'table', caption: '', columns: [text], rows: [[text]] },
      ],
    });
    expect(shown).not.toContain('[U+');
    expect(shown).toContain(din91379.letters.replace(/\s/g, ''));
    for (const sequence of din91379.sequences.normalize('NFC').split(/\s/)) expect(shown).toContain(sequence);
  });

  test.each([
    ['a bidirectional override', 'Otto\u202erelluM', 'Otto[U+202E]relluM'],
    ['an invisible letter', 'Ot\u200bto', 'Ot[U+200B]to'],
    ['a control character', 'Ot\u0000to\u0007', 'Ot[U+0000]to[U+0007]'],
    ['a lone surrogate', 'Ot\ud83dto', 'Ot[U+D83D]to'],
    ['an emoji', 'Otto 😀', 'Otto[U+1F600]'],
    ['a Chinese name', '王', '[U+738B]'],
  ])('%s is printed as its code point', async (_, text, expected) => {
    await expect(printed({ ...paragraph(text), title: text })).resolves.toContain(expected);
  });

  test('a word of 2000 letters is broken, not cut off', async () => {
    const word = 'Donaudampfschiff'.repeat(125);
    const { source, pages } = readPdf(
      await renderer.render({
        ...sampleNotice,
        title: word,
        addressee: [word],
        blocks: [
          { type: 'paragraph', text: word },
          { type: 'facts', rows: [[word, word]] },
          { type: 'table', caption: '', columns: ['A', 'B', 'C'], rows: [[word, word, '1']] },
        ],
      }),
    );
    expect(compact(pages).replaceAll('-', '').split(word).length).toBeGreaterThan(5);
    expect(source).toContain('/StructTreeRoot');
  });
});

describe('reproducibility', () => {
  test('the same document gives the same bytes, from a used and from a fresh renderer', async () => {
    const first = sha256(await renderer.render(sampleNotice));
    await renderer.render(sampleCertificate);
    expect(sha256(await renderer.render(structuredClone(sampleNotice)))).toBe(first);
    expect(sha256(await new TypstRenderer({ fontFolder: shippedFontFolder }).render(sampleNotice))).toBe(
      first,
    );
  });

  test('another text or date gives other bytes', async () => {
    const first = sha256(await renderer.render(sampleNotice));
    expect(sha256(await renderer.render({ ...sampleNotice, date: '2026-11-23' }))).not.toBe(first);
    expect(sha256(await renderer.render({ ...sampleNotice, reference: 'x' }))).not.toBe(first);
  });

  test('no font of the machine is used', async () => {
    const { source } = readPdf(await renderer.render(sampleNotice));
    const fonts = new Set([...source.matchAll(/\/BaseFont \/[A-Z]+\+(\S+)/g)].map(([, name]) => name));
    expect([...fonts].sort()).toEqual(['NotoSans-Bold', 'NotoSans-Regular']);
  });
});

describe('faults', () => {
  test('a folder without the fonts, or with others under their names, makes no renderer', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    expect(() => new TypstRenderer({ fontFolder: folder })).toThrow('ENOENT');
    for (const file of readdirSync(shippedFontFolder))
      copyFileSync(join(shippedFontFolder, 'NotoSans-Regular.ttf'), join(folder, file));
    expect(() => new TypstRenderer({ fontFolder: folder })).toThrow('fonts are missing');
    rmSync(folder, { recursive: true });
  });

  test.each<[string, Partial<ComposedDocument>, string]>([
    ['an empty title', { title: ' ' }, 'title is empty'],
    ['an impossible date', { date: '2026-02-30' }, '"2026-02-30" is not a civil date'],
    [
      'a row of the wrong length',
      { blocks: [{ type: 'table', caption: 'T', columns: ['a', 'b'], rows: [['1']] }] },
      'a row of the table "T" has 1 cells for 2 columns',
    ],
  ])('%s is named', async (_, change, reason) => {
    const rendering = renderer.render({ ...sampleNotice, ...change });
    await expect(rendering).rejects.toBeInstanceOf(RenderFailed);
    await expect(rendering).rejects.toMatchObject({ reason: expect.stringContaining(reason) });
  });
});
