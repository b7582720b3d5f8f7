import { base32nopad, base58 } from '@scure/base';

import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { oracleCid, oracleParseCid, sha256, type JsonObject } from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';
import { activity, edit, hexOf, signed } from './fixtures.ts';

const EMPTY_OBJECT = 'bagaaieraiqjw7i2vwntyuekgvulpp2det2kpwt6cd7tx5ayqybqpmhfk76fa';

/** The vectors of the chapter *Content ids*. */
export function contentIdVectors(): VectorFile {
  const builder = new VectorBuilder({
    suite: 'content-ids',
    spec: 'spec/03-content-ids.md',
    description:
      'From a value to its canonical bytes, their digest and the content id; and how a content id is read.',
    notes: {
      'text-form': {
        kind: 'security',
        description:
          'Libraries accept this second text for the same bytes, so that equal ids differ.',
      },
      varint: {
        kind: 'security',
        description: 'A varint that is not in its shortest form, or breaks off.',
      },
    },
  });
  addValues(builder);
  addDocuments(builder);
  addReading(builder);
  return builder.build();
}

function addValues(builder: VectorBuilder): void {
  const known: [string, string, string, string][] = [
    [
      'empty-object',
      '{}',
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      'The digest of {} is widely known.',
    ],
    [
      'empty-array',
      '[]',
      '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
      'The digest of [] is widely known.',
    ],
    [
      'null',
      'null',
      '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b',
      'The digest of null is widely known.',
    ],
    [
      'true',
      'true',
      'b5bea41b6c623f7c09f1bf24dcae58ebab3c0cdd90ad966bc43a45b44867e12b',
      'The digest of true is widely known.',
    ],
  ];
  for (const [id, text, digestHex, comment] of known) {
    const cid = `b${base32nopad.encode(Buffer.from(`0180041220${digestHex}`, 'hex')).toLowerCase()}`;
    builder.valid(
      `cid/value-${id}`,
      { comment, requires: ['cid-construction', 'cid-text'] },
      'cid',
      { hex: toHex(text) },
      { canonicalHex: toHex(text), digestHex, cid },
    );
  }
  const computed: [string, string, string][] = [
    ['spaces', ' { } ', 'White space does not count.'],
    ['member-order', '{"b":1,"a":2}', 'The bytes that are hashed are the canonical ones.'],
    ['member-order-other', '{"a":2,"b":1}', 'The same content in another order has the same id.'],
    ['escapes', '{"\\u0061":"\\u20ac"}', 'Escapes do not count.'],
    ['number-forms', '[1.0,1e0,100e-2,-0]', 'Notations of numbers do not count.'],
    ['normalization', '"e\\u0301"', 'Normalization would give another id.'],
    ['unicode', '{"\ue000":"\u{1f600}","\u{1f600}":"\ue000"}', 'Names beyond the surrogates.'],
    ['nested', '{"z":[{"y":{"x":[[],{},null]}}],"a":{"c":true,"b":false}}', 'Nested values.'],
    [
      'id-and-proof-members',
      '{"id":"x","proof":{"a":1}}',
      'The content id of a whole value leaves nothing out.',
    ],
    ['proto', '{"__proto__":{"a":1}}', '__proto__ is hashed like others.'],
    ['string', '"bagaaiera"', 'A string.'],
    ['number', '-1.5e-9', 'A number.'],
  ];
  for (const [id, text, comment] of computed) {
    builder.valid(
      `cid/value-${id}`,
      { comment, requires: ['cid-construction', 'cid-text'] },
      'cid',
      { hex: toHex(text) },
    );
  }
  builder.invalid(
    'cid/value-duplicate-member',
    { comment: 'What does not parse has no content id.', requires: ['canon-unique-names'] },
    'cid',
    { hex: toHex('{"a":1,"a":2}') },
    'duplicate-member',
    builder.mended(
      'cid/value-duplicate-member',
      { comment: '', requires: ['cid-construction'] },
      'cid',
      { hex: toHex('{"a":1,"b":2}') },
    ),
  );
}

function addDocuments(builder: VectorBuilder): void {
  const plain = activity();
  const whole = signed(plain);
  const documents: [string, JsonObject, string][] = [
    ['plain', plain, 'A document with neither id nor proof.'],
    ['signed', whole, 'The same document with both: the same id.'],
    ['wrong-id', edit(whole, { id: EMPTY_OBJECT }), 'Whatever the member id says.'],
    ['proof-no-object', edit(whole, { proof: [1, 2] }), 'Whatever the proof is.'],
    ['empty', { id: EMPTY_OBJECT, proof: {} }, 'Nothing is left.'],
    [
      'nested-id-and-proof',
      { object: { id: 'x', proof: { a: 1 } }, id: 'y' },
      'Nested ids and proofs are hashed.',
    ],
    [
      'nested-proof-changed',
      { object: { id: 'x', proof: { a: 2 } }, id: 'y' },
      'Another nested proof, another id.',
    ],
    [
      'unknown-members',
      edit(plain, { 'x-unknown': { deep: [1, 2] }, Id: 'a', PROOF: 'b' }),
      'Unknown members are hashed, also those that look like id and proof.',
    ],
    ['audience', edit(plain, { to: ['Followers'] }), 'Another audience, another id.'],
    [
      'context',
      edit(plain, { '@context': ['https://www.w3.org/ns/activitystreams'] }),
      'The context is hashed.',
    ],
    [
      'signature-member',
      edit(plain, { signature: { type: 'RsaSignature2017' } }),
      'A signature of another kind is an unknown member.',
    ],
    ['null-member', edit(plain, { summary: null }), 'A member that is null is there.'],
  ];
  for (const [id, document, comment] of documents) {
    builder.valid(`cid/document-${id}`, { comment, requires: ['cid-document-id'] }, 'document-id', {
      hex: hexOf(document),
    });
  }
}

/** A content id made of any bytes. */
function textOf(bytes: Uint8Array): string {
  return `b${base32nopad.encode(bytes).toLowerCase()}`;
}

function addReading(builder: VectorBuilder): void {
  const digest = oracleParseCid(EMPTY_OBJECT);
  const hex = toHex(digest);
  const good = builder.valid(
    'cid/read-empty-object',
    { comment: 'A content id.', requires: ['cid-text', 'cid-multibase'] },
    'cid-parse',
    { text: EMPTY_OBJECT },
    { digestHex: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' },
  );
  for (const text of ['a', 'b', 'c']) {
    builder.valid(
      `cid/read-string-${text}`,
      { comment: `The content id of the JSON string ${text}.`, requires: ['cid-text'] },
      'cid-parse',
      { text: oracleCid(text) },
      { digestHex: toHex(sha256(Buffer.from(JSON.stringify(text)))) },
    );
  }
  const of = (prefix: string, rest = hex): string => textOf(Buffer.from(prefix + rest, 'hex'));
  const upper = EMPTY_OBJECT.toUpperCase();
  const rows: [string, string, string, string, string?][] = [
    ['empty', '', 'cid-multibase', 'The empty text.'],
    ['prefix-only', 'b', 'cid-multibase', 'A multibase letter and nothing else.'],
    ['no-prefix', EMPTY_OBJECT.slice(1), 'cid-multibase', 'No multibase letter.'],
    ['upper-case', upper, 'cid-multibase', 'Upper-case base32 with its own letter B.', 'text-form'],
    [
      'upper-case-letter',
      `B${EMPTY_OBJECT.slice(1)}`,
      'cid-multibase',
      'The letter of upper-case base32.',
      'text-form',
    ],
    [
      'upper-case-text',
      `b${upper.slice(1)}`,
      'cid-multibase',
      'Upper case behind the letter of lower case.',
      'text-form',
    ],
    [
      'mixed-case',
      EMPTY_OBJECT.replace('q', 'Q'),
      'cid-multibase',
      'One character in upper case.',
      'text-form',
    ],
    ['padding', `${EMPTY_OBJECT}====`, 'cid-multibase', 'Base32 with padding.', 'text-form'],
    [
      'padding-letter',
      `c${EMPTY_OBJECT.slice(1)}====`,
      'cid-multibase',
      'Padded base32 under its own letter.',
      'text-form',
    ],
    [
      'base58btc',
      `z${base58.encode(Buffer.from(`0180041220${hex}`, 'hex'))}`,
      'cid-multibase',
      'The same bytes in base58btc.',
      'text-form',
    ],
    ['base16', `f0180041220${hex}`, 'cid-multibase', 'The same bytes in base16.', 'text-form'],
    [
      'base64url',
      `u${Buffer.from(`0180041220${hex}`, 'hex').toString('base64url')}`,
      'cid-multibase',
      'The same bytes in base64url.',
      'text-form',
    ],
    ['cid-0', `Qm${'W'.repeat(44)}`, 'cid-multibase', 'CIDv0.'],
    ['digit-0', EMPTY_OBJECT.replace('q', '0'), 'cid-multibase', 'base32 has no 0.'],
    ['digit-1', EMPTY_OBJECT.replace('q', '1'), 'cid-multibase', 'base32 has no 1.'],
    ['digit-8', EMPTY_OBJECT.replace('q', '8'), 'cid-multibase', 'base32 has no 8.'],
    ['space-before', ` ${EMPTY_OBJECT}`, 'cid-multibase', 'White space before.', 'text-form'],
    ['space-after', `${EMPTY_OBJECT} `, 'cid-multibase', 'White space after.', 'text-form'],
    [
      'newline-after',
      `${EMPTY_OBJECT}\n`,
      'cid-multibase',
      'A line feed after; $ in many pattern languages overlooks it.',
      'text-form',
    ],
    [
      'hyphen',
      `${EMPTY_OBJECT.slice(0, 9)}-${EMPTY_OBJECT.slice(10)}`,
      'cid-multibase',
      'A hyphen.',
    ],
    [
      'url',
      `https://b.example/artifacts/${EMPTY_OBJECT}`,
      'cid-multibase',
      'A URL that ends in a content id.',
    ],
    ['ipfs-path', `/ipfs/${EMPTY_OBJECT}`, 'cid-multibase', 'A path.'],
    [
      'letter-not-ascii',
      `${EMPTY_OBJECT.slice(0, -1)}\u0430`,
      'cid-multibase',
      'A Cyrillic letter.',
    ],
    [
      'trailing-bits',
      `${EMPTY_OBJECT.slice(0, -1)}b`,
      'cid-trailing-bits',
      'The last unused bit is set: another text for the same bytes.',
      'text-form',
    ],
    [
      'one-character-more',
      `${EMPTY_OBJECT}a`,
      'cid-digest-length',
      'An a behind the text: 38 bytes, the last one zero.',
    ],
    ['length-1', 'ba', 'cid-trailing-bits', 'One character of base32 is no byte.'],
    ['length-3', 'baeb', 'cid-trailing-bits', 'Three characters are no whole number of bytes.'],
    ['length-6', 'bagaaie', 'cid-trailing-bits', 'Six characters are no whole number of bytes.'],
    ['version-0', of('0080041220'), 'cid-version', 'Version 0.'],
    ['version-2', of('0280041220'), 'cid-version', 'Version 2.'],
    ['version-3', of('0380041220'), 'cid-version', 'Version 3.'],
    [
      'version-multihash',
      of('1220'),
      'cid-version',
      'A bare multihash, as in CIDv0: its first byte is 18.',
    ],
    ['version-long', of('810080041220'), 'cid-version', 'Version 1 in two bytes.', 'varint'],
    [
      'version-unterminated',
      textOf(Uint8Array.of(0x81)),
      'cid-version',
      'The version breaks off.',
      'varint',
    ],
    [
      'version-ten-bytes',
      textOf(Buffer.from(`${'80'.repeat(9)}01`, 'hex')),
      'cid-version',
      'A varint of ten bytes.',
      'varint',
    ],
    ['codec-raw', of('01551220'), 'cid-codec', 'raw.'],
    ['codec-dag-json', of('01a9021220'), 'cid-codec', 'dag-json: another canonical form.'],
    ['codec-dag-cbor', of('01711220'), 'cid-codec', 'dag-cbor.'],
    ['codec-dag-pb', of('01701220'), 'cid-codec', 'dag-pb.'],
    ['codec-json-jcs', of('0181ec021220'), 'cid-codec', 'json-jcs: still a draft code.'],
    [
      'codec-json-raw-bytes',
      of('0102001220'),
      'cid-codec',
      '0x0200 as two bytes instead of a varint: codec 2.',
    ],
    ['codec-long', of('018084001220'), 'cid-codec', '0x0200 in three bytes.', 'varint'],
    [
      'codec-unterminated',
      textOf(Buffer.from('0180', 'hex')),
      'cid-codec',
      'The codec breaks off.',
      'varint',
    ],
    [
      'codec-missing',
      textOf(Buffer.from('01', 'hex')),
      'cid-codec',
      'Nothing behind the version.',
      'varint',
    ],
    [
      'codec-ten-bytes',
      textOf(Buffer.from(`01${'80'.repeat(9)}01`, 'hex')),
      'cid-codec',
      'A varint of ten bytes.',
      'varint',
    ],
    [
      'hash-sha2-512',
      textOf(Buffer.from(`0180041340${hex}${hex}`, 'hex')),
      'cid-hash',
      'sha2-512.',
    ],
    ['hash-sha1', textOf(Buffer.from(`0180041114${hex.slice(0, 40)}`, 'hex')), 'cid-hash', 'sha1.'],
    ['hash-sha3-256', of('0180041620'), 'cid-hash', 'sha3-256, of the same length.'],
    ['hash-blake3', of('0180041e20'), 'cid-hash', 'blake3, of the same length.'],
    [
      'hash-identity',
      textOf(Buffer.from('01800400027b7d', 'hex')),
      'cid-hash',
      'The identity hash: the content itself.',
    ],
    ['hash-double-sha2', of('0180045620'), 'cid-hash', 'dbl-sha2-256.'],
    ['hash-long', of('018004920020'), 'cid-hash', 'sha2-256 in two bytes.', 'varint'],
    [
      'hash-missing',
      textOf(Buffer.from('018004', 'hex')),
      'cid-hash',
      'Nothing behind the codec.',
      'varint',
    ],
    [
      'length-31',
      of('018004121f', hex.slice(2)),
      'cid-digest-length',
      '31 bytes, and declared so.',
    ],
    [
      'length-20',
      of('0180041214', hex.slice(24)),
      'cid-digest-length',
      'A truncated digest of 20 bytes, which multihash permits.',
    ],
    ['length-33', of('0180041221', `${hex}00`), 'cid-digest-length', '33 bytes, and declared so.'],
    ['length-0', textOf(Buffer.from('0180041200', 'hex')), 'cid-digest-length', 'An empty digest.'],
    ['length-declared-31', of('018004121f'), 'cid-digest-length', '32 bytes, 31 declared.'],
    ['length-declared-33', of('0180041221'), 'cid-digest-length', '32 bytes, 33 declared.'],
    [
      'length-short',
      of('0180041220', hex.slice(0, 62)),
      'cid-digest-length',
      '31 bytes, 32 declared.',
    ],
    [
      'length-trailing',
      of('0180041220', `${hex}00`),
      'cid-digest-length',
      'A byte behind the digest.',
    ],
    [
      'length-trailing-cid',
      of('0180041220', `${hex}0180041220${hex}`),
      'cid-digest-length',
      'Another content id behind the first.',
    ],
    ['length-long', of('01800412a000'), 'cid-digest-length', '32 in two bytes.', 'varint'],
    [
      'length-missing',
      textOf(Buffer.from('01800412', 'hex')),
      'cid-digest-length',
      'Nothing behind the hash function.',
      'varint',
    ],
    [
      'order-bits-before-version',
      `${of('0280041220').slice(0, -1)}b`,
      'cid-trailing-bits',
      'Unused bits come before the version.',
    ],
    [
      'order-version-before-codec',
      of('02551220'),
      'cid-version',
      'The version comes before the codec.',
    ],
    [
      'order-codec-before-hash',
      of('01551320'),
      'cid-codec',
      'The codec comes before the hash function.',
    ],
    [
      'order-hash-before-length',
      of('018004131f'),
      'cid-hash',
      'The hash function comes before the length.',
    ],
  ];
  for (const [id, text, code, comment, flag] of rows) {
    const requires = [code, ...(flag === 'varint' ? ['cid-minimal-varint'] : [])];
    const flags = flag === undefined ? [] : [flag];
    builder.invalid(
      `cid/read-${id}`,
      { comment, requires, flags },
      'cid-parse',
      { text },
      code,
      good,
    );
  }
}
