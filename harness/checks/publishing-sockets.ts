// A request that is sent in two halves on a socket of its own, for seeing whether anybody waits for the second one.

import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { TargetFault } from '../engine/errors.ts';
import type { LocalActor } from '../engine/local-actor.ts';

/** A publish request whose body has been sent by half. */
export class HeldUpload {
  readonly #socket: Socket;
  readonly #rest: Uint8Array;
  readonly #status: Promise<number | undefined>;

  private constructor(socket: Socket, rest: Uint8Array) {
    this.#socket = socket;
    this.#rest = rest;
    this.#status = new Promise((resolve) => {
      let received = '';
      const end = (): void => {
        const status = /^HTTP\/1\.[01] (\d{3})/.exec(received)?.[1];
        resolve(status === undefined ? undefined : Number(status));
      };
      socket.on('data', (chunk: Buffer) => {
        received += chunk.toString('latin1');
        // The status line is all that is asked for.
        if (received.includes('\r\n')) end();
      });
      socket.on('error', end);
      socket.on('close', end);
    });
  }

  /** Opens a connection to the actor's host and sends the head and half of the body of `POST /activity`. */
  static async begin(actor: LocalActor, request: object): Promise<HeldUpload> {
    const url = new URL(actor.base);
    const body = Buffer.from(JSON.stringify(request), 'utf8');
    const half = Math.floor(body.length / 2);
    const socket = connect({ host: url.hostname, port: Number(url.port || 80) });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', (error) => reject(new TargetFault(`no connection: ${error.message}`)));
    });
    const upload = new HeldUpload(socket, body.subarray(half));
    const head = [
      `POST ${url.pathname.replace(/\/$/, '')}/activity HTTP/1.1`,
      `Host: ${url.host}`,
      `Authorization: Bearer ${actor.token}`,
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
    ];
    const first = Buffer.concat([
      Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
      body.subarray(0, half),
    ]);
    await new Promise<void>((resolve) => {
      // What is written to a connection that the host has closed is lost; the status says so later.
      socket.write(first, () => resolve());
    });
    return upload;
  }

  /** Sends the second half, and gives the status of the answer; `undefined` where there was none. */
  async finish(): Promise<number | undefined> {
    this.#socket.write(this.#rest, () => undefined);
    return await this.#status;
  }

  /** Hangs up in the middle of the body. */
  abandon(): void {
    this.#socket.destroy();
  }
}
