import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { didOfActor } from '../../reference/core/dids.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { foldLogOnPlatform } from '../../reference/host/crypto.ts';
import { checkSame, placeOf, readSought } from '../../reference/host/finding/found-place.ts';
import { newKey, PlayedLog, startDirectory } from './finding-helpers.ts';
import { ask, type Cleanup, codeOf, startHost, type TestAnswer } from './helpers.ts';
import { advance, approveAll, DAY, didOf, kindsAt, operatorOf, pairUp } from './pair-helpers.ts';
import { PlayedPeer } from './pair-peer.ts';

function setDirectory(base: string, url: string): Promise<TestAnswer> {
  return operatorOf(base).post('/v1/config/directory', { url });
}

function lookUp(base: string, peer: string): Promise<TestAnswer> {
  return operatorOf(base).get(`/v1/discovery/lookup?peer=${encodeURIComponent(peer)}`);
}

/** A host that asks a directory. */
async function startAsking(t: Cleanup) {
  const host = await startHost(t);
  const directory = await startDirectory(t);
  const set = await setDirectory(host.base, directory.base);
  if (set.status !== 200) throw new Error(set.text);
  return { host, directory };
}

/** A peer whose DID has a log. */
function newLogged() {
  const key = newKey();
  const log = new PlayedLog({ keys: [key], names: ['key-1'] });
  return { key, log, peer: new PlayedPeer(key, { did: log.did, method: `${log.did}#key-1` }) };
}

t.test('a directory is set, shown, kept and taken away, for the operator', async (t) => {
  const host = await startHost(t);
  const operator = operatorOf(host.base);
  t.same((await operator.get('/v1/config/directory')).json, { url: null });
  t.equal(codeOf(await operator.remove('/v1/config/directory')), '404 not-found');
  const url = 'https://directory.example';
  const set = await setDirectory(host.base, url);
  t.equal(set.status, 200);
  t.equal(set.json.url, url);
  const record = await operator.get(`/v1/records/${String(set.json.record)}`);
  t.match(record.json, {
    ...{ thread: 'th_engine_config', act: 'LEARN', kind: 'syncropel.directory.v1' },
    body: { url },
  });
  t.same((await setDirectory(host.base, url)).json, set.json, 'what is set is not set again');
  for (const body of [{}, { url: null }, { url: `${url}/x` }, { url, more: 1 }, { url: 7 }, []]) {
    const refused = await operator.post('/v1/config/directory', body as JsonValue);
    t.equal(codeOf(refused), '422 shape-invalid', JSON.stringify(body));
  }
  await host.close();
  const again = await startHost(t, { folder: host.config.dataFolder, port: host.config.port });
  t.same((await operator.get('/v1/config/directory')).json, { url });
  t.equal((await operator.remove('/v1/config/directory')).status, 204);
  t.same((await operator.get('/v1/config/directory')).json, { url: null });
  t.equal(codeOf(await operator.remove('/v1/config/directory')), '404 not-found');
  for (const path of ['config/directory', 'discovery/lookup?peer=x', 'discovery/search']) {
    t.equal(codeOf(await ask(`${again.base}/v1/${path}`)), '401 unauthorized', path);
  }
});

t.test('a URL, a handle and a DID lead to the host and who it is', async (t) => {
  const { host, directory } = await startAsking(t);
  const peer = await new PlayedPeer().serve(t);
  const log = new PlayedLog({ place: peer.base, handle: 'bob', also: [peer.did] });
  directory.show(log);
  directory.answers.set('/directory/handle/bob', {
    status: 200,
    body: { handle: 'bob', did: log.did },
  });
  const found = { did: peer.did, base_url: peer.base, paired: null };
  for (const [sought, by] of [
    [peer.base, 'url'],
    ['bob', 'handle'],
    [log.did, 'directory'],
  ] as const) {
    const answer = await lookUp(host.base, sought);
    t.equal(answer.status, 200, answer.text);
    t.match(answer.json, { ...found, peer: sought, found_by: by });
    t.equal((answer.json.manifest as JsonObject).base_url, peer.base);
  }
  t.same(peer.requests, [], 'whoever is found is asked for the manifest only');
  t.notOk((await kindsAt(host.base)).includes('pair_init.v1'));
});

t.test('the state of the pair with whoever is found is told', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  await pairUp(alice, bob);
  const { json } = await lookUp(alice.base, bob.base);
  t.match(json, { did: await didOf(bob.base), paired: 'active' });
});

t.test('a did:web leads to the place that its document names', async (t) => {
  const host = await startHost(t);
  const peer = await new PlayedPeer().serve(t);
  let answer: { status: number; body: JsonValue };
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/did+json' });
    response.end(JSON.stringify(answer.body));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  t.teardown(() => {
    server.close();
    server.closeAllConnections();
  });
  const did = `did:web:localhost%3A${(server.address() as AddressInfo).port}`;
  const service = [
    { id: `${did}#x`, type: 'other', serviceEndpoint: 'http://127.0.0.1:1' },
    { id: `${did}#s`, type: 'syncropel', serviceEndpoint: peer.base },
  ];
  const document: JsonObject = { id: did, alsoKnownAs: [peer.did], service };
  answer = { status: 200, body: document };
  const found = await lookUp(host.base, did);
  t.equal(found.status, 200, found.text);
  t.match(found.json, { did: peer.did, base_url: peer.base, found_by: 'did-web' });
  const refused: [number, JsonValue, string][] = [
    [404, {}, '404 not-found'],
    [500, {}, '503 peer-unavailable'],
    [200, { ...document, service: [] }, '404 not-found'],
    [200, { ...document, service: [{ type: 'syncropel' }] }, '502 resolve-failed'],
    [200, { ...document, id: 'did:web:other.example' }, '502 resolve-failed'],
    [200, [], '502 resolve-failed'],
    [403, {}, '502 resolve-failed'],
    [200, { ...document, alsoKnownAs: [] }, '502 manifest-invalid'],
  ];
  for (const [status, body, code] of refused) {
    answer = { status, body };
    t.equal(codeOf(await lookUp(host.base, did)), code, JSON.stringify(body));
  }
});

t.test('what cannot be looked up is refused by its reason', async (t) => {
  const { host, directory } = await startAsking(t);
  const { base } = host;
  const operator = operatorOf(base);
  for (const query of ['', '?peer=', '?peer=bob&peer=bob', '?peer=Bob', '?peer=did:key:z6Mk']) {
    const refused = await operator.get(`/v1/discovery/lookup${query}`);
    t.equal(codeOf(refused), '400 query-invalid', query);
  }
  for (const peer of [await didOf(base), didOfActor(await didOf(base), 'alice'), `${base}/x`]) {
    t.equal(codeOf(await lookUp(base, peer)), '400 query-invalid', peer);
  }
  t.equal(codeOf(await lookUp(base, 'nobody')), '404 not-found');
  const placeless = new PlayedLog({ handle: 'bob' });
  t.equal(codeOf(await lookUp(base, placeless.did)), '404 not-found');
  directory.show(placeless);
  t.equal(codeOf(await lookUp(base, placeless.did)), '404 not-found', 'no place');
  const handle = { status: 200, body: { handle: 'carol', did: placeless.did } };
  directory.answers.set('/directory/handle/carol', handle);
  t.equal(codeOf(await lookUp(base, 'carol')), '502 resolve-failed', 'who is not carol');
  const away = new PlayedLog({ place: 'http://127.0.0.1:1' });
  directory.show(away);
  t.equal(codeOf(await lookUp(base, away.did)), '503 peer-unavailable');
  away.revoke();
  directory.show(away);
  t.equal(codeOf(await lookUp(base, away.did)), '404 not-found', 'revoked');
  const peer = await new PlayedPeer().serve(t);
  const other = new PlayedLog({ place: peer.base });
  directory.show(other);
  t.equal(codeOf(await lookUp(base, other.did)), '502 manifest-invalid', 'somebody else');
  directory.show(other, [{ ...other.operations[0]!, handle: 'dave' }]);
  t.equal(codeOf(await lookUp(base, other.did)), '502 resolve-failed', 'a forged log');
  directory.answers.set(`/directory/${other.genesis}/operations`, { status: 429 });
  t.equal(codeOf(await lookUp(base, other.did)), '503 peer-unavailable');
  await operator.remove('/v1/config/directory');
  for (const peer of ['bob', other.did]) {
    t.equal(codeOf(await lookUp(base, peer)), '404 not-found', 'no directory');
  }
});

t.test('a search gives what the directory gives', async (t) => {
  const { host, directory } = await startAsking(t);
  const [one, other] = [new PlayedLog({}).did, new PlayedLog({}).did];
  const peer = new PlayedPeer();
  await peer.serve(t);
  await approveAll(host.base);
  await peer.pairWith(host.base, await didOf(host.base));
  const results = [
    { did: one, handle: 'bob', url: 'https://b.example', also_known_as: [peer.did] },
    { did: other, handle: null, url: 'https://c.example', also_known_as: [] },
  ];
  directory.answers.set('/directory/search', { status: 200, body: { results, has_more: true } });
  const search = (query: string) => operatorOf(host.base).get(`/v1/discovery/search${query}`);
  const found = await search('?namespace=acme%2Fpayments');
  t.equal(found.status, 200);
  t.same(found.json, {
    results: [
      { ...results[0]!, paired: 'active' },
      { ...results[1]!, paired: null },
    ],
  });
  t.equal(directory.fetches.at(-1), '/directory/search?namespace=acme%2Fpayments&limit=100');
  for (const query of ['', '?namespace=', '?namespace=A', '?namespace=a&namespace=b']) {
    t.equal(codeOf(await search(query)), '400 query-invalid', query);
  }
  const bad: JsonValue[] = [{}, { results: [{}] }, { results: [{ did: one, url: 'x' }] }];
  for (const body of bad) {
    directory.answers.set('/directory/search', { status: 200, body });
    t.equal(codeOf(await search('?namespace=a')), '502 resolve-failed');
  }
  await directory.stop();
  t.equal(codeOf(await search('?namespace=a')), '503 peer-unavailable');
  await operatorOf(host.base).remove('/v1/config/directory');
  t.equal(codeOf(await search('?namespace=a')), '404 not-found');
});

t.test('the keys of a peer are in its log, as long as it is not revoked', async (t) => {
  const { host, directory } = await startAsking(t);
  const { log, peer, key } = newLogged();
  await peer.serve(t);
  const to = await didOf(host.base);
  const send = (by = peer) => by.send(host.base, by.message('pair_request', to));
  const reason = async (by = peer) => (await send(by)).json.reason ?? (await send(by)).status;
  t.equal(await reason(), 'unauthenticated_initiator', 'the directory has no such log');
  directory.show(log);
  t.equal((await send()).status, 202);
  const fetched = directory.fetches.length;
  t.equal((await send()).status, 202);
  t.equal(directory.fetches.length, fetched, 'the log is kept');
  const next = newKey();
  log.update({ keys: [next], names: ['key-2'] });
  directory.show(log);
  const renewed = new PlayedPeer(next, { did: log.did, method: `${log.did}#key-2` });
  renewed.base = peer.base;
  t.equal((await send(renewed)).status, 202, 'a key that is not known is looked for');
  t.equal(await reason(), 'unauthenticated_initiator', 'the old one is over');
  directory.show(log, log.operations.slice(0, 1));
  await advance(2 * DAY, host.base);
  [peer.ahead, renewed.ahead] = [2 * DAY, 2 * DAY];
  t.equal(await reason(), 'unauthenticated_initiator', 'a log does not become shorter');
  t.equal((await send(renewed)).status, 202);
  const fork = [log.operations[0]!, { ...log.operations[1]!, also_known_as: ['x'] }];
  directory.show(log, fork);
  const stranger = new PlayedPeer(key, { did: log.did, method: `${log.did}#key-9` });
  t.equal(await reason(stranger), 'unauthenticated_initiator');
  await directory.stop();
  t.equal((await send(renewed)).status, 202, 'the kept log is used while there is no other');
  t.equal(codeOf(await send(stranger)), '503 signer-unavailable');
});

t.test('a log that ends with a revoke ends everything', async (t) => {
  const { host, directory } = await startAsking(t);
  const { log, peer } = newLogged();
  await peer.serve(t);
  const to = await didOf(host.base);
  const send = () => peer.send(host.base, peer.message('pair_request', to));
  directory.show(log);
  t.equal((await send()).status, 202);
  log.revoke();
  directory.show(log);
  await advance(2 * DAY, host.base);
  peer.ahead = 2 * DAY;
  t.equal(codeOf(await send()), '401 pair_handshake_rejected');
  directory.show(log, log.operations.slice(0, 1));
  t.equal(codeOf(await send()), '401 pair_handshake_rejected', 'for good');
  await operatorOf(host.base).remove('/v1/config/directory');
  t.equal(codeOf(await send()), '401 pair_handshake_rejected');
});

t.test('nobody can be asked for a log without a directory', async (t) => {
  const host = await startHost(t);
  const { peer } = newLogged();
  const to = await didOf(host.base);
  const refused = await peer.send(host.base, peer.message('pair_request', to));
  t.equal(codeOf(refused), '401 pair_handshake_rejected');
  await setDirectory(host.base, 'http://127.0.0.1:1');
  const later = await peer.send(host.base, peer.message('pair_request', to));
  t.equal(codeOf(later), '503 signer-unavailable');
});

t.test('a host with a log can be paired with, and its records are believed', async (t) => {
  const { host, directory } = await startAsking(t);
  const { log, peer } = newLogged();
  await peer.serve(t);
  directory.show(log);
  peer.reply = ({ path, body }) => {
    if (path === '/v1/federation/pair') return { status: 200, body: peer.result(body) };
    return { status: 200, body: { pair_id: body.pair_id!, state: 'active' } };
  };
  const begun = await operatorOf(host.base).post('/v1/federation/pairs', { peer_url: peer.base });
  t.equal(begun.status, 200, begun.text);
  t.match(begun.json, { peer_did: log.did, state: 'active' });
});

t.test('logs are judged operation by operation', async (t) => {
  const log = new PlayedLog({});
  log.update({});
  const { did, operations } = log;
  t.equal((await foldLogOnPlatform(did, operations)).keys.length, 2);
  await t.rejects(foldLogOnPlatform(did, []), { code: 'shape-invalid' });
  await t.rejects(foldLogOnPlatform(did, operations.slice(1)), { code: 'shape-invalid' });
  const { proof } = operations[0]!;
  const forged = {
    ...operations[1]!,
    proof: { ...operations[1]!.proof, proofValue: proof.proofValue },
  };
  await t.rejects(foldLogOnPlatform(did, [operations[0]!, forged]), { code: 'proof-invalid' });
});

t.test('what is sought is told by its form', (t) => {
  const by = (peer: string) => readSought(new URLSearchParams({ peer })).by;
  t.equal(by('did:web:b.example'), 'did-web');
  t.equal(by(new PlayedLog({}).did), 'directory');
  t.equal(by('bob'), 'handle');
  t.equal(by('https://b.example'), 'url');
  t.end();
});

t.test('who is found is the one who was asked for, or has the name', (t) => {
  const place = { did: 'did:web:b.example', alsoKnownAs: ['did:key:x'], url: '' };
  t.doesNotThrow(() => checkSame(place, 'did:web:b.example'));
  t.doesNotThrow(() => checkSame(place, 'did:key:x'));
  t.doesNotThrow(() => checkSame({ ...place, did: undefined }, 'did:key:y'));
  t.throws(() => checkSame(place, 'did:key:y'), { code: 'manifest-invalid' });
  t.throws(() => placeOf({ service: 'x' }), { code: 'not-found' });
  t.end();
});

t.test('a host whose base URL has a name says in its DID document where it is', async (t) => {
  const host = await startHost(t);
  const port = host.config.port;
  await host.close();
  const base = `http://localhost:${port}`;
  const named = await startHost(t, { folder: host.config.dataFolder, port, config: { base } });
  const { json } = await ask(`http://127.0.0.1:${port}/.well-known/did.json`);
  const did = `did:web:localhost%3A${port}`;
  t.equal(named.base, base);
  t.same(json.service, [{ id: `${did}#syncropel`, type: 'syncropel', serviceEndpoint: base }]);
});
