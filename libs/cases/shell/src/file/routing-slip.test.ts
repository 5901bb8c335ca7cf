import fc from 'fast-check';
import type { DeskRouting, FileDesk, RoutingKind, RoutingVerdict } from '@amtsweg/cases-store';
import { emptyFileDesk } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { planRoutingStep, planSignature, planSkip, type RoutingPlan } from './plan-routing-act.js';
import { verdictsOf } from './routing-names.js';
import { isOpen } from './routing-slip.js';

const seed = Date.now() % 2 ** 31;

function actor(user: string, posts: readonly string[], more: Partial<Actor> = {}): Actor {
  return { user, name: user, roles: ['clerk'], posts, standsIn: [], appointments: [], ...more };
}

const writer = actor('writer', ['32.1/clerk']);
const cosigner = actor('cosigner', ['20.3/cashier']);
const lead = actor('lead', ['32.1/lead'], { roles: ['clerk', 'lead'] });
const deputy = actor('deputy', [], {
  standsIn: [{ user: 'cosigner', name: 'C', posts: ['20.3/cashier'], isLead: false }],
});

function step(stepId: string, kind: RoutingKind, rank: number, more: Partial<DeskRouting> = {}): DeskRouting {
  const post = kind === 'final' ? '32.1/lead' : '20.3/cashier';
  return {
    ...{ stepId, rank, kind, post, label: post, state: rank === 1 ? 'current' : 'future', verdict: null },
    ...{ addedBy: 'writer', suffix: kind === 'final' ? 'i. V.' : 'i. A.', leadSuffix: 'i. V.' },
    ...more,
  };
}

function desk(routing: readonly DeskRouting[], drafters: readonly string[] = []): FileDesk {
  return { ...emptyFileDesk, routing, drafters, post: { post: '20.3/cashier', label: 'Stadtkasse' } };
}

function sign(
  on: FileDesk,
  stepId: string,
  who: Actor,
  verdict: RoutingVerdict,
  remark: string | null = null,
) {
  return planSignature(on, { kind: 'signRoutingStep', stepId, verdict, remark }, who);
}

function add(on: FileDesk, kind: RoutingKind, place: { after?: string; parallel?: boolean } = {}) {
  const { after = null, parallel = false } = place;
  const words = { post: '20.3/cashier', instruction: 'Bitte' };
  return planRoutingStep(
    on,
    { kind: 'addRoutingStep', stepId: 'new', step: kind, after, parallel, ...words },
    writer,
  );
}

function codeOf(answer: RoutingPlan | Refusal): string | null {
  return isRefusal(answer) ? answer.code : null;
}

const done = { state: 'done' as const, verdict: 'agreed' as const };

describe('a step is signed', () => {
  const both = [step('a', 'cosign', 1), step('z', 'final', 2)];
  const ready = [step('a', 'cosign', 1, done), step('z', 'final', 2, { state: 'current' })];
  const dissent = [
    step('a', 'cosign', 1, { ...done, verdict: 'refused' }),
    step('z', 'final', 2, { state: 'current' }),
  ];

  test.each<[string, RoutingPlan | Refusal, string | null]>([
    ['by the holder of the post', sign(desk(both), 'a', cosigner, 'agreed'), null],
    ['by whoever stands in for the holder', sign(desk(both), 'a', deputy, 'agreed'), null],
    ['not by somebody without the post', sign(desk(both), 'a', writer, 'agreed'), 'routing-step-forbidden'],
    ['not when it is not there', sign(desk(both), 'b', cosigner, 'agreed'), 'routing-step-not-found'],
    ['not a second time', sign(desk(ready), 'a', cosigner, 'agreed'), 'routing-step-closed'],
    ['not with a verdict of another kind', sign(desk(both), 'a', cosigner, 'noted'), 'routing-verdict'],
    ['not refused without a reason', sign(desk(both), 'a', cosigner, 'refused'), 'routing-remark-missing'],
    ['not reserved without a reason', sign(desk(both), 'a', cosigner, 'reserved'), 'routing-remark-missing'],
    ['refused with a reason', sign(desk(both), 'a', cosigner, 'refused', 'Zu hoch'), null],
    ['finally, not before the others', sign(desk(both), 'z', lead, 'agreed'), 'routing-cosign-open'],
    ['finally, after the others', sign(desk(ready), 'z', lead, 'agreed'), null],
    ['finally, not by who did a task', sign(desk(ready, ['lead']), 'z', lead, 'agreed'), 'routing-four-eyes'],
    [
      'finally, not by who presented it',
      sign(desk([step('z', 'final', 1, { addedBy: 'lead' })]), 'z', lead, 'agreed'),
      'routing-four-eyes',
    ],
    [
      'finally against a refusal, not without a reason',
      sign(desk(dissent), 'z', lead, 'agreed'),
      'routing-remark-missing',
    ],
    [
      'finally against a refusal, with a reason',
      sign(desk(dissent), 'z', lead, 'agreed', 'Vertretbar'),
      null,
    ],
    [
      'not before its turn',
      sign(desk([step('a', 'cosign', 1), step('b', 'cosign', 2)]), 'b', cosigner, 'agreed'),
      'routing-step-future',
    ],
  ])('%s', (_, answer, code) => {
    expect(codeOf(answer)).toBe(code);
  });

  test('in the place of an absent person, under the suffix of the post, and the file says for whom', () => {
    const answer = sign(desk(both), 'a', deputy, 'agreed');
    expect(answer).toMatchObject({
      acting: { post: '20.3/cashier', standsFor: 'cosigner' },
      file: {
        changeRouting: [{ closedBy: 'deputy', closedFor: 'cosigner', suffix: 'i. A.' }, { stepId: 'z' }],
      },
    });
  });

  test('by the lead in the place of a post of the unit, as lead', () => {
    const routing = [step('a', 'cosign', 1, { post: '32.1/clerk' })];
    expect(sign(desk(routing), 'a', lead, 'agreed')).toMatchObject({
      acting: { post: '32.1/lead' },
      file: { changeRouting: [{ suffix: 'i. V.', closedPost: '32.1/lead' }] },
    });
  });
});

describe('a step is put on the slip', () => {
  const both = [step('a', 'cosign', 1), step('z', 'final', 2)];
  test.each<[string, RoutingPlan | Refusal, number, string]>([
    ['first, and is current', add(desk([]), 'cosign'), 1, 'current'],
    ['at the end, and waits', add(desk([step('a', 'cosign', 1)]), 'cosign'), 2, 'future'],
    ['before an open final signature', add(desk(both), 'cosign'), 2, 'future'],
    ['behind the current one', add(desk(both), 'acknowledge', { after: 'a' }), 2, 'future'],
    ['beside the current one', add(desk(both), 'cosign', { after: 'a', parallel: true }), 1, 'current'],
    ['beside whoever has their turn', add(desk(both), 'cosign', { parallel: true }), 1, 'current'],
    ['after all that is over', add(desk([step('a', 'cosign', 4, done)]), 'cosign'), 5, 'current'],
  ])('%s', (_, answer, rank, state) => {
    expect(answer).toMatchObject({ file: { addRouting: [{ rank, state }] } });
  });

  test.each<[string, RoutingPlan | Refusal, string]>([
    ['behind a final signature', add(desk(both), 'cosign', { after: 'z' }), 'routing-order'],
    ['a second final signature', add(desk(both), 'final'), 'routing-order'],
    [
      'a final signature beside a co-signature',
      add(desk([step('a', 'cosign', 1)]), 'final', { after: 'a', parallel: true }),
      'routing-order',
    ],
    ['behind a step that is not there', add(desk(both), 'cosign', { after: 'q' }), 'routing-step-not-found'],
    [
      'beside a step that is over',
      add(desk([step('a', 'cosign', 1, done)]), 'cosign', { after: 'a', parallel: true }),
      'routing-order',
    ],
    ['for no post', add({ ...desk([]), post: null }, 'cosign'), 'post-unknown'],
    [
      'beyond forty',
      add(desk(Array.from({ length: 40 }, (_, n) => step(`s${n}`, 'cosign', n + 1))), 'cosign'),
      'routing-full',
    ],
  ])('not %s', (_, answer, code) => {
    expect(codeOf(answer)).toBe(code);
  });
});

test.each<[string, Actor, string | null]>([
  ['whoever ordered it', writer, null],
  ['the lead', lead, null],
  ['the post itself not', cosigner, 'routing-skip-forbidden'],
])('a step is skipped by %s', (_, who, code) => {
  const on = desk([step('a', 'cosign', 1)]);
  expect(
    codeOf(planSkip(on, { kind: 'skipRoutingStep', stepId: 'a', reason: 'Entfällt' }, who, '32.1')),
  ).toBe(code);
});

/** The slip after a plan, as the database would give it to the next one. */
function applied(routing: readonly DeskRouting[], { file }: RoutingPlan): DeskRouting[] {
  const changed = routing.map((one): DeskRouting => {
    const change = file.changeRouting?.find(({ stepId }) => stepId === one.stepId);
    return change === undefined
      ? one
      : { ...one, rank: change.rank, state: change.state, verdict: change.verdict };
  });
  const added = (file.addRouting ?? []).map((one): DeskRouting => ({
    ...step(one.stepId, one.kind, one.rank),
    ...{ state: one.state, post: one.post, addedBy: one.addedBy },
  }));
  return [...changed, ...added];
}

test(`whatever is added, signed and skipped: what is over stays, somebody always has their turn (seed ${seed})`, () => {
  const everybody = actor('boss', ['20.3/cashier', '32.1/lead'], { roles: ['clerk', 'lead'] });
  const move = fc.record({
    act: fc.constantFrom('add', 'sign', 'skip'),
    kind: fc.constantFrom<RoutingKind>('cosign', 'acknowledge', 'final'),
    pick: fc.nat(20),
    named: fc.boolean(),
    parallel: fc.boolean(),
    verdict: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let routing: DeskRouting[] = [];
      for (const [number, { act, kind, pick, named, parallel, verdict }] of moves.entries()) {
        const chosen = routing[pick % Math.max(1, routing.length)];
        const stepId = chosen?.stepId ?? 'none';
        const verdicts = verdictsOf[chosen?.kind ?? 'cosign'];
        const words = { post: '20.3/cashier', instruction: 'Bitte' };
        const place = { after: named && chosen !== undefined ? stepId : null, parallel };
        const plan =
          act === 'add'
            ? planRoutingStep(
                desk(routing),
                { kind: 'addRoutingStep', stepId: `s${number}`, step: kind, ...place, ...words },
                writer,
              )
            : act === 'sign'
              ? sign(
                  desk(routing),
                  stepId,
                  everybody,
                  verdicts[verdict % verdicts.length] ?? 'agreed',
                  'Grund',
                )
              : planSkip(desk(routing), { kind: 'skipRoutingStep', stepId, reason: 'x' }, everybody, '32.1');
        if (isRefusal(plan)) continue;
        const before = routing;
        routing = applied(routing, plan);
        for (const one of before.filter((old) => !isOpen(old))) expect(routing).toContainEqual(one);
        const open = routing.filter(isOpen);
        const first = Math.min(...open.map(({ rank }) => rank));
        for (const one of open) expect(one.state).toBe(one.rank === first ? 'current' : 'future');
        // Nobody waits for somebody who waits for them: whoever has their turn can sign.
        for (const one of open.filter(({ state }) => state === 'current')) {
          const answer = sign(desk(routing), one.stepId, everybody, verdictsOf[one.kind][0] ?? 'agreed', 'x');
          expect(codeOf(answer)).toBeNull();
        }
      }
    }),
    { seed, numRuns: 300 },
  );
});
