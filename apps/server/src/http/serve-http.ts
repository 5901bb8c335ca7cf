import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { JWK } from 'jose';
import { listen, type ChannelListener } from '@amtsweg/pg';
import { AppModule, type AppParts } from '../app.module.js';
import type { Config } from '../config.js';
import type { LiveHub } from '../live/live-hub.js';
import { LIVE_CHANNEL } from '../live/live-message.js';
import { embeddedProvider, PROVIDER_PATH } from '../login/embedded-provider.js';
import { LogIn } from '../login/log-in.js';
import { answerClientErrors } from './answer-client-errors.js';
import { compressed } from './compressed.js';
import { describeApi } from './describe-api.js';
import { jsonBody } from './json-body.js';
import { measure } from './measure.js';
import { securityHeaders } from './security-headers.js';
import { serveWeb } from './serve-web.js';

/** The HTTP side of a running server. */
export interface HttpServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the API, its description and, with a `key`, the embedded log-in on one port. */
export async function serveHttp(config: Config, parts: AppParts, key: JWK | null): Promise<HttpServer> {
  const options = { logger: ['error', 'fatal'], bodyParser: false } satisfies object;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(parts), options as never);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  // Entity tags are revisions and set by hand; one of Express's own would tell apart answers that are to look alike.
  app.set('etag', false);
  app.use(securityHeaders());
  app.use(measure(parts.metrics));
  app.use(compressed());
  const logIn = new LogIn(parts.office.pool);
  app.use(PROVIDER_PATH, logIn.handler);
  app.use(serveWeb(join(config.projectRoot, WEB_FOLDER)));
  app.use(...jsonBody());
  describeApi(app, config.oidc?.issuer ?? null);
  const server: Server = app.getHttpServer();
  answerClientErrors(server);
  await app.listen(config.port, config.host);
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
  // The provider needs to know its address, so it is made after the server listens.
  if (key !== null) {
    logIn.provider = await embeddedProvider(`${url}${PROVIDER_PATH}`, url, key, parts.office.pool);
  }
  const stopListening = listen(parts.databaseUrl, LIVE_CHANNEL, hearing(parts.hub), LISTENER);
  const stop = async (): Promise<void> => {
    // A stream never ends by itself: the server would wait for it.
    parts.hub.stop();
    await Promise.all([stopListening(), close(app, server)]);
  };
  return { url, stop };
}

/** Where the build puts the web application. */
const WEB_FOLDER = 'apps/web/dist';

const LISTENER = { role: 'amtsweg_app', applicationName: 'amtsweg-live' };

function hearing(hub: LiveHub): ChannelListener {
  return { onMessage: (payload) => hub.receive(payload), onListening: () => hub.gap() };
}

/** How long requests may take to end when the server stops. */
const GRACE_MS = 3000;

/** Answers what is being worked on; whoever is still sending after the grace period is cut off. */
async function close(app: NestExpressApplication, server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await app.close();
  clearTimeout(cut);
}
