import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { json, urlencoded, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { JWK } from 'jose';
import type { Provider } from 'oidc-provider';
import { AppModule, type AppParts } from '../app.module.js';
import type { Config } from '../config.js';
import { embeddedProvider, interaction, PROVIDER_PATH } from '../login/embedded-provider.js';

/** The HTTP side of a running server. */
export interface HttpServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the API, its description and, with a `key`, the embedded log-in on one port. */
export async function serveHttp(config: Config, parts: AppParts, key: JWK | null): Promise<HttpServer> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(parts), {
    logger: ['error', 'fatal'],
    bodyParser: false,
  });
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(helmet({ contentSecurityPolicy: { directives: policy } }));
  app.use(measure(parts));
  let provider: Provider | null = null;
  app.use(
    PROVIDER_PATH,
    logIn(() => provider, parts),
  );
  app.use(json({ limit: '1mb', strict: true, type: ['application/json', 'application/*+json'] }));
  describe(app);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
  if (key !== null) provider = embeddedProvider(`${url}${PROVIDER_PATH}`, url, key, parts.office.pool);
  return { url, stop: () => app.close() };
}

/** Strict for the API; the description page (Swagger UI) styles itself inline and shows images as data. */
const policy = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'"],
  // The embedded server speaks plain HTTP on this machine.
  'upgrade-insecure-requests': null,
};

/** Hands requests below `/oidc` to the provider; it needs the port, so it is made after the server listens. */
function logIn(provider: () => Provider | null, parts: AppParts) {
  const form = urlencoded({ extended: false, limit: '10kb' });
  return (request: Request, response: Response, next: NextFunction): void => {
    const made = provider();
    if (made === null) {
      next();
      return;
    }
    if (!request.path.startsWith('/interaction/')) {
      void made.callback()(request, response);
      return;
    }
    form(request, response, (error: unknown) => {
      if (error !== undefined) {
        next(error);
        return;
      }
      interaction(made, parts.office.pool, request, response).catch(next);
    });
  };
}

function measure(parts: AppParts) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const end = parts.metrics.requests.startTimer({ method: request.method });
    response.on('finish', () => {
      const route: unknown = (request.route as { path?: unknown } | undefined)?.path;
      end({ route: typeof route === 'string' ? route : 'other', status: String(response.statusCode) });
    });
    next();
  };
}

/** Serves the OpenAPI document at `/openapi.json` and shows it at `/docs`. */
function describe(app: NestExpressApplication): void {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Amtsweg')
      .setDescription(
        'Vorgänge, Aufgaben, Fristen und Dokumente der Verwaltungsverfahren einer Stadt. Fehler kommen als application/problem+json (RFC 9457).',
      )
      .setVersion('1')
      .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
      .addOAuth2({
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: `${PROVIDER_PATH}/auth`,
            tokenUrl: `${PROVIDER_PATH}/token`,
            scopes: { openid: 'Anmeldung', api: 'Zugriff auf die Schnittstelle' },
          },
        },
      })
      .build(),
  );
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Amtsweg – Schnittstelle',
    swaggerOptions: {
      persistAuthorization: true,
      initOAuth: {
        clientId: 'amtsweg-docs',
        usePkceWithAuthorizationCodeGrant: true,
        scopes: ['openid', 'api'],
      },
    },
  });
}
