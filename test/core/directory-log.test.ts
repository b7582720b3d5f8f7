import fc from 'fast-check';
import t from 'tap';

import { OracleError, oracleFoldLog } from '../../harness/oracle/index.ts';
import {
  appendOperation,
  beginLog,
  canonicalize,
  continuesLog,
  directoryDocument,
  didOfGenesis,
  documentId,
  foldDirectoryLog,
  isDid,
  isInstanceDid,
  isRevoked,
  MAX_OPERATION_BYTES,
  MAX_OPERATIONS,
  parseDid,
  presentStatement,
  ProtocolError,
  type DirectoryOperation,
  type DirectoryState,
} from '../../reference/core/index.ts';
import { codeOf, toHex } from '../support/core-fixtures.ts';
import {
  DID,
  GENESIS,
  KEY,
  logKey,
  OTHER_KEY,
  OTHER_ROTATION,
  revokeAfter,
  ROTATION,
  sign,
  STATED,
  STRANGER,
  timeOf,
  updateAfter,
} from '../support/directory-fixtures.ts';
import { pathsIn, REMOVED, replaceAt } from '../support/replacements.ts';

const UPDATE = updateAfter(GENESIS, 1, {
  keys: [{ name: 'key-2', publicKeyMultibase: OTHER_KEY.multikey }],
  handle: 'robert',
  namespaces: ['team'],
});
const REVOKE = revokeAfter(UPDATE, 2);
const LOG = [GENESIS, UPDATE, REVOKE];

t.setTimeout(120_000);

/** The code with which a log is refused; empty if it is good. */
function verdictOf(operations: readonly unknown[], did = DID): string {
  return codeOf(() => foldDirectoryLog(did, operations)) ?? '';
}

t.test('what a log says, operation by operation', (t) => {
  const begun = beginLog(GENESIS);
  t.equal(begun.did, DID);
  t.same(begun, foldDirectoryLog(DID, [GENESIS]));
  t.match(directoryDocument(begun), {
    id: DID,
    alsoKnownAs: STATED.also_known_as,
    assertionMethod: [{ id: `${DID}#key-1`, publicKeyMultibase: KEY.multikey, created: timeOf(0) }],
    service: [{ id: `${DID}#syncropel`, ...STATED.services[0] }],
  });
  const updated = appendOperation(begun, UPDATE);
  t.equal(begun.length, 1, 'a state stays as it is');
  t.equal(presentStatement(updated)?.handle, 'robert');
  t.match(directoryDocument(updated)?.assertionMethod, [
    { id: `${DID}#key-1`, created: timeOf(0), superseded_at: timeOf(1) },
    { id: `${DID}#key-2`, created: timeOf(1) },
  ]);
  t.match(directoryDocument(updated)?.authentication, [{ id: `${DID}#key-2` }]);
  const revoked = appendOperation(updated, REVOKE);
  t.ok(isRevoked(revoked));
  t.equal(directoryDocument(revoked), undefined);
  t.equal(presentStatement(revoked), undefined);
  t.equal(revoked.statement.handle, 'robert', 'what it said last is still known');
  t.ok(revoked.keys.every(({ superseded_at: end }) => end !== undefined));
  t.end();
});

t.test('the faults of a log, in the order in which they are judged', (t) => {
  const own = { ...STATED, rotation_keys: [STRANGER.multikey] };
  const changed = { ...UPDATE, handle: 'mallory' };
  const reused = { keys: [{ name: 'key-1', publicKeyMultibase: OTHER_KEY.multikey }] };
  const { proof: _proof, ...unsigned } = UPDATE;
  for (const [log, code, title] of [
    [[], 'shape-invalid', 'nothing'],
    [[UPDATE], 'shape-invalid', 'a log begins with a genesis'],
    [[null], 'shape-invalid', 'no object'],
    [[GENESIS, updateAfter(GENESIS, 1, { did: `${DID}x` })], 'shape-invalid', 'of another log'],
    [[GENESIS, { ...changed, did: `${DID}x` }], 'shape-invalid', 'the log before the id'],
    [[GENESIS, changed], 'id-mismatch', 'the id'],
    [[GENESIS, { ...changed, proof: {} }], 'id-mismatch', 'the id before the proof'],
    [[GENESIS, unsigned], 'proof-missing', 'no proof'],
    [[GENESIS, updateAfter(GENESIS, 1, {}, STRANGER)], 'key-unknown', 'a stranger'],
    [[GENESIS, updateAfter(GENESIS, 1, own, STRANGER)], 'key-unknown', 'its own rotation key'],
    [[GENESIS, updateAfter(GENESIS, 1, {}, KEY)], 'key-unknown', 'a key of the DID'],
    [[...LOG, updateAfter(REVOKE, 3, {}, STRANGER)], 'key-unknown', 'the proof before the end'],
    [[...LOG, updateAfter(REVOKE, 3)], 'gone', 'the end'],
    [[...LOG, updateAfter(GENESIS, 0)], 'gone', 'the end before what is previous'],
    [[...LOG, GENESIS], 'gone', 'the end before a second genesis'],
    [[GENESIS, GENESIS], 'conflict', 'a second genesis'],
    [[GENESIS, UPDATE, updateAfter(GENESIS, 2)], 'conflict', 'another previous'],
    [[GENESIS, updateAfter(GENESIS, -1)], 'conflict', 'earlier'],
    [[GENESIS, updateAfter(GENESIS, 1, reused)], 'conflict', 'a name for another key'],
    [[GENESIS, UPDATE, updateAfter(UPDATE, 2)], 'conflict', 'a name that was given up'],
  ] as const) {
    t.equal(verdictOf(log), code, title);
  }
  t.equal(verdictOf([GENESIS], didOfGenesis(UPDATE.id)), 'conflict', 'the genesis of another DID');
  t.equal(verdictOf([GENESIS, updateAfter(GENESIS, 0)]), '', 'at the same time');
  t.end();
});

t.test('the rotation keys that count are those of the operation before', (t) => {
  const moved = updateAfter(GENESIS, 1, { rotation_keys: [STRANGER.multikey] }, OTHER_ROTATION);
  t.equal(verdictOf([GENESIS, moved, updateAfter(moved, 2, {}, STRANGER)]), '');
  t.equal(verdictOf([GENESIS, moved, updateAfter(moved, 2)]), 'key-unknown');
  t.equal(verdictOf([GENESIS, moved, revokeAfter(moved, 2, STRANGER)]), '');
  t.equal(verdictOf([GENESIS, moved, revokeAfter(moved, 2)]), 'key-unknown');
  t.end();
});

t.test('an operation has at most 16,384 canonical bytes', (t) => {
  const wide = Array.from({ length: 7 }, (_, index) => `${index}${'\u{1f600}'.repeat(511)}`);
  const sized = (length: number): unknown => {
    // A signature is one of 87 or 88 characters, so the first one of the right size is taken.
    for (let index = 1, rest = 0; index < 100; index += 1) {
      const operation = updateAfter(GENESIS, index, { also_known_as: [...wide, wideText(rest)] });
      const missing = length - canonicalize(operation).length;
      if (missing === 0) return operation;
      rest += missing;
    }
    throw new Error(`no operation of ${length} bytes`);
  };
  const exact = sized(MAX_OPERATION_BYTES);
  const more = sized(MAX_OPERATION_BYTES + 1);
  t.equal(canonicalize(exact).length, MAX_OPERATION_BYTES);
  t.equal(canonicalize(more).length, MAX_OPERATION_BYTES + 1);
  t.equal(verdictOf([GENESIS, exact]), '');
  t.equal(verdictOf([GENESIS, more]), 'shape-invalid');
  t.end();
});

/** A text of so many bytes, in as few characters as it can have. */
function wideText(bytes: number): string {
  return '\u{1f600}'.repeat(Math.floor(bytes / 4)) + 'a'.repeat(bytes % 4);
}

t.test('a log has at most 1,000 operations, and a revoke after them', (t) => {
  // The signatures are not what this is about, and 1,000 of them would take their time.
  const options = { verifySignature: () => true };
  let state = foldDirectoryLog(DID, [GENESIS], options);
  let last: DirectoryOperation = GENESIS;
  for (let index = 1; index < MAX_OPERATIONS; index += 1) {
    last = updateAfterCheaply(last, index);
    state = appendOperation(state, last, options);
  }
  t.equal(state.length, 1_000);
  const full: DirectoryState = state;
  const more = updateAfterCheaply(last, 1_000);
  t.equal(
    codeOf(() => appendOperation(full, more, options)),
    'conflict',
  );
  const end = appendOperation(full, revokeAfter(last, 1_000), options);
  t.equal(end.length, 1_001);
  t.ok(isRevoked(end));
  t.equal(
    codeOf(() => appendOperation(end, updateAfterCheaply(last, 1_001), options)),
    'gone',
    'the end before the length',
  );
  t.end();
});

/** An update with its right id, and the proof of another one. */
function updateAfterCheaply(
  previous: DirectoryOperation,
  index: number,
): Extract<DirectoryOperation, { type: 'update' }> {
  const content = { ...UPDATE, ...STATED, previous: previous.id, created: timeOf(index) };
  const proof = { ...UPDATE.proof, created: content.created };
  return { ...content, id: documentId(content), proof };
}

t.test('which logs continue which', (t) => {
  t.ok(continuesLog(LOG, []));
  t.ok(continuesLog(LOG, LOG));
  t.ok(continuesLog(LOG, LOG.slice(0, 2)));
  t.notOk(continuesLog(LOG.slice(0, 2), LOG), 'a shorter one');
  t.notOk(continuesLog([GENESIS, updateAfter(GENESIS, 5)], LOG.slice(0, 2)), 'a fork');
  const again = sign(
    (({ id: _id, proof: _signature, ...content }) => content)(UPDATE),
    OTHER_ROTATION,
  );
  t.not(again.proof.proofValue, UPDATE.proof.proofValue);
  t.ok(continuesLog([GENESIS, again, REVOKE], LOG), 'another proof is no other operation');
  t.end();
});

t.test('the DID of a log', (t) => {
  t.match(parseDid(DID), { method: 'instance', did: DID });
  t.ok(isInstanceDid(DID), 'it may be that of a host');
  t.ok(isDid(`did:sync:user:${DID.slice('did:'.length)}:alice`), 'which has actors');
  for (const malformed of [
    'did:sync:instance:',
    'did:sync:instance:abc',
    DID.toUpperCase(),
    `${DID}:alice`,
    `${DID}#key-1`,
    DID.slice(0, -1),
    DID.replace('instance', 'group'),
  ]) {
    t.notOk(isDid(malformed), malformed);
    t.notOk(isInstanceDid(malformed), malformed);
  }
  t.end();
});

/** What a judge says of a log: what it shows, or the code of the refusal. */
function shownBy(
  fold: () => readonly [document: unknown, handle: unknown, names: unknown],
): string {
  try {
    return toHex(canonicalize(fold()));
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof OracleError) return error.code;
    throw error;
  }
}

function compare(operations: readonly unknown[]): string {
  const core = shownBy(() => {
    const state = foldDirectoryLog(DID, operations);
    const { handle, namespaces } = state.statement;
    return [directoryDocument(state) ?? null, handle, namespaces];
  });
  const oracle = shownBy(() => {
    const { document, handle, namespaces } = oracleFoldLog(DID, operations);
    return [document, handle, namespaces];
  });
  if (core !== oracle) {
    throw new Error(`core ${core}, oracle ${oracle}: ${JSON.stringify(operations)}`);
  }
  return /^[0-9a-f]+$/.test(core) ? 'accepted' : core;
}

t.test('the oracle says the same of any log', (t) => {
  const rotations = [ROTATION, OTHER_ROTATION, STRANGER];
  const some = <T>(items: readonly T[], least = 0): fc.Arbitrary<T[]> =>
    fc.subarray([...items], { minLength: least });
  const keys = [KEY, OTHER_KEY, logKey(26)];
  const step = fc.record({
    kind: fc.oneof(
      { weight: 9, arbitrary: fc.constant('update') },
      { weight: 1, arbitrary: fc.constantFrom('revoke', 'genesis') },
    ),
    back: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constantFrom(0, 2)),
    later: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 1, 7) }, fc.constant(-1)),
    by: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2)),
    rotations: some(rotations, 1),
    names: some(['key-1', 'key-2', 'key-3'], 1),
    shift: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constant(1)),
    handle: fc.constantFrom(null, 'bob', 'robert'),
    namespaces: some(['default', 'team', 'team/a']),
  });
  const verdicts = new Set<string>();
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const log: DirectoryOperation[] = [GENESIS];
        let count = [...rotations.slice(0, 2)];
        let second = 0;
        for (const { kind, back, later, by, names, shift, ...stated } of steps) {
          second += later;
          const previous = log[Math.max(0, log.length - Math.max(back, 1))] as DirectoryOperation;
          const signer = [...count, ...rotations][by] ?? ROTATION;
          if (kind === 'revoke') log.push(revokeAfter(previous, second, signer));
          else if (kind === 'genesis') log.push(GENESIS);
          else {
            const given = names.map((name) => ({
              name,
              publicKeyMultibase: keys[(Number(name.at(-1)) - 1 + shift) % 3]!.multikey,
            }));
            const members = {
              ...stated,
              handle: stated.handle as string,
              rotation_keys: stated.rotations.map(({ multikey }) => multikey),
              keys: given,
            };
            const { rotations: _rotations, ...content } = members as typeof members & {
              rotations?: unknown;
            };
            log.push(updateAfter(previous, second, content, signer));
            count = stated.rotations;
          }
        }
        verdicts.add(compare(log));
      }),
      { numRuns: 80 },
    ),
  );
  t.comment([...verdicts].join(' '));
  for (const verdict of ['accepted', 'conflict', 'key-unknown'])
    t.ok(verdicts.has(verdict), verdict);
  t.end();
});

const REPLACEMENTS: readonly unknown[] = [
  REMOVED,
  ...[null, true, 0, '', 'a', [], {}, ['a'], ['a', 'a'], [null]],
  ...[KEY.multikey, [KEY.multikey], [KEY.multikey, KEY.multikey]],
  ...[
    DID,
    GENESIS.id,
    UPDATE.id,
    timeOf(0),
    timeOf(9),
    '2026-02-30T10:00:00.000Z',
    'https://b.example/x',
  ],
  ...['genesis', 'update', 'revoke', 'a-b', '-ab', 'ab-', 'constructor'],
];

t.test('the oracle says the same of a log of which one part is another', (t) => {
  const verdicts = new Set<string>();
  for (const [index, operation] of LOG.entries()) {
    for (const path of pathsIn(operation)) {
      for (const replacement of REPLACEMENTS) {
        const spoiled: unknown = replaceAt(operation, path, replacement);
        verdicts.add(compare([...LOG.slice(0, index), spoiled]));
      }
    }
  }
  t.comment([...verdicts].join(' '));
  t.ok(verdicts.size > 8);
  t.end();
});

t.test('and the same where the id and the proof are made for it', (t) => {
  const verdicts = new Set<string>();
  const { id: _id, proof: _proof, ...content } = UPDATE;
  for (const path of pathsIn(content)) {
    for (const replacement of REPLACEMENTS) {
      if (path.length === 0) continue;
      const spoiled = replaceAt(content, path, replacement) as typeof content;
      if (typeof spoiled.created !== 'string') continue;
      verdicts.add(compare([GENESIS, sign(spoiled)]));
    }
  }
  t.comment([...verdicts].join(' '));
  for (const verdict of ['accepted', 'shape-invalid', 'conflict']) {
    t.ok(verdicts.has(verdict), verdict);
  }
  t.end();
});
