import type { LoadedCase, ShelvedProcedure } from '@amtsweg/cases-store';
import { taskWork } from '@amtsweg/cases-shell';
import type { StoredCase } from '@amtsweg/engine';
import { activeStates, whyNot } from '@amtsweg/engine';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal } from '@amtsweg/kernel';
import {
  compileProcedure,
  drawSvg,
  markedMachine,
  statesAhead,
  taskSpec,
  walkJourney,
  type Procedure,
} from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';

const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };
const post = '1.1/clerk';
const clerk: Actor = {
  user: 'u',
  name: 'U',
  roles: ['clerk'],
  posts: [post],
  standsIn: [],
  appointments: ['registrar'],
};

/** A case of the clerk's own post with one open task. */
function foundAt(shelved: ShelvedProcedure, stored: StoredCase, activity: string): LoadedCase {
  const { procedure } = shelved;
  const spec = taskSpec(procedure, activity);
  if (spec === null) throw new Error(`${procedure.key} has no task ${activity}`);
  return {
    ...{
      caseId: 'c',
      caseNumber: 'n',
      procedureKey: procedure.key,
      procedureHash: '',
      unit: '1.1',
      applicant: null,
    },
    ...{ channel: 'online', revision: 1, head: '', wrappedKey: Buffer.alloc(0), stored, milestone: '' },
    ...{
      states: activeStates(stored.snapshot.value),
      status: 'active',
      ending: null,
      posts: [post],
      openPosts: [post],
    },
    ...{
      secrecy: 'general',
      recused: [],
      admitted: null,
      conflicts: [],
      authorisations: [],
      doneBy: {},
      services: {},
      receivedOn: time.today,
      clocks: {},
    },
    task: {
      ...{
        taskId: 't',
        activity,
        label: spec.label,
        spec: {},
        unit: '1.1',
        post,
        state: 'open',
        assignee: null,
      },
      revision: 1,
    },
  };
}

describe.each(catalogue.map(({ procedure, journeys }) => [procedure.key, procedure, journeys] as const))(
  '%s',
  (_, procedure, journeys) => {
    const shelved = { ...compileProcedure(procedure), hash: '', version: 1 };

    test('whatever a journey does next with a task is shown as possible, and what is shown as such the machine knows', () => {
      // What conditions say may differ each time a state is met; the rest is looked at once.
      const seen = new Set<string>();
      const faults: unknown[] = [];
      for (const journey of journeys)
        walkJourney(procedure, journey, time, (stored, next) => {
          for (const [activity, kind] of Object.entries(stored.snapshot.children)) {
            const place = `${activity} ${activeStates(stored.snapshot.value).join()}`;
            const comes = next.kind === 'event' && next.type.startsWith(`${activity}.`);
            if (kind !== 'task' || (seen.has(place) && !comes)) continue;
            seen.add(place);
            const work = taskWork(shelved, foundAt(shelved, stored, activity), clerk, null, time);
            if (isRefusal(work)) throw new Error(work.detail);
            if (!work.mayAct.possible) faults.push([journey.title, activity, work.mayAct.reason]);
            for (const { name, possible, reason, note } of work.outcomes) {
              const type = `${activity}.${name}`;
              const refused = whyNot(shelved.machine, stored, { kind: 'event', type }, time);
              const isNext = next.kind === 'event' && next.type === type;
              const sound =
                (possible || !isNext) &&
                possible === (reason === null) &&
                (refused === null ? possible && note === null : !possible || refused.reason === 'condition');
              if (!sound) faults.push([journey.title, type, possible, reason, note]);
            }
          }
        });
      expect(faults).toEqual([]);
    });

    test('wherever a journey comes to rest was ahead from every place before', () => {
      const known = new Map<string, ReadonlySet<string>>();
      const aheadOf = (states: readonly string[]): ReadonlySet<string> => {
        const key = states.join();
        const found = known.get(key) ?? new Set(statesAhead(procedure, states).map(({ path }) => path));
        known.set(key, found);
        return found;
      };
      const faults: unknown[] = [];
      for (const journey of journeys) {
        const { rests } = walkJourney(procedure, journey, time);
        rests.forEach((states, index) => {
          const ahead = aheadOf(states);
          for (const path of rests.slice(index + 1).flat())
            if (!states.includes(path) && !ahead.has(path)) faults.push([journey.title, states, path]);
        });
      }
      expect(faults).toEqual([]);
    });
  },
);

test('the main way is a way: no state twice, and from the beginning it comes to an end in nearly every procedure', () => {
  const lost: string[] = [];
  for (const { procedure, journeys } of catalogue) {
    const [journey] = journeys;
    if (journey === undefined) continue;
    const [first = []] = walkJourney(procedure, journey, time).rests;
    const ahead = statesAhead(procedure, first);
    const paths = ahead.map(({ path }) => path);
    expect([procedure.key, new Set(paths).size]).toEqual([procedure.key, paths.length]);
    const main = ahead.filter((one) => one.main).map(({ path }) => path);
    expect(paths.slice(0, main.length)).toEqual(main);
    if (!main.some((path) => isFinal(procedure, path)))
      lost.push(`${procedure.key}: ${first.join()} → ${main.join(' ')}`);
  }
  expect(lost).toEqual([]);
});

function isFinal(procedure: Procedure, path: string): boolean {
  return !path.includes('.') && procedure.machine.states?.[path]?.type === 'final';
}

test('a drawing knows every transition that a journey takes', () => {
  for (const { procedure, journeys } of catalogue.slice(0, 20)) {
    expect(markedMachine(procedure)).toBe(markedMachine(procedure));
    for (const journey of journeys) {
      const taken = [...walkJourney(procedure, journey, time).taken];
      const svg = drawSvg(procedure, { taken });
      const marked = [...svg.matchAll(/data-transition="([^"]*)" class="taken"/g)].map(([, id]) => id);
      expect(new Set(marked)).toEqual(new Set(taken));
    }
  }
});
