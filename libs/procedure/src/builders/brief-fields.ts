import type { Feel, Field } from '../form.js';

type More = { readonly help?: string; readonly when?: Feel; readonly required?: boolean | Feel };

/** Fields in one line each; required unless told, as most fields of an office's form are. */
export const brief = {
  text: (name: string, label: string, maxLength = 200, more: More = {}): Field => ({
    name,
    label,
    type: 'text',
    maxLength,
    required: true,
    ...more,
  }),
  long: (name: string, label: string, maxLength = 2000, more: More = {}): Field => ({
    name,
    label,
    type: 'longText',
    maxLength,
    required: true,
    ...more,
  }),
  yes: (name: string, label: string, more: More = {}): Field => ({
    name,
    label,
    type: 'boolean',
    required: true,
    ...more,
  }),
  day: (
    name: string,
    label: string,
    more: More & { readonly notBefore?: Feel; readonly notAfter?: Feel } = {},
  ): Field => ({ name, label, type: 'date', required: true, ...more }),
  count: (name: string, label: string, max: number, more: More & { readonly min?: number } = {}): Field => ({
    name,
    label,
    type: 'integer',
    min: 0,
    max,
    required: true,
    ...more,
  }),
  pick: (
    name: string,
    label: string,
    options: Readonly<Record<string, string>>,
    more: More & { readonly many?: boolean } = {},
  ): Field => ({
    name,
    label,
    type: 'choice',
    required: true,
    options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
    ...more,
  }),
  list: (
    name: string,
    label: string,
    fields: readonly Field[],
    more: More & { readonly min?: number; readonly max?: number } = {},
  ): Field => ({ name, label, type: 'list', fields, max: 50, ...more }),
};
