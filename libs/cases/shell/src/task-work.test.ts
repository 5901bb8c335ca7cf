import { randomUUID } from 'node:crypto';
import { sweepDrafts } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal } from '@amtsweg/kernel';
import type { TestOffice } from '@amtsweg/testing';
import {
  anna,
  applicant,
  berta,
  complete,
  done,
  elsewhere,
  lead,
  mailroom,
  openSmallCase,
  openSmallOffice,
  openTask,
  send,
  worker,
} from './testing/small-office.js';
import { dropTaskDraft, keepTaskDraft, readTaskDraft } from './task-work-drafts.js';
import { taskScene } from './task-work-scene.js';
import { taskWork } from './task-work.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openSmallOffice();
});
afterAll(() => office.close());

async function workOf(taskId: string, actor: Actor, assigneeName: string | null = null) {
  const scene = await taskScene(office, taskId, actor);
  if (isRefusal(scene)) return scene;
  return taskWork(scene.shelved, scene.found, actor, assigneeName, scene.time);
}

const typed = { outcome: null, data: { pages: 'viele' }, ifRevision: null };

describe('what a person can do with a task', () => {
  test('four eyes are explained by what the person has done, also as lead', async () => {
    const { caseId } = await openSmallCase(office);
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    const review = await openTask(office, caseId, 'review');
    const promoted = worker('anna', ['32.1/lead'], { roles: ['clerk', 'lead'] });
    const reason =
      'Vier-Augen-Prinzip: „Entwurf durchsehen“ muss eine andere Person erledigen, weil Sie „Entwurf schreiben“ erledigt haben.';
    for (const actor of [anna, promoted]) {
      expect(await workOf(review, actor)).toMatchObject({
        mine: false,
        mayAct: { possible: false, reason },
        outcomes: [
          { name: 'fine', possible: false, reason },
          { name: 'again', possible: false, reason },
        ],
      });
    }
    expect(await workOf(review, berta)).toMatchObject({ mayAct: { possible: true, reason: null } });
    // Sent back and done by another: who did it before may still not look through it.
    await complete(office, caseId, 'review', 'again', berta);
    await complete(office, caseId, 'draft', 'done', berta, { pages: 2 });
    expect(await workOf(await openTask(office, caseId, 'review'), anna)).toMatchObject({
      mayAct: { possible: false, reason },
    });
  });

  test('a missing post and a missing appointment are two reasons', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    expect(await workOf(taskId, mailroom)).toMatchObject({
      mayAct: { possible: false, reason: expect.stringContaining('einer Stelle, die Sie nicht innehaben') },
    });
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    await complete(office, caseId, 'review', 'fine', berta);
    const unappointed = worker('udo', ['32.1/registrar']);
    expect(await workOf(await openTask(office, caseId, 'certify'), unappointed)).toMatchObject({
      mayAct: { possible: false, reason: expect.stringContaining('persönliche Bestellung') },
    });
  });

  test('who has the task is told by name; the outcome says what is to be filled in', async () => {
    const { taskId } = await openSmallCase(office);
    await send(office, { taskId, actor: anna, act: { kind: 'claimTask' } });
    const work = await workOf(taskId, berta, 'Anna Amsel');
    expect(work).toMatchObject({
      mayAct: { reason: expect.stringContaining('bearbeitet bereits Anna Amsel') },
      barred: null,
    });
    expect(await workOf(taskId, anna)).toMatchObject({
      mine: true,
      outcomes: [
        { name: 'done', adverse: false, possible: true, note: null, fields: [{ name: 'pages' }] },
        { name: 'reject', adverse: true, possible: true, fields: [{ name: 'reason' }] },
      ],
    });
  });

  test('a task that fell away with the end of the case says so', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    await send(office, { caseId, actor: anna, act: { kind: 'event', type: 'withdraw', data: {} } });
    expect(await workOf(taskId, anna)).toMatchObject({
      mine: false,
      mayAct: { possible: false, reason: expect.stringContaining('entfallen') },
    });
  });

  test('neither a stranger nor whoever applied sees anything of it', async () => {
    const { taskId } = await openSmallCase(office);
    expect(await workOf(taskId, elsewhere)).toMatchObject({ code: 'task-not-found' });
    expect(await workOf(taskId, { ...applicant, roles: ['clerk'], posts: ['32.1/clerk'] })).toMatchObject({
      code: 'act-forbidden',
    });
  });
});

describe('drafts', () => {
  test('whoever is recused loses the draft, and the others keep it', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    expect(await keepTaskDraft(office, taskId, anna, typed)).toMatchObject({ revision: 1, savedBy: 'anna' });
    const act = {
      kind: 'declareConflict',
      conflictId: randomUUID(),
      ground: 'relative',
      reason: 'Cousine',
    } as const;
    done(await send(office, { caseId, actor: anna, act }));
    for (const answer of [
      await readTaskDraft(office, taskId, anna),
      await keepTaskDraft(office, taskId, anna, { ...typed, ifRevision: 1 }),
      await dropTaskDraft(office, taskId, anna),
    ])
      expect(answer).toMatchObject({ code: 'task-not-found' });
    expect(await readTaskDraft(office, taskId, berta)).toMatchObject({ revision: 1, data: typed.data });
  });

  test('a draft of a task that has ended is gone at once, and its row with the next sweep; others stay', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const other = await openSmallCase(office);
    await keepTaskDraft(office, taskId, anna, typed);
    await keepTaskDraft(office, other.taskId, anna, typed);
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    expect(await readTaskDraft(office, taskId, anna)).toMatchObject({ code: 'task-ended' });
    await sweepDrafts(office.pool);
    const { rows } = await office.owner.query<{ id: string }>(
      'select task_id as id from task_draft where task_id = any ($1::uuid[])',
      [[taskId, other.taskId]],
    );
    expect(rows).toEqual([{ id: other.taskId }]);
  });

  test('a colleague without the post neither reads nor overwrites it, the lead does', async () => {
    const { taskId } = await openSmallCase(office);
    await keepTaskDraft(office, taskId, anna, typed);
    for (const answer of [
      await readTaskDraft(office, taskId, mailroom),
      await keepTaskDraft(office, taskId, mailroom, { ...typed, ifRevision: 1 }),
      await dropTaskDraft(office, taskId, mailroom),
    ])
      expect(answer).toMatchObject({ code: 'task-forbidden-post' });
    expect(await readTaskDraft(office, taskId, lead)).toMatchObject({ revision: 1 });
  });
});
