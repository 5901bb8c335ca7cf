import { walkStates, type MachineConfig } from '@amtsweg/engine';

/** Whether the state that a timer belongs to can be left or worked in without it. */
export function hasOtherWayOn(machine: MachineConfig, timer: string): boolean {
  const [, clock, path] = /^xstate\.after\.([^.]+)\.case\.?(.*)$/.exec(timer) ?? [];
  // What runs beside the machine holds nothing up.
  if (clock === undefined) return true;
  const state = walkStates(machine).find((one) => one.path === path)?.state;
  if (state === undefined) return false;
  const otherClocks = Object.keys(state.after ?? {}).some((name) => name !== clock);
  const ways = [state.on, state.states].some((part) => Object.keys(part ?? {}).length > 0);
  return ways || otherClocks || state.invoke !== undefined || state.always !== undefined;
}
