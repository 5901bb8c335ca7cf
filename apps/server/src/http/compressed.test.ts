import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { compressed } from './compressed.js';

let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  app.use(compressed());
  app.get('/list', (_, response) => void response.json({ text: 'Aktenzeichen '.repeat(500) }));
  app.get('/live', (_, response) => {
    response.setHeader('content-type', 'text/event-stream');
    response.write('event: change\ndata: {}\n\n');
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a list is sent packed to whoever can unpack it', async () => {
  const packed = await fetch(`${url}/list`, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(await packed.json()).toMatchObject({ text: expect.stringContaining('Aktenzeichen') as string });
  const plain = await fetch(`${url}/list`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
});

test('a live event is there as soon as it is written', async () => {
  const stream = await fetch(`${url}/live`, { headers: { 'accept-encoding': 'gzip' } });
  expect(stream.headers.get('content-encoding')).toBeNull();
  const first = await stream.body?.getReader().read();
  expect(Buffer.from(first?.value ?? []).toString()).toContain('event: change');
});
