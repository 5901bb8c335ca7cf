import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEMS } from './answers.js';
import type { Schemas } from './schema.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** When a problem of that status is answered. */
const problems: Readonly<Record<string, string>> = {
  '400': 'Die Anfrage ist nicht lesbar oder passt nicht zu ihrer Beschreibung.',
  '401': 'Es fehlt ein gültiges Zugangstoken.',
  '403': 'Ihre Rolle, Stelle oder Bestellung erlaubt das nicht.',
  '404': 'Das gibt es nicht, oder Sie haben keinen Zugriff darauf.',
  '409': 'Das ist im jetzigen Zustand nicht möglich; die Antwort nennt, was möglich ist.',
  '411': 'Der Dokumentsendung fehlt ihre Länge (Content-Length).',
  '412': 'Der Stand in If-Match ist überholt.',
  '413': 'Die Anfrage ist zu groß.',
  '415': 'Diese Art von Inhalt oder Datei wird nicht angenommen.',
  '422': 'Die Angaben passen nicht zum Formular, oder der Idempotency-Key steht für eine andere Anfrage.',
  '503': 'Das geht im Augenblick nicht; bitte gleich noch einmal versuchen.',
};

interface ParameterText {
  readonly description: string;
  readonly example?: string;
  readonly schema: { readonly type: 'string'; readonly format?: 'uuid' };
}

/** What stands in addresses. */
const parameters: Readonly<Record<string, ParameterText>> = {
  key: { description: 'Schlüssel der Leistung.', example: 'meldebescheinigung', schema: { type: 'string' } },
  caseId: { description: 'Kennung des Vorgangs.', schema: { type: 'string', format: 'uuid' } },
  documentId: { description: 'Kennung des Dokuments.', schema: { type: 'string', format: 'uuid' } },
  dispatchId: { description: 'Kennung des Versands.', schema: { type: 'string', format: 'uuid' } },
  clockId: {
    description: 'Kennung der Frist, wie sie im Vorgang steht.',
    example: 'replyPeriod@7',
    schema: { type: 'string' },
  },
  followUpId: { description: 'Kennung der Wiedervorlage.', schema: { type: 'string', format: 'uuid' } },
  stepId: { description: 'Kennung des Schritts im Umlauf.', schema: { type: 'string', format: 'uuid' } },
  substitutionId: { description: 'Kennung der Vertretung.', schema: { type: 'string', format: 'uuid' } },
  conflictId: { description: 'Kennung der Erklärung.', schema: { type: 'string', format: 'uuid' } },
  authorisationId: {
    description: 'Kennung der Sonderberechtigung.',
    schema: { type: 'string', format: 'uuid' },
  },
  filterId: { description: 'Kennung des Filters.', schema: { type: 'string', format: 'uuid' } },
  requestId: { description: 'Kennung des Vorschlags.', schema: { type: 'string', format: 'uuid' } },
  taskId: { description: 'Kennung der Aufgabe.', schema: { type: 'string', format: 'uuid' } },
  incidentId: { description: 'Kennung der Störung.', schema: { type: 'string', format: 'uuid' } },
};

/**
 * Completes what Nest derives from the decorators: schemas of answers, the problem answers of every operation by what it
 * takes, and that a body may hold nothing but what is described.
 */
export function completeDocument(document: OpenAPIObject, schemas: Schemas): OpenAPIObject {
  const closed = mapValues(document.components?.schemas ?? {}, (schema) =>
    'type' in schema && schema.type === 'object' ? { additionalProperties: false, ...schema } : schema,
  );
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, item]) => [path, withAllProblems(path, item)]),
    ),
    components: {
      ...document.components,
      schemas: { ...closed, ...schemas },
      responses: Object.fromEntries(
        Object.entries(problems).map(([status, description]) => [`Problem${status}`, response(description)]),
      ),
    },
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function response(description: string) {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

function withAllProblems(path: string, item: PathItem): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, withProblems(path, method, operation)] as const];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

function withProblems(path: string, method: string, operation: Operation): Operation {
  const statuses = statusesOf(path, method, operation).filter((status) => !(status in operation.responses));
  const answers: Record<string, { $ref: string }> = Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  );
  const described = (operation.parameters ?? []).map((one) =>
    'in' in one && one.in === 'path' ? { ...one, ...parameters[one.name] } : one,
  );
  return {
    ...operation,
    parameters: described,
    responses: { ...operation.responses, ...answers },
  };
}

function statusesOf(path: string, method: string, operation: Operation): string[] {
  const names = (operation.parameters ?? []).map((one) => ('name' in one ? one.name : ''));
  const body = operation.requestBody;
  const upload = body !== undefined && 'content' in body && 'multipart/form-data' in body.content;
  const command = names.includes('Idempotency-Key');
  return [
    '400',
    ...((operation.security ?? []).length > 0 ? ['401', '403'] : []),
    ...(path.includes('{') || command ? ['404'] : []),
    ...(command ? ['409', '422', '503'] : []),
    ...(names.includes('If-Match') ? ['412'] : []),
    ...(method === 'get' ? [] : ['413', '415']),
    ...(upload ? ['411'] : []),
    ...(path === '/readyz' ? ['503'] : []),
    ...furtherProblems(operation),
  ].sort();
}

/** What `Problems` names. */
function furtherProblems(operation: Operation): string[] {
  const named: unknown = PROBLEMS in operation ? operation[PROBLEMS] : [];
  return Array.isArray(named) ? named.map(String) : [];
}
