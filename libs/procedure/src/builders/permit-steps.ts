import type { JsonObject } from '@amtsweg/kernel';
import type { JourneyStep } from '../journey.js';

/** The steps that the journeys of `permitSpine` share. */
export const permitSteps = {
  complete: { task: 'formalCheck', outcome: 'complete' },
  /** Where silence grants: the clerk states since when the documents are complete. */
  completeToday: { task: 'formalCheck', outcome: 'complete', data: { completeOn: '{today}' } },
  clean: { task: 'registers', outcome: 'clean' },
  grant: (data: JsonObject = {}) => ({ task: 'decision', outcome: 'grant', data }),
  refuse: (ground: string, reason: string) => ({
    task: 'decision',
    outcome: 'refuse',
    data: { ground, reason },
  }),
  silence: { clock: 'hearingPeriod' },
  statement: (text: string) => ({ event: 'statement', by: 'applicant', data: { statement: text } }),
  fee: (quarterHours: number) => ({
    task: 'feeSetting',
    outcome: 'set',
    data: { basis: 'effort', quarterHours, grounds: `Aufwand: ${quarterHours} Viertelstunden.` },
  }),
  signed: { task: 'signature', outcome: 'signed' },
  paid: { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  final: { clock: 'actionPeriod' },
  refusalPaid: { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  refusalFinal: { clock: 'refusalActionPeriod' },
  opinion: (id: string, result = 'agrees', statement?: string) => ({
    event: `${id}Opinion`,
    by: 'authority',
    data: statement === undefined ? { result } : { result, statement },
  }),
  entries: (register: string, finding: string) => ({
    task: 'registers',
    outcome: 'entries',
    data: { entries: [{ register, finding }] },
  }),
} as const satisfies Readonly<Record<string, JourneyStep | ((...args: never[]) => JourneyStep)>>;
