import { historyOf, openPayload, sealRecord, unwrapCaseKey, type RecordEnvelope } from '@amtsweg/audit-store';
import { ProcedureShelf } from '@amtsweg/cases-store';
import { correctDocument, newId, reopenCase, type Act } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal, type JsonObject } from '@amtsweg/kernel';
import { CaseDriver, must, person } from '@amtsweg/demo';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { catalogue } from '@amtsweg/workflows';
import { replayCase } from './replay-case.js';
import type { Replay } from './replay.js';

// A loaded machine may take its time.
jest.setTimeout(30_000);

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});

afterAll(() => office.close());

async function replayed(caseId: string): Promise<Replay> {
  const answer = await replayCase(office, caseId);
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer;
}

/** Walks the journey of a procedure with this number, with papers and tasks handed round in between. */
async function walk(key: string, number: number): Promise<CaseDriver> {
  const entry = catalogue.find(({ procedure }) => procedure.key === key);
  const journey = entry?.journeys[number];
  if (journey === undefined) throw new Error(`${key} has no journey ${number}`);
  const driver = await CaseDriver.open(office, key, journey.form);
  for (const step of journey.steps) await driver.take(step);
  return driver;
}

/** Does to the database what only somebody with the owner's password can: the guards are off while they write. */
async function tamper(...statements: readonly (readonly [text: string, values: readonly unknown[]])[]) {
  const guarded = ['record', 'record_payload'];
  const client = await office.owner.connect();
  try {
    await client.query('begin');
    for (const table of guarded) await client.query(`alter table ${table} disable trigger all`);
    for (const [text, values] of statements) {
      const { rowCount } = await client.query(text, [...values]);
      if (rowCount === 0) throw new Error(`nothing tampered with: ${text}`);
    }
    for (const table of guarded) await client.query(`alter table ${table} enable trigger all`);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** A certificate that has gone its whole way; each test spoils its own. */
function finished(): Promise<CaseDriver> {
  return walk('meldebescheinigung', 0);
}

describe('every journey of the certificate of registration is replayed to the same states', () => {
  const { journeys = [] } = catalogue.find(({ procedure }) => procedure.key === 'meldebescheinigung') ?? {};
  test.each(journeys.map(({ title }, number) => [title, number] as const))('%s', async (_, number) => {
    const { caseId } = await walk('meldebescheinigung', number);
    const replay = await replayed(caseId);
    expect(replay).toMatchObject({ ok: true, mismatch: null, erased: false });
    expect(replay.entries).toBeGreaterThan(1);
    expect(replay.checked).toBe(replay.entries);
  });
});

test('papers and tasks handed round are replayed as standing still', async () => {
  const form = catalogue.find(({ procedure }) => procedure.key === 'meldebescheinigung')?.journeys[0]?.form;
  const driver = await CaseDriver.open(office, 'meldebescheinigung', form as JsonObject);
  const { taskId } = await driver.openTask('formalCheck');
  const [clerk, lead] = await Promise.all([person(office, 's.krueger'), person(office, 'd.lindner')]);
  must(await driver.send({ kind: 'addNote', text: 'Rückruf erbeten' }, clerk));
  must(await driver.send({ kind: 'claimTask' }, clerk, taskId));
  must(await driver.send({ kind: 'delegateTask', to: lead }, clerk, taskId));
  must(await driver.send({ kind: 'releaseTask' }, lead, taskId));
  const party = { role: 'proxy', name: 'Jörg Hartmann', address: ['30159 Hannover'], subject: null };
  must(await driver.send({ kind: 'addParty', party }, clerk));
  expect(await replayed(driver.caseId)).toMatchObject({ ok: true, entries: 6, checked: 6 });
});

test('what clerks add to a file is replayed as standing still, and a case taken up again as an opening', async () => {
  const { caseId, ended } = await endedCase();
  const [clerk, lead] = await Promise.all([person(office, 's.krueger'), person(office, 'd.lindner')]);
  const other = await endedCase();
  const { rows } = await office.pool.query<{ number: string }>(
    'select case_number as number from cases where case_id = $1',
    [other.caseId],
  );
  const [followUpId, cosign, final] = [newId(), newId(), newId()];
  const routing = { post: '32.1/lead', instruction: 'Bitte', after: null, parallel: false };
  const acts: readonly (readonly [Act, Actor])[] = [
    [{ kind: 'addFollowUp', followUpId, dueOn: '2036-01-01', reason: 'Prüfen', to: lead, post: null }, clerk],
    [{ kind: 'doFollowUp', followUpId, remark: null }, lead],
    [{ kind: 'linkCase', linkId: newId(), caseNumber: rows[0]?.number ?? '', link: 'appeal' }, clerk],
    [{ kind: 'addRoutingStep', stepId: cosign, step: 'cosign', ...routing }, clerk],
    [{ kind: 'addRoutingStep', stepId: final, step: 'final', ...routing }, clerk],
    [{ kind: 'signRoutingStep', stepId: cosign, verdict: 'reserved', remark: 'Knapp' }, lead],
    [{ kind: 'skipRoutingStep', stepId: final, reason: 'Entfällt' }, clerk],
    [{ kind: 'addNote', text: 'Berichtigt' }, clerk],
  ];
  for (const [act, actor] of acts) must(await ended.send(act, actor));
  const issued = await office.pool.query<{ id: string }>(
    `select document_id as id from document where case_id = $1 and origin = 'issued' limit 1`,
    [caseId],
  );
  must(
    await correctDocument(office, {
      ...{ caseId, actor: clerk, documentId: issued.rows[0]?.id ?? '', error: 'Mai', correction: 'März' },
      ...{ idempotency: null, ifCaseRevision: null },
    }),
  );
  const before = await replayed(caseId);
  expect(before).toMatchObject({ ok: true, mismatch: null, entries: before.checked });
  const reopened = must(
    await reopenCase(office, {
      ...{ caseId, actor: clerk, ground: 'newEvidence', reason: 'Urkunde' },
      ...{ idempotency: null, ifCaseRevision: null },
    }),
  );
  expect(await replayed(reopened.caseId)).toMatchObject({ ok: true, mismatch: null });
  expect(await replayed(caseId)).toEqual(before);
});

/** A certificate that has ended, ready for what comes after. */
async function endedCase(): Promise<{ readonly caseId: string; readonly ended: CaseDriver }> {
  const ended = await finished();
  return { caseId: ended.caseId, ended };
}

test('a case that does not exist is not found', async () => {
  expect(await replayCase(office, '00000000-0000-4000-8000-000000000000')).toMatchObject({
    kind: 'refused',
    code: 'case-not-found',
  });
});

test('without the right master key the replay says so instead of calling the history altered', async () => {
  const { caseId } = await finished();
  const answer = await replayCase({ ...office, masterKey: Buffer.alloc(32, 8) }, caseId);
  expect(answer).toMatchObject({ kind: 'refused', code: 'master-key-wrong' });
});

describe('what somebody did to the database is found and named', () => {
  test('an altered envelope', async () => {
    const { caseId } = await finished();
    await tamper([
      `update record set envelope = jsonb_set(envelope, '{actor,user}', '"b.ozturk"') where case_id = $1 and seq = 3`,
      [caseId],
    ]);
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      checked: 0,
      mismatch: { seq: 3, what: 'chain', found: 'altered' },
    });
  });

  test('an altered hash', async () => {
    const { caseId } = await finished();
    await tamper([
      `update record set hash = decode(repeat('ab', 32), 'hex') where case_id = $1 and seq = 2`,
      [caseId],
    ]);
    expect(await replayed(caseId)).toMatchObject({ ok: false, mismatch: { seq: 2, what: 'chain' } });
  });

  test('a missing entry in the middle', async () => {
    const { caseId } = await finished();
    await tamper(['delete from record where case_id = $1 and seq = 4', [caseId]]);
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      mismatch: { seq: 4, what: 'chain', found: 'gap' },
    });
  });

  test('a missing entry at the end', async () => {
    const { caseId } = await finished();
    const { entries } = await replayed(caseId);
    await tamper(['delete from record where case_id = $1 and seq = $2', [caseId, entries]]);
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      mismatch: { seq: entries, what: 'chain', found: 'truncated' },
    });
  });

  test('a history that is gone as a whole', async () => {
    const { caseId } = await finished();
    await tamper(['delete from record where case_id = $1', [caseId]]);
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      entries: 0,
      mismatch: { seq: 1, what: 'chain' },
    });
  });

  test('an altered payload', async () => {
    const { caseId } = await finished();
    await tamper([
      'update record_payload set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where case_id = $1 and seq = 1',
      [caseId],
    ]);
    expect(await replayed(caseId)).toMatchObject({ ok: false, mismatch: { seq: 1, what: 'payload' } });
  });

  test('the payload of another entry', async () => {
    const { caseId } = await finished();
    await tamper([
      `update record_payload p set sealed = o.sealed from record_payload o
       where p.case_id = $1 and p.seq = 3 and o.case_id = $1 and o.seq = 2`,
      [caseId],
    ]);
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      checked: 2,
      mismatch: { seq: 3, what: 'payload' },
    });
  });

  test('a payload that is gone although the key is there', async () => {
    const { caseId } = await finished();
    await tamper(['delete from record_payload where case_id = $1 and seq = 5', [caseId]]);
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      checked: 4,
      mismatch: { seq: 5, what: 'payload', found: 'fehlt' },
    });
  });

  test('a state that was set by hand', async () => {
    const { caseId } = await finished();
    await tamper([
      `update cases set snapshot = jsonb_set(snapshot, '{facts,fee,cents}', '0') where case_id = $1`,
      [caseId],
    ]);
    const replay = await replayed(caseId);
    expect(replay).toMatchObject({ ok: false, checked: replay.entries, mismatch: { what: 'row' } });
  });

  test('a form that was changed by hand', async () => {
    const { caseId } = await finished();
    await tamper([
      `update case_form set form = jsonb_set(form, '{familyName}', '"Andere"') where case_id = $1`,
      [caseId],
    ]);
    expect(await replayed(caseId)).toMatchObject({ ok: false, mismatch: { what: 'row' } });
  });

  test.each([
    ['milestone', `milestone = 'approved'`],
    ['states', `states = '{checked.registerMatch}'`],
    ['status', `status = 'active'`],
    ['revision', 'revision = revision + 1'],
    ['version', `procedure_hash = (select hash from procedure_current where key = 'hundesteuer-anmelden')`],
  ])('a %s in the row of the case that was set by hand', async (_, change) => {
    const { caseId } = await finished();
    await tamper([`update cases set ${change} where case_id = $1`, [caseId]]);
    expect(await replayed(caseId)).toMatchObject({ ok: false, mismatch: { what: 'row' } });
  });

  test('an entry that was invented and chained again by somebody who holds every key', async () => {
    const { caseId } = await finished();
    await forge(caseId, 6, (envelope) => ({ ...envelope, to: ['closed'] }));
    expect(await replayed(caseId)).toMatchObject({ ok: false, checked: 5, mismatch: { seq: 6 } });
  });

  test('a state hash that was invented and chained again', async () => {
    const { caseId } = await finished();
    await forge(caseId, 4, (envelope) => ({ ...envelope, stateHash: 'ab'.repeat(32) }));
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      checked: 3,
      mismatch: { seq: 4, what: 'state', expected: 'ab'.repeat(32) },
    });
  });

  test('a time that would have decided otherwise', async () => {
    const key = 'gewerbeanmeldung';
    const journey = catalogue.find(({ procedure }) => procedure.key === key)?.journeys[0];
    const driver = await CaseDriver.open(office, key, journey?.form ?? {});
    // With the third entry the notification is complete, and the day of that is kept.
    await driver.complete('formalCheck', 'complete', {});
    const { caseId } = driver;
    await forge(caseId, 3, (envelope) => ({ ...envelope, on: '2031-01-01', at: '2031-01-01T09:00:00.000Z' }));
    expect(await replayed(caseId)).toMatchObject({ ok: false, mismatch: { seq: 3, what: 'state' } });
  });

  test('an act that no version knows', async () => {
    const { caseId } = await finished();
    await forge(caseId, 2, (envelope) => ({ ...envelope, act: 'deleteCase' }));
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      mismatch: { seq: 2, what: 'act', expected: 'deleteCase' },
    });
  });

  test('a second opening of the same case', async () => {
    const { caseId } = await finished();
    await forge(caseId, 2, (envelope) => ({ ...envelope, act: 'open' }));
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      mismatch: { seq: 2, what: 'act', found: 'open' },
    });
  });

  test('an event that was not possible', async () => {
    const { caseId } = await finished();
    await forge(caseId, 3, (envelope) => ({ ...envelope, name: 'signature.signed' }));
    expect(await replayed(caseId)).toMatchObject({
      ok: false,
      mismatch: { seq: 3, what: 'verdict', found: 'notHere' },
    });
  });

  test('the history of one case under the name of another', async () => {
    const [one, other] = [await finished(), await finished()];
    await tamper(
      ['delete from record where case_id = $1', [other.caseId]],
      ['update record set case_id = $2 where case_id = $1', [one.caseId, other.caseId]],
      [
        'update cases set (head, revision) = (select head, revision from cases where case_id = $1) where case_id = $2',
        [one.caseId, other.caseId],
      ],
    );
    expect(await replayed(other.caseId)).toMatchObject({
      ok: false,
      mismatch: { seq: 1, what: 'case', expected: other.caseId, found: one.caseId },
    });
  });

  test('a procedure that was changed under its old hash', async () => {
    const own = await openTestOffice();
    try {
      const { procedure, journeys } = catalogue[0] ?? {};
      const driver = await CaseDriver.open(own, procedure?.key ?? '', journeys?.[0]?.form ?? {});
      await own.owner.query(
        `update procedure_version set document = jsonb_set(document, '{unit}', '"99.9"') where key = $1`,
        [procedure?.key],
      );
      const replay = await replayCase({ ...own, shelf: new ProcedureShelf(own.pool) }, driver.caseId);
      expect(replay).toMatchObject({ ok: false, checked: 0, mismatch: { seq: 1, what: 'procedure' } });
    } finally {
      await own.close();
    }
  });
});

describe('a case whose key was destroyed', () => {
  test('cannot be replayed, and its chain verifies all the same', async () => {
    const { caseId } = await finished();
    await tamper(['delete from case_key where case_id = $1', [caseId]]);
    expect(await replayed(caseId)).toMatchObject({ ok: true, erased: true, checked: 0, mismatch: null });
  });

  test('still betrays an altered entry and a state set by hand', async () => {
    const [one, other] = [await finished(), await finished()];
    await tamper(
      ['delete from case_key where case_id = any($1)', [[one.caseId, other.caseId]]],
      [
        `update record set envelope = jsonb_set(envelope, '{on}', '"2020-01-01"') where case_id = $1 and seq = 1`,
        [one.caseId],
      ],
      [`update cases set snapshot = jsonb_set(snapshot, '{facts}', '{}') where case_id = $1`, [other.caseId]],
    );
    expect(await replayed(one.caseId)).toMatchObject({ ok: false, mismatch: { seq: 1, what: 'chain' } });
    expect(await replayed(other.caseId)).toMatchObject({
      ok: false,
      erased: true,
      mismatch: { what: 'row' },
    });
  });
});

/** Changes an entry as somebody with database and keys could: sealed anew, and every later entry chained to it. */
async function forge(caseId: string, seq: number, change: (envelope: RecordEnvelope) => RecordEnvelope) {
  const { rows } = await office.owner.query<{ wrapped: Buffer }>(
    'select wrapped from case_key where case_id = $1',
    [caseId],
  );
  const key = unwrapCaseKey(office.masterKey, caseId, rows[0]?.wrapped ?? Buffer.alloc(0));
  const statements: (readonly [string, readonly unknown[]])[] = [];
  let prev: string | null = null;
  for (const { envelope, sealed } of await historyOf(office.owner, caseId)) {
    if (envelope.seq < seq || sealed === null) continue;
    const payload = openPayload(key, envelope, sealed);
    const told = envelope.seq === seq ? change(envelope) : envelope;
    const forged = sealRecord(key, { ...told, prev: prev ?? told.prev }, payload);
    prev = forged.hash;
    statements.push(
      [
        `update record set envelope = $3, hash = decode($4, 'hex') where case_id = $1 and seq = $2`,
        [caseId, envelope.seq, JSON.stringify(forged.envelope), forged.hash],
      ],
      [
        'update record_payload set sealed = $3 where case_id = $1 and seq = $2',
        [caseId, envelope.seq, forged.sealed],
      ],
    );
  }
  await tamper(...statements, [
    `update cases set head = decode($2, 'hex') where case_id = $1`,
    [caseId, prev],
  ]);
}
