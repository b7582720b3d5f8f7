import t from 'tap';

import {
  canonicalize,
  checkForm,
  checkRecordDepth,
  checkRecordSize,
  derivePublicKey,
  isNamespace,
  isReservedThread,
  isThreadName,
  MAX_RECORD_BYTES,
  recordLayers,
  redact,
  signRecord,
  verifyForm,
} from '../../reference/core/index.ts';
import { codeOf, keyOf, seedOf } from '../support/core-fixtures.ts';
import { ACTORS, contentOf, CREATED } from '../support/record-arbitraries.ts';

const SEED = seedOf(3);
const [ACTOR] = ACTORS as [string];
const METHOD = `${ACTOR}#key-1`;
const KEYS = [keyOf(SEED, { id: METHOD, controller: ACTOR })];
const RECORD = signRecord(contentOf(1), { privateKey: SEED, verificationMethod: METHOD });

t.test('a record that is signed is verified', (t) => {
  t.equal(verifyForm(RECORD, KEYS, { mode: 'history' }), 'L0');
  t.equal(RECORD.id, recordLayers(contentOf(1)).id);
  t.match(RECORD.proof, { created: CREATED, proofPurpose: 'assertionMethod' });
  t.end();
});

t.test('a form below L0 is verified without keys', (t) => {
  for (const level of ['L1', 'L2', 'L3'] as const) {
    t.equal(verifyForm(redact(RECORD, level), [], { mode: 'live', received: CREATED }), level);
  }
  t.end();
});

t.test('a live record needs the time of receipt', (t) => {
  t.throws(() => verifyForm(RECORD, KEYS, { mode: 'live' }), TypeError);
  t.end();
});

t.test('the platform may hash and verify', (t) => {
  const asked: string[] = [];
  const publicKey = derivePublicKey(SEED);
  const verdict = verifyForm(RECORD, KEYS, {
    mode: 'history',
    verifySignature: (signature, message, key) => {
      asked.push(`${signature.length} ${message.length}`);
      return Buffer.compare(key, publicKey) === 0;
    },
  });
  t.equal(verdict, 'L0');
  t.same(asked, ['64 64']);
  t.end();
});

t.test('a form is not changed by what is done with it', (t) => {
  const before = JSON.stringify(RECORD);
  redact(RECORD, 'L3');
  checkForm(RECORD);
  t.equal(JSON.stringify(RECORD), before);
  t.equal(redact(RECORD, 'L0'), RECORD, 'it is its own L0');
  t.end();
});

t.test('nothing of the payload is left in a redacted form', (t) => {
  const secret = signRecord(contentOf(2, { body: { secret: 'hidden-word' } }), {
    privateKey: SEED,
    verificationMethod: METHOD,
  });
  for (const level of ['L1', 'L2', 'L3'] as const) {
    const text = Buffer.from(canonicalize(redact(secret, level))).toString();
    t.notMatch(text, /hidden-word|proofValue/);
    t.notOk(text.includes(secret.salt));
  }
  t.end();
});

t.test('size is counted in bytes of the canonical form, depth from the record itself', (t) => {
  const room = MAX_RECORD_BYTES - canonicalize({ a: '' }).length;
  t.equal(
    codeOf(() => checkRecordSize({ a: 'x'.repeat(room) })),
    undefined,
  );
  t.equal(
    codeOf(() => checkRecordSize({ a: 'x'.repeat(room + 1) })),
    'too-large',
  );
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: [nested(levels - 1)] });
  t.equal(
    codeOf(() => checkRecordDepth(nested(28))),
    undefined,
  );
  t.equal(
    codeOf(() => checkRecordDepth([nested(28)])),
    'too-deep',
  );
  t.end();
});

t.test('names', (t) => {
  t.ok(isThreadName('th_a') && !isThreadName('th_') && !isThreadName(1));
  t.ok(isNamespace('default') && isNamespace('acme/default') && !isNamespace('default/acme'));
  for (const thread of [
    'th_consent',
    'th_federation_pairs',
    'th_engine_config',
    'th_aitl',
    'th_auditor',
  ]) {
    t.ok(isReservedThread(thread), thread);
  }
  for (const thread of ['th_consent2', 'th_fed_test', 'th_my_audit']) {
    t.notOk(isReservedThread(thread), thread);
  }
  t.end();
});
