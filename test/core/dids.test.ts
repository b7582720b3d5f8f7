import t from 'tap';

import { loadVectorFiles } from '../../harness/adapter/vector-files.ts';
import { isDid as isDidByOracle } from '../../harness/oracle/index.ts';
import {
  BEGINNING_OF_TIME,
  activeKeys,
  derivePublicKey,
  didDocumentUrl,
  didOfActor,
  didOfBaseUrl,
  didOfKey,
  encodeMultikey,
  isDid,
  isInstanceDid,
  keysOfDidDocument,
  keysOfDidKey,
  parseDid,
  readKeyDocument,
  signDocument,
  type DidKey,
  type JsonObject,
} from '../../reference/core/index.ts';
import { formats } from '../../schemas/formats.ts';
import { codeOf, keyOf, seedOf } from '../support/core-fixtures.ts';
import { A, B } from '../support/pair-fixtures.ts';

const WEB = 'did:web:b.example%3A8443:actors:bob';

t.test('the actors of a host', (t) => {
  for (const instance of [A.did, 'did:web:b.example', WEB]) {
    const did = didOfActor(instance, 'alice');
    t.same(parseDid(did), { method: 'sync', did, instance, name: 'alice' });
    t.notOk(isInstanceDid(did), 'an actor is no instance');
  }
  const long = 'a'.repeat(64);
  t.match(parseDid(didOfActor(A.did, long)), { name: long });
  for (const malformed of [
    'did:sync:user:alice',
    'did:sync:user::alice',
    'did:sync:user:web:alice',
    'did:sync:group:web:b.example:alice',
    'did:sync:user:web:B.example:alice',
    'did:sync:user:web:127.0.0.1:alice',
    'did:sync:user:sync:user:web:b.example:alice:bob',
    'did:sync:user:web:b.example:Alice',
    'did:sync:user:web:b.example:',
    'did:sync:user:web:b.example:a.b',
    `did:sync:user:web:b.example:${long}a`,
    `did:sync:user:key:${A.did.slice('did:key:'.length, -1)}:alice`,
  ]) {
    t.equal(
      codeOf(() => parseDid(malformed)),
      'did-malformed',
      malformed,
    );
    t.notOk(isDid(malformed));
  }
  for (const value of [undefined, null, 1, {}, [A.did]]) t.notOk(isDid(value));
  t.end();
});

t.test('the core, the schemas and the oracle know the same DIDs', (t) => {
  const inputs = [...loadVectorFiles().values()]
    .flatMap(({ cases }) => cases)
    .filter(({ op }) => op === 'did-key' || op === 'did-web')
    .map(({ input }) => String(input['did']));
  const more = ['did:sync:user:web:b.example:alice', 'did:web:0x7f000001', 'did:web:b.0x1', ''];
  const actors = inputs.map((did) => `did:sync:user:${did.slice('did:'.length)}:alice`);
  t.ok(inputs.length > 90);
  for (const did of [...inputs, ...actors, ...more]) {
    const known = isDidByOracle(did);
    t.equal(isDid(did), known, `the core: ${did}`);
    t.equal(formats['did']?.(did), known, `the schemas: ${did}`);
    t.equal(formats['instance-did']?.(did), isInstanceDid(did), `as an instance: ${did}`);
    if (did.includes('#')) continue;
    t.equal(formats['did-url']?.(`${did}#a`), known, `with a key: ${did}`);
  }
  t.notOk(formats['did-url']?.(A.did));
  t.notOk(formats['did-url']?.(`${A.did}#`));
  t.end();
});

t.test('a did:key is its own history', (t) => {
  const [key] = keysOfDidKey(parseDid(A.did) as DidKey);
  t.match(key, { id: `${A.did}#${A.did.slice('did:key:'.length)}`, created: BEGINNING_OF_TIME });
  t.equal(activeKeys([key], '1970-01-01T00:00:00.000Z', 'rotate-key').length, 1);
  t.end();
});

t.test('where a base URL has a did:web', (t) => {
  t.equal(didOfBaseUrl('https://b.example'), 'did:web:b.example');
  t.equal(didOfBaseUrl('http://localhost:9201'), 'did:web:localhost%3A9201');
  t.equal(didOfBaseUrl('http://127.0.0.1:9201'), undefined);
  t.equal(didOfBaseUrl('http://[::1]:9201'), undefined);
  t.equal(didOfBaseUrl('https://b.example/federation'), undefined);
  const parsed = parseDid('did:web:localhost%3A9201');
  t.equal(
    parsed.method === 'web' && didDocumentUrl(parsed, true).slice(0, 21),
    'http://localhost:9201',
  );
  t.end();
});

function multikey(name: string, controller = WEB, members: JsonObject = {}): JsonObject {
  const publicKeyMultibase = encodeMultikey(derivePublicKey(seedOf(21)));
  return {
    id: `${controller}#${name}`,
    type: 'Multikey',
    controller,
    publicKeyMultibase,
    ...members,
  };
}

t.test('the keys of a did:web', (t) => {
  const rotated = multikey('old', WEB, {
    created: '2026-01-01T00:00:00.000Z',
    superseded_at: '2026-02-01T00:00:00.000Z',
  });
  const document = {
    id: WEB,
    verificationMethod: [multikey('named'), multikey('unused'), 'no method', null],
    assertionMethod: [
      rotated,
      multikey('plain'),
      `${WEB}#named`,
      `${WEB}#nowhere`,
      '#named',
      multikey('foreign', 'did:web:c.example'),
      { ...multikey('mine'), controller: 'did:web:c.example' },
      multikey('odd', WEB, { created: 'yesterday' }),
      { ...multikey('another type'), type: 'JsonWebKey2020' },
      null,
      7,
    ],
    authentication: [multikey('door')],
  };
  const namesOf = (purpose: 'assertionMethod' | 'authentication'): unknown =>
    keysOfDidDocument(document, WEB, purpose).map(({ id }) => id.slice(WEB.length + 1));
  t.same(namesOf('assertionMethod'), ['old', 'plain', 'named']);
  t.same(namesOf('authentication'), ['door']);
  const [old, plain] = keysOfDidDocument(document, WEB, 'assertionMethod');
  t.match(old, { superseded_at: '2026-02-01T00:00:00.000Z', purpose: ['sign-activity'] });
  t.match(plain, { created: BEGINNING_OF_TIME, purpose: ['sign-activity', 'rotate-key'] });
  t.same(keysOfDidDocument({ id: WEB }, WEB, 'authentication'), []);
  t.same(keysOfDidDocument({ id: WEB, authentication: 'x' }, WEB, 'authentication'), []);
  for (const wrong of [{ ...document, id: 'did:web:b.example' }, {}, [document], null]) {
    t.equal(
      codeOf(() => keysOfDidDocument(wrong, WEB, 'authentication')),
      'signer-unresolvable',
    );
  }
  t.end();
});

t.test('a document of a stranger that says the same again and again', (t) => {
  const method = keyOf(seedOf(1), { id: `${WEB}#one`, controller: WEB });
  const methods = Array.from({ length: 60_000 }, () => ({ ...method }));
  const document = {
    id: WEB,
    verificationMethod: methods,
    authentication: [...methods.map(({ id }) => id), ...methods.map((_, at) => `${WEB}#${at}`)],
  };
  const began = performance.now();
  const keys = keysOfDidDocument(document, WEB, 'authentication');
  t.same(
    keys.map(({ id }) => id),
    [method.id],
    'it is one key',
  );
  t.ok(performance.now() - began < 5000, 'it is read in one go');
  t.end();
});

t.test('a key document is believed because the instance signed it', (t) => {
  const did = didOfActor(A.did, 'alice');
  const updated = '2026-11-20T09:00:00.000Z';
  const key = keyOf(seedOf(1), { id: `${did}#key-1`, controller: did });
  const content = { id: did, controller: A.did, alsoKnownAs: [], assertionMethod: [key], updated };
  const good = signDocument(content, { ...A.signer, created: updated });
  t.same(readKeyDocument(good, did, A.keys), { did, updated, keys: [key] });
  const codeWith = (document: unknown, keys = A.keys, whose = did): unknown =>
    codeOf(() => readKeyDocument(document, whose, keys));
  const signed = (members: JsonObject, created = updated): unknown =>
    signDocument({ ...content, ...members }, { ...A.signer, created });
  t.equal(codeWith(signed({ id: didOfActor(A.did, 'bob') })), 'signer-unresolvable');
  t.equal(codeWith(good, A.keys, didOfActor(A.did, 'bob')), 'signer-unresolvable');
  t.equal(codeWith(signed({ controller: B.did })), 'signer-unresolvable');
  t.equal(codeWith(signed({ updated: 'today' })), 'signer-unresolvable');
  t.equal(codeWith(signed({}, '2026-11-20T09:00:00.001Z')), 'proof-created');
  t.equal(codeWith(signDocument(content, { ...B.signer, created: updated })), 'proof-method');
  t.equal(codeWith(good, B.keys), 'key-unknown');
  t.equal(codeWith({ ...good, alsoKnownAs: ['https://c.example'] }), 'proof-invalid');
  t.equal(codeWith(content), 'proof-missing');
  t.equal(codeWith(good, A.keys, A.did), 'signer-unresolvable', 'a did:key has none');
  t.end();
});

t.test('a did:key is what follows its method', (t) => {
  t.equal(didOfKey('z6Mk'), 'did:key:z6Mk');
  t.end();
});
