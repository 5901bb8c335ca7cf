import { actingPost } from './acting-post.js';
import { isSystem, roles, systemActor, type Actor, type Role } from './actor.js';
import { actingRoles, leads, leadsPerson, ledUnits } from './reach.js';
import { standing, type CaseRelation, type Standing } from './case-access.js';
import { isShutOut } from './may-hear.js';
import { taskHindrance, type TaskRelation } from './task-access.js';

const allRoles = Object.keys(roles) as Role[];

function actor(role: Role | null, posts: readonly string[] = [], more: Partial<Actor> = {}): Actor {
  return {
    user: 'u',
    name: 'U',
    roles: role === null ? [] : [role],
    posts,
    standsIn: [],
    appointments: [],
    ...more,
  };
}

const relation: CaseRelation = {
  ...{ unit: '32.1', applicant: 'u', posts: ['32.1/clerk', '20.3/cashier'], openPosts: ['20.3/cashier'] },
  ...{ secrecy: 'general', recused: [], admitted: null },
};
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
      expect(standing(actor('clerk', [post]), { ...others, posts: [], openPosts: [] })).toBe('none');
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

/** Everybody who could come near a case, by how they are related to it. */
const people = {
  'a clerk of the unit': actor('clerk', ['32.1/clerk']),
  'a clerk of another unit': actor('clerk', ['67.7/clerk']),
  'a post with an open task': actor('clerk', ['20.3/cashier']),
  'a post that had a task': actor('clerk', ['20.4/clerk']),
  'the lead of the unit': actor('lead', ['32.1/lead']),
  'the lead of a unit that had a task': actor('lead', ['20.4/lead']),
  'a substitute of the clerk': actor('clerk', ['67.7/clerk'], standingInFor('32.1/clerk')),
  'a substitute of a substitute': actor('clerk', ['67.7/clerk'], standingInFor('41.4/archive')),
  'a citizen named as substitute': actor('applicant', [], standingInFor('32.1/clerk')),
  'a clerk in the place of the lead': actor('clerk', ['67.7/clerk'], standingInForLead('32.1/lead')),
  'a clerk in the place of a lead that had a task': actor(
    'clerk',
    ['67.7/clerk'],
    standingInForLead('20.4/lead'),
  ),
  'a clerk at the post of a lead who is none': actor('clerk', ['67.7/clerk'], standingInFor('20.4/lead')),
  'a citizen in the place of the lead': actor('applicant', [], standingInForLead('32.1/lead')),
  'an auditor': actor('auditor'),
  'an administrator': actor('administrator'),
  'a designer': actor('designer', ['32.1/clerk']),
  'a citizen': actor('applicant'),
  nobody: actor(null),
} as const;

function standingInFor(...posts: readonly string[]): Partial<Actor> {
  return { standsIn: [{ user: 'b', name: 'B', posts, isLead: false }] };
}

function standingInForLead(...posts: readonly string[]): Partial<Actor> {
  return { standsIn: [{ user: 'b', name: 'B', posts, isLead: true }] };
}

/** A case, and what is special about it for whoever looks at it. */
const worked: CaseRelation = { ...others, posts: [...relation.posts, '20.4/clerk'] };
const cases = {
  plain: worked,
  secret: { ...worked, secrecy: 'tax' },
  recused: { ...worked, recused: ['x', 'u'] },
  protected: { ...worked, admitted: ['x'] },
  authorised: { ...worked, admitted: ['x', 'u'] },
  'authorised and recused': { ...worked, admitted: ['u'], recused: ['u'] },
  own: { ...worked, applicant: 'u' },
} as const satisfies Readonly<Record<string, CaseRelation>>;

describe('the matrix of person and case', () => {
  const [o, x, a, r] = ['office', 'none', 'applicant', 'auditor'] as const;
  // Columns: plain, secret, recused, protected, authorised, authorised and recused, own.
  const matrix: Readonly<Record<keyof typeof people, readonly Standing[]>> = {
    'a clerk of the unit': [o, o, x, x, o, x, a],
    'a clerk of another unit': [x, x, x, x, x, x, a],
    'a post with an open task': [o, o, x, x, o, x, a],
    'a post that had a task': [o, x, x, x, o, x, a],
    'the lead of the unit': [o, o, x, x, o, x, a],
    'the lead of a unit that had a task': [o, x, x, x, o, x, a],
    'a substitute of the clerk': [o, o, x, x, o, x, a],
    'a substitute of a substitute': [x, x, x, x, x, x, a],
    'a citizen named as substitute': [x, x, x, x, x, x, a],
    'a clerk in the place of the lead': [o, o, x, x, o, x, a],
    'a clerk in the place of a lead that had a task': [o, x, x, x, o, x, a],
    'a clerk at the post of a lead who is none': [x, x, x, x, x, x, a],
    'a citizen in the place of the lead': [x, x, x, x, x, x, a],
    'an auditor': [r, r, x, x, r, x, a],
    'an administrator': [x, x, x, x, x, x, a],
    'a designer': [x, x, x, x, x, x, a],
    'a citizen': [x, x, x, x, x, x, a],
    nobody: [x, x, x, x, x, x, a],
  };

  test.each(Object.entries(matrix))('%s stands to a case as the table says', (who, row) => {
    const person = people[who as keyof typeof people];
    expect(Object.values(cases).map((one) => standing(person, one))).toEqual(row);
  });

  test('whom a person stands in for being recused, or the applicant, does not keep the person away', () => {
    const substitute = people['a substitute of the clerk'];
    expect(standing(substitute, { ...worked, recused: ['b'] })).toBe('office');
    expect(standing(substitute, { ...worked, applicant: 'b' })).toBe('office');
  });

  test('the product itself goes on, also in a protected case', () => {
    for (const one of Object.values(cases)) expect(standing(systemActor('clock'), one)).toBe('system');
  });
});

describe('the matrix of person and task', () => {
  const task: TaskRelation = { unit: '32.1', post: '32.1/clerk', appointment: null, keptApart: [] };
  const tasks = {
    plain: task,
    appointed: { ...task, appointment: 'registrar' },
    'kept apart': { ...task, keptApart: ['x', 'u'] },
    'kept apart from the absent': { ...task, keptApart: ['b'] },
  };
  const appointed = { appointments: ['registrar'] };
  // Columns: plain, for an appointed person, kept apart from the actor, kept apart from whom they stand in for.
  const matrix: readonly [string, Actor, readonly ReturnType<typeof taskHindrance>[]][] = [
    ['the clerk', people['a clerk of the unit'], [null, 'appointment', 'fourEyes', null]],
    ['the clerk, appointed', actor('clerk', ['32.1/clerk'], appointed), [null, null, 'fourEyes', null]],
    ['the substitute', people['a substitute of the clerk'], [null, 'appointment', 'fourEyes', null]],
    [
      'the substitute of an appointed person',
      people['a substitute of the clerk'],
      [null, 'appointment', 'fourEyes', null],
    ],
    ['the lead', people['the lead of the unit'], [null, 'appointment', 'fourEyes', null]],
    [
      'a lead in the place of the lead',
      actor('lead', ['67.7/lead'], standingInForLead('32.1/lead')),
      [null, 'appointment', 'fourEyes', null],
    ],
    [
      'a clerk in the place of the lead',
      people['a clerk in the place of the lead'],
      [null, 'appointment', 'fourEyes', null],
    ],
    [
      'a clerk in the place of somebody with the post of the lead but not the role',
      actor('clerk', ['67.7/clerk'], standingInFor('32.1/lead')),
      ['post', 'post', 'post', 'post'],
    ],
    [
      'a lead in the place of somebody with the post of the lead but not the role',
      actor('lead', ['67.7/lead'], standingInFor('32.1/lead')),
      ['post', 'post', 'post', 'post'],
    ],
    [
      'a clerk with the post of the lead, in the place of the lead of another unit',
      actor('clerk', ['32.1/lead'], standingInForLead('67.7/lead')),
      ['post', 'post', 'post', 'post'],
    ],
    [
      'a clerk in the place of the lead, at another post of theirs',
      actor('clerk', ['67.7/clerk'], standingInForLead('32.1/mailroom')),
      ['post', 'post', 'post', 'post'],
    ],
    [
      'a citizen in the place of the lead',
      people['a citizen in the place of the lead'],
      ['post', 'post', 'post', 'post'],
    ],
    ['a clerk of another unit', people['a clerk of another unit'], ['post', 'post', 'post', 'post']],
    [
      'a substitute of a substitute',
      people['a substitute of a substitute'],
      ['post', 'post', 'post', 'post'],
    ],
    ['nobody', people.nobody, ['post', 'post', 'post', 'post']],
  ];

  test.each(matrix)('%s is kept from a task by what the table says', (_, who, row) => {
    expect(Object.values(tasks).map((one) => taskHindrance(who, one))).toEqual(row);
  });
});

describe('for which post somebody acts', () => {
  test.each<[string, Actor, ReturnType<typeof actingPost>]>([
    [
      'their own',
      actor('clerk', ['32.1/clerk'], standingInFor('32.1/clerk')),
      { post: '32.1/clerk', standsFor: null },
    ],
    [
      'that of whom they stand in for',
      people['a substitute of the clerk'],
      { post: '32.1/clerk', standsFor: 'b' },
    ],
    ['that of the lead', people['the lead of the unit'], { post: '32.1/lead', standsFor: null }],
    [
      'that of the lead in whose place they lead',
      actor('lead', [], standingInForLead('32.1/lead')),
      { post: '32.1/lead', standsFor: 'b' },
    ],
    [
      'that of the lead in whose place a clerk leads',
      people['a clerk in the place of the lead'],
      { post: '32.1/lead', standsFor: 'b' },
    ],
    [
      'their own as lead, also when they stand in for another lead of the unit',
      actor('lead', ['32.1/lead'], standingInForLead('32.1/lead')),
      { post: '32.1/lead', standsFor: null },
    ],
    ['none', people['a clerk of another unit'], null],
  ])('%s', (_, who, acting) => {
    expect(actingPost(who, '32.1/clerk')).toEqual(acting);
  });
});

describe('who leads', () => {
  const deputy = people['a clerk in the place of the lead'];
  const absent = actor('lead', ['32.1/lead'], { user: 'b' });
  const colleague = actor('clerk', ['32.1/clerk'], { user: 'c' });

  test('in the place of a lead has that role too, for that unit alone', () => {
    expect([actingRoles(deputy), ledUnits(deputy)]).toEqual([['clerk', 'lead'], ['32.1']]);
    expect(leads(deputy, '67.7')).toBe(false);
  });

  test('nobody who stands in for others has a role by it', () => {
    for (const one of [
      people['a substitute of the clerk'],
      people['a clerk at the post of a lead who is none'],
      people['a citizen in the place of the lead'],
    ]) {
      expect([actingRoles(one), ledUnits(one)]).toEqual([one.roles, []]);
    }
  });

  test('in the place of a lead leads the people of the unit, but not the absent lead', () => {
    expect([colleague, absent].map((person) => leadsPerson(deputy, person))).toEqual([true, false]);
    const lead = { ...deputy, roles: ['lead'], posts: ['32.1/lead'] } as const;
    expect(leadsPerson(lead, absent)).toBe(true);
  });
});

test('shut out by protection is who would be the office without it, and not who is recused or a stranger', () => {
  const clerk = actor('clerk', ['32.1/clerk']);
  const guarded = { ...others, admitted: ['boss'] };
  expect(isShutOut(clerk, guarded)).toBe(true);
  expect(isShutOut(clerk, { ...guarded, admitted: ['boss', 'u'] })).toBe(false);
  expect(isShutOut(clerk, { ...guarded, recused: ['u'] })).toBe(false);
  expect(isShutOut(clerk, { ...others, admitted: null })).toBe(false);
  expect(isShutOut(actor('clerk', ['67.7/clerk']), guarded)).toBe(false);
  expect(isShutOut(actor('auditor'), guarded)).toBe(false);
});
