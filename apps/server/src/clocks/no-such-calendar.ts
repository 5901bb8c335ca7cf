import { refuse } from '@amtsweg/kernel';
import { Refused } from '../http/refused.js';

/** The answer about a calendar that was never there or is revoked, and to what is no secret: nobody can tell which. */
export function noSuchCalendar(): Refused {
  return new Refused(
    refuse(
      'calendar-not-found',
      'Diesen Kalender gibt es nicht, oder seine Adresse wurde gesperrt oder ersetzt. ' +
        'Eine neue Adresse legen Sie angemeldet mit POST /api/v1/calendar an.',
    ),
  );
}
