import { verify } from 'node:crypto';

import {
  beginLog,
  decodeProofValue,
  derivePublicKey,
  type DirectoryOperation,
  encodeMultikey,
  foldDirectoryLog,
  hashDocument,
  signOperation,
} from '../../reference/core/index.ts';
import type { Benchmark } from './benchmark.ts';
import { importPublicKey, platformSha256, PUBLISHED, verifyOnPlatform } from './fixtures.ts';

const LENGTH = 100;
const SEED = new Uint8Array(32).fill(13);
const PUBLIC_KEY = derivePublicKey(SEED);
const ROTATION_KEY = encodeMultikey(PUBLIC_KEY);
const PLATFORM = { sha256: platformSha256 };

/** What the host says of itself in the operation of a number: it has a new key every ten of them. */
function statement(number: number) {
  const generation = Math.floor(number / 10);
  const publicKey = derivePublicKey(new Uint8Array(32).fill(100 + generation));
  return {
    object: 'directory_operation' as const,
    rotation_keys: [ROTATION_KEY],
    keys: [{ name: `key-${generation + 1}`, publicKeyMultibase: encodeMultikey(publicKey) }],
    services: [{ type: 'SyncropelFederation', serviceEndpoint: `https://h${number}.example` }],
    handle: 'bench-host',
    namespaces: ['default'],
    also_known_as: [],
    created: PUBLISHED,
  };
}

function makeLog(): { did: string; operations: readonly DirectoryOperation[] } {
  const by = { privateKey: SEED };
  const genesis = signOperation({ type: 'genesis', ...statement(0) }, ROTATION_KEY, by);
  const { did } = beginLog(genesis);
  const operations: DirectoryOperation[] = [genesis];
  for (let number = 1; number < LENGTH; number += 1) {
    const previous = operations.at(-1)!.id;
    const content = { type: 'update' as const, did, previous, ...statement(number) };
    operations.push(signOperation(content, ROTATION_KEY, by));
  }
  return { did, operations };
}

/** A whole log, as whoever looks up a DID reads it. */
export function createDirectoryLogBenchmark(): Benchmark {
  const { did, operations } = makeLog();
  const key = importPublicKey(PUBLIC_KEY);
  const signed = operations.map((operation) => ({
    message: hashDocument(operation, operation.proof).message,
    signature: decodeProofValue(operation.proof.proofValue),
  }));
  const bare = (): unknown =>
    signed.every(({ message, signature }) => verify(null, message, key, signature));
  const fold = (verifySignature: typeof verifyOnPlatform): unknown =>
    foldDirectoryLog(did, operations, { ...PLATFORM, verifySignature });
  return {
    name: 'directory-log',
    title: `the log of a DID with ${LENGTH} operations, folded`,
    candidates: [
      { name: `crypto.verify alone, ${LENGTH} times`, run: bare },
      { name: 'core', run: () => fold(verifyOnPlatform) },
      { name: 'core without the signatures', run: () => fold(() => true) },
    ],
    comparisons: [
      { candidate: 'core', baseline: `crypto.verify alone, ${LENGTH} times`, goal: 0.6 },
    ],
  };
}
