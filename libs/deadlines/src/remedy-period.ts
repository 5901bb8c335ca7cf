/** What an act says about the remedies against it. */
export type RemedyInstruction = 'given' | 'missing' | 'wrong';

/**
 * The period for a legal remedy: one month with a correct instruction, one year without (§§ 58, 70, 74 VwGO; LC-45, LC-47).
 *
 * Both count from notification. Wrong is also an instruction that names an objection where none is provided for.
 */
export function remedyPeriod(instruction: RemedyInstruction): 'P1M' | 'P1Y' {
  return instruction === 'given' ? 'P1M' : 'P1Y';
}
