import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import { hearing, hearingPeriod } from './hearing.js';

/** The clock of `socialHearing`, from the notification of the letter. */
export function socialHearingPeriod(prefix = 'hearing'): ClockSpec {
  return { ...hearingPeriod(prefix), legalBasis: '§ 24 Abs. 1, § 26 Abs. 7 SGB X' };
}

/** The hearing before an act that interferes with rights (§ 24 (1) SGB X): as `hearing`, under the law that applies here. */
export function socialHearing(config: Parameters<typeof hearing>[0]): StateConfig {
  return { ...hearing(config), meta: { label: 'Anhörung (§ 24 SGB X)', status: 'hearing' } };
}
