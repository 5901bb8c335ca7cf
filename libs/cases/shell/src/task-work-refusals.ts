import { refuse, type Refusal } from '@amtsweg/kernel';

/** The post is none that could do the task. */
export function transferForbidden(label: string, to: string, asked: string): Refusal {
  return refuse(
    'transfer-forbidden',
    `„${label}“ kann nicht an ${to} gehen: Die Aufgabe braucht eine Stelle „${asked}“ oder „Sachgebietsleitung“. Bitte wählen Sie eine solche Stelle.`,
  );
}

/** The office has no such post. */
export function postUnknown(post: string): Refusal {
  return refuse(
    'post-unknown',
    `Eine Stelle „${post.slice(0, 80)}“ gibt es nicht. Die Stellen nennt GET /api/v1/units.`,
  );
}

/** Somebody else has saved the draft in between; `current` is theirs. `null`: it was discarded. */
export function draftConflict(current: DraftInRefusal | null): Refusal {
  const detail =
    current === null
      ? 'Der Entwurf wurde inzwischen verworfen. Ihre Eingabe ist noch nicht gespeichert; Sie können sie als neuen Entwurf speichern.'
      : `${current.savedByName} hat den Entwurf inzwischen geändert (Stand ${current.revision}). Ihre Eingabe ist noch nicht gespeichert; bitte wählen Sie, welche Fassung gilt.`;
  return refuse('draft-conflict', detail, { current });
}

/** What a refusal tells of the draft that is there. */
interface DraftInRefusal {
  readonly revision: number;
  readonly savedByName: string;
}

/** How many bytes a draft may have as JSON. */
export const DRAFT_BYTES = 256 * 1024;

/** The draft is longer than any form. */
export function draftTooLarge(bytes: number): Refusal {
  const size = (count: number): string => `${Math.ceil(count / 1024).toLocaleString('de-DE')} kB`;
  return refuse(
    'draft-too-large',
    `Der Entwurf ist ${size(bytes)} groß; möglich sind ${size(DRAFT_BYTES)}. Bitte kürzen Sie die Eingabe oder nehmen Sie lange Texte als Dokument zur Akte.`,
  );
}
