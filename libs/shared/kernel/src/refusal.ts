/**
 * The answer to a command that the machine, a permission or the law does not allow: a value, never an exception.
 *
 * `code` is stable and public (it becomes the problem's `type`), `detail` is one or more German sentences that name
 * the thing, the rule and what is possible now, `fields` carries data for programs.
 */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
  readonly detail: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Builds a {@link Refusal}. */
export function refuse(
  code: string,
  detail: string,
  fields: Readonly<Record<string, unknown>> = {},
): Refusal {
  return { kind: 'refused', code, detail, fields };
}

/** Tells a {@link Refusal} from any other value that a verb may answer with. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused';
}
