/**
 * An inbox as one would write it by hand with Express: it verifies a delivery and appends it to a file, and does nothing
 * else. `express-by-hand.js <port> <file with actor documents> <file to append to> <usual|lean>`.
 *
 * `usual` is the way of the tutorials: `express.json()`, `canonicalize`, `res.json()`. `lean` does what one does who
 * measures: prototypes at birth, its own reading of bodies, the quickest canonicalizer, one write for all that
 * came in a turn. Both answer after the data is on the disk.
 */
import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { closeSync, fdatasync, openSync, readFileSync, write } from 'node:fs';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';

import { base58 } from '@scure/base';
import canonicalizeFour from 'canonicalize';
import express, { type Express, type Request, type Response } from 'express';

import { canonicalText, decodeMultikey, encodeBase32 } from '../../../reference/core/index.ts';

interface Actor {
  readonly assertionMethod: readonly { id: string; publicKeyMultibase: string }[];
}

type Canonicalize = (value: unknown) => string;

const [, , port, actorsFile, logFile, mode] = process.argv;
const actors = JSON.parse(readFileSync(String(actorsFile), 'utf8')) as Record<string, Actor>;
const keys = new Map<string, KeyObject>();
for (const { assertionMethod } of Object.values(actors)) {
  for (const { id, publicKeyMultibase } of assertionMethod) {
    const x = Buffer.from(decodeMultikey(publicKeyMultibase)).toString('base64url');
    keys.set(id, createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } }));
  }
}

function sha256(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

const verifyOnPool = promisify(
  (
    message: Buffer,
    key: KeyObject,
    signature: Uint8Array,
    done: (e: Error | null, ok?: boolean) => void,
  ) => verify(null, message, key, signature, done),
);

async function isGood(
  activity: Record<string, unknown>,
  canonicalize: Canonicalize,
): Promise<boolean> {
  const { proof, ...document } = activity;
  const { id, ...body } = document;
  if (id !== `bagaaiera${encodeBase32(sha256(canonicalize(body)))}`) return false;
  const { proofValue, ...options } = proof as Record<string, unknown>;
  const key = keys.get(String(options['verificationMethod']));
  if (key === undefined) return false;
  const message = Buffer.concat([sha256(canonicalize(options)), sha256(canonicalize(document))]);
  const signature = base58.decode(String(proofValue).slice(1));
  return (await verifyOnPool(message, key, signature)) === true;
}

const log = openSync(String(logFile), 'a');
const writeLog = (text: string): Promise<void> =>
  new Promise((done, refuse) => write(log, text, (error) => (error ? refuse(error) : done())));
const syncLog = promisify(fdatasync);
let waiting: { text: string; done: () => void }[] = [];
let isWriting = false;

/** Resolves when the text is on the disk. What comes in while one write is under way shares the next. */
function append(text: string): Promise<void> {
  return new Promise((done) => {
    waiting.push({ text, done });
    if (!isWriting) void writeAll();
  });
}

async function writeAll(): Promise<void> {
  isWriting = true;
  while (waiting.length > 0) {
    await new Promise(setImmediate);
    const batch = waiting;
    waiting = [];
    await writeLog(batch.map(({ text }) => `${text}\n`).join(''));
    await syncLog(log);
    for (const { done } of batch) done();
  }
  isWriting = false;
}

const seen = new Set<unknown>();

/** What both do with an activity; gives back the status. */
async function take(
  activity: Record<string, unknown>,
  canonicalize: Canonicalize,
): Promise<number> {
  if (!(await isGood(activity, canonicalize))) return 401;
  if (seen.has(activity['id'])) return 422;
  seen.add(activity['id']);
  await append(JSON.stringify(activity));
  return 202;
}

function usualApp(): Express {
  const app = express();
  app.use(express.json({ type: ['application/activity+json', 'application/json'], limit: '1mb' }));
  app.post('/actors/:name/inbox', async (request: Request, response: Response) => {
    const canonicalize: Canonicalize = (value) => canonicalizeFour(value) ?? '';
    response.status(await take(request.body as Record<string, unknown>, canonicalize));
    response.json({ status: 'done' });
  });
  return app;
}

function leanApp(): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.post('/actors/:name/inbox', (request: Request, response: Response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      void take(activity, (value) => canonicalText(value as never)).then((status) => {
        response.statusCode = status;
        response.setHeader('content-type', 'application/json');
        response.end('{"status":"done"}');
      });
    });
  });
  return app;
}

type OldConstructor = (this: object, first: unknown, second: unknown) => void;

function bornWith<C extends object>(parent: C, prototype: object): C {
  const constructor = function (this: object, first: unknown, second: unknown): void {
    (parent as unknown as OldConstructor).call(this, first, second);
  };
  constructor.prototype = prototype;
  return constructor as unknown as C;
}

const app = mode === 'lean' ? leanApp() : usualApp();
const options =
  mode === 'lean'
    ? {
        IncomingMessage: bornWith(IncomingMessage, app.request),
        ServerResponse: bornWith(ServerResponse, app.response),
      }
    : {};
createServer(options, app).listen(Number(port), '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => {
  closeSync(log);
  process.exit(0);
});
