import type { Done } from './office.js';

/** The procedure that ends a dog tax: clerks of one unit who watch each other, a lead, and the cash office. */
export const DOG_TAX = 'hundesteuer-abmelden';

/** The application has all that is needed. */
export const complete: Done = { by: 'm.yilmaz', task: 'formalCheck', outcome: 'complete' };

/** Murat Yılmaz finds that the keeping has ended. */
export const ended: Done = {
  by: 'm.yilmaz',
  task: 'keeping',
  outcome: 'ended',
  data: { endedOn: '2026-01-03', otherDogs: 0, taxedUntil: '2026-12-31', overpaid: 0 },
};

/** The tag is back. */
export const returned: Done = { by: 'm.yilmaz', task: 'tagReturn', outcome: 'returned' };
