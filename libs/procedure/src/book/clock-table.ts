import type { ClockSpec } from '../clock-spec.js';
import type { Procedure } from '../procedure.js';
import { germanPeriod } from './german-period.js';
import { html, table, type Html } from './html.js';

const kinds = { statutory: 'gesetzlich', setByAuthority: 'von der Behörde gesetzt', target: 'eigenes Ziel' };

/** The clocks of a procedure with their law. */
export function clockTable({ clocks }: Pick<Procedure, 'clocks'>): Html | null {
  return table(
    'Fristen',
    ['Frist', 'Art', 'Dauer', 'Rechtsgrundlage', 'Bindet', 'Beginn'],
    Object.values(clocks).map((clock) => [
      clock.label,
      kinds[clock.kind],
      germanPeriod(clock.period),
      clock.legalBasis,
      clock.bound === 'authority' ? 'die Behörde' : 'die Beteiligten',
      startOf(clock),
    ]),
  );
}

function startOf({ start }: ClockSpec): string | Html {
  if ('notified' in start) return html`mit der Bekanntgabe (<code>${start.notified}</code>)`;
  if ('on' in start) return html`<code>${start.on}</code>`;
  return 'mit dem Zustand';
}
