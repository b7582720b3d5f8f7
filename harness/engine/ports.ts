// Free ports for the processes that the harness starts.

import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

// Below the range that systems hand out to outgoing connections, so that no client socket of ours can take the port of a
// host between two of its lives.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const taken = new Set<number>();

function canListen(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, address, () => server.close(() => resolve(true)));
  });
}

function canReceive(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => socket.close(() => resolve(false)));
    socket.bind(port, () => socket.close(() => resolve(true)));
  });
}

/** A port at which no datagrams are received, and that this process has not handed out before. */
export async function freeDatagramPort(): Promise<number> {
  return await findPort(canReceive);
}

/** A port that nothing listens on and that this process has not handed out before. */
export async function freePort(address = '127.0.0.1'): Promise<number> {
  return await findPort((port) => canListen(port, address));
}

async function findPort(isFree: (port: number) => Promise<boolean>): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (taken.has(port)) continue;
    if (await isFree(port)) {
      taken.add(port);
      return port;
    }
  }
  throw new TypeError('no free port found in 200 attempts');
}
