import type { JsonObject } from '@amtsweg/kernel';
import type { RuleException } from '../procedure.js';

/** Excuses a state from rules of the checker, with the reason: part of its `meta`. */
export function excused(...exceptions: readonly Omit<RuleException, 'path'>[]): JsonObject {
  return { exceptions: exceptions.map((one) => ({ ...one })) };
}

/** A state that waits for a court. */
export const waitsForCourt = excused({
  rule: 'waiting-without-clock',
  reason:
    'Das Gericht entscheidet in angemessener Zeit; eine Frist, nach der der Vorgang weiterginge, gibt es nicht.',
  legalBasis: '§ 198 GVG, § 173 Satz 2 VwGO',
});

/** A state that waits for the authority that decides on an objection. */
export const waitsForObjectionAuthority = excused({
  rule: 'waiting-without-clock',
  reason:
    'Die Widerspruchsstelle entscheidet; bleibt sie untätig, kann nach drei Monaten geklagt werden, und die Klage führt den Vorgang weiter.',
  legalBasis: '§ 75 VwGO, § 88 SGG',
});

/** A refusal that takes nothing away from the applicant, decided on the applicant's own statements. */
export function refusedOnOwnStatements(legalBasis = '§ 28 Abs. 2 Nr. 3 VwVfG'): JsonObject {
  return excused({
    rule: 'refusal-without-hearing',
    reason:
      'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
    legalBasis,
  });
}

/** A refusal for want of cooperation that the request for it had announced in writing. */
export function refusedAsAnnounced(legalBasis: string): JsonObject {
  return excused({
    rule: 'refusal-without-hearing',
    reason:
      'Die Aufforderung zur Mitwirkung hat schriftlich auf diese Folge hingewiesen und eine Frist gesetzt; sie ersetzt die Anhörung.',
    legalBasis,
  });
}
