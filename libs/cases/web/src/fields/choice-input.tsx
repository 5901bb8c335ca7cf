import { useId, type ReactNode } from 'react';
import { Button } from '@amtsweg/ui';

/** More options than this are shown as a list that opens. */
const MOST_RADIOS = 7;

/** A choice of one or of several. Few options are all shown, many open as a list. */
export function ChoiceInput({
  name,
  label,
  hint,
  error,
  required,
  options,
  many = false,
  chosen,
  onChange,
}: {
  /** Id of the control that takes the focus. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly many?: boolean;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const described = useId();
  const about = <About id={described} hint={hint} error={error} />;
  const title = (
    <>
      {label}
      {required ? null : <span className="kern-label__optional"> (freiwillig)</span>}
    </>
  );
  if (!many && options.length > MOST_RADIOS) {
    return (
      <div className="kern-form-input aw-field">
        <label className="kern-label" htmlFor={name}>
          {title}
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            id={name}
            className="kern-form-input__select"
            value={chosen[0] ?? ''}
            aria-invalid={error !== undefined}
            aria-describedby={described}
            onChange={({ target }) => onChange(target.value === '' ? [] : [target.value])}
          >
            <option value="">{required ? 'Bitte wählen' : 'keine Angabe'}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
        {about}
      </div>
    );
  }
  return (
    <fieldset className="aw-choice" aria-describedby={described}>
      <legend className="kern-label">{title}</legend>
      <div className="aw-choice__options">
        {options.map((option, index) => (
          <label key={option.value} className="aw-check">
            <input
              id={index === 0 ? name : undefined}
              type={many ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(option.value)}
              aria-invalid={error !== undefined}
              onChange={({ target }) =>
                onChange(many ? toggled(options, chosen, option.value, target.checked) : [option.value])
              }
            />
            {option.label}
          </label>
        ))}
        {!many && !required && chosen.length > 0 ? (
          <Button look="tertiary" onClick={() => onChange([])}>
            Angabe entfernen
          </Button>
        ) : null}
      </div>
      {about}
    </fieldset>
  );
}

/** The chosen values in the order of the options. */
function toggled(
  options: readonly { readonly value: string }[],
  chosen: readonly string[],
  value: string,
  checked: boolean,
): readonly string[] {
  return options
    .map((option) => option.value)
    .filter((one) => (one === value ? checked : chosen.includes(one)));
}

function About({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}): ReactNode {
  return (
    <div id={id}>
      {hint === undefined ? null : <span className="kern-hint">{hint}</span>}
      {error === undefined ? null : (
        <p className="kern-error">
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}
