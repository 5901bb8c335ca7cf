/** Tells the time. Injected wherever time is read, so that tests, simulation and a training installation can move it. */
export interface ClockSource {
  /** The present instant. */
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: ClockSource = { now: () => new Date() };
