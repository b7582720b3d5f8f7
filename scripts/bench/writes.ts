/**
 * Records per second that actors write over HTTP: completed, signed and durable before the answer, over 32 connections.
 *
 * Each server runs in a process of its own on one core, the client on another, and they take turns, as in the benchmark
 * of the inbox. The host's own inbox is one of them: what it does for a delivery is about as much.
 */
import { join } from 'node:path';
import type { Pool } from 'undici';

import { derivePublicKey, encodeMultikey, type JsonObject } from '../../reference/core/index.ts';
import {
  canPin,
  connect,
  createSigner,
  listen,
  pin,
  post,
  type RunningServer,
  startReferenceHost,
  startServer,
} from './http-host.ts';
import { MAX_SLICES, median, printRatio } from './turns.ts';

const HOST = 'reference host';
const INBOX = 'reference host: signed deliveries to an inbox';
const BY_HAND = 'node:http and one SQLite table by hand';
const SLICE_MILLISECONDS = 2000;
const MOST_PER_SLICE = 16_000;
const TEXT = 'Two servers that agree about every byte. '.repeat(10);

interface Contestant {
  readonly name: string;
  readonly server: RunningServer;
  readonly pool: Pool;
  readonly path: string;
  readonly status: number;
  readonly token: string;
  readonly bodies: Iterator<string>;
  readonly perSecond: number[];
}

function* requests(): Generator<string, never> {
  for (let number = 0; ; number += 1) {
    yield JSON.stringify({ thread: 'th_bench', act: 'KNOW', body: { number, text: TEXT } });
  }
}

/** Starts a server that is nothing but a table of records. */
export function startByHand(signer: Uint8Array): Promise<RunningServer> {
  return startServer('build/scripts/bench/servers/records-by-hand.js', (port, folder) => [
    ...[String(port), join(folder, 'records.db'), encodeMultikey(signer)],
  ]);
}

/** Deliveries of somebody whose document is served here. They are signed before they are needed. */
async function makeDeliveries(count: number) {
  let document: JsonObject = {};
  const { server, base } = await listen(() => ({ status: 200, body: JSON.stringify(document) }));
  const url = `${base}/actors/bob`;
  const signer = createSigner(url, { inbox: `${url}/inbox` });
  document = signer.document;
  const bodies = Array.from({ length: count }, (_, number) =>
    JSON.stringify(
      signer.sign({
        type: 'Create',
        published: '2026-11-20T10:00:00.123Z',
        nonce: `bench-nonce-${String(number).padStart(12, '0')}`,
        to: ['as:Public'],
        object: { type: 'Note', content: TEXT },
      }),
    ),
  );
  return { server, bodies };
}

async function measureSlice(contestant: Contestant): Promise<number> {
  const { pool, path, bodies, status, token } = contestant;
  const expected = { status, headers: { authorization: `Bearer ${token}` } };
  const { taken, milliseconds } = await post(pool, path, bodies, SLICE_MILLISECONDS, expected);
  return (taken * 1000) / milliseconds;
}

/** Runs the benchmark and prints it. */
export async function benchWrites(slices: number): Promise<void> {
  const pinned = canPin();
  const deliveries = await makeDeliveries(MOST_PER_SLICE * (slices + 1));
  const host = await startReferenceHost();
  const byHand = await startByHand(derivePublicKey(new Uint8Array(32).fill(1)));
  const of = (
    name: string,
    server: RunningServer,
    path: string,
    status: number,
    bodies: Iterator<string>,
  ): Contestant => {
    const { token } = host;
    const pool = connect(server.base);
    return { name, server, pool, path, status, token, bodies, perSecond: [] };
  };
  const all = [
    of(HOST, host, '/v1/records', 201, requests()),
    of(INBOX, host, '/actors/alice/inbox', 202, deliveries.bodies.values()),
    of(BY_HAND, byHand, '/v1/records', 201, requests()),
  ];
  try {
    if (pinned) pin(process.pid, '1');
    for (const { server } of all) if (pinned) pin(server.pid, '0');
    for (const contestant of all) await measureSlice(contestant);
    for (let slice = 0; slice < Math.min(slices, MAX_SLICES); slice += 1) {
      for (const contestant of all) contestant.perSecond.push(await measureSlice(contestant));
    }
  } finally {
    await Promise.all(all.map(({ pool }) => pool.destroy()));
    await Promise.all([host.stop(), byHand.stop()]);
    deliveries.server.close();
    if (pinned) pin(process.pid, '0,1');
  }
  console.log(
    'writes: records of an actor, signed and durable before the answer, 32 connections\n',
  );
  const rates = all.map(({ name, perSecond }) => [name, median(perSecond)] as const);
  for (const [name, rate] of rates) {
    console.log(`  ${name.padEnd(52)}${String(Math.round(rate)).padStart(9)} /s`);
  }
  console.log('');
  const [own, inbox, bare] = rates.map(([, rate]) => rate);
  printRatio(HOST, INBOX, own!, inbox, 0.9);
  printRatio(HOST, BY_HAND, own!, bare, 0.5);
  console.log(
    '\n  By hand there is one thread and no actor to look up, no parents, no merge, no shape to check.\n',
  );
}
