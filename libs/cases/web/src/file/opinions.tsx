import { Badge } from '@amtsweg/ui';
import { isTyped } from '../fields/typed.js';
import { WrittenData } from '../fields/written-data.js';
import type { CaseAnswer } from './kit/file-view.js';
import { useProcedure } from './kit/use-procedure.js';

/** What other authorities were asked and have answered, as far as the procedure knows them as events. */
export function Opinions({ file }: { readonly file: CaseAnswer }) {
  const procedure = useProcedure(file);
  if (procedure === undefined) return null;
  const facts: Readonly<Record<string, unknown>> = file.facts;
  const awaited = new Set(file.possible.map(({ type }) => type));
  const shown = Object.entries(procedure.events).filter(
    ([type, { by }]) =>
      by.includes('authority') && (isTyped(facts[type]) || (awaited.has(type) && isAsked(type, facts))),
  );
  if (shown.length === 0) return null;
  return (
    <section className="aw-file-section">
      <h3 className="kern-title kern-title--small">Beteiligung anderer Stellen</h3>
      <ul className="aw-file-list">
        {shown.map(([type, { label, fields = [] }]) => {
          const answer = facts[type];
          return (
            <li key={type} className="aw-file-card">
              <p className="aw-file-card__head">
                <strong>{label.replace(/ eintragen$/, '')}</strong>
                {isTyped(answer) ? <Badge tone="success">liegt vor</Badge> : <Badge>steht aus</Badge>}
              </p>
              {isTyped(answer) ? (
                <WrittenData fields={fields} data={answer} />
              ) : (
                <p className="aw-muted">
                  Geht die Antwort ein, wird sie unter „Weitere Schritte“ eingetragen.
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whether the procedure has asked for what this event answers: `fireOpinion` answers `fireRequest`. */
function isAsked(type: string, facts: Readonly<Record<string, unknown>>): boolean {
  const subject = type.replace(/[A-Z][a-z]*$/, '');
  return [`${subject}Request`, `${subject}Inquiry`].some((name) => facts[name] !== undefined);
}
