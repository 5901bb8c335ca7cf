import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer } from './api-client.js';

interface ResponseObject {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** An operation of an OpenAPI document, as far as tests look at it. */
export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
    readonly schema: object;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly 'x-roles'?: readonly string[];
}

/** An OpenAPI document, as far as tests look at it. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

/** The formats that our answers use. */
const formats = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
};

const PROBLEM = 'application/problem+json';

/** Holds answers against an OpenAPI document: status, media type, schema. */
export class ContractCheck {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  private readonly validators = new Map<object, ValidateFunction>();
  private readonly routes: readonly { method: string; pattern: RegExp; operation: Operation }[];

  constructor(readonly document: OpenApi) {
    for (const [name, format] of Object.entries(formats)) this.ajv.addFormat(name, format);
    this.ajv.addSchema({ $id: 'openapi', components: document.components });
    this.routes = Object.entries(document.paths)
      // An address with a fixed word comes before one with a parameter in its place.
      .sort(([a], [b]) => a.split('{').length - b.split('{').length)
      .flatMap(([path, item]) =>
        Object.entries(item).map(([method, operation]) => ({
          method: method.toUpperCase(),
          pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
          operation,
        })),
      );
  }

  /** Throws when an answer is not as described. */
  check(method: string, address: string, answer: Answer): void {
    const what = `${method} ${address.slice(0, 120)} → ${answer.status} ${answer.text.slice(0, 300)}`;
    if (answer.status >= 500) throw new Error(`a fault: ${what}`);
    const mediaType = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (answer.status >= 400) this.problem(answer, mediaType, what);
    const path = address.split('?')[0] ?? '';
    const route = this.routes.find((one) => one.method === method && one.pattern.test(path));
    if (route === undefined || answer.status === 304) return;
    const declared = this.resolve(route.operation.responses[String(answer.status)]);
    if (declared === undefined) throw new Error(`a status that is not described: ${what}`);
    const described = declared.content?.[mediaType] ?? declared.content?.['*/*'];
    if (described === undefined) throw new Error(`a media type that is not described, ${mediaType}: ${what}`);
    if (answer.body !== null) this.validate(described.schema, answer.body, what);
  }

  private problem(answer: Answer, mediaType: string, what: string): void {
    if (mediaType !== PROBLEM) throw new Error(`no problem but ${mediaType}: ${what}`);
    if (answer.body.status !== answer.status) throw new Error(`a problem of another status: ${what}`);
    if (!/^urn:amtsweg:problem:[a-z-]+$/.test(answer.body.type)) throw new Error(`a strange type: ${what}`);
    if (!/[a-zäöü] .*\./.test(answer.body.detail)) throw new Error(`a detail that is no sentence: ${what}`);
  }

  private resolve(response: ResponseObject | undefined): ResponseObject | undefined {
    const name = response?.$ref?.split('/').at(-1);
    return name === undefined ? response : this.document.components.responses[name];
  }

  private validate(schema: object, value: unknown, what: string): void {
    let validator = this.validators.get(schema);
    if (validator === undefined) {
      const text = JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components');
      validator = this.ajv.compile(JSON.parse(text) as object);
      this.validators.set(schema, validator);
    }
    if (!validator(value)) throw new Error(`${this.ajv.errorsText(validator.errors)}: ${what}`);
  }
}
