import type { JsonObject } from '@amtsweg/kernel';
import type { JourneyStep } from '../journey.js';

/** The people and the entry with which a certificate's journeys are told. */
export interface CertificateStory {
  /** A complete form: one paid certificate by post, no exemption claimed. */
  readonly form: JsonObject;
  /** What the search finds: an entry within its keeping period, without block or restriction. */
  readonly found: JsonObject;
  /** A year whose entries have gone to the archive; absent where there is none yet. */
  readonly expiredYear?: number;
  /** The content the registrar takes over. */
  readonly entries: JsonObject;
}

/** What the office asks for when the right is not shown. */
export const missing = {
  missing: [{ item: 'Vollmacht der berechtigten Person', reason: '§ 62 Abs. 1 PStG' }],
};

/** The steps of a certificate's journey that recur; a procedure's own journeys are told with the same words. */
export function certificateSteps({ found, entries }: Pick<CertificateStory, 'found' | 'entries'>) {
  return {
    complete: { task: 'formalCheck', outcome: 'complete' },
    found: { task: 'registerSearch', outcome: 'found', data: found },
    entitled: { task: 'entitlement', outcome: 'entitled' },
    paid: { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
    signed: { task: 'issue', outcome: 'signed', data: entries },
    refusal: {
      task: 'refusalNotice',
      outcome: 'signed',
      data: {
        noticeReasons: 'Die Voraussetzungen für die Erteilung der Urkunde sind nicht nachgewiesen worden.',
      },
    },
  } as const satisfies Readonly<Record<string, JourneyStep>>;
}
