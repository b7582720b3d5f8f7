/**
 * What must hold for any input, and what core and the harness's oracle, written apart from each other, must agree on.
 */
import fc from 'fast-check';
import t from 'tap';

import {
  oracleCanonicalize,
  oracleCid,
  OracleError,
  oracleParse,
  oracleVerifyEd25519,
  oracleVerifyProof,
} from '../../harness/oracle/index.ts';
import {
  canonicalize,
  computeCid,
  derivePublicKey,
  documentId,
  encodeMultikey,
  type JsonObject,
  parseCid,
  parseStrict,
  ProtocolError,
  signDocument,
  signEd25519,
  verifyActivity,
  verifyDocument,
  verifyEd25519Strict,
} from '../../reference/core/index.ts';
import {
  codeOf,
  draftOf,
  KEY_ID,
  keyOf,
  PUBLISHED,
  seedOf,
  signActivity,
  toHex,
} from '../support/core-fixtures.ts';
import {
  finiteNumbers,
  interchangeObjects,
  interchangeValues,
  jsonValues,
  mutatedTexts,
} from '../support/json-arbitraries.ts';

const SEED = seedOf(1);
const PUBLIC_KEY = derivePublicKey(SEED);
const OPTIONS = { privateKey: SEED, verificationMethod: KEY_ID, created: PUBLISHED };
const EXPECTED = { verificationMethod: KEY_ID, created: PUBLISHED };

/** A verdict as one text: the canonical bytes of what was accepted, or the code of the refusal. */
function verdictOf(parse: () => unknown): string {
  try {
    return toHex(canonicalize(parse()));
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof OracleError) return error.code;
    throw error;
  }
}

t.test('canonical bytes and CIDs are those of the oracle', (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(jsonValues(finiteNumbers()), (value) => {
        const same = toHex(canonicalize(value)) === toHex(oracleCanonicalize(value));
        return same && computeCid(value) === oracleCid(value);
      }),
      { numRuns: 2000 },
    ),
  );
  t.end();
});

t.test('what was written is read back, and written the same again', (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(interchangeValues(), (value) => {
        const bytes = canonicalize(value);
        const read = parseStrict(bytes);
        return toHex(canonicalize(read)) === toHex(bytes);
      }),
      { numRuns: 3000 },
    ),
  );
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(interchangeValues(), (value) => {
        const read = parseStrict(canonicalize(value));
        // -0 is written as 0, the one value that does not come back.
        fc.pre(
          !JSON.stringify(value, (_, inner: unknown) =>
            Object.is(inner, -0) ? '-0' : inner,
          ).includes('"-0"'),
        );
        return fc.stringify(sortedDeep(read)) === fc.stringify(sortedDeep(value));
      }),
      { numRuns: 1000 },
    ),
  );
  t.end();
});

/** A value with entries instead of objects, so that neither order nor prototypes matter. */
function sortedDeep(value: unknown): unknown {
  if (Array.isArray(value)) return ['array', ...value.map(sortedDeep)];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return ['object', ...entries.map(([name, inner]) => [name, sortedDeep(inner)])];
}

t.test('parsers agree on the value, or on the code of the refusal', (t) => {
  const verdicts = new Map<string, number>();
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(mutatedTexts(), (bytes) => {
        const verdict = verdictOf(() => parseStrict(bytes));
        const kind = /^[0-9a-f]*$/.test(verdict) ? 'accepted' : verdict;
        verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1);
        const expected = verdictOf(() => oracleParse(bytes));
        if (verdict !== expected) {
          throw new Error(
            `${verdict} and ${expected}: ${JSON.stringify(Buffer.from(bytes).toString())}`,
          );
        }
      }),
      { numRuns: 6000 },
    ),
  );
  t.comment(JSON.stringify(Object.fromEntries(verdicts)));
  for (const kind of [
    'accepted',
    'invalid-json',
    'duplicate-member',
    'lone-surrogate',
    'noncharacter',
  ]) {
    t.ok((verdicts.get(kind) ?? 0) > 10, `${kind} was among the verdicts`);
  }
  t.end();
});

t.test('a proof by core is good for the oracle', (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(interchangeObjects(), ({ proof: _, ['@context']: __, ...document }) => {
        const signed = signDocument(document, OPTIONS);
        verifyDocument(signed, PUBLIC_KEY, EXPECTED);
        oracleVerifyProof(parseStrict(canonicalize(signed)) as JsonObject, {
          ...EXPECTED,
          proofPurpose: 'assertionMethod',
          publicKeyMultibase: encodeMultikey(PUBLIC_KEY),
        });
      }),
      { numRuns: 60 },
    ),
  );
  t.end();
});

t.test('verifiers agree about changed signatures and keys', (t) => {
  const message = new Uint8Array([1, 2, 3]);
  const signature = signEd25519(message, SEED);
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(fc.nat(64 * 8 - 1), fc.option(fc.nat(32 * 8 - 1), { freq: 2 }), (bit, keyBit) => {
        const changedSignature = flipBit(signature, bit);
        const changedKey = keyBit === null ? PUBLIC_KEY : flipBit(PUBLIC_KEY, keyBit);
        const verdict = verifyEd25519Strict(changedSignature, message, changedKey);
        return !verdict && oracleVerifyEd25519(changedSignature, message, changedKey) === verdict;
      }),
      { numRuns: 60 },
    ),
  );
  t.end();
});

function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return changed;
}

t.test('every change of one bit of a delivered text is noticed', (t) => {
  const draft = draftOf({ '@context': ['https://a.example/1'], extra: [1.5, 'é', null] });
  const text = canonicalize(signActivity(draft, SEED));
  const history = [keyOf(SEED)];
  const codes = new Map<string, number>();
  for (let bit = 0; bit < text.length * 8; bit++) {
    const code = codeOf(() =>
      verifyActivity(parseStrict(flipBit(text, bit)), history, { mode: 'history' }),
    );
    if (code === undefined) t.fail(`bit ${bit % 8} of byte ${bit >> 3}`);
    else codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  t.comment(JSON.stringify(Object.fromEntries(codes)));
  t.ok(codes.has('id-mismatch') && codes.has('proof-invalid') && codes.has('invalid-json'));
  t.end();
});

t.test('ids', (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(interchangeObjects(), fc.string(), (object, name) => {
        const { id: _, proof: __, ...body } = object;
        const id = documentId(object);
        parseCid(id);
        return (
          id === computeCid(body) &&
          (Object.hasOwn(object, name) || id !== documentId({ ...body, [`x${name}`]: 1, id }))
        );
      }),
      { numRuns: 500 },
    ),
  );
  t.end();
});
