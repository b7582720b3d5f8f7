// The state of a pair, consent and DIDs: the oracle and the core were written apart; made-up sets show whether they agree.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  generateKeyPair,
  oracleConsentLevel,
  oracleDidWebUrl,
  oraclePairId,
  oraclePairState,
  readDid,
} from '../../harness/oracle/index.ts';
import type { JsonObject } from '../../harness/oracle/index.ts';
import { consentLevel } from '../../reference/core/consent.ts';
import { didDocumentUrl, parseDid } from '../../reference/core/dids.ts';
import { foldPair } from '../../reference/core/pair-fold.ts';
import type { PairRecord } from '../../reference/core/pair-fold.ts';

const [SELF, PEER, OTHER] = ['did:web:a.example', 'did:web:b.example', 'did:web:c.example'];
const PAIR = oraclePairId(SELF, PEER);
const KINDS = 'syncropel.federation.';

/** Records with few ids, clocks and authors, so that nearly everything concerns everything else. */
function pairRecords(): fc.Arbitrary<JsonObject[]> {
  const someone = fc.constantFrom(SELF, SELF, SELF, PEER, PEER, OTHER);
  // One that counts, or one that is made up, and so nearly never counts.
  const sound = fc.constantFrom([SELF, PEER], [PEER, SELF]).map(([initiator, responder]) => ({
    kind: `${KINDS}pair.genesis.v1`,
    actor: responder,
    body: { pair_id: PAIR, initiator_did: initiator, responder_did: responder },
  }));
  const madeUp = fc.record({
    kind: fc.constant(`${KINDS}pair.genesis.v1`),
    actor: fc.constantFrom(SELF, PEER, OTHER),
    body: fc.record({
      pair_id: fc.constantFrom(PAIR, PAIR, PAIR, oraclePairId(SELF, OTHER)),
      initiator_did: someone,
      responder_did: someone,
    }),
  });
  const step = fc.record({
    kind: fc
      .constantFrom(
        ...['pair_init.v1', 'pair_pending.v1', 'pair_active.v1', 'pair_active.v1'],
        ...['pair_update.v1', 'pair_update.v1', 'pair.revoke.v1', 'pair_config.v1'],
      )
      .map((name) => KINDS + name),
    actor: someone,
    body: fc.record({
      pair_id: fc.constantFrom(PAIR, PAIR, PAIR, oraclePairId(SELF, OTHER)),
      genesis: fc.constantFrom('id-0', 'id-1', 'id-2', 'id-9'),
      transition: fc.constantFrom(
        'decline',
        'expire',
        'pause',
        'resume',
        'degrade',
        'recover',
        'tokens',
      ),
    }),
  });
  return fc
    .tuple(fc.array(fc.oneof(sound, madeUp), { maxLength: 3 }), fc.array(step, { maxLength: 9 }))
    .chain(([geneses, steps]) => {
      const records = [...geneses, ...steps].map((record, index) => ({
        ...record,
        id: `id-${index}`,
        clock: index,
      }));
      return fc.shuffledSubarray(records, { minLength: records.length });
    })
    .map((records) => records as unknown as JsonObject[]);
}

t.test('the state of a pair', async () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(pairRecords(), (records) => {
      const state = oraclePairState(SELF, PAIR, records);
      seen.add(state);
      assert.equal(foldPair(records as unknown as PairRecord[], SELF, PAIR).state, state);
      assert.equal(oraclePairState(SELF, PAIR, [...records, ...records].reverse()), state);
    }),
    { numRuns: 3000 },
  );
  assert.equal(seen.size, 6, 'every state comes up, and none');
});

t.test('what crosses', async () => {
  const namespace = fc.constantFrom('acme', 'acme/payments', 'default');
  const levels = fc.subarray(['L0', 'L1', 'L2', 'L3'], { minLength: 1 });
  const grant = fc.record({
    kind: fc.constant('core.consent.v1'),
    body: fc.record(
      {
        source_namespace: namespace,
        target_namespace: namespace,
        hash_levels: levels,
        threads: fc.subarray(['th_a', 'th_b'], { minLength: 1 }),
        expires: fc.constantFrom(
          ...['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'],
        ),
      },
      { requiredKeys: ['source_namespace', 'target_namespace', 'hash_levels'] },
    ),
  });
  const revocation = fc.record({
    kind: fc.constant('core.consent_revoked.v1'),
    body: fc.record({ grant: fc.constantFrom('id-0', 'id-1', 'id-2') }),
  });
  const world = fc
    .tuple(fc.array(grant, { maxLength: 4 }), fc.array(revocation, { maxLength: 1 }))
    .map(([grants, ends]) =>
      [...grants, ...ends].map((it, i) => ({ ...it, id: `id-${i}`, clock: i })),
    )
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  const question = fc.record({
    source_namespace: namespace,
    target_namespace: namespace,
    thread: fc.constantFrom('th_a', 'th_b', 'th_consent'),
    now: fc.constant('2026-01-02T00:00:00.000Z'),
  });
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(world, question, (records, asked) => {
      const level = oracleConsentLevel(records as unknown as JsonObject[], asked);
      seen.add(level);
      const given = consentLevel(records as unknown as Parameters<typeof consentLevel>[0], asked);
      assert.equal(given ?? null, level);
    }),
    { numRuns: 3000 },
  );
  assert.equal(seen.size, 5, 'every level comes up, and none');
});

t.test('DIDs, good and bad', async () => {
  const key = generateKeyPair(new Uint8Array(32).fill(7)).publicKeyMultibase;
  const part = fc.constantFrom(
    ...[
      'did',
      'key',
      'web',
      'sync',
      'user',
      key,
      key.slice(0, -1),
      'b.example',
      'B.example',
      'localhost',
    ],
    ...['b.example%3A8443', 'b.example%3a8443', 'b.example%3A0', 'b.example%3A65536', '127.0.0.1'],
    ...['b.example.', '-b.example', 'b-.example', 'xn--b.example', 'b.1', 'b.0x1', '', '.', '..'],
    ...['actors', 'bob', 'al ice', 'é', 'a_b', '%2F', '[', '1'],
  );
  const did = fc
    .tuple(
      fc.constantFrom('did:key:', 'did:web:', 'did:web:', 'did:sync:user:', 'did:sync:user:', ''),
      fc.array(part, { minLength: 1, maxLength: 4 }),
    )
    .map(([prefix, parts]) => prefix + parts.join(':'));
  const judge = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  let good = 0;
  fc.assert(
    fc.property(did, (text) => {
      const mine = judge(() => readDid(text).method);
      if (mine !== 'did-malformed') good += 1;
      assert.equal(
        judge(() => parseDid(text).method),
        mine,
      );
      const parsed = mine === 'web' ? parseDid(text) : undefined;
      if (parsed?.method !== 'web') return;
      for (const development of [true, false]) {
        assert.equal(didDocumentUrl(parsed, development), oracleDidWebUrl(text, development));
      }
    }),
    { numRuns: 5000 },
  );
  assert.ok(good > 300, 'good ones come up');
});
