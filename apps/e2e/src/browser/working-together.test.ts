import type { Page } from 'playwright-core';
import { complete, DOG_TAX, ended, returned } from './dog-tax.js';
import { officeForTests } from './office-for-tests.js';
import { rowOf } from './row-of.js';

const office = officeForTests();

test('whoever takes a task with c has it, and the list of the colleague says so at once', async () => {
  const murat = await office().desk('m.yilmaz', '/aufgaben?korb=groups');
  const ibrahim = await office().desk('i.celik', '/aufgaben?korb=groups');
  const paper = await office().paper(DOG_TAX, 'formalCheck');
  for (const { page } of [murat, ibrahim]) {
    await page.getByRole('button', { name: /neue Aufgabe/u }).click();
    await rowOf(page, paper).waitFor();
  }
  await rowOf(murat.page, paper).focus();
  await murat.press('c');
  await rowOf(murat.page, paper).getByText('Sie', { exact: true }).waitFor();
  await rowOf(ibrahim.page, paper).getByText('hat gerade Murat Yılmaz übernommen').waitFor();
  await ibrahim.visit('/aufgaben?korb=groups');
  await ibrahim.settles();
  expect(await rowOf(ibrahim.page, paper).count()).toBe(0);
});

test('the lead hands two tasks of a post to a clerk, who sees them without doing anything', async () => {
  const papers = [await office().paper(DOG_TAX, 'formalCheck'), await office().paper(DOG_TAX, 'formalCheck')];
  const ibrahim = await office().desk('i.celik', '/aufgaben?korb=mine');
  const lead = await office().desk('d.lindner', '/team');
  await lead.page
    .getByRole('region', { name: /Steuern, Hundesteuer/u })
    .getByRole('link', { name: 'Sachbearbeitung' })
    .click();
  for (const paper of papers) await rowOf(lead.page, paper).getByRole('checkbox').check();
  await lead.page.getByRole('button', { name: 'Übergeben', exact: true }).click();
  const dialog = lead.page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('celik');
  await dialog.getByRole('option', { name: /İbrahim Çelik/u }).click();
  await dialog.getByRole('button', { name: '2 Aufgaben übergeben' }).click();
  await dialog.getByText('Alle 2 erledigt.').waitFor();
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  await ibrahim.page.getByRole('button', { name: '2 neue Aufgaben – anzeigen' }).click();
  for (const paper of papers) {
    await rowOf(ibrahim.page, paper).getByText('Sie', { exact: true }).waitFor();
    await rowOf(lead.page, paper).getByText('İbrahim Çelik').waitFor();
  }
});

test('whoever goes on leave names a deputy, and the deputy decides and signs for them', async () => {
  const entry = {
    familyName: 'Öztürk-Lindemann',
    givenNames: 'Aylin Marie',
    birthDate: '1988-03-14',
    birthPlace: 'Hildesheim',
    address: 'Limmerstraße 45, 30451 Hannover',
    residence: 'sole',
    blockNotice: false,
  };
  const paper = await office().paper('meldebescheinigung', 'signature', [
    { by: 's.albers', task: 'formalCheck', outcome: 'complete' },
    { by: 's.albers', task: 'registerMatch', outcome: 'found', data: entry },
    { by: 'w.thiele', task: 'payment', outcome: 'paid', data: { receivedOn: '2026-01-03' } },
  ]);
  await office().command('s.krueger', `/api/v1/tasks/${paper.taskId}/claim`, {});

  const sabine = await office().desk('s.krueger', '/vertretung');
  const form = sabine.page.locator('main form');
  await form.getByLabel('Wer vertritt?').selectOption({ label: 'Murat Yılmaz' });
  await form.getByLabel('Anlass').fill('Urlaub');
  await form.getByRole('button', { name: 'Vertretung eintragen' }).click();
  await sabine.page.getByText('abwesend, Vertretung Murat Yılmaz').waitFor();

  const murat = await office().desk('m.yilmaz', '/aufgaben?korb=mine');
  await murat.page.getByRole('link', { name: /In Vertretung/u }).click();
  await rowOf(murat.page, paper).getByText('in Vertretung für Sabine Krüger').waitFor();
  const machine = await holdBack(murat.page, '**/api/v1/procedures/*/machine*');
  await rowOf(murat.page, paper).getByText(paper.label).click();
  await murat.page.getByRole('button', { name: 'Gezeichnet', exact: true }).click();
  await murat.page.locator('#ergebnis-abschicken').click();
  // A quick hand is asked, too, before a certificate leaves the house.
  machine.arrives();
  await murat.page.getByRole('dialog').getByRole('button', { name: 'Gezeichnet', exact: true }).click();
  await murat.page.getByRole('heading', { name: /: erledigt/u }).waitFor();
  await office().cases.readUntil(paper.caseId, ({ status }) => status === 'done', 'its end');

  await murat.visit(`/vorgaenge/${paper.caseId}?blatt=verlauf`);
  const signed = murat.page.locator('.aw-history__entry').filter({ hasText: 'erledigt: Gezeichnet' });
  await signed.getByText('Murat Yılmaz für Sabine Krüger, Sachbearbeitung').waitFor();
  await murat.visit(`/vorgaenge/${paper.caseId}?blatt=dokumente`);
  await murat.page.locator('main').getByText('in Vertretung für Sabine Krüger').waitFor();
});

test('whoever leaves the form before it is known what the outcome sets off has sent nothing', async () => {
  const paper = await office().paper(DOG_TAX, 'formalCheck');
  const { page } = await office().desk('i.celik', '/aufgaben?korb=groups');
  const machine = await holdBack(page, '**/api/v1/procedures/*/machine*');
  await rowOf(page, paper).getByText(paper.label).click();
  await page.locator('#ergebnis-complete').click();
  await page.locator('#ergebnis-abschicken').click();
  await page.getByRole('button', { name: 'Wird gesendet …' }).waitFor();
  await page.getByRole('button', { name: 'Anderes Ergebnis wählen' }).click();
  const arrived = page.waitForResponse('**/api/v1/procedures/*/machine*');
  machine.arrives();
  await arrived;
  await page.locator('#ergebnis-complete').waitFor();
  // What would be sent now is sent without anything that could be seen first.
  await page.waitForTimeout(500);
  const { tasks } = await office().cases.read(paper.caseId);
  expect(tasks.find(({ taskId }) => taskId === paper.taskId)).toMatchObject({ state: 'claimed' });
});

test('whoever computed may not sign for it too and reads why; a second person may', async () => {
  const paper = await office().paper(DOG_TAX, 'certification', [complete, ended, returned]);
  const murat = await office().desk('m.yilmaz', paper.path);
  await murat.page.getByText(/Vier-Augen-Prinzip: .+ muss eine andere Person erledigen/u).waitFor();
  expect(await murat.page.locator('#ergebnis-correct').getAttribute('aria-disabled')).toBe('true');
  expect(await murat.page.getByRole('button', { name: 'Übernehmen', exact: true }).count()).toBe(0);

  const ibrahim = await office().desk('i.celik', paper.path);
  await ibrahim.page.locator('#ergebnis-correct').click();
  await ibrahim.page.locator('#ergebnis-abschicken').click();
  await ibrahim.page.getByRole('heading', { name: /: erledigt/u }).waitFor();
  await murat.page.getByText('İbrahim Çelik hat die Aufgabe abgeschlossen.').waitFor();
});

test('a case is gone for whoever declares a conflict of interest, and the lead decides about it', async () => {
  const paper = await office().paper(DOG_TAX, 'formalCheck');
  const ibrahim = await office().desk('i.celik', paper.path);
  const before = await countOf(ibrahim.page);
  await ibrahim.page.locator('summary', { hasText: 'Weitere Schritte' }).click();
  await ibrahim.page.getByRole('button', { name: 'Ich bin befangen …' }).click();
  const dialog = ibrahim.page.getByRole('dialog');
  await dialog.getByLabel('Grund', { exact: true }).selectOption('relative');
  await dialog.getByLabel('Begründung').fill('Die Antragstellerin ist meine Schwägerin.');
  await dialog.getByRole('button', { name: 'Befangenheit erklären' }).click();
  await ibrahim.page.waitForURL(/\/aufgaben/u);

  await ibrahim.visit('/aufgaben?korb=all');
  await ibrahim.settles();
  expect(await rowOf(ibrahim.page, paper).count()).toBe(0);
  expect(await countOf(ibrahim.page)).toBe(before - 1);
  await ibrahim.visit(`/suche?text=${encodeURIComponent(paper.caseNumber)}`);
  await ibrahim.page.getByText('Kein Vorgang gefunden.').waitFor();
  expect(await neutralPage(ibrahim.page, office().origin + paper.path)).toBe(
    await neutralPage(ibrahim.page, `${office().origin}/vorgaenge/019f0000-0000-7000-8000-000000000000`),
  );

  const lead = await office().desk('d.lindner', '/team');
  const declared = lead.page.getByRole('article').filter({ hasText: paper.caseNumber });
  await declared.getByText('Die Antragstellerin ist meine Schwägerin.').waitFor();
  await declared.getByLabel('Bemerkung').fill('Die Schwägerschaft ist bekannt.');
  await declared.getByRole('button', { name: /^Bestätigen/u }).click();
  await declared.waitFor({ state: 'detached' });
  await ibrahim.visit(paper.path);
  await ibrahim.page.getByRole('heading', { name: 'Vorgang nicht gefunden' }).waitFor();
});

/** Lets answers to an address wait until they may arrive. */
async function holdBack(page: Page, address: string): Promise<{ arrives: () => void }> {
  let arrives = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return { arrives };
}

/** How many open tasks the navigation counts. */
async function countOf(page: Page): Promise<number> {
  const count = page.getByRole('link', { name: /Alle offenen/u }).locator('.aw-count');
  return Number(await count.textContent());
}

/** What a page says that shows nothing. */
async function neutralPage(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('heading', { name: 'Vorgang nicht gefunden' }).waitFor();
  return page.getByRole('main').innerText();
}
