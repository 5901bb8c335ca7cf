import { useEffect, useRef } from 'react';
import { Icon } from '@amtsweg/ui';
import type { FieldFinding } from './finding.js';

/** All that is wrong with a form, in the words that stand at its fields too; takes the focus when it appears. */
export function ErrorSummary({
  prefix,
  title,
  findings,
}: {
  readonly prefix: string;
  readonly title: string;
  readonly findings: readonly FieldFinding[];
}) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [findings]);
  return (
    <div ref={summary} className="kern-alert kern-alert--danger aw-alert" role="alert" tabIndex={-1}>
      <div className="kern-alert__header">
        <Icon name="danger" />
        <span className="kern-title">{title}</span>
      </div>
      {findings.length === 0 ? null : (
        <div className="kern-alert__body">
          <ul>
            {findings.map(({ pointer, detail }) => (
              <li key={pointer + detail}>
                <button type="button" className="aw-link" onClick={() => focusField(prefix, pointer)}>
                  {detail}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Goes to the field, or to the nearest one around it that is shown. */
function focusField(prefix: string, pointer: string): void {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(`${prefix}${at}`);
    if (field === null) continue;
    field.focus();
    return;
  }
}
