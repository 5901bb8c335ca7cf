import { useId, useState, type KeyboardEvent } from 'react';

/** A choice that is found by typing. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** How many choices are shown at once; typing narrows them. */
const SHOWN = 8;

/** Chooses one of many by typing a part of its name (combobox after the WAI-ARIA pattern). */
export function TypeAhead({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option | null;
  readonly onChoose: (option: Option | null) => void;
}) {
  const id = useId();
  const [text, setText] = useState(chosen?.label ?? '');
  const [at, setAt] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const found = matching(options, text);
  const shown = found.slice(0, SHOWN);
  const choose = (option: Option): void => {
    setText(option.label);
    setIsOpen(false);
    onChoose(option);
  };
  const press = (event: KeyboardEvent): void => {
    const option = shown[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen)
        setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) % Math.max(1, shown.length));
      setIsOpen(true);
    } else if (event.key === 'Enter' && isOpen && option !== undefined) {
      event.preventDefault();
      choose(option);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  const isShown = isOpen && chosen === null;
  return (
    <div className="kern-form-input aw-field aw-typeahead">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="kern-form-input__input"
        role="combobox"
        autoComplete="off"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isShown && shown[at] !== undefined ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        value={text}
        onFocus={() => setIsOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setIsOpen(true);
          onChoose(null);
        }}
        onKeyDown={press}
        onBlur={() => setIsOpen(false)}
      />
      <Choices id={id} label={label} shown={isShown ? shown : []} at={at} onChoose={choose} />
      <p className="aw-muted aw-typeahead__count" role="status">
        {chosen !== null ? `Gewählt: ${chosen.label}` : countText(found.length)}
      </p>
    </div>
  );
}

function Choices({
  id,
  label,
  shown,
  at,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly shown: readonly Option[];
  readonly at: number;
  readonly onChoose: (option: Option) => void;
}) {
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      hidden={shown.length === 0}
      className="aw-typeahead__list"
    >
      {shown.map((option, index) => (
        <li
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          {option.label}
          {option.detail === undefined ? null : <span className="aw-muted"> {option.detail}</span>}
        </li>
      ))}
    </ul>
  );
}

function countText(count: number): string {
  if (count === 0) return 'Niemand und nichts gefunden, was so heißt.';
  return count > SHOWN ? `${count} gefunden; tippen Sie weiter, um einzugrenzen.` : `${count} gefunden.`;
}

function matching(options: readonly Option[], text: string): readonly Option[] {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  return options.filter(({ label, detail, value }) => {
    const all = folded(`${label} ${detail ?? ''} ${value}`);
    return words.every((word) => all.includes(word));
  });
}

/** Small letters without their marks: „oz“ finds Öztürk. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('de');
}
