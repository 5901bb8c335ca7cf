import { Button } from './button.js';
import { soon } from './soon.js';
import { TextField } from './text-field.js';
import { useToday } from './use-today.js';

/** A day from today on, with those at hand that are often wanted. */
export function SoonField({
  label,
  value,
  onChange,
  error,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly error?: string | undefined;
}) {
  const today = useToday();
  return (
    <div>
      <TextField
        label={label}
        type="date"
        required
        min={today}
        value={value}
        onChange={onChange}
        error={error}
        className="aw-number"
      />
      <div className="aw-toolbar aw-toolbar--tight">
        {soon(today).map((one) => (
          <Button key={one.label} look="tertiary" onClick={() => onChange(one.day)}>
            {one.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
