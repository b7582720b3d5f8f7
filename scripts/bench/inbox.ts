/**
 * Signed deliveries per second, verified and durably stored, over 32 connections.
 *
 * Each server runs in a process of its own on one core, the client on another. The servers take turns, in slices, so that
 * whatever else the machine does hits all of them.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'undici';

import { MAX_SLICES, median, printRatio } from './turns.ts';
import { projectRoot } from '../project.ts';
import {
  canPin,
  connect,
  createSigner,
  listen,
  pin,
  post,
  type RunningServer,
  type Signer,
  startReferenceHost,
  startServer,
} from './http-host.ts';

const REFERENCE = 'reference host, durable';
const LEAN = 'Express by hand, lean: verify and append';
const USUAL = 'Express by hand, as usual: verify and append';
const FEDIFY = 'Fedify 2.3.6, object proof, in memory';
const BOTH_CORES = 'reference host, durable, both cores';
const SLICE_MILLISECONDS = 2000;
const PEERS = 'scripts/bench/peers';

interface Contestant {
  readonly name: string;
  readonly server: RunningServer;
  readonly pool: Pool;
  /** The path of the inbox. */
  readonly path: string;
  readonly bodies: Iterator<string>;
  readonly perSecond: number[];
}

/** Fresh deliveries: a Note of one kilobyte, with an id that Fedify can read where it asks for one. */
function* deliveries(signer: Signer, idPrefix: string): Generator<string> {
  for (let number = 1; ; number += 1) {
    yield JSON.stringify(
      signer.sign(
        {
          '@context': [
            'https://www.w3.org/ns/activitystreams',
            'https://w3id.org/security/data-integrity/v1',
          ],
          type: 'Create',
          // Fedify writes times without trailing zeros, so this one has none.
          published: '2026-11-20T10:00:00.123Z',
          nonce: `bench-nonce-${String(number).padStart(12, '0')}`,
          to: ['as:Public'],
          object: { type: 'Note', content: 'Two servers that agree about every byte. '.repeat(10) },
        },
        idPrefix,
      ),
    );
  }
}

/** A supply that is made before it is used, so that signing does not slow down the client. */
function supply(signer: Signer, count: number, idPrefix = ''): string[] {
  const made = deliveries(signer, idPrefix);
  return Array.from({ length: count }, () => made.next().value as string);
}

async function contestants(signer: Signer): Promise<Contestant[]> {
  const corpus = supply(signer, 16_000 * MAX_SLICES);
  const actors = { [signer.url]: signer.document };
  const make = async (
    name: string,
    starting: Promise<RunningServer>,
    bodies: readonly string[],
    path = '/actors/alice/inbox',
  ): Promise<Contestant> => {
    const server = await starting;
    const pool = connect(server.base);
    return { name, server, pool, path, bodies: bodies.values(), perSecond: [] };
  };
  const byHand = (mode: string): Promise<RunningServer> =>
    startServer('build/scripts/bench/servers/express-by-hand.js', (port, folder) => {
      const file = join(folder, 'actors.json');
      writeFileSync(file, JSON.stringify(actors));
      return [String(port), file, join(folder, 'log'), mode];
    });
  const made = [
    await make(REFERENCE, startReferenceHost(), corpus),
    await make(LEAN, byHand('lean'), corpus),
    await make(USUAL, byHand('usual'), corpus),
  ];
  if (!existsSync(join(projectRoot, PEERS, 'node_modules'))) return made;
  const fedify = startServer(`${PEERS}/fedify.js`, (port, folder) => {
    const file = join(folder, 'actors.json');
    writeFileSync(file, JSON.stringify(actors));
    return [String(port), file];
  });
  const readable = supply(signer, 1200 * MAX_SLICES, 'https://b.example/activities/');
  return [...made, await make(FEDIFY, fedify, readable, '/inbox')];
}

async function measureSlice({ pool, path, bodies }: Contestant): Promise<number> {
  const { taken, milliseconds } = await post(pool, path, bodies, SLICE_MILLISECONDS);
  return (taken * 1000) / milliseconds;
}

/** Runs the benchmark and prints it. */
export async function benchInbox(slices: number): Promise<void> {
  const pinned = canPin();
  const documents = new Map<string, string>();
  const { server, base } = await listen(({ url }) => {
    const body = documents.get(String(url));
    return body === undefined ? { status: 404, body: '' } : { status: 200, body };
  });
  const signer = createSigner(`${base}/actors/bob`, { inbox: `${base}/actors/bob/inbox` });
  documents.set('/actors/bob', JSON.stringify(signer.document));
  const all = await contestants(signer);
  const bothCores: number[] = [];
  try {
    if (pinned) pin(process.pid, '1');
    for (const { server: own } of all) if (pinned) pin(own.pid, '0');
    for (const contestant of all) await measureSlice(contestant);
    for (let slice = 0; slice < slices; slice += 1) {
      for (const contestant of all) contestant.perSecond.push(await measureSlice(contestant));
      if (pinned) {
        pin(all[0]!.server.pid, '0,1');
        pin(process.pid, '0,1');
        bothCores.push(await measureSlice(all[0]!));
        pin(process.pid, '1');
        pin(all[0]!.server.pid, '0');
      }
    }
  } finally {
    for (const { pool, server: own } of all) {
      await pool.destroy();
      await own.stop();
    }
    server.close();
    if (pinned) pin(process.pid, '0,1');
  }
  print(all, bothCores, pinned);
}

function print(all: readonly Contestant[], bothCores: readonly number[], pinned: boolean): void {
  console.log('inbox: signed deliveries verified and stored, 32 connections\n');
  const rates = new Map(all.map(({ name, perSecond }) => [name, median(perSecond)]));
  if (bothCores.length > 0) rates.set(BOTH_CORES, median(bothCores));
  for (const [name, rate] of rates) {
    console.log(`  ${name.padEnd(52)}${String(Math.round(rate)).padStart(9)} /s`);
  }
  console.log('');
  const own = rates.get(REFERENCE)!;
  printRatio(REFERENCE, FEDIFY, own, rates.get(FEDIFY), 30);
  printRatio(REFERENCE, LEAN, own, rates.get(LEAN), 0.9);
  printRatio(REFERENCE, USUAL, own, rates.get(USUAL), 0.9);
  if (bothCores.length > 0) printRatio(BOTH_CORES, REFERENCE, rates.get(BOTH_CORES)!, own, 1.6);
  console.log(
    pinned
      ? '\n  Servers on one core, the client on another; with both cores the client shares them.'
      : '\n  Not bound to cores: taskset or a second core is missing.',
  );
  if (rates.has(FEDIFY)) {
    console.log(
      '  Fedify does more: it reads the activity as JSON-LD, into classes of its vocabulary, and would take HTTP signatures too.\n' +
        '  Its deliveries are the same but for an id that is a URL, because it reads no other; it keeps them in memory.',
    );
  } else {
    console.log(`  Fedify is not installed: npm run bench:peers`);
  }
  console.log('');
}
