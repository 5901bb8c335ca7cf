import { useRef, useState } from 'react';
import { ApiProblem } from '@amtsweg/api-client';
import { useKept } from './use-kept.js';

/** The texts of a form by their names, with what is wrong with them. */
export interface Fields<Name extends string> {
  readonly values: Readonly<Record<Name, string>>;
  readonly set: (name: Name) => (value: string) => void;
  /** What is wrong with a field: that it is empty, or what the server said of it. */
  readonly fault: (name: Name, refused: unknown) => string | undefined;
  /** Whether everything needed is there; marks what is missing. */
  readonly check: () => boolean;
  /** Empties the form after it was sent; what has been typed since then stays. */
  readonly clear: () => void;
}

/** The fields of a form. What stands in them is kept over navigation, until `clear`. */
export function useFields<Name extends string>(
  key: string,
  initial: Readonly<Record<Name, string>>,
  required: Readonly<Partial<Record<Name, string>>>,
): Fields<Name> {
  const [values, keep] = useKept(key, initial);
  const [checked, setChecked] = useState(false);
  const sent = useRef(values);
  const missing = (name: Name): string | undefined =>
    values[name].trim() === '' ? required[name] : undefined;
  return {
    values,
    set: (name) => (value) => keep((before) => ({ ...before, [name]: value })),
    fault: (name, refused) => (checked ? missing(name) : undefined) ?? saidOf(refused, name),
    check: () => {
      setChecked(true);
      sent.current = values;
      return Object.keys(required).every((name) => missing(name as Name) === undefined);
    },
    clear: () => {
      setChecked(false);
      keep((before) => (before === sent.current ? initial : before));
    },
  };
}

function saidOf(refused: unknown, name: string): string | undefined {
  if (!(refused instanceof ApiProblem)) return undefined;
  return refused.errors.find(({ pointer }) => pointer.split('/')[1] === name)?.detail;
}
