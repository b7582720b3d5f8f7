import { hash } from 'node:crypto';

import canonicalizeFour from 'canonicalize';
import { CID } from 'multiformats/cid';
import * as Digest from 'multiformats/hashes/digest';

import { computeCid, encodeBase32 } from '../../reference/core/index.ts';
import { assertSameResults, type Benchmark } from './benchmark.ts';
import { jsonCanon } from './canonical.ts';
import { ACTIVITY, platformSha256, SORTED_ACTIVITY } from './fixtures.ts';

function idOfDigest(digest: Uint8Array): string {
  return `bagaaiera${encodeBase32(digest)}`;
}

/** From a document to the text of its content id. */
export function createContentIdBenchmark(): Benchmark {
  const ways: Readonly<Record<string, () => string>> = {
    'stringify(sorted) + crypto.hash of bytes + table': () =>
      idOfDigest(hash('sha256', Buffer.from(JSON.stringify(SORTED_ACTIVITY)), 'buffer')),
    'stringify(sorted) + crypto.hash of text + table': () =>
      idOfDigest(hash('sha256', JSON.stringify(SORTED_ACTIVITY), 'buffer')),
    core: () => computeCid(ACTIVITY, { sha256: platformSha256 }),
    'core with @noble/hashes': () => computeCid(ACTIVITY),
    'json-canon + crypto.hash of text + table': () =>
      idOfDigest(hash('sha256', jsonCanon(ACTIVITY), 'buffer')),
    'canonicalize 4 + multiformats': () => {
      const digest = hash('sha256', canonicalizeFour(ACTIVITY) ?? '', 'buffer');
      return CID.createV1(0x0200, Digest.create(0x12, digest)).toString();
    },
  };
  assertSameResults(
    'content-id',
    Object.entries(ways).map(([name, run]) => [name, run()]),
  );
  return {
    name: 'content-id',
    title: 'document to the text of its content id',
    candidates: Object.entries(ways).map(([name, run]) => ({ name, run })),
    comparisons: [
      {
        candidate: 'core',
        baseline: 'stringify(sorted) + crypto.hash of bytes + table',
        goal: 0.95,
      },
      { candidate: 'core', baseline: 'stringify(sorted) + crypto.hash of text + table' },
      { candidate: 'core', baseline: 'json-canon + crypto.hash of text + table' },
      { candidate: 'core', baseline: 'canonicalize 4 + multiformats', goal: 3 },
    ],
  };
}
