import { historyOf } from '@amtsweg/audit-store';
import { isRefusal } from '@amtsweg/kernel';
import { faultsOfCase, type TestOffice } from '@amtsweg/testing';
import { CaseBusy } from './handle-command.js';
import { openCase } from './open-case.js';
import {
  actsOf,
  anna,
  applicant,
  approvedCase,
  berta,
  complete,
  done,
  elsewhere,
  lead,
  mailroom,
  openSmallCase,
  openSmallOffice,
  openTask,
  refused,
  registrar,
  send,
  stranger,
  worker,
} from './testing/small-office.js';
import { smallProcedure } from './testing/small-procedure.js';

// A loaded machine may take its time.
jest.setTimeout(30_000);

let office: TestOffice;

beforeAll(async () => {
  office = await openSmallOffice();
});

afterAll(() => office.close());

const claim = { kind: 'claimTask' } as const;
const release = { kind: 'releaseTask' } as const;
const note = { kind: 'addNote', text: 'Rückruf erbeten' } as const;
const finish = { kind: 'completeTask', outcome: 'done', data: { pages: 3 } } as const;
const nobody = '00000000-0000-4000-8000-000000000000';

describe('claiming', () => {
  test('of two clerks who reach for the same task, one gets it', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const answers = await Promise.all(
      [anna, berta].map((actor) => send(office, { taskId, actor, act: claim })),
    );
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(answers.find(isRefusal)).toMatchObject({ code: 'task-claimed' });
    expect(await actsOf(office, caseId)).toEqual(['open kleines-verfahren', 'claimTask draft']);
  });

  test('twice by the same clerk is harmless', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const first = done(await send(office, { taskId, actor: anna, act: claim }));
    expect(done(await send(office, { taskId, actor: anna, act: claim }))).toMatchObject({
      revision: first.revision,
    });
    expect(await actsOf(office, caseId)).toHaveLength(2);
  });

  test('what somebody else works on can be neither completed nor released nor handed on', async () => {
    const { taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    for (const act of [finish, release, { kind: 'delegateTask', to: berta } as const]) {
      expect(await refused(office, () => send(office, { taskId, actor: berta, act }))).toMatchObject({
        code: 'task-claimed',
        fields: { assignee: 'anna' },
      });
    }
  });

  test('a released task is there for everybody again, and releasing twice is harmless', async () => {
    const { taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    done(await send(office, { taskId, actor: anna, act: release }));
    done(await send(office, { taskId, actor: anna, act: release }));
    done(await send(office, { taskId, actor: berta, act: claim }));
  });

  test('the lead takes a task back and hands it to somebody else', async () => {
    const { taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    done(await send(office, { taskId, actor: lead, act: { kind: 'delegateTask', to: berta } }));
    done(await send(office, { taskId, actor: lead, act: release }));
  });

  test('a task is handed only to somebody who may do it', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const handTo = (to: typeof anna, id = taskId, actor = anna) =>
      refused(office, () => send(office, { taskId: id, actor, act: { kind: 'delegateTask', to } }));
    expect(await handTo(mailroom)).toMatchObject({ code: 'delegate-forbidden' });
    expect(await handTo(stranger)).toMatchObject({ code: 'delegate-forbidden' });
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    expect(await handTo(anna, await openTask(office, caseId, 'review'), berta)).toMatchObject({
      code: 'delegate-forbidden',
      detail: expect.stringContaining('Vier-Augen-Prinzip'),
    });
  });
});

describe('who may', () => {
  test('a clerk of the unit without the post may not do the task, and is told why', async () => {
    const { taskId } = await openSmallCase(office);
    for (const act of [claim, release, finish]) {
      expect(await refused(office, () => send(office, { taskId, actor: mailroom, act }))).toMatchObject({
        code: 'task-forbidden-post',
      });
    }
  });

  test.each([
    ['a clerk of another unit', elsewhere],
    ['an applicant of another case', stranger],
    ['a clerk who lost every post', worker('anna', [])],
    ['somebody with a post and no role', worker('anna', ['32.1/clerk'], { roles: [] })],
    ['a designer', worker('paula', [], { roles: ['designer'] })],
  ])('%s cannot tell a case from one that does not exist', async (_, actor) => {
    const { caseId, taskId } = await openSmallCase(office);
    const acts = [note, { kind: 'event', type: 'withdraw', data: {} } as const];
    for (const act of acts) {
      const answer = await refused(office, () => send(office, { caseId, actor, act }));
      expect(answer).toEqual(await send(office, { caseId: nobody, actor, act }));
      expect(answer.code).toBe('case-not-found');
    }
    const answer = await refused(office, () => send(office, { taskId, actor, act: claim }));
    expect(answer).toEqual(await send(office, { taskId: nobody, actor, act: claim }));
    expect(answer.code).toBe('task-not-found');
  });

  test('the applicant withdraws, but neither claims nor writes notes nor sends what is for clerks', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const by = (
      act: Parameters<typeof send>[1]['act'],
      id: { caseId?: string; taskId?: string } = { caseId },
    ) => refused(office, () => send(office, { ...id, actor: applicant, act }));
    expect(await by(claim, { taskId })).toMatchObject({ code: 'act-forbidden' });
    expect(await by(note)).toMatchObject({ code: 'act-forbidden' });
    expect(await by({ kind: 'event', type: 'largeOnly', data: {} })).toMatchObject({
      code: 'event-forbidden',
    });
    expect(await by({ kind: 'fireClock', timer: 'xstate.after.reminder.case.submitted' })).toMatchObject({
      code: 'act-forbidden',
    });
    const withdraw = { kind: 'event', type: 'withdraw', data: {} } as const;
    expect(done(await send(office, { caseId, actor: applicant, act: withdraw }))).toMatchObject({
      status: 'done',
      ending: 'withdrawn',
    });
  });

  test('an auditor reads and changes nothing', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const auditor = worker('ralf', [], { roles: ['auditor'] });
    const withdraw = { kind: 'event', type: 'withdraw', data: {} } as const;
    const unknown = { kind: 'event', type: 'etwas', data: {} } as const;
    for (const act of [note, withdraw, unknown]) {
      expect(await refused(office, () => send(office, { caseId, actor: auditor, act }))).toMatchObject({
        code: 'act-forbidden',
      });
    }
    expect(await refused(office, () => send(office, { taskId, actor: auditor, act: claim }))).toMatchObject({
      code: 'act-forbidden',
    });
  });

  test('four eyes are two persons: not the same one again, not even as lead', async () => {
    const { caseId } = await openSmallCase(office);
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    const taskId = await openTask(office, caseId, 'review');
    const promoted = worker('anna', ['32.1/lead'], { roles: ['clerk', 'lead'] });
    for (const actor of [anna, promoted]) {
      expect(await refused(office, () => send(office, { taskId, actor, act: claim }))).toMatchObject({
        code: 'task-forbidden-four-eyes',
      });
    }
    await complete(office, caseId, 'review', 'again', berta);
    await complete(office, caseId, 'draft', 'done', berta, { pages: 2 });
    // Whoever did it at any time counts, also when somebody else did it after them.
    const next = await openTask(office, caseId, 'review');
    expect(
      await refused(office, () => send(office, { taskId: next, actor: berta, act: claim })),
    ).toMatchObject({
      code: 'task-forbidden-four-eyes',
    });
    expect(
      await refused(office, () => send(office, { taskId: next, actor: anna, act: claim })),
    ).toMatchObject({
      code: 'task-forbidden-four-eyes',
    });
    await complete(office, caseId, 'review', 'fine', worker('carla', ['32.1/clerk']));
  });

  test('a personal appointment is asked for beside the post, also of the lead', async () => {
    const { caseId } = await openSmallCase(office);
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    await complete(office, caseId, 'review', 'fine', berta);
    const taskId = await openTask(office, caseId, 'certify');
    const unappointed = worker('udo', ['32.1/registrar']);
    for (const actor of [unappointed, lead]) {
      expect(await refused(office, () => send(office, { taskId, actor, act: claim }))).toMatchObject({
        code: 'task-forbidden-appointment',
      });
    }
    const postless = worker('rita', ['32.1/clerk'], { appointments: ['registrar'] });
    expect(await refused(office, () => send(office, { taskId, actor: postless, act: claim }))).toMatchObject({
      code: 'task-forbidden-post',
    });
    await complete(office, caseId, 'certify', 'signed', registrar);
  });
});

describe('completing', () => {
  test('a task that nobody claimed is claimed first', async () => {
    const { taskId } = await openSmallCase(office);
    expect(await refused(office, () => send(office, { taskId, actor: anna, act: finish }))).toMatchObject({
      code: 'task-not-claimed',
    });
  });

  test.each([
    ['an outcome that the task does not have', 'finished', {}, 'outcome-unknown'],
    ['an outcome that every object has', 'constructor', {}, 'outcome-unknown'],
    ['an outcome of another task', 'fine', {}, 'outcome-unknown'],
    ['a missing field', 'done', {}, 'data-invalid'],
    ['an unknown field', 'done', { pages: 1, colour: 'blau' }, 'data-invalid'],
    ['a field of the wrong type', 'done', { pages: 'drei' }, 'data-invalid'],
    ['a number out of bounds', 'done', { pages: 100 }, 'data-invalid'],
    ['an adverse outcome without reasons', 'reject', {}, 'data-invalid'],
    ['reasons of white space', 'reject', { reason: ' \n ' }, 'data-invalid'],
    [
      'reasons with a character that PostgreSQL cannot hold',
      'reject',
      { reason: 'a\u0000b' },
      'data-invalid',
    ],
    ['reasons with half a character', 'reject', { reason: 'a\ud800b' }, 'data-invalid'],
  ])('with %s is refused and leaves no trace', async (_, outcome, data, code) => {
    const { taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    const act = { kind: 'completeTask', outcome, data } as const;
    expect(await refused(office, () => send(office, { taskId, actor: anna, act }))).toMatchObject({ code });
  });

  test('an unknown outcome is answered with the possible ones', async () => {
    const { taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    const act = { kind: 'completeTask', outcome: 'fertig', data: {} } as const;
    expect(await send(office, { taskId, actor: anna, act })).toMatchObject({
      detail: expect.stringContaining('„Fertig“ (done)'),
      fields: {
        possible: [
          { name: 'done', label: 'Fertig' },
          { name: 'reject', label: 'Ablehnen' },
        ],
      },
    });
  });

  test('a task that is done or has fallen away is over', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
    expect(await refused(office, () => send(office, { taskId, actor: anna, act: finish }))).toMatchObject({
      code: 'task-ended',
      detail: expect.stringContaining('bereits erledigt'),
    });
    const other = await openSmallCase(office);
    const withdraw = { kind: 'event', type: 'withdraw', data: {} } as const;
    done(await send(office, { caseId: other.caseId, actor: anna, act: withdraw }));
    expect(
      await refused(office, () => send(office, { taskId: other.taskId, actor: anna, act: claim })),
    ).toMatchObject({ code: 'task-ended', detail: expect.stringContaining('entfallen') });
  });
});

describe('stale and repeated commands', () => {
  test('whoever saw an older case or task is told the current revision', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    done(await send(office, { taskId, actor: anna, act: claim }));
    expect(
      await refused(office, () => send(office, { taskId, actor: anna, act: finish, ifTaskRevision: 1 })),
    ).toMatchObject({ code: 'revision-stale', fields: { seen: 1, current: 2 } });
    expect(
      await refused(office, () => send(office, { caseId, actor: anna, act: note, ifCaseRevision: 1 })),
    ).toMatchObject({ code: 'revision-stale', fields: { seen: 1, current: 2 } });
    done(await send(office, { taskId, actor: anna, act: finish, ifTaskRevision: 2, ifCaseRevision: 2 }));
  });

  test('of two who saw the same revision, one is told that it is stale', async () => {
    const { caseId } = await openSmallCase(office);
    const answers = await Promise.all(
      [anna, berta].map((actor) => send(office, { caseId, actor, act: note, ifCaseRevision: 1 })),
    );
    expect(answers.filter(isRefusal)).toMatchObject([{ code: 'revision-stale' }]);
    expect(await actsOf(office, caseId)).toHaveLength(2);
  });

  test('the same key with the same request gets the same answer, whatever happened since', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const sending = { taskId, actor: anna, act: claim, key: `claim-${caseId}` };
    const first = done(await send(office, sending));
    done(await send(office, { caseId, actor: anna, act: note }));
    expect(await send(office, sending)).toEqual(first);
    expect(await actsOf(office, caseId)).toHaveLength(3);
  });

  test('the same key with another request is refused', async () => {
    const { caseId } = await openSmallCase(office);
    const sending = { caseId, actor: anna, act: note, key: `note-${caseId}` };
    done(await send(office, sending));
    const other = { ...sending, act: { kind: 'addNote', text: 'anders' } as const, requestHash: 'other' };
    expect(await refused(office, () => send(office, other))).toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  test('the same key of another person is another key', async () => {
    const { caseId } = await openSmallCase(office);
    for (const actor of [anna, berta]) {
      done(await send(office, { caseId, actor, act: note, key: `note-${caseId}` }));
    }
    expect(await actsOf(office, caseId)).toHaveLength(3);
  });

  test('ten requests with the same key that race make one step and get one answer', async () => {
    const { caseId } = await openSmallCase(office);
    const sending = { caseId, actor: anna, act: note, key: `race-${caseId}` };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(office, sending)));
    expect(new Set(answers.map((answer) => JSON.stringify(Object.entries(answer).sort())))).toHaveProperty(
      'size',
      1,
    );
    expect(await actsOf(office, caseId)).toHaveLength(2);
  });

  test('ten openings with the same key that race open one case', async () => {
    const application = {
      procedure: smallProcedure.key,
      form: { familyName: 'Meyer' },
      actor: applicant,
      channel: 'online',
      receivedAt: null,
      idempotency: { key: 'opening-race', requestHash: 'hash' },
    } as const;
    const answers = await Promise.all(Array.from({ length: 10 }, () => openCase(office, application)));
    expect(new Set(answers.map((answer) => done(answer).caseId)).size).toBe(1);
    expect(await openCase(office, application)).toEqual(answers[0]);
  });

  test('a refused command does not use up its key', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const sending = { taskId, actor: anna, act: finish, key: `retry-${caseId}` };
    expect(await send(office, sending)).toMatchObject({ code: 'task-not-claimed' });
    done(await send(office, { taskId, actor: anna, act: claim }));
    done(await send(office, sending));
  });
});

describe('commands that race', () => {
  test('a note and a claim both happen', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const answers = await Promise.all([
      send(office, { caseId, actor: berta, act: note }),
      send(office, { taskId, actor: anna, act: claim }),
    ]);
    answers.forEach(done);
    expect((await actsOf(office, caseId)).sort()).toEqual([
      'addNote note',
      'claimTask draft',
      'open kleines-verfahren',
    ]);
  });

  test('a completion and a withdrawal: what was answered is in the history, what was refused is not', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { caseId, taskId } = await openSmallCase(office);
      done(await send(office, { taskId, actor: anna, act: claim }));
      const answers = await Promise.all([
        send(office, { taskId, actor: anna, act: finish }),
        send(office, { caseId, actor: applicant, act: { kind: 'event', type: 'withdraw', data: {} } }),
      ]);
      const [completed, withdrawn] = answers.map((answer) => !isRefusal(answer));
      expect(await actsOf(office, caseId)).toEqual([
        'open kleines-verfahren',
        'claimTask draft',
        ...(completed === true ? ['event draft.done'] : []),
        ...(withdrawn === true ? ['event withdraw'] : []),
      ]);
      expect(withdrawn).toBe(true);
      expect(await faultsOfCase(office, caseId)).toEqual([]);
    }
  });

  test('thirty notes at once are each in the history, or their writer was told that the case is busy', async () => {
    const { caseId } = await openSmallCase(office);
    const answers = await Promise.allSettled(
      Array.from({ length: 30 }, () => send(office, { caseId, actor: anna, act: note })),
    );
    const written = answers.filter(({ status }) => status === 'fulfilled').length;
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(CaseBusy);
    }
    expect(await actsOf(office, caseId)).toHaveLength(1 + written);
    const { rows } = await office.pool.query('select count(*)::int as n from note where case_id = $1', [
      caseId,
    ]);
    expect(rows).toEqual([{ n: written }]);
    expect(await faultsOfCase(office, caseId)).toEqual([]);
  });
});

describe('events', () => {
  test('one that is not possible now is answered with the state and the possible events, in German', async () => {
    const { caseId } = await openSmallCase(office);
    const act = { kind: 'event', type: 'restart', data: {} } as const;
    const answer = await refused(office, () => send(office, { caseId, actor: anna, act }));
    expect(answer).toMatchObject({ code: 'event-not-possible', fields: { states: ['submitted.draft'] } });
    expect(answer.detail).toContain('„Bescheid neu erstellen“ ist im Zustand „Entwurf“ nicht möglich.');
    expect(answer.detail).toContain('„Antrag zurücknehmen“');
    expect(answer.fields['allowed']).toContainEqual({ type: 'withdraw', label: 'Antrag zurücknehmen' });
  });

  test('one whose condition does not hold is told apart from one that is not possible', async () => {
    const small = await openSmallCase(office);
    const large = await openSmallCase(office, { familyName: 'Meyer', amount: 100_001 });
    const act = { kind: 'event', type: 'largeOnly', data: {} } as const;
    expect(
      await refused(office, () => send(office, { caseId: small.caseId, actor: anna, act })),
    ).toMatchObject({ code: 'condition-not-met' });
    expect(done(await send(office, { caseId: large.caseId, actor: anna, act }))).toMatchObject({
      milestone: 'checked',
    });
  });

  test('the outcome of a task is no event to be sent', async () => {
    const { caseId } = await openSmallCase(office);
    const act = { kind: 'event', type: 'draft.done', data: { pages: 1 } } as const;
    expect(await refused(office, () => send(office, { caseId, actor: anna, act }))).toMatchObject({
      code: 'event-of-task',
    });
  });

  test.each([
    ...['constructor', '__proto__', 'toString', '', '*', 'draft', 'draft.', '.'].map((type) => [type, type]),
    ['of 5,000 letters', 'x'.repeat(5000)],
  ])('one by the name %j is not possible', async (_, type = '') => {
    const { caseId } = await openSmallCase(office);
    const act = { kind: 'event', type, data: {} } as const;
    const answer = await refused(office, () => send(office, { caseId, actor: anna, act }));
    expect(answer.code).toBe('event-not-possible');
    expect(answer.detail).toContain('Zustand „Entwurf“');
    expect(answer.detail.length).toBeLessThan(1000);
  });

  test.each([
    ['a clerk', anna],
    ['the applicant', applicant],
  ])(
    '%s cannot send what only the engine says: a finished service, a clock, a raised event',
    async (_, actor) => {
      const atWork = await approvedCase(office, 'production');
      const waiting = await approvedCase(office, 'waiting');
      for (const [caseId, type] of [
        [atWork, 'xstate.done.actor.notice'],
        [atWork, 'xstate.error.actor.notice'],
        [waiting, 'xstate.after.patience.case.approved.waiting'],
        [waiting, 'internally'],
      ] as const) {
        const act = { kind: 'event', type, data: {} } as const;
        expect(await refused(office, () => send(office, { caseId, actor, act }))).toMatchObject({
          code: 'event-not-possible',
        });
      }
    },
  );

  test('what an applicant cannot do now is told in public words, without the inner states and tasks', async () => {
    const { caseId } = await openSmallCase(office);
    const act = { kind: 'event', type: 'answer', data: { words: 'Ja' } } as const;
    const answer = await refused(office, () => send(office, { caseId, actor: applicant, act }));
    expect(answer.code).toBe('event-not-possible');
    const words = JSON.stringify(answer);
    for (const inner of ['Entwurf', 'draft', 'submitted', 'Fertig', 'largeOnly']) {
      expect(words).not.toContain(inner);
    }
    expect(answer.fields['allowed']).toEqual([{ type: 'withdraw', label: 'Antrag zurücknehmen' }]);
  });

  test('one with wrong data is refused field by field', async () => {
    const caseId = await approvedCase(office, 'waiting');
    const act = { kind: 'event', type: 'answer', data: { words: '', more: 1 } } as const;
    expect(await refused(office, () => send(office, { caseId, actor: applicant, act }))).toMatchObject({
      code: 'data-invalid',
      fields: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/words' })]) },
    });
  });

  test('a closed case takes neither event nor task; notes are still written, by the office', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const withdraw = { kind: 'event', type: 'withdraw', data: {} } as const;
    done(await send(office, { caseId, actor: anna, act: withdraw }));
    for (const actor of [anna, applicant]) {
      expect(await refused(office, () => send(office, { caseId, actor, act: withdraw }))).toMatchObject({
        code: 'case-closed',
      });
    }
    expect(await refused(office, () => send(office, { taskId, actor: anna, act: claim }))).toMatchObject({
      code: 'task-ended',
    });
    expect(await refused(office, () => send(office, { caseId, actor: applicant, act: note }))).toMatchObject({
      code: 'act-forbidden',
    });
    done(await send(office, { caseId, actor: anna, act: note }));
    expect(await faultsOfCase(office, caseId)).toEqual([]);
  });
});

describe('case numbers', () => {
  test('are gap-free per unit, plan and year, whatever fails in between', async () => {
    const own = await openSmallOffice();
    try {
      const application = {
        procedure: smallProcedure.key,
        form: { familyName: 'Meyer' },
        actor: applicant,
        channel: 'online',
        receivedAt: null,
        idempotency: null,
      } as const;
      const lastYear = { ...application, receivedAt: new Date('2025-12-31T22:59:59Z') };
      const newYear = { ...application, receivedAt: new Date('2025-12-31T23:00:00Z') };
      const twins = { ...application, idempotency: { key: 'twins', requestHash: 'hash' } };
      const answers = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) => [
          openCase(own, n % 4 === 0 ? { ...application, form: { familyName: '' } } : application),
          openCase(own, n % 5 === 0 ? lastYear : newYear),
          openCase(own, twins),
          // An actor whose name breaks the statement after the number was allocated.
          n % 10 === 0
            ? openCase(own, { ...application, actor: worker('a\u0000', []) })
            : Promise.resolve(null),
        ]).flat(),
      );
      expect(answers.some(({ status }) => status === 'rejected')).toBe(true);
      const { rows } = await own.pool.query<{ number: string }>(
        'select case_number as number from cases order by case_number',
      );
      const numbers = (year: number, count: number) =>
        Array.from({ length: count }, (_, n) => `32.1-99.10.01-${year}-${String(n + 1).padStart(6, '0')}`);
      expect(rows.map(({ number }) => number)).toEqual([...numbers(2025, 4), ...numbers(2026, 15 + 16 + 1)]);
    } finally {
      await own.close();
    }
  });
});

describe('a database connection that breaks', () => {
  test('before the commit leaves nothing, and the retry with the same key does it once', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const sending = { taskId, actor: anna, act: claim, key: `killed-${caseId}` };
    const holder = await office.owner.connect();
    try {
      // The commit waits for the row of the case; there it is killed, in the middle of the function.
      await holder.query('begin');
      await holder.query('select 1 from cases where case_id = $1 for update', [caseId]);
      const command = send(office, sending);
      const failed = expect(command).rejects.toMatchObject({ code: '57P01' });
      await killWaiting();
      await failed;
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    expect(await actsOf(office, caseId)).toHaveLength(1);
    expect(await faultsOfCase(office, caseId)).toEqual([]);
    const answer = done(await send(office, sending));
    expect(await send(office, sending)).toEqual(answer);
    expect(await actsOf(office, caseId)).toEqual(['open kleines-verfahren', 'claimTask draft']);
  });

  test('after the commit loses the answer only: the retry with the same key gets it', async () => {
    const { caseId, taskId } = await openSmallCase(office);
    const sending = { taskId, actor: anna, act: claim, key: `lost-${caseId}` };
    await expect(send({ ...office, pool: losingAnswers() }, sending)).rejects.toThrow('connection lost');
    expect(await actsOf(office, caseId)).toHaveLength(2);
    expect(done(await send(office, sending))).toMatchObject({ revision: 2, caseId });
    expect(await actsOf(office, caseId)).toHaveLength(2);
  });

  async function killWaiting(): Promise<void> {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      // Not on the holder's connection: within a transaction PostgreSQL shows the same activity again and again.
      const { rowCount } = await office.owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query like '%commit_step%'`,
      );
      if (rowCount === 1) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('no commit is waiting');
  }

  /** A pool whose commits happen and whose answers to them never arrive. */
  function losingAnswers(): TestOffice['pool'] {
    return new Proxy(office.pool, {
      get: (pool, name) =>
        name === 'query'
          ? async (query: { readonly name?: string }, values?: unknown[]) => {
              const result = await pool.query(query as never, values as never);
              if (query.name === 'commit-step') throw new Error('connection lost');
              return result;
            }
          : Reflect.get(pool, name, pool),
    });
  }
});

test('the history names who acted, for which post, when by law and when by the clock on the wall', async () => {
  const { caseId } = await openSmallCase(office);
  await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
  const [opening, , completion] = (await historyOf(office.pool, caseId)).map(({ envelope }) => envelope);
  expect(opening).toMatchObject({ seq: 1, act: 'open', actor: { user: 'a.meyer', post: null }, from: [] });
  expect(completion).toMatchObject({
    seq: 3,
    act: 'event',
    name: 'draft.done',
    at: office.clock.now().toISOString(),
    on: '2026-01-12',
    actor: { user: 'anna', post: '32.1/clerk' },
    task: { activity: 'draft' },
    from: ['submitted.draft'],
    to: ['submitted.review'],
    effects: [
      { type: 'closeTask', name: 'draft' },
      { type: 'openTask', name: 'review' },
    ],
  });
  expect(completion?.recordedAt.slice(0, 4)).toBe(String(new Date().getFullYear()));
});
