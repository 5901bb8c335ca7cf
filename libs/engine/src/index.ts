export { activeStates } from './active-states.js';
export type { CaseContext, CaseEvent, DecisionTime } from './case-context.js';
export type { Command } from './command.js';
export { compileMachine } from './compile-machine.js';
export type { CaseMachine } from './compile-machine.js';
export { decide, whyNot } from './decide.js';
export type { Effect } from './effect.js';
export type {
  ActionConfig,
  GuardConfig,
  InvokeConfig,
  MachineConfig,
  StateConfig,
  TransitionConfig,
  TransitionObject,
} from './machine-config.js';
export type { StoredCase, StoredSnapshot } from './stored-case.js';
export { actionName, invocationsOf, transitionsOf } from './transitions-of.js';
export type { TransitionOf } from './transitions-of.js';
export { unknownNames } from './unknown-names.js';
export type { UnknownName } from './unknown-names.js';
export type { Accepted, NotAllowed, Verdict } from './verdict.js';
export type { AssignImplementation, GuardImplementation, Vocabulary } from './vocabulary.js';
export { walkStates } from './walk-states.js';
export type { StateAt } from './walk-states.js';
