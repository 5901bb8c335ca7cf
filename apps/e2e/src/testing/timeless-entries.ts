import { catalogue } from '@amtsweg/workflows';

/** Procedures whose journeys can be walked on any day; those of others tell of birthdays and years that pass. */
const KEYS: readonly string[] = [
  'baumfaellgenehmigung',
  'eheurkunde',
  'geburtsurkunde',
  'gewerbeanmeldung',
  'hundesteuer-anmelden',
  'karteikartenabschrift-fuehrerschein',
  'lebenspartnerschaftsurkunde',
  'meldebescheinigung',
  'reisegewerbekarte',
  'sterbeurkunde',
];

/** Their entries in the catalogue. */
export const timelessEntries = catalogue.filter(({ procedure }) => KEYS.includes(procedure.key));
