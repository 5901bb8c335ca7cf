import { Badge } from './badge.js';
import { dueText } from './due-text.js';
import { formatDay } from './format-day.js';
import { useToday } from './use-today.js';

/** A due date in words and as a date, coloured by how near it is. */
export function DueDate({ dueOn }: { readonly dueOn: string | null }) {
  const today = useToday();
  if (dueOn === null) return <span className="aw-muted">ohne Termin</span>;
  const { text, tone } = dueText(dueOn, today);
  return (
    <span className="aw-due" title={formatDay(dueOn)}>
      {tone === 'default' ? <span>{text}</span> : <Badge tone={tone}>{text}</Badge>}
      <time dateTime={dueOn} className="aw-muted">
        {formatDay(dueOn)}
      </time>
    </span>
  );
}
