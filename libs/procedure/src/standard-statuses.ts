import type { PublicStatus } from './procedure.js';

function status(
  de: string,
  easy: string,
  en: string,
  actor: PublicStatus['actor'],
  next: string,
): PublicStatus {
  return { de, easy, en, actor, next };
}

/** The public statuses that most procedures share, by key; a procedure adds its own or replaces one. */
export const standardStatuses = {
  received: status(
    'Eingegangen',
    'Ihr Antrag ist bei uns angekommen.',
    'Received',
    'office',
    'Wir prüfen, ob alle Angaben und Unterlagen vorliegen.',
  ),
  waitingForYou: status(
    'Rückfrage an Sie',
    'Uns fehlt noch etwas von Ihnen. Bitte lesen Sie unseren Brief.',
    'Waiting for your reply',
    'applicant',
    'Bitte reichen Sie die genannten Angaben oder Unterlagen innerhalb der Frist nach.',
  ),
  inReview: status(
    'In Prüfung',
    'Wir prüfen Ihren Antrag.',
    'Under review',
    'office',
    'Wir prüfen Ihr Anliegen und entscheiden dann.',
  ),
  waitingForOthers: status(
    'Andere Stelle beteiligt',
    'Wir fragen bei einem anderen Amt nach.',
    'Waiting for another authority',
    'other',
    'Sobald die Antwort der anderen Stelle vorliegt, geht es weiter.',
  ),
  hearing: status(
    'Anhörung',
    'Vielleicht entscheiden wir gegen Sie. Vorher dürfen Sie uns Ihre Meinung sagen.',
    'Hearing',
    'applicant',
    'Sie können sich innerhalb der Frist zu den Tatsachen äußern.',
  ),
  paymentDue: status(
    'Zahlung offen',
    'Bitte bezahlen Sie die Gebühr.',
    'Payment due',
    'applicant',
    'Nach Eingang der Zahlung stellen wir das Dokument aus.',
  ),
  feeDue: status(
    'Gebühr zu zahlen',
    'Bitte bezahlen Sie die Gebühr. Wie viel, steht im Brief.',
    'Fee due',
    'applicant',
    'Die Gebühr ist auch zu zahlen, wenn Sie Klage erhoben haben.',
  ),
  decided: status(
    'Entschieden',
    'Wir haben entschieden.',
    'Decided',
    'office',
    'Das Ergebnis wird ausgefertigt und geht Ihnen zu.',
  ),
  inProduction: status(
    'Wird ausgestellt',
    'Wir machen Ihr Dokument fertig.',
    'Being issued',
    'office',
    'Das Dokument wird ausgefertigt und versandt.',
  ),
  sent: status(
    'Versandt',
    'Wir haben Ihnen das Ergebnis geschickt.',
    'Sent',
    'nobody',
    'Sie müssen nichts weiter tun. Gegen einen Bescheid können Sie innerhalb der Frist vorgehen.',
  ),
  closed: status('Abgeschlossen', 'Wir sind fertig.', 'Closed', 'nobody', 'Das Verfahren ist beendet.'),
  rejected: status(
    'Abgelehnt',
    'Wir mussten Ihren Antrag ablehnen. Die Gründe stehen im Brief.',
    'Refused',
    'nobody',
    'Im Bescheid steht, was Sie dagegen tun können und bis wann.',
  ),
  withdrawn: status(
    'Zurückgenommen',
    'Sie haben Ihren Antrag zurückgenommen.',
    'Withdrawn',
    'nobody',
    'Das Verfahren ist beendet. Sie können jederzeit einen neuen Antrag stellen.',
  ),
  transferred: status(
    'Abgegeben',
    'Für Ihr Anliegen ist ein anderes Amt zuständig. Wir haben es weitergegeben.',
    'Transferred',
    'other',
    'Die zuständige Stelle meldet sich bei Ihnen.',
  ),
  discontinued: status(
    'Eingestellt',
    'Wir haben das Verfahren beendet, weil etwas gefehlt hat.',
    'Discontinued',
    'nobody',
    'Sie können jederzeit einen neuen Antrag stellen.',
  ),
} as const satisfies Readonly<Record<string, PublicStatus>>;
