import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';

/** A field of a body that may be null or left out, with the checks for any other value. */
export const NullableField = (
  description: string,
  schema: { readonly type: 'string' | 'integer'; readonly format?: string; readonly maxLength?: number },
  ...checks: readonly PropertyDecorator[]
) =>
  applyDecorators(
    ApiProperty({
      type: Object,
      description,
      required: false,
      anyOf: [schema, { type: 'null' }],
    }),
    ...checks,
    IsOptional(),
  );
