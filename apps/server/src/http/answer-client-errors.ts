import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { problem } from './problem.js';

/**
 * Answers with a problem what Node's HTTP parser refuses before there is a request: headers or an address over 16 KB,
 * broken syntax, a sender that is too slow.
 */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const answer = problemOfParser(error.code);
    const body = Buffer.from(JSON.stringify(answer));
    socket.end(
      `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\n` +
        `Content-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${body.length}\r\n` +
        `Connection: close\r\n\r\n${body.toString('utf8')}`,
    );
  });
}

function problemOfParser(code: string | undefined) {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem(
        431,
        'header-too-large',
        'Adresse und Kopfzeilen der Anfrage sind zusammen länger als 16 KB.',
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem(408, 'too-slow', 'Die Anfrage kam nicht rechtzeitig vollständig an.');
    default:
      return problem(400, 'malformed', 'Die Anfrage ist kein gültiges HTTP.');
  }
}
