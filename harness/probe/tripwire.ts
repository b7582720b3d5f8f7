// A listener that must never be reached. It counts connections on both loopback addresses and hangs up on them.

import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';

export class Tripwire {
  /** Connections so far. */
  connections = 0;
  readonly #servers: Server[] = [];
  #port = 0;

  /** Listens on 127.0.0.1 and, where there is one, on ::1. */
  static async open(): Promise<Tripwire> {
    const tripwire = new Tripwire();
    await tripwire.#listen('127.0.0.1');
    await tripwire.#listen('::1').catch(() => undefined);
    return tripwire;
  }

  get port(): number {
    return this.#port;
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#servers.map((server) => new Promise((resolve) => server.close(resolve))),
    );
  }

  async #listen(address: string): Promise<void> {
    const server = createServer((socket) => {
      this.connections += 1;
      socket.on('error', () => undefined);
      socket.destroy();
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, address, resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#servers.push(server);
  }
}
