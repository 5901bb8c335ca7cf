import { CaseDriver, must, person } from '@amtsweg/demo';
import { isRefusal } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { catalogue } from '@amtsweg/workflows';
import { caseView } from './case-view.js';
import { listCases, type CaseFilter, type CaseRow, type CaseScope } from './list-cases.js';

// A loaded machine may take its time.
jest.setTimeout(30_000);

let office: TestOffice;
/** Six cases: four certificates (one withdrawn, two received in the same instant) and two dogs, the last by post. */
let cases: readonly string[];

beforeAll(async () => {
  office = await openTestOffice();
  const opened: string[] = [];
  for (const [minute, key, channel] of [
    [0, 'meldebescheinigung', 'online'],
    [1, 'meldebescheinigung', 'online'],
    [1, 'hundesteuer-anmelden', 'online'],
    [2, 'meldebescheinigung', 'online'],
    [3, 'meldebescheinigung', 'online'],
    [4, 'hundesteuer-anmelden', 'paper'],
  ] as const) {
    office.clock.moveTo(`2026-01-12T10:0${minute}:00Z`);
    const form = catalogue.find(({ procedure }) => procedure.key === key)?.journeys[0]?.form ?? {};
    const driver = await CaseDriver.open(office, key, form, channel);
    opened.push(driver.caseId);
    if (opened.length === 4) await driver.take({ event: 'withdraw', by: 'applicant' });
    // Only this one goes on until the cash office has a task.
    if (opened.length !== 5) continue;
    for (const step of catalogue
      .find(({ procedure }) => procedure.key === key)
      ?.journeys[0]?.steps.slice(0, 2) ?? []) {
      await driver.take(step);
    }
  }
  cases = opened;
});

afterAll(() => office.close());

const none: CaseScope = { user: '', units: [], posts: [], ledUnits: [], applicant: null, all: false };
const everything: CaseScope = { ...none, all: true };

async function list(scope: CaseScope, filter: CaseFilter = {}, limit = 2): Promise<CaseRow[]> {
  const items: CaseRow[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await listCases(office.pool, scope, filter, { cursor, limit });
    if (isRefusal(page)) throw new Error(page.detail);
    items.push(...page.items);
    cursor = page.next;
    if (cursor === null) return items;
  }
}

/** Which of the six are listed, by their position, in the order of the list. */
async function listed(scope: CaseScope, filter: CaseFilter = {}): Promise<number[]> {
  const rows = await list(scope, filter);
  expect(await list(scope, filter, 1)).toEqual(rows);
  expect(await list(scope, filter, 100)).toEqual(rows);
  return rows.map((row) => cases.indexOf(row.caseId));
}

describe('a list of cases', () => {
  const [two, three] = [1, 2];

  test('has the latest first, and each once, also those of the same instant', async () => {
    const order = await listed(everything);
    expect(order.filter((at) => at !== two && at !== three)).toEqual([5, 4, 3, 0]);
    expect(order.slice(3, 5).sort()).toEqual([two, three]);
    const rows = await list(everything);
    expect(rows.slice(3, 5).map((row) => row.caseId)).toEqual(
      rows
        .slice(3, 5)
        .map((row) => row.caseId)
        .sort(),
    );
  });

  test('is empty for whoever is nobody here', async () => {
    expect(await listed(none)).toEqual([]);
    expect(await listed({ ...none, applicant: 'c.hartmann' })).toEqual([]);
    expect(await listed({ ...none, units: ['41.4'], posts: ['41.4/archive'] })).toEqual([]);
    expect(await listed({ ...none, applicant: '' })).toEqual([]);
  });

  test('shows a unit its cases, a post what it has or had a task of, an applicant their own', async () => {
    expect(await listed({ ...none, units: ['32.1'] })).toEqual([4, 3, 1, 0]);
    expect(await listed({ ...none, posts: ['20.3/cashier'] })).toEqual([4]);
    // Registration is a secret of its own (§ 7 BMG): from elsewhere it is seen while there is something to do.
    expect(await listed({ ...none, posts: ['32.1/clerk'] })).toEqual([1, 0]);
    expect((await listed({ ...none, applicant: 'b.ozturk' })).sort()).toEqual([0, 1, 2, 3, 4]);
    expect((await listed({ ...none, posts: ['20.3/cashier'], units: ['20.4'] })).sort()).toEqual([2, 4, 5]);
  });

  test('is narrowed by every filter, and never widened', async () => {
    expect((await listed(everything, { procedure: 'hundesteuer-anmelden' })).sort()).toEqual([2, 5]);
    expect((await listed(everything, { unit: '20.4' })).sort()).toEqual([2, 5]);
    expect(await listed(everything, { status: 'done' })).toEqual([3]);
    expect(await listed(everything, { ending: 'withdrawn' })).toEqual([3]);
    expect(await listed(everything, { milestone: 'approved' })).toEqual([4]);
    expect((await listed(everything, { applicant: 'b.ozturk' })).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(await listed(everything, { caseNumber: '32.1-33.20.10-2026-' })).toEqual([4, 3, 1, 0]);
    expect(await listed(everything, { caseNumber: '32.1-33.20.10-2026-000002' })).toEqual([1]);
    expect(await listed({ ...none, units: ['32.1'] }, { unit: '20.4' })).toEqual([]);
    for (const caseNumber of ['%', '_', '\\', '33', '\0']) {
      expect(await listed(everything, { caseNumber })).toEqual([]);
    }
    expect(await listed(everything, { procedure: '\0', milestone: '\0' })).toEqual([]);
  });

  test.each([
    'x',
    btoa('[1,2]'),
    btoa('["2026-02-31T00:00:00.000000Z","00000000-0000-4000-8000-000000000000"]'),
    btoa('["2026-02-01T24:00:00.000000Z","00000000-0000-4000-8000-000000000000"]'),
    btoa('["2026-02-01T00:00:00.000000Z","x"]'),
    btoa('["infinity","00000000-0000-4000-8000-000000000000"]'),
  ])('refuses a cursor that no page ended with: %j', async (cursor) => {
    expect(await listCases(office.pool, everything, {}, { cursor, limit: 2 })).toMatchObject({
      code: 'cursor-invalid',
    });
  });
});

describe('a case with all that belongs to it', () => {
  test('has its tasks, clocks with derivation, papers, parties and form', async () => {
    const driver = await CaseDriver.open(
      office,
      'meldebescheinigung',
      catalogue.find(({ procedure }) => procedure.key === 'meldebescheinigung')?.journeys[0]?.form ?? {},
    );
    const missing = [{ item: 'Kopie des Ausweises' }];
    await driver.take({ task: 'formalCheck', outcome: 'incomplete', data: { missing } });
    const clerk = await person(office, 's.krueger');
    must(await driver.send({ kind: 'addNote', text: 'Rückruf erbeten' }, clerk));
    const view = await caseView(office.pool, driver.caseId);
    expect(view).toMatchObject({
      caseId: driver.caseId,
      applicant: 'b.ozturk',
      unit: '32.1',
      states: ['submitted.awaitingApplicant'],
      posts: ['32.1/clerk'],
      form: { familyName: 'Öztürk-Lindemann' },
      tasks: [{ activity: 'formalCheck', state: 'done', outcome: 'incomplete', closedBy: 's.krueger' }],
      clocks: [
        {
          name: 'processingTarget',
          state: 'suspended',
          bound: 'authority',
          changes: [{ act: 'suspend', actor: 'system:procedure', lastDayBefore: '2026-01-19' }],
        },
        {
          name: 'replyPeriod',
          state: 'running',
          bound: 'party',
          legalBasis: expect.stringContaining('§ 31'),
        },
      ],
      documents: [
        { name: 'request', version: 1, origin: 'issued', dispatched: true, mediaType: 'application/pdf' },
      ],
      dispatches: [
        {
          channel: 'post',
          dispatchedOn: '2026-01-12',
          appealable: false,
          notifications: [{ kind: 'deemed', notifiedOn: '2026-01-16', remedyUntil: null }],
        },
      ],
      notes: [{ text: 'Rückruf erbeten', author: 's.krueger' }],
      parties: [{ role: 'applicant', name: expect.stringContaining('Öztürk') }],
      transmissions: [],
    });
    expect(view?.clocks[0]?.derivation).not.toEqual([]);
  });

  test('is nothing where there is none', async () => {
    expect(await caseView(office.pool, '00000000-0000-4000-8000-000000000000')).toBeNull();
  });
});
