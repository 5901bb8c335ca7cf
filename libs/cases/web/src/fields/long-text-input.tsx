import type { Field } from '@amtsweg/procedure';
import { TextField } from '@amtsweg/ui';
import type { InputProps } from './field-input.js';
import { useFormRoom } from './form-room.js';

const LINES = { least: 4, most: 20, width: 70 };

/** A text of several lines: it grows with what is typed, and says how much room is left before it is full. */
export function LongTextInput({
  field,
  required,
  value,
  onChange,
  pointer,
}: InputProps<Extract<Field, { readonly type: 'text' | 'longText' }>>) {
  const { prefix, findings } = useFormRoom();
  const text = typeof value === 'string' ? value : '';
  const most = field.maxLength ?? 5000;
  const left = most - text.length;
  const room = left < most / 5 ? ` Noch ${Math.max(0, left).toLocaleString('de-DE')} Zeichen.` : '';
  const hint = `${field.help ?? ''}${room}`.trim();
  return (
    <TextField
      id={`${prefix}${pointer}`}
      label={field.label}
      hint={hint === '' ? undefined : hint}
      error={findings.find((finding) => finding.pointer === pointer)?.detail}
      required={required}
      rows={linesOf(text)}
      value={text}
      onChange={onChange}
    />
  );
}

/** How many lines to show: enough for what stands there, within limits; a very long text is not walked through. */
function linesOf(text: string): number {
  if (text.length > LINES.most * LINES.width) return LINES.most;
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINES.width), 1);
  return Math.min(LINES.most, Math.max(LINES.least, lines));
}
