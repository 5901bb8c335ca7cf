import { feel } from '@amtsweg/procedure';
import { whatFollows } from './what-follows.js';

const machine = {
  initial: 'checked',
  states: {
    checked: {
      states: {
        decision: {
          meta: { label: 'Entscheidung' },
          on: {
            'decision.approve': { target: '#case.decided', actions: [{ type: 'record' }] },
            'decision.refuse': [
              { target: 'hearing', guard: { type: 'feel', params: { expr: 'facts.heard != true' } } },
              {
                target: '#case.decided',
                actions: ['record', { type: 'set', params: { fact: 'no', value: 'true' } }],
              },
            ],
            'decision.charge': {
              target: '#case.decided',
              actions: [{ type: 'decide', params: { fact: 'no' } }],
            },
          },
        },
        hearing: { meta: { label: 'Anhörung' }, invoke: { id: 'hearing', src: 'task' } },
      },
    },
    decided: {
      initial: 'gate',
      states: {
        gate: {
          always: [
            { target: 'refusal', guard: { type: 'feel', params: { expr: 'facts.no = true' } } },
            { target: 'permit' },
          ],
        },
        permit: {
          invoke: { id: 'permitPaper', src: 'document', input: { document: 'permit' }, onDone: 'sending' },
        },
        sending: {
          invoke: {
            id: 'gone',
            src: 'dispatch',
            input: { document: 'permitPaper' },
            onDone: { target: 'inForce' },
          },
        },
        refusal: {
          invoke: { id: 'refusalPaper', src: 'document', input: { document: 'refusal' }, onDone: 'inForce' },
        },
        inForce: { meta: { label: 'Bekannt gegeben' } },
      },
    },
  },
};
const titles = { permit: 'Erlaubnis', refusal: 'Ablehnung' };
const follow = (outcome: string, facts = {}) =>
  whatFollows(
    machine,
    titles,
    ['checked.decision'],
    { type: `decision.${outcome}`, data: {} },
    { form: {}, facts, today: '2026-11-23' },
    feel,
  );

test('a document that is made and sent on the way is named, and where the case then waits', () => {
  expect(follow('approve')).toEqual({
    documents: ['Erlaubnis'],
    sent: ['Erlaubnis'],
    state: 'Bekannt gegeben',
  });
});

test('conditions are judged with what the step itself has set', () => {
  expect(follow('refuse')).toEqual({ documents: [], sent: [], state: 'Anhörung' });
  expect(follow('refuse', { heard: true })).toEqual({
    documents: ['Ablehnung'],
    sent: [],
    state: 'Bekannt gegeben',
  });
});

test('nothing is said where only the server knows', () => {
  expect(follow('charge')).toBeNull();
  expect(follow('unknown')).toBeNull();
});
