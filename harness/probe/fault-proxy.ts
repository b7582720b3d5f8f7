// A proxy in front of a host: it forwards HTTP as it is, and can hold, drop or rewrite what passes. The host is told the
// proxy's URL as its own, so that everything that peers send to it passes here.

import { Agent, createServer, request as send } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Gate } from './gate.ts';

/** A request on its way. */
export interface PassingRequest {
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
}

/** An answer on its way. */
export interface PassingAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
}

/** One fault. The first rule that fits a request, and is not used up, is applied to it. */
export interface FaultRule {
  when?: (request: PassingRequest) => boolean;
  /** How many requests it is for; without it, all. */
  times?: number;
  /** Holds the request before it is forwarded. */
  hold_request?: Gate;
  /** Holds the answer after the host has given it. */
  hold_answer?: Gate;
  /** Closes the sender's connection instead of forwarding the request, or instead of passing the answer on. */
  drop?: 'request' | 'answer';
  rewrite_request?: (request: PassingRequest) => PassingRequest;
  rewrite_answer?: (answer: PassingAnswer, request: PassingRequest) => PassingAnswer;
}

/** What went through, for those who watch. */
export interface Passage {
  request: PassingRequest;
  /** `undefined` where no answer came, or where it was dropped before it came. */
  answer: PassingAnswer | undefined;
  /** Whether the host got the request. */
  forwarded: boolean;
  /** Whether the sender got the answer. */
  answered: boolean;
  /** Whether the sender's connection is closed; a sender that dies while it is held is seen by this. */
  sender_gone: boolean;
}

// Headers that belong to one connection and are not forwarded (RFC 9110 section 7.6.1).
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** A proxy on a free port of 127.0.0.1. */
export class FaultProxy {
  readonly passages: Passage[] = [];
  readonly base: string;
  readonly port: number;
  readonly #server: Server;
  readonly #target: () => number;
  /** Open connections, each with what passed on it. */
  readonly #sockets = new Map<Socket, Passage[]>();
  // One connection per request: a killed host must not leave half-dead connections behind for its next life.
  readonly #agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  #rules: { rule: FaultRule; left: number }[] = [];

  private constructor(server: Server, target: () => number) {
    this.#server = server;
    this.#target = target;
    this.port = (server.address() as AddressInfo).port;
    this.base = `http://127.0.0.1:${this.port}`;
    server.on('connection', (socket) => {
      this.#sockets.set(socket, []);
      socket.on('close', () => {
        for (const passage of this.#sockets.get(socket) ?? []) passage.sender_gone = true;
        this.#sockets.delete(socket);
      });
    });
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#pass(request, response).catch(() => response.destroy());
    });
  }

  /** Opens a proxy to a port of 127.0.0.1, which is asked for anew with every request. */
  static async open(target: () => number): Promise<FaultProxy> {
    const server = createServer({ keepAliveTimeout: 0 });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new FaultProxy(server, target);
  }

  /** Puts a rule before those that are there. */
  add(rule: FaultRule): void {
    this.#rules.unshift({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#rules = [];
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.keys()) socket.destroy();
    this.#agent.destroy();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  async #pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let request: PassingRequest = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      headers: forwardable(incoming.headers),
      body: await readAll(incoming),
    };
    const passage: Passage = {
      request,
      answer: undefined,
      forwarded: false,
      answered: false,
      sender_gone: incoming.socket.destroyed,
    };
    this.passages.push(passage);
    this.#sockets.get(incoming.socket)?.push(passage);
    const rule = this.#take(request);
    await rule.hold_request?.pass();
    // Whoever has gone away in the meantime, by dying for example, has not sent anything.
    if (rule.drop === 'request' || passage.sender_gone) {
      incoming.socket.destroy();
      return;
    }
    if (rule.rewrite_request !== undefined) request = rule.rewrite_request(request);
    passage.forwarded = true;
    let answer: PassingAnswer;
    try {
      answer = await this.#forward(request);
    } catch {
      incoming.socket.destroy();
      return;
    }
    passage.answer = answer;
    await rule.hold_answer?.pass();
    if (rule.drop === 'answer' || passage.sender_gone) {
      incoming.socket.destroy();
      return;
    }
    if (rule.rewrite_answer !== undefined) answer = rule.rewrite_answer(answer, request);
    passage.answer = answer;
    const headers = { ...answer.headers };
    if (request.method !== 'HEAD') headers['content-length'] = String(answer.body.length);
    response.writeHead(answer.status, headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
    passage.answered = true;
  }

  #take(request: PassingRequest): FaultRule {
    for (const entry of this.#rules) {
      if (entry.left > 0 && (entry.rule.when?.(request) ?? true)) {
        entry.left -= 1;
        return entry.rule;
      }
    }
    return {};
  }

  #forward(request: PassingRequest): Promise<PassingAnswer> {
    return new Promise((resolve, reject) => {
      const headers: Record<string, string | string[]> = { ...request.headers };
      if (request.body.length > 0 || headers['content-length'] !== undefined) {
        headers['content-length'] = String(request.body.length);
      }
      const call = send(
        {
          host: '127.0.0.1',
          port: this.#target(),
          method: request.method,
          path: request.path,
          headers,
          agent: this.#agent,
        },
        (answer) => {
          readAll(answer).then(
            (body) =>
              resolve({
                status: answer.statusCode ?? 502,
                headers: forwardable(answer.headers),
                body,
              }),
            reject,
          );
        },
      );
      call.on('error', reject);
      call.end(request.body);
    });
  }
}

function forwardable(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !HOP_BY_HOP.includes(name)) result[name] = value;
  }
  return result;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
