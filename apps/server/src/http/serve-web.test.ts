import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { rawRequest } from '../testing/raw-request.js';
import { securityHeaders } from './security-headers.js';
import { serveWeb } from './serve-web.js';

const PAGE =
  '<!doctype html><html lang="de"><title>Amtsweg</title><script src="/assets/main-a1.js"></script>';

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsweg-web-'));
  await mkdir(join(folder, 'web/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'geheim');
  await writeFile(join(folder, 'web/index.html'), PAGE);
  await writeFile(join(folder, 'web/amtsweg.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'web/.hidden'), 'geheim');
  await writeFile(join(folder, 'web/assets/main-a1.js'), 'export {};');
  ({ server, url } = await serve(join(folder, 'web')));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function serve(web: string): Promise<{ server: Server; url: string }> {
  const app = express();
  app.use(securityHeaders());
  app.use(serveWeb(web));
  app.use((_request, response) => {
    response.status(404).type('application/problem+json').send('{}');
  });
  const listening = app.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return { server: listening, url: `http://127.0.0.1:${port}` };
}

function visit(path: string, method = 'GET', accept = 'text/html,application/xhtml+xml,*/*;q=0.8') {
  return fetch(`${url}${path}`, { method, headers: { accept } });
}

test.each(['/', '/index.html', '/inbox', '/cases/4711?tab=file', '/testing', '/documents', '/apis'])(
  'somebody who visits %s gets the page',
  async (path) => {
    const response = await visit(path);
    expect([response.status, await response.text()]).toEqual([200, PAGE]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "worker-src 'self'; font-src 'self'; frame-src 'self' blob:; object-src 'none'; frame-ancestors 'none'; " +
        "base-uri 'none'; form-action 'self'",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('a file named by its content is kept for a year, any other is asked for anew', async () => {
  const script = await visit('/assets/main-a1.js', 'GET', '*/*');
  expect(script.status).toBe(200);
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const icon = await visit('/amtsweg.svg', 'GET', 'image/*');
  expect([icon.status, icon.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(icon.headers.get('etag')).toMatch(/^W\/"/);
});

test.each([
  '/api/v1/unknown',
  '/API/v1/unknown',
  '/oidc/x',
  '/session/x',
  '/docs/x',
  '/healthz',
  '/readyz',
  '/metrics',
  '/openapi.json',
  '/test/clock',
  '/assets/gone-b2.js',
])('%s is no page', async (path) => {
  const response = await visit(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    expect.stringMatching(/^application\/problem\+json/),
  ]);
});

test('a program that asks for what is not there gets no page', async () => {
  expect((await visit('/inbox', 'GET', '*/*')).status).toBe(404);
  expect((await visit('/inbox', 'GET', 'application/json')).status).toBe(404);
  expect((await visit('/inbox', 'POST')).status).toBe(404);
});

test.each([
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%00',
  '/%',
  '/%ff',
  '/a%2fb',
])('a path that is a trick is unknown: %s', async (path) => {
  const host = new URL(url).host;
  const answer = await rawRequest(url, [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Accept: text/html',
    'Connection: close',
  ]);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).not.toContain('geheim');
});

test('hidden files are not there', async () => {
  expect((await visit('/.hidden', 'GET', '*/*')).status).toBe(404);
});

test('without a build every address is unknown', async () => {
  const bare = await serve(join(folder, 'nowhere'));
  const response = await fetch(bare.url, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(404);
  bare.server.close();
});
