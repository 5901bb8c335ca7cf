import type { OpenAPIObject } from '@nestjs/swagger';
import type { Schemas } from './schema.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

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
  '503': 'Der Vorgang wird gerade von mehreren Seiten geändert; bitte gleich noch einmal versuchen.',
};

/**
 * Completes what Nest derives from the decorators: schemas of answers, the problem answers of every operation by what it
 * takes, and that a body may hold nothing but what is described.
 */
export function completeDocument(document: OpenAPIObject, schemas: Schemas): OpenAPIObject {
  const closed = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    'type' in schema && schema.type === 'object' ? { additionalProperties: false, ...schema } : schema,
  ]);
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, withProblems(path, operation)] as const];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }];
  });
  const responses = Object.entries(problems).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: {
      ...document.components,
      schemas: { ...Object.fromEntries(closed), ...schemas },
      responses: Object.fromEntries(responses),
    },
  } as OpenAPIObject;
}

function withProblems(path: string, operation: Operation): Operation {
  const statuses = statusesOf(path, operation).filter((status) => !(status in operation.responses));
  const answers = statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]);
  return { ...operation, responses: { ...operation.responses, ...Object.fromEntries(answers) } };
}

function statusesOf(path: string, operation: Operation): string[] {
  const headers = (operation.parameters ?? []).map((one) =>
    'in' in one && one.in === 'header' ? one.name : '',
  );
  const body = operation.requestBody;
  const upload = body !== undefined && 'content' in body && 'multipart/form-data' in body.content;
  const command = headers.includes('Idempotency-Key');
  return [
    '400',
    ...((operation.security ?? []).length > 0 ? ['401', '403'] : []),
    ...(path.includes('{') || command ? ['404'] : []),
    ...(command ? ['409', '422', '503'] : []),
    ...(headers.includes('If-Match') ? ['412'] : []),
    ...(body === undefined ? [] : ['413', '415']),
    ...(upload ? ['411'] : []),
  ].sort();
}
