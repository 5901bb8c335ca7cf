import { Ajv2020 } from 'ajv/dist/2020.js';
import { catalogue } from '@amtsweg/workflows';
import type { OpenApi, Operation } from '../testing/contract-check.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let document: OpenApi;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  document = server.api.contract.document;
}, 60_000);
afterAll(() => server.stop());

function operations(): [string, Operation][] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

/** Every value of a member of that name, wherever it is. */
function everywhere(value: unknown, member: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === member ? [inner] : []),
    ...everywhere(inner, member),
  ]);
}

function resolve(reference: string): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
}

test('it is OpenAPI 3.1 with a place to log in', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.components.securitySchemes).toMatchObject({
    token: { type: 'http', scheme: 'bearer' },
    login: { type: 'oauth2', flows: { authorizationCode: { authorizationUrl: '/oidc/auth' } } },
  });
});

test('every reference leads somewhere', () => {
  const references = everywhere(document, '$ref') as string[];
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((one) => resolve(one) === undefined)).toEqual([]);
});

test('every security requirement names a scheme', () => {
  const named = operations().flatMap(([, { security = [] }]) => security.flatMap((one) => Object.keys(one)));
  expect([...new Set(named)].sort()).toEqual(Object.keys(document.components.securitySchemes).sort());
});

test('every schema is a JSON Schema of 2020-12', () => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const schemas = [...Object.values(document.components.schemas), ...everywhere(document.paths, 'schema')];
  for (const schema of schemas as object[])
    expect([ajv.validateSchema(schema), schema]).toEqual([true, schema]);
});

test('every schema of our own is closed or says that it is open', () => {
  const open = Object.entries(document.components.schemas).filter(
    ([, schema]) => 'type' in schema && schema.type === 'object' && !('additionalProperties' in schema),
  );
  expect(open).toEqual([]);
});

test('every operation has a name of its own, a German summary, a tag and a described good answer', () => {
  const ids = operations().map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [route, operation] of operations()) {
    expect([route, operation.operationId]).toEqual([route, expect.stringMatching(/^[a-z][A-Za-z]+$/)]);
    expect([route, operation.summary]).toEqual([route, expect.stringMatching(/^[A-ZÄÖÜ].{5,}/)]);
    expect([route, operation.tags]).toEqual([route, [expect.any(String)]]);
    const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
    expect([route, good.length, good[0]?.[1].content]).toEqual([route, 1, expect.anything()]);
  }
});

test('every operation says which problems it answers with', () => {
  for (const [route, operation] of operations()) {
    const refused = Object.entries(operation.responses).filter(([status]) => status >= '400');
    expect([route, refused.length > 0]).toEqual([route, true]);
    for (const [, response] of refused) {
      const { content } = resolve(response.$ref ?? '') as { content: object };
      expect(content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    }
    if ((operation.security ?? []).length > 0)
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
    if (route.includes('{')) expect(Object.keys(operation.responses)).toContain('404');
  }
});

test('every body is described, closed, and its fields have descriptions', () => {
  const bodies = operations().flatMap(([route, { requestBody }]) =>
    requestBody === undefined ? [] : [[route, Object.values(requestBody.content)] as const],
  );
  expect(bodies.length).toBeGreaterThanOrEqual(18);
  for (const [route, contents] of bodies) {
    for (const { schema } of contents) {
      const body = resolve(schema.$ref ?? '') as { properties: Record<string, object> };
      expect([route, body]).toEqual([
        route,
        expect.objectContaining({ type: 'object', additionalProperties: false }),
      ]);
      for (const [name, property] of Object.entries(body.properties))
        expect([route, name, property]).toEqual([
          route,
          name,
          expect.objectContaining({ description: expect.any(String) }),
        ]);
    }
  }
});

test('every parameter has a description and a schema', () => {
  for (const [route, { parameters = [] }] of operations())
    for (const { name, description, schema } of parameters)
      expect([route, name, description, schema]).toEqual([
        route,
        name,
        expect.any(String),
        expect.anything(),
      ]);
});

test('every command takes an idempotency key, every one to what exists a tag', () => {
  for (const [route, { parameters = [] }] of operations()) {
    if (!/^POST \/api\/v1\/(cases|tasks)/.test(route)) continue;
    const names = parameters.map(({ name }) => name);
    expect([route, names]).toEqual([route, expect.arrayContaining(['Idempotency-Key'])]);
    if (route.includes('{')) expect([route, names]).toEqual([route, expect.arrayContaining(['If-Match'])]);
  }
});

test('examples of bodies fit their own schemas', () => {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    formats: { date: true, 'date-time': true, binary: true },
  });
  for (const schema of everywhere(document.components.schemas, 'properties') as Record<string, object>[]) {
    for (const [name, property] of Object.entries(schema)) {
      if (!('example' in property) || everywhere(property, '$ref').length > 0) continue;
      expect([name, ajv.validate(property, property.example)]).toEqual([name, true]);
    }
  }
});

describe('GET /procedures', () => {
  const keys = async (query: string): Promise<string[]> => {
    const { body } = await server.api.get(`/api/v1/procedures${query}`);
    return (body.items as { key: string }[]).map(({ key }) => key);
  };

  test('lists all that there are', async () => {
    expect(await keys('')).toEqual(catalogue.map(({ procedure }) => procedure.key).sort());
  });

  test.each([
    ['?search=MELDEBESCHEINIGUNG', ['meldebescheinigung']],
    ['?search=Baumf%C3%A4ll', ['baumfaellgenehmigung']],
    ['?search=baumfallgenehmigung', ['baumfaellgenehmigung']],
    ['?search=quxbaz', []],
    ['?domain=soziales&audience=company&search=pflegeheim', ['heimbetrieb-anzeigen']],
    ['?unit=67.7', ['baumfaellgenehmigung']],
    ['?search=hund%20steuer', ['hundesteuer-anmelden']],
    ['?domain=umwelt-baeume-gewaesser', ['baumfaellgenehmigung']],
    ['?domain=nirgends', []],
  ])('%s', async (query, expected) => {
    expect(await keys(query)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(await keys(query)).toEqual([]);
  });

  test('parts those online from those that are not', async () => {
    const [online, offline] = [await keys('?online=true'), await keys('?online=false')];
    expect([...online, ...offline].sort()).toEqual((await keys('')).sort());
    expect(online).toContain('meldebescheinigung');
  });

  test('each has its form schema, its machine and its document schema', async () => {
    const ajv = new Ajv2020({ strict: false, logger: false, formats: { date: true, email: true } });
    const { body: documentSchema } = await server.api.get('/api/v1/schemas/procedure.json');
    expect(ajv.validateSchema(documentSchema)).toBe(true);
    for (const key of await keys('')) {
      const { body: one } = await server.api.get(`/api/v1/procedures/${key}`);
      expect(ajv.validateSchema(one.formSchema)).toBe(true);
      const { body: machine } = await server.api.get(`/api/v1/procedures/${key}/machine`);
      expect(machine).toMatchObject({ key, hash: one.hash, machine: { initial: expect.any(String) } });
    }
  });
});

test('metrics are those of Prometheus and count requests by route', async () => {
  const { text, headers } = await server.api.get('/metrics');
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(text).toMatch(
    /amtsweg_http_request_seconds_count\{method="GET",route="\/api\/v1\/procedures",status="200"\} \d+/,
  );
  expect(text).toContain('amtsweg_incidents_open 0');
});
