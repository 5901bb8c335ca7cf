import type { Page } from 'playwright-core';

/** A state of a room that only shows when somebody does something there. */
export interface RoomState {
  readonly name: string;
  readonly user: string;
  readonly path: string;
  readonly bring: (page: Page) => Promise<void>;
}

/** Clicks the button of this name. */
const click =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();

/** The states of the workspace: dialogs, forms with and without faults, lists with a choice, an open document. */
export function roomStates(of: {
  readonly caseId: string;
  readonly taskId: string;
  readonly letterOf: string;
  readonly protectedId: string;
}): readonly RoomState[] {
  const user = 'd.lindner';
  const file = (leaf: string): string => `/vorgaenge/${of.caseId}?blatt=${leaf}`;
  const guarded = `/vorgaenge/${of.protectedId}?blatt=schutz`;
  const task = `/vorgaenge/${of.caseId}?aufgabe=${of.taskId}`;
  return [
    { name: 'all keys', user, path: '/aufgaben?korb=all', bring: click('Tasten zeigen') },
    { name: 'a filter is named', user, path: '/aufgaben?korb=all', bring: nameFilter },
    { name: 'rows are chosen', user, path: '/aufgaben?korb=all', bring: chooseTwo },
    { name: 'chosen rows are handed over', user, path: '/aufgaben?korb=all', bring: handOver },
    { name: 'a filter finds nothing', user, path: '/aufgaben?korb=all&text=gibtesnicht', bring: settled },
    { name: 'why a task is due', user, path: task, bring: click(/^Warum/u) },
    { name: 'a task is handed over', user, path: task, bring: click('Übergeben …') },
    { name: 'a task moves to another post', user, path: task, bring: click('Andere Stelle …') },
    { name: 'a follow-up is set', user, path: task, bring: click('Wiedervorlage …') },
    { name: 'an outcome is sent with nothing in it', user, path: task, bring: sendEmpty },
    { name: 'further steps', user, path: task, bring: openFurtherSteps },
    { name: 'a case is protected', user, path: task, bring: askToProtect },
    { name: 'a note is refused', user, path: file('vermerke'), bring: sendForm },
    { name: 'a routing step is added', user, path: file('umlauf'), bring: click('Schritt hinzufügen') },
    { name: 'a link is made', user, path: file('bezuege'), bring: click('Bezug herstellen') },
    { name: 'a party is drawn in', user, path: file('beteiligte'), bring: click('Beteiligte hinzuziehen') },
    { name: 'a protected case', user, path: guarded, bring: settled },
    { name: 'somebody is authorised', user, path: guarded, bring: click('Sonderberechtigung erteilen …') },
    { name: 'an authorisation is ended', user, path: guarded, bring: click(/^Beenden …/u) },
    { name: 'protection is lifted', user, path: guarded, bring: click('Schutz aufheben …') },
    { name: 'a letter is read', user, path: `/vorgaenge/${of.letterOf}?blatt=dokumente`, bring: readLetter },
    { name: 'the purpose is asked for', user, path: '/suche?text=Nordmeyer', bring: settled },
    { name: 'nothing is found', user, path: '/suche?text=99.9-2026-999999', bring: settled },
    { name: 'a leave without dates', user, path: '/vertretung', bring: sendForm },
    { name: 'a proposal without a person', user: 'v.admin', path: '/verwaltung', bring: proposeNothing },
  ];
}

async function settled(page: Page): Promise<void> {
  await page.locator('.aw-loading').first().waitFor({ state: 'detached' });
}

async function nameFilter(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Filter merken' });
  if (!(await button.isVisible())) await page.locator('summary', { hasText: 'Filter' }).click();
  await button.click();
}

async function proposeNothing(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Recht' }).click();
  await sendForm(page);
}

async function chooseTwo(page: Page): Promise<void> {
  for (const row of [0, 1])
    await page
      .locator('.aw-task [type=checkbox]')
      .nth(row + 1)
      .check();
}

async function handOver(page: Page): Promise<void> {
  await chooseTwo(page);
  await click('Übergeben')(page);
}

async function sendEmpty(page: Page): Promise<void> {
  const send = page.locator('#ergebnis-abschicken');
  // Somebody may have chosen an outcome before: that is a draft and shown again.
  if ((await send.count()) === 0)
    await page.locator('[id^=ergebnis-]:not([aria-disabled=true])').first().click();
  await send.click();
}

async function openFurtherSteps(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Weitere Schritte' }).first().click();
}

async function askToProtect(page: Page): Promise<void> {
  await openFurtherSteps(page);
  await click('Vorgang schützen …')(page);
}

async function sendForm(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').first().click();
}

async function readLetter(page: Page): Promise<void> {
  await page.locator('main canvas').first().waitFor();
}
