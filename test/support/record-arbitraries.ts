/** Made-up threads, with a bias to what implementations get wrong. */
import fc from 'fast-check';

import {
  type FederatedRecord,
  type HashLevel,
  HASH_LEVELS,
  type JsonObject,
  type RecordContent,
  type RecordForm,
  recordLayers,
  redact,
} from '../../reference/core/index.ts';

const KEY = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
export const ACTORS = [`did:sync:user:key:${KEY}:alice`, `did:key:${KEY}`, 'did:web:b.example'];
export const CREATED = '2026-11-20T10:00:00.000Z';

/** The content of a record, which is another one for each number. */
export function contentOf(number: number, changes: Partial<RecordContent> = {}): RecordContent {
  return {
    thread: 'th_fed_test',
    namespace: 'default',
    act: 'INTEND',
    kind: 'core.intend.v1',
    data_type: 'SCALAR',
    parents: [],
    actor: ACTORS[0]!,
    clock: 0,
    created: CREATED,
    salt: `salt-${number}`.padEnd(22, '-'),
    body: { number },
    ...changes,
  };
}

/** A whole record with the right id, and a proof of which only the shape is right. */
export function recordOf(content: RecordContent, proofValue = 'z1'): FederatedRecord {
  const { id } = recordLayers(content);
  const { actor, created } = content;
  const proof = {
    ...{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022', created },
    ...{ verificationMethod: `${actor}#key-1`, proofPurpose: 'assertionMethod', proofValue },
  };
  return { id, ...content, proof };
}

/** A body: mostly reports of a few counters, some of them malformed. */
function bodies(): fc.Arbitrary<JsonObject> {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.nat(5) },
    { weight: 2, arbitrary: fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0.5) },
  );
  const counter = fc.constantFrom('views', '__proto__', 'constructor', '');
  return fc.record({ counter, value });
}

/** The whole records of a thread: few clocks, few actors, and parents of which some never come. */
export function threads(maxLength = 10): fc.Arbitrary<FederatedRecord[]> {
  const row = fc.record({
    actor: fc.constantFrom(...ACTORS),
    clock: fc.nat(3),
    kind: fc.constantFrom('core.counter.v1', 'core.intend.v1'),
    body: bodies(),
    parents: fc.array(fc.nat(3), { maxLength: 2 }),
    isLost: fc.boolean(),
  });
  return fc.array(row, { maxLength, size: 'max' }).map((rows) => {
    const made: FederatedRecord[] = [];
    const kept: FederatedRecord[] = [];
    for (const [number, { parents, isLost, ...members }] of rows.entries()) {
      // Only earlier records can be parents: the id of a later one is not known yet.
      const ids = parents.flatMap((back) => made.at(-1 - back)?.id ?? []);
      const unique = [...new Set(ids)].sort();
      const record = recordOf(contentOf(number, { ...members, parents: unique }));
      made.push(record);
      if (!isLost || number % 3 > 0) kept.push(record);
    }
    return kept;
  });
}

/** Forms of a thread as they come in: some in part, some twice, some with another proof, in any order. */
export function formSets(): fc.Arbitrary<RecordForm[]> {
  const copy = fc.record({
    level: fc.constantFrom<HashLevel>(...HASH_LEVELS, 'L0'),
    proofValue: fc.constantFrom('z1', 'z2', 'z3\u{10000}', 'z3\ue000'),
    at: fc.nat(30),
  });
  return fc
    .tuple(threads(), fc.array(copy, { minLength: 1, maxLength: 24, size: 'max' }))
    .chain(([records, copies]) => {
      if (records.length === 0) return fc.constant([]);
      const forms = copies.map(({ level, proofValue, at }) => {
        const record = records[at % records.length]!;
        return redact({ ...record, proof: { ...record.proof, proofValue } }, level);
      });
      return fc.shuffledSubarray(forms, { minLength: forms.length });
    });
}
