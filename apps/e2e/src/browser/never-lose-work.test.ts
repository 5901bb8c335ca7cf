import type { Page } from 'playwright-core';
import { complete, DOG_TAX } from './dog-tax.js';
import type { Desk } from './desk.js';
import { officeForTests } from './office-for-tests.js';
import type { Paper } from './office.js';

const office = officeForTests();

const WRITTEN = 'Übergabe laut Vertrag erst am 3. Januar, nicht am 1. Januar.';

/** A case in which somebody writes reasons why they do not follow what the applicant says. */
const deviation = (): Promise<Paper> => office().paper(DOG_TAX, 'keeping', [complete]);

/** Somebody has taken the task and chosen the outcome in which reasons are to be given. */
async function atTheReasons(user: string, { path }: Paper): Promise<Desk> {
  const desk = await office().desk(user, path);
  await desk.page.locator('#ergebnis-deviating').click();
  await reasons(desk.page).waitFor();
  return desk;
}

const reasons = (page: Page) => page.locator('[id="feld/reason"]');

const submit = (page: Page) => page.locator('#ergebnis-abschicken');

/** Waits until the page says that the draft is saved. */
const saved = (page: Page): Promise<void> => page.getByText(/^Entwurf gespeichert/u).waitFor();

/** Fills in what the outcome needs beside its reasons. */
async function fillTheRest(page: Page): Promise<void> {
  await page.locator('[id="feld/endedOn"]').fill('2026-01-03');
  await page.locator('[id="feld/otherDogs"]').fill('0');
  await page.locator('[id="feld/taxedUntil"]').fill('2026-12-31');
  await page.locator('[id="feld/overpaid"]').fill('0,00');
}

/** Sends the outcome and confirms it where that is asked for. */
async function decide(page: Page): Promise<void> {
  await submit(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Späteres Ende als gemeldet' }).click();
}

/** How often the end of the keeping was decided, after the history of the case. */
async function completions({ caseId }: Paper): Promise<number> {
  const lines = await office().cases.history(caseId);
  return lines.filter(({ name }) => name.startsWith('keeping.')).length;
}

test('what is typed is there after the page was loaded anew', async () => {
  const { page } = await atTheReasons('m.yilmaz', await deviation());
  await reasons(page).fill(WRITTEN);
  await saved(page);
  await page.reload();
  await reasons(page).waitFor();
  expect(await reasons(page).inputValue()).toBe(WRITTEN);
});

test('what was typed half a second before the page is left is there when it is opened again', async () => {
  const paper = await deviation();
  const { page } = await atTheReasons('m.yilmaz', paper);
  await reasons(page).pressSequentially(WRITTEN);
  await page.goto(`${office().origin}/aufgaben?korb=mine`);
  await page.goto(`${office().origin}${paper.path}`);
  await reasons(page).waitFor();
  expect(await reasons(page).inputValue()).toBe(WRITTEN);
});

test('a server that is killed while somebody types takes nothing with it, and the page finds it again', async () => {
  const paper = await deviation();
  const { page } = await atTheReasons('m.yilmaz', paper);
  await reasons(page).pressSequentially(WRITTEN.slice(0, 20));
  await saved(page);
  await office().kill();
  await reasons(page).pressSequentially(WRITTEN.slice(20));
  await page.getByText(/^Der Server antwortet nicht/u).waitFor();
  await page.getByText(/^Die Verbindung ist unterbrochen/u).waitFor();
  await office().revive();
  await saved(page);
  await page.getByText(/^Die Verbindung ist unterbrochen/u).waitFor({ state: 'detached' });
  expect(await reasons(page).inputValue()).toBe(WRITTEN);
  await fillTheRest(page);
  await decide(page);
  await page.getByRole('heading', { name: /: erledigt/u }).waitFor();
  expect(await completions(paper)).toBe(1);
});

test('a log-in that expires while somebody types is renewed in a second window, and the text is still there', async () => {
  const { page } = await atTheReasons('m.yilmaz', await deviation());
  await reasons(page).pressSequentially(WRITTEN.slice(0, 20));
  await saved(page);
  await office().pool.query(`delete from amtsweg.web_session where user_id = 'm.yilmaz'`);
  await reasons(page).pressSequentially(WRITTEN.slice(20));
  const dialog = page.getByRole('dialog', { name: 'Ihre Anmeldung ist abgelaufen' });
  await dialog.waitFor();
  const window = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: /^Wieder anmelden/u }).click();
  const second = await window;
  await second.getByLabel('Wer sind Sie?').selectOption('m.yilmaz');
  await second.getByLabel('Passwort').fill('amtsweg');
  await second.getByRole('button', { name: 'Anmelden' }).click();
  await second.getByRole('heading', { level: 1 }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  await saved(page);
  expect(await reasons(page).inputValue()).toBe(WRITTEN);
});

test('two clicks on the button complete the task once', async () => {
  const paper = await deviation();
  const { page } = await atTheReasons('m.yilmaz', paper);
  await fillTheRest(page);
  await reasons(page).fill(WRITTEN);
  await submit(page).dblclick();
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Späteres Ende als gemeldet' });
  await confirm.dblclick();
  await page.getByRole('heading', { name: /: erledigt/u }).waitFor();
  expect(await completions(paper)).toBe(1);
});

test('whoever is a second too late reads who was faster and still has what they typed', async () => {
  const paper = await deviation();
  const { page } = await atTheReasons('m.yilmaz', paper);
  await fillTheRest(page);
  await reasons(page).fill(WRITTEN);
  await saved(page);
  // The news must not arrive before the click.
  await page.route('**/api/v1/live', (route) => route.abort());
  await page.reload();
  await submit(page).click();
  await page.getByRole('dialog').waitFor();
  await office().command('d.lindner', `/api/v1/tasks/${paper.taskId}/delegate`, { user: 'i.celik' });
  await office().command('i.celik', `/api/v1/tasks/${paper.taskId}/complete`, {
    outcome: 'notRegistered',
    data: {},
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Späteres Ende als gemeldet' }).click();
  const lost = page.getByRole('alert').filter({ hasText: 'wurde nicht abgeschickt' });
  await lost.getByText(/^İbrahim Çelik hat die Aufgabe am .+ abgeschlossen/u).waitFor();
  await lost.getByText(WRITTEN).waitFor();
  await lost.getByRole('button', { name: 'Als Aktenvermerk ablegen' }).click();
  await lost.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: /Vermerke/u }).click();
  await page.getByRole('tabpanel').getByText(WRITTEN).waitFor();
});

const THEIRS = 'Der Vertrag liegt noch nicht vor.';

test.each([
  ['Meine Fassung', WRITTEN],
  ['Fassung von İbrahim Çelik', THEIRS],
  ['Beide nacheinander', `${WRITTEN}\n\n${THEIRS}`],
])('two people wrote reasons for one task, and „%s“ stands when it is chosen', async (version, kept) => {
  const paper = await deviation();
  const { page } = await atTheReasons('m.yilmaz', paper);
  await reasons(page).fill('Die Haltung endete später.');
  await saved(page);
  await page.context().setOffline(true);
  await reasons(page).fill(WRITTEN);
  await page.getByText(/^Der Server antwortet nicht/u).waitFor();

  const delegate = `/api/v1/tasks/${paper.taskId}/delegate`;
  await office().command('d.lindner', delegate, { user: 'i.celik' });
  const ibrahim = await office().desk('i.celik', paper.path);
  await reasons(ibrahim.page).fill(THEIRS);
  await saved(ibrahim.page);
  await office().command('i.celik', delegate, { user: 'm.yilmaz' });

  await page.context().setOffline(false);
  const dialog = page.getByRole('dialog', { name: 'Zwei Fassungen Ihrer Eingabe' });
  await dialog.getByText(WRITTEN).waitFor();
  await dialog.getByText(THEIRS).waitFor();
  await dialog.getByRole('radio', { name: new RegExp(`^${version}`, 'u') }).check();
  await dialog.getByRole('button', { name: 'So übernehmen' }).click();
  await saved(page);
  expect(await reasons(page).inputValue()).toBe(kept);
  await page.reload();
  await reasons(page).waitFor();
  expect(await reasons(page).inputValue()).toBe(kept);
});

test('whoever loses their account reads so at the next step, and no page goes blank', async () => {
  const paper = await deviation();
  const { page } = await atTheReasons('m.yilmaz', paper);
  await fillTheRest(page);
  await reasons(page).fill(WRITTEN);
  await saved(page);
  const activate = (active: boolean) =>
    office().pool.query(`update amtsweg.app_user set active = $1 where user_id = 'm.yilmaz'`, [active]);
  await activate(false);
  await decide(page);
  await page.getByText('Dieses Konto ist gesperrt.').first().waitFor();
  expect(await reasons(page).inputValue()).toBe(WRITTEN);
  await page.reload();
  await page.getByText('Dieses Konto ist gesperrt.').first().waitFor();
  await activate(true);
  await page.goto(`${office().origin}${paper.path}`);
  await reasons(page).waitFor();
  expect(await reasons(page).inputValue()).toBe(WRITTEN);
});
