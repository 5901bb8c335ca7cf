import { isSystem, roles, systemActor, type Actor, type Role } from './actor.js';
import { standing, type CaseRelation, type Standing } from './case-access.js';
import { taskHindrance, type TaskRelation } from './task-access.js';

const allRoles = Object.keys(roles) as Role[];

function actor(role: Role | null, posts: readonly string[] = [], more: Partial<Actor> = {}): Actor {
  return { user: 'u', name: 'U', roles: role === null ? [] : [role], posts, appointments: [], ...more };
}

const relation: CaseRelation = { unit: '32.1', applicant: 'u', posts: ['32.1/clerk', '20.3/cashier'] };
const others = { ...relation, applicant: 'someone else' };
const paper = { ...relation, applicant: null };

describe('how somebody stands to a case', () => {
  // One row for each role; without a post of the case, with one of its unit, with one that has a task of it.
  const matrix: readonly [Role | null, Standing, Standing, Standing][] = [
    [null, 'none', 'none', 'none'],
    ['applicant', 'none', 'none', 'none'],
    ['clerk', 'none', 'office', 'office'],
    ['lead', 'none', 'office', 'office'],
    ['designer', 'none', 'none', 'none'],
    ['auditor', 'auditor', 'auditor', 'auditor'],
    ['administrator', 'none', 'none', 'none'],
  ];

  test('the matrix covers every role', () => {
    expect(matrix.flatMap(([role]) => role ?? []).sort()).toEqual([...allRoles].sort());
  });

  test.each(matrix)(
    '%s: %s from elsewhere, %s in the unit, %s with a task of the case',
    (role, ...expected) => {
      const posts = [['67.7/clerk'], ['32.1/mailroom'], ['20.3/cashier']];
      for (const theirs of [others, paper]) {
        expect(posts.map((held) => standing(actor(role, held), theirs))).toEqual(expected);
      }
    },
  );

  test.each(allRoles)(
    'whoever applied is the applicant and never the office, also as %s with a post',
    (role) => {
      expect(standing(actor(role, ['32.1/clerk', '32.1/lead']), relation)).toBe('applicant');
    },
  );

  test('a case without an applicant has none, not even one without a name', () => {
    expect(standing(actor('applicant', [], { user: '' }), paper)).toBe('none');
    expect(standing(actor('applicant', [], { user: 'null' }), paper)).toBe('none');
  });

  test('a unit is its whole number: 32.1 is neither 32.12 nor 3', () => {
    for (const post of ['32.12/clerk', '32/clerk', '3', '32.1', '', '/clerk']) {
      expect(standing(actor('clerk', [post]), { ...others, posts: [] })).toBe('none');
    }
  });

  test('a clerk who applied elsewhere stands there as applicant, with that role', () => {
    const both = actor(null, ['67.7/clerk'], { roles: ['clerk', 'applicant'] });
    expect(standing(both, relation)).toBe('applicant');
  });

  test('an auditor with a post in the unit works there as clerk only with that role', () => {
    const both = actor(null, ['32.1/clerk'], { roles: ['clerk', 'auditor'] });
    expect(standing(both, others)).toBe('office');
    expect(standing(actor('auditor', ['32.1/clerk']), others)).toBe('auditor');
  });

  test('the product itself stands to every case', () => {
    for (const part of ['clock', 'worker'] as const) {
      expect(isSystem(systemActor(part))).toBe(true);
      expect(standing(systemActor(part), others)).toBe('system');
    }
    expect(isSystem(actor('administrator', [], { user: 'systems' }))).toBe(false);
  });
});

describe('what keeps somebody from a task', () => {
  const task: TaskRelation = { unit: '32.4', post: '32.4/registrar', appointment: null, keptApart: [] };

  test.each<[string, Actor, Partial<TaskRelation>, ReturnType<typeof taskHindrance>]>([
    ['nothing, with the post', actor('clerk', ['32.4/registrar']), {}, null],
    ['another post of the unit', actor('clerk', ['32.4/clerk']), {}, 'post'],
    ['the same post of another unit', actor('clerk', ['32.1/registrar']), {}, 'post'],
    ['no post', actor('clerk'), {}, 'post'],
    ['nothing, as lead of the unit', actor('lead', ['32.4/lead']), {}, null],
    ['being lead of another unit', actor('lead', ['32.1/lead']), {}, 'post'],
    ['the post of a lead without the role', actor('clerk', ['32.4/lead']), {}, 'post'],
    ['the role of a lead without the post', actor('lead', ['32.4/clerk']), {}, 'post'],
    [
      'no appointment, for all the post',
      actor('clerk', ['32.4/registrar']),
      { appointment: 'registrar' },
      'appointment',
    ],
    [
      'no appointment, for all the lead',
      actor('lead', ['32.4/lead']),
      { appointment: 'registrar' },
      'appointment',
    ],
    [
      'nothing, with post and appointment',
      actor('clerk', ['32.4/registrar'], { appointments: ['registrar'] }),
      { appointment: 'registrar' },
      null,
    ],
    [
      'the post, for all the appointment',
      actor('clerk', [], { appointments: ['registrar'] }),
      { appointment: 'registrar' },
      'post',
    ],
    ['having done the other step', actor('clerk', ['32.4/registrar']), { keptApart: ['x', 'u'] }, 'fourEyes'],
    ['having done the other step, as lead', actor('lead', ['32.4/lead']), { keptApart: ['u'] }, 'fourEyes'],
    [
      'nothing, when others did the other steps',
      actor('clerk', ['32.4/registrar']),
      { keptApart: ['x'] },
      null,
    ],
    ['the post of the product itself', systemActor('worker'), {}, 'post'],
  ])('%s', (_, who, more, hindrance) => {
    expect(taskHindrance(who, { ...task, ...more })).toBe(hindrance);
  });
});
