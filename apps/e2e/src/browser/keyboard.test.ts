import { complete, DOG_TAX } from './dog-tax.js';
import { officeForTests } from './office-for-tests.js';
import { rowOf } from './row-of.js';
import { Typist } from './typist.js';

const office = officeForTests();

test('from the log-in to the decided case nobody needs a mouse', async () => {
  const first = await office().paper(DOG_TAX, 'formalCheck');
  const second = await office().paper(DOG_TAX, 'formalCheck');
  const paper = await office().paper(DOG_TAX, 'keeping', [complete]);
  const desk = await office().desk('i.celik', '/aufgaben?korb=groups', { mouseless: true });
  const hands = new Typist(desk.page);

  await rowOf(desk.page, paper).waitFor();
  await desk.press('Shift+?');
  const help = desk.page.getByRole('dialog');
  await help.getByText('Vorgang suchen', { exact: true }).waitFor();
  await desk.press('Escape');
  await help.waitFor({ state: 'detached' });

  await hands.sign('/', 7);
  await hands.type(paper.caseNumber);
  await desk.press('Enter');
  await hands.tabTo(desk.page.getByRole('link', { name: paper.caseNumber }));
  await desk.press('g', 's');
  await rowOf(desk.page, paper).waitFor();

  await desk.press('j');
  const focused = (): Promise<string | null> =>
    desk.page.evaluate<string | null>(`document.activeElement?.getAttribute('data-task') ?? null`);
  const walked = [await focused()];
  for (const key of ['j', 'j', 'k', 'k']) {
    await desk.press(key);
    walked.push(await focused());
  }
  expect(new Set(walked)).toEqual(new Set([first, second, paper].map(({ taskId }) => taskId)));
  expect(walked.slice(3)).toEqual([walked[1], walked[0]]);
  for (let step = walked.indexOf(paper.taskId); step > 0; step -= 1) await desk.press('j');
  expect(await focused()).toBe(paper.taskId);
  await desk.press('c');
  await rowOf(desk.page, paper).getByText('Sie', { exact: true }).waitFor();
  await desk.press('Enter');

  await desk.page.getByRole('heading', { name: paper.label }).waitFor();
  await desk.page.locator('#ergebnis-deviating').waitFor();
  await desk.press('e');
  await hands.tabTo(desk.page.locator('#ergebnis-deviating'));
  await desk.press('Enter');
  // Day and month are the same, because this Chromium may have them in either order.
  await hands.tabTo(desk.page.locator('[id="feld/endedOn"]'));
  await hands.type('03032026');
  await hands.tabTo(desk.page.locator('[id="feld/otherDogs"]'));
  await hands.type('0');
  await hands.tabTo(desk.page.locator('[id="feld/taxedUntil"]'));
  await hands.type('12122026');
  await hands.tabTo(desk.page.locator('[id="feld/overpaid"]'));
  await hands.type('12,50');
  await hands.tabTo(desk.page.locator('[id="feld/reason"]'));
  await hands.type('Übergabe laut Vertrag erst am 3. Januar.');
  await hands.tabTo(desk.page.locator('#ergebnis-abschicken'));
  await desk.press('Enter');
  const confirm = desk.page.getByRole('dialog').getByRole('button', { name: 'Späteres Ende als gemeldet' });
  await confirm.waitFor();
  await hands.tabTo(confirm);
  await desk.press('Enter');
  await desk.page.getByRole('heading', { name: /: erledigt/u }).waitFor();
  expect(await desk.page.evaluate<string>('document.activeElement?.textContent ?? ""')).toContain('erledigt');

  await desk.press('g', 's');
  await desk.page.getByRole('heading', { level: 1, name: 'Meine Stellen' }).waitFor();
  await desk.settles();
  expect(await rowOf(desk.page, paper).count()).toBe(0);
  const { tasks } = await office().cases.read(paper.caseId);
  expect(tasks.find(({ taskId }) => taskId === paper.taskId)).toMatchObject({
    state: 'done',
    closedBy: 'i.celik',
  });
});
