import type { Field } from '@amtsweg/procedure';
import type { InputProps } from './field-input.js';
import { Fields } from './fields.js';
import { useFormRoom } from './form-room.js';
import { isTyped } from './typed.js';

/** Fields that belong together, under their common name. */
export function GroupInput({
  field,
  value,
  onChange,
  scope,
  pointer,
}: InputProps<Extract<Field, { readonly type: 'group' }>>) {
  const { prefix, findings } = useFormRoom();
  const error = findings.find((finding) => finding.pointer === pointer)?.detail;
  return (
    <fieldset className="aw-group" id={`${prefix}${pointer}`} tabIndex={-1}>
      <legend className="kern-label">{field.label}</legend>
      {field.help === undefined ? null : <p className="kern-hint">{field.help}</p>}
      {error === undefined ? null : (
        <p className="kern-error">
          <span className="kern-body">{error}</span>
        </p>
      )}
      <div className="aw-stack">
        <Fields
          fields={field.fields}
          value={isTyped(value) ? value : {}}
          onChange={onChange}
          scope={scope}
          pointer={pointer}
        />
      </div>
    </fieldset>
  );
}
