import t from 'tap';

import {
  manifestIn,
  pairIdOf,
  ProtocolError,
  readPairMessage,
  signDocument,
  signPairMessage,
  verifyManifest,
  verifyPairMessage,
  type DidPurpose,
  type Key,
  type PairMessage,
  type PairMessageContent,
} from '../../reference/core/index.ts';
import {
  oracleCheckPairMessage,
  OracleError,
  oracleVerifyManifest,
  readKeys,
  type JsonObject,
  type JsonValue,
  type PairMessageKind,
} from '../../harness/oracle/index.ts';
import { validators } from '../../schemas/validators.ts';
import { codeOf } from '../support/core-fixtures.ts';
import {
  A,
  B,
  C,
  EXPIRES,
  ISSUED,
  keysOf,
  manifestBy,
  messageContents,
  messages,
  NONCE,
  PAIR,
  SOME_ID,
} from '../support/pair-fixtures.ts';
import { pathsIn, REMOVED, replaceAt } from '../support/replacements.ts';

const VALIDATORS = {
  pair_request: validators['PairRequest']!,
  pair_poll: validators['PairPoll']!,
  pair_confirm: validators['PairConfirm']!,
  pair_refresh: validators['PairRefresh']!,
};

/** What B says to a message at an instant: the code, and the reason if there is one; empty if it is good. */
function verdictOf(
  kind: PairMessageKind,
  message: unknown,
  { now = ISSUED, self = B.did, pairId }: { now?: string; self?: string; pairId?: string } = {},
): string {
  try {
    const path = pairId === undefined ? {} : { pairId };
    verifyPairMessage(kind, message, { self, now, keysOf, ...path });
    return '';
  } catch (error) {
    if (error instanceof ProtocolError) return [error.code, error.reason].filter(Boolean).join(' ');
    throw error;
  }
}

/** The same question to the oracle. */
function verdictOfOracle(kind: PairMessageKind, message: unknown): string {
  try {
    oracleCheckPairMessage(message, {
      kind,
      self: B.did,
      now: ISSUED,
      keysOf: (did) => readKeys(keysOf(did) as unknown as JsonValue[], did),
    });
    return '';
  } catch (error) {
    if (!(error instanceof OracleError)) throw error;
    const reason =
      error.code === 'pair_handshake_rejected' ? error.detail.split(':')[0] : undefined;
    return [error.code, reason].filter(Boolean).join(' ');
  }
}

t.test('messages as they are sent', (t) => {
  for (const message of messages()) {
    const { object } = message;
    t.equal(verdictOf(object, message), '', object);
    t.ok(VALIDATORS[object](message), `${object} has the shape of its schema`);
    t.match(message.proof, {
      proofPurpose: 'authentication',
      domain: B.did,
      challenge: NONCE,
      created: ISSUED,
    });
    const kinds = Object.keys(VALIDATORS) as PairMessageKind[];
    for (const other of kinds.filter((kind) => kind !== object)) {
      t.equal(verdictOf(other, message), 'shape-invalid', `${object} is no ${other}`);
    }
  }
  t.end();
});

t.test('what is wrong with a message, in the order in which it is judged', (t) => {
  for (const content of messageContents()) {
    const { object } = content;
    const good = signPairMessage(content, A.signer);
    const again = (members: object, by = A): PairMessage =>
      signPairMessage({ ...content, ...members } as PairMessageContent, by.signer);
    const rejected = (reason: string): string => `pair_handshake_rejected ${reason}`;
    t.equal(verdictOf(object, again({ extra: 1 })), 'shape-invalid');
    t.equal(verdictOf(object, { ...good, id: SOME_ID }), 'id-mismatch');
    t.equal(verdictOf(object, { ...good, id: SOME_ID }, { self: C.did }), 'id-mismatch');
    t.equal(verdictOf(object, good, { self: C.did }), rejected('wrong_responder'));
    const { proof: _proof, ...unsigned } = good;
    t.equal(verdictOf(object, unsigned), rejected('unauthenticated_initiator'), 'no proof');
    t.equal(verdictOf(object, unsigned, { self: C.did }), rejected('wrong_responder'));
    t.equal(verdictOf(object, again({}, C)), rejected('unauthenticated_initiator'));
    for (const aim of [{ domain: C.did }, { challenge: 'x' }, { domain: B.did }, {}]) {
      const options = { ...A.signer, created: ISSUED, proofPurpose: 'authentication', ...aim };
      const document = signDocument(unsigned, options);
      t.equal(verdictOf(object, document), rejected('unauthenticated_initiator'));
    }
    t.equal(verdictOf(object, good, { now: '2026-11-20T10:05:00.000Z' }), '');
    t.equal(verdictOf(object, good, { now: '2026-11-20T09:55:00.000Z' }), '');
    t.equal(verdictOf(object, good, { now: '2026-11-20T10:05:00.001Z' }), rejected('stale'));
    const early = verdictOf(object, good, { now: '2026-11-20T09:54:59.999Z' });
    t.equal(early, rejected('manifest' in content ? 'manifest' : 'stale'), 'too early');
    if ('manifest' in content) {
      for (const manifest of [manifestBy(B), { ...manifestBy(A), expires: ISSUED }, {}]) {
        t.equal(verdictOf(object, again({ manifest })), rejected('manifest'));
        t.equal(verdictOf(object, again({ manifest }, C)), rejected('unauthenticated_initiator'));
      }
      t.equal(verdictOf(object, good, { now: EXPIRES }), rejected('manifest'), 'before stale');
      t.equal(verdictOf(object, again({ manifest: 'x' })), 'shape-invalid');
    } else {
      t.equal(verdictOf(object, good, { pairId: PAIR }), '');
      t.equal(verdictOf(object, good, { pairId: pairIdOf(A.did, C.did) }), 'shape-invalid');
      const elsewhere = again({ pair_id: pairIdOf(A.did, C.did) });
      t.equal(verdictOf(object, elsewhere), 'shape-invalid');
    }
  }
  t.end();
});

t.test('the keys of a sender that cannot be had', (t) => {
  const [, poll] = messages();
  const unresolvable = (_did: string, _purpose: DidPurpose): readonly Key[] => {
    throw new ProtocolError('signer-unresolvable', 'no such document');
  };
  const options = { self: B.did, now: ISSUED };
  t.throws(() => verifyPairMessage('pair_poll', poll, { ...options, keysOf: unresolvable }), {
    code: 'pair_handshake_rejected',
    reason: 'unauthenticated_initiator',
  });
  const purposes: DidPurpose[] = [];
  verifyPairMessage('pair_request', messages()[0], {
    ...options,
    keysOf: (did, purpose) => {
      purposes.push(purpose);
      return keysOf(did);
    },
  });
  t.same(purposes, ['authentication', 'assertionMethod'], 'each proof by the keys for its purpose');
  const broken = (): readonly Key[] => {
    throw new RangeError('a bug');
  };
  t.throws(() => verifyPairMessage('pair_poll', poll, { ...options, keysOf: broken }), RangeError);
  t.end();
});

/** What is put, one at a time, in the place of every part of every message. */
const REPLACEMENTS: readonly unknown[] = [
  ...[REMOVED, null, true, 1, '', [], {}, 'x', [1], ['x'], { a: 1 }],
  ...[SOME_ID, `bagaaiera${'a'.repeat(51)}b`, A.did, B.did, C.did, 'did:web:B.example'],
  ...[ISSUED, '2026-02-30T10:00:00.000Z', PAIR, PAIR.toUpperCase(), NONCE, 'n'.repeat(21)],
  ...['default', 'default/x', 'team/a', 'a/b/c/d/e', 't'.repeat(256), 't'.repeat(257)],
  ...[['federation:sync_push'], ['federation:subscribe', 'federation:sync_pull']],
  ...[['federation:sync_pull', 'federation:sync_pull'], ['federation:all']],
  ...['https://b.example', 'https://b.example/', 'ftp://b.example', EXPIRES],
];

/** What a schema cannot see: the order of a list, and members that have to fit each other. */
function isBeyondSchemas(message: JsonObject): boolean {
  const { pair_id: pairId, from, to, scopes, created, token_expires: end } = message;
  const fits = pairId === undefined || pairId === pairIdOf(String(from), String(to));
  const lasts = Date.parse(String(end)) - Date.parse(String(created)) === 90 * 86_400_000;
  return (
    !fits ||
    (end !== undefined && !lasts) ||
    String(scopes) === 'federation:subscribe,federation:sync_pull'
  );
}

t.test('the core, the schemas and the oracle judge every change alike', (t) => {
  for (const [index, content] of messageContents().entries()) {
    const { object } = content;
    const differences: string[] = [];
    let compared = 0;
    for (const path of pathsIn(messages()[index])) {
      // What is inside a manifest and a proof is judged by others.
      if (path.length > 1 && (path[0] === 'manifest' || path[0] === 'proof')) continue;
      for (const replacement of REPLACEMENTS) {
        const changed = replaceAt(messages()[index], path, replacement);
        const core = verdictOf(object, changed);
        const oracle = verdictOfOracle(object, changed);
        const what = `${path.join('/')} = ${String(JSON.stringify(replacement))}`;
        compared += 1;
        if (core !== oracle) differences.push(`${what}: core "${core}", oracle "${oracle}"`);
        if (['manifest', 'proof'].includes(String(path[0]))) continue;
        const isShaped = core !== 'shape-invalid';
        if (VALIDATORS[object](changed) === isShaped) continue;
        if (!isShaped && isBeyondSchemas(changed as JsonObject)) continue;
        differences.push(`${what}: core "${core}", the schema differs`);
      }
    }
    t.same(differences, [], `${object}: ${compared} changes`);
  }
  t.end();
});

t.test('whoever changes a manifest breaks it', (t) => {
  const manifest = manifestBy(B);
  const isGood = (value: unknown): boolean => codeOf(() => verify(value)) === undefined;
  const verify = (value: unknown): void => {
    verifyManifest(value, keysOf, { now: ISSUED });
  };
  t.ok(isGood(manifest));
  for (const path of pathsIn(manifest)) {
    for (const replacement of [...REPLACEMENTS, 'concordat/0', 2, false]) {
      const changed = replaceAt(manifest, path, replacement);
      if (JSON.stringify(changed) === JSON.stringify(manifest)) continue;
      const code = codeOf(() => verify(changed));
      if (code !== 'manifest-invalid') t.fail(`${path.join('/')} ${JSON.stringify(replacement)}`);
      const oracle = (): void => {
        const keys = (did: string) => readKeys(keysOf(did) as unknown as JsonValue[], did);
        oracleVerifyManifest(changed, { keysOf: keys, now: ISSUED, strict: true });
      };
      if (path.length > 0) t.throws(oracle, { code: 'manifest-invalid' });
    }
  }
  t.end();
});

t.test('where a manifest is read', (t) => {
  const manifest = manifestBy(B);
  t.equal(manifestIn({ federation_manifest: manifest, more: 1 }), manifest);
  t.equal(manifestIn({ federation_manifest: null }), null, 'which is invalid, not missing');
  t.equal(
    codeOf(() => manifestIn({ capabilities_manifest: {} })),
    'manifest-missing',
  );
  t.equal(
    codeOf(() => manifestIn(Object.create({ federation_manifest: manifest }) as object)),
    'manifest-missing',
    'what is inherited is not there',
  );
  const late = { now: EXPIRES };
  t.equal(
    codeOf(() => verifyManifest(manifest, keysOf, late)),
    'manifest-expired',
    'strict if nothing is said',
  );
  t.same(verifyManifest(manifest, keysOf, { ...late, strict: false }), manifest);
  t.end();
});

t.test('a message is read before it is believed', (t) => {
  const [request] = messages();
  t.same(readPairMessage('pair_request', request), request);
  t.equal(
    codeOf(() => readPairMessage('pair_request', [request])),
    'shape-invalid',
  );
  t.end();
});
