import { createHash } from 'node:crypto';

import { Point } from '@noble/ed25519';

import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { signBytes } from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';
import { KEY_ORIGIN, keyPair, seedOf } from './fixtures.ts';

const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const P = 2n ** 255n - 19n;
const text = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value));

/** The vectors of the section *Strict Ed25519*. */
export function ed25519Vectors(): VectorFile {
  const builder = new VectorBuilder({
    suite: 'ed25519',
    spec: 'spec/04-proofs.md',
    description:
      'Which signatures verify under the strict rule. Every one that must not has a sibling that must. ' +
      KEY_ORIGIN,
    notes: {
      'small-order': {
        kind: 'security',
        description: 'Verifiers that do not look for points of small order accept this.',
      },
      'mixed-order': {
        kind: 'interoperability',
        description: 'Verifiers with and without the cofactor disagree.',
      },
      'non-canonical': {
        kind: 'interoperability',
        description: 'Verifiers that reduce encodings modulo p disagree with those that do not.',
      },
      malleability: {
        kind: 'security',
        description: 'Another signature for the same message, made without the key.',
      },
    },
  });
  addRfc8032(builder);
  addEdits(builder);
  addScalars(builder);
  addSmallOrder(builder);
  addMixedOrder(builder);
  addEncodings(builder);
  addLengths(builder);
  return builder.build();
}

interface Triple {
  publicKey: Uint8Array;
  message: Uint8Array;
  signature: Uint8Array;
}

interface About {
  comment: string;
  requires: string[];
  flags?: string[];
  origin?: string;
}

function add(
  builder: VectorBuilder,
  id: string,
  triple: Triple,
  valid: boolean,
  about: About,
  sibling?: string,
): void {
  const input = {
    publicKeyHex: toHex(triple.publicKey),
    messageHex: toHex(triple.message),
    signatureHex: toHex(triple.signature),
  };
  builder.verdict(
    `ed25519/${id}`,
    { origin: 'hand', ...about },
    'ed25519-verify',
    input,
    valid,
    sibling,
  );
}

function addRfc8032(builder: VectorBuilder): void {
  const tests: [string, string, string, string][] = [
    [
      '1',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '2',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      '3',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ];
  for (const [number, publicKey, message, signature] of tests) {
    const triple = {
      publicKey: bytes(publicKey),
      message: bytes(message),
      signature: bytes(signature),
    };
    add(builder, `rfc8032-${number}`, triple, true, {
      comment: `RFC 8032, section 7.1, test ${number}.`,
      requires: ['ed25519-cofactorless'],
      origin: 'external:rfc8032',
    });
  }
}

/** An honest signature by a test key. */
function honest(name = 'ed25519', message = text('concordat')): Triple {
  const pair = keyPair(name);
  return { publicKey: pair.publicKey, message, signature: signBytes(message, pair.privateKey) };
}

function addEdits(builder: VectorBuilder): void {
  const requires = ['ed25519-cofactorless'];
  const base = honest();
  add(builder, 'honest', base, true, { comment: 'An honest signature.', requires });
  add(builder, 'honest-64-bytes', honest('ed25519', bytes('ab'.repeat(64))), true, {
    comment: 'A message as long as the two hashes of a proof.',
    requires,
  });
  add(builder, 'honest-long', honest('ed25519', bytes('5a'.repeat(1500))), true, {
    comment: 'A message of 1,500 bytes.',
    requires,
  });
  const edits: [string, Triple, string][] = [
    ['edited-message', { ...base, message: text('concordau') }, 'Another message.'],
    [
      'edited-message-longer',
      { ...base, message: text('concordat\0') },
      'A byte behind the message.',
    ],
    ['edited-message-empty', { ...base, message: text('') }, 'No message.'],
    ['edited-r', { ...base, signature: flip(base.signature, 0, 1) }, 'One bit of R.'],
    ['edited-r-sign', { ...base, signature: flip(base.signature, 31, 0x80) }, 'The sign bit of R.'],
    ['edited-s', { ...base, signature: flip(base.signature, 32, 1) }, 'One bit of S.'],
    [
      'edited-s-high',
      { ...base, signature: flip(base.signature, 62, 0x80) },
      'A high bit of S that keeps it below L.',
    ],
    [
      'edited-key-sign',
      { ...base, publicKey: flip(base.publicKey, 31, 0x80) },
      'The sign bit of A: the negated key.',
    ],
    ['other-key', { ...base, publicKey: keyPair('ed25519-other').publicKey }, 'Another key.'],
    [
      'swapped-halves',
      { ...base, signature: concat(base.signature.subarray(32), base.signature.subarray(0, 32)) },
      'S before R.',
    ],
    [
      'prehashed',
      {
        ...base,
        signature: signBytes(
          createHash('sha512').update('concordat').digest(),
          keyPair('ed25519').privateKey,
        ),
      },
      'A signature over the SHA-512 of the message (not Ed25519ph, but often mistaken for it).',
    ],
    [
      'negated-s',
      {
        ...base,
        signature: concat(
          base.signature.subarray(0, 32),
          scalar(L - littleEndian(base.signature.subarray(32))),
        ),
      },
      'L - S.',
    ],
  ];
  for (const [id, triple, comment] of edits) {
    add(builder, id, triple, false, { comment, requires }, 'ed25519/honest');
  }
}

function addScalars(builder: VectorBuilder): void {
  const base = honest();
  const r = base.signature.subarray(0, 32);
  const s = littleEndian(base.signature.subarray(32));
  const about = (comment: string): About => ({
    comment,
    requires: ['ed25519-s-range'],
    flags: ['malleability'],
  });
  for (const times of [1n, 2n, 4n, 8n, 14n]) {
    const signature = concat(r, scalar(s + times * L));
    add(
      builder,
      `s-plus-${times}-l`,
      { ...base, signature },
      false,
      about(`S + ${times} L: the equation still holds.`),
      'ed25519/honest',
    );
  }
  const rows: [string, bigint, string][] = [
    ['s-equals-l', L, 'S = L.'],
    ['s-equals-l-plus-1', L + 1n, 'S = L + 1.'],
    ['s-all-ones', 2n ** 256n - 1n, 'All bits of S set.'],
    ['s-2-255', s + 2n ** 255n, 'The top bit of S set.'],
  ];
  for (const [id, value, comment] of rows) {
    add(
      builder,
      id,
      { ...base, signature: concat(r, scalar(value)) },
      false,
      about(comment),
      'ed25519/honest',
    );
  }
  const edges: [string, bigint, string][] = [
    ['s-zero', 0n, 'S = 0 is in range, but the equation does not hold.'],
    ['s-l-minus-1', L - 1n, 'S = L - 1 is in range, but the equation does not hold.'],
  ];
  for (const [id, value, comment] of edges) {
    add(
      builder,
      id,
      { ...base, signature: concat(r, scalar(value)) },
      false,
      { comment, requires: ['ed25519-cofactorless'] },
      'ed25519/honest',
    );
  }
  // The neutral element as key and R verifies under every equation, so that nothing but the range of S is left.
  const neutral = Point.ZERO.toBytes();
  const triple = {
    publicKey: neutral,
    message: text('concordat'),
    signature: concat(neutral, scalar(L)),
  };
  add(
    builder,
    's-equals-l-neutral',
    triple,
    false,
    {
      ...about('S = L with the neutral element as A and R: L is 0 to who reduces it.'),
      flags: ['malleability', 'small-order'],
    },
    'ed25519/honest',
  );
}

/** The eight points of small order: the multiples of one of order 8. */
function torsion(): Point[] {
  const generator = Point.fromHex(
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  );
  const points = [Point.ZERO];
  for (let index = 1; index < 8; index += 1) points.push((points.at(-1) as Point).add(generator));
  return points;
}

interface Encoding {
  name: string;
  encoded: Uint8Array;
  point: Point;
}

/** Every encoding that some decoder reads as a point of small order: eight canonical ones and six that are not. */
function smallOrderEncodings(): Encoding[] {
  const points = torsion();
  const canonical = points.map((point, index) => ({
    name: `torsion-${index}`,
    encoded: point.toBytes(),
    point,
  }));
  const of = (y: bigint, sign: bigint): Uint8Array => scalar(y | (sign << 255n));
  const find = (y: bigint, odd: bigint): Point => {
    const found = points.find((point) => {
      const affine = point.toAffine();
      return affine.y === y && (affine.x === 0n || (affine.x & 1n) === odd);
    });
    if (found === undefined) throw new Error('no such point of small order');
    return found;
  };
  return [
    ...canonical,
    { name: 'y-1-sign', encoded: of(1n, 1n), point: find(1n, 0n) },
    { name: 'y-minus-1-sign', encoded: of(P - 1n, 1n), point: find(P - 1n, 0n) },
    { name: 'y-p', encoded: of(P, 0n), point: find(0n, 0n) },
    { name: 'y-p-sign', encoded: of(P, 1n), point: find(0n, 1n) },
    { name: 'y-p-plus-1', encoded: of(P + 1n, 0n), point: find(1n, 0n) },
    { name: 'y-p-plus-1-sign', encoded: of(P + 1n, 1n), point: find(1n, 0n) },
  ];
}

function addSmallOrder(builder: VectorBuilder): void {
  const s = 0x1234567890abcdefn;
  const point = Point.BASE.multiply(s);
  for (const { name, encoded, point: key } of smallOrderEncodings()) {
    const nonCanonical = name.startsWith('y-');
    const requires = ['ed25519-small-order', ...(nonCanonical ? ['ed25519-canonical'] : [])];
    const flags = ['small-order', ...(nonCanonical ? ['non-canonical'] : [])];
    // R = [s]B needs [k]A = 0, so a message is looked for whose k is a multiple of the order of A.
    const message = findMessage(`small-order A ${name}`, (candidate) =>
      times(key, challenge(point.toBytes(), encoded, candidate)).equals(Point.ZERO),
    );
    const triple = { publicKey: encoded, message, signature: concat(point.toBytes(), scalar(s)) };
    add(
      builder,
      `small-order-a-${name}`,
      triple,
      false,
      {
        comment: 'A of small order, with a signature for which the equation holds.',
        requires,
        flags,
      },
      'ed25519/honest',
    );

    const secret = secretScalar('ed25519');
    const publicKey = keyPair('ed25519').publicKey;
    const message2 = text('concordat');
    const k = challenge(encoded, publicKey, message2);
    const signature = concat(encoded, scalar((k * secret) % L));
    add(
      builder,
      `small-order-r-${name}`,
      { publicKey, message: message2, signature },
      false,
      {
        comment: 'R of small order, with the S for which the equation holds up to the cofactor.',
        requires,
        flags,
      },
      'ed25519/honest',
    );
  }
  const neutral = Point.ZERO.toBytes();
  const zero = new Uint8Array(64);
  const about = (comment: string): About => ({
    comment,
    requires: ['ed25519-small-order'],
    flags: ['small-order'],
  });
  add(
    builder,
    'small-order-both',
    { publicKey: neutral, message: text('anything'), signature: concat(neutral, scalar(0n)) },
    false,
    about('A and R neutral, S = 0: every message is signed.'),
    'ed25519/honest',
  );
  add(
    builder,
    'all-zero',
    { publicKey: zero.subarray(0, 32), message: text(''), signature: zero },
    false,
    about('Key and signature of nothing but zeros: y = 0 is of order 4.'),
    'ed25519/rfc8032-1',
  );
  add(
    builder,
    'zero-signature',
    { ...honest(), signature: zero },
    false,
    about('A signature of nothing but zeros.'),
    'ed25519/honest',
  );
  add(
    builder,
    'zero-key',
    { ...honest(), publicKey: zero.subarray(0, 32) },
    false,
    about('A key of nothing but zeros.'),
    'ed25519/honest',
  );
}

function addMixedOrder(builder: VectorBuilder): void {
  const secret = secretScalar('ed25519');
  const order8 = torsion()[1] as Point;
  const mixed = Point.BASE.multiply(secret).add(order8);
  const publicKey = mixed.toBytes();
  const nonce = 0xfedcba9876543210fedcba9876543210n;
  const r = Point.BASE.multiply(nonce);
  const sign = (message: Uint8Array, rBytes: Uint8Array, key: Uint8Array): Triple => {
    const k = challenge(rBytes, key, message);
    return { publicKey: key, message, signature: concat(rBytes, scalar((nonce + k * secret) % L)) };
  };
  const about = (comment: string): About => ({
    comment,
    requires: ['ed25519-cofactorless'],
    flags: ['mixed-order'],
  });
  const residue = (message: Uint8Array): bigint => challenge(r.toBytes(), publicKey, message) % 8n;

  const fits = findMessage('mixed-order A', (message) => residue(message) === 0n);
  add(
    builder,
    'mixed-order-a',
    sign(fits, r.toBytes(), publicKey),
    true,
    about('A of mixed order where k is a multiple of 8: the equation holds without the cofactor.'),
  );
  for (const rest of [1n, 4n]) {
    const message = findMessage(
      `mixed-order A ${rest}`,
      (candidate) => residue(candidate) === rest,
    );
    add(
      builder,
      `mixed-order-a-residue-${rest}`,
      sign(message, r.toBytes(), publicKey),
      false,
      about(`A of mixed order, k = ${rest} modulo 8: the equation holds only with the cofactor.`),
      'ed25519/mixed-order-a',
    );
  }
  const reduced = findMessage('reduction', (message) => {
    const whole = wholeChallenge(r.toBytes(), publicKey, message);
    return (whole % L) % 8n === 0n && whole % 8n !== 0n;
  });
  add(
    builder,
    'mixed-order-a-reduced',
    sign(reduced, r.toBytes(), publicKey),
    true,
    about('k is reduced modulo L before A is multiplied; without the reduction this fails.'),
  );
  const unreduced = findMessage('no reduction', (message) => {
    const whole = wholeChallenge(r.toBytes(), publicKey, message);
    return (whole % L) % 8n !== 0n && whole % 8n === 0n;
  });
  add(
    builder,
    'mixed-order-a-unreduced',
    sign(unreduced, r.toBytes(), publicKey),
    false,
    about('k is reduced modulo L before A is multiplied; without the reduction this passes.'),
    'ed25519/mixed-order-a-reduced',
  );

  const honestKey = keyPair('ed25519').publicKey;
  for (const [index, point] of torsion().entries()) {
    if (index === 0) continue;
    const rBytes = r.add(point).toBytes();
    add(
      builder,
      `mixed-order-r-${index}`,
      sign(text('concordat'), rBytes, honestKey),
      false,
      about('R of mixed order under an honest key: the equation holds only with the cofactor.'),
      'ed25519/honest',
    );
  }
  const both = findMessage('mixed-order A and R', (message) => {
    const rBytes = r.add(torsion()[3] as Point).toBytes();
    return (challenge(rBytes, publicKey, message) + 3n) % 8n === 0n;
  });
  add(
    builder,
    'mixed-order-both',
    sign(both, r.add(torsion()[3] as Point).toBytes(), publicKey),
    true,
    about(
      'A and R of mixed order whose small parts cancel: the equation holds without the cofactor.',
    ),
  );
  const neither = findMessage('mixed-order A and R apart', (message) => {
    const rBytes = r.add(torsion()[3] as Point).toBytes();
    return (challenge(rBytes, publicKey, message) + 3n) % 8n === 4n;
  });
  add(
    builder,
    'mixed-order-both-residue',
    sign(neither, r.add(torsion()[3] as Point).toBytes(), publicKey),
    false,
    about('A and R of mixed order whose small parts do not cancel.'),
    'ed25519/mixed-order-both',
  );
}

function addEncodings(builder: VectorBuilder): void {
  const base = honest();
  const about = (comment: string): About => ({
    comment,
    requires: ['ed25519-canonical'],
    flags: ['non-canonical'],
  });
  for (let y = 3n; y <= 18n; y += 1n) {
    if (!isOnCurve(y)) continue;
    const encoded = scalar(P + y);
    add(
      builder,
      `non-canonical-a-${y}`,
      { ...base, publicKey: encoded },
      false,
      about(`A with y = p + ${y}, which is a point to who reduces it.`),
      'ed25519/honest',
    );
    add(
      builder,
      `non-canonical-r-${y}`,
      { ...base, signature: concat(encoded, base.signature.subarray(32)) },
      false,
      about(`R with y = p + ${y}, which is a point to who reduces it.`),
      'ed25519/honest',
    );
  }
  const ones = new Uint8Array(32).fill(0xff);
  const offCurve = scalar(2n);
  const rows: [string, Triple, string][] = [
    ['all-ones-a', { ...base, publicKey: ones }, 'A of nothing but ones.'],
    [
      'all-ones-r',
      { ...base, signature: concat(ones, base.signature.subarray(32)) },
      'R of nothing but ones.',
    ],
    ['off-curve-a', { ...base, publicKey: offCurve }, 'A with y = 2, for which there is no x.'],
    [
      'off-curve-r',
      { ...base, signature: concat(offCurve, base.signature.subarray(32)) },
      'R with y = 2, for which there is no x.',
    ],
  ];
  for (const [id, triple, comment] of rows)
    add(builder, id, triple, false, about(comment), 'ed25519/honest');
}

function addLengths(builder: VectorBuilder): void {
  const base = honest();
  const longer = (data: Uint8Array): Uint8Array => concat(data, Uint8Array.of(0));
  const rows: [string, Triple, string][] = [
    ['key-empty', { ...base, publicKey: text('') }, 'No key.'],
    ['key-31', { ...base, publicKey: base.publicKey.subarray(0, 31) }, 'A key of 31 bytes.'],
    ['key-33', { ...base, publicKey: longer(base.publicKey) }, 'A key of 33 bytes.'],
    [
      'key-multicodec',
      { ...base, publicKey: concat(Uint8Array.of(0xed, 0x01), base.publicKey) },
      'A key that still has its multicodec prefix.',
    ],
    ['signature-empty', { ...base, signature: text('') }, 'No signature.'],
    ['signature-32', { ...base, signature: base.signature.subarray(0, 32) }, 'Half a signature.'],
    [
      'signature-63',
      { ...base, signature: base.signature.subarray(0, 63) },
      'A signature of 63 bytes.',
    ],
    ['signature-65', { ...base, signature: longer(base.signature) }, 'A signature of 65 bytes.'],
    [
      'signature-128',
      { ...base, signature: concat(base.signature, base.signature) },
      'The signature twice.',
    ],
    [
      'signature-hex',
      { ...base, signature: text(toHex(base.signature)) },
      'The signature in hex, as text.',
    ],
  ];
  for (const [id, triple, comment] of rows) {
    add(
      builder,
      `length-${id}`,
      triple,
      false,
      { comment, requires: ['ed25519-lengths'] },
      'ed25519/honest',
    );
  }
}

// ------------------------------------------------------------------------------------------------------ arithmetic

function isOnCurve(y: bigint): boolean {
  try {
    Point.fromBytes(scalar(y));
    return true;
  } catch {
    return false;
  }
}

function times(point: Point, factor: bigint): Point {
  let sum = Point.ZERO;
  for (let index = 0n; index < factor % 8n; index += 1n) sum = sum.add(point);
  return sum;
}

/** The secret scalar of a test key, RFC 8032 section 5.1.5, modulo L. */
function secretScalar(name: string): bigint {
  const digest = createHash('sha512').update(seedOf(name)).digest().subarray(0, 32);
  digest[0] = (digest[0] as number) & 0xf8;
  digest[31] = ((digest[31] as number) & 0x7f) | 0x40;
  return littleEndian(digest) % L;
}

function wholeChallenge(r: Uint8Array, key: Uint8Array, message: Uint8Array): bigint {
  return littleEndian(createHash('sha512').update(r).update(key).update(message).digest());
}

function challenge(r: Uint8Array, key: Uint8Array, message: Uint8Array): bigint {
  return wholeChallenge(r, key, message) % L;
}

/** The first of the messages `<label> 0`, `<label> 1`, … that fits. */
function findMessage(label: string, fits: (message: Uint8Array) => boolean): Uint8Array {
  for (let index = 0; ; index += 1) {
    const message = text(`${label} ${index}`);
    if (fits(message)) return message;
  }
}

function littleEndian(data: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(data).reverse().toString('hex')}`);
}

function scalar(value: bigint): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse());
}

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function concat(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function flip(data: Uint8Array, index: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(data);
  copy[index] = (copy[index] as number) ^ mask;
  return copy;
}
