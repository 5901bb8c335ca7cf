import { formatDay } from '@amtsweg/ui';
import type { FileDispatch } from '../kit/file-view.js';

type Notification = FileDispatch['notifications'][number];

/** What is known of a notification, as a short sentence with the tone that fits it. */
export function notificationText(known: Notification): {
  readonly text: string;
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
} {
  const { kind, notifiedOn, receivedOn, instruction } = known;
  switch (kind) {
    case 'deemed':
      return { text: `gilt als bekannt gegeben${on(notifiedOn)}`, tone: 'success' };
    case 'proven':
      return { text: `Zugang nachgewiesen${on(receivedOn ?? notifiedOn)}`, tone: 'success' };
    case 'awaited':
      return { text: 'Nachweis des Zugangs steht aus', tone: 'info' };
    case 'returned':
      return { text: 'zurückgekommen, Bekanntgabe offen', tone: 'danger' };
    case 'replaced':
      return { text: 'durch einen neuen Versand ersetzt', tone: 'info' };
    case 'instruction':
      return instruction === 'missing'
        ? { text: 'Rechtsbehelfsbelehrung fehlt', tone: 'warning' }
        : { text: 'Rechtsbehelfsbelehrung unrichtig', tone: 'warning' };
  }
}

function on(day: string | null): string {
  return day === null ? '' : ` am ${formatDay(day)}`;
}
