import { hash, verify } from 'node:crypto';

import { base58 } from '@scure/base';
import canonicalizeFour from 'canonicalize';

import {
  decodeProofValue,
  encodeBase32,
  hashDocument,
  type JsonObject,
  parseStrict,
  type Proof,
  verifyActivity,
} from '../../reference/core/index.ts';
import type { Benchmark } from './benchmark.ts';
import {
  ACTIVITY,
  ACTIVITY_BYTES,
  KEY_HISTORY,
  KEY_OBJECT,
  platformSha256,
  PUBLISHED,
  verifyOnPlatform,
} from './fixtures.ts';

function verifyWithCore(verifySignature?: typeof verifyOnPlatform): unknown {
  const activity = parseStrict(ACTIVITY_BYTES);
  verifyActivity(activity, KEY_HISTORY, {
    mode: 'live',
    received: PUBLISHED,
    sha256: platformSha256,
    ...(verifySignature === undefined ? {} : { verifySignature }),
  });
  return activity;
}

/**
 * What somebody careful would write from the usual parts: id and proof, but no strict parsing, no checks of shape and
 * keys, and a lenient verifier. It does less than core.
 */
function verifyWithUsualParts(): unknown {
  const { proof, ...document } = JSON.parse(Buffer.from(ACTIVITY_BYTES).toString()) as JsonObject;
  const { id, ...body } = document;
  const digest = hash('sha256', canonicalizeFour(body) ?? '', 'buffer');
  const { proofValue, ...options } = proof as JsonObject;
  const message = Buffer.concat([
    hash('sha256', canonicalizeFour(options) ?? '', 'buffer'),
    hash('sha256', canonicalizeFour(document) ?? '', 'buffer'),
  ]);
  const signature = base58.decode(String(proofValue).slice(1));
  const good =
    id === `bagaaiera${encodeBase32(digest)}` && verify(null, message, KEY_OBJECT, signature);
  if (!good) throw new Error('the activity of the benchmark does not verify');
  return document;
}

/** A delivered activity, from its text to the verdict. */
export function createDeliveryBenchmark(): Benchmark {
  const proof = ACTIVITY['proof'] as unknown as Proof;
  const { message } = hashDocument(ACTIVITY, proof);
  const signature = decodeProofValue(proof.proofValue);
  return {
    name: 'delivery',
    title: `a delivered activity, from text to verdict (${ACTIVITY_BYTES.length} bytes)`,
    candidates: [
      { name: 'crypto.verify alone', run: () => verify(null, message, KEY_OBJECT, signature) },
      { name: 'core', run: () => verifyWithCore(verifyOnPlatform) },
      { name: 'core without the signature', run: () => verifyWithCore(() => true) },
      { name: 'canonicalize 4 + node:crypto', run: verifyWithUsualParts },
      { name: 'core with @noble/ed25519', run: () => verifyWithCore() },
    ],
    comparisons: [
      { candidate: 'core', baseline: 'crypto.verify alone', goal: 0.8 },
      { candidate: 'core', baseline: 'canonicalize 4 + node:crypto', goal: 1.5 },
      { candidate: 'core', baseline: 'core with @noble/ed25519' },
    ],
  };
}
