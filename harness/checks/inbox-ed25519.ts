// Hostile keys and signatures over HTTP: each one is made so that it verifies wherever one rule is missing, and the
// oracle agrees with what the check expects. Spec: "Strict Ed25519".

import { createHash, randomBytes } from 'node:crypto';
import { Point } from '@noble/ed25519';
import { base58 } from '@scure/base';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import {
  formatMultikey,
  generateKeyPair,
  oracleDocumentId,
  oracleSign,
  oracleVerifyEd25519,
} from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { tamperProof } from '../probe/activities.ts';
import type { ProbeKey, RemoteActor } from '../probe/probe.ts';
import { accepted, made, unauthentic } from './inbox-support.ts';

const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const P = 2n ** 255n - 19n;

/** Points of small order: the neutral element, one of order 2, one of order 4 and two of order 8. */
const NEUTRAL = encode(1n);
const ORDER_2 = encode(P - 1n);
const ORDER_4 = encode(0n);
const ORDER_8 = Buffer.from(
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'hex',
);
const OTHER_ORDER_8 = Buffer.from(
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'hex',
);

/** Encodings of the neutral element that are not canonical: `p + 1`, and a sign bit where x is zero. */
const NEUTRAL_ABOVE_P = encode(P + 1n);
const NEUTRAL_NEGATIVE = Uint8Array.from([...NEUTRAL.subarray(0, 31), 0x80]);

function encode(value: bigint): Uint8Array {
  const bytes = new Uint8Array(32);
  for (let at = 0, rest = value; at < 32; at += 1, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
}

function decode(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
}

/** A scalar and its multiple of the base point. */
interface Scalar {
  value: bigint;
  point: Uint8Array;
}

function scalarOf(seed: Uint8Array): Scalar {
  const half = createHash('sha512').update(seed).digest().subarray(0, 32);
  half[0] = (half[0] ?? 0) & 0xf8;
  half[31] = ((half[31] ?? 0) & 0x7f) | 0x40;
  return { value: decode(half) % L, point: generateKeyPair(seed).publicKey };
}

function challenge(r: Uint8Array, a: Uint8Array, message: Uint8Array): bigint {
  return decode(createHash('sha512').update(r).update(a).update(message).digest()) % L;
}

/** How a key and its signatures are made. No signature comes of a message that does not suit. */
interface Recipe {
  name: string;
  requirement: string;
  valid: boolean;
  /** The public key, of the honest one `a`. */
  key: (a: Scalar) => Uint8Array;
  sign: (message: Uint8Array, a: Scalar, key: Uint8Array) => Uint8Array | undefined;
}

/** A signature by the honest scalar: `R = rB`, `S = r + ka`. */
function honest(message: Uint8Array, a: Scalar, key: Uint8Array): Uint8Array {
  const r = scalarOf(randomBytes(32));
  const k = challenge(r.point, key, message);
  return Buffer.concat([r.point, encode((r.value + k * a.value) % L)]);
}

/** `A` of small order: `S = r` verifies when `kA` is the neutral element. */
function smallKey(name: string, requirement: string, key: Uint8Array, order: bigint): Recipe {
  return {
    name,
    requirement,
    valid: false,
    key: () => key,
    sign: (message) => {
      const r = scalarOf(randomBytes(32));
      if (challenge(r.point, key, message) % order !== 0n) return undefined;
      return Buffer.concat([r.point, encode(r.value)]);
    },
  };
}

/** `R` of small order: `S = ka` verifies when `R` is, or is taken for, the neutral element. */
function smallR(name: string, requirement: string, r: Uint8Array): Recipe {
  return {
    name,
    requirement,
    valid: false,
    key: (a) => a.point,
    sign: (message, a, key) =>
      Buffer.concat([r, encode((challenge(r, key, message) * a.value) % L)]),
  };
}

/** A key with a component of small order: whether `S = r + ka` verifies depends on `k` modulo 8. */
function mixedKey(valid: boolean): Recipe {
  return {
    name: valid ? 'a mixed key whose small part cancels out' : 'a mixed key whose small part stays',
    requirement: 'ed25519-cofactorless',
    valid,
    key: (a) => Point.fromBytes(a.point).add(Point.fromBytes(ORDER_8)).toBytes(),
    sign: (message, a, key) => {
      const signature = honest(message, a, key);
      const k = challenge(signature.subarray(0, 32), key, message);
      return (k % 8n === 0n) === valid ? signature : undefined;
    },
  };
}

const RECIPES: readonly Recipe[] = [
  {
    name: 'S as it should be',
    requirement: 'ed25519-s-range',
    valid: true,
    key: (a) => a.point,
    sign: honest,
  },
  ...[1n, 2n, 7n].map((times) => ({
    name: `S with ${times} times L added`,
    requirement: 'ed25519-s-range',
    valid: false,
    key: (a: Scalar) => a.point,
    sign: (message: Uint8Array, a: Scalar, key: Uint8Array) => {
      const good = honest(message, a, key);
      return Buffer.concat([good.subarray(0, 32), encode(decode(good.subarray(32)) + times * L)]);
    },
  })),
  smallKey('the neutral element as key', 'ed25519-small-order', NEUTRAL, 1n),
  smallKey('a key of order 2', 'ed25519-small-order', ORDER_2, 2n),
  smallKey('a key of order 4', 'ed25519-small-order', ORDER_4, 4n),
  smallKey('a key of order 8', 'ed25519-small-order', ORDER_8, 8n),
  smallKey('another key of order 8', 'ed25519-small-order', OTHER_ORDER_8, 8n),
  smallKey('a key with y = p + 1', 'ed25519-canonical', NEUTRAL_ABOVE_P, 1n),
  smallKey('a key with x = 0 and the sign bit', 'ed25519-canonical', NEUTRAL_NEGATIVE, 1n),
  smallR('the neutral element as R', 'ed25519-small-order', NEUTRAL),
  smallR('an R of order 8, as a verifier with cofactor takes it', 'ed25519-small-order', ORDER_8),
  smallR('an R with y = p + 1', 'ed25519-canonical', NEUTRAL_ABOVE_P),
  smallR('an R with x = 0 and the sign bit', 'ed25519-canonical', NEUTRAL_NEGATIVE),
  smallKey('a key that is no point of the curve', 'ed25519-canonical', encode(2n), 1n),
  mixedKey(false),
  mixedKey(true),
];

/** An activity of the actor signed by the recipe; tried with new nonces until a message suits. */
function concoct(bob: RemoteActor, recipe: Recipe): JsonObject {
  const a = scalarOf(randomBytes(32));
  const publicKey = recipe.key(a);
  const key: ProbeKey = { ...bob.makeKey(), publicKeyMultibase: formatMultikey(publicKey) };
  bob.keys.push(key);
  for (let tries = 0; tries < 1000; tries += 1) {
    const unsigned = bob.unsigned();
    const trace = oracleSign(
      { id: oracleDocumentId(unsigned), ...unsigned },
      {
        privateKey: key.private_key,
        verificationMethod: key.id,
        created: unsigned['published'] as string,
      },
    );
    const message = Buffer.concat([trace.proofHash, trace.documentHash]);
    const signature = recipe.sign(message, a, publicKey);
    if (signature === undefined) continue;
    if (oracleVerifyEd25519(signature, message, publicKey) !== recipe.valid) {
      throw new TypeError(`the oracle does not agree about ${recipe.name}`);
    }
    return tamperProof(trace.document, { proofValue: `z${base58.encode(signature)}` });
  }
  throw new TypeError(`no message suits ${recipe.name}`);
}

const strict = defineCheck({
  id: 'inbox/strict-ed25519',
  title: 'hostile keys and signatures are refused, and only those',
  class: 'inbox',
  requirements: [
    'ed25519-s-range',
    'ed25519-canonical',
    'ed25519-small-order',
    'ed25519-cofactorless',
    'proof-invalid',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    for (const recipe of RECIPES) {
      const bob = await check.probe.actor();
      const activity = concoct(bob, recipe);
      const honestKey = bob.keys[0];
      if (honestKey === undefined) throw new TypeError('the actor lost its first key');
      const answer = await check.deliver(alice, activity);
      if (recipe.valid) {
        check.status(recipe.requirement, answer, 202, `accepted: ${recipe.name}`);
      } else {
        check.refused(recipe.requirement, answer, unauthentic('proof-invalid'), recipe.name);
        check.refused('proof-invalid', answer, unauthentic('proof-invalid'), recipe.name);
      }
      // The history with the hostile key in it serves the honest key all the same.
      const sibling = made(bob, {}, { key: honestKey });
      await accepted(check, alice, sibling, `the honest key beside ${recipe.name}`);
    }
  },
});

export const inboxEd25519Checks: readonly CheckDefinition[] = [strict];
