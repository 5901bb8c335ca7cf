import { useId } from 'react';

/** A labelled choice out of a list. An empty value stands for „bitte wählen“ or what `none` says. */
export function SelectField({
  label,
  value,
  options,
  onChange,
  none,
  hint,
  error,
  required = false,
  compact = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly none?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** The label stands beside the field, as in a toolbar. */
  readonly compact?: boolean;
}) {
  const name = useId();
  const described = [hint === undefined ? null : `${name}-hint`, error === undefined ? null : `${name}-error`]
    .filter((one) => one !== null)
    .join(' ');
  return (
    <div className={`kern-form-input aw-field ${compact ? 'aw-field--compact' : ''}`}>
      <label className="kern-label" htmlFor={name}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span className="kern-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <div className="kern-form-input__select-wrapper">
        <select
          id={name}
          className="kern-form-input__select"
          value={value}
          required={required}
          aria-invalid={error !== undefined}
          {...(described === '' ? {} : { 'aria-describedby': described })}
          onChange={(event) => onChange(event.target.value)}
        >
          {none === undefined && value !== '' ? null : <option value="">{none ?? 'Bitte wählen'}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {error === undefined ? null : (
        <p className="kern-error" id={`${name}-error`}>
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}
