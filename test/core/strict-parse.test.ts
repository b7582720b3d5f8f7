import t from 'tap';

import { MAX_DEPTH, MAX_TEXT_BYTES, parseStrict } from '../../reference/core/index.ts';
import { codeOf, fromHex, utf8 } from '../support/core-fixtures.ts';

function codeOfText(text: string): string | undefined {
  return codeOf(() => parseStrict(utf8(text)));
}

function codeOfHex(hex: string): string | undefined {
  return codeOf(() => parseStrict(fromHex(hex)));
}

/** Texts that are refused with a code, each beside a sibling that differs in little and is accepted. */
const REFUSED: readonly (readonly [code: string, refused: string, accepted: string])[] = [
  ['invalid-json', '', '0'],
  ['invalid-json', ' ', ' 0 '],
  ['invalid-json', '{"a":1,}', '{"a":1}'],
  ['invalid-json', '[1,]', '[1]'],
  ['invalid-json', '[,1]', '[1]'],
  ['invalid-json', '{,"a":1}', '{"a":1}'],
  ['invalid-json', '{"a" 1}', '{"a":1}'],
  ['invalid-json', '{"a":}', '{"a":0}'],
  ['invalid-json', '{a:1}', '{"a":1}'],
  ['invalid-json', "{'a':1}", '{"a":1}'],
  ['invalid-json', '[1 2]', '[1,2]'],
  ['invalid-json', '[1', '[1]'],
  ['invalid-json', '[1}', '[1]'],
  ['invalid-json', '{"a":1', '{"a":1}'],
  ['invalid-json', '1 1', '11'],
  ['invalid-json', '01', '0.1'],
  ['invalid-json', '-01', '-0.1'],
  ['invalid-json', '+1', '1'],
  ['invalid-json', '.5', '0.5'],
  ['invalid-json', '1.', '1.0'],
  ['invalid-json', '1e', '1e1'],
  ['invalid-json', '1e+', '1e+1'],
  ['invalid-json', '-', '-1'],
  ['invalid-json', '0x10', '16'],
  ['invalid-json', 'NaN', 'null'],
  ['invalid-json', 'True', 'true'],
  ['invalid-json', 'truee', 'true'],
  ['invalid-json', 'nul', 'null'],
  ['invalid-json', '"a', '"a"'],
  ['invalid-json', '"\\', '"\\\\"'],
  ['invalid-json', '"\\x41"', '"\\u0041"'],
  ['invalid-json', '"\\u004"', '"\\u0040"'],
  ['invalid-json', '"\\u00g0"', '"\\u00a0"'],
  ['invalid-json', '"\\U0041"', '"\\u0041"'],
  ['invalid-json', '"\t"', '"\\t"'],
  ['invalid-json', '"\u0000"', '"\\u0000"'],
  ['invalid-json', '\u00a01', '\t\n\r 1'],
  ['invalid-json', '/**/1', '1'],
  ['invalid-json', '1\u0000', '1'],
  ['duplicate-member', '{"a":1,"a":1}', '{"a":1,"b":1}'],
  ['duplicate-member', '{"a":1,"\\u0061":1}', '{"a":1,"\\u0062":1}'],
  ['duplicate-member', '{"":1,"":1}', '{"":1," ":1}'],
  ['duplicate-member', '{"__proto__":1,"__proto__":1}', '{"__proto__":1,"__proto":1}'],
  ['duplicate-member', '[{"x":{"a":1,"b":2,"a":3}}]', '[{"x":{"a":1,"b":2},"a":3}]'],
  ['duplicate-member', '{"é":1,"\\u00e9":1}', '{"é":1,"e\u0301":1}'],
  ['duplicate-member', '{"a":{"b":1,"b":2},"a":3}', '{"a":{"b":1},"b":{"a":1}}'],
  ['lone-surrogate', '"\\ud800"', '"\\ud800\\udc00"'],
  ['lone-surrogate', '"\\udc00"', '"\\ud83d\\ude00"'],
  ['lone-surrogate', '"\\udc00\\ud800"', '"\\ud800\\udc00"'],
  ['lone-surrogate', '"\\ud800\\ud800\\udc00"', '"\\ud800\\udc00\\ud800\\udc00"'],
  ['lone-surrogate', '"\\uD83Dx\\uDE00"', '"\\uD83D\\uDE00x"'],
  ['lone-surrogate', '{"\\udfff":1}', '{"\\ue000":1}'],
  ['noncharacter', '"\ufffe"', '"\ufffd"'],
  ['noncharacter', '"\\uffff"', '"\\ufffd"'],
  ['noncharacter', '"\ufdd0"', '"\ufdcf"'],
  ['noncharacter', '"\\ufdef"', '"\\ufdf0"'],
  ['noncharacter', '"\u{1fffe}"', '"\u{1fffd}"'],
  ['noncharacter', '"\u{10ffff}"', '"\u{10fffd}"'],
  ['noncharacter', '"\\ud83f\\udfff"', '"\\ud83f\\udffd"'],
  ['noncharacter', '{"\ufdd0":1}', '{"\ufdcf":1}'],
  ['unsafe-integer', '9007199254740992', '9007199254740991'],
  ['unsafe-integer', '-9007199254740992', '-9007199254740991'],
  ['unsafe-integer', '9007199254740993.0', '9007199254740991.0'],
  ['unsafe-integer', '9007199254740992.5', '4503599627370495.5'],
  ['unsafe-integer', '9007199254740991.5', '9007199254740991.4'],
  ['unsafe-integer', '1e21', '1e15'],
  ['unsafe-integer', '1E20', '1E-20'],
  ['unsafe-integer', '0.1e22', '0.1e2'],
  ['unsafe-integer', '90071992547409920e-1', '90071992547409910e-1'],
  ['unsafe-integer', '{"a":[9007199254740993]}', '{"a":["9007199254740993"]}'],
  ['number-overflow', '1e400', '1e-40'],
  ['number-overflow', '-1e309', '-1e-309'],
  ['number-overflow', '9'.repeat(310), '9'.repeat(15)],
  ['number-underflow', '1e-400', '0e-400'],
  ['number-underflow', '-1e-324', '-5e-324'],
  ['number-underflow', `0.${'0'.repeat(330)}1`, `0.${'0'.repeat(330)}`],
  ['too-deep', '['.repeat(65) + ']'.repeat(65), '['.repeat(64) + ']'.repeat(64)],
  [
    'too-deep',
    '{"a":'.repeat(65) + '1' + '}'.repeat(65),
    '{"a":'.repeat(64) + '1' + '}'.repeat(64),
  ],
];

t.test('each refusal has its code, and its sibling is accepted', (t) => {
  for (const [code, refused, accepted] of REFUSED) {
    const name = JSON.stringify(refused.length > 40 ? `${refused.slice(0, 40)}…` : refused);
    t.equal(codeOfText(refused), code, `${name} is ${code}`);
    t.strictSame(parseStrict(utf8(accepted)), JSON.parse(accepted), `the sibling of ${name}`);
  }
  t.end();
});

t.test('bytes that are no UTF-8', (t) => {
  const cases: readonly (readonly [string, string])[] = [
    ['an overlong quote', '22c0a222'],
    ['an overlong slash of three bytes', '22e080af22'],
    ['an encoded surrogate', '22eda08022'],
    ['a code point above U+10FFFF', '22f490808022'],
    ['a truncated sequence', '22e28222'],
    ['a truncated sequence at the end', '22e282'],
    ['a lone continuation byte', '228022'],
    ['a byte that UTF-8 does not have', '22ff22'],
    ['UTF-16 with its byte order mark', 'fffe3100'],
  ];
  for (const [comment, hex] of cases) t.equal(codeOfHex(hex), 'invalid-utf8', comment);
  t.equal(parseStrict(fromHex('22e282ac22')), '€');
  t.equal(parseStrict(fromHex('22f48fbfbd22')), '\u{10fffd}');
  t.end();
});

t.test('byte order marks', (t) => {
  t.equal(codeOfHex('efbbbf31'), 'byte-order-mark');
  t.equal(codeOfHex('efbbbf'), 'byte-order-mark');
  t.equal(codeOfHex('efbb'), 'invalid-utf8');
  t.equal(codeOfHex('20efbbbf31'), 'invalid-json', 'later it is only a character out of place');
  t.equal(parseStrict(fromHex('22efbbbf22')), '\ufeff', 'and in a string a character like others');
  t.end();
});

t.test('size', (t) => {
  const fits = utf8(`"${'a'.repeat(MAX_TEXT_BYTES - 2)}"`);
  t.equal(parseStrict(fits), 'a'.repeat(MAX_TEXT_BYTES - 2));
  const long = utf8(`"${'a'.repeat(MAX_TEXT_BYTES - 1)}"`);
  t.equal(
    codeOf(() => parseStrict(long)),
    'too-large',
  );
  t.equal(
    codeOf(() => parseStrict(utf8('[12]'), { maxBytes: 3 })),
    'too-large',
  );
  t.strictSame(parseStrict(utf8('[1]'), { maxBytes: 3 }), [1]);
  t.end();
});

t.test('the first fault is the one that is reported', (t) => {
  const cases: readonly (readonly [string, string])[] = [
    ['[1e400,{"a":1,"a":1}]', 'number-overflow'],
    ['[{"a":1,"a":1e400}]', 'duplicate-member'],
    ['[{"a":1e400,"a":1}]', 'number-overflow'],
    ['{"a":1,"a"', 'duplicate-member'],
    ['{"a":1,"a', 'invalid-json'],
    ['"\\ud800\\x"', 'lone-surrogate'],
    ['"\\ud800', 'lone-surrogate'],
    ['"\\x\\ud800"', 'invalid-json'],
    ['9007199254740993x', 'unsafe-integer'],
    ['[9007199254740993', 'unsafe-integer'],
    ['x9007199254740993', 'invalid-json'],
    [`${'['.repeat(65)}x`, 'too-deep'],
    [`${'['.repeat(64)}x${'['.repeat(9)}`, 'invalid-json'],
    ['["\ufffe",1e400]', 'noncharacter'],
    ['{"\\ufffe":1,"\\ufffe":2}', 'noncharacter'],
    ['["a" 1e400]', 'invalid-json'],
  ];
  for (const [text, code] of cases) t.equal(codeOfText(text), code, text);
  t.equal(
    codeOf(() => parseStrict(fromHex('efbbbfff'))),
    'byte-order-mark',
    'before invalid-utf8',
  );
  t.equal(codeOfHex('7bff'), 'invalid-utf8', 'before a fault that stands earlier in the text');
  t.equal(
    codeOf(() => parseStrict(fromHex('efbbbf31'), { maxBytes: 3 })),
    'too-large',
    'before all',
  );
  t.end();
});

t.test('what is not refused is kept as it is', (t) => {
  t.strictSame(parseStrict(utf8('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u20aC"')), '"\\/\b\f\n\r\t€');
  t.ok(Object.is(parseStrict(utf8('-0')), -0));
  t.ok(Object.is(parseStrict(utf8('-0.0e7')), -0));
  t.equal(parseStrict(utf8('0e99')), 0);
  t.equal(parseStrict(utf8('5e-324')), 5e-324);
  t.strictSame(parseStrict(utf8(' [ ] ')), []);
  t.strictSame(parseStrict(utf8('{ }')), {});
  t.equal(MAX_DEPTH, 64);
  const wide = `[${'[],'.repeat(1000)}{}]`;
  t.equal((parseStrict(utf8(wide)) as unknown[]).length, 1001, 'width is not depth');
  t.equal(
    codeOfText('{"a:b":"c:{[d","e\\"":":"}'),
    undefined,
    'punctuation in strings counts nothing',
  );
  t.end();
});

t.test('names that mean something to JavaScript are names like others', (t) => {
  // The second text takes the slow way: it holds an escaped surrogate pair.
  for (const text of [
    '{"__proto__":{"a":1},"b":2}',
    '{"__proto__":{"a":1},"b":"\\ud83d\\ude00"}',
  ]) {
    const value = parseStrict(utf8(text)) as Record<string, unknown>;
    t.strictSame(Object.keys(value), ['__proto__', 'b']);
    t.equal(Object.getPrototypeOf(value), Object.prototype);
    t.strictSame(Object.getOwnPropertyDescriptor(value, '__proto__'), {
      value: { a: 1 },
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  t.equal(codeOfText('{"constructor":1,"hasOwnProperty":2,"toString":3}'), undefined);
  t.equal(codeOfText('{"toString":1,"toString":2}'), 'duplicate-member');
  t.end();
});
