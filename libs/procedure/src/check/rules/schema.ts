import type { ErrorObject } from 'ajv/dist/2020.js';
import { error } from '../finding.js';
import type { DocumentRule } from '../rule.js';
import { schemaErrors } from '../schema-errors.js';

/** The document has not the form that its JSON Schema demands. */
export const schema: DocumentRule = (procedure) =>
  schemaErrors(procedure).map((one) => {
    const pointer = one.instancePath === '' ? '/' : one.instancePath;
    return error(
      'schema',
      dotted(one.instancePath),
      {
        de: `Das Dokument hat bei „${pointer}“ nicht die vorgeschriebene Form: ${german(one)}.`,
        en: `The document does not fit its schema at "${pointer}": ${one.message ?? one.keyword}.`,
      },
      'Den Eintrag nach dem Schema /api/v1/schemas/procedure.json berichtigen.',
    );
  });

function dotted(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** What the error says, in German; `params` carries what each keyword documents. */
function german({ keyword, params, message }: ErrorObject): string {
  const of = (name: string): string => [params[name]].flat().join(', ');
  switch (keyword) {
    case 'required':
      return `der Eintrag „${of('missingProperty')}“ fehlt`;
    case 'additionalProperties':
      return `den Eintrag „${of('additionalProperty')}“ gibt es hier nicht`;
    case 'type':
      return `der Wert muss vom Typ ${of('type')} sein`;
    case 'enum':
      return `möglich sind nur ${of('allowedValues')}`;
    case 'const':
      return `möglich ist nur ${of('allowedValue')}`;
    case 'pattern':
      return `der Text passt nicht auf das Muster ${of('pattern')}`;
    case 'discriminator':
      return `„${of('tagValue')}“ ist als „${of('tag')}“ unbekannt`;
    case 'minLength':
      return 'der Text darf nicht leer sein';
    default:
      return message ?? keyword;
  }
}
