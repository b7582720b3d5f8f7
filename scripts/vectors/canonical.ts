import {
  NUMBER_RUN,
  NUMBER_RUN_DEFINITION,
  type VectorFile,
} from '../../harness/adapter/vector-files.ts';
import { VectorBuilder, toHex } from './builder.ts';

/** A text, or the hex of bytes that are no text. */
type Source = string | { readonly hex: string };

function inputOf(source: Source): { hex: string } {
  return { hex: typeof source === 'string' ? toHex(source) : source.hex };
}

/** Puts bytes, as hex, between two texts. */
function around(before: string, hex: string, after: string): Source {
  return { hex: toHex(before) + hex + toHex(after) };
}

const NOTES = {
  'parser-differential': {
    kind: 'security',
    description:
      'Widespread parsers accept this, each with its own result, so that two receivers see two documents.',
  },
  limit: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
  'number-form': {
    kind: 'interoperability',
    description: 'Number formatting of many languages differs from that of ECMAScript here.',
  },
  order: {
    kind: 'order',
    description: 'Several faults in one input; the code says which one is reported.',
  },
  'name-order': {
    kind: 'interoperability',
    description:
      'Sorting by code points, by UTF-8 bytes, or by locale gives another order than UTF-16 code units.',
  },
};

class CanonicalVectors {
  readonly builder = new VectorBuilder({
    suite: 'canonical',
    spec: 'spec/02-canonical-form.md',
    description: 'What a strict parser refuses, and the one way in which a value is written.',
    notes: NOTES,
  });

  ok(
    id: string,
    source: Source,
    expected: string,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): void {
    const output = { hex: toHex(expected) };
    const text = { comment, requires, flags };
    this.builder.valid(`canon/${id}`, text, 'canonicalize', inputOf(source), output);
  }

  bad(
    id: string,
    source: Source,
    code: string,
    mended: Source,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): void {
    const text = { comment, requires, flags };
    const slug = `canon/${id}`;
    const sibling = this.builder.mended(
      slug,
      { ...text, flags: [] },
      'canonicalize',
      inputOf(mended),
    );
    this.builder.invalid(slug, text, 'canonicalize', inputOf(source), code, sibling);
  }
}

/** The vectors of the chapter *Canonical form*. */
export function canonicalVectors(): VectorFile {
  const vectors = new CanonicalVectors();
  addStructure(vectors);
  addStrings(vectors);
  addNameOrder(vectors);
  addNumbersInText(vectors);
  addNumbersAsDoubles(vectors);
  addSyntaxFaults(vectors);
  addEncodingFaults(vectors);
  addSurrogatesAndNoncharacters(vectors);
  addDuplicates(vectors);
  addNumberFaults(vectors);
  addLimits(vectors);
  addFaultOrder(vectors);
  return vectors.builder.build();
}

function addStructure(v: CanonicalVectors): void {
  const space = ['canon-no-whitespace'];
  v.ok('literal-null', 'null', 'null', 'A scalar is a JSON text of its own.', [
    'canon-json-syntax',
  ]);
  v.ok('literal-true', ' true ', 'true', 'White space around the text is fine.', space);
  v.ok('literal-false', '\r\n\tfalse', 'false', 'All four white space characters.', space);
  v.ok('empty-string', '""', '""', 'The empty string.', ['canon-json-syntax']);
  v.ok('empty-array', ' [ \n ] ', '[]', 'White space inside an empty array.', space);
  v.ok('empty-object', '{\t}', '{}', 'White space inside an empty object.', space);
  v.ok(
    'whitespace-everywhere',
    ' { "b" : [ 1 , 2 ] ,\r\n\t"a" : { } } ',
    '{"a":{},"b":[1,2]}',
    'White space at every place that allows it.',
    space,
  );
  v.ok(
    'whitespace-in-strings',
    '{" a ":" \u00a0 "}',
    '{" a ":" \u00a0 "}',
    'White space inside strings is content.',
    ['canon-no-whitespace', 'canon-no-normalization'],
  );
  v.ok(
    'array-order',
    '[3,1,2,"b","a",null,true,[2,1]]',
    '[3,1,2,"b","a",null,true,[2,1]]',
    'Arrays are never sorted.',
    ['canon-array-order'],
  );
  v.ok(
    'array-order-strings',
    '{"to":["b","a","b"]}',
    '{"to":["b","a","b"]}',
    'Not even a list of strings is a set.',
    ['canon-array-order'],
  );
  v.ok(
    'nested-order',
    '[{"b":[{"z":1,"y":{"d":0,"c":0}}],"a":{}}]',
    '[{"a":{},"b":[{"y":{"c":0,"d":0},"z":1}]}]',
    'Members are sorted at every depth, also inside arrays.',
    ['canon-key-order', 'canon-array-order'],
  );
  v.ok(
    'rfc8785-sample',
    '{"numbers":[333333333.33333329,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    '{"literals":[null,true,false],"numbers":[333333333.3333333,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    'The sample of RFC 8785 section 3.2.2 without its 1E30, which this protocol refuses.',
    ['canon-no-whitespace', 'canon-escapes', 'canon-number-form', 'canon-key-order'],
  );
}

function addStrings(v: CanonicalVectors): void {
  const short = new Map([
    [0x08, '\\b'],
    [0x09, '\\t'],
    [0x0a, '\\n'],
    [0x0c, '\\f'],
    [0x0d, '\\r'],
  ]);
  for (let code = 0; code < 0x20; code += 1) {
    const digits = code.toString(16).padStart(4, '0');
    const written = short.get(code) ?? `\\u${digits}`;
    v.ok(
      `control-u${digits}`,
      `"\\u${digits.toUpperCase()}"`,
      `"${written}"`,
      `U+${digits.toUpperCase()} is written ${written}.`,
      ['canon-escapes'],
    );
  }
  const escapes: [string, string, string, string][] = [
    ['escape-backspace', '\\b', '\\b', 'The short escape stays.'],
    ['escape-tab', '\\t', '\\t', 'The short escape stays.'],
    ['escape-newline', '\\n', '\\n', 'The short escape stays.'],
    ['escape-form-feed', '\\f', '\\f', 'The short escape stays.'],
    ['escape-return', '\\r', '\\r', 'The short escape stays.'],
    ['escape-quote', '\\"', '\\"', 'The quotation mark is escaped.'],
    ['escape-quote-u0022', '\\u0022', '\\"', 'The quotation mark has one spelling.'],
    ['escape-backslash', '\\\\', '\\\\', 'The backslash is escaped.'],
    ['escape-backslash-u005c', '\\u005C', '\\\\', 'The backslash has one spelling.'],
    [
      'escape-backslash-then-u',
      '\\\\u0041',
      '\\\\u0041',
      'An escaped backslash before u0041 is no escape.',
    ],
    ['escape-slash', '\\/', '/', 'The solidus is written literally.'],
    ['escape-slash-u002f', '\\u002f', '/', 'The solidus is written literally.'],
    [
      'escape-ascii',
      '\\u0041\\u007a\\u0020',
      'Az ',
      'Escaped printable characters are written literally.',
    ],
    [
      'escape-two-byte',
      '\\u00e9\\u0080\\u07ff',
      '\u00e9\u0080\u07ff',
      'Two-byte characters are written literally.',
    ],
    [
      'escape-three-byte',
      '\\u0800\\u20AC\\ufffd',
      '\u0800\u20ac\ufffd',
      'Three-byte characters are written literally.',
    ],
    [
      'escape-pair',
      '\\ud83d\\ude00',
      '\u{1f600}',
      'An escaped surrogate pair is one character of four bytes.',
    ],
    [
      'escape-pair-mixed-case',
      '\\uD83d\\uDe00',
      '\u{1f600}',
      'Hex digits of escapes may be in either case.',
    ],
    ['escape-pair-first', '\\ud800\\udc00', '\u{10000}', 'The first character above U+FFFF.'],
    [
      'escape-pair-last',
      '\\udbff\\udffd',
      '\u{10fffd}',
      'The last character that is no noncharacter.',
    ],
    ['literal-delete', '\u007f', '\u007f', 'U+007F is no control character to RFC 8785.'],
    ['literal-delete-escaped', '\\u007f', '\u007f', 'U+007F is written literally.'],
    ['literal-c1', '\\u0085\\u009f', '\u0085\u009f', 'C1 controls are written literally.'],
    ['literal-line-separator', '\\u2028', '\u2028', 'U+2028 is written literally.'],
    ['literal-line-separator-raw', '\u2028', '\u2028', 'U+2028 may stand in a string as it is.'],
    ['literal-paragraph-separator', '\\u2029', '\u2029', 'U+2029 is written literally.'],
    [
      'literal-html',
      '<a href=\\"x\\">&\'</a>',
      '<a href=\\"x\\">&\'</a>',
      'Nothing is escaped for HTML.',
    ],
    [
      'literal-bom-inside',
      'a\ufeffb',
      'a\ufeffb',
      'U+FEFF inside a string is a character like others.',
    ],
    [
      'literal-bom-first',
      '\ufeff',
      '\ufeff',
      'U+FEFF at the start of a string is no byte order mark.',
    ],
    [
      'literal-format',
      '\\u200b\\u200d\\u00ad',
      '\u200b\u200d\u00ad',
      'Invisible characters are kept.',
    ],
    ['literal-private-use', '\\ue000\\uf8ff', '\ue000\uf8ff', 'Private use characters are kept.'],
    [
      'literal-replacement',
      '\ufffd',
      '\ufffd',
      'U+FFFD that was sent as such is a character like others.',
    ],
    ['literal-unassigned', '\\u0378', '\u0378', 'Unassigned code points are kept.'],
  ];
  for (const [id, source, written, comment] of escapes) {
    const ascii = /^[\0-\x7f]*$/.test(written);
    v.ok(id, `"${source}"`, `"${written}"`, comment, [
      'canon-escapes',
      ...(ascii ? [] : ['canon-utf8-output']),
    ]);
  }
  v.ok(
    'escape-in-name',
    '{"\\u0061\\n\\/\\u001F":1}',
    '{"a\\n/\\u001f":1}',
    'Names are written by the same rules as values.',
    ['canon-escapes'],
  );
  const normal: [string, string, string][] = [
    ['normalization-composed', '"\u00e9"', 'U+00E9 stays composed.'],
    ['normalization-decomposed', '"e\u0301"', 'e and U+0301 stay decomposed.'],
    ['normalization-angstrom', '"\u212b\u00c5"', 'U+212B does not become U+00C5.'],
    ['normalization-hangul', '"\u1112\u1161\u11ab"', 'Jamo do not become a syllable.'],
    ['normalization-ligature', '"\ufb01"', 'U+FB01 does not become fi.'],
    [
      'normalization-names',
      '{"e\u0301":1,"\u00e9":2}',
      'Names that differ by normalization only are two names.',
    ],
  ];
  for (const [id, text, comment] of normal) {
    v.ok(id, text, text, comment, ['canon-no-normalization']);
  }
  v.ok(
    'normalization-line-ends',
    '"a\\r\\nb\\rc\\u2028"',
    '"a\\r\\nb\\rc\u2028"',
    'Line ends stay as they are.',
    ['canon-no-normalization'],
  );
}

function addNameOrder(v: CanonicalVectors): void {
  const rows: [string, string, string, string][] = [
    [
      'names-rfc8785',
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",' +
        '"\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
      'The sorting example of RFC 8785 section 3.2.3.',
    ],
    [
      'names-astral-before-private-use',
      '{"\ue000":1,"\u{10000}":2,"\ud7ff":3}',
      '{"\ud7ff":3,"\u{10000}":2,"\ue000":1}',
      'A surrogate (D800) sorts before U+E000, although U+10000 is the larger code point.',
    ],
    [
      'names-astral-before-bmp-end',
      '{"\ufffd":1,"\u{10fffd}":2}',
      '{"\u{10fffd}":2,"\ufffd":1}',
      'The largest code point sorts before U+FFFD.',
    ],
    [
      'names-astral-second-unit',
      '{"\u{1f601}":1,"\u{1f600}":2}',
      '{"\u{1f600}":2,"\u{1f601}":1}',
      'Equal high surrogates: the low ones decide.',
    ],
    [
      'names-surrogate-boundary-inside',
      '{"a\uffe0":1,"a\u{1f600}":2,"a":3}',
      '{"a":3,"a\u{1f600}":2,"a\uffe0":1}',
      'The surrogate boundary after an equal prefix.',
    ],
    ['names-prefix', '{"aa":1,"a":2,"aaa":3}', '{"a":2,"aa":1,"aaa":3}', 'A prefix comes first.'],
    [
      'names-empty-first',
      '{"a":1,"":2,"\\u0000":3}',
      '{"":2,"\\u0000":3,"a":1}',
      'The empty name comes first of all.',
    ],
    [
      'names-case',
      '{"b":1,"B":2,"a":3,"A":4,"_":5}',
      '{"A":4,"B":2,"_":5,"a":3,"b":1}',
      'Upper case before lower case; no locale.',
    ],
    [
      'names-accents',
      '{"z":1,"\u00e4":2,"a":3}',
      '{"a":3,"z":1,"\u00e4":2}',
      'No locale puts U+00E4 beside a.',
    ],
    [
      'names-integer-like',
      '{"10":1,"9":2,"1":3,"01":4,"-1":5}',
      '{"-1":5,"01":4,"1":3,"10":1,"9":2}',
      'Names that look like integers sort as text.',
    ],
    [
      'names-integer-first',
      '{"b":1,"2":2,"a":3,"1":4}',
      '{"1":4,"2":2,"a":3,"b":1}',
      'Objects of ECMAScript list integer-like names first; here they merely sort so.',
    ],
    [
      'names-index-limit',
      '{"4294967295":1,"4294967294":2,"42":3}',
      '{"42":3,"4294967294":2,"4294967295":1}',
      'Around the largest array index.',
    ],
    [
      'names-numeric-like',
      '{"1e1":1,"1.0":2,"1":3,"0x1":4}',
      '{"0x1":4,"1":3,"1.0":2,"1e1":1}',
      'Names that look like numbers are text.',
    ],
    [
      'names-escaped-spelling',
      '{"\\u0062":1,"a":2}',
      '{"a":2,"b":1}',
      'The name is compared after its escapes are resolved.',
    ],
    [
      'names-escape-characters',
      '{"\\\\":1,"]":2,"[":3,"/":4,"\\"":5}',
      '{"\\"":5,"/":4,"[":3,"\\\\":1,"]":2}',
      'The character is compared, not its escape.',
    ],
    [
      'names-control',
      '{"\\u001f":1,"\\t":2," ":3,"\\n":4}',
      '{"\\t":2,"\\n":4,"\\u001f":1," ":3}',
      'Control characters by their code.',
    ],
    [
      'names-proto',
      '{"b":1,"__proto__":{"a":1},"a":2}',
      '{"__proto__":{"a":1},"a":2,"b":1}',
      '__proto__ is a name like others.',
    ],
    [
      'names-proto-scalar',
      '{"__proto__":1}',
      '{"__proto__":1}',
      '__proto__ with a scalar is not dropped.',
    ],
    [
      'names-proto-null',
      '{"a":{"__proto__":null}}',
      '{"a":{"__proto__":null}}',
      '__proto__ with null is not dropped.',
    ],
    [
      'names-object-methods',
      '{"toString":1,"hasOwnProperty":2,"constructor":3,"valueOf":4}',
      '{"constructor":3,"hasOwnProperty":2,"toString":1,"valueOf":4}',
      'Names that objects of some languages inherit.',
    ],
    [
      'names-to-json',
      '{"toJSON":"x","then":1,"length":0}',
      '{"length":0,"then":1,"toJSON":"x"}',
      'Names that mean something to libraries.',
    ],
    [
      'names-locale-digraph',
      '{"ch":1,"cz":2,"h":3,"\u0131":4,"I":5,"i":6}',
      '{"I":5,"ch":1,"cz":2,"h":3,"i":6,"\u0131":4}',
      'No locale treats ch as a letter or folds a dotless i.',
    ],
  ];
  for (const [id, source, expected, comment] of rows) {
    v.ok(id, source, expected, comment, ['canon-key-order'], ['name-order']);
  }
  const names = Array.from({ length: 600 }, (_, index) => `n${(index * 7919) % 600}`);
  const object = (list: string[]): string => `{${list.map((name) => `"${name}":0`).join(',')}}`;
  v.ok('names-many', object(names), object([...names].sort()), '600 members in no order.', [
    'canon-key-order',
  ]);
}

function addNumbersInText(v: CanonicalVectors): void {
  const rows: [string, string, string, string][] = [
    ['zero', '0', '0', 'Zero.'],
    ['minus-zero', '-0', '0', 'Negative zero is written 0.'],
    ['minus-zero-point', '-0.0', '0', 'Negative zero is written 0.'],
    ['minus-zero-exponent', '-0e-99', '0', 'Negative zero is written 0.'],
    ['zero-exponent', '0e99', '0', 'Zero times anything.'],
    ['zero-huge-exponent', '0.000e99999999999999999999', '0', 'Zero whatever the exponent is.'],
    ['zero-overflowing-exponent', '0E+400', '0', 'An exponent that would overflow if it mattered.'],
    ['one-point-zero', '1.0', '1', 'An integer has no point.'],
    ['minus-one', '-1', '-1', 'A sign.'],
    ['exponent-upper-case', '1E5', '100000', 'An exponent is resolved below 1e21.'],
    ['exponent-plus', '1e+2', '100', 'An exponent with a plus.'],
    ['exponent-leading-zeros', '1e-0007', '1e-7', 'An exponent may have leading zeros.'],
    [
      'exponent-cancels',
      '1000000000000000000000e-21',
      '1',
      'A long integer that the exponent brings back to 1.',
    ],
    [
      'fraction-cancels',
      '0.00000000000000000001e20',
      '1',
      'A long fraction that the exponent brings back to 1.',
    ],
    ['trailing-zeros', '4.50', '4.5', 'Trailing zeros go.'],
    ['max-safe', '9007199254740991', '9007199254740991', '2^53-1.'],
    ['min-safe', '-9007199254740991', '-9007199254740991', '-(2^53-1).'],
    [
      'max-safe-exponent',
      '9.007199254740991e15',
      '9007199254740991',
      '2^53-1 in another notation.',
    ],
    [
      'max-safe-rounded',
      '9007199254740991.4',
      '9007199254740991',
      'A fraction that rounds down to 2^53-1.',
    ],
    [
      'half-below-2-52',
      '4503599627370495.5',
      '4503599627370495.5',
      'A half where doubles still have halves.',
    ],
    ['one-millionth', '0.000001', '0.000001', '1e-6 is written without an exponent.'],
    ['one-millionth-exponent', '1e-6', '0.000001', '1e-6 is written without an exponent.'],
    ['one-ten-millionth', '0.0000001', '1e-7', '1e-7 is written with an exponent of one digit.'],
    ['digits-and-exponent', '0.00000012345', '1.2345e-7', 'Digits before a negative exponent.'],
    ['tenth', '0.1', '0.1', 'A number without exact double.'],
    [
      'tenth-exact',
      '0.1000000000000000055511151231257827021181583404541015625',
      '0.1',
      'All digits of the double 0.1.',
    ],
    ['sum-of-tenths', '0.30000000000000004', '0.30000000000000004', 'Seventeen digits.'],
    ['above-one', '1.0000000000000002', '1.0000000000000002', 'The double after 1.'],
    ['near-above-one', '1.00000000000000011', '1', 'Rounds to 1.'],
    [
      'tie-to-even',
      '1.00000000000000011102230246251565404236316680908203125',
      '1',
      'Exactly between two doubles: the even one.',
    ],
    [
      'tie-broken',
      '1.00000000000000011102230246251565404236316680908203126',
      '1.0000000000000002',
      'A hair above the tie, in the 54th digit.',
    ],
    ['min-double', '5e-324', '5e-324', 'The smallest double.'],
    ['min-double-rounded', '3e-324', '5e-324', 'Rounds up to the smallest double.'],
    [
      'min-double-just',
      '2.4703282292062328e-324',
      '5e-324',
      'Just above half of the smallest double.',
    ],
    [
      'min-normal',
      '2.2250738585072014e-308',
      '2.2250738585072014e-308',
      'The smallest normal double.',
    ],
    [
      'max-subnormal',
      '2.225073858507201e-308',
      '2.225073858507201e-308',
      'The largest subnormal double.',
    ],
    [
      'hard-subnormal',
      '2.2250738585072011e-308',
      '2.225073858507201e-308',
      'The number on which parsers used to hang.',
    ],
    ['long-fraction', `0.${'3'.repeat(900)}`, '0.3333333333333333', '900 digits.'],
    ['integer-with-zeros', `1.${'0'.repeat(400)}`, '1', '400 zeros behind the point.'],
  ];
  for (const [id, source, expected, comment] of rows) {
    const requires =
      expected === '0' && source.startsWith('-') ? 'canon-negative-zero' : 'canon-number-form';
    v.ok(`number-${id}`, `[${source}]`, `[${expected}]`, comment, [requires], ['number-form']);
  }
  v.ok('number-top-level', '-1.5e-9', '-1.5e-9', 'A number alone is a JSON text.', [
    'canon-number-form',
  ]);
}

/** RFC 8785, Appendix B, Table 1, as printed there. */
const APPENDIX_B: [string, string][] = [
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

function addNumbersAsDoubles(v: CanonicalVectors): void {
  const add = (
    id: string,
    ieee754: string,
    text: string,
    comment: string,
    origin?: string,
  ): void => {
    const requires = ieee754 === '8000000000000000' ? 'canon-negative-zero' : 'canon-number-form';
    const about = { comment, requires: [requires], flags: ['number-form'] };
    v.builder.valid(
      `canon/${id}`,
      origin === undefined ? about : { ...about, origin },
      'number',
      { ieee754 },
      { text },
    );
  };
  for (const [hex, text] of APPENDIX_B) {
    add(`double-rfc8785-${hex}`, hex, text, 'RFC 8785, Appendix B.', 'external:rfc8785-appendix-b');
  }
  const doubles: [string, number, string, string][] = [
    ['1e20', 1e20, '100000000000000000000', 'The last power of ten without an exponent.'],
    ['minus-1e21', -1e21, '-1e+21', 'The first power of ten with an exponent.'],
    ['1e22', 1e22, '1e+22', 'The largest power of ten that is exact.'],
    ['1e100', 1e100, '1e+100', 'An exponent of three digits.'],
    ['123456789e12', 123456789e12, '123456789000000000000', 'Zeros fill up to 21 digits.'],
    ['1-point-5e21', 1.5e21, '1.5e+21', 'A point before a positive exponent.'],
    ['1e-5', 1e-5, '0.00001', 'No exponent down to 1e-6.'],
    ['minus-1e-7', -1e-7, '-1e-7', 'The first power of ten with a negative exponent.'],
    ['1-point-5e-10', 1.5e-10, '1.5e-10', 'A negative exponent of two digits, without padding.'],
    [
      '2-53-plus-2',
      9007199254740994,
      '9007199254740994',
      'Beyond 2^53 every double is an integer.',
    ],
    ['2-63', 2 ** 63, '9223372036854776000', '2^63 in its shortest digits, filled with zeros.'],
    ['2-64', 2 ** 64, '18446744073709552000', '2^64 likewise.'],
    ['2-1023', 2 ** 1023, '8.98846567431158e+307', 'The largest power of two.'],
    ['2-minus-1074-times-3', 3 * 2 ** -1074, '1.5e-323', 'Three times the smallest double.'],
    ['min-normal', 2 ** -1022, '2.2250738585072014e-308', 'The smallest normal double.'],
    ['epsilon', 2 ** -52, '2.220446049250313e-16', 'The distance from 1 to the next double.'],
    ['below-one', 1 - 2 ** -53, '0.9999999999999999', 'The double before 1.'],
    ['pi', Math.PI, '3.141592653589793', 'Sixteen digits.'],
    [
      'shortest-not-17',
      5e-324 * 2 ** 30,
      '5.304989477e-315',
      'The shortest digits of a subnormal.',
    ],
    [
      'seventeen-digits',
      0.1 + 0.7,
      '0.7999999999999999',
      'The shortest digits that give the double back.',
    ],
    [
      'note-2-even',
      2 ** -44,
      '5.684341886080802e-14',
      'Closest of the shortest candidates (Note 2 of Number::toString).',
    ],
    ['9-point-5', 9.5e-7, '9.5e-7', 'Just below the change of form.'],
  ];
  for (const [id, value, text, comment] of doubles)
    add(`double-${id}`, hexOf(value), text, comment);
  for (let power = -8; power <= 23; power += 1) {
    const text = power < -6 || power > 20 ? `1e${power < 0 ? '' : '+'}${power}` : positional(power);
    add(
      `double-power-of-ten-${power < 0 ? 'minus-' : ''}${Math.abs(power)}`,
      hexOf(Number(`1e${power}`)),
      text,
      `10^${power}.`,
    );
  }
  const notFinite: [string, string, string][] = [
    ['infinity', '7ff0000000000000', 'Infinity has no JSON form.'],
    ['minus-infinity', 'fff0000000000000', 'Negative infinity has no JSON form.'],
    ['nan', '7ff8000000000000', 'NaN has no JSON form.'],
    ['nan-signalling', '7ff0000000000001', 'A signalling NaN.'],
    ['nan-all-ones', 'ffffffffffffffff', 'A negative NaN with a full payload.'],
    ['nan-rfc8785', '7fffffffffffffff', 'The NaN of RFC 8785, Appendix B.'],
  ];
  for (const [id, ieee754, comment] of notFinite) {
    v.builder.invalid(
      `canon/double-${id}`,
      { comment, requires: ['canon-not-finite'] },
      'number',
      { ieee754 },
      'number-not-finite',
      ieee754.startsWith('f')
        ? 'canon/double-rfc8785-ffefffffffffffff'
        : 'canon/double-rfc8785-7fefffffffffffff',
    );
  }
  v.builder.valid(
    'canon/number-run',
    {
      comment: `A running hash over many numbers. ${NUMBER_RUN_DEFINITION}`,
      requires: ['canon-number-form'],
      flags: ['number-form'],
    },
    NUMBER_RUN,
    { count: 100_000 },
  );
}

function positional(power: number): string {
  return power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`;
}

function hexOf(value: number): string {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleBE(value);
  return buffer.toString('hex');
}

function addSyntaxFaults(v: CanonicalVectors): void {
  const rows: [string, Source, Source, string][] = [
    ['empty', '', '0', 'Empty input is no JSON text.'],
    ['only-whitespace', ' \n', ' \n0', 'White space alone is no JSON text.'],
    ['two-values', '1 2', '[1,2]', 'Two JSON texts.'],
    ['two-objects', '{}{}', '{}', 'Two JSON texts without white space between.'],
    ['trailing-garbage', '{"a":1}x', '{"a":1}', 'Anything after the text.'],
    ['trailing-nul', around('{"a":1}', '00', ''), '{"a":1}', 'A NUL byte after the text.'],
    ['trailing-comma-end', '{"a":1},', '{"a":1}', 'A comma after the text.'],
    ['trailing-comma-array', '[1,]', '[1]', 'A comma before the closing bracket.'],
    ['trailing-comma-object', '{"a":1,}', '{"a":1}', 'A comma before the closing brace.'],
    ['leading-comma-array', '[,1]', '[1]', 'A comma after the opening bracket.'],
    ['double-comma', '[1,,2]', '[1,2]', 'Two commas.'],
    ['only-comma', '[,]', '[]', 'A comma in an empty array.'],
    ['only-comma-object', '{,}', '{}', 'A comma in an empty object.'],
    ['missing-comma', '[1 2]', '[1,2]', 'No comma.'],
    ['missing-comma-object', '{"a":1 "b":2}', '{"a":1,"b":2}', 'No comma between members.'],
    ['missing-colon', '{"a" 1}', '{"a":1}', 'No colon.'],
    ['missing-value', '{"a":}', '{"a":1}', 'No value.'],
    ['missing-name', '{:1}', '{"a":1}', 'No name.'],
    ['double-colon', '{"a"::1}', '{"a":1}', 'Two colons.'],
    ['name-only', '{"a"}', '{"a":1}', 'A name without value.'],
    ['name-unquoted', '{a:1}', '{"a":1}', 'A name without quotation marks.'],
    ['name-number', '{1:1}', '{"1":1}', 'A number as name.'],
    ['name-null', '{null:1}', '{"null":1}', 'A literal as name.'],
    ['single-quotes', "['a']", '["a"]', 'Single quotation marks.'],
    ['single-quoted-name', "{'a':1}", '{"a":1}', 'A name in single quotation marks.'],
    ['comment-block', '[1/*x*/]', '[1]', 'A block comment.'],
    ['comment-line', '[1//x\n]', '[1\n]', 'A line comment.'],
    ['comment-hash', '#x\n1', '\n1', 'A shell comment.'],
    ['unterminated-array', '[1', '[1]', 'An array without end.'],
    ['unterminated-object', '{"a":1', '{"a":1}', 'An object without end.'],
    ['unterminated-string', '["a', '["a"]', 'A string without end.'],
    ['unterminated-escape', '["a\\', '["a\\\\"]', 'A string that ends in a backslash.'],
    ['unterminated-literal', '[tru]', '[true]', 'A literal that breaks off.'],
    ['wrong-bracket', '[1}', '[1]', 'A brace closes a bracket.'],
    ['wrong-brace', '{"a":1]', '{"a":1}', 'A bracket closes a brace.'],
    ['extra-bracket', '[1]]', '[1]', 'One bracket too many.'],
    ['only-bracket', ']', '[]', 'A closing bracket alone.'],
    ['literal-upper-case', '[True]', '[true]', 'Literals are lower case.'],
    ['literal-null-upper-case', '[NULL]', '[null]', 'Literals are lower case.'],
    ['literal-longer', '[nullx]', '[null]', 'A letter behind a literal.'],
    ['literal-undefined', '[undefined]', '[null]', 'undefined is no JSON.'],
    ['nan', '[NaN]', '[0]', 'NaN is no JSON.'],
    ['infinity', '[Infinity]', '[0]', 'Infinity is no JSON.'],
    ['minus-infinity', '[-Infinity]', '[-0]', '-Infinity is no JSON.'],
    ['number-leading-zero', '[01]', '[1]', 'A leading zero.'],
    ['number-double-zero', '[00]', '[0]', 'Two zeros.'],
    ['number-minus-leading-zero', '[-01]', '[-1]', 'A leading zero after the sign.'],
    ['number-leading-zero-fraction', '[00.5]', '[0.5]', 'A leading zero before a fraction.'],
    ['number-plus', '[+1]', '[1]', 'A plus sign.'],
    ['number-leading-point', '[.5]', '[0.5]', 'No digit before the point.'],
    ['number-minus-leading-point', '[-.5]', '[-0.5]', 'No digit between sign and point.'],
    ['number-trailing-point', '[1.]', '[1.0]', 'No digit after the point.'],
    ['number-point-exponent', '[1.e1]', '[1.0e1]', 'No digit between point and exponent.'],
    ['number-empty-exponent', '[1e]', '[1e1]', 'No digit in the exponent.'],
    ['number-empty-exponent-sign', '[1e+]', '[1e+1]', 'No digit after the sign of the exponent.'],
    ['number-double-exponent', '[1e1e1]', '[1e1]', 'Two exponents.'],
    ['number-double-point', '[1.1.1]', '[1.1]', 'Two points.'],
    ['number-fractional-exponent', '[1e1.5]', '[1e1]', 'A fraction in the exponent.'],
    ['number-minus-alone', '[-]', '[-1]', 'A sign alone.'],
    ['number-double-minus', '[--1]', '[-1]', 'Two signs.'],
    ['number-space-after-minus', '[- 1]', '[-1]', 'White space after the sign.'],
    ['number-hex', '[0x1F]', '[31]', 'Hexadecimal.'],
    ['number-octal', '[0o17]', '[15]', 'Octal.'],
    ['number-underscore', '[1_000]', '[1000]', 'A digit separator.'],
    ['number-suffix', '[1n]', '[1]', 'A suffix.'],
    ['number-fullwidth', '[\uff11]', '[1]', 'A digit that is not ASCII.'],
    ['number-arabic-indic', '[\u0661]', '[1]', 'A digit that is not ASCII.'],
    ['number-comma-decimal', '{"a":1,5}', '{"a":1.5}', 'A comma for a point.'],
    ['space-no-break', '[1\u00a0]', '[1 ]', 'U+00A0 is no JSON white space.'],
    ['space-form-feed', '[1\f]', '[1 ]', 'Form feed is no JSON white space.'],
    ['space-vertical-tab', '[1\v]', '[1 ]', 'Vertical tab is no JSON white space.'],
    ['space-line-separator', '[1\u2028]', '[1 ]', 'U+2028 is no JSON white space.'],
    ['space-next-line', '[1\u0085]', '[1 ]', 'U+0085 is no JSON white space.'],
    ['space-ideographic', '[1\u3000]', '[1 ]', 'U+3000 is no JSON white space.'],
    ['space-nul', around('[1', '00', ']'), '[1 ]', 'NUL is no JSON white space.'],
    ['escape-unknown', '["\\a"]', '["a"]', 'An escape that JSON does not have.'],
    ['escape-hex', '["\\x41"]', '["\\u0041"]', 'An escape of C.'],
    ['escape-vertical-tab', '["\\v"]', '["\\u000b"]', 'An escape of C.'],
    ['escape-nul', '["\\0"]', '["\\u0000"]', 'An escape of C.'],
    ['escape-single-quote', '["\\\'"]', '["\'"]', 'An escape of ECMAScript.'],
    ['escape-newline', '["a\\\nb"]', '["a\\nb"]', 'A line continuation.'],
    ['escape-upper-case-u', '["\\U0041"]', '["\\u0041"]', 'The u is lower case.'],
    ['escape-short', '["\\u041"]', '["\\u0041"]', 'Three hex digits.'],
    ['escape-no-hex', '["\\u00g1"]', '["\\u00a1"]', 'Not a hex digit.'],
    ['escape-braces', '["\\u{41}"]', '["\\u0041"]', 'An escape of ECMAScript.'],
    ['escape-sign', '["\\u+041"]', '["\\u0041"]', 'A sign among the hex digits.'],
    ['escape-space', '["\\u 041"]', '["\\u0041"]', 'White space among the hex digits.'],
    ['escape-outside', '[\\u0031]', '[1]', 'An escape outside a string.'],
    ['escape-literal', '[tr\\u0075e]', '[true]', 'An escape in a literal.'],
    ['string-with-quote', '["a"b"]', '["a\\"b"]', 'A quotation mark that is not escaped.'],
  ];
  for (const [id, source, mended, comment] of rows) {
    v.bad(`syntax-${id}`, source, 'invalid-json', mended, comment, ['canon-json-syntax']);
  }
  for (let code = 0; code < 0x20; code += 1) {
    const hex = code.toString(16).padStart(2, '0');
    v.bad(
      `syntax-raw-control-${hex}`,
      around('["a', hex, 'b"]'),
      'invalid-json',
      `["a\\u00${hex}b"]`,
      `U+00${hex.toUpperCase()} in a string that is not escaped.`,
      ['canon-json-syntax'],
      ['parser-differential'],
    );
  }
  v.bad('syntax-raw-crlf', '["a\r\nb"]', 'invalid-json', '["a\\r\\nb"]', 'CR LF in a string.', [
    'canon-json-syntax',
  ]);
  v.bad('syntax-raw-tab-in-name', '{"a\tb":1}', 'invalid-json', '{"a\\tb":1}', 'A tab in a name.', [
    'canon-json-syntax',
  ]);
}

function addEncodingFaults(v: CanonicalVectors): void {
  const utf8: [string, string, string, string][] = [
    ['overlong-2-nul', 'c080', '\u0000', 'NUL in two bytes.'],
    ['overlong-2-slash', 'c0af', '/', 'The solidus in two bytes.'],
    ['overlong-2-last', 'c1bf', '\u007f', 'U+007F in two bytes.'],
    ['overlong-2-quote', 'c0a2', '\\"', 'The quotation mark in two bytes.'],
    ['overlong-3-slash', 'e080af', '/', 'The solidus in three bytes.'],
    ['overlong-3-last', 'e09fbf', '\u07ff', 'U+07FF in three bytes.'],
    ['overlong-4-slash', 'f08080af', '/', 'The solidus in four bytes.'],
    ['overlong-4-last', 'f08fbfbd', '\ufffd', 'U+FFFD in four bytes.'],
    ['truncated-2', 'c3', '\u00e9', 'A two-byte character without its second byte.'],
    ['truncated-3', 'e282', '\u20ac', 'A three-byte character without its third byte.'],
    ['truncated-4', 'f09f98', '\u{1f600}', 'A four-byte character without its fourth byte.'],
    ['truncated-then-letter', 'e28241', '\u20acA', 'A letter where a continuation byte is due.'],
    ['continuation-alone', '80', '\u0080', 'A continuation byte without a beginning.'],
    ['continuation-last', 'bf', '\u00bf', 'A continuation byte without a beginning.'],
    ['continuation-extra', 'c3a9a9', '\u00e9', 'One continuation byte too many.'],
    ['above-range', 'f4908080', '\u{10fffd}', 'U+110000.'],
    ['above-range-f5', 'f5808080', '\u{10fffd}', 'F5 begins no character.'],
    ['five-bytes', 'f888808080', '\u{10fffd}', 'The five-byte form of old.'],
    ['six-bytes', 'fc8480808080', '\u{10fffd}', 'The six-byte form of old.'],
    ['byte-fe', 'fe', '\u00fe', 'FE is never in UTF-8.'],
    ['byte-ff', 'ff', '\u00ff', 'FF is never in UTF-8.'],
    ['latin-1', 'e9', '\u00e9', 'U+00E9 in Latin-1.'],
    ['surrogate-high', 'eda080', '\ud7ff', 'U+D800 in three bytes.'],
    ['surrogate-high-last', 'edafbf', '\ud7ff', 'U+DBFF in three bytes.'],
    ['surrogate-low', 'edb080', '\ue000', 'U+DC00 in three bytes.'],
    ['surrogate-low-last', 'edbfbf', '\ue000', 'U+DFFF in three bytes.'],
    [
      'cesu-8-pair',
      'eda0bdedb880',
      '\u{1f600}',
      'A surrogate pair, each half in three bytes (CESU-8).',
    ],
  ];
  for (const [id, hex, mended, comment] of utf8) {
    const written = mended === '\u0000' ? '\\u0000' : mended;
    v.bad(
      `utf8-${id}`,
      around('["', hex, '"]'),
      'invalid-utf8',
      `["${written}"]`,
      comment,
      ['canon-utf8'],
      ['parser-differential'],
    );
  }
  v.bad(
    'utf8-in-name',
    around('{"', 'c3', '":1}'),
    'invalid-utf8',
    '{"\u00e9":1}',
    'A broken character in a name.',
    ['canon-utf8'],
  );
  v.bad(
    'utf8-outside-string',
    around('[1', 'ff', ']'),
    'invalid-utf8',
    '[1]',
    'A broken character between tokens.',
    ['canon-utf8'],
  );
  v.bad(
    'utf8-at-end',
    around('[1]', 'e2', ''),
    'invalid-utf8',
    '[1]',
    'A broken character after the text.',
    ['canon-utf8'],
  );
  v.bad(
    'utf8-utf16-le',
    { hex: Buffer.from('[1]', 'utf16le').toString('hex') + 'ff' },
    'invalid-utf8',
    '[1]',
    'UTF-16 with a stray byte.',
    ['canon-utf8'],
  );
  v.bad(
    'utf8-utf16-bom',
    { hex: `fffe${Buffer.from('[1]', 'utf16le').toString('hex')}` },
    'invalid-utf8',
    '[1]',
    'UTF-16 with its own byte order mark.',
    ['canon-utf8'],
  );
  v.bad(
    'utf8-utf16-no-bom',
    { hex: Buffer.from('[1]', 'utf16le').toString('hex') },
    'invalid-json',
    '[1]',
    'UTF-16 of ASCII is well-formed UTF-8 with NUL in it, but no JSON.',
    ['canon-json-syntax'],
  );
  const bom: [string, Source, Source, string, string][] = [
    ['bom-object', '\ufeff{}', '{}', 'byte-order-mark', 'A byte order mark before the text.'],
    ['bom-number', '\ufeff1', '1', 'byte-order-mark', 'A byte order mark before a number.'],
    ['bom-alone', '\ufeff', '0', 'byte-order-mark', 'A byte order mark and nothing else.'],
    ['bom-twice', '\ufeff\ufeff1', '1', 'byte-order-mark', 'Two byte order marks.'],
    [
      'bom-after-space',
      ' \ufeff1',
      ' 1',
      'invalid-json',
      'U+FEFF after white space is no byte order mark, but no JSON either.',
    ],
    ['bom-at-end', '1\ufeff', '1', 'invalid-json', 'U+FEFF after the text.'],
  ];
  for (const [id, source, mended, code, comment] of bom) {
    const requires = code === 'byte-order-mark' ? 'canon-no-bom' : 'canon-json-syntax';
    v.bad(id, source, code, mended, comment, [requires]);
  }
}

function addSurrogatesAndNoncharacters(v: CanonicalVectors): void {
  const lone: [string, string, string, string][] = [
    ['high', '["\\ud800"]', '["\\ud800\\udc00"]', 'A high surrogate alone.'],
    ['high-last', '["\\udbff"]', '["\\udbff\\udffd"]', 'The last high surrogate alone.'],
    ['high-upper-case', '["\\uD83D"]', '["\\uD83D\\uDE00"]', 'Upper-case hex digits.'],
    ['low', '["\\udc00"]', '["\\ud800\\udc00"]', 'A low surrogate alone.'],
    ['low-last', '["\\udfff"]', '["\\ud800\\udfff"]', 'The last low surrogate alone.'],
    ['reversed', '["\\udc00\\ud800"]', '["\\ud800\\udc00"]', 'A pair in the wrong order.'],
    [
      'high-then-letter',
      '["\\ud800a"]',
      '["\\ud800\\udc00a"]',
      'A letter where the low half is due.',
    ],
    [
      'high-then-escape',
      '["\\ud800\\n"]',
      '["\\ud800\\udc00\\n"]',
      'Another escape where the low half is due.',
    ],
    [
      'high-then-bmp',
      '["\\ud800\\u0041"]',
      '["\\ud800\\udc00\\u0041"]',
      'An escaped letter where the low half is due.',
    ],
    [
      'high-then-high',
      '["\\ud800\\ud800\\udc00"]',
      '["\\ud800\\udc00"]',
      'Two high halves and one low.',
    ],
    ['low-after-pair', '["\\ud800\\udc00\\udc00"]', '["\\ud800\\udc00"]', 'One low half too many.'],
    [
      'high-then-raw',
      '["\\ud83d\u{1f600}"]',
      '["\u{1f600}"]',
      'A high half before a whole character.',
    ],
    ['high-at-end-of-name', '{"a\\ud800":1}', '{"a\\ud800\\udc00":1}', 'In a name.'],
    ['low-in-name', '{"\\udc00":1}', '{"\\ud800\\udc00":1}', 'In a name.'],
    [
      'split-over-strings',
      '["\\ud83d","\\ude00"]',
      '["\\ud83d\\ude00"]',
      'The halves in two strings.',
    ],
    ['nested', '{"a":[{"b":"\\ud800"}]}', '{"a":[{"b":"\\ud800\\udc00"}]}', 'Deep inside.'],
  ];
  for (const [id, source, mended, comment] of lone) {
    v.bad(
      `surrogate-${id}`,
      source,
      'lone-surrogate',
      mended,
      comment,
      ['canon-no-lone-surrogate'],
      ['parser-differential'],
    );
  }
  for (let plane = 0; plane <= 16; plane += 1) {
    for (const end of [0xfffe, 0xffff]) {
      const codePoint = plane * 0x10000 + end;
      addNoncharacter(v, codePoint, String.fromCodePoint(plane * 0x10000 + 0xfffd));
    }
  }
  for (const codePoint of [0xfdd0, 0xfdd7, 0xfdef]) addNoncharacter(v, codePoint, '\ufdcf');
  const names: [string, string, string][] = [
    ['name-raw', '{"\uffff":1}', '{"\ufffd":1}'],
    ['name-escaped', '{"a\\ufdd0":1}', '{"a\\ufdcf":1}'],
    ['name-astral', '{"\\ud83f\\udffe":1}', '{"\\ud83f\\udffd":1}'],
    ['name-nested', '[{"a":{"\u{10ffff}":1}}]', '[{"a":{"\u{10fffd}":1}}]'],
    ['within-text', '["abc\ufffedef"]', '["abc\ufffddef"]'],
  ];
  for (const [id, source, mended] of names) {
    v.bad(`noncharacter-${id}`, source, 'noncharacter', mended, 'A noncharacter elsewhere.', [
      'canon-no-noncharacter',
    ]);
  }
  v.ok(
    'noncharacter-neighbours',
    '["\ufdcf\\ufdf0\ufffd\u{1fffd}\\ud83f\\udffd\u{20000}"]',
    '["\ufdcf\ufdf0\ufffd\u{1fffd}\u{1fffd}\u{20000}"]',
    'The code points beside noncharacters are fine.',
    ['canon-accept-limits'],
    ['limit'],
  );
}

function addNoncharacter(v: CanonicalVectors, codePoint: number, neighbour: string): void {
  const character = String.fromCodePoint(codePoint);
  const name = codePoint.toString(16).padStart(4, '0');
  const comment = `U+${name.toUpperCase()} is a noncharacter`;
  const requires = ['canon-no-noncharacter'];
  v.bad(
    `noncharacter-${name}`,
    `["${character}"]`,
    'noncharacter',
    `["${neighbour}"]`,
    `${comment}.`,
    requires,
  );
  v.bad(
    `noncharacter-${name}-escaped`,
    `["${escapeUnits(character)}"]`,
    'noncharacter',
    `["${escapeUnits(neighbour)}"]`,
    `${comment}, here escaped.`,
    requires,
  );
}

function escapeUnits(text: string): string {
  let escaped = '';
  for (let at = 0; at < text.length; at += 1) {
    escaped += `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

function addDuplicates(v: CanonicalVectors): void {
  const rows: [string, string, string, string][] = [
    [
      'simple',
      '{"a":1,"a":2}',
      '{"a":1,"b":2}',
      'Parsers that keep the last one hash another object than those that keep the first.',
    ],
    ['equal-values', '{"a":1,"a":1}', '{"a":1,"b":1}', 'Equal values do not make it better.'],
    [
      'not-adjacent',
      '{"a":1,"b":2,"c":3,"a":4}',
      '{"a":1,"b":2,"c":3,"d":4}',
      'With others between.',
    ],
    ['escaped', '{"a":1,"\\u0061":2}', '{"a":1,"\\u0062":2}', 'One of them escaped.'],
    [
      'escaped-both',
      '{"\\u00e9":1,"\\u00E9":2}',
      '{"\\u00e9":1,"\\u00E8":2}',
      'Hex digits in either case.',
    ],
    ['slash', '{"/":1,"\\/":2}', '{"/":1,"\\\\":2}', 'An escaped solidus is a solidus.'],
    [
      'short-escape',
      '{"\\n":1,"\\u000a":2}',
      '{"\\n":1,"\\u000b":2}',
      'Two spellings of a line feed.',
    ],
    [
      'astral',
      '{"\u{1f600}":1,"\\ud83d\\ude00":2}',
      '{"\u{1f600}":1,"\\ud83d\\ude01":2}',
      'A pair of escapes and the character.',
    ],
    ['empty-name', '{"":1,"":2}', '{"":1," ":2}', 'Two empty names.'],
    [
      'proto',
      '{"__proto__":1,"__proto__":2}',
      '{"__proto__":1,"__proto":2}',
      '__proto__ is counted like others.',
    ],
    ['nested', '{"a":{"b":1,"b":2}}', '{"a":{"b":1,"c":2}}', 'Inside a nested object.'],
    ['in-array', '[{"a":1},{"b":1,"b":1}]', '[{"a":1},{"b":1,"c":1}]', 'Inside an array.'],
    ['deep', '[[[[{"x":{"y":0,"y":0}}]]]]', '[[[[{"x":{"y":0,"z":0}}]]]]', 'Deep inside.'],
    [
      'object-values',
      '{"a":{"x":1},"a":{"y":2}}',
      '{"a":{"x":1},"b":{"y":2}}',
      'Objects are not merged.',
    ],
    ['null-value', '{"a":null,"a":1}', '{"a":null,"b":1}', 'A null does not make room.'],
    ['integer-like', '{"1":0,"1":0}', '{"1":0,"01":0}', 'Names that look like integers.'],
    [
      'proof',
      '{"proof":{},"a":1,"proof":{}}',
      '{"proof":{},"a":1,"poof":{}}',
      'Two proofs in one document.',
    ],
  ];
  for (const [id, source, mended, comment] of rows) {
    v.bad(
      `duplicate-${id}`,
      source,
      'duplicate-member',
      mended,
      comment,
      ['canon-unique-names'],
      ['parser-differential'],
    );
  }
  v.ok(
    'names-case-distinct',
    '{"a":1,"A":2}',
    '{"A":2,"a":1}',
    'Names that differ in case are two names.',
    ['canon-unique-names'],
  );
  v.ok(
    'names-levels-distinct',
    '{"a":{"a":{"a":1}}}',
    '{"a":{"a":{"a":1}}}',
    'The same name at different levels.',
    ['canon-unique-names'],
  );
  v.ok(
    'names-objects-distinct',
    '[{"a":1},{"a":1}]',
    '[{"a":1},{"a":1}]',
    'The same name in different objects.',
    ['canon-unique-names'],
  );
  v.ok(
    'names-not-normalized',
    '{"\\u00e9":1,"e\u0301":2,"E\u0301":3}',
    '{"E\u0301":3,"e\u0301":2,"\u00e9":1}',
    'Names that only normalization or case folding makes equal are different names.',
    ['canon-unique-names'],
  );
  v.ok(
    'names-prefix-proto',
    '{"toString":1,"a":{"toString":2}}',
    '{"a":{"toString":2},"toString":1}',
    'An inherited name is no second member.',
    ['canon-unique-names'],
  );
}

function addNumberFaults(v: CanonicalVectors): void {
  const safe = '9007199254740991';
  const unsafe: [string, string, string, string][] = [
    ['2-53', '9007199254740992', safe, '2^53.'],
    ['minus-2-53', '-9007199254740992', `-${safe}`, '-2^53.'],
    ['2-53-plus-1', '9007199254740993', safe, '2^53+1 has no double of its own.'],
    ['2-53-point-zero', '9007199254740993.0', `${safe}.0`, 'With a fraction of zero.'],
    ['2-53-exponent', '9007199254740992e0', `${safe}e0`, 'With an exponent.'],
    ['2-53-scientific', '9.007199254740992e15', '9.007199254740991e15', 'In scientific notation.'],
    [
      '2-53-shifted',
      '90071992547409920e-1',
      '90071992547409910e-1',
      'Brought down by an exponent.',
    ],
    ['rounds-up', '9007199254740991.6', `${safe}.4`, 'A fraction whose double is 2^53.'],
    [
      'half-beyond',
      '9007199254740992.5',
      `${safe}.4`,
      'A fraction beyond the safe range: its double is an integer.',
    ],
    ['tie', '9007199254740991.5', `${safe}.4`, 'A tie that goes to the even 2^53.'],
    ['1e16', '1e16', '1e15', 'A power of ten.'],
    ['1e20', '100000000000000000000', '100000000000000', 'A long integer.'],
    ['1e21', '1e21', '1e15', 'An integer that would be written with an exponent.'],
    ['1e308', '1E308', '1E15', 'A large exponent.'],
    [
      'max-double',
      '1.7976931348623157e308',
      '1.7976931348623157e8',
      'The largest double is an integer.',
    ],
    ['uint64', '18446744073709551615', '1844674407370955', 'The largest unsigned 64-bit integer.'],
    ['int64', '-9223372036854775808', '-922337203685477', 'The smallest signed 64-bit integer.'],
  ];
  for (const [id, source, mended, comment] of unsafe) {
    v.bad(
      `unsafe-${id}`,
      `[${source}]`,
      'unsafe-integer',
      `[${mended}]`,
      comment,
      ['canon-safe-integer'],
      ['parser-differential'],
    );
  }
  const overflow: [string, string, string, string][] = [
    ['1e309', '1e309', '1e9', 'Beyond the doubles.'],
    ['minus-1e309', '-1e309', '-1e9', 'Beyond the doubles, negative.'],
    ['just', '1.7976931348623159e308', '1.7976931348623159e8', 'Just beyond the largest double.'],
    ['1e400', '1E+400', '1E+4', 'A larger exponent.'],
    ['huge-exponent', '1e99999999999999999999', '1e9', 'An exponent that fits no integer type.'],
    ['long-integer', '1'.repeat(400), '1'.repeat(15), 'An integer of 400 digits.'],
    ['fraction', `${'9'.repeat(310)}.5`, `${'9'.repeat(10)}.5`, 'With a fraction.'],
  ];
  for (const [id, source, mended, comment] of overflow) {
    v.bad(`overflow-${id}`, `[${source}]`, 'number-overflow', `[${mended}]`, comment, [
      'canon-number-overflow',
    ]);
  }
  const underflow: [string, string, string, string][] = [
    ['1e-324', '1e-324', '5e-324', 'Below half of the smallest double.'],
    [
      'just',
      '2.4703282292062327e-324',
      '2.4703282292062328e-324',
      'Just below half of the smallest double.',
    ],
    ['minus', '-1e-324', '-5e-324', 'Negative.'],
    ['1e-400', '1E-400', '1E-300', 'A smaller exponent.'],
    ['huge-exponent', '1e-99999999999999999999', '1e-9', 'An exponent that fits no integer type.'],
    ['long-fraction', `0.${'0'.repeat(400)}1`, `0.${'0'.repeat(200)}1`, 'Written out.'],
    ['small-digits', '0.0000001e-320', '0.0000001e-300', 'Digits behind zeros.'],
  ];
  for (const [id, source, mended, comment] of underflow) {
    v.bad(`underflow-${id}`, `[${source}]`, 'number-underflow', `[${mended}]`, comment, [
      'canon-number-underflow',
    ]);
  }
  v.ok(
    'underflow-zero',
    '[0e-400,-0.0E-99999,0.000e1]',
    '[0,0,0]',
    'A zero is zero whatever its exponent is.',
    ['canon-number-underflow'],
  );
}

function addLimits(v: CanonicalVectors): void {
  const arrays = (depth: number, inner = ''): string =>
    '['.repeat(depth) + inner + ']'.repeat(depth);
  const objects = (depth: number, inner = '{}'): string =>
    '{"a":'.repeat(depth - 1) + inner + '}'.repeat(depth - 1);
  const mixed = (pairs: number, inner: string): string =>
    '[{"a":'.repeat(pairs) + inner + '}]'.repeat(pairs);
  const deep: [string, string, string, string][] = [
    ['arrays', arrays(65), arrays(64), '65 arrays.'],
    ['arrays-scalar', arrays(65, '1'), arrays(64, '1'), '65 arrays around a number.'],
    ['objects', objects(65), objects(64), '65 objects.'],
    [
      'objects-scalar',
      objects(65, '{"a":1}'),
      objects(64, '{"a":1}'),
      '65 objects around a number.',
    ],
    ['mixed', mixed(32, '[]'), mixed(32, '0'), '64 arrays and objects by turns, and one more.'],
    [
      'mixed-object',
      mixed(32, '{}'),
      mixed(32, '""'),
      '64 arrays and objects by turns, and one more.',
    ],
    [
      'second-branch',
      `[${arrays(63)},${arrays(64)}]`,
      `[${arrays(63)},${arrays(63)}]`,
      'The second branch is the deep one.',
    ],
    ['100', arrays(100), arrays(64), '100 arrays.'],
    [
      'unterminated',
      '['.repeat(65),
      arrays(64),
      'The fault is known at the 65th bracket, before the missing ends.',
    ],
  ];
  for (const [id, source, mended, comment] of deep) {
    v.bad(`depth-${id}`, source, 'too-deep', mended, comment, ['canon-max-depth'], ['limit']);
  }
  v.bad(
    'depth-64-unterminated',
    '['.repeat(64),
    'invalid-json',
    arrays(64),
    '64 brackets without end are within the limit, but no JSON.',
    ['canon-json-syntax'],
    ['limit'],
  );
  v.ok(
    'depth-wide',
    `[${Array(200).fill('[[]]').join()}]`,
    `[${Array(200).fill('[[]]').join()}]`,
    'Depth goes down again at each closing bracket.',
    ['canon-accept-limits'],
    ['limit'],
  );
  v.ok(
    'depth-brackets-in-string',
    `["${'['.repeat(200)}"]`,
    `["${'['.repeat(200)}"]`,
    'Brackets in a string are no nesting.',
    ['canon-accept-limits'],
    ['limit'],
  );
  const within: [string, string, string, string][] = [
    ['depth-64', arrays(64), arrays(64), '64 levels are fine.'],
    [
      'accept-escapes',
      '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041"',
      '"\\"\\\\/\\b\\f\\n\\r\\tA"',
      'Every escape of RFC 8259.',
    ],
    ['accept-empty-name', '{"":1}', '{"":1}', 'The empty member name.'],
    [
      'accept-proto',
      '{"a":{"__proto__":{"b":1}},"__proto__":2}',
      '{"__proto__":2,"a":{"__proto__":{"b":1}}}',
      'A member name that is not just a name in some languages.',
    ],
    ['accept-scalar', '-1.5e-7', '-1.5e-7', 'A text that is neither object nor array.'],
  ];
  for (const [id, source, canonical, comment] of within) {
    v.ok(id, source, canonical, comment, ['canon-accept-limits'], ['limit']);
  }

  const repeat = (prefix: string, unit: string, count: number, suffix: string) => ({
    repeat: { prefixHex: toHex(prefix), unitHex: toHex(unit), count, suffixHex: toHex(suffix) },
  });
  const b = v.builder;
  const size = (comment: string, requires: string) => ({
    comment,
    requires: [requires],
    flags: ['limit'],
    origin: 'hand',
  });
  const max = 1_048_576;
  b.valid(
    'canon/size-spaces-max',
    size('Exactly 1,048,576 bytes, most of them white space.', 'canon-accept-limits'),
    'canonicalize',
    repeat('[', ' ', max - 2, ']'),
    { hex: toHex('[]') },
  );
  b.invalid(
    'canon/size-spaces-over',
    size('One byte more than 1,048,576.', 'canon-max-bytes'),
    'canonicalize',
    repeat('[', ' ', max - 1, ']'),
    'too-large',
    'canon/size-spaces-max',
  );
  b.valid(
    'canon/size-string-max',
    size('Exactly 1,048,576 bytes in one string.', 'canon-accept-limits'),
    'document-id',
    repeat('{"a":"', 'a', max - 8, '"}'),
  );
  b.invalid(
    'canon/size-string-over',
    size('One byte more than 1,048,576.', 'canon-max-bytes'),
    'document-id',
    repeat('{"a":"', 'a', max - 7, '"}'),
    'too-large',
    'canon/size-string-max',
  );
  b.valid(
    'canon/size-characters',
    size(
      'Bytes are counted, not characters: 349,522 characters of three bytes.',
      'canon-accept-limits',
    ),
    'document-id',
    repeat('{"a":"', '\u20ac', 349_522, '"}'),
  );
  b.invalid(
    'canon/size-characters-over',
    size('Fewer than 1,048,576 characters, but more bytes.', 'canon-max-bytes'),
    'document-id',
    repeat('{"a":"', '\u20ac', 349_523, '"}'),
    'too-large',
    'canon/size-characters',
  );
  b.invalid(
    'canon/size-then-depth',
    size('Deep nesting in too large an input.', 'canon-refusal-order'),
    'canonicalize',
    repeat('', '[', max + 1, ''),
    'too-large',
    'canon/size-spaces-max',
  );
  b.invalid(
    'canon/depth-100000',
    size('100,000 brackets: no parser may exhaust its stack.', 'canon-max-depth'),
    'canonicalize',
    repeat('', '[', 100_000, ''),
    'too-deep',
    'canon/size-spaces-max',
  );
  b.invalid(
    'canon/depth-objects-100000',
    size('100,000 objects within each other.', 'canon-max-depth'),
    'canonicalize',
    repeat('', '{"a":', 100_000, ''),
    'too-deep',
    'canon/size-spaces-max',
  );
  b.valid(
    'canon/wide-array',
    size('An array of 250,001 elements.', 'canon-accept-limits'),
    'document-id',
    repeat('{"a":[', '0,', 250_000, '0]}'),
  );
  b.valid(
    'canon/wide-objects',
    size('100,001 objects in an array.', 'canon-accept-limits'),
    'document-id',
    repeat('{"a":[', '{"b":1},', 100_000, '{}]}'),
  );
}

function addFaultOrder(v: CanonicalVectors): void {
  const rows: [string, Source, string, Source, string][] = [
    [
      'bom-before-utf8',
      { hex: 'efbbbf22ff22' },
      'byte-order-mark',
      '"\u00ff"',
      'A byte order mark, then a broken character.',
    ],
    [
      'utf8-before-text',
      around('{"a":1,"a":2,"', 'ff', '":3}'),
      'invalid-utf8',
      '{"a":1,"b":2,"c":3}',
      'UTF-8 is checked before the text is read.',
    ],
    [
      'utf8-before-syntax',
      around('[,"', 'c080', '"]'),
      'invalid-utf8',
      '["a"]',
      'UTF-8 is checked before the text is read.',
    ],
    [
      'duplicate-before-syntax',
      '{"a":1,"a":2]',
      'duplicate-member',
      '{"a":1,"b":2}',
      'The second name comes before the wrong bracket.',
    ],
    [
      'syntax-before-duplicate',
      '{"a":1,,"a":2}',
      'invalid-json',
      '{"a":1,"b":2}',
      'The second comma comes before the second name.',
    ],
    [
      'duplicate-before-value',
      '{"a":1,"a":1e999}',
      'duplicate-member',
      '{"a":1,"b":1e9}',
      'The second name comes before its value.',
    ],
    [
      'value-before-duplicate',
      '{"a":1e999,"a":1}',
      'number-overflow',
      '{"a":1e9,"b":1}',
      'The first value comes before the second name.',
    ],
    [
      'surrogate-before-noncharacter',
      '["\\ud800","\\uffff"]',
      'lone-surrogate',
      '["a","b"]',
      'Two strings.',
    ],
    [
      'noncharacter-before-surrogate',
      '["\\uffff\\ud800"]',
      'noncharacter',
      '["a"]',
      'Two faults in one string.',
    ],
    [
      'noncharacter-before-end',
      '["\\uffff',
      'noncharacter',
      '["a"]',
      'A noncharacter in a string without end.',
    ],
    [
      'surrogate-before-syntax',
      '["\\udc00"}',
      'lone-surrogate',
      '["a"]',
      'A surrogate, then a wrong bracket.',
    ],
    [
      'syntax-before-surrogate',
      '[1 "\\udc00"]',
      'invalid-json',
      '[1,"a"]',
      'A missing comma, then a surrogate.',
    ],
    [
      'overflow-before-unsafe',
      '[1e400,9007199254740992]',
      'number-overflow',
      '[1,2]',
      'Two numbers.',
    ],
    [
      'unsafe-before-underflow',
      '[9007199254740992,1e-400]',
      'unsafe-integer',
      '[1,2]',
      'Two numbers.',
    ],
    [
      'unsafe-before-syntax',
      '[9007199254740992,]',
      'unsafe-integer',
      '[1]',
      'A number, then a trailing comma.',
    ],
    [
      'deep-before-duplicate',
      `{"a":${'['.repeat(64)}${']'.repeat(64)},"a":1}`,
      'too-deep',
      '{"a":[],"b":1}',
      'Nesting, then a second name.',
    ],
    [
      'duplicate-before-deep',
      `{"a":1,"a":${'['.repeat(70)}${']'.repeat(70)}}`,
      'duplicate-member',
      '{"a":1,"b":[]}',
      'A second name, then nesting.',
    ],
    [
      'name-fault-before-duplicate',
      '{"a":1,"\\udc00":2,"a":3}',
      'lone-surrogate',
      '{"a":1,"b":2,"c":3}',
      'A fault in a name between two equal names.',
    ],
    [
      'syntax-at-end',
      '{"a":"\\ud800\\udc00","b":[1,2],"c":{}',
      'invalid-json',
      '{"a":"\\ud800\\udc00","b":[1,2],"c":{}}',
      'Nothing but the missing end.',
    ],
  ];
  for (const [id, source, code, mended, comment] of rows) {
    v.bad(`order-${id}`, source, code, mended, comment, ['canon-refusal-order'], ['order']);
  }
}
