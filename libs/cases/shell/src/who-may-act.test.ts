import { historyOf } from '@amtsweg/audit-store';
import { caseRelation } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { signerOf } from '@amtsweg/identity-store';
import { isRefusal } from '@amtsweg/kernel';
import { faultsOfCase, type TestOffice } from '@amtsweg/testing';
import { newId } from './seal-step.js';
import {
  anna,
  berta,
  complete,
  done,
  elsewhere,
  lead,
  openSmallCase,
  openSmallOffice,
  openTask,
  refused,
  send,
  stranger,
  worker,
} from './testing/small-office.js';

jest.setTimeout(30_000);

let office: TestOffice;
beforeAll(async () => {
  office = await openSmallOffice();
});
afterAll(() => office.close());

const claim = { kind: 'claimTask' } as const;
const note = { kind: 'addNote', text: 'Rückruf erbeten' } as const;
const nobody = '00000000-0000-4000-8000-000000000000';
const lead2 = worker('lena', ['32.1/lead'], { roles: ['lead'] });
const auditor = worker('rolf', [], { roles: ['auditor'] });
const inPlaceOfAnna: Actor = {
  ...worker('dora', ['67.7/clerk']),
  standsIn: [{ user: 'anna', name: 'Anna', posts: ['32.1/clerk'], isLead: false }],
};

const declare = () =>
  ({ kind: 'declareConflict', conflictId: newId(), ground: 'relative', reason: 'Mein Bruder' }) as const;
const protect = () => ({ kind: 'protectCase', protectionId: newId(), reason: 'Kollegin' }) as const;
const authorise = (to: Actor, until: string | null = null) =>
  ({ kind: 'authorisePerson', authorisationId: newId(), to, reason: 'Bearbeitet ihn', until }) as const;

async function lastEntry(caseId: string) {
  return (await historyOf(office.pool, caseId)).at(-1)?.envelope;
}

describe('a substitute', () => {
  test('takes over what the absent person has claimed, and acts "A for B" in a history that verifies', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    expect(await lastEntry(caseId)).toMatchObject({ actor: { user: 'anna', post: '32.1/clerk' } });
    expect((await lastEntry(caseId))?.actor).not.toHaveProperty('for');
    done(await send(office, { taskId, actor: inPlaceOfAnna, act: claim }));
    const finish = { kind: 'completeTask', outcome: 'done', data: { pages: 3 } } as const;
    done(await send(office, { taskId, actor: inPlaceOfAnna, act: finish }));
    expect((await lastEntry(caseId))?.actor).toEqual({ user: 'dora', post: '32.1/clerk', for: 'anna' });
    expect(await faultsOfCase(office, caseId)).toEqual([]);
  });

  test('signs with the post of the absent person, and says for whom', async () => {
    await office.owner.query(
      `insert into amtsweg.app_user (user_id, name, roles) values ('anna', 'Anna Alt', '{clerk}'), ('dora', 'Dora Döring', '{clerk}')`,
    );
    const { caseId } = await openSmallCase(office);
    await complete(office, caseId, 'draft', 'done', inPlaceOfAnna, { pages: 1 });
    expect(await signerOf(office.pool, caseId, 'draft')).toEqual({
      ...{ name: 'Dora Döring', suffix: 'i. A.' },
      function: 'Sachbearbeitung, in Vertretung für Anna Alt',
    });
  });

  test('of the lead hands on what others have claimed as lead, "A for B", and their own as who they are', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const standsIn = [{ user: 'leo', name: 'Leo', posts: ['32.1/lead'], isLead: true }];
    const deputy: Actor = { ...berta, standsIn };
    const release = { kind: 'releaseTask' } as const;
    done(await send(office, { taskId, actor: anna, act: claim }));
    const atThePost = { ...deputy, standsIn: standsIn.map((one) => ({ ...one, isLead: false })) };
    for (const actor of [berta, atThePost]) {
      expect(await refused(office, () => send(office, { taskId, actor, act: release }))).toMatchObject({
        code: 'task-claimed',
      });
    }
    done(await send(office, { taskId, actor: deputy, act: release }));
    expect((await lastEntry(caseId))?.actor).toEqual({ user: 'berta', post: '32.1/lead', for: 'leo' });
    for (const act of [claim, release]) done(await send(office, { taskId, actor: deputy, act }));
    expect((await lastEntry(caseId))?.actor).toEqual({ user: 'berta', post: '32.1/clerk' });
    const followUpId = newId();
    const remind = {
      kind: 'addFollowUp',
      followUpId,
      dueOn: '2026-02-02',
      reason: 'Antwort prüfen',
    } as const;
    done(await send(office, { caseId, actor: anna, act: { ...remind, to: anna, post: null } }));
    const finish = { kind: 'doFollowUp', followUpId, remark: null } as const;
    expect(await refused(office, () => send(office, { caseId, actor: berta, act: finish }))).toMatchObject({
      code: 'follow-up-of-other',
    });
    done(await send(office, { caseId, actor: deputy, act: finish }));
    expect((await lastEntry(caseId))?.actor).toEqual({ user: 'berta', post: '32.1/lead', for: 'leo' });
    expect(await faultsOfCase(office, caseId)).toEqual([]);
  });

  test('stays bound by four eyes as the person they are', async () => {
    const { caseId } = await openSmallCase(office);
    await complete(office, caseId, 'draft', 'done', inPlaceOfAnna, { pages: 1 });
    const taskId = await openTask(office, caseId, 'review');
    expect(
      await refused(office, () => send(office, { taskId, actor: inPlaceOfAnna, act: claim })),
    ).toMatchObject({ code: 'task-forbidden-four-eyes' });
    done(await send(office, { taskId, actor: anna, act: claim }));
  });
});

describe('four eyes', () => {
  test('hold for everybody who ever did the step, not only for the last', async () => {
    const { caseId } = await openSmallCase(office);
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    await complete(office, caseId, 'review', 'again', berta);
    const carla = worker('carla', ['32.1/clerk']);
    await complete(office, caseId, 'draft', 'done', carla, { pages: 2 });
    const taskId = await openTask(office, caseId, 'review');
    for (const actor of [anna, carla]) {
      expect(await refused(office, () => send(office, { taskId, actor, act: claim }))).toMatchObject({
        code: 'task-forbidden-four-eyes',
      });
    }
    done(await send(office, { taskId, actor: berta, act: claim }));
  });
});

describe('a person who is recused', () => {
  test('is nobody in the case from then on, and what they had claimed is open again', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    done(await send(office, { caseId, actor: anna, act: declare() }));
    expect(await lastEntry(caseId)).toMatchObject({ act: 'declareConflict', name: 'relative' });
    for (const act of [note, declare()]) {
      expect(await refused(office, () => send(office, { caseId, actor: anna, act }))).toMatchObject({
        code: 'case-not-found',
      });
    }
    done(await send(office, { taskId, actor: berta, act: claim }));
    expect(
      await refused(office, () =>
        send(office, { taskId, actor: berta, act: { kind: 'delegateTask', to: anna } }),
      ),
    ).toMatchObject({ code: 'delegate-forbidden' });
    expect(await faultsOfCase(office, caseId)).toEqual([]);
  });

  test('comes back when another lead rejects the declaration, and stays away when it is confirmed', async () => {
    for (const confirmed of [true, false]) {
      const { caseId } = await openSmallCase(office);
      const said = declare();
      done(await send(office, { caseId, actor: anna, act: said }));
      const decide = {
        kind: 'decideConflict',
        conflictId: said.conflictId,
        confirmed,
        remark: null,
      } as const;
      const by = (actor: Actor) => send(office, { caseId, actor, act: decide });
      expect(await refused(office, () => by(anna))).toMatchObject({ code: 'case-not-found' });
      expect(await refused(office, () => by(berta))).toMatchObject({ code: 'lead-only' });
      done(await by(lead));
      expect(await refused(office, () => by(lead2))).toMatchObject({ code: 'conflict-decided' });
      expect(isRefusal(await send(office, { caseId, actor: anna, act: note }))).toBe(confirmed);
    }
  });

  test('who leads the unit does not decide about themself', async () => {
    const { caseId } = await openSmallCase(office);
    const said = declare();
    done(await send(office, { caseId, actor: lead, act: said }));
    const act = {
      kind: 'decideConflict',
      conflictId: said.conflictId,
      confirmed: false,
      remark: null,
    } as const;
    expect(await refused(office, () => send(office, { caseId, actor: lead, act }))).toMatchObject({
      code: 'case-not-found',
    });
    done(await send(office, { caseId, actor: lead2, act }));
  });
});

describe('a protected case', () => {
  test('is there for the lead who protects it and whom they authorise, until it is lifted', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    expect(await refused(office, () => send(office, { caseId, actor: anna, act: protect() }))).toMatchObject({
      code: 'lead-only',
    });
    done(await send(office, { caseId, actor: lead, act: protect() }));
    for (const actor of [anna, berta, lead2, elsewhere, auditor]) {
      expect(await refused(office, () => send(office, { caseId, actor, act: note }))).toMatchObject({
        code: 'case-not-found',
      });
    }
    expect(
      await refused(office, () => send(office, { caseId, actor: lead, act: authorise(elsewhere) })),
    ).toMatchObject({
      code: 'authorisation-useless',
    });
    expect(
      await refused(office, () => send(office, { caseId, actor: lead, act: authorise(berta, '2026-01-11') })),
    ).toMatchObject({ code: 'authorisation-past' });
    done(await send(office, { caseId, actor: lead, act: authorise(berta) }));
    done(await send(office, { taskId, actor: berta, act: claim }));
    expect(await refused(office, () => send(office, { caseId, actor: lead, act: protect() }))).toMatchObject({
      code: 'case-protected',
    });
    done(
      await send(office, { caseId, actor: lead, act: { kind: 'liftProtection', reason: 'Ausgeschieden' } }),
    );
    done(await send(office, { caseId, actor: anna, act: note }));
    expect(await faultsOfCase(office, caseId)).toEqual([]);
  });

  test('an authorisation ends with its last day', async () => {
    const { caseId } = await openSmallCase(office);
    done(await send(office, { caseId, actor: lead, act: protect() }));
    done(await send(office, { caseId, actor: lead, act: authorise(berta, '2026-01-20') }));
    for (const [at, admitted] of [
      ['2026-01-20T12:00:00Z', true],
      ['2026-01-21T12:00:00Z', false],
    ] as const) {
      await office.owner.query(
        `insert into amtsweg.test_clock (at) values ($1) on conflict (only_row) do update set at = excluded.at`,
        [at],
      );
      expect((await caseRelation(office.pool, caseId))?.admitted?.includes('berta')).toBe(admitted);
    }
    await office.owner.query('delete from amtsweg.test_clock');
  });
});

test('not theirs, recused, protected and not there are answered alike, after as many questions to the database', async () => {
  const cases = await Promise.all([1, 2, 3].map(() => openSmallCase(office)));
  const [foreign, recused, hidden] = cases;
  if (foreign === undefined || recused === undefined || hidden === undefined) throw new Error('no cases');
  done(await send(office, { caseId: recused.caseId, actor: anna, act: declare() }));
  done(await send(office, { caseId: hidden.caseId, actor: lead, act: protect() }));
  const ways: readonly (readonly [Actor, { caseId: string; taskId: string }])[] = [
    [anna, { caseId: nobody, taskId: nobody }],
    [stranger, foreign],
    [elsewhere, foreign],
    [anna, recused],
    [anna, hidden],
    [lead2, hidden],
    [auditor, hidden],
  ];
  const asked = async (work: (pool: TestOffice) => Promise<unknown>) => {
    let queries = 0;
    const pool = new Proxy(office.pool, {
      get: (target, name) => {
        if (name === 'query' || name === 'connect') queries += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { answer: JSON.stringify(await work({ ...office, pool })), queries };
  };
  const acts = [note, declare(), protect(), { kind: 'event', type: 'withdraw', data: {} }] as const;
  const taskActs = [
    claim,
    { kind: 'releaseTask' },
    { kind: 'completeTask', outcome: 'done', data: {} },
  ] as const;
  const probes = [
    ...acts.map((act) => ({ act, by: 'case' as const })),
    ...taskActs.map((act) => ({ act, by: 'task' as const })),
  ];
  for (const { act, by } of probes) {
    const answers = await Promise.all(
      ways.map(([actor, { caseId, taskId }]) =>
        asked((there) => send(there, { ...(by === 'case' ? { caseId } : { taskId }), actor, act })),
      ),
    );
    expect(new Set(answers.map(({ answer, queries }) => `${queries} ${answer}`)).size).toBe(1);
    expect(answers[0]?.queries).toBe(1);
  }
});
