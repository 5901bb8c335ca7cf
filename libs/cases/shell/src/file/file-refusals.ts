import { germanDate } from '@amtsweg/deadlines';
import { refuse, type Refusal } from '@amtsweg/kernel';

/** The longest note that a file takes, in characters. */
export const NOTE_LENGTH = 100_000;

/** The note is longer than a file takes. */
export function noteTooLong(length: number): Refusal {
  return refuse(
    'note-too-long',
    `Ein Aktenvermerk darf höchstens 100.000 Zeichen haben, dieser hat ${length}. ` +
      'Möglich ist, ihn auf mehrere Vermerke zu verteilen oder den Text als Dokument zur Akte zu nehmen.',
    { limit: NOTE_LENGTH, length },
  );
}

/** No note of the case has this id. */
export function noteNotFound(): Refusal {
  return refuse(
    'note-not-found',
    'Den Aktenvermerk, der berichtigt werden soll, gibt es im Vorgang nicht. Möglich ist eine Auswahl aus den Vermerken der Akte.',
  );
}

/** A follow-up lies before today or too far ahead. */
export function followUpDay(dueOn: string, today: string, until: string): Refusal {
  const past = dueOn < today;
  const why = past ? 'liegt in der Vergangenheit' : 'liegt mehr als zehn Jahre in der Zukunft';
  return refuse(
    past ? 'follow-up-past' : 'follow-up-far',
    `Eine Wiedervorlage am ${germanDate(dueOn)}, ist nicht möglich: Der Tag ${why}. ` +
      `Möglich ist ein Tag von heute, ${germanDate(today)}, bis ${germanDate(until)}.`,
    { dueOn, today, until },
  );
}

/** The addressee of a follow-up has nothing to do with the case. */
export function followUpAddressee(whom: string): Refusal {
  return refuse(
    'follow-up-addressee',
    `Die Wiedervorlage kann nicht an „${whom.slice(0, 80)}“ gehen: Person oder Stelle ist mit dem Vorgang nicht befasst. ` +
      'Möglich ist, wer in der zuständigen Einheit arbeitet oder eine Aufgabe des Vorgangs hat oder hatte.',
  );
}

/** A follow-up goes to a person or to a post. */
export function followUpBoth(): Refusal {
  return refuse(
    'follow-up-both',
    'Eine Wiedervorlage geht an eine Person oder an eine Stelle, nicht an beide. Möglich sind zwei Wiedervorlagen.',
  );
}

/** More follow-ups than anybody can follow. */
export function followUpFull(limit: number): Refusal {
  return refuse(
    'follow-up-full',
    `Der Vorgang hat schon ${limit} offene Wiedervorlagen. Möglich ist eine weitere, wenn eine davon erledigt ist.`,
    { limit },
  );
}

/** No follow-up of the case has this id. */
export function followUpNotFound(): Refusal {
  return refuse(
    'follow-up-not-found',
    'Diese Wiedervorlage gibt es im Vorgang nicht. Die Wiedervorlagen stehen in der Akte.',
  );
}

/** The follow-up is already done. */
export function followUpDone(): Refusal {
  return refuse(
    'follow-up-done',
    'Diese Wiedervorlage ist schon erledigt. Möglich ist eine neue Wiedervorlage.',
  );
}

/** The follow-up is somebody else's. */
export function followUpOfOther(whom: string): Refusal {
  return refuse(
    'follow-up-of-other',
    `Die Wiedervorlage gehört „${whom}“. Erledigen können sie die Person, wer die Stelle innehat oder vertritt, ` +
      'wer sie verfügt hat, und die Sachgebietsleitung.',
  );
}

/** The other case does not exist or is not for this person: the two are answered alike. */
export function linkedNotFound(): Refusal {
  return refuse(
    'linked-case-not-found',
    'Den anderen Vorgang gibt es nicht, oder Sie haben keinen Zugriff darauf. Bitte prüfen Sie das Aktenzeichen.',
  );
}

/** A case is linked to itself. */
export function linkToItself(): Refusal {
  return refuse(
    'link-to-itself',
    'Ein Vorgang kann keinen Bezug auf sich selbst haben. Möglich ist das Aktenzeichen eines anderen Vorgangs.',
  );
}

/** The two cases are linked so already. */
export function linkTwice(caseNumber: string): Refusal {
  return refuse(
    'link-exists',
    `Dieser Bezug zum Vorgang ${caseNumber} besteht schon. Möglich ist ein Bezug anderer Art.`,
  );
}

/** The case has not ended, so there is nothing to take up again. */
export function caseNotEnded(caseNumber: string): Refusal {
  return refuse(
    'case-not-ended',
    `Der Vorgang ${caseNumber} läuft noch. Wieder aufgegriffen wird, was beendet ist (§ 51 VwVfG); möglich ist, ihn weiterzuführen.`,
  );
}

/** The case has been taken up again already, and that case still runs. */
export function alreadyReopened(): Refusal {
  return refuse(
    'case-already-reopened',
    'Der Vorgang ist schon wieder aufgegriffen, und der neue Vorgang läuft noch. Er steht in der Akte unter „Bezüge“; möglich ist, dort weiterzuarbeiten.',
  );
}

/** The application does not fit the form of today. */
export function formOutdated(name: string, why: string): Refusal {
  return refuse(
    'form-outdated',
    `Der alte Antrag lässt sich auf dem heutigen Formular „${name}“ nicht wieder aufgreifen. ${why} ` +
      'Möglich ist, einen neuen Vorgang auf Papier zu eröffnen und den Bezug „Wiederaufgreifen“ herzustellen.',
  );
}

/** No issued document of the case has this id. */
export function documentNotIssued(): Refusal {
  return refuse(
    'document-not-found',
    'Dieses Schriftstück der Behörde gibt es im Vorgang nicht. Berichtigt wird, was die Behörde ausgestellt hat; möglich ist eine Auswahl aus den Dokumenten der Akte.',
  );
}

/** What is wrong and what is right are the same. */
export function nothingCorrected(): Refusal {
  return refuse(
    'correction-empty',
    'Was falsch und was richtig ist, lautet gleich. Bitte nennen Sie beides so, wie es dort steht und stehen muss.',
  );
}
