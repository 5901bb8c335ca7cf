import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { DOG_TAX } from './dog-tax.js';
import { officeForTests } from './office-for-tests.js';
import type { Paper } from './office.js';

const office = officeForTests();
let paper: Paper;
let folder: string;

/** What would open a window if it were not shown as text. */
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsweg-upload-'));
  paper = await office().paper(DOG_TAX, 'formalCheck', [], { address: HOSTILE, dogName: HOSTILE });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Somebody has the documents of the case before them. */
async function atTheDocuments(): Promise<Page> {
  const { page } = await office().desk('m.yilmaz', `/vorgaenge/${paper.caseId}?blatt=dokumente`);
  await page.getByRole('button', { name: 'Dokumente hinzufügen' }).waitFor();
  return page;
}

const chooser = (page: Page): Locator => page.getByLabel('Dateien auswählen');

const send = (page: Page): Locator => page.getByRole('button', { name: /^Zur Akte nehmen/u });

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The page still does what it is for: another file goes into the case. */
async function stillTakesFiles(page: Page): Promise<void> {
  const name = `gut-${performance.now()}.txt`;
  await chooser(page).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('Ein Text.') });
  await send(page).click();
  await page
    .getByText(/zur Akte genommen/u)
    .first()
    .waitFor();
}

test('a program that calls itself PDF is refused with its reason, and the next file is taken', async () => {
  const page = await atTheDocuments();
  const buffer = Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(2000, 7)]);
  await chooser(page).setInputFiles({ name: 'rechnung.pdf', mimeType: 'application/pdf', buffer });
  await send(page).click();
  await page
    .getByText('„rechnung.pdf“ ist nicht zur Akte genommen: Die Datei ist von unbekannter Art.')
    .waitFor();
  await page.getByRole('button', { name: '„rechnung.pdf“ aus der Liste nehmen' }).click();
  await stillTakesFiles(page);
});

test('an empty file is refused before it is sent', async () => {
  const page = await atTheDocuments();
  await chooser(page).setInputFiles({
    name: 'leer.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(0),
  });
  await page.getByText(/Die Datei ist leer \(0 Bytes\)/u).waitFor();
  expect(await send(page).count()).toBe(0);
  await stillTakesFiles(page);
});

test('a file of 200 MB is refused before a byte of it is sent', async () => {
  const page = await atTheDocuments();
  const path = join(folder, 'film.pdf');
  await writeFile(path, PDF);
  await truncate(path, 200_000_000);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await chooser(page).setInputFiles(path);
  await page.getByText(/Die Datei ist mit 200 MB zu groß. Möglich sind bis zu 20 MB/u).waitFor();
  expect(await send(page).count()).toBe(0);
  expect(sent).toEqual([]);
  await stillTakesFiles(page);
});

test('a name that climbs out of its folder is a name and nothing else', async () => {
  const page = await atTheDocuments();
  await chooser(page).setInputFiles({
    name: '../../etc/passwd.pdf',
    mimeType: 'application/pdf',
    buffer: PDF,
  });
  await send(page).click();
  await page
    .getByText(/zur Akte genommen/u)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^\.\.\/\.\.\/etc\/passwd/u }).click();
  const download = page.waitForEvent('download');
  await page.getByText('Herunterladen').click();
  const saved = (await download).suggestedFilename();
  expect(saved).toMatch(/passwd\.pdf$/u);
  expect(saved).not.toMatch(/[/\\]|^\./u);
  await stillTakesFiles(page);
});

test('what looks like a program is shown as it was written, wherever it is written', async () => {
  const { page } = await office().desk('m.yilmaz', '/aufgaben?korb=groups');
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  const shown = (): Locator => page.getByText(HOSTILE);
  await page.goto(office().origin + paper.path);
  await shown().first().waitFor();

  await page.locator('#ergebnis-incomplete').click();
  await page
    .getByRole('button', { name: /hinzufügen$/u })
    .first()
    .waitFor();
  await page.locator('[id="feld/missing"]').click();
  const fields = page.locator('form.aw-outcome').locator('input:not([type]), input[type=text], textarea');
  await fields.first().waitFor();
  for (const field of await fields.all()) await field.fill(HOSTILE);
  await page.locator('#ergebnis-abschicken').click();
  const confirm = page.getByRole('dialog');
  await confirm.getByText(HOSTILE).first().waitFor();
  await confirm.getByRole('button', { name: 'Unterlagen nachfordern' }).click();
  await page.getByRole('heading', { name: /: erledigt/u }).waitFor();

  const leaf = (name: string): Promise<unknown> =>
    page.goto(`${office().origin}/vorgaenge/${paper.caseId}?blatt=${name}`);
  await leaf('vermerke');
  await page.getByRole('form', { name: 'Neuer Aktenvermerk' }).getByLabel('Text').fill(HOSTILE);
  await page.getByRole('button', { name: 'Vermerk schreiben' }).click();
  await page.locator('.aw-file-card').getByText(HOSTILE).waitFor();
  for (const name of ['dokumente', 'post', 'beteiligte', 'verlauf', 'ablauf', 'antrag']) {
    await leaf(name);
    await page.getByRole('tabpanel').waitFor();
  }
  await shown().first().waitFor();
  await page.goto(
    `${office().origin}/suche?text=${encodeURIComponent(HOSTILE)}&zweck=${encodeURIComponent(HOSTILE)}`,
  );
  await shown().first().waitFor();
  await page.goto(`${office().origin}/aufgaben?korb=all&text=${encodeURIComponent(HOSTILE)}`);
  await page.getByText('Zu diesem Filter gibt es hier keine Aufgabe.').waitFor();
  expect(await page.locator('img[src=x]').count()).toBe(0);
  expect(opened).toEqual([]);
});

test('a note of 100,001 characters is refused in German and stands there for being shortened', async () => {
  const { page } = await office().desk('m.yilmaz', `/vorgaenge/${paper.caseId}?blatt=vermerke`);
  const text = page.getByRole('form', { name: 'Neuer Aktenvermerk' }).getByLabel('Text');
  const note = 'ä'.repeat(100_001);
  await text.fill(note);
  await page.getByText(/100\.001 von höchstens 100\.000 Zeichen/u).waitFor();
  await page.getByRole('button', { name: 'Vermerk schreiben' }).click();
  await page.getByText(/^Ein Aktenvermerk darf höchstens 100\.000 Zeichen haben/u).waitFor();
  expect(await text.inputValue()).toBe(note);
  await text.fill(note.slice(1));
  await page.getByRole('button', { name: 'Vermerk schreiben' }).click();
  await page.getByText(/Ganzen Text zeigen \(100\.000 Zeichen\)/u).waitFor();
});
