import t from 'tap';

import {
  canonicalize,
  canonicalMembers,
  canonicalNumber,
  canonicalText,
  joinMembers,
  MAX_CANONICAL_DEPTH,
  parseStrict,
} from '../../reference/core/index.ts';
import { codeOf, fromHex, toHex, utf8 } from '../support/core-fixtures.ts';

function doubleOf(hex: string): number {
  return new DataView(fromHex(hex).buffer).getFloat64(0);
}

t.test('numbers: RFC 8785 appendix B', (t) => {
  const samples: readonly (readonly [string, string])[] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ];
  for (const [hex, text] of samples) t.equal(canonicalNumber(doubleOf(hex)), text, hex);
  for (const hex of ['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000']) {
    t.throws(() => canonicalNumber(doubleOf(hex)), TypeError, hex);
    t.throws(() => canonicalize([doubleOf(hex)]), TypeError, hex);
  }
  t.end();
});

t.test('member order: RFC 8785 section 3.2.3', (t) => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\u{1f600}': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  t.equal(
    canonicalText(value),
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
      '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign",' +
      '"\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
  t.equal(canonicalText({ b: 1, 2: 2, 10: 3, '!': 4, '': 5 }), '{"":5,"!":4,"10":3,"2":2,"b":1}');
  t.equal(canonicalText({ aa: 1, a: 2, A: 3, 'a\u0000': 4 }), '{"A":3,"a":2,"a\\u0000":4,"aa":1}');
  t.equal(canonicalText([{ b: [{ d: 1, c: 2 }], a: 0 }]), '[{"a":0,"b":[{"c":2,"d":1}]}]');
  t.end();
});

t.test('the sample of RFC 8785 section 3.2.4, byte for byte', (t) => {
  const value = {
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  };
  t.equal(
    toHex(canonicalize(value)),
    '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a' +
      '5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d' +
      '2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
  );
  t.end();
});

t.test('strings', (t) => {
  t.equal(canonicalText('\b\t\n\f\r'), '"\\b\\t\\n\\f\\r"');
  t.equal(canonicalText('\u0000\u000b\u001f'), '"\\u0000\\u000b\\u001f"');
  t.equal(
    canonicalText('/\u007f\u2028\u00e9e\u0301'),
    '"/\u007f\u2028\u00e9e\u0301"',
    'as they are',
  );
  t.equal(toHex(canonicalize('\u{1f600}')), '22f09f988022');
  t.end();
});

t.test('lone surrogates are refused wherever they are', (t) => {
  const values: readonly unknown[] = [
    '\ud800',
    '\udc00',
    'a\ud800b',
    '"\ud800',
    ['\ud800', '\udc00'],
    { '\ud800': 1 },
    { a: { '\n\udfff': 1 } },
    { ['x'.repeat(100) + '\ud800']: 1 },
  ];
  for (const value of values) {
    t.equal(
      codeOf(() => canonicalize(value)),
      'lone-surrogate',
      JSON.stringify(value),
    );
    t.equal(
      codeOf(() => canonicalText(value)),
      'lone-surrogate',
    );
  }
  t.equal(
    codeOf(() => canonicalize({ '\ud800': 1 })),
    'lone-surrogate',
    'and the second time too',
  );
  t.equal(canonicalText(['\ud83d\ude00']), '["\u{1f600}"]');
  t.end();
});

t.test('what is no JSON value is refused, not repaired', (t) => {
  const sparse: unknown[] = [1];
  sparse[2] = 3;
  const values: readonly unknown[] = [
    ...[undefined, () => 1, Symbol('s'), 1n, NaN, Infinity, new Date(0), new Map(), new Set()],
    ...[/a/, new Uint8Array(1), Object('s'), Object(1), { a: undefined }, [undefined], sparse],
    new (class Point {
      x = 1;
    })(),
  ];
  for (const value of values)
    t.throws(() => canonicalize(value), TypeError, String(value as object));
  t.throws(() => canonicalMembers([]), TypeError);
  t.throws(() => canonicalMembers(new Map()), TypeError);
  t.equal(canonicalText(Object.assign(Object.create(null), { a: 1 })), '{"a":1}');
  t.equal(canonicalText({ toJSON: 'data', constructor: 1 }), '{"constructor":1,"toJSON":"data"}');
  t.equal(canonicalText(JSON.parse('{"b":1,"__proto__":{"a":2}}')), '{"__proto__":{"a":2},"b":1}');
  t.end();
});

t.test('nesting', (t) => {
  const nest = (levels: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };
  t.equal(canonicalText(nest(MAX_CANONICAL_DEPTH)).length, 1 + MAX_CANONICAL_DEPTH * 4);
  t.equal(
    codeOf(() => canonicalize(nest(MAX_CANONICAL_DEPTH + 1))),
    'too-deep',
  );
  t.equal(
    codeOf(() => canonicalize(nest(200_000))),
    'too-deep',
    'and not out of stack',
  );
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  t.equal(
    codeOf(() => canonicalize(cyclic)),
    'too-deep',
  );
  const shared = { a: 1 };
  t.equal(canonicalText([shared, shared, { a: shared }]), '[{"a":1},{"a":1},{"a":{"a":1}}]');
  t.end();
});

t.test('members are remembered without harm', (t) => {
  // More kinds of objects, names and lengths than are remembered, twice.
  for (let turn = 0; turn < 2; turn++) {
    for (let kind = 0; kind < 5000; kind++) {
      const name = `n${kind}`;
      const text = canonicalText({ [name]: 1, a: 2 });
      if (text !== `{"a":2,"${name}":1}`) t.fail(text);
    }
  }
  const wide = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`k${99 - index}`, index]),
  );
  const sorted = Object.keys(wide).sort();
  t.strictSame(Object.keys(JSON.parse(canonicalText(wide)) as object), sorted);
  t.equal(canonicalText({ a: 1, b: 2 }), '{"a":1,"b":2}');
  t.equal(canonicalText({ b: 2, a: 1 }), '{"a":1,"b":2}');
  t.equal(canonicalText({ a: 1 }), '{"a":1}');
  t.end();
});

t.test('bytes given out are never written again', (t) => {
  const first = canonicalize({ text: 'first' });
  const before = toHex(first);
  for (let index = 0; index < 2000; index++) canonicalize({ index, text: 'é'.repeat(50) });
  t.equal(toHex(first), before);
  const long = 'é'.repeat(100_000);
  t.equal(canonicalize(long).length, 200_002);
  t.strictSame(parseStrict(canonicalize(long)), long);
  t.end();
});

t.test('forms of one document are joined from its members', (t) => {
  const document = { proof: { z: 1 }, id: 'x', b: [2], a: 'é' };
  const members = canonicalMembers(document);
  t.strictSame(joinMembers(members), canonicalize(document));
  t.strictSame(joinMembers(members, ['proof']), utf8('{"a":"é","b":[2],"id":"x"}'));
  t.strictSame(joinMembers(members, ['id', 'proof']), utf8('{"a":"é","b":[2]}'));
  t.strictSame(joinMembers(canonicalMembers({})), utf8('{}'));
  t.equal(
    codeOf(() => joinMembers(canonicalMembers({ a: '\ud800' }))),
    'lone-surrogate',
  );
  t.end();
});
