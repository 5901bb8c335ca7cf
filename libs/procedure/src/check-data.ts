import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { DataFinding } from './data-finding.js';
import { describeSchemaError } from './describe-schema-error.js';
import { feel, holds, type FeelScope } from './feel.js';
import type { Field, Form } from './form.js';
import { fieldsSchema } from './form-schema.js';
import { isCivilDate } from './is-civil-date.js';

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false });
ajv.addFormat('date', isCivilDate);
// Ajv tests the format also of a text that is far too long. Labels without a dot in them keep the expression linear.
const EMAIL = /^[^\s@"(),:;<>[\\\]]+@(?:[^\s@"(),:;<>[\\\].]+\.)+[^\s@"(),:;<>[\\\].]{2,}$/u;
ajv.addFormat('email', (text) => text.length <= 254 && EMAIL.test(text));

/** Validators by the fields they were made from: a procedure version is compiled once and kept. */
const validators = new WeakMap<readonly Field[], ValidateFunction>();

/** At most this many findings: a person repairs a form step by step, and an attacker gets no amplification. */
const MOST = 50;

/**
 * Checks an application against its form: types and limits, then conditions and plausibility in FEEL.
 *
 * `today` is the civil date of receipt. No findings means the data fits; it is never changed.
 */
export function checkForm(form: Form, data: Json, today: string): readonly DataFinding[] {
  const findings = checkFields(fieldsOf(form), data, { form: data, facts: {}, event: {}, today });
  if (findings.length > 0) return findings;
  return (form.plausibility ?? [])
    .filter((rule) => !holds(rule.holds, { form: data, facts: {}, event: {}, today }))
    .map((rule) => ({
      pointer: `/${rule.field.replaceAll('.', '/')}`,
      code: 'implausible',
      detail: rule.message,
    }));
}

/** Checks the data of an outcome or event against its fields; the scope is that of the case. */
export function checkFields(fields: readonly Field[], data: Json, scope: FeelScope): readonly DataFinding[] {
  let validate = validators.get(fields);
  if (validate === undefined) {
    validate = ajv.compile(fieldsSchema(fields));
    validators.set(fields, validate);
  }
  if (!validate(data))
    return dedupe(validate.errors ?? [])
      .slice(0, MOST)
      .map((error) => describeSchemaError(error));
  return checkConditions(fields, data as JsonObject, scope, '').slice(0, MOST);
}

const sections = new WeakMap<Form, readonly Field[]>();

function fieldsOf(form: Form): readonly Field[] {
  const known = sections.get(form);
  if (known !== undefined) return known;
  const fields = form.sections.flatMap((section) => section.fields);
  sections.set(form, fields);
  return fields;
}

function checkConditions(
  fields: readonly Field[],
  data: JsonObject,
  scope: FeelScope,
  at: string,
): DataFinding[] {
  return fields.flatMap((field): DataFinding[] => {
    const value = data[field.name];
    const pointer = `${at}/${field.name}`;
    if (field.when !== undefined && !holds(field.when, scope)) {
      return value === undefined
        ? []
        : [
            {
              pointer,
              code: 'notApplicable',
              detail: `„${field.label}“ gehört nicht zu Ihren übrigen Angaben und muss entfallen.`,
            },
          ];
    }
    if (value === undefined) return missing(field, scope) ? [{ pointer, ...required(field.label) }] : [];
    return [...checkDate(field, value, scope, pointer), ...checkInner(field, value, scope, pointer)];
  });
}

function missing(field: Field, scope: FeelScope): boolean {
  return field.required === true || (typeof field.required === 'string' && holds(field.required, scope));
}

function required(label: string): Omit<DataFinding, 'pointer'> {
  return { code: 'required', detail: `Bitte geben Sie „${label}“ an.` };
}

function checkInner(field: Field, value: Json, scope: FeelScope, pointer: string): DataFinding[] {
  if (field.type === 'group') return checkConditions(field.fields, value as JsonObject, scope, pointer);
  if (field.type !== 'list') return [];
  return (value as readonly JsonObject[]).flatMap((item, index) =>
    checkConditions(field.fields, item, { ...scope, item }, `${pointer}/${index}`),
  );
}

function checkDate(field: Field, value: Json, scope: FeelScope, pointer: string): DataFinding[] {
  if (field.type !== 'date' || typeof value !== 'string') return [];
  const latest = field.notAfter === undefined ? null : feel(field.notAfter, scope);
  const earliest = field.notBefore === undefined ? null : feel(field.notBefore, scope);
  if (typeof latest === 'string' && value > latest) {
    return [
      { pointer, code: 'tooLate', detail: `„${field.label}“ darf nicht nach dem ${german(latest)} liegen.` },
    ];
  }
  if (typeof earliest === 'string' && value < earliest) {
    return [
      {
        pointer,
        code: 'tooEarly',
        detail: `„${field.label}“ darf nicht vor dem ${german(earliest)} liegen.`,
      },
    ];
  }
  return [];
}

function german(date: string): string {
  return date.split('-').reverse().join('.');
}

/** One error a place is enough; Ajv reports a value against several keywords. */
function dedupe(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const place = `${error.instancePath} ${String(error.params['missingProperty'] ?? error.params['additionalProperty'] ?? '')}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
