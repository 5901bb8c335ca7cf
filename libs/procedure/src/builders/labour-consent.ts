import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { note, set, ways, type Way } from './transition.js';

/** The event `labourAnswer` with which the Bundesagentur für Arbeit consents, asks on or refuses (§ 39 AufenthG). */
export const labourAnswerEvent: EventSpec = {
  label: 'Antwort der Bundesagentur für Arbeit zur Beschäftigung eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Ergebnis',
      type: 'choice',
      required: true,
      options: [
        { value: 'consent', label: 'Zugestimmt' },
        { value: 'queries', label: 'Angaben reichen nicht aus (Fiktion tritt nicht ein)' },
        { value: 'refusal', label: 'Versagt' },
      ],
    },
    {
      name: 'terms',
      label: 'Beschränkungen, fehlende Angaben oder Versagungsgrund (§§ 39 bis 41 AufenthG)',
      type: 'longText',
      maxLength: 4000,
      required: 'event.result != "consent"',
    },
  ],
};

/** The clocks of `labourConsent`: silence is consent (§ 36 (2) BeschV), and how long a query may stay open. */
export function labourConsentClocks(period: 'P2W' | 'P1W' = 'P2W'): Record<string, ClockSpec> {
  return {
    labourSilence: {
      label: 'Zustimmung gilt als erteilt',
      kind: 'statutory',
      legalBasis:
        period === 'P2W' ? '§ 36 Abs. 2 Satz 1 BeschV' : '§ 36 Abs. 2 Satz 2 BeschV, § 81a AufenthG',
      bound: 'authority',
      start: { rule: 'event' },
      period,
      extension: 'never',
    },
    labourReview: {
      label: 'Wiedervorlage: Rückfrage der Bundesagentur',
      kind: 'setByAuthority',
      legalBasis: '§ 82 Abs. 1 AufenthG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3W',
    },
  };
}

/**
 * The internal consent of the Bundesagentur (§ 39 AufenthG): the office asks, the agency answers to the office alone, and
 * its silence is consent (§ 36 (2) BeschV) unless it has told that the particulars do not suffice. The employer's further
 * particulars come with `labourParticulars` and start the period anew; without them the case goes on as refused.
 *
 * Enter at `labourRequest`. Needs the events `labourAnswer` and `labourParticulars` and the clocks above.
 */
export function labourConsent(config: {
  readonly legalBasis: string;
  readonly granted: string;
  /** Where a refusal leads: usually to the hearing, because the consent binds. */
  readonly refused: Way;
}): Record<string, StateConfig> {
  const status = 'waitingForOthers';
  return {
    labourRequest: transmissionState({
      id: 'labourRequest',
      state: 'Zustimmungsanfrage an die Bundesagentur für Arbeit',
      status,
      receivers: '["Bundesagentur für Arbeit, Arbeitsmarktzulassung"]',
      legalBasis: config.legalBasis,
      to: 'awaitingLabour',
    }),
    awaitingLabour: {
      meta: { label: 'Wartet auf die Zustimmung der Bundesagentur', status },
      on: {
        labourAnswer: ways(
          [
            { to: config.granted, when: 'event.result = "consent"' },
            { to: 'labourQuery', when: 'event.result = "queries"' },
            config.refused,
          ],
          ['record'],
        ),
      },
      after: {
        labourSilence: ways([
          {
            to: config.granted,
            then: [set('labourFiction', 'true'), note('Zustimmungsfiktion nach § 36 Abs. 2 BeschV.')],
          },
        ]),
      },
    },
    labourQuery: {
      meta: { label: 'Angaben des Arbeitgebers fehlen', status: 'waitingForYou' },
      on: { labourParticulars: ways('labourRequest', ['record']) },
      after: { labourReview: ways([config.refused]) },
    },
  };
}

/** The event `labourParticulars`: what the employer adds. */
export const labourParticularsEvent: EventSpec = {
  label: 'Ergänzte Angaben zum Beschäftigungsverhältnis einreichen',
  by: ['applicant', 'clerk'],
  fields: [{ name: 'particulars', label: 'Angaben', type: 'longText', maxLength: 4000, required: true }],
};
