/** What of a clock its words need. */
interface ClockState {
  readonly state: string;
  readonly lastDay: string | null;
}

/** Whether a clock concerns anybody now. */
function isLive({ state }: ClockState): boolean {
  return ['pending', 'running', 'suspended', 'exceeded'].includes(state);
}

/** Clocks in the order of their urgency: exceeded, then by last day, those that stand still at the end. */
export function byUrgency<Clock extends ClockState>(clocks: readonly Clock[]): readonly Clock[] {
  const rank = ({ state }: ClockState): number =>
    ['exceeded', 'running', 'suspended', 'pending'].indexOf(state);
  return clocks
    .filter(isLive)
    .toSorted((a, b) => rank(a) - rank(b) || ((a.lastDay ?? '9999') < (b.lastDay ?? '9999') ? -1 : 1));
}

/** What stands beside a clock that does not run: why it has no day yet, or does not move. */
export function standsStill({ state }: ClockState): string | null {
  if (state === 'suspended') return 'gehemmt';
  if (state === 'pending') return 'beginnt mit der Bekanntgabe';
  return null;
}

/** The name of an act on a clock, as a button says it. */
export const clockActs: Readonly<Record<'suspend' | 'resume' | 'extend' | 'restart' | 'end', string>> = {
  suspend: 'Hemmen',
  resume: 'Weiterlaufen lassen',
  extend: 'Verlängern',
  restart: 'Neu beginnen lassen',
  end: 'Vorzeitig beenden',
};

/** What kind of period it is. */
export const clockKinds: Readonly<Record<string, string>> = {
  statutory: 'gesetzliche Frist',
  setByAuthority: 'von der Behörde gesetzt',
  target: 'eigenes Ziel',
};
