import { germanDate } from '@amtsweg/deadlines';
import { refuse, type Refusal } from '@amtsweg/kernel';

/** Somebody enters a substitution for a person whom they do not lead. */
export function substitutionForbidden(): Refusal {
  return refuse(
    'substitution-forbidden',
    'Eine Vertretung trägt jede Person für sich selbst ein, und die Sachgebietsleitung für die Personen ihrer Einheit.',
  );
}

/** There is no such substitution, or it is none of this person's business. */
export function substitutionNotFound(): Refusal {
  return refuse(
    'substitution-not-found',
    'Diese Vertretung gibt es nicht, oder Sie haben mit ihr nichts zu tun. Ihre Vertretungen stehen unter /api/v1/substitutions.',
  );
}

/** The substitution has ended already. */
export function substitutionEnded(): Refusal {
  return refuse(
    'substitution-ended',
    'Diese Vertretung ist schon beendet. Möglich ist eine neue Vertretung.',
  );
}

/** The period is no period, or begins in the past. */
export function substitutionPeriod(from: string, today: string): Refusal {
  const why =
    from < today
      ? `Eine Vertretung kann nicht rückwirkend gelten. Möglich ist ein Beginn ab heute, ${germanDate(today)}.`
      : 'Die Vertretung endet, bevor sie beginnt. Möglich ist ein Ende am Tag des Beginns oder danach.';
  return refuse('substitution-period', why, { from, today });
}

/** The deputy cannot stand in for anybody. */
export function substitutionDeputy(deputy: string, why: 'oneself' | 'noClerk'): Refusal {
  return refuse(
    'substitution-deputy',
    why === 'oneself'
      ? 'Niemand vertritt sich selbst. Bitte wählen Sie eine andere Person.'
      : `„${deputy.slice(0, 80)}“ kann nicht vertreten: Die Person ist nicht als Sachbearbeitung oder Sachgebietsleitung eingetragen. ` +
          'Möglich ist jede Person, die GET /api/v1/colleagues nennt.',
  );
}

/** The absent person does not hold the post. */
export function substitutionPost(name: string, post: string, held: readonly string[]): Refusal {
  const possible = held.length === 0 ? 'keine' : held.join(', ');
  return refuse(
    'substitution-post',
    `${name} hat die Stelle „${post.slice(0, 80)}“ nicht inne. Möglich ist: ${possible}, oder alle Stellen.`,
    { possible: held },
  );
}

/** The deputy is away too. */
export function deputyAbsent(name: string): Refusal {
  return refuse(
    'substitution-deputy-absent',
    `${name} ist in diesem Zeitraum selbst abwesend und kann nicht vertreten; eine Vertretung der Vertretung gibt es nicht. ` +
      'Möglich ist eine andere Person oder ein anderer Zeitraum.',
  );
}

/** The same substitution is entered already. */
export function substitutionTwice(name: string): Refusal {
  return refuse(
    'substitution-twice',
    `${name} ist in diesem Zeitraum schon als Vertretung eingetragen. Möglich ist, die bestehende Vertretung zu beenden oder einen anderen Zeitraum zu wählen.`,
  );
}
