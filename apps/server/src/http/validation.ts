import { HttpException, ValidationPipe, type ValidationError } from '@nestjs/common';
import { problem } from './problem.js';

/** The pipe that checks every body and query against its class: unknown fields are refused, nothing is converted silently. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const found = errors.flatMap((error) => flatten(error, ''));
      const detail = `Die Anfrage passt nicht: ${found[0]?.detail ?? ''}`;
      return new HttpException(problem(400, 'request-invalid', detail, { errors: found }), 400);
    },
  });
}

interface Found {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

function flatten(error: ValidationError, above: string): Found[] {
  const pointer = `${above}/${error.property.slice(0, 60)}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({
    pointer,
    code,
    detail: sentence(error.property, code),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}

/** No library message reaches a person unedited. */
function sentence(property: string, constraint: string): string {
  const name = `„${property.slice(0, 60)}“`;
  const sentences: Readonly<Record<string, string>> = {
    whitelistValidation: `Das Feld ${name} gibt es hier nicht.`,
    isString: `${name} muss ein Text sein.`,
    isNotEmpty: `${name} darf nicht leer sein.`,
    isObject: `${name} muss ein JSON-Objekt sein.`,
    isInt: `${name} muss eine ganze Zahl sein.`,
    isBoolean: `${name} muss true oder false sein.`,
    isIn: `${name} hat einen Wert, der nicht zur Auswahl steht.`,
    isUuid: `${name} muss eine Kennung (UUID) sein.`,
    isISO8601: `${name} muss ein Zeitpunkt nach ISO 8601 sein.`,
    matches: `${name} hat nicht die verlangte Form.`,
    isArray: `${name} muss eine Liste sein.`,
    min: `${name} ist zu klein.`,
    max: `${name} ist zu groß.`,
    maxLength: `${name} ist zu lang.`,
    minLength: `${name} ist zu kurz.`,
    arrayMaxSize: `${name} hat zu viele Einträge.`,
  };
  return sentences[constraint] ?? `${name} passt nicht.`;
}
