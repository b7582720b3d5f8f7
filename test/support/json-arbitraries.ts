/**
 * Generators of JSON that lean towards where canonicalizers and parsers go wrong: surrogates and the characters near
 * them, the borders of numbers, names that share a beginning, deep nesting.
 */
import fc from 'fast-check';

import type { JsonObject, JsonValue } from '../../reference/core/index.ts';

const SAFE = Number.MAX_SAFE_INTEGER;

const BORDER_NUMBERS = [
  ...[0, -0, 1, -1, 10, 1e20, 1e21, 1e-6, 1e-7, 0.1, 0.30000000000000004, 333333333.33333329],
  ...[
    SAFE,
    -SAFE,
    SAFE - 1,
    SAFE + 1,
    -SAFE - 1,
    2 ** 53 + 2,
    2 ** 63,
    4.5,
    1.5e15,
    9007199254740991.5,
  ],
  ...[
    5e-324,
    2.2250738585072014e-308,
    Number.MAX_VALUE,
    Number.EPSILON,
    1e-5,
    123456789012345680000,
  ],
];

// Characters whose order differs between UTF-16, UTF-8 and alphabets, or that must be escaped.
const BORDER_CHARACTERS = [
  ...[
    '"',
    '\\',
    '/',
    '\b',
    '\f',
    '\n',
    '\r',
    '\t',
    '\u0000',
    '\u001f',
    '\u007f',
    '\u0080',
    '\u2028',
  ],
  ...['a', 'A', 'é', 'e\u0301', '\ud7ff', '\ue000', '\ufb33', '\ufdcf', '\ufdf0', '\ufffd', '€'],
  ...['\u{10000}', '\u{1f600}', '\u{1fffd}', '\u{10fffd}', '1', '9', '10', ':', ',', '{', ' '],
];

/** Any finite double. */
export function finiteNumbers(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(...BORDER_NUMBERS),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.maxSafeInteger(),
  );
}

/** Numbers that the parser accepts: no integers beyond 2^53-1. */
export function safeNumbers(): fc.Arbitrary<number> {
  return finiteNumbers().filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value));
}

function isInterchangeable(text: string): boolean {
  return [...text].every((character) => {
    const codePoint = character.codePointAt(0)!;
    return (codePoint & 0xfffe) !== 0xfffe && (codePoint < 0xfdd0 || codePoint > 0xfdef);
  });
}

/** Strings without lone surrogates and noncharacters. */
export function interchangeStrings(): fc.Arbitrary<string> {
  return fc.oneof(
    fc
      .array(fc.constantFrom(...BORDER_CHARACTERS), { maxLength: 6 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }).filter(isInterchangeable),
    fc.string({ maxLength: 40 }),
  );
}

/** Member names: many of them begin like another one, or mean something to JavaScript. */
export function memberNames(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toJSON', 'toString', 'length', 'id', 'proof', ''),
    fc.constantFrom('a', 'aa', 'aaa', 'a\u0000', 'a ', 'ab', 'A', '0', '1', '10', '2', '-1', '01'),
    interchangeStrings(),
  );
}

function objectsOf(values: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(memberNames(), values), { selector: ([name]) => name, maxLength: 6 })
    .map((members) => Object.fromEntries(members));
}

/** JSON values with the given numbers; about one in eight is nested deeply. */
export function jsonValues(numbers: fc.Arbitrary<number>): fc.Arbitrary<JsonValue> {
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.constantFrom(null, true, false), numbers, interchangeStrings()),
      fc.array(tie('value'), { maxLength: 5 }),
      objectsOf(tie('value')),
    ),
  }));
  const deep = fc
    .tuple(value, fc.array(fc.oneof(fc.constant(undefined), memberNames()), { maxLength: 50 }))
    .map(([inner, path]) =>
      path.reduce<JsonValue>(
        (held, name) => (name === undefined ? [held] : Object.fromEntries([[name, held]])),
        inner,
      ),
    );
  return fc.oneof({ arbitrary: value, weight: 7 }, { arbitrary: deep, weight: 1 });
}

/** JSON values that survive the strict parser. */
export function interchangeValues(): fc.Arbitrary<JsonValue> {
  return jsonValues(safeNumbers());
}

/** JSON objects that survive the strict parser. */
export function interchangeObjects(): fc.Arbitrary<JsonObject> {
  return objectsOf(interchangeValues());
}

// What is spliced into a text to make it wrong in one way or another.
const SPLICES = [
  ...[
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '0',
    '1',
    '9',
    '-',
    '+',
    '.',
    'e',
    'E',
    ' ',
    '\n',
    't',
  ],
  ...[
    '\\ud800',
    '\\udc00',
    '\\ud83d\\ude00',
    '\\ufffe',
    '\\ufdd0',
    '\\ud83f\\udfff',
    '\\u12',
    '\\x',
  ],
  ...['\ufffe', '\ufdd0', '\u{1ffff}', '\u0001', '\u00a0', '\ufeff', 'null', 'NaN', '""', '"a":1,'],
  ...['1e400', '-1e400', '1e-400', '0e99', '9007199254740992', '9007199254740993.0', '1e21', '-0'],
  ...['{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"__proto__":1,"__proto__":2}', '['.repeat(65)],
  ...[
    `${'['.repeat(64)}${']'.repeat(64)}`,
    `0.${'0'.repeat(400)}1`,
    '01',
    '1.',
    '.5',
    '9'.repeat(400),
  ],
];

// Values that are refused, or only just not, wherever a value can stand.
const BORDER_TEXTS = [
  ...['"\\ud800"', '"\\udc00x"', '"\\ud83d\\ude00"', '"x\\ufffe"', '"\\ufdd0"', '"\\ud83f\\udfff"'],
  ...[
    '"\ufffe"',
    '"\ufdef"',
    '"\u{1ffff}"',
    '"\u{1fffd}"',
    '{"\\udfff":0}',
    '{"\ufdd0":0}',
    '"\\/\\u00e9"',
  ],
  ...[
    '1e400',
    '-1e309',
    '1e-400',
    '-0e-9',
    '9007199254740991',
    '9007199254740992',
    '-9007199254740993',
  ],
  ...['9007199254740993.0', '9007199254740991.5', '1e20', '1E+2', '123456789012345.6', '0.1e-330'],
  ...[
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"__proto__":1,"__proto__":2}',
    '{"__proto__":{"a":1}}',
  ],
  ...['{"a":[],"b":{"a":1}}', '{"":0," ":0,"":0}', `${'['.repeat(40)}${']'.repeat(40)}`, '[[],{}]'],
];

/** JSON texts of several values, often with one among them that is a border case. */
function borderTexts(): fc.Arbitrary<string> {
  const values = jsonValues(finiteNumbers()).map((value) => JSON.stringify(value));
  const parts = fc.array(fc.oneof(values, fc.constantFrom(...BORDER_TEXTS)), { maxLength: 4 });
  return fc.tuple(parts, fc.integer({ min: 0, max: 30 })).map(([texts, depth]) => {
    const object = texts.map((text, index) => `"${index}": ${text}`);
    const text = depth % 2 === 0 ? `[${texts.join(',')}]` : `{${object.join(' , ')}}`;
    return '['.repeat(depth) + text + ']'.repeat(depth);
  });
}

/** The UTF-8 of JSON texts, some of them after edits of their characters or bytes. Many are valid. */
export function mutatedTexts(): fc.Arbitrary<Uint8Array> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const edit = fc.record({
    place,
    remove: fc.integer({ min: 0, max: 3 }),
    insert: fc.oneof(fc.constantFrom(...SPLICES), fc.string({ unit: 'binary', maxLength: 2 })),
  });
  const byteEdit = fc.record({ place, byte: fc.integer({ min: 0, max: 255 }) });
  const edits = fc.oneof(
    { arbitrary: fc.constant([]), weight: 2 },
    { arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }), weight: 2 },
  );
  const byteEdits = fc.oneof(
    { arbitrary: fc.constant([]), weight: 9 },
    { arbitrary: fc.array(byteEdit, { minLength: 1, maxLength: 1 }), weight: 1 },
  );
  return fc.tuple(borderTexts(), edits, byteEdits).map(([original, changes, byteChanges]) => {
    let text = original;
    for (const { place: at, remove, insert } of changes) {
      const index = Math.floor(at * (text.length + 1));
      text = text.slice(0, index) + insert + text.slice(index + remove);
    }
    const bytes = new TextEncoder().encode(text);
    for (const { place: at, byte } of byteChanges) {
      bytes[Math.min(bytes.length - 1, Math.floor(at * bytes.length))] = byte;
    }
    return bytes;
  });
}
