import { useEffect, useId, useState } from 'react';

/** How long somebody pauses before what they have typed is looked for. */
const PAUSE_MS = 300;

/** Narrows the list to tasks in whose name or case number something occurs. */
export function FilterText({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string | undefined) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // What the address says wins when it changes by itself: Back, or a filter that was taken away.
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const wait = setTimeout(() => onChange(typed.trim() === '' ? undefined : typed.trim()), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [typed, value, onChange]);
  return (
    <div className="kern-form-input aw-field aw-field--compact">
      <label className="kern-label" htmlFor={id}>
        Liste filtern
      </label>
      <input
        id={id}
        type="search"
        className="kern-form-input__input"
        autoComplete="off"
        maxLength={200}
        placeholder="Aufgabe, Aktenzeichen"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
