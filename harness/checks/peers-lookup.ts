// Looking peers up, by a name or a place, and searching the directory: what is found, that it is the one who was asked for, and how
// it is told that nobody was.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt } from '../engine/json.ts';
import type { Operator } from '../engine/operator.ts';
import { pairWith } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { DirectoryLog } from '../probe/directory.ts';
import type { DirectoryProbe } from '../probe/directory.ts';
import type { SyncPeer } from '../probe/peer.ts';
import { makeDidKey } from '../probe/peer-keys.ts';
import { DAY, meet, SECOND } from './pairs-support.ts';
import { madeOfPair, NOTHING_OF_A_PAIR } from './peers-support.ts';

const NOT_FOUND = { status: 404, code: 'not-found' };
const INVALID = { status: 502, code: 'manifest-invalid' };
const UNUSABLE = { status: 502, code: 'resolve-failed' };
const UNAVAILABLE = { status: 503, code: 'peer-unavailable' };
const BAD_QUERY = { status: 400, code: 'query-invalid' };
const NOBODY = `did:sync:instance:bagaaiera${'a'.repeat(52)}`;

/** Members that its DID document gets, for a peer with a `did:web`. */
function showPlace(peer: SyncPeer, members: JsonObject = serviceAt(peer.base)): void {
  peer.instance.document_change = { ...peer.instance.document_change, ...members };
}

function serviceAt(url: string): JsonObject {
  return { service: [{ id: '#syncropel', type: 'syncropel', serviceEndpoint: url }] };
}

/** Counts whether a look-up finds a peer. */
function expectFound(
  check: CheckContext,
  answer: HttpAnswer,
  peer: SyncPeer,
  due: { peer: string; found_by: string; paired?: string | null },
  detail: string,
): void {
  const { manifest, ...rest } = (answer.json ?? {}) as JsonObject;
  check.equal(
    'peers-lookup',
    [answer.status, rest],
    [200, { did: peer.did, base_url: peer.base, paired: null, ...due }],
    detail,
    { answer },
  );
  check.equal(
    'peers-lookup',
    [at(manifest, 'object'), at(manifest, 'instance', 'did'), at(manifest, 'base_url')],
    ['federation_manifest', peer.did, peer.base],
    `${detail}: with its manifest`,
    { answer },
  );
}

/** A host of the check's own that asks a directory of the harness. */
async function asker(check: CheckContext): Promise<{
  operator: Operator;
  directory: DirectoryProbe;
  host: Awaited<ReturnType<CheckContext['startHost']>>;
}> {
  const host = await check.startHost();
  const directory = await check.directory();
  const operator = check.operator(host);
  await operator.setDirectory(directory.base);
  return { host, operator, directory };
}

const found = defineCheck({
  id: 'peers/found-by-name-and-place',
  title:
    'a peer is found by its did:web, its did:sync:instance, its handle and its URL, each time anew, and no pair is made',
  class: 'peers',
  also: ['pairs'],
  requirements: ['peers-lookup', 'peers-no-pair'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const { host, operator, directory } = await asker(check);
    const handle = DirectoryLog.handle();
    const { peer: logged, log } = await check.loggedPeer(directory, { handle });
    const web = await check.syncPeer({ method: 'web' });
    showPlace(web, {
      service: [
        { id: '#mail', type: 'mail', serviceEndpoint: 'https://mail.example' },
        ...(serviceAt(web.base)['service'] as JsonObject[]),
        { id: '#later', type: 'syncropel', serviceEndpoint: 'https://later.example' },
      ],
    });
    const plain = await check.syncPeer();
    const cases: [SyncPeer, string, string][] = [
      [plain, plain.base, 'url'],
      [web, web.did, 'did-web'],
      [web, web.base, 'url'],
      [logged, logged.did, 'directory'],
      [logged, handle, 'handle'],
      [logged, logged.base, 'url'],
    ];
    for (const [peer, name, found_by] of cases) {
      for (const turn of ['', ' again']) {
        const shown = peer.probe.requested('/.well-known/syncropel').length;
        const documents = peer.instance.document_fetches;
        const logs = directory.fetchesOf(log);
        const answer = await operator.lookUp(name);
        expectFound(check, answer, peer, { peer: name, found_by }, `found by ${found_by}${turn}`);
        check.expect(
          'peers-lookup',
          peer.probe.requested('/.well-known/syncropel').length > shown,
          `found by ${found_by}${turn}: the manifest is fetched`,
        );
        if (found_by === 'did-web') {
          check.expect(
            'peers-lookup',
            peer.instance.document_fetches > documents,
            `so is the document${turn}`,
          );
        }
        if (found_by === 'directory' || found_by === 'handle') {
          check.expect('peers-lookup', directory.fetchesOf(log) > logs, `so is the log${turn}`);
        }
      }
    }
    for (const peer of [plain, web, logged]) {
      const met = await meet(check, { host, peer });
      check.equal(
        'peers-no-pair',
        await madeOfPair(met),
        NOTHING_OF_A_PAIR,
        'there is no pair by it',
      );
    }
    check.equal('peers-no-pair', await operator.pairs(), [], 'there are no pairs');
    check.equal('peers-no-pair', await operator.proposals(), [], 'and nothing to decide');
    // A place that changed, and a pair that was made otherwise.
    const moved = await check.syncPeer();
    log.change({ url: moved.base, also_known_as: [moved.did] });
    expectFound(
      check,
      await operator.lookUp(log.did),
      moved,
      { peer: log.did, found_by: 'directory' },
      'at the place of the newest operation',
    );
    const pair = await pairWith(check, { host, peer: plain });
    const known = { peer: plain.base, found_by: 'url' };
    expectFound(
      check,
      await operator.lookUp(plain.base),
      plain,
      { ...known, paired: 'active' },
      'in a pair',
    );
    await operator.change(pair.pair_id, 'pause');
    expectFound(
      check,
      await operator.lookUp(plain.base),
      plain,
      { ...known, paired: 'paused' },
      'paused',
    );
    check.equal('peers-lookup', at(await pair.shown(), 'state'), 'paused', 'and it stays so');
  },
});

const same = defineCheck({
  id: 'peers/found-is-who-was-asked-for',
  title:
    'a manifest of another DID is refused, unless the document that was asked for names that one',
  class: 'peers',
  requirements: ['peers-lookup-same', 'peers-lookup'],
  needs: ['operator', 'restart'],
  async run(check) {
    const { operator, directory } = await asker(check);
    const id = 'peers-lookup-same';
    const there = await check.syncPeer();
    const handle = DirectoryLog.handle();
    const log = directory.log({
      url: there.base,
      handle,
      also_known_as: [makeDidKey().did, `${there.did}x`],
    });
    const web = await check.syncPeer({ method: 'web' });
    showPlace(web, serviceAt(there.base));
    const names: [string, string][] = [
      [log.did, 'directory'],
      [handle, 'handle'],
      [web.did, 'did-web'],
    ];
    for (const [name] of names) {
      check.refused(id, await operator.lookUp(name), INVALID, `${name} is not who is there`);
    }
    log.change({ also_known_as: [makeDidKey().did, there.did] });
    showPlace(web, { ...serviceAt(there.base), alsoKnownAs: ['https://x.example', there.did] });
    for (const [name, found_by] of names) {
      const answer = await operator.lookUp(name);
      check.status(id, answer, 200, `${name} is who is there, by its other name`);
      expectFound(check, answer, there, { peer: name, found_by }, 'by its other name');
    }
    // That the one who is there names the one who was asked for is no proof.
    const claims = await check.syncPeer({ method: 'web' });
    showPlace(claims, { ...serviceAt(claims.base), alsoKnownAs: [log.did] });
    log.change({ url: claims.base });
    check.refused(id, await operator.lookUp(log.did), INVALID, 'somebody who claims to be it');
  },
});

const queries = defineCheck({
  id: 'peers/look-up-of-nobody',
  title:
    'what is no name, is not there, is revoked or names no place is told, and nothing is sent for what is no name',
  class: 'peers',
  requirements: ['peers-lookup-errors', 'peers-lookup'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const { operator, directory } = await asker(check);
    const id = 'peers-lookup-errors';
    const peer = await check.syncPeer();
    const encoded = encodeURIComponent(peer.base);
    const bad: [string, string][] = [
      ['no query', ''],
      ['an empty one', '?peer='],
      ['one given twice', `?peer=${encoded}&peer=${encoded}`],
      ...[
        makeDidKey().did,
        `did:sync:user:${peer.did.slice(4)}:bob`,
        'did:web:B.example',
        'did:sync:instance:bagaaiera',
        'did:example:1',
        `${peer.base}/here`,
        `${peer.base}?x`,
        'ftp://b.example',
        'ab',
        '-abc',
        'Somebody',
        'b.example',
        'a'.repeat(33),
        `fed_${'0'.repeat(64)}`,
      ].map((name): [string, string] => [name, `?peer=${encodeURIComponent(name)}`]),
    ];
    for (const [what, query] of bad) {
      check.refused(id, await operator.get(`/v1/discovery/lookup${query}`), BAD_QUERY, what);
    }
    check.equal(
      id,
      [directory.fetches.length, peer.probe.requests.length],
      [0, 0],
      'nobody was asked',
    );
    const gone = directory.log({ url: peer.base, handle: DirectoryLog.handle() });
    const goneHandle = gone.content.handle ?? '';
    gone.revoke();
    directory.on.handle.add({
      when: ({ path }) => path.endsWith(`/${goneHandle}`),
      ...{ status: 200, content_type: 'application/json' },
      body: { handle: goneHandle, did: gone.did },
    });
    const handle = DirectoryLog.handle();
    const placeless = directory.log({ url: null, handle });
    const web = await check.syncPeer({ method: 'web' });
    const missing: [string, string][] = [
      ['a log that is not there', NOBODY],
      ['a handle that is nobody’s', DirectoryLog.handle()],
      ['a log that is revoked', gone.did],
      ['the handle of a log that is revoked', goneHandle],
      ['a log without a place', placeless.did],
      ['the handle of a log without a place', handle],
      ['a document without services', web.did],
    ];
    for (const [what, name] of missing) {
      check.refused(id, await operator.lookUp(name), NOT_FOUND, what);
    }
    showPlace(web, { service: [{ id: '#x', type: 'mail', serviceEndpoint: web.base }] });
    check.refused(id, await operator.lookUp(web.did), NOT_FOUND, 'a document with another service');
    web.on.did_document.add({ status: 404, times: 1 });
    check.refused(id, await operator.lookUp(web.did), NOT_FOUND, 'a document that is not there');
    showPlace(web);
    expectFound(
      check,
      await operator.lookUp(web.did),
      web,
      { peer: web.did, found_by: 'did-web' },
      'with its place',
    );
    placeless.change({ url: peer.base, also_known_as: [peer.did] });
    expectFound(
      check,
      await operator.lookUp(handle),
      peer,
      { peer: handle, found_by: 'handle' },
      'with its place',
    );
    await operator.clearDirectory();
    check.refused(id, await operator.lookUp(handle), NOT_FOUND, 'a handle without a directory');
    check.refused(id, await operator.lookUp(placeless.did), NOT_FOUND, 'a log without a directory');
    expectFound(
      check,
      await operator.lookUp(peer.base),
      peer,
      { peer: peer.base, found_by: 'url' },
      'a URL needs none',
    );
  },
});

const failing = defineCheck({
  id: 'peers/look-up-in-vain',
  title:
    'what cannot be used, who cannot be reached, and a manifest that is not good have each their code',
  class: 'peers',
  requirements: ['peers-lookup-errors', 'peers-lookup'],
  needs: ['operator', 'restart'],
  deadline_ms: 90_000,
  async run(check) {
    const { operator, directory } = await asker(check);
    const id = 'peers-lookup-errors';
    const handle = DirectoryLog.handle();
    const { peer, log } = await check.loggedPeer(directory, { handle });
    const web = await check.syncPeer({ method: 'web' });
    showPlace(web);
    const refused = (answer: HttpAnswer, due: typeof UNUSABLE, what: string): void => {
      if (!check.refused(id, answer, due, what) || due.status !== 503) return;
      const after = answer.header('retry-after') ?? '';
      check.expect(id, /^\d+$/.test(after), `${what}: with Retry-After`, { actual: after, answer });
    };
    const places = [
      ['the document', web.on.did_document, web.did],
      ['the handle', directory.on.handle, handle],
      ['the log', directory.on.operations, log.did],
    ] as const;
    const unusable: [string, Behaviour][] = [
      ['garbage', { body: 'garbage' }],
      ['a list', { body: [] }],
      [
        'another one',
        { change: () => ({ did: 'somebody', id: 'did:web:other.example', operations: [] }) },
      ],
    ];
    for (const [what, behaviours, name] of places) {
      for (const [how, behaviour] of unusable) {
        behaviours.add(behaviour);
        refused(await operator.lookUp(name), UNUSABLE, `${what}: ${how}`);
        behaviours.clear();
      }
      behaviours.add({ status: 503 });
      refused(await operator.lookUp(name), UNAVAILABLE, `${what}: 503`);
      behaviours.clear();
      check.status('peers-lookup', await operator.lookUp(name), 200, `${what} as it should be`);
    }
    showPlace(web, { service: [{ id: '#x', type: 'syncropel', serviceEndpoint: 'somewhere' }] });
    refused(await operator.lookUp(web.did), UNUSABLE, 'a place that is none');
    const broken = directory.log({ url: peer.base });
    broken.operations.push(broken.update({ key: makeDidKey().key }));
    refused(await operator.lookUp(broken.did), UNUSABLE, 'a log that is broken');
    const [former, present] = [DirectoryLog.handle(), DirectoryLog.handle()];
    const named = directory.log({ url: peer.base, handle: former, also_known_as: [peer.did] });
    named.change({ handle: present });
    directory.on.handle.add({
      when: ({ path }) => path.endsWith(`/${former}`),
      ...{ status: 200, content_type: 'application/json' },
      body: { handle: former, did: named.did },
    });
    refused(await operator.lookUp(former), UNUSABLE, 'a handle that the newest operation has not');
    check.status('peers-lookup', await operator.lookUp(present), 200, 'the one that it has');
    directory.on.handle.clear();
    const plain = await check.syncPeer();
    const code = (name: string): typeof UNUSABLE => ({ status: 502, code: name });
    plain.on.manifest.add({ body: { capabilities_manifest: {} }, times: 1 });
    refused(await operator.lookUp(plain.base), code('manifest-missing'), 'no federation manifest');
    plain.manifest_options = { tampered: { note: 'changed' } };
    refused(await operator.lookUp(plain.base), INVALID, 'a manifest that was changed');
    plain.manifest_options = { key: makeDidKey().key };
    refused(await operator.lookUp(plain.base), INVALID, 'a manifest signed by somebody else');
    plain.manifest_options = { issued: plain.now(-7 * DAY), expires: plain.now(-SECOND) };
    refused(
      await operator.lookUp(plain.base),
      code('manifest-expired'),
      'a manifest that has expired',
    );
    plain.manifest_options = {};
    expectFound(
      check,
      await operator.lookUp(plain.base),
      plain,
      { peer: plain.base, found_by: 'url' },
      'the right one',
    );
    await plain.close();
    refused(await operator.lookUp(plain.base), UNAVAILABLE, 'a peer that is away');
    await peer.close();
    refused(await operator.lookUp(log.did), UNAVAILABLE, 'a place where nobody is');
    await directory.close();
    refused(await operator.lookUp(handle), UNAVAILABLE, 'a directory that is away');
  },
});

const search = defineCheck({
  id: 'peers/search',
  title:
    'a search gives what the directory gives, with the state of the pair of each, and the errors of looking up',
  class: 'peers',
  also: ['pairs'],
  requirements: ['peers-search', 'peers-no-pair'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const { host, operator, directory } = await asker(check);
    const id = 'peers-search';
    const namespace = check.random('ns-');
    const [active, paused] = [await pairWith(check, { host }), await pairWith(check, { host })];
    await operator.change(paused.pair_id, 'pause');
    const { peer: logged, log: pairedLog } = await check.loggedPeer(directory, {
      namespaces: [namespace],
    });
    await pairWith(check, { host, peer: logged });
    const stranger = makeDidKey().did;
    const states = new Map<string, string | null>([[pairedLog.did, 'active']]);
    const add = (also_known_as: string[], state: string | null, more = {}): void => {
      const log = directory.log({
        url: 'https://b.example',
        namespaces: [namespace],
        also_known_as,
        ...more,
      });
      states.set(log.did, state);
    };
    add([], null, { handle: DirectoryLog.handle() });
    add([stranger], null);
    add([active.peer.did], 'active');
    add([stranger, paused.peer.did, active.peer.did], 'paused');
    directory.log({ url: 'https://b.example', namespaces: ['elsewhere'] });
    const before = (await operator.pairs()).length;
    const asked = directory.fetches.length;
    const answer = await operator.searchPeers(namespace);
    const raw = await check.get(
      `${directory.base}/directory/search?namespace=${namespace}&limit=100`,
    );
    const due = listAt(raw.json, 'results').map((result) => ({
      ...(result as JsonObject),
      paired: states.get(String(at(result, 'did'))) ?? null,
    }));
    check.equal(id, due.length, states.size, 'there is somebody to be found');
    check.equal(
      id,
      [answer.status, answer.json],
      [200, { results: due }],
      'what the directory gives',
      { answer },
    );
    check.equal(id, directory.fetches[asked]?.what, namespace, 'which is asked for this namespace');
    const order = [...due].reverse();
    directory.on.search.add({
      change: () => ({
        results: order.map(({ paired: _paired, ...rest }) => rest),
        has_more: false,
      }),
    });
    check.equal(
      id,
      listAt((await operator.searchPeers(namespace)).json, 'results'),
      order,
      'in its order',
    );
    directory.on.search.clear();
    check.equal(
      id,
      (await operator.searchPeers(check.random('ns-'))).json,
      { results: [] },
      'nobody',
    );
    const crowd = check.random('ns-');
    for (let count = 0; count < 103; count += 1) {
      directory.log({ url: 'https://b.example', namespaces: [crowd] });
    }
    const many = listAt((await operator.searchPeers(crowd)).json, 'results').map((one) =>
      at(one, 'did'),
    );
    const all = await check.get(`${directory.base}/directory/search?namespace=${crowd}&limit=100`);
    check.equal(
      id,
      many,
      listAt(all.json, 'results').map((one) => at(one, 'did')),
      'the first hundred',
    );
    check.equal('peers-no-pair', (await operator.pairs()).length, before, 'no pair comes of it');
    for (const query of [
      '',
      '?namespace=',
      '?namespace=UPPER/x',
      `?namespace=${crowd}&namespace=${crowd}`,
    ]) {
      check.refused(id, await operator.get(`/v1/discovery/search${query}`), BAD_QUERY, query);
    }
    const ways: [string, Behaviour, typeof UNUSABLE][] = [
      ['garbage', { body: 'garbage' }, UNUSABLE],
      ['no results', { body: {} }, UNUSABLE],
      ['400', { status: 400 }, UNUSABLE],
      ['503', { status: 503 }, UNAVAILABLE],
    ];
    for (const [what, behaviour, refusal] of ways) {
      directory.on.search.add(behaviour);
      check.refused(
        id,
        await operator.searchPeers(namespace),
        refusal,
        `a directory that answers ${what}`,
      );
      directory.on.search.clear();
    }
    await directory.close();
    const away = await operator.searchPeers(namespace);
    check.refused(id, away, UNAVAILABLE, 'a directory that is away');
    check.expect(id, /^\d+$/.test(away.header('retry-after') ?? ''), 'with Retry-After', {
      answer: away,
    });
    await operator.clearDirectory();
    check.refused(id, await operator.searchPeers(namespace), NOT_FOUND, 'no directory is set');
  },
});

const served = defineCheck({
  id: 'peers/own-document-names-the-place',
  title:
    'the document that a host serves of itself has a service with its base URL, so that it can be found',
  class: 'peers',
  requirements: ['peers-did-web-service', 'peers-lookup'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost({ hostname: 'localhost' });
    const document = await check.get(`${host.base}/.well-known/did.json`);
    const id = 'peers-did-web-service';
    check.status(id, document, 200, 'it has a document');
    const places = listAt(document.json, 'service')
      .filter((service) => at(service, 'type') === 'syncropel')
      .map((service) => at(service, 'serviceEndpoint'));
    check.equal(id, places, [host.base], 'a service of the type with its base URL', {
      answer: document,
    });
    const name = `did:web:localhost%3A${new URL(host.base).port}`;
    const answer = await check.operator().lookUp(name);
    check.equal(
      'peers-lookup',
      [answer.status, at(answer.json, 'base_url'), at(answer.json, 'found_by')],
      [200, host.base, 'did-web'],
      'another host finds it by that',
      { answer },
    );
  },
});

export const peerLookupChecks: readonly CheckDefinition[] = [
  found,
  same,
  queries,
  failing,
  search,
  served,
];
