import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { didOfActor } from '../../reference/core/dids.ts';
import { derivePublicKey } from '../../reference/core/ed25519.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import type { Key } from '../../reference/core/keys.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import { signDocument } from '../../reference/core/proof.ts';
import { type FederatedRecord, signRecord } from '../../reference/core/record.ts';
import { openKernel } from '../../reference/host/host.ts';
import { defaultParts } from '../../reference/host/parts.ts';
import { type IngestOptions, Records } from '../../reference/host/records/records.ts';
import { Signers } from '../../reference/host/records/signers.ts';
import { type Cleanup, makeKey, manualClock, SILENT, temporaryFolder } from './helpers.ts';

const INSTANCE = instanceOf(9);

function instanceOf(fill: number) {
  const seed = new Uint8Array(32).fill(fill);
  const multikey = encodeMultikey(derivePublicKey(seed));
  const did = `did:key:${multikey}`;
  return { seed, did, keyId: `${did}#${multikey}` };
}

const BOB = didOfActor(INSTANCE.did, 'bob');

function keyDocument(keys: readonly Key[], more: JsonObject = {}, instance = INSTANCE): JsonObject {
  const document: JsonObject = {
    id: BOB,
    controller: INSTANCE.did,
    assertionMethod: keys as unknown as JsonObject[],
    updated: '2026-11-20T09:00:00.000Z',
    ...more,
  };
  return signDocument(document, {
    privateKey: instance.seed,
    verificationMethod: instance.keyId,
    created: String(document.updated),
  }) as unknown as JsonObject;
}

let salts = 0;

function record(more: JsonObject = {}, fill = 1, fragment = 'key-1'): FederatedRecord {
  const content = {
    ...{ thread: 'th_x', namespace: 'default', act: 'KNOW', kind: 'core.know.v1' },
    ...{ data_type: 'SCALAR', parents: [], actor: BOB, clock: salts },
    created: '2026-11-20T10:00:00.000Z',
    salt: `salt-${String(salts++).padStart(17, '0')}`,
    body: { text: 'x' },
    ...more,
  } as unknown as FederatedRecord;
  return signRecord(content, {
    privateKey: new Uint8Array(32).fill(fill),
    verificationMethod: `${content.actor}#${fragment}`,
  });
}

/** A peer that says what it is told about keys. */
async function startKeyPeer(t: Cleanup) {
  const peer = {
    base: '',
    paths: [] as string[],
    answer: { status: 404, body: {} as JsonValue },
  };
  const server = createServer((request, response) => {
    peer.paths.push(request.url ?? '');
    response.writeHead(peer.answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(peer.answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  peer.base = `http://127.0.0.1:${port}`;
  t.teardown(() => {
    server.close();
    server.closeAllConnections();
  });
  return { peer, port, source: { did: INSTANCE.did, base: peer.base } };
}

async function openRecords(t: Cleanup) {
  const clock = manualClock();
  const config = {
    ...{ base: 'http://127.0.0.1:1', host: '127.0.0.1', port: 1 },
    dataFolder: temporaryFolder(t),
    ...{ operatorToken: undefined, development: true, testClock: true, autoAccept: true },
  };
  const { kernel } = await openKernel(config, { ...defaultParts(config), clock, logger: SILENT });
  t.teardown(async () => {
    await kernel.log.settled();
    await kernel.transport.close();
    await kernel.store.close();
  });
  const signers = new Signers(kernel);
  const records = new Records(kernel, signers);
  const take = async (one: unknown, options: Partial<IngestOptions> = {}): Promise<string> => {
    const result = await records.ingest(one as JsonValue, { mode: 'history', ...options });
    return result.outcome === 'refused' ? result.code : result.outcome;
  };
  return { kernel, clock, signers, records, take };
}

t.test('keys of an actor are had from the peer that the record came from, once', async (t) => {
  const { signers, take } = await openRecords(t);
  const { peer, source } = await startKeyPeer(t);
  const document = keyDocument([makeKey(BOB, 'key-1', 1)]);
  peer.answer = { status: 200, body: document };
  t.equal(await take(record()), 'signer-unresolvable', 'nobody can be asked');
  t.equal(signers.findKeyDocument(BOB), undefined);
  const forged = { ...record(), salt: 'another-salt-0123456789' };
  t.equal(await take(forged, { source }), 'id-mismatch');
  t.same(peer.paths, [], 'nothing is fetched for what is refused in any case');
  t.equal(await take(record({}, 2), { source }), 'proof-invalid');
  t.equal(signers.findKeyDocument(BOB), undefined, 'nothing stays of what was not verified');
  peer.paths.length = 0;
  const many = await Promise.all([1, 2, 3].map(() => take(record(), { source })));
  t.same(many, ['stored', 'stored', 'stored']);
  t.same(peer.paths, [`/v1/actors/${encodeURIComponent(BOB)}`]);
  t.same(JSON.parse(signers.findKeyDocument(BOB) ?? ''), document);
  t.equal(await take(record()), 'stored', 'the keys are kept');
  t.equal(peer.paths.length, 1);
});

t.test('a key that is not known is looked for once more', async (t) => {
  const { take, signers } = await openRecords(t);
  const { peer, source } = await startKeyPeer(t);
  const first = makeKey(BOB, 'key-1', 1);
  peer.answer = { status: 200, body: keyDocument([first]) };
  t.equal(await take(record(), { source }), 'stored');
  t.equal(await take(record({}, 2, 'key-2'), { source }), 'key-unknown');
  t.equal(peer.paths.length, 2);
  const rotated = [
    { ...first, superseded_at: '2026-11-20T09:30:00.000Z' },
    makeKey(BOB, 'key-2', 2),
  ];
  const older = { updated: '2026-11-20T08:00:00.000Z' };
  peer.answer = { status: 200, body: keyDocument(rotated, older) };
  t.equal(await take(record({}, 2, 'key-2'), { source }), 'key-unknown', 'it is an older one');
  const newer = keyDocument(rotated, { updated: '2026-11-20T09:30:00.000Z' });
  peer.answer = { status: 200, body: newer };
  t.equal(await take(record({}, 2, 'key-2'), { source }), 'stored');
  t.same(JSON.parse(signers.findKeyDocument(BOB) ?? ''), newer);
  t.equal(await take(record(), { source }), 'key-inactive');
  peer.answer = { status: 503, body: {} };
  t.equal(await take(record({}, 3, 'key-3'), { source }), 'signer-unavailable');
  t.equal(await take(record({}, 3, 'key-3')), 'key-unknown', 'there is nobody to ask');
});

t.test('a key document counts only if the instance that the DID names signed it', async (t) => {
  const { take } = await openRecords(t);
  const { peer, source } = await startKeyPeer(t);
  const keys = [makeKey(BOB, 'key-1', 1)];
  const stranger = instanceOf(8);
  for (const body of [
    keyDocument(keys, { id: didOfActor(INSTANCE.did, 'carol') }),
    keyDocument(keys, { controller: stranger.did }),
    keyDocument(keys, {}, stranger),
    { ...keyDocument(keys), updated: '2026-11-20T09:30:00.000Z' },
    { ...keyDocument(keys), more: true },
    'no object',
    {},
  ]) {
    peer.answer = { status: 200, body };
    t.equal(await take(record(), { source }), 'signer-unresolvable', JSON.stringify(body));
  }
  peer.answer = { status: 404, body: {} };
  t.equal(await take(record(), { source }), 'signer-unresolvable');
  peer.answer = { status: 429, body: {} };
  t.equal(await take(record(), { source }), 'signer-unavailable');
});

t.test('documents are looked at anew after a day, as long as somebody can be asked', async (t) => {
  const { take, clock } = await openRecords(t);
  const { peer, source } = await startKeyPeer(t);
  const first = makeKey(BOB, 'key-1', 1);
  peer.answer = { status: 200, body: keyDocument([first]) };
  t.equal(await take(record(), { source }), 'stored');
  clock.advance(24 * 60 * 60 * 1000);
  t.equal(await take(record(), { source }), 'stored');
  t.equal(peer.paths.length, 1);
  clock.advance(1);
  t.equal(await take(record()), 'stored');
  t.equal(peer.paths.length, 1, 'no peer sent it');
  peer.answer = { status: 503, body: {} };
  t.equal(await take(record(), { source }), 'stored', 'there is no other one');
  peer.answer = { status: 404, body: {} };
  t.equal(await take(record(), { source }), 'stored');
  t.equal(await take(record({}, 2, 'key-2'), { source }), 'signer-unresolvable');
  t.equal(peer.paths.length, 4);
  peer.answer = { status: 200, body: keyDocument([first]) };
  t.equal(await take(record(), { source }), 'stored', 'the same one');
  t.equal(await take(record(), { source }), 'stored');
  t.equal(peer.paths.length, 5);
  clock.advance(25 * 60 * 60 * 1000);
  const revoked = { ...first, revoked_at: '2026-11-21T10:00:00.000Z' };
  const updated = '2026-11-21T10:00:00.000Z';
  peer.answer = { status: 200, body: keyDocument([revoked], { updated }) };
  t.equal(await take(record(), { source }), 'key-revoked');
});

t.test('an actor that is nothing but a key, and one on the web', async (t) => {
  const { take, signers } = await openRecords(t);
  const { peer, port } = await startKeyPeer(t);
  const { did, seed } = instanceOf(4);
  t.equal(await take(record({ actor: did }, seed[0], did.slice('did:key:'.length))), 'stored');
  t.equal(await take(record({ actor: did }, seed[0], 'key-1')), 'key-unknown');
  const web = `did:web:localhost%3A${port}:users:carol`;
  const { created: _created, purpose: _purpose, ...members } = makeKey(web, 'key-1', 5);
  const key = members as unknown as JsonObject;
  peer.answer = { status: 200, body: { id: web, authentication: [key] } };
  t.equal(await take(record({ actor: web }, 5)), 'key-unknown', 'it is a key for something else');
  peer.answer = { status: 200, body: { id: web, assertionMethod: [key] } };
  t.equal(await take(record({ actor: web }, 5)), 'stored');
  t.equal(await take(record({ actor: web }, 5)), 'stored');
  t.same(peer.paths, ['/users/carol/did.json', '/users/carol/did.json']);
  t.equal(signers.findKeyDocument(web), undefined);
});

t.test('what is pushed is live, and what is known is not judged again', async (t) => {
  const { take, clock, records } = await openRecords(t);
  const { peer, source } = await startKeyPeer(t);
  const superseded = { ...makeKey(BOB, 'key-1', 1), superseded_at: '2026-11-20T10:30:00.000Z' };
  peer.answer = { status: 200, body: keyDocument([superseded]) };
  const [pushed, late] = [record(), record()];
  t.equal(await take(pushed, { source, mode: 'live' }), 'stored');
  clock.advance(49 * 60 * 60 * 1000);
  t.equal(await take(late, { source, mode: 'live' }), 'key-superseded');
  t.equal(await take(pushed, { source, mode: 'live' }), 'known');
  t.equal(await take(late, { source }), 'stored', 'as history it counts for ever');
  const tampered = { ...pushed, proof: { ...pushed.proof, proofValue: late.proof.proofValue } };
  t.equal(await take(tampered, { source }), 'proof-invalid');
  t.same(records.find(pushed.id), pushed);
});

t.test('who may come in is asked before the id, and each form stands for itself', async (t) => {
  const { records } = await openRecords(t);
  const { did } = instanceOf(4);
  const fragment = did.slice('did:key:'.length);
  const good = record({ actor: did }, 4, fragment);
  const heard: string[] = [];
  const end = records.watch('th_x', (arrival, thread) => heard.push(`${arrival} ${thread}`));
  const results = await records
    .ingestAll(
      [
        { ...good, id: good.id.replace(/.$/, 'a'), thread: 'th_y' },
        good as unknown as JsonObject,
        { ...good, more: 1 } as unknown as JsonObject,
        { ...good, body: { text: 'y' } } as unknown as JsonObject,
      ] as JsonValue[],
      {
        mode: 'history',
        admit: ({ thread }) => {
          if (thread === 'th_y') throw Object.assign(new Error('not here'));
        },
      },
    )
    .catch((error: Error) => error.message);
  t.equal(results, 'not here', 'what is no refusal of the protocol is a fault');
  const [first, second, third] = await records.ingestAll(
    [
      good as unknown as JsonValue,
      { ...good, more: 1 } as unknown as JsonValue,
      { ...good, body: { text: 'y' } } as unknown as JsonValue,
    ],
    { mode: 'history' },
  );
  t.match(first, { outcome: 'stored', arrival: 1 });
  t.match(second, { outcome: 'refused', code: 'shape-invalid' });
  t.match(third, { outcome: 'refused', code: 'id-mismatch' });
  t.same(heard, ['1 th_x']);
  end();
  await records.ingest(record({ actor: did }, 4, fragment) as unknown as JsonValue, {
    mode: 'history',
  });
  t.same(heard, ['1 th_x']);
});
