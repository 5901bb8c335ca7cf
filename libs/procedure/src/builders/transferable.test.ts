import { soundPermit } from '../check/testing/sound-permit.js';
import { soundProcedure } from '../check/testing/sound-procedure.js';
import { checkProcedure } from '../check/check-procedure.js';
import { coverProcedure } from '../paths/cover-procedure.js';
import type { Procedure } from '../procedure.js';
import { walkJourney } from '../walk-journey.js';
import { transferable } from './transferable.js';

const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };
const handedOver = {
  event: 'notCompetent',
  by: 'clerk',
  data: { receiver: 'Region Hannover', ground: 'Die Bäume stehen in Laatzen.' },
} as const;
const form = { name: 'Erika Muster', reason: 'Bau', trees: [{ species: 'Hasel' }] };

/** The German sentences about competence in a procedure: of its event and its letter. */
function sentences(procedure: Procedure): string {
  const { events, documents, machine } = transferable(procedure);
  return JSON.stringify([
    events['notCompetent'],
    documents['transferNotice'],
    machine.states?.['transferred'],
  ]);
}

describe('a case that belongs to another office', () => {
  const procedure = transferable(soundProcedure);

  test('is handed over before the decision and ends as transferred', () => {
    const { ending } = walkJourney(procedure, { title: '', form, steps: [handedOver], ending: '' }, time);
    expect(ending).toBe('transferred');
  });

  test('leaves no state, way or ending unreached and gives the checker nothing to find', () => {
    const { transitions, states, endings } = coverProcedure(procedure, [], time);
    const before = coverProcedure(soundProcedure, [], time);
    expect(transitions.missing).toEqual(before.transitions.missing);
    expect([...states.missing, ...endings.missing]).toEqual([
      ...before.states.missing,
      ...before.endings.missing,
    ]);
    expect(checkProcedure(procedure)).toEqual(checkProcedure(soundProcedure));
  });

  test('is told to whoever applied, with the day of receipt, by the law of the procedure', () => {
    expect(sentences(soundProcedure)).toMatch(/§ 3 VwVfG.*am \{facts\.receivedOn\} bei uns eingegangen/);
    expect(sentences({ ...soundProcedure, law: 'AO', secrecy: 'tax' })).toMatch(
      /§§ 16 bis 29 AO.*§ 30 Abs\. 4 Nr\. 1 AO/,
    );
    expect(sentences({ ...soundProcedure, law: 'SGB X', kind: 'benefit' })).toMatch(
      /§ 16 Abs\. 2 SGB I.*gilt als an diesem Tag gestellt.*§ 69 Abs\. 1 Nr\. 1 SGB X/,
    );
    expect(sentences({ ...soundProcedure, law: 'SGB X' })).not.toContain('gilt als');
  });

  test('gets no letter where the procedure writes none', () => {
    const { documents, machine } = transferable({ ...soundProcedure, documents: {} });
    expect(documents).toEqual({});
    expect(Object.keys(machine.states?.['transferred']?.states ?? {})).toEqual(['handover', 'done']);
  });
});

describe('a procedure', () => {
  test('whose transfer is modelled already stays as it is', () => {
    const once = transferable(soundPermit);
    expect(once).not.toBe(soundPermit);
    expect(transferable(once)).toBe(once);
  });

  test('in which nobody works before the decision has nothing to hand over', () => {
    const { machine } = soundProcedure;
    const states = { issued: machine.states?.['issued'] ?? {} };
    const straight = { ...soundProcedure, machine: { ...machine, initial: 'issued', states } };
    expect(transferable(straight)).toBe(straight);
  });

  test('in which an act stands already hands over as little as it lets withdraw', () => {
    const guard = { type: 'feel', params: { expr: 'not(facts.standing)' } };
    const { machine } = soundProcedure;
    const submitted = {
      ...machine.states?.['submitted'],
      on: { withdraw: [{ target: '#case.withdrawn', guard, actions: ['record'] }] },
    };
    const standing = { ...soundProcedure, machine: { ...machine, states: { ...machine.states, submitted } } };
    expect(transferable(standing).machine.states?.['submitted']?.on?.['notCompetent']).toEqual([
      { target: '#case.transferred', guard, actions: ['record'] },
    ]);
  });
});
