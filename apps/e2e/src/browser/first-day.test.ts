import { complete, DOG_TAX } from './dog-tax.js';
import { officeForTests } from './office-for-tests.js';
import { rowOf } from './row-of.js';

const office = officeForTests();

test('a new clerk takes the oldest task, decides it, sets a follow-up, hands the rest over and goes on leave', async () => {
  const oldest = await office().paper(DOG_TAX, 'keeping', [complete]);
  const kept = await office().paper(DOG_TAX, 'formalCheck');
  const rest = [await office().paper(DOG_TAX, 'formalCheck'), await office().paper(DOG_TAX, 'formalCheck')];
  const ibrahim = await office().desk('i.celik', '/aufgaben?korb=groups');
  const { page } = ibrahim;

  await page.getByRole('button', { name: 'Älteste übernehmen' }).click();
  await page.getByRole('heading', { name: oldest.label }).waitFor();
  await page.getByRole('button', { name: /^Warum/u }).click();
  await page
    .getByRole('dialog')
    .getByText(/Eine Frist von vier Wochen endet an dem Tag, .* § 188 Abs\. 2 BGB/u)
    .waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#ergebnis-deviating').click();
  await page.locator('[id="feld/endedOn"]').fill('2026-01-03');
  await page.locator('[id="feld/otherDogs"]').fill('0');
  await page.locator('[id="feld/taxedUntil"]').fill('2026-12-31');
  await page.locator('[id="feld/overpaid"]').fill('12,50');
  await page.locator('[id="feld/reason"]').fill('Übergabe laut Vertrag erst am 3. Januar.');
  await page.locator('#ergebnis-abschicken').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Späteres Ende als gemeldet' }).click();
  await page.getByRole('heading', { name: /: erledigt/u }).waitFor();

  await page.getByRole('link', { name: /Meine Stellen/u }).click();
  await rowOf(page, kept).focus();
  await ibrahim.press('c');
  await rowOf(page, kept).getByText('Sie', { exact: true }).waitFor();
  await ibrahim.press('w');
  const followUp = page.getByRole('dialog', { name: `Wiedervorlage für ${kept.caseNumber}` });
  await followUp.getByRole('button', { name: 'in 1 Woche' }).click();
  await followUp.getByLabel('Was ist dann zu tun?').fill('Abgabe der Hundemarke prüfen');
  await followUp.getByRole('button', { name: 'Eintragen' }).click();
  await followUp.waitFor({ state: 'detached' });

  for (const paper of rest) await rowOf(page, paper).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Übergeben', exact: true }).click();
  const handing = page.getByRole('dialog');
  await handing.getByRole('combobox').fill('yilmaz');
  await handing.getByRole('option', { name: /Murat Yılmaz/u }).click();
  await handing.getByRole('button', { name: '2 Aufgaben übergeben' }).click();
  await handing.getByText('Alle 2 erledigt.').waitFor();
  await handing.getByRole('button', { name: 'Fertig' }).click();

  await page.getByRole('link', { name: /Wiedervorlagen/u }).click();
  await page
    .getByRole('region', { name: 'Später' })
    .getByText('Abgabe der Hundemarke prüfen', { exact: true })
    .waitFor();
  await page.getByRole('link', { name: /Abwesenheit/u }).click();
  await page.getByLabel('Wer vertritt?').selectOption({ label: 'Murat Yılmaz' });
  await page.getByLabel('Anlass').fill('Urlaub');
  await page.getByRole('button', { name: 'Vertretung eintragen' }).click();
  await page.getByText('abwesend, Vertretung Murat Yılmaz').waitFor();
  await ibrahim.settles();

  const murat = await office().desk('m.yilmaz', '/aufgaben?korb=substitution');
  await rowOf(murat.page, kept).getByText('in Vertretung für İbrahim Çelik').waitFor();
  await murat.settles();
  expect(await murat.page.locator('[data-task]').count()).toBe(1);
  await murat.visit('/wiedervorlagen');
  await murat.page.getByText('Abgabe der Hundemarke prüfen', { exact: true }).waitFor();
  await murat.visit('/aufgaben?korb=mine');
  for (const paper of rest) await rowOf(murat.page, paper).waitFor();
});
