/**
 * Deposits per second that a relay takes over HTTP, durable before the answer, over 32 connections.
 *
 * Each server runs in a process of its own on one core, the client on another, and they take turns, as in the benchmark
 * of the inbox. A relay believes nobody and verifies no proof: what it does is the shape, the content id and the seal.
 */
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { join } from 'node:path';
import type { Pool } from 'undici';

import {
  derivePublicKey,
  didOfKey,
  encodeMultikey,
  type EnvelopePayload,
  signEnvelope,
} from '../../reference/core/index.ts';
import { platformSha256 } from './fixtures.ts';
import {
  canPin,
  connect,
  CONNECTIONS,
  pin,
  PKCS8_PREFIX,
  type RunningServer,
  startServer,
} from './http-host.ts';
import { MAX_SLICES, median, printRatio } from './turns.ts';

const RELAY = 'reference relay';
const BY_HAND = 'node:http and one SQLite table by hand';
const SLICE_MILLISECONDS = 2000;
const MOST_PER_SLICE = 24_000;
/** So many that none of their mailboxes becomes full. */
const RECEIVERS = 30;
const TEXT = 'Two servers that agree about every byte. '.repeat(10);

interface Deposit {
  readonly path: string;
  readonly body: string;
}

interface Contestant {
  readonly name: string;
  readonly server: RunningServer;
  readonly pool: Pool;
  readonly deposits: Iterator<Deposit>;
  readonly perSecond: number[];
}

function identityOf(name: string) {
  const seed = createHash('sha256').update(`bench ${name}`).digest();
  const multikey = encodeMultikey(derivePublicKey(seed));
  const did = didOfKey(multikey);
  const key = { key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' } as const;
  return { did, method: `${did}#${multikey}`, privateKey: createPrivateKey(key) };
}

/** Envelopes with one record each, made before they are needed. */
function makeDeposits(count: number): Deposit[] {
  const sender = identityOf('sender');
  const receivers = Array.from({ length: RECEIVERS }, (_, at) => identityOf(`receiver ${at}`).did);
  const created = new Date().toISOString();
  return Array.from({ length: count }, (_, number) => {
    const receiver = receivers[number % RECEIVERS]!;
    const payload = { key_documents: [], records: [{ number, text: TEXT }] };
    const envelope = signEnvelope(
      {
        sender_did: sender.did,
        receiver_did: receiver,
        encoding: 'plain',
        created,
        ttl_seconds: 2_592_000,
        payload: payload as unknown as EnvelopePayload,
      },
      {
        sign: (message) => sign(null, message, sender.privateKey),
        sha256: platformSha256,
        verificationMethod: sender.method,
      },
    );
    const path = `/v1/mailbox/${encodeURIComponent(receiver)}`;
    return { path, body: JSON.stringify(envelope) };
  });
}

function startRelay(): Promise<RunningServer> {
  return startServer('build/reference/relay/main.js', (port, folder) => [
    ...['--port', String(port), '--base-url', `http://127.0.0.1:${port}`],
    ...['--data', join(folder, 'data'), '--development'],
  ]);
}

function startByHand(): Promise<RunningServer> {
  return startServer('build/scripts/bench/servers/mailboxes-by-hand.js', (port, folder) => [
    ...[String(port), join(folder, 'data')],
  ]);
}

async function measureSlice({ pool, deposits }: Contestant): Promise<number> {
  const start = performance.now();
  let taken = 0;
  const headers = { 'content-type': 'application/json' };
  const worker = async (): Promise<void> => {
    while (performance.now() - start < SLICE_MILLISECONDS) {
      const next = deposits.next();
      if (next.done === true) throw new Error('the deposits are used up');
      const answer = await pool.request({ method: 'POST', headers, ...next.value });
      const text = await answer.body.text();
      if (answer.statusCode !== 202 || !text.includes('"status":"queued"')) {
        throw new Error(`answered ${answer.statusCode}: ${text}`);
      }
      taken += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return (taken * 1000) / (performance.now() - start);
}

/** Runs the benchmark and prints it. */
export async function benchDeposits(slices: number): Promise<void> {
  const pinned = canPin();
  const deposits = makeDeposits(MOST_PER_SLICE * (Math.min(slices, MAX_SLICES) + 1));
  const of = (name: string, server: RunningServer): Contestant => {
    const pool = connect(server.base);
    return { name, server, pool, deposits: deposits.values(), perSecond: [] };
  };
  const all = [of(RELAY, await startRelay()), of(BY_HAND, await startByHand())];
  try {
    if (pinned) pin(process.pid, '1');
    for (const { server } of all) if (pinned) pin(server.pid, '0');
    for (const contestant of all) await measureSlice(contestant);
    for (let slice = 0; slice < slices; slice += 1) {
      for (const contestant of all) contestant.perSecond.push(await measureSlice(contestant));
    }
  } finally {
    for (const { pool, server } of all) {
      await pool.destroy();
      await server.stop();
    }
    if (pinned) pin(process.pid, '0,1');
  }
  const bytes = Buffer.byteLength(deposits[0]!.body);
  console.log(
    `deposits: envelopes (${bytes} bytes each) into ${RECEIVERS} mailboxes, durable before the answer, 32 connections\n`,
  );
  const rates = all.map(({ name, perSecond }) => [name, median(perSecond)] as const);
  for (const [name, rate] of rates) {
    console.log(`  ${name.padEnd(52)}${String(Math.round(rate)).padStart(9)} /s`);
  }
  console.log('');
  const [own, bare] = rates.map(([, rate]) => rate);
  printRatio(RELAY, BY_HAND, own!, bare, 0.5);
  console.log(
    '\n  By hand the id is believed, no shape is checked, nothing is counted, and nobody can read what is queued.\n' +
      '  Both share the flushes of the disk among the deposits of a turn, in the same way.\n',
  );
}
