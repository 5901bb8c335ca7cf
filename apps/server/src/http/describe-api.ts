import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { DOCS_CLIENT, PROVIDER_PATH } from '../login/embedded-provider.js';
import { SCHEMES } from './access.js';
import { apiSchemas } from './api-schemas.js';
import { completeDocument } from './complete-document.js';

/**
 * The OpenAPI document of an application's routes. `issuer` is an OpenID Connect provider of one's own; `null` stands for
 * the embedded one.
 */
export function apiDescription(app: INestApplication, issuer: string | null): OpenAPIObject {
  return completeDocument(
    SwaggerModule.createDocument(app, frame(issuer), {
      operationIdFactory: (controller, method) => operationId(controller, method),
    }),
    apiSchemas,
  );
}

/** Serves the OpenAPI document at `/openapi.json` and shows it at `/docs`. */
export function describeApi(app: NestExpressApplication, issuer: string | null): void {
  SwaggerModule.setup('docs', app, apiDescription(app, issuer), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Amtsweg – Schnittstelle',
    swaggerOptions: {
      persistAuthorization: true,
      initOAuth: {
        clientId: DOCS_CLIENT,
        usePkceWithAuthorizationCodeGrant: true,
        scopes: ['openid', 'api'],
      },
    },
  });
}

/** `CaseCommandsController.open` is `caseOpen`: short, unique, a good name for a generated client's function. */
function operationId(controller: string, method: string): string {
  const subject = controller.replace(/(?:Commands)?Controller$/, '');
  return `${subject.charAt(0).toLowerCase()}${subject.slice(1)}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}

function frame(issuer: string | null): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Amtsweg')
    .setDescription(
      'Vorgänge, Aufgaben, Fristen und Dokumente der Verwaltungsverfahren einer Stadt. ' +
        'Fehler kommen als application/problem+json (RFC 9457) mit festem „type“ und deutschem „detail“. ' +
        'Texte werden in der zusammengesetzten Form von Unicode (NFC) angenommen und zurückgegeben, wie es DIN 91379 verlangt.',
    )
    .setVersion('1')
    .addTag('Leistungen', 'Was die Stadt anbietet, mit Formular und Maschine. Öffentlich.')
    .addTag('Vorgänge', 'Anträge eröffnen, lesen und weiterführen.')
    .addTag('Dokumente', 'Eingereichte und ausgestellte Dokumente eines Vorgangs.')
    .addTag('Aufgaben', 'Der Posteingang der Sachbearbeitung.')
    .addTag(
      'Fristen',
      'Fristen mit Herleitung: berechnen (öffentlich), verfolgen, hemmen, verlängern; Kalender.',
    )
    .addTag('Bekanntgaben', 'Bekanntgabe an jede Person: Rücklauf, Zugang, neuer Versand.')
    .addTag('Akte', 'Wiedervorlagen, Bezüge, Umlauf, Berichtigung und Wiederaufgreifen.')
    .addTag('Organisation', 'Einheiten, Stellen und wer sie innehat.')
    .addTag('Betrieb', 'Was die Systemverwaltung braucht.')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, SCHEMES.token)
    .addSecurity(SCHEMES.login, issuer === null ? embeddedLogin : foreignLogin(issuer))
    .build();
}

const embeddedLogin = {
  type: 'oauth2',
  flows: {
    authorizationCode: {
      authorizationUrl: `${PROVIDER_PATH}/auth`,
      tokenUrl: `${PROVIDER_PATH}/token`,
      scopes: { openid: 'Anmeldung', api: 'Zugriff auf die Schnittstelle' },
    },
  },
} as const;

function foreignLogin(issuer: string) {
  const openIdConnectUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  return { type: 'openIdConnect', openIdConnectUrl } as const;
}
