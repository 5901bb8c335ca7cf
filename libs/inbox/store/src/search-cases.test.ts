import { openCase } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { searchCases, type FoundCase } from './search-cases.js';
import { searchParts } from './search-parts.js';
import type { TaskScope } from './task-filter.js';

let office: TestOffice;
const citizen = (user: string): Actor => ({
  user,
  name: user,
  roles: ['applicant'],
  posts: [],
  standsIn: [],
  appointments: [],
});
const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Łucja',
  birthDate: '1988-03-14',
  birthPlace: 'Hildesheim',
  address: 'Große Barlinge 45, 30171 Hannover',
  variant: 'simple',
  copies: 1,
  delivery: 'post',
  requester: 'self',
};
const clerk: TaskScope = { user: 's.krueger', posts: ['32.1/clerk'], ledUnits: [], standsIn: [] };
const elsewhere: TaskScope = { ...clerk, posts: ['67.7/clerk'] };
let ids: Readonly<Record<string, string>>;

async function open(user: string, more: object): Promise<string> {
  const opened = await openCase(office, {
    procedure: 'meldebescheinigung',
    form: { ...form, ...more },
    actor: citizen(user),
    channel: 'online',
    receivedAt: null,
    idempotency: null,
  });
  if (isRefusal(opened)) throw new Error(opened.detail);
  return opened.caseId;
}

async function find(text: string, scope = clerk): Promise<readonly FoundCase[]> {
  const found: FoundCase[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await searchCases(office.pool, scope, text, { cursor, limit: 2 });
    if (isRefusal(page)) throw new Error(page.detail);
    found.push(...page.items);
    cursor = page.next;
    if (cursor === null) return found;
  }
}

beforeAll(async () => {
  office = await openTestOffice();
  ids = {
    aylin: await open('b.ozturk', {}),
    neill: await open('m.oneill', {
      familyName: 'O’Neill',
      givenNames: 'Conor',
      address: 'Am Øresund 3, Celle',
    }),
    bauer: await open('k.bauer', { familyName: 'Bauer', givenNames: 'Kim', address: 'Ostergasse 1, Celle' }),
  };
});
afterAll(() => office.close());

describe('a case is found', () => {
  test.each<[string, string, FoundCase['matched']]>([
    ['Öztürk', 'aylin', 'person'],
    ['Özturk', 'aylin', 'person'],
    ['oeztuerk', 'aylin', 'person'],
    ['OZTURK', 'aylin', 'person'],
    ['ö'.normalize('NFD') + 'zt', 'aylin', 'person'],
    ['Lindemann Aylin', 'aylin', 'person'],
    ['öztürk-lindemann', 'aylin', 'person'],
    ['lucja', 'aylin', 'person'],
    ['öztürk 14.03.1988', 'aylin', 'person'],
    ['öztürk 1988-03-14', 'aylin', 'person'],
    ['Barlinge 45', 'aylin', 'address'],
    ['grosse barl', 'aylin', 'address'],
    ['30171', 'aylin', 'address'],
    ["O'Neill", 'neill', 'person'],
    ['oneill', 'neill', 'person'],
    ['neill conor', 'neill', 'person'],
    ['oresund', 'neill', 'address'],
    ['bauer celle', 'bauer', 'person'],
  ])('by %s', async (text, who, matched) => {
    expect((await find(text)).map((one) => [one.caseId, one.matched])).toEqual([[ids[who], matched]]);
  });

  test('by its number, from any of its parts on', async () => {
    const { caseNumber = '' } = (await find('bauer'))[0] ?? {};
    for (const text of [caseNumber, caseNumber.slice(0, -2), caseNumber.slice(caseNumber.indexOf('-') + 1)])
      expect((await find(text)).map((one) => one.matched)).toContain('caseNumber');
    expect((await find(caseNumber)).map((one) => one.caseId)).toEqual([ids['bauer']]);
  });
});

test('every word must be there', async () => {
  for (const text of ['Öztürk Conor', 'Aylin Bauer', 'Öztürk 15.03.1988', 'simple', 'post'])
    expect(await find(text)).toEqual([]);
});

test('all pages together are every case once, the latest first', async () => {
  expect((await find('celle hannover')).length).toBe(0);
  const both = await find('celle');
  expect(both.map((one) => one.caseId).sort()).toEqual([ids['bauer'], ids['neill']].sort());
  const all = await find('14.03.1988');
  expect(new Set(all.map((one) => one.caseId)).size).toBe(3);
});

test('whoever has no standing in a case does not find it', async () => {
  expect(await find('Öztürk', elsewhere)).toEqual([]);
  expect(await find('Öztürk', { ...clerk, posts: [] })).toEqual([]);
  expect(await find('Öztürk', { ...elsewhere, ledUnits: ['32.1'] })).toHaveLength(1);
  const standsIn = [{ user: 's.krueger', name: 'S', posts: ['32.1/clerk'], ledUnits: [] }];
  expect(await find('Öztürk', { ...elsewhere, standsIn })).toHaveLength(1);
});

test('nobody finds a case of their own in the office', async () => {
  expect(await find('Öztürk', { ...clerk, user: 'b.ozturk' })).toEqual([]);
});

test('a new form, a new party and new facts are found at once, and what is gone no longer', async () => {
  const id = await open('x', { familyName: 'Vorher' });
  const update = (sql: string) => office.owner.query(sql, [id]);
  await update(`update case_form set form = jsonb_set(form, '{familyName}', '"Nachher"') where case_id = $1`);
  expect(await find('nachher')).toHaveLength(1);
  await update(`insert into party (case_id, role, name, address, added_at, seq)
    values ($1, 'authority', 'Polizeirevier Mitte', '{Herschelstraße 35}', now(), 2)`);
  expect(await find('polizeirevier herschel')).toHaveLength(1);
  await update(
    `update cases set snapshot = jsonb_set(snapshot, '{facts,chip}', '"DE-276 0981"') where case_id = $1`,
  );
  expect((await find('de2760981'))[0]?.matched).toBe('externalId');
  await update(`delete from case_form where case_id = $1`);
  expect(await find('polizeirevier')).toEqual([]);
});

test.each(['', ' ', '%', '-', 'a', "';--", '🦊', '\0', ':*', '( & !'])(
  '%j asks for nothing',
  async (text) => {
    expect(searchParts(text).parts).toEqual([]);
    expect(await find(text)).toEqual([]);
  },
);

test.each(["a' | 'b", 'öz:*A', 'x & !y', '<-> ab', 'ab\\', 'a\0b', 'é'.repeat(90), '𝔘𝔫 东京'])(
  'whatever is typed is a question: %j',
  async (text) => {
    expect(await find(text)).toEqual([]);
  },
);
