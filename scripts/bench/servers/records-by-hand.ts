/**
 * Records as one would handle them by hand on bare `node:http` and SQLite: one table, the same canonicalizer and the
 * same proofs, durable before each answer. `records-by-hand.js <port> <file of the database> <public key as multibase>`.
 *
 * It knows one thread and one signer, and neither merges nor waits for parents, pairs, asks for consent or checks shapes:
 * what a host takes beyond this is the price of what a host is.
 */
import { createPublicKey, generateKeyPairSync, hash, randomBytes, sign, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { promisify } from 'node:util';

import Database from 'libsql';
import { request } from 'undici';

import {
  decodeMultikey,
  decodeProofValue,
  type FederatedRecord,
  hashDocument,
  recordLayers,
  signRecord,
} from '../../../reference/core/index.ts';

const [, , port, file, signer] = process.argv;
const ACTOR = 'did:web:b.example:people:bob';
const { privateKey } = generateKeyPairSync('ed25519');
const x = Buffer.from(decodeMultikey(String(signer))).toString('base64url');
const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');
const verifyOnPool = promisify(
  (message: Uint8Array, signature: Uint8Array, done: (e: Error | null, ok?: boolean) => void) =>
    verify(null, message, publicKey, signature, done),
);

const database = new Database(String(file));
for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 10000']) {
  database.pragma(setting);
}
database.exec(
  'CREATE TABLE records (arrival INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body BLOB NOT NULL)',
);
const insert = database.prepare('INSERT OR IGNORE INTO records (id, body) VALUES (?, ?)');
const select = database
  .prepare('SELECT arrival, body FROM records WHERE arrival > ? ORDER BY arrival LIMIT ?')
  .raw();

let waiting: { rows: readonly (readonly [string, string])[]; done: () => void }[] = [];

/** Resolves when the rows are on the disk. What comes in one turn of the event loop shares a transaction. */
function store(rows: readonly (readonly [string, string])[]): Promise<void> {
  return new Promise((done) => {
    waiting.push({ rows, done });
    if (waiting.length === 1) setImmediate(storeAll);
  });
}

function storeAll(): void {
  const batch = waiting;
  waiting = [];
  database.exec('BEGIN IMMEDIATE');
  for (const { rows } of batch) {
    for (const [id, text] of rows) insert.run(id, Buffer.from(text));
  }
  database.exec('COMMIT');
  for (const { done } of batch) done();
}

let clock = 0;

/** Completes, signs and stores a record. */
async function write(body: Buffer): Promise<string> {
  const asked = JSON.parse(body.toString()) as Pick<FederatedRecord, 'thread' | 'act' | 'body'>;
  const created = new Date().toISOString();
  const record = signRecord(
    {
      ...asked,
      ...{ namespace: 'default', kind: 'core.know.v1', data_type: 'SCALAR', parents: [] },
      ...{ actor: ACTOR, clock: clock++, created, salt: randomBytes(16).toString('base64url') },
    },
    {
      sign: (message) => sign(null, message, privateKey),
      sha256,
      verificationMethod: `${ACTOR}#key-1`,
    },
  );
  const text = JSON.stringify(record);
  await store([[record.id, text]]);
  return text;
}

async function isGood(record: FederatedRecord): Promise<boolean> {
  if (recordLayers(record, { sha256 }).id !== record.id) return false;
  const { message } = hashDocument(record, record.proof, { sha256 });
  return (await verifyOnPool(message, decodeProofValue(record.proof.proofValue))) === true;
}

/** Verifies and stores records that somebody else signed. */
async function take(records: readonly FederatedRecord[]): Promise<void> {
  const verdicts = await Promise.all(records.map(isGood));
  if (!verdicts.every(Boolean)) throw new Error('a record does not verify');
  await store(records.map((record) => [record.id, JSON.stringify(record)]));
}

interface Page {
  readonly records: readonly { readonly record: FederatedRecord }[];
  readonly next_cursor: string;
  readonly has_more: boolean;
}

/** How far the source was read. */
let cursor = '';

/** Takes the pages that a source has and that were not taken before, 1,000 records each. */
async function pull(body: Buffer): Promise<string> {
  const { url, token } = JSON.parse(body.toString()) as { url: string; token: string };
  let pulled = 0;
  for (;;) {
    const since = cursor && `&since=${cursor}`;
    const headers = { authorization: `Bearer ${token}` };
    const answer = await request(`${url}&limit=1000${since}`, { headers });
    const page = (await answer.body.json()) as Page;
    await take(page.records.map(({ record }) => record));
    pulled += page.records.length;
    cursor = page.next_cursor;
    if (!page.has_more) return JSON.stringify({ pulled });
  }
}

async function push(body: Buffer): Promise<string> {
  const { records } = JSON.parse(body.toString()) as { records: FederatedRecord[] };
  await take(records);
  return JSON.stringify({ results: records.map(({ id }) => ({ id, status: 'stored' })) });
}

function changes(url: URL): string {
  const [since, limit] = ['since', 'limit'].map((name) => Number(url.searchParams.get(name)));
  const rows = select.all(since, limit) as [number, Uint8Array][];
  const records = rows.map(([, body]) => `{"record":${Buffer.from(body).toString()}}`);
  const next = String(rows.at(-1)?.[0] ?? since);
  const hasMore = rows.length === limit;
  return `{"records":[${records.join(',')}],"next_cursor":"${next}","has_more":${hasMore}}`;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(message: IncomingMessage): Promise<string> {
  const url = new URL(String(message.url), 'http://127.0.0.1');
  if (message.method === 'GET') return url.pathname === '/v1/sync/changes' ? changes(url) : '{}';
  const body = await readBody(message);
  if (url.pathname === '/v1/sync/pull') return pull(body);
  return url.pathname === '/v1/sync/records' ? push(body) : write(body);
}

createServer((message, response) => {
  answer(message).then(
    (text) => {
      const status = message.url === '/v1/records' ? 201 : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
