import type { Json } from '@amtsweg/kernel';
import type { FeelScope, Field } from '@amtsweg/procedure';
import { TextField } from '@amtsweg/ui';
import { ChoiceInput } from './choice-input.js';
import { useFormRoom } from './form-room.js';
import { GroupInput } from './group-input.js';
import { ListInput } from './list-input.js';
import { LongTextInput } from './long-text-input.js';
import { NumberInput } from './number-input.js';

/** What each kind of field gets. */
export interface InputProps<One extends Field = Field> {
  readonly field: One;
  readonly required: boolean;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
  readonly scope: FeelScope;
  /** Where the value stands in the form (JSON Pointer). */
  readonly pointer: string;
}

const YES_NO = [
  { value: 'true', label: 'Ja' },
  { value: 'false', label: 'Nein' },
];

const attributes = {
  text: {},
  name: { autoComplete: 'off' },
  email: { type: 'email', autoComplete: 'off' },
  phone: { type: 'tel', autoComplete: 'off' },
  date: { type: 'date' },
} as const;

/** One field with its label, help and fault, of whatever type it is. */
export function FieldInput(props: InputProps) {
  const { field, required, value, onChange, pointer } = props;
  const { prefix, findings } = useFormRoom();
  const error = findings.find((finding) => finding.pointer === pointer)?.detail;
  switch (field.type) {
    case 'longText':
      return <LongTextInput {...props} field={field} />;
    case 'boolean':
      return (
        <ChoiceInput
          name={`${prefix}${pointer}`}
          label={field.label}
          hint={field.help}
          error={error}
          required={required}
          options={YES_NO}
          chosen={typeof value === 'boolean' ? [String(value)] : []}
          onChange={([one]) => onChange(one === undefined ? undefined : one === 'true')}
        />
      );
    case 'choice':
      return (
        <ChoiceInput
          name={`${prefix}${pointer}`}
          label={field.label}
          hint={field.help}
          error={error}
          required={required}
          options={field.options}
          many={field.many === true}
          chosen={chosenOf(value)}
          onChange={(chosen) => onChange(field.many === true ? chosen : chosen[0])}
        />
      );
    case 'integer':
    case 'decimal':
    case 'money':
      return <NumberInput {...props} field={field} />;
    case 'group':
      return <GroupInput {...props} field={field} />;
    case 'list':
      return <ListInput {...props} field={field} />;
    default:
      return (
        <TextField
          id={`${prefix}${pointer}`}
          label={field.label}
          hint={field.help}
          error={error}
          required={required}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          {...attributes[field.type]}
        />
      );
  }
}

function chosenOf(value: Json | undefined): readonly string[] {
  const all: readonly Json[] = Array.isArray(value) ? value : [value ?? null];
  return all.filter((one): one is string => typeof one === 'string' && one !== '');
}
