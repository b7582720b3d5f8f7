// Bodies that a parser refuses, beside bodies that differ by as little as possible and are accepted.
// Spec: chapter "Canonical form" as it shows at an inbox.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { accepted, judgePair, made, withToken } from './inbox-support.ts';

/** A JSON text that is refused as the value of an unknown member, and one that is accepted there. */
interface Token {
  name: string;
  bad: string | Uint8Array;
  good: string;
}

interface TokenTable {
  id: string;
  title: string;
  requirement: string;
  code: string;
  tokens: readonly Token[];
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.of(0x22, ...values, 0x22);

const TOKENS: readonly TokenTable[] = [
  {
    id: 'inbox/parse-utf8',
    title: 'a body that is not UTF-8 is refused',
    requirement: 'canon-utf8',
    code: 'invalid-utf8',
    tokens: [
      { name: 'a lone continuation byte', bad: bytes(0x80), good: '"a"' },
      { name: 'an overlong slash', bad: bytes(0xc0, 0xaf), good: '"/"' },
      { name: 'an overlong form of three bytes', bad: bytes(0xe0, 0x80, 0xaf), good: '"/"' },
      { name: 'an encoded surrogate', bad: bytes(0xed, 0xa0, 0x80), good: '"\ud7ff"' },
      {
        name: 'a surrogate pair in CESU-8',
        bad: bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
        good: '"😀"',
      },
      {
        name: 'a code point above U+10FFFF',
        bad: bytes(0xf4, 0x90, 0x80, 0x80),
        good: '"\u{10fffd}"',
      },
      { name: 'a truncated sequence', bad: bytes(0xe2, 0x82), good: '"€"' },
      { name: 'the byte FF', bad: bytes(0xff), good: '"ÿ"' },
    ],
  },
  {
    id: 'inbox/parse-json-syntax',
    title: 'a body that is not JSON is refused',
    requirement: 'canon-json-syntax',
    code: 'invalid-json',
    tokens: [
      { name: 'a comma before the end of a list', bad: '[1,]', good: '[1]' },
      { name: 'a comma before the end of an object', bad: '{"a":1,}', good: '{"a":1}' },
      { name: 'a comment', bad: '1/**/', good: '1' },
      { name: 'single quotes', bad: "'a'", good: '"a"' },
      { name: 'a bare name', bad: '{a:1}', good: '{"a":1}' },
      { name: 'a leading zero', bad: '01', good: '1' },
      { name: 'a plus sign', bad: '+1', good: '1' },
      { name: 'a point without digits before it', bad: '.5', good: '0.5' },
      { name: 'a point without digits after it', bad: '1.', good: '1.0' },
      { name: 'an exponent without digits', bad: '1e', good: '1e0' },
      { name: 'a hexadecimal number', bad: '0x1', good: '1' },
      { name: 'NaN', bad: 'NaN', good: 'null' },
      { name: 'Infinity', bad: '-Infinity', good: '-1' },
      { name: 'an upper-case literal', bad: 'True', good: 'true' },
      { name: 'a raw line feed in a string', bad: '"a\nb"', good: '"a\\nb"' },
      { name: 'a raw NUL in a string', bad: bytes(0x00), good: '"\\u0000"' },
      { name: 'an unknown escape', bad: '"\\x41"', good: '"\\u0041"' },
      { name: 'an escape with a bad digit', bad: '"\\u00g1"', good: '"\\u00a1"' },
      { name: 'a no-break space between tokens', bad: '\u00a01', good: '\t1' },
      { name: 'a form feed between tokens', bad: '\f1', good: '\r\n1' },
    ],
  },
  {
    id: 'inbox/parse-unique-names',
    title: 'a body with two members of one name is refused',
    requirement: 'canon-unique-names',
    code: 'duplicate-member',
    tokens: [
      { name: 'equal members', bad: '{"a":1,"a":1}', good: '{"a":1,"b":1}' },
      { name: 'members that differ in value', bad: '{"a":1,"a":2}', good: '{"a":1,"A":2}' },
      {
        name: 'names equal after unescaping',
        bad: '{"a":1,"\\u0061":2}',
        good: '{"a":1,"\\u0062":2}',
      },
      { name: 'equal empty names', bad: '{"":1,"":2}', good: '{"":1," ":2}' },
      {
        name: 'equal names far apart',
        bad: '{"a":1,"b":{"a":3},"a":2}',
        good: '{"a":1,"b":{"a":3},"c":2}',
      },
      {
        name: 'equal names deep inside',
        bad: '[[{"k":{"x":0,"x":1}}]]',
        good: '[[{"k":{"x":0,"y":1}}]]',
      },
      {
        name: '__proto__ twice',
        bad: '{"__proto__":1,"__proto__":1}',
        good: '{"__proto__":1,"proto":1}',
      },
    ],
  },
  {
    id: 'inbox/parse-lone-surrogate',
    title: 'a body with half of a surrogate pair is refused',
    requirement: 'canon-no-lone-surrogate',
    code: 'lone-surrogate',
    tokens: [
      { name: 'a high surrogate alone', bad: '"\\ud83d"', good: '"\\ud83d\\ude00"' },
      { name: 'a low surrogate alone', bad: '"\\ude00"', good: '"\\ud83d\\ude00"' },
      { name: 'a pair in the wrong order', bad: '"\\ude00\\ud83d"', good: '"\\ud83d\\ude00"' },
      { name: 'a high surrogate before a letter', bad: '"\\uD83Dx"', good: '"\\uD83D\\uDE00x"' },
      { name: 'a high surrogate in a name', bad: '{"\\ud800":1}', good: '{"\\ud800\\udc00":1}' },
    ],
  },
  {
    id: 'inbox/parse-noncharacter',
    title: 'a body with a noncharacter is refused',
    requirement: 'canon-no-noncharacter',
    code: 'noncharacter',
    tokens: [
      { name: 'U+FDD0 escaped', bad: '"\\ufdd0"', good: '"\\ufdcf"' },
      { name: 'U+FDEF literal', bad: '"\ufdef"', good: '"\ufdf0"' },
      { name: 'U+FFFE literal', bad: '"\ufffe"', good: '"\ufffd"' },
      { name: 'U+FFFF escaped', bad: '"\\uFFFF"', good: '"\\uFFFD"' },
      { name: 'U+1FFFF escaped as a pair', bad: '"\\ud83f\\udfff"', good: '"\\ud83f\\udffd"' },
      { name: 'U+10FFFE literal', bad: '"\u{10fffe}"', good: '"\u{10fffd}"' },
      { name: 'U+FFFE in a name', bad: '{"a\ufffe":1}', good: '{"a\ufffd":1}' },
    ],
  },
  {
    id: 'inbox/parse-safe-integer',
    title: 'a body with an integer that a double cannot be trusted with is refused',
    requirement: 'canon-safe-integer',
    code: 'unsafe-integer',
    tokens: [
      { name: '2^53', bad: '9007199254740992', good: '9007199254740991' },
      { name: '-2^53', bad: '-9007199254740992', good: '-9007199254740991' },
      { name: '2^53 + 1, which no double is', bad: '9007199254740993', good: '9007199254740991.0' },
      { name: '2^53 with an exponent', bad: '9.007199254740992e15', good: '9.007199254740991e15' },
      {
        name: '2^53 with a fraction of zero',
        bad: '9007199254740992.0',
        good: '9007199254740991.0',
      },
      {
        name: 'a fraction that rounds to 2^53',
        bad: '9007199254740991.5',
        good: '4503599627370495.5',
      },
      { name: '1e21', bad: '1e21', good: '1e15' },
      {
        name: 'the largest double',
        bad: '1.7976931348623157e308',
        good: '1.7976931348623157e-308',
      },
    ],
  },
  {
    id: 'inbox/parse-number-overflow',
    title: 'a body with a number beyond the doubles is refused',
    requirement: 'canon-number-overflow',
    code: 'number-overflow',
    tokens: [
      { name: '1e400', bad: '1e400', good: '1e-300' },
      { name: '-1e309', bad: '-1e309', good: '-1e-300' },
      { name: '1.8e308', bad: '1.8e308', good: '1.8e8' },
    ],
  },
  {
    id: 'inbox/parse-number-underflow',
    title: 'a body with a number that would become zero is refused',
    requirement: 'canon-number-underflow',
    code: 'number-underflow',
    tokens: [
      { name: '1e-400', bad: '1e-400', good: '0e-400' },
      { name: '-2e-324', bad: '-2e-324', good: '-5e-324' },
      { name: 'a long row of zeros', bad: `0.${'0'.repeat(330)}1`, good: `0.${'0'.repeat(330)}` },
    ],
  },
  {
    id: 'inbox/parse-depth',
    title: 'a body that is nested more than 64 levels deep is refused',
    requirement: 'canon-max-depth',
    code: 'too-deep',
    tokens: [
      // The activity itself is level 1.
      { name: 'a list at level 65', bad: nest('[', ']', 64), good: nest('[', ']', 63) },
      {
        name: 'an object at level 65',
        bad: nest('{"a":', '}', 63, '{}'),
        good: nest('{"a":', '}', 62, '{}'),
      },
    ],
  },
];

function nest(open: string, close: string, levels: number, core = ''): string {
  return open.repeat(levels) + core + close.repeat(levels);
}

const tokenChecks = TOKENS.map((table) =>
  defineCheck({
    id: table.id,
    title: table.title,
    class: 'inbox',
    requirements: [table.requirement, 'inbox-parse', 'inbox-accepted'],
    async run(check) {
      const alice = await check.actor();
      const bob = await check.probe.actor();
      for (const { name, bad, good } of table.tokens) {
        const pair = {
          name,
          requirement: table.requirement,
          due: { status: 400, code: table.code },
          broken: withToken(bob, good, bad),
          sibling: withToken(bob, good),
        };
        await judgePair(check, alice, pair, ['inbox-parse']);
      }
    },
  }),
);

/** Whole bodies that are not one JSON text. */
function brokenBodies(good: Uint8Array): { name: string; body: Uint8Array }[] {
  const text = (value: string): Uint8Array => Buffer.from(value, 'utf8');
  return [
    { name: 'nothing at all', body: new Uint8Array() },
    { name: 'only white space', body: text(' \n') },
    { name: 'a body without its last brace', body: good.subarray(0, -1) },
    { name: 'a second text after the first', body: Buffer.concat([good, text('{}')]) },
    { name: 'a comma after the text', body: Buffer.concat([good, text(',')]) },
    { name: 'a NUL after the text', body: Buffer.concat([good, Uint8Array.of(0)]) },
  ];
}

const wholeBodies = defineCheck({
  id: 'inbox/parse-whole-bodies',
  title: 'a body that is not exactly one JSON text, or begins with a byte order mark, is refused',
  class: 'inbox',
  requirements: [
    'canon-json-syntax',
    'canon-no-bom',
    'canon-unique-names',
    'inbox-parse',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const invalid = { status: 400, code: 'invalid-json' };
    const text = (): Uint8Array => Buffer.from(JSON.stringify(made(bob)));
    for (const { name, body } of brokenBodies(text())) {
      const sibling = Buffer.concat([Buffer.from(' \r\n\t'), text(), Buffer.from('\n')]);
      const pair = { name, requirement: 'canon-json-syntax', due: invalid, broken: body, sibling };
      await judgePair(check, alice, pair, ['inbox-parse']);
    }
    const marked = text();
    await judgePair(
      check,
      alice,
      {
        name: 'a byte order mark',
        requirement: 'canon-no-bom',
        due: { status: 400, code: 'byte-order-mark' },
        broken: Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), marked]),
        sibling: marked,
      },
      ['inbox-parse'],
    );
    // The classic: one parser reads the first `actor`, the other one the last.
    const plain = JSON.stringify(made(bob));
    await judgePair(
      check,
      alice,
      {
        name: 'two members "actor" in the envelope',
        requirement: 'canon-unique-names',
        due: { status: 400, code: 'duplicate-member' },
        broken: `{"actor":${JSON.stringify(`${bob.url}x`)},${plain.slice(1)}`,
        sibling: plain,
      },
      ['inbox-parse'],
    );
  },
});

const refusalOrder = defineCheck({
  id: 'inbox/parse-order',
  title: 'of several faults in a body the one that comes first is reported',
  class: 'inbox',
  requirements: ['canon-refusal-order', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
    const cases: { name: string; code: string; body: Uint8Array }[] = [
      {
        name: 'a byte order mark before bytes that are not UTF-8',
        code: 'byte-order-mark',
        body: Buffer.concat([mark, withToken(bob, '""', bytes(0xff))]),
      },
      {
        name: 'bytes that are not UTF-8, after two equal names',
        code: 'invalid-utf8',
        body: withToken(
          bob,
          '{}',
          Buffer.concat([Buffer.from('[{"a":1,"a":1},'), bytes(0xff), Buffer.from(']')]),
        ),
      },
      {
        name: 'two equal names before 2^53',
        code: 'duplicate-member',
        body: faulty(bob, '[{"a":1,"a":1},9007199254740992]'),
      },
      {
        name: '2^53 before two equal names',
        code: 'unsafe-integer',
        body: faulty(bob, '[9007199254740992,{"a":1,"a":1}]'),
      },
      {
        name: 'half a pair before bad syntax',
        code: 'lone-surrogate',
        body: faulty(bob, '["\\ud800",}'),
      },
      {
        name: 'bad syntax before half a pair',
        code: 'invalid-json',
        body: faulty(bob, '[,"\\ud800"]'),
      },
      {
        name: 'an overflow before a noncharacter',
        code: 'number-overflow',
        body: faulty(bob, '[1e400,"\\uffff"]'),
      },
      {
        name: 'a noncharacter before an overflow',
        code: 'noncharacter',
        body: faulty(bob, '["\\uffff",1e400]'),
      },
      {
        name: 'a second name before its bad value',
        code: 'duplicate-member',
        body: faulty(bob, '{"a":1,"a":1e400}'),
      },
      {
        name: 'level 65 before bad syntax',
        code: 'too-deep',
        body: faulty(bob, `${'['.repeat(64)}}`),
      },
    ];
    for (const { name, code, body } of cases) {
      const answer = await check.deliver(alice, body);
      check.refused('canon-refusal-order', answer, { status: 400, code }, name);
    }
    await accepted(check, alice, withToken(bob, '[{"a":1,"b":1},1]'), 'the same without faults');
  },
});

function faulty(bob: RemoteActor, text: string): Uint8Array {
  return withToken(bob, '0', text);
}

/** Texts that are unusual, and right. Each is one value, and so one canonical form, however it is spelled. */
const SPELLINGS: readonly { name: string; requirement: string; text: string }[] = [
  { name: 'negative zero', requirement: 'canon-negative-zero', text: '-0' },
  {
    name: 'zero with a large exponent',
    requirement: 'canon-negative-zero',
    text: '[-0.0,0e99,-0E-99]',
  },
  {
    name: 'numbers in long notation',
    requirement: 'canon-number-form',
    text: '[1.0,10e-1,0.10,100000e-10,1E2]',
  },
  {
    name: 'numbers at the borders of the notations',
    requirement: 'canon-number-form',
    text: '[0.000001,1e-7,0.00000123,123456789012.5]',
  },
  {
    name: 'the smallest doubles',
    requirement: 'canon-number-form',
    text: '[5e-324,2.2250738585072014e-308]',
  },
  {
    name: 'a double with 17 digits',
    requirement: 'canon-number-form',
    text: '[0.30000000000000004,0.1,4.35,1.0000000000000002]',
  },
  { name: 'every short escape', requirement: 'canon-escapes', text: '"\\"\\\\\\/\\b\\f\\n\\r\\t"' },
  {
    name: 'control characters',
    requirement: 'canon-escapes',
    text: '"\\u0000\\u001F\\u000b\\u007f"',
  },
  {
    name: 'escapes of ordinary letters',
    requirement: 'canon-escapes',
    text: '"\\u0041\\u00E9\\u20ac\\ud83d\\uDE00"',
  },
  {
    name: 'line and paragraph separators',
    requirement: 'canon-escapes',
    text: '"\u2028\u2029</script>"',
  },
  {
    name: 'composed and decomposed letters',
    requirement: 'canon-no-normalization',
    text: '["\u00e9","e\u0301","\u212b","\ufb01"]',
  },
  {
    name: 'names that only differ by composition',
    requirement: 'canon-no-normalization',
    text: '{"\u00e9":1,"e\u0301":2}',
  },
  {
    name: 'names above U+FFFF',
    requirement: 'canon-key-order',
    text: '{"\ufb33":1,"😀":2,"\ue000":3,"a":4}',
  },
  {
    name: 'names that are prefixes, numbers and upper case',
    requirement: 'canon-key-order',
    text: '{"b":1,"10":2,"ab":3,"9":4,"a":5,"B":6,"":7,"a\\u0000":8}',
  },
  {
    name: 'names in objects inside lists',
    requirement: 'canon-key-order',
    text: '[{"z":{"b":1,"a":2},"y":[{"d":1,"c":2}]}]',
  },
  {
    name: 'a list out of order',
    requirement: 'canon-array-order',
    text: '[3,1,2,[ ],[2,1],null,"b","a"]',
  },
  {
    name: 'white space everywhere',
    requirement: 'canon-no-whitespace',
    text: ' { "a" : [ 1 , 2 ] ,\r\n\t"b" : " x " } ',
  },
  {
    name: 'names that mean something to some languages',
    requirement: 'canon-accept-limits',
    text: '{"__proto__":{"a":1},"constructor":1,"toString":2,"hasOwnProperty":3,"$ref":4,"$date":5}',
  },
  {
    name: 'the private use area and U+FEFF',
    requirement: 'canon-accept-limits',
    text: '"\ue000\ufeff\u{10fffd}"',
  },
];

const spellings = defineCheck({
  id: 'inbox/canonical-spellings',
  title:
    'an activity is accepted however its JSON is spelled, because only its canonical form counts',
  class: 'inbox',
  requirements: [
    'canon-negative-zero',
    'canon-number-form',
    'canon-escapes',
    'canon-no-normalization',
    'canon-key-order',
    'canon-array-order',
    'canon-no-whitespace',
    'canon-accept-limits',
    'canon-utf8-output',
    'cid-construction',
    'cid-document-id',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    for (const { name, requirement, text } of SPELLINGS) {
      const answer = await check.deliver(alice, withToken(bob, text));
      check.status(requirement, answer, 202, `accepted: ${name}`);
    }
    const unicode = await check.deliver(alice, withToken(bob, '"Grüße, 世界 🌍"'));
    for (const requirement of ['canon-utf8-output', 'cid-construction']) {
      check.status(requirement, unicode, 202, 'accepted: text beyond ASCII');
    }
    // A `proof` inside is data, and so is an `id`.
    const nested = made(bob, {
      object: { type: 'Note', content: 'x', id: 'mine', proof: { a: 1 } },
    });
    check.status(
      'cid-document-id',
      await check.deliver(alice, nested),
      202,
      'accepted: id and proof in the object',
    );
    const shuffled = Object.fromEntries(Object.entries(made(bob)).reverse());
    check.status(
      'canon-key-order',
      await check.deliver(alice, shuffled),
      202,
      'accepted: members in another order',
    );
  },
});

export const inboxParseChecks: readonly CheckDefinition[] = [
  ...tokenChecks,
  wholeBodies,
  refusalOrder,
  spellings,
];
