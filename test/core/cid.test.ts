import { createHash } from 'node:crypto';

import t from 'tap';

import {
  canonicalize,
  computeCid,
  documentId,
  encodeBase32,
  isCid,
  parseCid,
  type Sha256,
} from '../../reference/core/index.ts';
import { codeOf, fromHex, toHex } from '../support/core-fixtures.ts';

const DIGEST = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
const EMPTY_OBJECT = cidText(`0180041220${DIGEST}`);

function cidText(hex: string): string {
  return `b${encodeBase32(fromHex(hex))}`;
}

t.test('construction', (t) => {
  // SHA-256 of the two bytes `{}`, a well-known value.
  t.equal(computeCid({}), EMPTY_OBJECT);
  t.equal(EMPTY_OBJECT.length, 61);
  t.ok(EMPTY_OBJECT.startsWith('bagaaiera'));
  t.equal(toHex(parseCid(EMPTY_OBJECT)), DIGEST);
  t.ok(isCid(EMPTY_OBJECT));
  t.equal(computeCid({ b: 1, a: 2 }), computeCid({ a: 2, b: 1 }));
  t.end();
});

t.test('the id of a document leaves out its own id and proof, and nothing else', (t) => {
  const inner = { id: 'x', proof: {}, bto: [] };
  const body = { a: 1, nested: inner, '@context': 'c' };
  t.equal(documentId({ ...body, id: 'any', proof: { z: 1 } }), computeCid(body));
  t.equal(documentId(body), computeCid(body));
  t.not(documentId({ ...body, nested: { ...inner, proof: 1 } }), computeCid(body));
  t.equal(documentId({ id: 1, proof: 2 }), computeCid({}));
  t.throws(() => documentId([]), TypeError);
  t.equal(
    codeOf(() => documentId({ a: '\ud800' })),
    'lone-surrogate',
  );
  t.end();
});

t.test('the hash function can be replaced', (t) => {
  const seen: string[] = [];
  const sha256: Sha256 = (message) => {
    seen.push(toHex(message));
    return createHash('sha256').update(message).digest();
  };
  t.equal(computeCid({ a: 'é' }, { sha256 }), computeCid({ a: 'é' }));
  t.equal(documentId({ a: 'é', id: 1 }, { sha256 }), computeCid({ a: 'é' }));
  t.strictSame(seen, Array(2).fill(toHex(canonicalize({ a: 'é' }))));
  t.end();
});

t.test('refusals', (t) => {
  const digest = DIGEST;
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['cid-multibase', undefined, 'not a string'],
    ['cid-multibase', '', 'empty'],
    ['cid-multibase', 'b', 'nothing behind the letter'],
    ['cid-multibase', EMPTY_OBJECT.slice(1), 'no letter'],
    ['cid-multibase', EMPTY_OBJECT.toUpperCase(), 'upper case'],
    ['cid-multibase', `b${EMPTY_OBJECT.slice(1).toUpperCase()}`, 'upper case behind the letter'],
    ['cid-multibase', `${EMPTY_OBJECT}===`, 'padding'],
    ['cid-multibase', `${EMPTY_OBJECT} `, 'white space'],
    ['cid-multibase', EMPTY_OBJECT.replace(/.$/, '1'), 'a digit that base32 does not have'],
    ['cid-multibase', `f0180041220${digest}`, 'hex'],
    ['cid-multibase', 'QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n', 'version 0'],
    ['cid-trailing-bits', EMPTY_OBJECT.replace(/.$/, 'b'), 'a bit after the last byte'],
    ['cid-trailing-bits', `${EMPTY_OBJECT}aa`, 'a length that cannot occur'],
    ['cid-digest-length', `${EMPTY_OBJECT}a`, 'a byte too many, by one character'],
    ['cid-trailing-bits', 'ba', 'one character'],
    ['cid-version', cidText(`0080041220${digest}`), 'version 0 spelled out'],
    ['cid-version', cidText(`0280041220${digest}`), 'version 2'],
    ['cid-version', cidText(`810080041220${digest}`), 'a version that is not minimal'],
    ['cid-version', cidText('81'), 'a version that does not end'],
    ['cid-version', cidText(`1220${digest}`), 'a bare multihash'],
    ['cid-codec', cidText(`01551220${digest}`), 'raw'],
    ['cid-codec', cidText(`01a9021220${digest}`), 'dag-json'],
    ['cid-codec', cidText(`0181ec021220${digest}`), 'json-jcs'],
    ['cid-codec', cidText(`018084001220${digest}`), 'a codec that is not minimal'],
    [
      'cid-codec',
      cidText(`01808480808080808080801220${digest}`),
      'a codec of more than nine bytes',
    ],
    ['cid-codec', cidText('0180'), 'a codec that does not end'],
    ['cid-codec', cidText('01'), 'no codec'],
    ['cid-hash', cidText(`0180041320${digest}`), 'sha2-512'],
    ['cid-hash', cidText(`018004920020${digest}`), 'a hash code that is not minimal'],
    ['cid-hash', cidText('018004'), 'no hash code'],
    ['cid-digest-length', cidText(`018004121f${digest}`), 'a length of 31'],
    ['cid-digest-length', cidText(`0180041214${digest.slice(0, 40)}`), 'a truncated digest'],
    ['cid-digest-length', cidText(`0180041220${digest.slice(2)}`), 'a byte too few'],
    ['cid-digest-length', cidText(`0180041220${digest}00`), 'a byte too many'],
    ['cid-digest-length', cidText(`01800412a000${digest}`), 'a length that is not minimal'],
    ['cid-digest-length', cidText('01800412'), 'no length'],
  ];
  for (const [code, text, comment] of cases) {
    t.equal(
      codeOf(() => parseCid(text)),
      code,
      comment,
    );
    t.notOk(isCid(text), comment);
  }
  t.end();
});

t.test('isCid and parseCid agree', (t) => {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  for (let at = 0; at < EMPTY_OBJECT.length; at++) {
    for (const letter of letters) {
      const text = EMPTY_OBJECT.slice(0, at) + letter + EMPTY_OBJECT.slice(at + 1);
      if (isCid(text) !== (codeOf(() => parseCid(text)) === undefined)) t.fail(text);
    }
  }
  t.end();
});
