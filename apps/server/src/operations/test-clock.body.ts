import { InstantField } from '../http/fields.js';

/** Where the clock is to be put. */
export class TestClockBody {
  @InstantField({ description: 'Zeitpunkt.', example: '2026-12-24T12:00:00Z' })
  at!: string;
}
