/**
 * One Note to 1,000 followers on 20 peers: from the request of its owner until the last peer has it.
 *
 * Twice: peers with a shared inbox, which need one request each, and peers without, which need 1,000 in all. The
 * second is compared with a program that only posts the same bodies, one after another for each peer.
 */
import type { Server } from 'node:http';
import { Pool } from 'undici';

import type { JsonObject } from '../../reference/core/index.ts';
import { connect, createSigner, listen, type Signer, startReferenceHost } from './http-host.ts';
import { median } from './turns.ts';

const PEER_COUNT = 20;
const FOLLOWERS_PER_PEER = 50;
const FOLLOWERS = PEER_COUNT * FOLLOWERS_PER_PEER;

/** A peer: actors that are only documents, and a count of what came. */
interface Peer {
  readonly server: Server;
  readonly base: string;
  readonly signers: Signer[];
}

/** What all peers have received, and who waits for how much of it. */
class Arrivals {
  #count = 0;
  #wanted = Number.POSITIVE_INFINITY;
  #done: (() => void) | undefined;

  arrive(): void {
    this.#count += 1;
    if (this.#count >= this.#wanted) this.#done?.();
  }

  /** Resolves when so many more have come. */
  more(count: number): Promise<void> {
    this.#wanted = this.#count + count;
    return new Promise((done) => {
      this.#done = done;
    });
  }
}

async function startPeer(arrivals: Arrivals, isShared: boolean): Promise<Peer> {
  const documents = new Map<string, string>();
  const { server, base } = await listen(({ method, url }) => {
    if (method === 'POST') {
      arrivals.arrive();
      return { status: 202, body: '' };
    }
    const body = documents.get(String(url));
    return body === undefined ? { status: 404, body: '' } : { status: 200, body };
  });
  const signers = Array.from({ length: FOLLOWERS_PER_PEER }, (_, number) => {
    const url = `${base}/actors/reader-${number}`;
    const endpoints = { inbox: `${url}/inbox`, ...(isShared && { sharedInbox: `${base}/inbox` }) };
    const signer = createSigner(url, endpoints);
    documents.set(new URL(url).pathname, JSON.stringify(signer.document));
    return signer;
  });
  return { server, base, signers };
}

function followOf(signer: Signer, followed: string, number: number): string {
  const draft: JsonObject = {
    type: 'Follow',
    published: '2026-11-20T10:00:00.123Z',
    nonce: `bench-follow-${String(number).padStart(12, '0')}`,
    to: [followed],
    object: followed,
  };
  return JSON.stringify(signer.sign(draft));
}

async function publishNote(base: string, token: string): Promise<string> {
  const response = await fetch(`${base}/activity`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'Create', object: { type: 'Note', content: 'to all of you' } }),
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`answered ${response.status}: ${text}`);
  return text;
}

/** Milliseconds from the request until the last peer has the Note, and those of the bare program. */
async function measure(isShared: boolean, rounds: number): Promise<{ host: number; bare: number }> {
  const arrivals = new Arrivals();
  const peers = await Promise.all(
    Array.from({ length: PEER_COUNT }, () => startPeer(arrivals, isShared)),
  );
  const host = await startReferenceHost();
  const pool = connect(host.base);
  const pools = peers.map(({ base }) => new Pool(base, { connections: 1 }));
  try {
    const followed = `${host.base}/actors/alice`;
    const signers = peers.flatMap((peer) => peer.signers);
    const accepted = arrivals.more(FOLLOWERS);
    const follows = signers.map((signer, number) => followOf(signer, followed, number)).values();
    const headers = { 'content-type': 'application/activity+json' };
    const follow = async (): Promise<void> => {
      for (const body of follows) {
        const path = '/actors/alice/inbox';
        const answer = await pool.request({ method: 'POST', path, headers, body });
        await answer.body.dump();
        if (answer.statusCode !== 202)
          throw new Error(`a Follow was answered ${answer.statusCode}`);
      }
    };
    await Promise.all(Array.from({ length: 16 }, follow));
    await accepted;
    const requests = isShared ? PEER_COUNT : FOLLOWERS;
    const times: { host: number; bare: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const delivered = arrivals.more(requests);
      const start = performance.now();
      const note = await publishNote(host.base, host.token);
      await delivered;
      const between = performance.now();
      await Promise.all(
        pools.map(async (own, index) => {
          for (let sent = 0; sent < requests / PEER_COUNT; sent += 1) {
            const path = new URL(peers[index]!.signers[sent]!.url).pathname + '/inbox';
            const answer = await own.request({ method: 'POST', path, headers, body: note });
            await answer.body.dump();
          }
        }),
      );
      times.push({ host: between - start, bare: performance.now() - between });
    }
    return {
      host: median(times.map((time) => time.host)),
      bare: median(times.map((time) => time.bare)),
    };
  } finally {
    await Promise.all([...pools, pool].map((own) => own.destroy()));
    await host.stop();
    for (const { server } of peers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

/** Runs the benchmark and prints it. */
export async function benchFanOut(rounds: number): Promise<void> {
  console.log(`fan-out: one Note to ${FOLLOWERS} followers on ${PEER_COUNT} peers\n`);
  for (const isShared of [true, false]) {
    const { host, bare } = await measure(isShared, rounds);
    const way = isShared ? 'shared inboxes (20 requests)' : 'own inboxes (1,000 requests)';
    console.log(`  reference host, ${way}`.padEnd(56) + `${host.toFixed(0).padStart(7)} ms`);
    console.log(
      '  the same requests, posted and not kept'.padEnd(56) + `${bare.toFixed(0).padStart(7)} ms`,
    );
    console.log(
      '  bare program : reference host'.padEnd(56) + (bare / host).toFixed(2).padStart(7),
    );
    console.log('');
  }
}
