import { germanDate } from '@amtsweg/deadlines';
import { refuse, type Refusal } from '@amtsweg/kernel';

/** No clock of the case has this id, or it has ended. */
export function clockNotFound(active: readonly { readonly id: string; readonly label: string }[]): Refusal {
  const now =
    active.length === 0
      ? 'In diesem Vorgang läuft zurzeit keine Frist.'
      : `Es laufen: ${active.map(({ id, label }) => `„${label}“ (${id})`).join(', ')}.`;
  return refuse('clock-not-found', `Diese Frist gibt es im Vorgang nicht, oder sie ist beendet. ${now}`, {
    active,
  });
}

/** A day was given that has not come yet. */
export function dayAhead(day: string, today: string): Refusal {
  return refuse(
    'clock-day-ahead',
    `Eingetragen wird, was geschehen ist: ${germanDate(day)}, liegt in der Zukunft. Möglich ist ein Tag bis heute, ${germanDate(today)}.`,
    { day, today },
  );
}

/** Nobody may suspend this clock. */
export function neverPauses(label: string, legalBasis: string): Refusal {
  return refuse(
    'clock-never-pauses',
    `Die Frist „${label}“ (${legalBasis}) kann nicht gehemmt werden: Das Gesetz sieht es nicht vor. Sie läuft weiter; möglich ist, vor ihrem Ende zu handeln.`,
  );
}

/** Nobody may extend this clock. */
export function notExtendable(label: string, legalBasis: string): Refusal {
  return refuse(
    'clock-not-extendable',
    `Die Frist „${label}“ (${legalBasis}) kann nicht verlängert werden: Sie ist im Gesetz bestimmt. Wer sie ohne Verschulden versäumt, kann Wiedereinsetzung beantragen (§ 32 VwVfG).`,
  );
}

/** When this clock runs is for the statute to say. */
export function ofLaw(label: string, legalBasis: string, act: 'restart' | 'end'): Refusal {
  const what = act === 'restart' ? 'von Hand neu begonnen' : 'von Hand beendet';
  return refuse(
    'clock-of-law',
    `Die gesetzliche Frist „${label}“ (${legalBasis}) kann nicht ${what} werden. Sie folgt der Bekanntgabe und dem Gang des Vorgangs; kam ein Schreiben zurück, wird der Rücklauf eingetragen und neu versandt.`,
  );
}

/** What is wanted does not fit how the clock stands. */
export function wrongState(label: string, state: string, act: string): Refusal {
  const [stands, possible] = {
    pending: [
      'ist noch nicht angelaufen, weil die Bekanntgabe offen ist',
      'den Zugang eintragen oder neu versenden',
    ],
    running: ['läuft', 'sie hemmen, verlängern oder neu beginnen lassen'],
    suspended: ['ist gehemmt', 'sie weiterlaufen lassen oder verlängern'],
    exceeded: ['ist überschritten', 'sie verlängern oder neu beginnen lassen'],
  }[state] ?? ['ist beendet', 'nichts mehr'];
  const code = act === 'resume' && state === 'running' ? 'clock-not-suspended' : 'clock-state';
  return refuse(code, `Die Frist „${label}“ ${stands}; so geht das nicht. Möglich ist: ${possible}.`, {
    state,
  });
}

/** The case itself says that the clock stands still. */
export function pausedByCase(label: string): Refusal {
  return refuse(
    'clock-paused-by-case',
    `Die Frist „${label}“ ruht, solange der Vorgang wartet, und läuft von selbst weiter. Möglich ist, den Vorgang weiterzuführen.`,
  );
}

/** The suspension would begin before the clock last went on. */
export function suspendedBefore(label: string, day: string, resumedOn: string): Refusal {
  return refuse(
    'clock-suspended-before',
    `Die Frist „${label}“ war zuletzt bis ${germanDate(resumedOn)}, gehemmt; ab ${germanDate(day)}, kann sie nicht noch einmal gehemmt werden. Möglich ist ein Tag ab ${germanDate(resumedOn)}.`,
    { resumedOn },
  );
}

/** The extension reached the addressee too late, or before the clock ran. */
export function noticeLate(label: string, legalBasis: string, lastDay: string): Refusal {
  return refuse(
    'clock-notice-late',
    `Die Verlängerung der Frist „${label}“ muss vor ihrem Ablauf mitgeteilt sein (${legalBasis}), also bis ${germanDate(lastDay)}. Danach ist nur noch nach Lage des Vorgangs zu entscheiden.`,
    { lastDay },
  );
}

/** A date that leaves the clock as expired as it was. */
export function stillOver(label: string, lastDay: string): Refusal {
  return refuse(
    'clock-still-over',
    `Die Frist „${label}“ wäre auch dann am ${germanDate(lastDay)}, abgelaufen. Möglich ist eine längere Verlängerung oder ein späterer Beginn.`,
    { lastDay },
  );
}

/** Without this clock the case would wait for ever. */
export function onlyWayOn(label: string): Refusal {
  return refuse(
    'clock-only-way-on',
    `Ohne die Frist „${label}“ käme der Vorgang nicht weiter: Er wartet allein auf ihr Ende. Möglich ist, sie zu verlängern oder zu hemmen.`,
  );
}

/** No dispatch of the case has this id. */
export function dispatchNotFound(): Refusal {
  return refuse(
    'dispatch-not-found',
    'Diesen Versand gibt es im Vorgang nicht. Die Versendungen stehen in der Akte unter „Bekanntgaben“.',
  );
}

/** The dispatch has been sent anew since. */
export function dispatchReplaced(title: string): Refusal {
  return refuse(
    'dispatch-replaced',
    `„${title}“ wurde inzwischen neu versandt; dieser Versand zählt nicht mehr. Möglich ist ein Eintrag beim neuen Versand.`,
  );
}

/** What is to be said of a dispatch does not fit what is known of it. */
export function dispatchState(title: string, why: string, possible: string): Refusal {
  return refuse('dispatch-state', `„${title}“ ${why}. Möglich ist: ${possible}.`);
}

/** There is no such issued document or party to dispatch to. */
export function nothingToDispatch(what: 'document' | 'party'): Refusal {
  const [code, thing, where] =
    what === 'document'
      ? ['document-not-found', 'Dieses Schriftstück der Behörde', 'Dokumenten']
      : ['party-not-found', 'Diese Beteiligte oder diesen Beteiligten', 'Beteiligten'];
  return refuse(
    code,
    `${thing} gibt es im Vorgang nicht. Möglich ist eine Auswahl aus den ${where} der Akte.`,
  );
}
