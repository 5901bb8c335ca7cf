import { useId, type InputHTMLAttributes } from 'react';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Several lines, at least this many. */
  readonly rows?: number;
}

/** Without a last day a browser lets years have six digits. */
const LAST_DAY = '9999-12-31';

/** A labelled text field with hint and error in the words that belong to it. */
export function TextField({ label, hint, error, value, onChange, rows, id, ...rest }: TextFieldProps) {
  const made = useId();
  const name = id ?? made;
  const described = [hint === undefined ? null : `${name}-hint`, error === undefined ? null : `${name}-error`]
    .filter((one) => one !== null)
    .join(' ');
  const shared = {
    id: name,
    value,
    'aria-invalid': error !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    className: `kern-form-input__input ${error === undefined ? '' : 'kern-form-input__input--error'}`,
  };
  return (
    <div className={`kern-form-input aw-field ${error === undefined ? '' : 'kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={name}>
        {label}
        {rest.required === true ? null : <span className="kern-label__optional"> (freiwillig)</span>}
      </label>
      {hint === undefined ? null : (
        <span className="kern-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {rows === undefined ? (
        <input
          {...rest}
          {...(rest.type === 'date' ? { max: rest.max ?? LAST_DAY } : {})}
          {...shared}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          required={rest.required}
          maxLength={rest.maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {error === undefined ? null : (
        <p className="kern-error" id={`${name}-error`}>
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}
