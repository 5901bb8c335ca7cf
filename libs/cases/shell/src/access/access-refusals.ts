import { germanDate } from '@amtsweg/deadlines';
import { refuse, type Refusal } from '@amtsweg/kernel';

/** Only whoever leads the unit of the case decides who may see it. */
export function leadOnly(unit: string): Refusal {
  return refuse(
    'lead-only',
    `Das entscheidet die Sachgebietsleitung der zuständigen Einheit ${unit}. Möglich ist, sie darum zu bitten.`,
  );
}

/** No conflict of this id is for this person: the answer for one that does not exist. */
export function conflictNotFound(): Refusal {
  return refuse(
    'conflict-not-found',
    'Diese Erklärung gibt es nicht, oder Sie haben darüber nicht zu entscheiden. Die offenen stehen unter /api/v1/conflicts.',
  );
}

/** Somebody has decided already. */
export function conflictDecided(): Refusal {
  return refuse(
    'conflict-decided',
    'Über diese Erklärung ist schon entschieden, und die Entscheidung bleibt. Möglich ist eine neue Erklärung der Person.',
  );
}

/** The case is protected already. */
export function alreadyProtected(): Refusal {
  return refuse(
    'case-protected',
    'Der Vorgang ist schon geschützt. Möglich ist, weiteren Personen eine Sonderberechtigung zu erteilen oder den Schutz aufzuheben.',
  );
}

/** The case is not protected. */
export function notProtected(): Refusal {
  return refuse(
    'case-not-protected',
    'Der Vorgang ist nicht geschützt; wer zuständig ist, sieht ihn. Möglich ist, ihn zuerst zu schützen.',
  );
}

/** The person could not see the case without its protection either. */
export function authorisationUseless(name: string): Refusal {
  return refuse(
    'authorisation-useless',
    `${name} kann keine Sonderberechtigung erhalten: Die Person ist mit dem Vorgang nicht befasst oder von ihm ausgeschlossen. ` +
      'Möglich ist, wer in der zuständigen Einheit arbeitet oder dort eine Aufgabe des Vorgangs hat.',
  );
}

/** No authorisation of this id counts today. */
export function authorisationNotFound(): Refusal {
  return refuse(
    'authorisation-not-found',
    'Diese Sonderberechtigung gibt es nicht, oder sie gilt nicht mehr. Welche gelten, steht unter dem Schutz des Vorgangs.',
  );
}

/** The last day of an authorisation lies in the past. */
export function authorisationPast(until: string, today: string): Refusal {
  return refuse(
    'authorisation-past',
    `Eine Sonderberechtigung bis ${germanDate(until)} wäre schon abgelaufen. Möglich ist ein Tag ab heute, ${germanDate(today)}.`,
    { until, today },
  );
}
