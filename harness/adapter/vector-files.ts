import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

import { kitPath } from '../engine/paths.ts';
import type { JsonObject } from '../oracle/index.ts';

/** What a case expects. */
export type Expectation =
  | { readonly result: 'valid'; readonly output: JsonObject }
  | { readonly result: 'invalid'; readonly code: string };

/** One test case of a vector file. */
export interface VectorCase {
  readonly id: string;
  readonly comment: string;
  readonly requires: readonly string[];
  readonly flags: readonly string[];
  readonly origin: string;
  readonly op: string;
  readonly input: JsonObject;
  readonly expect: Expectation;
  /** The valid case one edit away; every invalid case has one. */
  readonly sibling?: string;
}

/** A vector file: the cases of one chapter. */
export interface VectorFile {
  readonly $schema: string;
  readonly suite: string;
  readonly spec: string;
  readonly description: string;
  readonly notes: Readonly<Record<string, { readonly kind: string; readonly description: string }>>;
  readonly cases: readonly VectorCase[];
}

/** Reads every vector file of the kit, by file name. */
export function loadVectorFiles(): Map<string, VectorFile> {
  const names = readdirSync(kitPath('vectors')).filter((name) => name.endsWith('.json'));
  return new Map(
    names.sort().map((name) => {
      const text = readFileSync(kitPath('vectors', name), 'utf8');
      return [name, JSON.parse(text) as VectorFile];
    }),
  );
}

/**
 * Writes out `repeat`, the short form of a long input: `{"repeat": {prefixHex, unitHex, count, suffixHex}}` stands for
 * `{"hex": prefix, count times the unit, suffix}`. Adapters get the long form.
 */
export function expandInput(input: JsonObject): JsonObject {
  const { repeat, ...rest } = input;
  if (repeat === undefined) return input;
  const { prefixHex, unitHex, count, suffixHex } = repeat as unknown as {
    prefixHex: string;
    unitHex: string;
    count: number;
    suffixHex: string;
  };
  return { ...rest, hex: prefixHex + unitHex.repeat(count) + suffixHex };
}

/** The op of a case that stands for many `number` requests; see {@link generateNumber}. */
export const NUMBER_RUN = 'number-run';

/** The definition of the running hash, as it stands in the vector's comment. */
export const NUMBER_RUN_DEFINITION =
  'For i = 0, 1, …, count-1: d = SHA-256 of the ASCII text "concordat number " and i in decimal. ' +
  'u = d[0..8], a 64-bit big-endian integer, v = d[8], w = d[9]. The bits of the double are, for i mod 4 = 0: u. ' +
  '1: u with its 11 exponent bits replaced by 993 + (v mod 110). ' +
  '2: the bits of the double nearest to 10^k, k = ((256 v + w) mod 629) - 320, plus (d[10] mod 7) - 3 as an integer; ' +
  'the top bit of u is the sign. ' +
  '3: the double of the integer (u >> 11) >> (v mod 53), negative if w is odd. ' +
  'If the exponent bits are all ones, bit 52 is cleared. Each double goes through the op number; ' +
  'the result is SHA-256 over the answers, each followed by LF.';

/** The i-th double of the running hash, as 16 hexadecimal digits. */
export function generateNumber(index: number): string {
  const digest = createHash('sha256').update(`concordat number ${index}`).digest();
  const random = digest.readBigUInt64BE(0);
  const [v, w, x] = [digest[8] as number, digest[9] as number, digest[10] as number];
  let bits: bigint;
  switch (index % 4) {
    case 0:
      bits = random;
      break;
    case 1:
      bits = (random & ~(0x7ffn << 52n)) | (BigInt(993 + (v % 110)) << 52n);
      break;
    case 2: {
      const power = bitsOf(Number(`1e${((256 * v + w) % 629) - 320}`));
      bits = (power + BigInt(x % 7) - 3n) | (random & (1n << 63n));
      break;
    }
    default: {
      const integer = Number((random >> 11n) >> BigInt(v % 53));
      bits = bitsOf(w % 2 === 1 ? -integer : integer);
    }
  }
  if (((bits >> 52n) & 0x7ffn) === 0x7ffn) bits &= ~(1n << 52n);
  return bits.toString(16).padStart(16, '0');
}

function bitsOf(value: number): bigint {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleBE(value);
  return buffer.readBigUInt64BE(0);
}

/** Starts the running hash of a {@link NUMBER_RUN} case; feed it the answers in order. */
export function startNumberHash(): { add(text: string): void; digestHex(): string } {
  const hash = createHash('sha256');
  return {
    add: (text) => void hash.update(`${text}\n`),
    digestHex: () => hash.digest('hex'),
  };
}
