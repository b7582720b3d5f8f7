import t from 'tap';
import type { Test } from 'tap';
import { DirectoryClient } from '../../harness/engine/directory-client.ts';
import { HttpDriver } from '../../harness/engine/http.ts';
import { Redactor } from '../../harness/engine/redact.ts';
import { Transcript } from '../../harness/engine/transcript.ts';
import { instanceDid, oracleFoldLog, oracleVerifyRecord } from '../../harness/oracle/index.ts';
import type { JsonObject } from '../../harness/oracle/index.ts';
import { tamper } from '../../harness/probe/activities.ts';
import { DirectoryLog, DirectoryProbe } from '../../harness/probe/directory.ts';
import { describePeerKey, makeDidKey, signsWith } from '../../harness/probe/peer-keys.ts';
import { SyncPeer } from '../../harness/probe/peer.ts';
import { Probe } from '../../harness/probe/probe.ts';
import { signOperation } from '../../harness/oracle/index.ts';

/** What the oracle says of the operations under the DID of a log. */
function judged(log: DirectoryLog, ...operations: unknown[]): string {
  return judgedAs(log.did, log.operations, ...operations);
}

function judgedAs(did: string, ...operations: unknown[]): string {
  try {
    oracleFoldLog(did, operations.flat(1));
    return 'good';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

t.test('a log says who somebody is, and where', (t) => {
  const log = new DirectoryLog({ url: 'http://one.example', handle: 'bob' });
  t.equal(log.did, instanceDid(log.genesis['id'] as string));
  const first = log.fold();
  t.match(first, {
    revoked: false,
    handle: 'bob',
    namespaces: ['default'],
    url: 'http://one.example',
  });
  t.match(first.document, {
    id: log.did,
    alsoKnownAs: [],
    assertionMethod: [{ id: `${log.did}#key-1` }],
    service: [
      { id: `${log.did}#syncropel`, type: 'syncropel', serviceEndpoint: 'http://one.example' },
    ],
  });
  const update = log.change({
    names: ['key-2', 'other'],
    handle: null,
    url: null,
    new_rotation_keys: true,
  });
  const { document, handle, url } = log.fold();
  t.strictSame([handle, url], [null, undefined]);
  t.strictSame(document?.['assertionMethod'], log.keys.map(describePeerKey));
  t.equal((document?.['authentication'] as unknown[]).length, 2);
  t.equal(log.keys[0]?.superseded_at, update['created']);
  log.change({ names: ['other'] });
  log.revoke();
  t.match(log.fold(), { revoked: true, document: null, handle: null, namespaces: ['default'] });
  t.end();
});

t.test('every refusal of a reader', (t) => {
  const log = new DirectoryLog({ url: 'http://one.example' });
  const stranger = makeDidKey().key;
  const wrong: [string, JsonObject][] = [
    ['shape-invalid', log.update({ fields: { keys: [] } })],
    ['shape-invalid', log.update({ fields: { handle: '-x-' } })],
    ['shape-invalid', log.update({ fields: { extra: 1 } })],
    ['shape-invalid', log.update({ fields: { services: undefined } })],
    ['shape-invalid', log.update({ fields: { rotation_keys: ['z6Mk'] } })],
    ['shape-invalid', log.update({ fields: { did: new DirectoryLog().did } })],
    ['shape-invalid', log.update({ fields: { also_known_as: wide(10), namespaces: long(20) } })],
    ['id-mismatch', log.update({ tampered: { handle: 'other' } })],
    ['proof-missing', log.update({ tampered: { proof: undefined } })],
    ['proof-purpose', log.update({ proof_purpose: 'authentication' })],
    ['proof-created', log.update({ proof_created: '2026-01-01T00:00:00.000Z' })],
    ['proof-method', log.update({ proof: { verificationMethod: `${log.did}#key-1` } })],
    ['key-unknown', log.update({ key: stranger })],
    ['proof-invalid', log.update({ key: { ...stranger, id: log.rotation_keys[0]?.id ?? '' } })],
    ['conflict', log.update({ fields: { previous: new DirectoryLog().hash } })],
    ['conflict', log.update({ created: '2026-01-01T00:00:00.000Z' })],
    [
      'conflict',
      log.update({
        fields: { keys: [{ name: 'key-1', publicKeyMultibase: stranger.publicKeyMultibase }] },
      }),
    ],
  ];
  for (const [code, operation] of wrong) t.equal(judged(log, operation), code, code);
  t.equal(judged(log, log.update()), 'good');
  t.equal(judged(log, log.genesis), 'conflict', 'a second genesis');
  t.equal(judgedAs(log.did, []), 'shape-invalid');
  t.equal(judgedAs(log.did, log.update()), 'shape-invalid', 'an update first');
  t.equal(judgedAs(log.did, new DirectoryLog().genesis), 'conflict', 'another genesis');
  const [old] = log.rotation_keys;
  log.change({ names: ['key-2'], new_rotation_keys: true });
  t.equal(
    judged(log, log.update(old === undefined ? {} : { key: old })),
    'key-unknown',
    'a key that was given up',
  );
  const back = log.update({
    fields: {
      keys: [{ name: 'key-1', publicKeyMultibase: log.keys[0]?.publicKeyMultibase ?? '' }],
    },
  });
  t.equal(judged(log, back), 'conflict', 'a name that was given up');
  const behind = log.revocation();
  const afterwards = signOperation(
    tamper(log.update(), { id: undefined, proof: undefined, previous: behind['id'] as string }),
    signsWith(log.rotation_keys[0] ?? stranger),
  );
  t.equal(judged(log, behind, afterwards), 'gone');
  t.end();
});

function wide(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index}${'€'.repeat(511)}`);
}

function long(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `n${index}/${'x'.repeat(63)}`);
}

async function openProbe(t: Test): Promise<Probe> {
  const probe = new Probe();
  await probe.open();
  t.teardown(() => probe.close());
  return probe;
}

t.test('the directory of the harness shows logs', async (t) => {
  const directory = new DirectoryProbe(await openProbe(t));
  const driver = new HttpDriver({ deadline_ms: 5000 });
  t.teardown(() => driver.close());
  const client = new DirectoryClient(directory.base, (url, request = {}) =>
    driver.send(url, request, new Transcript(new Redactor())),
  );
  const handle = DirectoryLog.handle();
  const log = directory.log({ url: 'http://one.example', handle, namespaces: ['ns-a'] });
  const other = directory.log({ url: 'http://two.example', namespaces: ['ns-a'] });
  directory.log({ namespaces: ['ns-a'] });
  t.strictSame(await client.shown(log.hash), log.operations);
  t.strictSame((await client.document(log.hash)).json, log.fold().document);
  t.strictSame((await client.handle(handle)).json, { handle, did: log.did });
  const found = [log, other].sort((a, b) => (a.did < b.did ? -1 : 1));
  t.match((await client.search({ namespace: 'ns-a', limit: 1 })).json, {
    results: [{ did: found[0]?.did }],
    has_more: true,
  });
  t.match((await client.search({ namespace: 'ns-a', after: found[0]?.did ?? '' })).json, {
    results: [{ did: found[1]?.did }],
    has_more: false,
  });
  directory.shown.set(log.hash, []);
  t.strictSame(await client.shown(log.hash), []);
  directory.misbehave(other, { status: 500, times: 1 });
  t.equal((await client.operations(other.hash)).status, 500);
  t.equal((await client.operations(other.hash)).status, 200);
  other.revoke();
  t.equal((await client.document(other.hash)).status, 410);
  t.equal((await client.operations('unknown')).status, 404);
  t.strictSame([directory.fetchesOf(log), directory.fetchesOf(other)], [2, 2]);
});

t.test('a peer whose keys are in a log', async (t) => {
  const directory = new DirectoryProbe(await openProbe(t));
  const probe = await openProbe(t);
  const log = directory.log({ url: probe.origin });
  const peer = new SyncPeer(probe, () => Promise.reject(new TypeError('nothing is sent')), { log });
  t.equal(peer.did, log.did);
  const keys = (): unknown[] => log.fold().document?.['assertionMethod'] as unknown[];
  const record = peer.instance.record();
  t.equal(oracleVerifyRecord(record, keys(), { mode: 'history' }), 'L0');
  log.change({ names: ['key-2'] });
  t.equal(peer.key.id, `${log.did}#key-2`);
  t.equal(oracleVerifyRecord(record, keys(), { mode: 'history' }), 'L0');
  t.equal(oracleVerifyRecord(peer.instance.record(), keys(), { mode: 'history' }), 'L0');
});
