import { germanDate, type DerivationStep } from '@amtsweg/deadlines';

/**
 * Why a clock ends when it does, and why it may not run just now, in German sentences for clerk and court.
 */
export function explainClock(clock: {
  readonly state: string;
  readonly suspendedOn: string | null;
  readonly derivation: readonly DerivationStep[];
}): string {
  const { state, suspendedOn, derivation } = clock;
  const sentences = derivation.map(({ text }) => text);
  if (state === 'suspended' && suspendedOn !== null)
    sentences.push(
      `Seit ${germanDate(suspendedOn)}, läuft die Frist nicht; was von ihr übrig ist, läuft nach der Hemmung weiter.`,
    );
  if (state === 'pending')
    sentences.push('Die Frist beginnt mit der Bekanntgabe; wann diese ist, steht noch nicht fest.');
  if (state === 'exceeded') sentences.push('Die Frist ist überschritten, und der Vorgang steht noch dort.');
  return sentences.join(' ');
}
