/** A condition or computed value in FEEL, the expression language of DMN, over `form`, `facts`, `event` and `today`. */
export type Feel = string;

interface FieldBase {
  /** Member of the form's data; English, camelCase. */
  readonly name: string;
  /** German label, as the office's paper form has it. */
  readonly label: string;
  readonly help?: string;
  /** Absent or false: may be left out. A FEEL condition: needed when it holds. */
  readonly required?: boolean | Feel;
  /** The field exists only when this holds; otherwise it must be absent. */
  readonly when?: Feel;
}

/**
 * One field of a form or of a task's outcome.
 *
 * `name` texts are names of persons or firms: letters of DIN 91379 only. `money` is an integer amount of cents.
 * `date` is `YYYY-MM-DD`. `list` repeats its fields as items (trees, dogs, further keepers).
 */
export type Field =
  | (FieldBase & {
      readonly type: 'text' | 'longText';
      readonly maxLength?: number;
      readonly pattern?: string;
    })
  | (FieldBase & { readonly type: 'name'; readonly maxLength?: number })
  | (FieldBase & { readonly type: 'email' | 'phone' | 'boolean' })
  | (FieldBase & { readonly type: 'date'; readonly notAfter?: Feel; readonly notBefore?: Feel })
  | (FieldBase & {
      readonly type: 'integer' | 'decimal' | 'money';
      readonly min?: number;
      readonly max?: number;
    })
  | (FieldBase & { readonly type: 'choice'; readonly options: readonly Option[]; readonly many?: boolean })
  | (FieldBase & { readonly type: 'group'; readonly fields: readonly Field[] })
  | (FieldBase & {
      readonly type: 'list';
      readonly fields: readonly Field[];
      readonly min?: number;
      readonly max?: number;
    });

/** One choice: the stored value and its German label. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A rule over several fields that a person can repair, with the sentence to show. */
export interface Plausibility {
  readonly holds: Feel;
  readonly message: string;
  /** The field to point at, as a dotted path. */
  readonly field: string;
}

/** The application form: sections in the order in which a person fills them in. */
export interface Form {
  readonly sections: readonly { readonly title: string; readonly fields: readonly Field[] }[];
  readonly plausibility?: readonly Plausibility[];
}
