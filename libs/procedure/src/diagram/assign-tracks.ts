/** A stretch of the gutter that one line, or several to the same place, run along. */
export interface Stretch<T> {
  readonly key: T;
  readonly from: number;
  readonly to: number;
}

/** Free room that stretches on the same track keep between them. */
const CLEARANCE = 10;

/**
 * Distributes stretches over tracks so that none overlap on a track: short ones inside, long ones outside.
 *
 * Gives the number of the track, counted from the boxes outwards.
 */
export function assignTracks<T>(stretches: readonly Stretch<T>[]): ReadonlyMap<T, number> {
  const tracks: Stretch<T>[][] = [];
  const assigned = new Map<T, number>();
  const byLength = [...stretches].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  for (const stretch of byLength) {
    const free = tracks.findIndex((track) =>
      track.every((other) => other.to + CLEARANCE < stretch.from || stretch.to + CLEARANCE < other.from),
    );
    const index = free < 0 ? tracks.length : free;
    (tracks[index] ??= []).push(stretch);
    assigned.set(stretch.key, index);
  }
  return assigned;
}
