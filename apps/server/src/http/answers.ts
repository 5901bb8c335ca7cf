import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiResponse } from '@nestjs/swagger';
import { ref } from './schema.js';

/** Where the description of an operation lists further statuses of problems. */
export const PROBLEMS = 'x-problems';

/** What the description of the API says about a good answer. */
export interface AnswerRule {
  readonly description: string;
  /** 200 unless told. */
  readonly status?: 200 | 201 | 202;
  readonly headers?: readonly ('ETag' | 'Location')[];
  /** `application/json` unless told. */
  readonly mediaType?: string;
}

const headerTexts = {
  ETag: 'Stand dessen, was die Antwort zeigt; für If-Match.',
  Location: 'Adresse des Angelegten.',
} as const;

/** Describes the good answer of a route: the schema of that name, `null` for bytes or text. */
export function Answers(schema: string | null, rule: AnswerRule): MethodDecorator & ClassDecorator {
  const { description, status = 200, headers = [], mediaType = 'application/json' } = rule;
  const shown = headers.map((name) => [
    name,
    { description: headerTexts[name], schema: { type: 'string' } },
  ]) satisfies [string, unknown][];
  const content = { [mediaType]: { schema: schema === null ? { type: 'string' } : ref(schema) } };
  return applyDecorators(ApiResponse({ status, description, headers: Object.fromEntries(shown), content }));
}

/** Names statuses of problems that a route answers beside those that follow from what it takes. */
export function Problems(...statuses: readonly number[]): MethodDecorator & ClassDecorator {
  return ApiExtension(
    PROBLEMS,
    statuses.map((status) => String(status)),
  );
}

/** Describes the headers that every command takes. `seen` is what `If-Match` is about. */
export function CommandHeaders(seen: 'case' | 'task' | null): MethodDecorator & ClassDecorator {
  const what =
    seen === 'case'
      ? 'ETag des Vorgangs, wie Sie ihn gelesen haben'
      : 'ETag der Aufgabe, wie Sie sie gelesen haben (GET /api/v1/tasks/{taskId})';
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Dieselbe Anfrage mit demselben Schlüssel bekommt dieselbe Antwort und wird nur einmal ausgeführt.',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
    }),
    ...(seen === null
      ? []
      : [
          ApiHeader({
            name: 'If-Match',
            required: false,
            description: `${what}: Ist er überholt, wird die Anfrage mit 412 abgelehnt.`,
            schema: { type: 'string', pattern: '^(?:\\*|(?:W/)?"\\d{1,9}")$' },
          }),
        ]),
  );
}
