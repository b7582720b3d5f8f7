/**
 * A thread of 100,000 records between two hosts: pulled from a peer, read by the peer, and pushed, 1,000 at a time.
 *
 * The peer is the one that the harness plays; it has its pages made before they are asked for. Everything is done in turn
 * by a program that has nothing but a table. While the host pulls, it is asked for its health again and again.
 */
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';

import { decodeMultikey, type JsonObject } from '../../reference/core/index.ts';
import { HttpDriver } from '../../harness/engine/http.ts';
import { Redactor } from '../../harness/engine/redact.ts';
import { Transcript } from '../../harness/engine/transcript.ts';
import type { PeerTarget } from '../../harness/probe/peer.ts';
import { SyncPeer } from '../../harness/probe/peer.ts';
import type { PeerActor } from '../../harness/probe/peer-actor.ts';
import { Probe } from '../../harness/probe/probe.ts';
import { canPin, pin, type RunningServer, startReferenceHost } from './http-host.ts';
import { median, printRatio } from './turns.ts';
import { startByHand } from './writes.ts';

const THREAD = 'th_bench';
const PUSH_THREAD = 'th_push';
/** How long the thread is before each of the pulls. */
const STEPS = [10_000, 50_000, 100_000];
const PAGE = 1000;
/** So many of them have to fit into one request. */
const BODY_CHARACTERS = 100;
const HEALTH_INTERVAL = 20;

const HOST = 'reference host';
const BY_HAND = 'node:http and one SQLite table by hand';

/** A server under measurement, and the token with which its changes are read. */
interface Contestant {
  readonly name: string;
  readonly server: RunningServer;
  readonly pool: Pool;
  readonly token: string;
  /** The request that makes it pull. */
  readonly pull: { readonly token: string; readonly body: JsonObject };
}

/** What a pull took. */
interface Pulled {
  readonly seconds: number;
  readonly memory: number | undefined;
  readonly slowestHealth: number;
}

/** The most that a process had in memory so far, in MiB; undefined where the system does not say it in this way. */
function memoryOf(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** A peer, and a way to let go of it. */
async function openPeer() {
  const probe = new Probe();
  await probe.open();
  const driver = new HttpDriver({ deadline_ms: 20_000 });
  const transcript = new Transcript(new Redactor());
  const peer = new SyncPeer(probe, (url, options = {}) => driver.send(url, options, transcript));
  // The program by hand has no pair with it.
  peer.checks_tokens = false;
  return {
    peer,
    async close() {
      await probe.close();
      await driver.close();
    },
  };
}

async function send(
  pool: Pool,
  path: string,
  token: string,
  body?: JsonObject | string,
): Promise<string> {
  const answer = await pool.request({
    method: body === undefined ? 'GET' : 'POST',
    path,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headersTimeout: 0,
  });
  const text = await answer.body.text();
  if (answer.statusCode === 200) return text;
  throw new Error(`${path} answered ${answer.statusCode}: ${text}`);
}

/** Asks for the health of a server until it is told to stop; gives back the slowest answer. */
function watchHealth({ server }: Contestant): () => Promise<number> {
  const pool = new Pool(server.base, { connections: 1 });
  let [isOver, slowest] = [false, 0];
  const watching = (async () => {
    while (!isOver) {
      const start = performance.now();
      const answer = await pool.request({ method: 'GET', path: '/health' });
      await answer.body.dump();
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, HEALTH_INTERVAL));
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    await pool.destroy();
    return slowest;
  };
}

async function pull(contestant: Contestant, expected: number): Promise<Pulled> {
  const { pool, server } = contestant;
  const endWatch = watchHealth(contestant);
  const start = performance.now();
  const { token, body } = contestant.pull;
  const text = await send(pool, '/v1/sync/pull', token, body);
  const seconds = (performance.now() - start) / 1000;
  const { pulled } = JSON.parse(text) as { pulled: number };
  if (pulled !== expected) throw new Error(`${contestant.name} pulled ${text}`);
  return { seconds, memory: memoryOf(server.pid), slowestHealth: await endWatch() };
}

/** Reads the whole thread as the peer does. */
async function readChanges({ pool, token, name }: Contestant) {
  const start = performance.now();
  let [pages, bytes] = [0, 0];
  for (let cursor = ''; ;) {
    const since = cursor && `&since=${cursor}`;
    const path = `/v1/sync/changes?thread=${THREAD}&limit=${PAGE}${since}`;
    const text = await send(pool, path, token);
    pages += 1;
    bytes += Buffer.byteLength(text);
    // Only the end is looked at: to parse a page would take longer than to make it.
    const end = /"next_cursor":"([^"]*)","has_more":(true|false)\}$/.exec(text);
    if (!end) throw new Error(`${name} answered a page without an end`);
    cursor = end[1]!;
    if (end[2] === 'false') break;
  }
  const seconds = (performance.now() - start) / 1000;
  return { pagesPerSecond: pages / seconds, megabytesPerSecond: bytes / 1e6 / seconds };
}

async function push(contestant: Contestant, records: readonly string[]): Promise<number> {
  const start = performance.now();
  const body = `{"records":[${records.join(',')}]}`;
  const text = await send(contestant.pool, '/v1/sync/records', contestant.token, body);
  const { results } = JSON.parse(text) as { results: { status: string }[] };
  if (results.length !== PAGE || results.some(({ status }) => status !== 'stored')) {
    throw new Error(`${contestant.name} answered ${text.slice(0, 300)}`);
  }
  return performance.now() - start;
}

/** A host that is paired with the peer, and a program that knows the key of its actor. */
async function startContestants(peer: SyncPeer, actor: PeerActor): Promise<Contestant[]> {
  const connect = (server: RunningServer): Pool => new Pool(server.base, { connections: 1 });
  const host = await startReferenceHost();
  const pool = connect(host);
  const { did } = JSON.parse(await send(pool, '/v1/identity', host.token)) as { did: string };
  const target: PeerTarget = { base: host.base, did };
  await send(pool, '/v1/federation/pairs', host.operator, { peer_url: peer.base });
  const { token } = peer.link(target);
  if (token === undefined) throw new Error('the peer has no token of the host');
  const byHand = await startByHand(decodeMultikey(actor.key.publicKeyMultibase));
  const source = `${peer.base}/v1/sync/changes?thread=${THREAD}`;
  return [
    {
      ...{ name: HOST, server: host, pool, token },
      pull: { token: host.operator, body: { from: peer.did, thread: THREAD } },
    },
    {
      ...{ name: BY_HAND, server: byHand, pool: connect(byHand), token },
      pull: { token, body: { url: source, token } },
    },
  ];
}

/** Runs the benchmark and prints it. */
export async function benchSync(slices: number): Promise<void> {
  const pinned = canPin();
  const { peer, close } = await openPeer();
  const actor = peer.actor({ name: 'bench' });
  const options = { thread: THREAD, body_characters: BODY_CHARACTERS };
  const series = actor.series(STEPS.at(-1)!, options);
  const elements = Array.from({ length: series.length }, (_, index) => {
    const record = series.textAt(index);
    return `{"id":"${series.idAt(index)}","record":${record}}`;
  });
  const all = await startContestants(peer, actor);
  const pushes = actor.series((slices + 1) * PAGE, { ...options, thread: PUSH_THREAD });
  const pushed = Array.from({ length: pushes.length }, (_, index) => pushes.textAt(index));
  const pulls = new Map<Contestant, Pulled[]>(all.map((contestant) => [contestant, []]));
  try {
    if (pinned) pin(process.pid, '1');
    for (const { server } of all) if (pinned) pin(server.pid, '0');
    const thread = peer.thread(THREAD);
    for (const length of STEPS) {
      const from = thread.length;
      thread.lazily(length - from, (index) => elements[from + index]!);
      for (const contestant of all) {
        pulls.get(contestant)!.push(await pull(contestant, length - from));
      }
    }
    printPulls(pulls, Buffer.byteLength(elements[0]!));
    const reads = new Map(all.map((one) => [one, [] as Awaited<ReturnType<typeof readChanges>>[]]));
    const times = new Map(all.map((one) => [one, [] as number[]]));
    for (let slice = 0; slice <= slices; slice += 1) {
      for (const contestant of all) {
        const read = await readChanges(contestant);
        const time = await push(contestant, pushed.slice(slice * PAGE, (slice + 1) * PAGE));
        // The first time is to warm up.
        if (slice === 0) continue;
        reads.get(contestant)!.push(read);
        times.get(contestant)!.push(time);
      }
    }
    printReads(reads);
    printPushes(times);
    if (!pinned) console.log('  Not bound to cores: taskset or a second core is missing.\n');
  } finally {
    for (const { pool, server } of all) {
      await pool.destroy();
      await server.stop();
    }
    await close();
    if (pinned) pin(process.pid, '0,1');
  }
}

function line(name: string, figures: string): void {
  console.log(`  ${name.padEnd(64)}  ${figures}`);
}

function printPulls(pulls: ReadonlyMap<Contestant, readonly Pulled[]>, bytes: number): void {
  console.log(`sync: a thread of ${STEPS.at(-1)} records (${bytes} bytes each), one connection\n`);
  const seconds = [...pulls.values()].map((own) => own.reduce((sum, one) => sum + one.seconds, 0));
  const [own, byHand] = seconds;
  for (const [{ name }, figures] of pulls) {
    for (const [at, { seconds: time, memory, slowestHealth }] of figures.entries()) {
      const kept =
        memory === undefined ? 'memory unknown' : `at most ${memory.toFixed(0)} MiB in memory`;
      line(
        `${name}: pulled to ${STEPS[at]}`,
        `${time.toFixed(1)} s, ${kept}, slowest /health ${slowestHealth.toFixed(0)} ms`,
      );
    }
  }
  console.log('');
  printRatio(`${HOST}: pull`, BY_HAND, 1 / own!, 1 / byHand!, 0.5);
}

function printReads(
  reads: ReadonlyMap<Contestant, readonly { pagesPerSecond: number; megabytesPerSecond: number }[]>,
): void {
  console.log('');
  const rates: number[] = [];
  for (const [{ name }, figures] of reads) {
    const pages = median(figures.map(({ pagesPerSecond }) => pagesPerSecond));
    const megabytes = median(figures.map(({ megabytesPerSecond }) => megabytesPerSecond));
    rates.push(pages);
    line(
      `${name}: pages of ${PAGE} changes`,
      `${pages.toFixed(1)} /s, ${megabytes.toFixed(1)} MB/s`,
    );
  }
  console.log('');
  printRatio(`${HOST}: changes`, BY_HAND, rates[0]!, rates[1], 0.5);
}

function printPushes(times: ReadonlyMap<Contestant, readonly number[]>): void {
  console.log('');
  const medians = [...times.values()].map(median);
  for (const [at, { name }] of [...times.keys()].entries()) {
    line(`${name}: a push of ${PAGE}`, `${medians[at]!.toFixed(0)} ms`);
  }
  console.log('');
  printRatio(`${HOST}: push`, BY_HAND, 1 / medians[0]!, 1 / medians[1]!, 0.5);
  console.log(
    '\n  By hand there is one signer, whose key is known, and no consent, no merge, no shape to check.\n',
  );
}
