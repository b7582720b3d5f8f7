import { hash, verify } from 'node:crypto';

import { base58 } from '@scure/base';
import canonicalizeFour from 'canonicalize';

import {
  decodeProofValue,
  derivePublicKey,
  documentId,
  encodeBase32,
  encodeMultikey,
  type FederatedRecord,
  HASH_LEVELS,
  hashDocument,
  type JsonObject,
  type Key,
  parseStrict,
  recordLayers,
  redact,
  signRecord,
  verifyForm,
} from '../../reference/core/index.ts';
import { assertSameResults, type Benchmark } from './benchmark.ts';
import { importPublicKey, platformSha256, PUBLISHED, verifyOnPlatform } from './fixtures.ts';

const SEED = new Uint8Array(32).fill(9);
const PUBLIC_KEY = derivePublicKey(SEED);
const KEY_OBJECT = importPublicKey(PUBLIC_KEY);
const ACTOR = 'did:web:b.example:people:bob';
const KEY: Key = {
  id: `${ACTOR}#key-1`,
  type: 'Multikey',
  controller: ACTOR,
  publicKeyMultibase: encodeMultikey(PUBLIC_KEY),
  created: '2026-01-01T00:00:00.000Z',
  purpose: ['sign-activity', 'rotate-key'],
};
const PLATFORM = { sha256: platformSha256 };

/** A signed record of about a kilobyte. */
const RECORD: FederatedRecord = signRecord(
  {
    thread: 'th_review',
    namespace: 'default',
    act: 'KNOW',
    kind: 'core.know.v1',
    data_type: 'SCALAR',
    parents: [documentId({ of: 'a parent' }), documentId({ of: 'another' })].sort(),
    actor: ACTOR,
    clock: 4711,
    created: PUBLISHED,
    salt: 'q3Vv5m1nJc0R2yXo1bZ9Ww',
    body: {
      text: 'Two servers that agree about every byte\nhave nothing left to disagree about. — Bob',
      tags: ['federation', 'canonical'],
      attachment: [
        { type: 'Link', href: 'https://b.example/media/1.png', width: 640, height: 480 },
      ],
      sensitive: false,
    },
  },
  { privateKey: SEED, verificationMethod: KEY.id },
);
const TEXT = JSON.stringify(RECORD);
const BYTES: Uint8Array = Buffer.from(TEXT);

function cidWith(canonicalize: (value: unknown) => string | undefined, value: unknown): string {
  return `bagaaiera${encodeBase32(hash('sha256', canonicalize(value) ?? '', 'buffer'))}`;
}

/** The id of a record as one would write it by hand, layer by layer, from the text of the specification. */
function idByHand(record: FederatedRecord): string {
  const { body, salt, actor, clock, created, data_type, kind, parents } = record;
  const { act, namespace, thread } = record;
  const payload = cidWith(canonicalizeFour, { body, salt });
  const provenance = cidWith(canonicalizeFour, { actor, clock, created, payload });
  const structure = cidWith(canonicalizeFour, { data_type, kind, parents, provenance });
  return cidWith(canonicalizeFour, { act, namespace, structure, thread });
}

function verifyWithCore(verifySignature?: typeof verifyOnPlatform): unknown {
  return verifyForm(parseStrict(BYTES), [KEY], {
    mode: 'history',
    ...PLATFORM,
    ...(verifySignature === undefined ? {} : { verifySignature }),
  });
}

/** Id and proof from the usual parts. It does less than core: nothing is checked of size, depth, shape and keys. */
function verifyWithUsualParts(): unknown {
  const record = JSON.parse(Buffer.from(BYTES).toString()) as FederatedRecord;
  const { proof, ...document } = record;
  const { proofValue, ...options } = proof as unknown as JsonObject;
  const message = Buffer.concat([
    hash('sha256', canonicalizeFour(options) ?? '', 'buffer'),
    hash('sha256', canonicalizeFour(document) ?? '', 'buffer'),
  ]);
  const signature = base58.decode(String(proofValue).slice(1));
  const isGood = idByHand(record) === record.id && verify(null, message, KEY_OBJECT, signature);
  if (!isGood) throw new Error('the record of the benchmark does not verify');
  return record;
}

/** A record that came from a peer, from its text to the verdict. */
export function createRecordVerifyBenchmark(): Benchmark {
  const { message } = hashDocument(RECORD, RECORD.proof);
  const signature = decodeProofValue(RECORD.proof.proofValue);
  return {
    name: 'record-verify',
    title: `a record, from text to verdict (${BYTES.length} bytes)`,
    candidates: [
      { name: 'crypto.verify alone', run: () => verify(null, message, KEY_OBJECT, signature) },
      { name: 'core', run: () => verifyWithCore(verifyOnPlatform) },
      { name: 'core without the signature', run: () => verifyWithCore(() => true) },
      { name: 'canonicalize 4 + node:crypto', run: verifyWithUsualParts },
      { name: 'core with @noble/ed25519', run: () => verifyWithCore() },
    ],
    comparisons: [
      { candidate: 'core', baseline: 'crypto.verify alone', goal: 0.7 },
      { candidate: 'core', baseline: 'canonicalize 4 + node:crypto', goal: 1.5 },
      { candidate: 'core', baseline: 'core with @noble/ed25519' },
    ],
  };
}

/** The id of a record, which is four nested content ids, against one content id of the same members. */
export function createRecordIdBenchmark(): Benchmark {
  const ways: Readonly<Record<string, () => string>> = {
    'core: four layers': () => recordLayers(RECORD, PLATFORM).id,
    'canonicalize 4: four layers': () => idByHand(RECORD),
  };
  assertSameResults(
    'record-id',
    Object.entries(ways).map(([name, run]) => [name, run()]),
  );
  return {
    name: 'record-id',
    title: 'the id of a record',
    candidates: [
      { name: 'core: one content id', run: () => documentId(RECORD, PLATFORM) },
      ...Object.entries(ways).map(([name, run]) => ({ name, run })),
    ],
    comparisons: [
      { candidate: 'core: four layers', baseline: 'core: one content id', goal: 0.5 },
      { candidate: 'core: four layers', baseline: 'canonicalize 4: four layers', goal: 2 },
    ],
  };
}

/** A record as it is shown in part, against writing the whole one as JSON, which hashes nothing. */
export function createRedactBenchmark(): Benchmark {
  const levels = HASH_LEVELS.slice(1);
  return {
    name: 'redact',
    title: 'a record to the text of one of its levels',
    candidates: [
      { name: 'JSON.stringify of the whole record', run: () => JSON.stringify(RECORD) },
      ...levels.map((level) => ({
        name: `core to ${level}`,
        run: () => JSON.stringify(redact(RECORD, level, PLATFORM)),
      })),
    ],
    comparisons: levels.map((level) => ({
      candidate: `core to ${level}`,
      baseline: 'JSON.stringify of the whole record',
      goal: 0.2,
    })),
  };
}
