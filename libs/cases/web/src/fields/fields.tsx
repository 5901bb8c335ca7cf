import type { FeelScope, Field } from '@amtsweg/procedure';
import { FieldInput } from './field-input.js';
import { isRequired, isShown } from './fit-data.js';
import { useFormRoom } from './form-room.js';
import type { Typed } from './typed.js';

/** The fields of a form that exist as things stand; `scope` has the data that would be sent as its `event`. */
export function Fields({
  fields,
  value,
  onChange,
  scope,
  pointer,
}: {
  readonly fields: readonly Field[];
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
  readonly scope: FeelScope;
  readonly pointer: string;
}) {
  const { holds } = useFormRoom();
  return (
    <>
      {fields
        .filter((field) => isShown(field, scope, holds))
        .map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            required={isRequired(field, scope, holds)}
            value={value[field.name]}
            onChange={(inner) => onChange({ ...value, [field.name]: inner })}
            scope={scope}
            pointer={`${pointer}/${field.name}`}
          />
        ))}
    </>
  );
}
