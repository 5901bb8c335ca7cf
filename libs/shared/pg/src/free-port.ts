import { createServer } from 'node:net';

/** A port on 127.0.0.1 that was free a moment ago; whoever uses it must cope with losing it to somebody faster. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('a listening TCP server has no port'));
      });
    });
  });
}
