import { DraftKeeper, type SavedDraft, type SaveResult } from './draft-keeper.js';
import type { DraftContent } from './merge-draft.js';

const wait = { typing: 600, away: 4000 };
const typed = (reason: string): DraftContent => ({ outcome: 'refuse', data: { reason } });

/** A server that keeps one draft as the API does; `away` makes it silent. */
function serverOf(first: SavedDraft | null = null) {
  const server = {
    current: first,
    away: false,
    saves: 0,
    ended: false,
    put(content: DraftContent, by = 'S. Krüger'): SavedDraft {
      server.current = {
        ...content,
        revision: (server.current?.revision ?? 0) + 1,
        savedAt: '2026-11-23T14:05:00Z',
        savedByName: by,
      };
      return server.current;
    },
    save: async (content: DraftContent, ifRevision: number | null): Promise<SaveResult> => {
      server.saves += 1;
      await Promise.resolve();
      if (server.away) return { kind: 'away' };
      if (server.ended) return { kind: 'ended', detail: 'Die Aufgabe ist erledigt.' };
      if (ifRevision !== (server.current?.revision ?? null))
        return { kind: 'conflict', theirs: server.current };
      return { kind: 'saved', draft: server.put(content) };
    },
  };
  return server;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what is typed is saved a moment after the last key, once', async () => {
  const server = serverOf();
  const keeper = new DraftKeeper(server.save, wait);
  keeper.type(typed('D'));
  await jest.advanceTimersByTimeAsync(500);
  keeper.type(typed('Die'));
  await jest.advanceTimersByTimeAsync(500);
  expect(server.saves).toBe(0);
  await jest.advanceTimersByTimeAsync(200);
  expect(server.saves).toBe(1);
  expect(server.current?.data).toEqual({ reason: 'Die' });
  expect(keeper.view()).toMatchObject({ state: 'saved', savedAt: '2026-11-23T14:05:00Z' });
});

test('while the server is away what is typed is kept, and saved when it is back', async () => {
  const server = serverOf();
  const keeper = new DraftKeeper(server.save, wait);
  server.away = true;
  keeper.type(typed('lang'));
  await jest.advanceTimersByTimeAsync(700);
  expect(keeper.view()).toMatchObject({ state: 'away', content: typed('lang') });
  server.away = false;
  await jest.advanceTimersByTimeAsync(4000);
  expect(keeper.view().state).toBe('saved');
  expect(server.current?.data).toEqual({ reason: 'lang' });
});

test('what is typed while a save is under way is saved after it', async () => {
  const server = serverOf();
  const keeper = new DraftKeeper(server.save, wait);
  keeper.type(typed('eins'));
  const saving = keeper.flush();
  keeper.type(typed('eins zwei'));
  await saving;
  await jest.advanceTimersByTimeAsync(700);
  expect(server.current?.data).toEqual({ reason: 'eins zwei' });
  expect(keeper.isUnsaved).toBe(false);
});

test('two who typed into the same field are asked, and nothing of either is lost', async () => {
  const server = serverOf();
  const keeper = new DraftKeeper(server.save, wait);
  server.put(typed('von Krüger'));
  keeper.type(typed('von mir'));
  await jest.advanceTimersByTimeAsync(700);
  expect(keeper.view()).toMatchObject({
    state: 'conflict',
    content: typed('von mir'),
    theirs: typed('von Krüger'),
  });
  keeper.settle(typed('von beiden'));
  await jest.advanceTimersByTimeAsync(700);
  expect(server.current?.data).toEqual({ reason: 'von beiden' });
  expect(keeper.view().state).toBe('saved');
});

test('two who typed into different fields are brought together', async () => {
  const server = serverOf();
  const keeper = new DraftKeeper(server.save, wait);
  server.put({ outcome: 'refuse', data: { fee: '35,00' } });
  keeper.type({ outcome: 'refuse', data: { reason: 'Weil' } });
  await jest.advanceTimersByTimeAsync(700);
  expect(server.current?.data).toEqual({ fee: '35,00', reason: 'Weil' });
  expect(keeper.view()).toMatchObject({ state: 'saved', mergedWith: 'S. Krüger' });
});

test('a draft that was thrown away elsewhere does not take mine with it', async () => {
  const server = serverOf();
  const keeper = new DraftKeeper(server.save, wait);
  keeper.adopt(server.put(typed('alt')));
  server.current = null;
  keeper.type(typed('neu'));
  await jest.advanceTimersByTimeAsync(700);
  expect(server.current).toMatchObject(typed('neu'));
});

test('a task that ends keeps the text in the page', async () => {
  const server = serverOf();
  const keeper = new DraftKeeper(server.save, wait);
  server.ended = true;
  keeper.type(typed('lang und breit'));
  await jest.advanceTimersByTimeAsync(700);
  expect(keeper.view()).toMatchObject({ state: 'ended', content: typed('lang und breit') });
});

test('an answer that is older than what was saved here changes nothing', async () => {
  const server = serverOf();
  const old = server.put(typed('alt'));
  const keeper = new DraftKeeper(server.save, wait);
  keeper.adopt(old);
  keeper.type(typed('neu'));
  await jest.advanceTimersByTimeAsync(700);
  keeper.adopt(old);
  expect(keeper.view().content).toEqual(typed('neu'));
});
