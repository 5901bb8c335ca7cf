import { soundProcedure } from '../check/testing/sound-procedure.js';
import { vary } from '../check/testing/vary.js';
import { defineProcedure } from '../define-procedure.js';
import type { Procedure } from '../procedure.js';
import { endings } from '../builders/endings.js';
import { taskState } from '../builders/task-state.js';
import { set } from '../builders/transition.js';
import { walkJourney } from '../walk-journey.js';
import { coverProcedure } from './cover-procedure.js';

const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

/** Only who is of age, lives here and has no entry gets to the end that is asked for. */
const picky: Procedure = defineProcedure({
  ...soundProcedure,
  key: 'waehlerisch',
  form: {
    sections: [
      {
        title: 'Antrag',
        fields: [
          { name: 'birthDate', label: 'Geboren am', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'residence',
            label: 'Wohnung',
            type: 'choice',
            required: true,
            options: [
              { value: 'elsewhere', label: 'auswärts' },
              { value: 'here', label: 'hier' },
            ],
          },
          {
            name: 'postcode',
            label: 'Postleitzahl',
            type: 'text',
            pattern: '^\\d{5}$',
            when: 'form.residence = "here"',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [],
  fee: [],
  clocks: {},
  documents: {},
  events: {},
  publicStatus: {},
  machine: {
    initial: 'submitted',
    states: {
      submitted: taskState({
        id: 'check',
        state: 'Prüfung',
        status: 'received',
        task: 'Prüfen',
        post: 'clerk',
        outcomes: {
          checked: {
            label: 'Geprüft',
            fields: [{ name: 'points', label: 'Punkte', type: 'integer', min: 0, max: 20, required: true }],
            to: [
              {
                to: 'checked',
                when: 'date(form.birthDate) <= date(today) - duration("P18Y") and form.residence = "here"',
                then: [set('points', 'event.points')],
              },
              { to: 'withdrawn' },
            ],
          },
        },
      }),
      checked: {
        meta: { label: 'Geprüft', status: 'inReview' },
        always: [
          { guard: { type: 'feel', params: { expr: 'facts.points >= 8' } }, target: 'discontinued' },
          { target: 'closed' },
        ],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

describe('paths through a machine', () => {
  test('find the data that its conditions ask for', () => {
    const coverage = coverProcedure(picky, [], time);
    expect(coverage.transitions).toEqual({ total: 4, missing: [] });
    expect(coverage.states.missing).toEqual([]);
    expect(coverage.endings.missing).toEqual([]);
    const forms = coverage.paths.map(({ form }) => form);
    expect(forms).toContainEqual(expect.objectContaining({ residence: 'here', postcode: '12345' }));
  });

  test('are journeys: each can be walked again and takes what it says', () => {
    const { paths, transitions } = coverProcedure(picky, [], time);
    const taken = new Set(paths.flatMap((path) => [...walkJourney(picky, path, time).taken]));
    expect(taken.size).toBe(transitions.total);
  });

  test('name the way that no data leads along', () => {
    const never = vary(picky, ['machine.states.checked.always.0.guard.params.expr', 'facts.points > 20']);
    const coverage = coverProcedure(never, [], time);
    expect(coverage.transitions.missing).toEqual(['checked |  | 0']);
    expect(coverage.states.missing).toEqual(['discontinued']);
  });

  test('are the same whenever they are looked for', () => {
    expect(coverProcedure(picky, [], time)).toEqual(coverProcedure(picky, [], time));
  });

  test('reach all of a procedure with parallel states, clocks and services', () => {
    const { transitions, states } = coverProcedure(soundProcedure, [], time);
    expect([...transitions.missing, ...states.missing]).toEqual([]);
  });
});
