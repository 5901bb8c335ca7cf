import type { ErrorObject } from 'ajv/dist/2020.js';
import type { DataFinding } from './data-finding.js';

/** Turns an error of the schema validator into a sentence for a person; no library message reaches anybody unedited. */
export function describeSchemaError(error: ErrorObject): DataFinding {
  const label = labelOf(error.parentSchema) ?? error.instancePath.split('/').at(-1) ?? '';
  const at = error.instancePath;
  const limit = String(error.params['limit'] ?? '');
  switch (error.keyword) {
    case 'required': {
      const name = String(error.params['missingProperty']);
      const field = (error.parentSchema?.['properties'] as Record<string, object> | undefined)?.[name];
      return finding(`${at}/${escape(name)}`, 'required', `Bitte geben Sie „${labelOf(field) ?? name}“ an.`);
    }
    case 'additionalProperties': {
      const name = String(error.params['additionalProperty']);
      return finding(
        `${at}/${escape(name)}`,
        'unknownField',
        `Das Feld „${shorten(name)}“ gibt es in diesem Formular nicht.`,
      );
    }
    case 'type':
      return finding(at, 'type', `„${label}“ muss ${typeName(String(error.params['type']))} sein.`);
    case 'enum':
      return finding(at, 'choice', `„${label}“ hat einen Wert, der nicht zur Auswahl steht.`);
    case 'maxLength':
      return finding(at, 'tooLong', `„${label}“ darf höchstens ${limit} Zeichen haben.`);
    case 'minLength':
      return finding(at, 'required', `„${label}“ darf nicht leer sein.`);
    case 'pattern':
      return finding(
        at,
        'characters',
        `„${label}“ enthält Zeichen, die hier nicht erlaubt sind, oder hat nicht die verlangte Form.`,
      );
    case 'format':
      return finding(
        at,
        'format',
        `„${label}“ ist ${error.params['format'] === 'date' ? 'kein Datum, das es gibt' : 'keine gültige E-Mail-Adresse'}.`,
      );
    case 'minimum':
      return finding(at, 'tooSmall', `„${label}“ muss mindestens ${limit} sein.`);
    case 'maximum':
      return finding(at, 'tooLarge', `„${label}“ darf höchstens ${limit} sein.`);
    case 'minItems':
      return finding(
        at,
        'tooFew',
        `„${label}“ braucht mindestens ${limit} ${limit === '1' ? 'Eintrag' : 'Einträge'}.`,
      );
    case 'maxItems':
      return finding(at, 'tooMany', `„${label}“ darf höchstens ${limit} Einträge haben.`);
    case 'uniqueItems':
      return finding(at, 'duplicate', `„${label}“ nennt etwas zweimal.`);
    default:
      return finding(at, 'invalid', `„${label}“ passt nicht zum Formular.`);
  }
}

function finding(pointer: string, code: string, detail: string): DataFinding {
  return { pointer, code, detail };
}

function labelOf(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null || !('title' in schema)) return undefined;
  return typeof schema.title === 'string' ? schema.title : undefined;
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'ein Text',
    integer: 'eine ganze Zahl',
    number: 'eine Zahl',
    boolean: 'ja oder nein (true oder false)',
    array: 'eine Liste',
    object: 'ein Formular mit Feldern',
  };
  return names[type] ?? type;
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
