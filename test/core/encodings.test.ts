import { readFileSync } from 'node:fs';

import t from 'tap';

import {
  decodeBase32,
  decodeBase58,
  decodeMultikey,
  decodeProofValue,
  encodeBase32,
  encodeBase58,
  encodeMultikey,
  encodeProofValue,
  ERROR_CODES,
  formatTimestamp,
  isActorId,
  isErrorCode,
  isMultikey,
  isTimestamp,
  ProtocolError,
  timestampToMilliseconds,
} from '../../reference/core/index.ts';
import { codeOf, fromHex, seedOf, utf8 } from '../support/core-fixtures.ts';

t.test('base32: RFC 4648 section 10, in lower case without padding', (t) => {
  const samples: readonly (readonly [string, string])[] = [
    ['', ''],
    ['f', 'my'],
    ['fo', 'mzxq'],
    ['foo', 'mzxw6'],
    ['foob', 'mzxw6yq'],
    ['fooba', 'mzxw6ytb'],
    ['foobar', 'mzxw6ytboi'],
  ];
  for (const [plain, text] of samples) {
    t.equal(encodeBase32(utf8(plain)), text);
    t.strictSame(decodeBase32(text), utf8(plain));
  }
  for (const text of ['MY', 'my======', 'm1', 'm8', 'mé', 'm-'])
    t.equal(decodeBase32(text), 'alphabet', text);
  for (const text of ['m', 'mzx', 'mzxw6y', 'mz', 'mzxr', 'mzxw7', 'mzxw6yr', 'aaaaaaaaa']) {
    t.equal(decodeBase32(text), 'trailing-bits', text);
  }
  t.end();
});

t.test('base58btc', (t) => {
  const samples: readonly (readonly [string, string])[] = [
    ['', ''],
    ['00', '1'],
    ['000000', '111'],
    ['61', '2g'],
    ['0061', '12g'],
    ['626262', 'a3gV'],
    ['73696d706c792061206c6f6e6720737472696e67', '2cFupjhnEsSn59qHXstmK2ffpLv2'],
    ['00eb15231dfceb60925886b67d065299925915aeb172c06647', '1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L'],
    ['516b6fcd0f', 'ABnLTmg'],
    ['10c8511e', 'Rt5zm'],
    ['00000000000000000000', '1111111111'],
  ];
  for (const [hex, text] of samples) {
    t.equal(encodeBase58(fromHex(hex)), text, hex);
    t.strictSame(decodeBase58(text), fromHex(hex), text);
  }
  for (const text of ['0', 'O', 'I', 'l', '2g ', 'é2g', '-'])
    t.equal(decodeBase58(text), undefined, text);
  for (let length = 1; length < 70; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 97 + length) & 0xff);
    t.strictSame(decodeBase58(encodeBase58(bytes)), bytes);
  }
  t.end();
});

t.test('multikeys', (t) => {
  // RFC 8032 section 7.1, test 1; the text is the did:key of that public key.
  const publicKey = fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  const text = 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw';
  t.equal(encodeMultikey(publicKey), text);
  t.strictSame(decodeMultikey(text), publicKey);
  t.ok(isMultikey(text));
  t.throws(() => encodeMultikey(new Uint8Array(31)), TypeError);
  const refused: readonly unknown[] = [
    ...[undefined, 1, '', 'z', text.slice(1), text.slice(0, -1), `${text}1`, `u${text.slice(1)}`],
    ...[text.replace('w', '0'), 'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc'],
    `z${encodeBase58(new Uint8Array([0xed, 0x01, ...seedOf(1), 1]))}`,
    `z${encodeBase58(new Uint8Array([0xed, 0x02, ...seedOf(1)]))}`,
  ];
  for (const value of refused) {
    t.throws(() => decodeMultikey(value), TypeError, String(value));
    t.notOk(isMultikey(value));
  }
  t.end();
});

t.test('proof values', (t) => {
  const signature = Uint8Array.from({ length: 64 }, (_, index) => index);
  const text = encodeProofValue(signature);
  t.strictSame(decodeProofValue(text), signature);
  t.strictSame(decodeProofValue(`z${'1'.repeat(64)}`), new Uint8Array(64));
  const refused: readonly unknown[] = [
    ...[
      undefined,
      1,
      '',
      'z',
      text.slice(1),
      `f${text.slice(1)}`,
      `${text}0`,
      `z1${text.slice(1)}`,
    ],
    ...[
      encodeProofValue(signature.subarray(1, 60)),
      encodeProofValue(new Uint8Array(65).fill(255)),
    ],
    `z${'z'.repeat(1_000_000)}`,
  ];
  for (const value of refused) {
    t.equal(
      codeOf(() => decodeProofValue(value)),
      'proof-malformed',
      String(value).slice(0, 30),
    );
  }
  t.end();
});

t.test('times', (t) => {
  const accepted = [
    '2026-11-20T10:00:00.000Z',
    '2024-02-29T23:59:59.999Z',
    '2000-02-29T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '0004-02-29T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
  ];
  for (const time of accepted) {
    t.ok(isTimestamp(time), time);
    t.equal(formatTimestamp(timestampToMilliseconds(time)), time);
  }
  const refused: readonly unknown[] = [
    ...['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.00Z', '2026-11-20T10:00:00.0000Z'],
    ...['2026-11-20t10:00:00.000Z', '2026-11-20T10:00:00.000z', '2026-11-20 10:00:00.000Z'],
    ...['2026-11-20T10:00:00.000+00:00', '2026-11-20T10:00:00,000Z', '+02026-11-20T10:00:00.00Z'],
    ...['2026-02-29T10:00:00.000Z', '1900-02-29T00:00:00.000Z', '2026-02-30T10:00:00.000Z'],
    ...['2026-04-31T10:00:00.000Z', '2026-00-10T10:00:00.000Z', '2026-13-10T10:00:00.000Z'],
    ...['2026-11-00T10:00:00.000Z', '2026-11-20T24:00:00.000Z', '2026-11-20T10:60:00.000Z'],
    ...['2026-11-20T23:59:60.000Z', '2026-11-20T10:00:00.000Z\n', ' 2026-11-20T10:00:00.000Z'],
    ...['２026-11-20T10:00:00.000Z', '', 0, null, undefined, new Date(0)],
  ];
  for (const value of refused) t.notOk(isTimestamp(value), JSON.stringify(value));
  t.throws(() => timestampToMilliseconds('2026-11-20'), TypeError);
  t.throws(() => formatTimestamp(NaN), TypeError);
  t.throws(() => formatTimestamp(Date.UTC(10_000, 0)), TypeError);
  t.end();
});

t.test('actor ids', (t) => {
  const accepted = [
    ...['https://b.example/actors/bob', 'http://127.0.0.1:8080/actors/bob', 'https://b.example'],
    ...[
      'https://b.example/',
      'http://[::1]:80/a',
      'https://b.example/a%20b',
      'http://host_a/x/../y',
    ],
  ];
  for (const url of accepted) t.ok(isActorId(url), url);
  const refused: readonly unknown[] = [
    ...[
      '',
      'b.example/actors/bob',
      '/actors/bob',
      'ftp://b.example/',
      'did:key:z6Mk',
      'https:b.example',
    ],
    ...[
      'https://',
      'https:///a',
      'https://u@b.example/',
      'https://u:p@b.example/',
      'https://b.example/#k',
    ],
    ...[
      'https://b.example/?q',
      'https://b.example?',
      'https://b.example#',
      'https://b.example:99999/',
    ],
    ...[
      'https://b.example/a b',
      'https:\\\\b.example\\',
      'https://b.example/a\\b',
      ' https://b.example/',
    ],
    ...[
      'https://b.example/\n',
      'https://exa mple/',
      'https://[::1/',
      1,
      null,
      undefined,
      ['https://b.example/'],
    ],
  ];
  for (const value of refused) t.notOk(isActorId(value), JSON.stringify(value));
  t.end();
});

function schemaCodes(): string[] {
  const file = new URL('../../../schemas/common.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    $defs: { ErrorCode: { enum: string[] } };
  };
  return schema.$defs.ErrorCode.enum;
}

t.test('error codes', (t) => {
  t.equal(new Set(ERROR_CODES).size, ERROR_CODES.length, 'each once');
  t.ok(ERROR_CODES.every((code) => /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(code)));
  t.strictSame([...ERROR_CODES].sort(), [...schemaCodes()].sort(), 'as in the schema');
  t.ok(isErrorCode('too-deep'));
  t.notOk(isErrorCode('no-such-code'));
  t.notOk(isErrorCode(1));
  const error = new ProtocolError('too-deep', 'detail', { cause: 'x' });
  t.match(error, { name: 'ProtocolError', code: 'too-deep', detail: 'detail', cause: 'x' });
  t.equal(error.message, 'too-deep: detail');
  t.equal(error.reason, undefined, 'only where one is given');
  t.equal(new ProtocolError('gone', 'detail', { reason: 'late' }).reason, 'late');
  t.ok(error instanceof Error);
  t.end();
});
