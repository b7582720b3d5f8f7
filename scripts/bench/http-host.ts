/** What the benchmarks over HTTP share: servers in processes of their own, signers, and 32 connections. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { Pool } from 'undici';

import {
  derivePublicKey,
  documentId,
  encodeMultikey,
  type JsonObject,
  signDocument,
} from '../../reference/core/index.ts';
import { freePort } from '../../harness/engine/ports.ts';
import { projectRoot } from '../project.ts';
import { platformSha256 } from './fixtures.ts';

export const CONNECTIONS = 32;

/** What stands before the 32 bytes of an Ed25519 seed in PKCS#8. */
export const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An actor that exists only as a document and a key. */
export interface Signer {
  readonly url: string;
  readonly document: JsonObject;
  sign(draft: JsonObject, idPrefix?: string): JsonObject;
}

/** Makes an actor at a URL, with a key that is made from the URL and is worth nothing. */
export function createSigner(
  url: string,
  endpoints: { inbox: string; sharedInbox?: string },
): Signer {
  const seed = createHash('sha256').update(`bench ${url}`).digest();
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const verificationMethod = `${url}#key-1`;
  const created = '2026-01-01T00:00:00.001Z';
  const document: JsonObject = {
    '@context': [
      'https://www.w3.org/ns/activitystreams',
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
    ],
    id: url,
    type: 'Person',
    preferredUsername: url.slice(url.lastIndexOf('/') + 1),
    published: created,
    inbox: endpoints.inbox,
    outbox: `${url}/outbox`,
    followers: `${url}/followers`,
    following: `${url}/following`,
    ...(endpoints.sharedInbox !== undefined && {
      endpoints: { sharedInbox: endpoints.sharedInbox },
    }),
    assertionMethod: [
      {
        id: verificationMethod,
        type: 'Multikey',
        controller: url,
        publicKeyMultibase: encodeMultikey(derivePublicKey(seed)),
        created,
        purpose: ['sign-activity', 'rotate-key'],
      },
    ],
  };
  return {
    url,
    document,
    sign(draft, idPrefix = '') {
      const unsigned = { ...draft, actor: url };
      const identified: JsonObject = {
        id: idPrefix + documentId(unsigned, { sha256: platformSha256 }),
        ...unsigned,
      };
      return signDocument(identified, {
        sign: (message) => sign(null, message, privateKey),
        sha256: platformSha256,
        verificationMethod,
        created: String(draft['published']),
      }) as unknown as JsonObject;
    },
  };
}

/** Something that listens on loopback, by its port. */
export async function listen(
  answer: (request: IncomingMessage, body: string) => { status: number; body: string },
): Promise<{ server: Server; base: string }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, body } = answer(request, Buffer.concat(chunks).toString());
      response.writeHead(status, { 'content-type': 'application/activity+json' }).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Whether this machine lets processes be bound to cores, so that client and server do not share one. */
export function canPin(): boolean {
  if (availableParallelism() < 2) return false;
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Binds a process to cores, such as `0` or `0,1`. */
export function pin(pid: number, cores: string): void {
  execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' });
}

/** A server in a process and a folder of its own. */
export interface RunningServer {
  readonly base: string;
  readonly pid: number;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts a program and waits until it answers at its port. */
export async function startServer(
  program: string,
  argumentsOf: (port: number, folder: string) => string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [join(projectRoot, program), ...argumentsOf(port, folder)],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment } },
  );
  const base = `http://127.0.0.1:${port}`;
  await answers(base, child);
  return {
    base,
    pid: child.pid!,
    folder,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(base: string, child: ChildProcess): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 20_000;) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode}`);
    const answered = await fetch(`${base}/health`).then(
      (response) => response.arrayBuffer(),
      () => undefined,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answers at ${base}`);
}

/** What goes with each request, and what is a good answer to it. */
export interface PostOptions {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts the bodies over 32 connections until they or the time are used up; gives back how many were taken. */
export async function post(
  pool: Pool,
  path: string,
  bodies: Iterator<string>,
  milliseconds: number,
  options: PostOptions = { status: 202 },
): Promise<{ taken: number; milliseconds: number }> {
  const start = performance.now();
  let taken = 0;
  const type = path.startsWith('/v1/') ? 'application/json' : 'application/activity+json';
  const headers = { 'content-type': type, ...options.headers };
  const worker = async (): Promise<void> => {
    while (performance.now() - start < milliseconds) {
      const next = bodies.next();
      if (next.done === true) throw new Error('the deliveries are used up');
      const answer = await pool.request({ method: 'POST', path, headers, body: next.value });
      const text = await answer.body.text();
      if (answer.statusCode !== options.status)
        throw new Error(`answered ${answer.statusCode}: ${text}`);
      taken += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return { taken, milliseconds: performance.now() - start };
}

/** The connections of a client. */
export function connect(base: string): Pool {
  return new Pool(base, { connections: CONNECTIONS, pipelining: 1 });
}

/** Starts the reference host with one actor, `alice`, and gives back her token. */
export async function startReferenceHost(): Promise<
  RunningServer & { token: string; operator: string }
> {
  const operator = createHash('sha256').update(String(Math.random())).digest('hex');
  const token = createHash('sha256').update(`alice ${operator}`).digest('hex');
  const server = await startServer(
    'build/reference/host/main.js',
    (port, folder) => [
      ...['--port', String(port), '--base-url', `http://127.0.0.1:${port}`],
      ...['--data', join(folder, 'data'), '--development'],
    ],
    { CONCORDAT_OPERATOR_TOKEN: operator },
  );
  const send = async (path: string, bearer: string, body: JsonObject): Promise<void> => {
    const response = await fetch(server.base + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  };
  await send('/admin/tokens', operator, { actor: 'alice', token });
  await send('/activity', token, { type: 'Create', object: { type: 'Person', name: 'alice' } });
  return { ...server, token, operator };
}
