import type { Page } from 'playwright-core';
import type { Desk } from './desk.js';
import { DOG_TAX } from './dog-tax.js';
import { officeForTests } from './office-for-tests.js';
import type { Paper } from './office.js';
import { rowOf } from './row-of.js';

const office = officeForTests();

const NOWHERE = '/vorgaenge/019f0000-0000-7000-8000-000000000000';
const KEPT = 'Schutz der Beschäftigten: die Antragstellerin arbeitet hier.';

test('a protected case is gone for the unit at once, until the lead authorises somebody, and again when that ends', async () => {
  const paper = await office().paper(DOG_TAX, 'formalCheck');
  await office().command('i.celik', `/api/v1/tasks/${paper.taskId}/claim`, {});
  const ibrahim = await office().desk('i.celik', '/aufgaben?korb=all');
  const open = await office().desk('i.celik', paper.path);
  await rowOf(ibrahim.page, paper).waitFor();
  await open.page.getByRole('heading', { name: paper.caseNumber }).waitFor();
  expect(await open.page.getByText('Vorgang schützen …').count()).toBe(0);

  const lead = await office().desk('d.lindner', paper.path);
  await protect(lead.page);
  await open.page.getByRole('heading', { name: 'Vorgang nicht gefunden' }).waitFor();
  await rowOf(ibrahim.page, paper).getByText('nicht mehr in Ihren Körben').waitFor();
  expect(await ibrahim.page.content()).not.toContain(paper.caseNumber);
  await meetsNowhere(ibrahim, paper);

  await authorise(lead.page, 'celik', 'İbrahim Çelik');
  await open.page.getByRole('heading', { name: paper.caseNumber }).waitFor();
  await open.page.getByText(KEPT).waitFor();
  expect(await open.page.getByRole('tab', { name: /^Schutz/u }).count()).toBe(0);
  await ibrahim.visit('/aufgaben?korb=all');
  await rowOf(ibrahim.page, paper).waitFor();
  await open.visit(`/vorgaenge/${paper.caseId}?blatt=verlauf`);
  for (const told of ['Vorgang geschützt', 'Sonderberechtigung erteilt', 'Dr. Dagmar Lindner'])
    await open.page.locator('.aw-history').getByText(told).first().waitFor();

  await lead.page.getByRole('button', { name: 'Beenden … İbrahim Çelik' }).click();
  await giveReason(lead.page, 'Der Vorgang geht an eine andere Kollegin.', 'Beenden');
  await lead.page.getByText('Bisher nur Dr. Dagmar Lindner.').waitFor();
  await lead.page.locator('[role=tabpanel]:focus').waitFor();
  await open.page.getByRole('heading', { name: 'Vorgang nicht gefunden' }).waitFor();
  await rowOf(ibrahim.page, paper).getByText('nicht mehr in Ihren Körben').waitFor();
  await meetsNowhere(ibrahim, paper);

  await lead.page.getByRole('button', { name: 'Schutz aufheben …' }).click();
  await giveReason(lead.page, 'Die Antragstellerin ist ausgeschieden.', 'Aufheben');
  await lead.page.getByText('Geschützter Vorgang').waitFor({ state: 'detached' });
  await lead.page.locator('[role=tabpanel]:focus').waitFor();
  await open.page.getByRole('heading', { name: paper.caseNumber }).waitFor();
});

/** The lead protects the case that is shown; the focus is then where it is said. */
async function protect(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Weitere Schritte' }).click();
  await page.getByRole('button', { name: 'Vorgang schützen …' }).click();
  await giveReason(page, KEPT, 'Schützen');
  const note = page.locator('#schutz-hinweis');
  await note.getByText(`Grund: ${KEPT}`).waitFor();
  await page.locator('#schutz-hinweis:focus').waitFor();
  await note.getByRole('button', { name: 'Wer ihn sehen darf' }).click();
  await page.getByText('Bisher nur Dr. Dagmar Lindner.').waitFor();
}

async function authorise(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Sonderberechtigung erteilen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill(typed);
  await dialog.getByLabel(name).waitFor();
  expect(await dialog.getByLabel(name).isChecked()).toBe(true);
  await dialog.getByLabel('Grund').fill('Bearbeitet den Vorgang.');
  await dialog.getByRole('button', { name: 'Erteilen' }).click();
  const card = page.getByRole('list', { name: 'Sonderberechtigungen' }).getByRole('listitem');
  await card.getByText(name, { exact: true }).waitFor();
  await card.getByText('erteilt von Dr. Dagmar Lindner').waitFor();
}

async function giveReason(page: Page, reason: string, submit: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Grund').fill(reason);
  await dialog.getByRole('button', { name: submit, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Neither list, nor search, nor address tells that there is such a case. */
async function meetsNowhere(desk: Desk, paper: Paper): Promise<void> {
  const { page } = desk;
  await desk.visit('/aufgaben?korb=all');
  await desk.settles();
  expect(await rowOf(page, paper).count()).toBe(0);
  await desk.visit(`/suche?text=${encodeURIComponent(paper.caseNumber)}`);
  await page.getByText('Kein Vorgang gefunden.').waitFor();
  expect(await neutralPage(page, paper.path)).toBe(await neutralPage(page, NOWHERE));
  await desk.visit('/aufgaben?korb=all');
}

/** What a page says that shows nothing. */
async function neutralPage(page: Page, path: string): Promise<string> {
  await page.goto(office().origin + path);
  await page.getByRole('heading', { name: 'Vorgang nicht gefunden' }).waitFor();
  return page.getByRole('main').innerText();
}
