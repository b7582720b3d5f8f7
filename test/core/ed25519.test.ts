import { createPrivateKey, sign } from 'node:crypto';

import { Point } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import t, { type Test } from 'tap';

import {
  derivePublicKey,
  isStrictEd25519Input,
  signEd25519,
  verifyEd25519Strict,
} from '../../reference/core/index.ts';
import { fromHex, seedOf, toHex, utf8 } from '../support/core-fixtures.ts';

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const FIELD = 2n ** 255n - 19n;
const MESSAGE = utf8('a message');
const SEED = seedOf(7);
const PUBLIC_KEY = derivePublicKey(SEED);
const SIGNATURE = signEd25519(MESSAGE, SEED);

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => number * 256n + BigInt(byte), 0n);
}

function bytesOf(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * at)) & 255n));
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A point of order eight: L times a point that is not in the subgroup of prime order. */
function pointOfOrderEight(): Point {
  for (let y = 2n; ; y++) {
    try {
      const candidate = Point.fromBytes(bytesOf(y));
      const torsion = candidate.multiply(ORDER - 1n).add(candidate);
      if (!torsion.multiply(4n).is0()) return torsion;
    } catch {
      // No point has this y.
    }
  }
}

const TORSION = pointOfOrderEight();
const SMALL_ORDER = Array.from({ length: 8 }, (_, factor) =>
  TORSION.multiplyUnsafe(BigInt(factor)),
);

function challenge(r: Uint8Array, a: Uint8Array): bigint {
  return numberOf(sha512(join(r, a, MESSAGE))) % ORDER;
}

const scalar = ((): bigint => {
  const hash = sha512(SEED).slice(0, 32);
  hash[0]! &= 248;
  hash[31] = (hash[31]! & 127) | 64;
  return numberOf(hash) % ORDER;
})();

/** A signature over given encodings of R and A, whose S satisfies the equation up to torsion. */
function forge(rScalar: bigint, r: Uint8Array, a: Uint8Array, aScalar = scalar): Uint8Array {
  return join(r, bytesOf((rScalar + challenge(r, a) * aScalar) % ORDER));
}

function refuses(t: Test, signature: Uint8Array, publicKey: Uint8Array, comment: string): void {
  t.equal(verifyEd25519Strict(signature, MESSAGE, publicKey), false, comment);
}

t.test('signing: RFC 8032 section 7.1', (t) => {
  const cases = [
    {
      seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      message: '',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    },
    {
      seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      message: '72',
      signature:
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    },
  ];
  for (const { seed, publicKey, message, signature } of cases) {
    t.equal(toHex(derivePublicKey(fromHex(seed))), publicKey);
    t.equal(toHex(signEd25519(fromHex(message), fromHex(seed))), signature);
    t.ok(verifyEd25519Strict(fromHex(signature), fromHex(message), fromHex(publicKey)));
  }
  t.throws(() => signEd25519(MESSAGE, new Uint8Array(31)), TypeError);
  t.throws(() => derivePublicKey(new Uint8Array(33)), TypeError);
  t.end();
});

t.test('it signs as the platform does', (t) => {
  for (let byte = 0; byte < 8; byte++) {
    const seed = seedOf(byte);
    const key = createPrivateKey({
      format: 'jwk',
      key: {
        kty: 'OKP',
        crv: 'Ed25519',
        d: Buffer.from(seed).toString('base64url'),
        x: Buffer.from(derivePublicKey(seed)).toString('base64url'),
      },
    });
    t.equal(toHex(signEd25519(MESSAGE, seed)), sign(null, MESSAGE, key).toString('hex'));
  }
  t.end();
});

t.test('honest signatures, and each part changed', (t) => {
  t.ok(verifyEd25519Strict(SIGNATURE, MESSAGE, PUBLIC_KEY));
  t.ok(isStrictEd25519Input(SIGNATURE, PUBLIC_KEY));
  t.notOk(verifyEd25519Strict(SIGNATURE, utf8('b message'), PUBLIC_KEY));
  t.notOk(verifyEd25519Strict(SIGNATURE, MESSAGE, derivePublicKey(seedOf(8))));
  for (let at = 0; at < 64; at += 5) {
    const changed = SIGNATURE.slice();
    changed[at]! ^= 1;
    refuses(t, changed, PUBLIC_KEY, `byte ${at} of the signature`);
  }
  t.end();
});

t.test('wrong lengths are refused without an exception', (t) => {
  for (const length of [0, 1, 31, 33, 64]) {
    refuses(t, SIGNATURE, new Uint8Array(length).fill(9), `a key of ${length} bytes`);
  }
  for (const length of [0, 32, 63, 65, 128]) {
    refuses(
      t,
      join(SIGNATURE, SIGNATURE).slice(0, length),
      PUBLIC_KEY,
      `a signature of ${length} bytes`,
    );
  }
  t.end();
});

t.test('S has one form: below L', (t) => {
  const s = numberOf(SIGNATURE.subarray(32));
  for (let added = ORDER; s + added < 2n ** 256n; added += ORDER) {
    refuses(
      t,
      join(SIGNATURE.subarray(0, 32), bytesOf(s + added)),
      PUBLIC_KEY,
      `S + ${added / ORDER} L`,
    );
  }
  const r = SIGNATURE.subarray(0, 32);
  t.notOk(isStrictEd25519Input(join(r, bytesOf(ORDER)), PUBLIC_KEY), 'S = L');
  t.ok(isStrictEd25519Input(join(r, bytesOf(ORDER - 1n)), PUBLIC_KEY), 'S = L - 1 is only wrong');
  t.ok(isStrictEd25519Input(join(r, bytesOf(0n)), PUBLIC_KEY), 'and so is S = 0');
  refuses(t, join(r, bytesOf(ORDER - 1n)), PUBLIC_KEY, 'S = L - 1');
  refuses(t, join(r, bytesOf(0n)), PUBLIC_KEY, 'S = 0');
  t.end();
});

t.test('small order', (t) => {
  t.ok(SMALL_ORDER.every((point) => point.isSmallOrder()));
  t.equal(new Set(SMALL_ORDER.map((point) => point.toHex())).size, 8);
  for (const [factor, point] of SMALL_ORDER.entries()) {
    const small = point.toBytes();
    // With A of small order, S = r fits R = [r]B - [k]A for whatever message gives the right k.
    const r = Point.BASE.multiply(5n).toBytes();
    t.notOk(isStrictEd25519Input(forge(5n, r, small, 0n), small), `A = ${factor} T`);
    refuses(t, forge(5n, r, small, 0n), small, `A = ${factor} T, verified`);
    refuses(t, forge(0n, small, small, 0n), small, `A = R = ${factor} T`);
    t.notOk(isStrictEd25519Input(forge(0n, small, PUBLIC_KEY), PUBLIC_KEY), `R = ${factor} T`);
    refuses(t, forge(0n, small, PUBLIC_KEY), PUBLIC_KEY, `R = ${factor} T, verified`);
  }
  t.end();
});

t.test('points that are not canonical', (t) => {
  // The y coordinates from p to 2^255 - 1, and zero for x with the sign bit set.
  for (let y = FIELD; y < 2n ** 255n; y++) {
    for (const sign of [0n, 2n ** 255n]) {
      const encoded = bytesOf(y + sign);
      t.notOk(isStrictEd25519Input(SIGNATURE, encoded), `A: y = p + ${y - FIELD}`);
      t.notOk(
        isStrictEd25519Input(join(encoded, SIGNATURE.subarray(32)), PUBLIC_KEY),
        'the same for R',
      );
      refuses(t, SIGNATURE, encoded, 'verified');
    }
  }
  for (const y of [1n, FIELD - 1n]) {
    const encoded = bytesOf(y + 2n ** 255n);
    refuses(t, forge(0n, encoded, PUBLIC_KEY), PUBLIC_KEY, `R: x = 0 with the sign bit, y = ${y}`);
    refuses(t, SIGNATURE, encoded, `A: x = 0 with the sign bit, y = ${y}`);
  }
  t.ok(isStrictEd25519Input(SIGNATURE, bytesOf(FIELD - 2n)), 'p - 2 is no matter of encoding');
  t.end();
});

t.test('bytes that are no point', (t) => {
  t.throws(() => Point.fromBytes(bytesOf(2n)));
  refuses(t, SIGNATURE, bytesOf(2n), 'A');
  refuses(t, forge(5n, bytesOf(2n), PUBLIC_KEY), PUBLIC_KEY, 'R');
  t.end();
});

t.test('mixed order: the equation has no cofactor', (t) => {
  for (let factor = 1; factor < 8; factor++) {
    const torsion = SMALL_ORDER[factor]!;
    // R with a residue: [S]B = R + [k]A holds only after multiplication by eight.
    const mixedR = Point.BASE.multiply(5n).add(torsion).toBytes();
    const withMixedR = forge(5n, mixedR, PUBLIC_KEY);
    t.ok(isStrictEd25519Input(withMixedR, PUBLIC_KEY), 'the bytes alone do not show it');
    refuses(t, withMixedR, PUBLIC_KEY, `R + ${factor} T`);

    const mixedA = Point.BASE.multiply(scalar).add(torsion);
    const a = mixedA.toBytes();
    let refused = 0;
    let accepted = 0;
    for (let nonce = 2n; nonce < 34n; nonce++) {
      const r = Point.BASE.multiply(nonce).toBytes();
      const residueVanishes = torsion.multiplyUnsafe(challenge(r, a)).is0();
      const verdict = verifyEd25519Strict(forge(nonce, r, a), MESSAGE, a);
      if (verdict !== residueVanishes) t.fail(`A + ${factor} T, nonce ${nonce}`);
      if (verdict) accepted++;
      else refused++;
    }
    t.ok(
      accepted > 0 && refused > 0,
      `A + ${factor} T: accepted exactly where the residue vanishes`,
    );
  }
  t.end();
});
