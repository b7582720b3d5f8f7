/**
 * Fuzzing of the canonical form: made-up documents go to an adapter and to the oracle, and every disagreement is
 * shrunk to the smallest document that shows it.
 */
import fc from 'fast-check';

import { answerByOracle } from './oracle-answerer.ts';
import type { Answer } from './protocol.ts';
import { search, type FuzzOptions } from './search.ts';

/** Asks the adapter for the canonical form of a JSON text. */
export type AskCanonical = (hex: string) => Promise<Answer>;

/** What the fuzzer found. */
export interface FuzzReport {
  readonly seed: number;
  readonly runs: number;
  readonly disagreement?: Disagreement;
}

/** The smallest input on which the adapter and the oracle disagree. */
export interface Disagreement {
  readonly input: Uint8Array;
  readonly expected: Answer;
  readonly actual: Answer;
  readonly path: string;
  readonly shrinks: number;
}

/** Looks for a text on which the adapter and the oracle disagree. */
export async function fuzzCanonical(ask: AskCanonical, options: FuzzOptions): Promise<FuzzReport> {
  const agrees = async (input: Uint8Array): Promise<boolean> => {
    const { expected, actual } = await judgeText(input, ask);
    return agree(input, expected, actual);
  };
  const { found, ...report } = await search(textArbitrary(), agrees, options);
  if (found === undefined) return report;
  const { input, ...place } = found;
  return { ...report, disagreement: { ...(await minimize(input, ask)), ...place } };
}

type Finding = Pick<Disagreement, 'input' | 'expected' | 'actual'>;

async function judgeText(input: Uint8Array, ask: AskCanonical): Promise<Finding> {
  const hex = Buffer.from(input).toString('hex');
  const expected = answerByOracle('canonicalize', { hex });
  return { input, expected, actual: await ask(hex) };
}

/**
 * Takes pieces out of the input, large ones first, for as long as the same kind of disagreement is left. The shrinking
 * of the generators keeps the structure of a document; this does not.
 */
async function minimize(found: Uint8Array, ask: AskCanonical): Promise<Finding> {
  let best = await judgeText(found, ask);
  const kind = (finding: Finding): string =>
    `${verdictOf(finding.expected)} ${verdictOf(finding.actual)}`;
  const wanted = kind(best);
  for (;;) {
    let shorter: Finding | undefined;
    for (const input of shorterThan(best.input)) {
      const finding = await judgeText(input, ask);
      if (kind(finding) !== wanted || agree(input, finding.expected, finding.actual)) continue;
      shorter = finding;
      break;
    }
    if (shorter === undefined) return best;
    best = shorter;
  }
}

/** Up to this length every part of an input is tried by itself. */
const SLICED_LENGTH = 64;

/** Shorter inputs worth trying: the parts of a short one, then the input without one piece. */
function* shorterThan(input: Uint8Array): Generator<Uint8Array> {
  const { length } = input;
  for (let size = 1; length <= SLICED_LENGTH && size < length; size += 1) {
    for (let at = 0; at + size <= length; at += 1) yield input.subarray(at, at + size);
  }
  for (let size = length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at + size <= length; at += 1) {
      yield Buffer.concat([input.subarray(0, at), input.subarray(at + size)]);
    }
  }
}

function verdictOf(answer: Answer): string {
  return answer.ok ? 'accepted' : answer.code;
}

/**
 * Compares two answers. Where the text is no JSON at all, the place of its first fault is sometimes a matter of taste
 * (does `1e400x` end with a number or break one off?), so that any fault of a text counts there.
 */
export function agree(input: Uint8Array, expected: Answer, actual: Answer): boolean {
  if (expected.ok || actual.ok) {
    return expected.ok && actual.ok && expected.output['hex'] === actual.output['hex'];
  }
  if (expected.code === actual.code) return true;
  const isText = !BEFORE_TEXT.has(expected.code) && !BEFORE_TEXT.has(actual.code);
  return isText && TEXT_FAULTS.has(actual.code) && !isJson(input);
}

const BEFORE_TEXT = new Set(['too-large', 'byte-order-mark', 'invalid-utf8']);
const TEXT_FAULTS = new Set([
  'invalid-json',
  'duplicate-member',
  'lone-surrogate',
  'noncharacter',
  'unsafe-integer',
  'number-overflow',
  'number-underflow',
  'too-deep',
]);

function isJson(input: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(input).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

// ------------------------------------------------------------------------------------------------------- generators

/** A value together with how each of its parts is spelled. */
type Spelled =
  | { kind: 'raw'; text: string }
  | { kind: 'string'; units: Unit[] }
  | { kind: 'array'; items: Spelled[]; space: string }
  | { kind: 'object'; members: { name: Unit[]; value: Spelled }[]; space: string };

/** A character and how it is written: literally, or with one of its escapes. */
interface Unit {
  readonly character: string;
  readonly style: number;
}

/** JSON texts, right and wrong, with a bias to what implementations get wrong. */
export function textArbitrary(): fc.Arbitrary<Uint8Array> {
  const text = spelledArbitrary().map((value) => Buffer.from(write(value)));
  const mutations = fc.array(mutationArbitrary(), { maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: text },
    {
      weight: 2,
      arbitrary: fc.tuple(text, mutations).map(([base, list]) => list.reduce(mutate, base)),
    },
    { weight: 1, arbitrary: deepArbitrary() },
  );
}

function spelledArbitrary(): fc.Arbitrary<Spelled> {
  const space = fc.constantFrom('', '', '', ' ', '\n', '\r\n\t');
  const { tree } = fc.letrec<{ tree: Spelled; array: Spelled; object: Spelled }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      rawArbitrary(),
      unitsArbitrary().map((units): Spelled => ({ kind: 'string', units })),
      tie('array'),
      tie('object'),
    ),
    array: fc.record({
      kind: fc.constant('array' as const),
      items: fc.array(tie('tree'), { maxLength: 5 }),
      space,
    }),
    object: fc.record({
      kind: fc.constant('object' as const),
      members: membersArbitrary(tie('tree')),
      space,
    }),
  }));
  return tree;
}

/** Members whose names differ, most of the time. Similar names are common, since order is what is asked. */
function membersArbitrary(
  value: fc.Arbitrary<Spelled>,
): fc.Arbitrary<{ name: Unit[]; value: Spelled }[]> {
  const member = fc.record({ name: unitsArbitrary(), value });
  const selector = (entry: { name: Unit[] }): string =>
    entry.name.map((unit) => unit.character).join('');
  return fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(member, { maxLength: 6, selector }) },
    { weight: 1, arbitrary: fc.array(member, { maxLength: 4 }) },
  );
}

const CHARACTERS = [
  'a',
  'b',
  'A',
  '1',
  '0',
  ' ',
  '"',
  '\\',
  '/',
  '\b',
  '\t',
  '\n',
  '\f',
  '\r',
  '\u0000',
  '\u001f',
  '\u007f',
  '\u0080',
  '\u00e9',
  'e\u0301',
  '\u2028',
  '\u2029',
  '\u20ac',
  '\ud7ff',
  '\ue000',
  '\ufb33',
  '\ufeff',
  '\ufffd',
  '\u{10000}',
  '\u{1f600}',
  '\u{10fffd}',
  '__proto__',
  'toString',
];
const FAULTY = [
  '\ufdd0',
  '\ufffe',
  '\uffff',
  '\u{1fffe}',
  '\u{10ffff}',
  '\ud800',
  '\udc00',
  '\udbff',
];

function unitsArbitrary(): fc.Arbitrary<Unit[]> {
  const character = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...CHARACTERS) },
    { weight: 5, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom(...FAULTY) },
  );
  return fc.array(fc.record({ character, style: fc.nat({ max: 4 }) }), { maxLength: 4 });
}

const NUMBERS = [
  '-0',
  '0e99',
  '-0.0',
  '1.0',
  '1e0',
  '1E+2',
  '100e-2',
  '9007199254740991',
  '-9007199254740991',
  '9007199254740992',
  '9007199254740993.0',
  '1e20',
  '1e21',
  '1e308',
  '1e400',
  '1e-5',
  '1e-6',
  '1e-7',
  '5e-324',
  '1e-324',
  '0.1',
  '333333333.33333329',
  '4503599627370496.5',
];

function rawArbitrary(): fc.Arbitrary<Spelled> {
  const double = fc.double({ noDefaultInfinity: true, noNaN: true });
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -330, max: 20 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`);
  const text = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('null', 'true', 'false') },
    { weight: 2, arbitrary: fc.integer().map(String) },
    { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
    { weight: 3, arbitrary: double.map(writeDouble) },
    { weight: 2, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }).map(writeDouble) },
    { weight: 2, arbitrary: decimal },
  );
  return text.map((raw): Spelled => ({ kind: 'raw', text: raw }));
}

function writeDouble(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function deepArbitrary(): fc.Arbitrary<Uint8Array> {
  const level = fc.constantFrom<[string, string]>(['[', ']'], ['{"a":', '}']);
  return fc
    .tuple(
      fc.array(level, { minLength: 60, maxLength: 68 }),
      fc.constantFrom('0', '[]', '{}', '""'),
    )
    .map(([levels, inner]) =>
      Buffer.from(
        levels.map(([open]) => open).join('') +
          inner +
          levels
            .map(([, close]) => close)
            .reverse()
            .join(''),
      ),
    );
}

interface Mutation {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

const SNIPPETS = [
  '',
  ',',
  ':',
  '"',
  '\\',
  '[',
  ']',
  '{',
  '}',
  '0',
  '-',
  '+',
  '.',
  'e',
  ' ',
  '\n',
  '\u00a0',
  '\ufeff',
  'null',
  'NaN',
  '//',
  '\\u',
  '\\ud800',
  '"a":1,',
  "'",
  '\u0001',
];
const BYTES = [
  '00',
  '80',
  'bf',
  'c0',
  'c080',
  'c3',
  'e2',
  'eda080',
  'f09f98',
  'f4908080',
  'ff',
  'efbbbf',
];

function mutationArbitrary(): fc.Arbitrary<Mutation> {
  const insert = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SNIPPETS).map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.constantFrom(...BYTES).map((hex) => Buffer.from(hex, 'hex')) },
  );
  return fc.record({ at: fc.nat({ max: 200 }), remove: fc.nat({ max: 2 }), insert });
}

function mutate(base: Buffer, { at, remove, insert }: Mutation): Buffer {
  const start = at % (base.length + 1);
  return Buffer.concat([base.subarray(0, start), insert, base.subarray(start + remove)]);
}

function write(value: Spelled): string {
  switch (value.kind) {
    case 'raw':
      return value.text;
    case 'string':
      return writeString(value.units);
    case 'array':
      return `[${value.space}${value.items.map(write).join(`${value.space},`)}${value.space}]`;
    case 'object': {
      const members = value.members.map(
        (member) => `${writeString(member.name)}${value.space}:${write(member.value)}`,
      );
      return `{${value.space}${members.join(`,${value.space}`)}${value.space}}`;
    }
  }
}

const SHORT = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['/', '\\/'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Style 0 and 1 are plain, 2 the short escape, 3 and 4 the long one in either case. */
function writeString(units: readonly Unit[]): string {
  return `"${units.map(({ character, style }) => writeUnit(character, style)).join('')}"`;
}

function writeUnit(character: string, style: number): string {
  const mustEscape = /["\\\u0000-\u001f\ud800-\udfff]/.test(character) && character.length === 1;
  if (style < 2 && !mustEscape) return character;
  const short = SHORT.get(character);
  if (style < 3 && short !== undefined) return short;
  if (style === 2 && !mustEscape) return character;
  let text = '';
  for (let at = 0; at < character.length; at += 1) {
    const digits = character.charCodeAt(at).toString(16).padStart(4, '0');
    text += `\\u${style === 4 ? digits.toUpperCase() : digits}`;
  }
  return text;
}
