import { HttpException, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { cleanInput } from './clean-input.js';
import { problem } from './problem.js';

/**
 * The pipe that every body, query and path parameter goes through: first what holds for any input (`cleanInput`), then
 * the class of the route. Unknown fields are refused, nothing is converted silently.
 */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
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

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const input = metadata.type === 'custom' ? value : cleanInput(value);
    return super.transform(input, metadata);
  }
}

interface Found {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

function flatten(error: ValidationError, above: string): Found[] {
  const pointer = `${above}/${error.property.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({
    pointer,
    code,
    detail: sentence(error.property, code),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}

const sentences: Readonly<Record<string, string>> = {
  whitelistValidation: 'Das Feld {} gibt es hier nicht.',
  isString: '{} muss ein Text sein.',
  isObject: '{} muss ein JSON-Objekt sein.',
  isInt: '{} muss eine ganze Zahl sein.',
  isBoolean: '{} muss true oder false sein.',
  isIn: '{} hat einen Wert, der nicht zur Auswahl steht.',
  isIso8601: '{} muss ein Datum oder Zeitpunkt nach ISO 8601 sein.',
  matches: '{} fehlt, enthält Zeichen, die hier nicht erlaubt sind, oder hat nicht die verlangte Form.',
  isArray: '{} muss eine Liste sein.',
  min: '{} ist zu klein.',
  max: '{} ist zu groß.',
  maxLength: '{} ist zu lang.',
  arrayMaxSize: '{} hat zu viele Einträge.',
};

/** No library message reaches a person unedited. */
function sentence(property: string, constraint: string): string {
  return (sentences[constraint] ?? '{} passt nicht.').replace('{}', () => `„${property.slice(0, 60)}“`);
}
