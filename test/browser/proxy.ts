import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { HOSTS } from './samples.ts';

export interface RefusingProxy {
  readonly port: number;
  /** Everything that was asked for beside the stand-in's hosts, and refused: `host:port`, or `host` where no TLS was asked for. */
  readonly refused: readonly string[];
  close(): void;
}

/** Tunnels the stand-in's hosts to it and refuses every other, the browser's own calls included. */
export async function startProxy(port: number): Promise<RefusingProxy> {
  const hosts: readonly string[] = HOSTS;
  const refused: string[] = [];
  const clients = new Set<Duplex>();
  const server = createServer((request, response) => {
    refused.push(String(request.headers.host));
    response.writeHead(403).end();
  });
  server.on('connect', (request, client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => client.destroy());
    const asked = request.url ?? '';
    if (!hosts.includes(asked.replace(/:443$/, ''))) {
      refused.push(asked);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const tunnel = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close() {
      server.close();
      server.closeAllConnections();
      // tunnels are no connections of the server's any more
      for (const client of clients) client.destroy();
    },
  };
}
