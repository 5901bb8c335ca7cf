import { join } from 'node:path';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { measureWorkspace, type WorkspaceMeasurement } from './measure-workspace.js';
import { reportWorkspace } from './report-workspace.js';

let office: TestOffice;
let found: WorkspaceMeasurement;
beforeAll(async () => {
  office = await openTestOffice();
  found = await measureWorkspace(join(__dirname, '../../../..'), office.url, 2, () => undefined);
}, 120_000);
afterAll(() => office.close());

test('an answer comes before the event, and the event before the row in the browser', () => {
  const { answered, event, list } = found.live;
  expect([answered, event, list].map((times) => times.length)).toEqual([2, 2, 2]);
  for (const [index, at] of event.entries()) {
    expect(at).toBeGreaterThan(answered[index] ?? NaN);
    expect(Number(list[index])).toBeGreaterThan(at);
  }
});

test('the first view loads the page, its scripts and styles, and the data', () => {
  expect(typeof found.views).toBe('object');
  for (const view of typeof found.views === 'string' ? [] : found.views) {
    const kinds = view.transfers.filter(({ bytes }) => bytes > 0).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['Document', 'Fetch', 'Script', 'Stylesheet']));
    expect(Math.min(view.firstRowMs, view.scriptMs, view.taskMs)).toBeGreaterThan(0);
  }
});

test('without a browser the report says so', () => {
  const live = { answered: [20, 30], event: [90, 110], list: 'no browser: it is not installed' };
  const text = reportWorkspace({ live, views: 'no browser: it is not installed' });
  expect(text).toMatch(/event at a colleague +90 +110/);
  expect(text).toMatch(/row in a colleague's browser +– +– +no browser: it is not installed/);
  expect(text).toContain('First view of the inbox: no browser: it is not installed');
});
