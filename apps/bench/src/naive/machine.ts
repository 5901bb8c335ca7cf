import { assign, setup } from 'xstate';

type Outcome = { readonly type: 'check.complete' | 'decide.grant' | 'sign.signed'; readonly data: Facts };
type Facts = { readonly amount?: number; readonly reasons?: string };

/** The same procedure as a developer would write it: an ordinary XState machine with code in it. */
export const naiveMachine = setup({
  types: {
    context: {} as { readonly facts: Readonly<Record<string, Facts>> },
    events: {} as Outcome,
  },
  actions: {
    record: assign({ facts: ({ context, event }) => ({ ...context.facts, [event.type]: event.data }) }),
  },
  guards: { paid: ({ event }) => (event.data.amount ?? 0) > 0 },
}).createMachine({
  id: 'naive',
  context: { facts: {} },
  initial: 'submitted',
  states: {
    submitted: { on: { 'check.complete': { target: 'checked', actions: 'record' } } },
    checked: { on: { 'decide.grant': { target: 'approved', guard: 'paid', actions: 'record' } } },
    approved: { on: { 'sign.signed': { target: 'issued', actions: 'record' } } },
    issued: { type: 'final' },
  },
});

/** The activity of the task that each state opens. */
export const activityIn: Readonly<Record<string, string>> = {
  submitted: 'check',
  checked: 'decide',
  approved: 'sign',
};
