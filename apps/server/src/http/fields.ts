import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { civilText, multilineText, nameText } from '@amtsweg/procedure';

/** What the description of the API says about a field. */
interface About {
  readonly description: string;
  readonly example?: unknown;
  readonly optional?: true;
}

interface TextRule extends About {
  readonly max: number;
}

// Each of these decorators states a rule once: it checks requests, and the OpenAPI document shows it.

/** One line of text: no control or format characters, not only white space. */
export const LineField = (rule: TextRule) => textField(rule, civilText);

/** Several lines of text. */
export const ParagraphsField = (rule: TextRule) => textField(rule, multilineText);

/** The name of a person or firm, in the letters of DIN 91379. */
export const NameField = (rule: TextRule) => textField(rule, nameText);

/** A text of a form of its own. */
export const PatternField = (rule: TextRule & { readonly pattern: string }) => textField(rule, rule.pattern);

/** Any text, also an empty one: what people type into a search box. */
export const SearchField = (rule: TextRule) =>
  field(rule, { type: String, maxLength: rule.max }, IsString(), MaxLength(rule.max));

/** Several lines that belong together, such as a postal address. */
export const LinesField = (rule: TextRule & { readonly lines: number }) => {
  const items = { type: 'string', minLength: 1, maxLength: rule.max, pattern: civilText };
  return field(
    rule,
    { type: 'array', maxItems: rule.lines, items },
    IsArray(),
    ArrayMaxSize(rule.lines),
    IsString({ each: true }),
    MaxLength(rule.max, { each: true }),
    Matches(new RegExp(civilText, 'u'), { each: true }),
  );
};

/** One of a list of values. */
export const ChoiceField = (rule: About & { readonly values: readonly string[] }) =>
  field(rule, { type: String, enum: [...rule.values] }, IsIn(rule.values));

/** True or false. */
export const FlagField = (rule: About) => field(rule, { type: Boolean }, IsBoolean());

/** A whole number in a query. */
export const CountField = (rule: About & { readonly min: number; readonly max: number }) =>
  field(
    rule,
    { type: 'integer', minimum: rule.min, maximum: rule.max },
    Type(() => Number),
    IsInt(),
    Min(rule.min),
    Max(rule.max),
  );

/** A UUID. */
export const IdField = (rule: About) => field(rule, { type: String, format: 'uuid' }, IsUUID());

/** A list of UUIDs, not empty. */
export const IdsField = (rule: About & { readonly max: number }) =>
  field(
    rule,
    { type: 'array', minItems: 1, maxItems: rule.max, items: { type: 'string', format: 'uuid' } },
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(rule.max),
    IsUUID(undefined, { each: true }),
  );

/** A JSON object whose members another schema describes. */
export const ObjectField = (rule: About) =>
  field(rule, { type: 'object', additionalProperties: true }, IsObject());

/** A civil date, `YYYY-MM-DD`. */
export const DateField = (rule: About) =>
  field(
    rule,
    { type: String, format: 'date' },
    IsISO8601({ strict: true }),
    Matches(/^(?:19|20|21)\d\d-\d\d-\d\d$/),
  );

/** An instant with its offset from UTC: without one, the server's own time zone would decide. */
export const InstantField = (rule: About) =>
  field(
    rule,
    { type: String, format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/),
  );

function textField(rule: TextRule, pattern: string) {
  return field(
    rule,
    { type: String, minLength: 1, maxLength: rule.max, pattern },
    IsString(),
    MaxLength(rule.max),
    Matches(new RegExp(pattern, 'u')),
  );
}

function field(about: About, shape: ApiPropertyOptions, ...checks: readonly PropertyDecorator[]) {
  const { description, example, optional } = about;
  const shown = { ...shape, description, required: optional !== true } as ApiPropertyOptions;
  return applyDecorators(
    ApiProperty(example === undefined ? shown : { ...shown, example }),
    ...checks,
    ...(optional === true ? [IsOptional()] : []),
  );
}
