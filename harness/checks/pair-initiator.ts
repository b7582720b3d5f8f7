// The side that begins a pair: what it sends, what it believes, and what it does when answers fail or get lost.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { Operator } from '../engine/operator.ts';
import { pairWith, targetOf } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { refusesWith } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import type {
  Handshake,
  ManifestOptions,
  PeerTarget,
  SyncPeer,
  SyncPeerOptions,
} from '../probe/peer.ts';

const ALL_SCOPES = ['federation:sync_pull', 'federation:sync_push', 'federation:subscribe'];
const POLL_MS = 2000;
/** What a responder says who does not believe the initiator. */
const REJECTION = {
  type: 'urn:concordat:error:pair_handshake_rejected',
  title: 'Not believed',
  status: 401,
  code: 'pair_handshake_rejected',
  reason: 'unauthenticated_initiator',
};

/** A peer without a pair, and the operator of the target. */
interface Scene {
  peer: SyncPeer;
  operator: Operator;
  target: PeerTarget;
  pair_id: string;
  host: Host;
}

async function setScene(
  check: CheckContext,
  host: Host = check.host,
  options: SyncPeerOptions = {},
): Promise<Scene> {
  const peer = await check.syncPeer(options);
  const target = await targetOf(check, host, peer);
  return { peer, operator: check.operator(host), target, pair_id: peer.pairId(target), host };
}

/** A scene whose peer has a DID above that of the target, or below it. */
async function setOrderedScene(check: CheckContext, isTargetLower: boolean): Promise<Scene> {
  const { did } = await targetOf(check, check.host);
  const suits = (other: string): boolean => did < other === isTargetLower;
  const scene = await setScene(check, check.host, { suits });
  // Every key is below every name of a host.
  return suits(scene.peer.did) ? scene : setScene(check, check.host, { method: 'web' });
}

function seen({ peer }: Scene, kind: string): JsonObject[] {
  return peer.messages
    .filter((message) => message.kind === kind)
    .map(({ message }) => message as JsonObject);
}

/** The faults that the oracle found in the messages of the target. */
function faults({ peer }: Scene): string[] {
  return peer.messages.flatMap(({ kind, fault }) =>
    fault === undefined ? [] : [`${kind}: ${fault}`],
  );
}

async function isActive({ operator, pair_id }: Scene): Promise<boolean> {
  return (await operator.stateOf(pair_id)) === 'active';
}

/** Requests to the target have come and gone in between. */
async function others({ operator, pair_id }: Scene): Promise<void> {
  for (let round = 0; round < 4; round += 1) await operator.stateOf(pair_id);
}

const begins = defineCheck({
  id: 'pairs/the-initiator-asks-polls-and-confirms',
  title:
    'told to pair, a host asks for it with its own manifest, polls until the approval, confirms, and is active',
  class: 'pairs',
  requirements: [
    'pair-start',
    'pair-polling',
    'pair-no-half',
    'pair-genesis-shared',
    'pair-state-shown',
    'pair-id',
  ],
  async run(check) {
    const scene = await setScene(check);
    const { peer, operator, pair_id, target } = scene;
    peer.decide = () => 'wait';
    const own = check.random('own-');
    const other = check.random('peer-');
    const answer = await operator.startPair({
      peer_url: peer.base,
      namespaces: { local: own, peer: other },
      scopes: ['federation:sync_pull', 'federation:subscribe'],
    });
    const handshake = peer.handshakeOf(target);
    check.status('pair-start', answer, 202, 'it is under way');
    check.equal(
      'pair-start',
      ['pair_id', 'peer_did', 'aitl_record_id', 'state'].map((name) => at(answer.json, name)),
      [pair_id, peer.did, handshake?.aitl_record_id, 'establishing'],
      'the answer says with whom, and what decides',
      { answer },
    );
    const [request] = seen(scene, 'pair_request');
    check.equal(
      'pair-start',
      [at(request, 'namespaces'), at(request, 'scopes'), at(request, 'manifest', 'base_url')],
      [
        { initiator: own, responder: other },
        ['federation:sync_pull', 'federation:subscribe'],
        target.base,
      ],
      'the request has the proposal and the own manifest',
    );
    const manifest = await check.get(`${target.base}/.well-known/syncropel`);
    check.equal(
      'pair-start',
      at(request, 'manifest', 'instance', 'did'),
      at(manifest.json, 'federation_manifest', 'instance', 'did'),
      'which is that of the host',
    );
    await check.until('three polls', () => seen(scene, 'pair_poll').length >= 3, {
      deadline_ms: 15_000,
    });
    const arrivals = peer.messages
      .filter(({ kind }) => kind === 'pair_poll')
      .map((message) => message.request.arrived_ms);
    const distances = arrivals.slice(1).map((arrival, at) => arrival - (arrivals[at] ?? 0));
    check.expect(
      'pair-polling',
      // One of them may have been late, and so be near to the next one.
      Math.max(...distances) >= 1500,
      'a poll is two seconds after the end of the one before',
      { actual: distances.map((distance) => `${Math.round(distance)} ms`).join(', ') },
    );
    check.equal('pair-no-half', await operator.stateOf(pair_id), 'establishing', 'it waits');
    const shown = await operator.pair(pair_id);
    check.equal(
      'pair-state-shown',
      ['peer_did', 'peer_url', 'namespaces', 'scopes', 'token_expires'].map((name) =>
        at(shown, name),
      ),
      [
        peer.did,
        peer.base,
        { local: own, peer: other },
        ['federation:sync_pull', 'federation:subscribe'],
        null,
      ],
      'and is shown with what was proposed',
    );
    peer.approve(handshake as Handshake);
    await check.until('the pair is active', async () => await isActive(scene));
    const polls = seen(scene, 'pair_poll');
    check.equal(
      'pair-polling',
      [...new Set(polls.map((poll) => poll['nonce']))],
      [request?.['nonce']],
      'every poll has the nonce of the request',
    );
    check.equal(
      'pair-polling',
      new Set(polls.map((poll) => poll['id'])).size,
      polls.length,
      'and each is a message of its own',
    );
    check.equal('pair-polling', faults(scene), [], 'all messages are right');
    const [confirm] = seen(scene, 'pair_confirm');
    const genesis = handshake?.genesis;
    check.equal(
      'pair-no-half',
      [confirm?.['nonce'], confirm?.['genesis']],
      [request?.['nonce'], genesis?.['id']],
      'it confirmed this genesis for this nonce',
    );
    const kept = await operator.get(`/v1/records/${String(genesis?.['id'])}`);
    check.equal('pair-genesis-shared', kept.json, genesis, 'it keeps the genesis as it is');
    const active = await operator.pair(pair_id);
    check.equal(
      'pair-state-shown',
      [at(active, 'genesis'), at(active, 'pair_id'), typeof at(active, 'token_expires')],
      [genesis?.['id'], pair_id, 'string'],
      'the pair is shown with its genesis',
    );
    check.equal(
      'pair-id',
      at(active, 'pair_id'),
      peer.pairId(target),
      'under the name of the two DIDs',
    );
  },
});

const defaults = defineCheck({
  id: 'pairs/what-the-operator-leaves-out',
  title:
    'without namespaces and scopes a pair is proposed for default and default, with all scopes; a wrong body is refused',
  class: 'pairs',
  requirements: ['pair-start', 'pair-start-nonce', 'http-operator-closed'],
  async run(check) {
    const scene = await setScene(check);
    const { peer, operator } = scene;
    peer.decide = () => 'wait';
    const wrong: [string, object][] = [
      ['no peer_url', {}],
      ['a path in the URL', { peer_url: `${peer.base}/path` }],
      ['a query in the URL', { peer_url: `${peer.base}?x` }],
      ['a fragment', { peer_url: `${peer.base}#x` }],
      ['user information', { peer_url: peer.base.replace('//', '//user@') }],
      ['another scheme', { peer_url: peer.base.replace('http', 'ftp') }],
      ['no scopes', { peer_url: peer.base, scopes: [] }],
      ['an unknown scope', { peer_url: peer.base, scopes: ['federation:manage'] }],
      ['scopes in another order', { peer_url: peer.base, scopes: [...ALL_SCOPES].reverse() }],
      ['a scope twice', { peer_url: peer.base, scopes: [ALL_SCOPES[0], ALL_SCOPES[0]] }],
      ['one namespace', { peer_url: peer.base, namespaces: { local: 'default' } }],
      ['a namespace in capitals', { peer_url: peer.base, namespaces: { local: 'A', peer: 'b' } }],
      ['strict as a text', { peer_url: peer.base, strict: 'no' }],
    ];
    for (const [story, body] of wrong) {
      check.refused(
        'pair-start',
        await operator.post('/v1/federation/pairs', body),
        { status: 422, code: 'shape-invalid' },
        story,
      );
    }
    check.refused(
      'http-operator-closed',
      await operator.post('/v1/federation/pairs', { peer_url: peer.base, namespace: 'team' }),
      { status: 422, code: 'shape-invalid' },
      'a misspelt member',
    );
    check.equal('pair-start', peer.probe.requests, [], 'nothing was sent for any of these');
    for (let round = 0; round < 4; round += 1) await operator.startPair({ peer_url: peer.base });
    const requests = seen(scene, 'pair_request');
    check.equal(
      'pair-start',
      requests.map((request) => [request['namespaces'], request['scopes']]),
      requests.map(() => [{ initiator: 'default', responder: 'default' }, ALL_SCOPES]),
      'the defaults are proposed',
    );
    check.equal('pair-start-nonce', requests.length, 4, 'begun once more, it asks again');
    const nonces = requests.map((request) => String(request['nonce']));
    check.expect(
      'pair-start-nonce',
      new Set(nonces).size === nonces.length &&
        nonces.every((nonce) => /^[A-Za-z0-9_-]{22,64}$/.test(nonce)),
      'with a nonce of its own each time',
      { actual: nonces.join(', ') },
    );
    // Texts of 128 random bits differ nearly everywhere, and 22 characters are the fewest that they have.
    const distances = nonces.flatMap((nonce, at) =>
      nonces.slice(at + 1).map((other) => placesOfDifference(nonce, other)),
    );
    check.expect('pair-start-nonce', Math.min(...distances) >= 17, 'in which nothing is alike', {
      expected: 'at least 17 characters that differ',
      actual: nonces.join(', '),
    });
    const { pair_id, target } = scene;
    check.refused(
      'http-operator-closed',
      await operator.change(pair_id, 'revoke', { why: 'misspelt' }),
      { status: 422, code: 'shape-invalid' },
      'a misspelt member of the command to revoke',
    );
    const asked = await peer
      .handshake(target, { namespaces: { initiator: check.random('in-'), responder: 'default' } })
      .request();
    const id = textAt(asked.json, 'aitl_record_id') ?? '';
    check.refused(
      'http-operator-closed',
      await operator.post(`/v1/aitl/${id}/decide`, { decision: 'approve', until: 'tomorrow' }),
      { status: 422, code: 'shape-invalid' },
      'an unknown member of a decision',
    );
  },
});

/** In how many places two texts have another character. */
function placesOfDifference(one: string, other: string): number {
  return [...one].filter((character, at) => character !== other[at]).length;
}

const manifests: [string, ManifestOptions | Behaviour, number, string, boolean][] = [
  [
    'no federation_manifest',
    { body: { capabilities_manifest: {} } },
    502,
    'manifest-missing',
    false,
  ],
  ['another member', { body: { manifest: {} } }, 502, 'manifest-missing', false],
  ['null', { body: { federation_manifest: null } }, 502, 'manifest-invalid', false],
  ['a list in it', { body: { federation_manifest: [] } }, 502, 'manifest-invalid', false],
  ['another id', { tampered: { id: `bagaaiera${'a'.repeat(52)}` } }, 502, 'manifest-invalid', true],
  [
    'an end before its beginning',
    { issued: '2026-01-02T00:00:00.000Z', expires: '2026-01-01T00:00:00.000Z' },
    502,
    'manifest-invalid',
    true,
  ],
  ['no JSON', { body: 'hello', content_type: 'application/json' }, 502, 'resolve-failed', false],
  ['a list', { body: [] }, 502, 'resolve-failed', false],
  ['404', { status: 404 }, 502, 'resolve-failed', false],
  ['another origin', { redirect: 'http://127.0.0.1:9/' }, 502, 'resolve-failed', false],
  ['500', { status: 500 }, 503, 'peer-unavailable', false],
  ['429', { status: 429 }, 503, 'peer-unavailable', false],
  ['nothing', { hang_up: 'before' }, 503, 'peer-unavailable', false],
  [
    'a changed member',
    { tampered: { advertises: { kinds: [], namespaces: ['x'] } } },
    502,
    'manifest-invalid',
    true,
  ],
  [
    'a prolonged time',
    { tampered: { expires: '2099-01-01T00:00:00.000Z' } },
    502,
    'manifest-invalid',
    true,
  ],
  ['another object', { fields: { object: 'manifest' } }, 502, 'manifest-invalid', true],
  ['another version', { fields: { manifest_version: 2 } }, 502, 'manifest-invalid', true],
  [
    'endpoints elsewhere',
    {
      fields: {
        federation: {
          enabled: true,
          pair_endpoint: 'http://127.0.0.1:9/v1/federation/pair',
          sync_change_endpoint: 'http://127.0.0.1:9/v1/sync/changes',
          sync_record_endpoint: 'http://127.0.0.1:9/v1/sync/records',
        },
      },
    },
    502,
    'manifest-invalid',
    true,
  ],
];

const manifestFaults = defineCheck({
  id: 'pairs/an-unusable-manifest-ends-it',
  title:
    'a manifest that is missing, malformed, forged or not to be had is refused with its code, and nothing is asked',
  class: 'pairs',
  requirements: ['pair-start-manifest', 'manifest-missing', 'manifest-invalid', 'manifest-expired'],
  deadline_ms: 60_000,
  async run(check) {
    const scene = await setScene(check);
    const { peer, operator, pair_id } = scene;
    const attempt = async (strict?: boolean): Promise<Parameters<typeof check.refused>[1]> =>
      await operator.startPair({
        peer_url: peer.base,
        ...(strict === undefined ? {} : { strict }),
      });
    for (const [story, fault, status, code, isOption] of manifests) {
      if (isOption) peer.manifest_options = fault as ManifestOptions;
      else peer.on.manifest.add(fault as Behaviour);
      const answer = await attempt();
      const requirement =
        code === 'manifest-missing' || code === 'manifest-invalid' ? code : 'pair-start-manifest';
      check.refused(requirement, answer, { status, code }, `the peer shows ${story}`);
      if (status === 503) {
        check.expect(
          'pair-start-manifest',
          answer.header('retry-after') !== undefined,
          'with Retry-After',
          { answer },
        );
      }
      peer.on.manifest.clear();
      peer.manifest_options = {};
    }
    peer.on.manifest.add({ change: (served) => served['federation_manifest'], times: 1 });
    check.refused(
      'manifest-missing',
      await attempt(),
      { status: 502, code: 'manifest-missing' },
      'the manifest alone',
    );
    peer.manifest_options = { key: (await check.syncPeer()).key };
    check.refused(
      'manifest-invalid',
      await attempt(),
      { status: 502, code: 'manifest-invalid' },
      'signed by the key of somebody else',
    );
    const hour = 3_600_000;
    const times: [string, ManifestOptions, number][] = [
      ['expired a minute ago', { issued: peer.now(-hour), expires: peer.now(-60_000) }, 502],
      ['issued in ten minutes', { issued: peer.now(600_000) }, 502],
    ];
    for (const [story, options, status] of times) {
      peer.manifest_options = options;
      check.refused(
        'manifest-expired',
        await attempt(),
        { status, code: 'manifest-expired' },
        `a manifest ${story}`,
      );
    }
    check.equal('pair-start-manifest', seen(scene, 'pair_request'), [], 'nobody was asked to pair');
    check.equal(
      'pair-start-manifest',
      await operator.stateOf(pair_id),
      undefined,
      'and no pair is shown',
    );
    peer.manifest_options = { issued: peer.now(-hour), expires: peer.now(-60_000) };
    const lenient = await attempt(false);
    check.expect(
      'manifest-expired',
      lenient.status === 200 || lenient.status === 202,
      'not strict, an old one will do',
      { actual: String(lenient.status), answer: lenient },
    );
    const open = await setScene(check);
    open.peer.manifest_options = { fields: { further: { members: true } } };
    const opened = await open.operator.startPair({ peer_url: open.peer.base });
    check.expect(
      'manifest-invalid',
      opened.status === 200 || opened.status === 202,
      'further members are permitted',
      { actual: String(opened.status), answer: opened },
    );
    const fine = await setScene(check);
    fine.peer.manifest_options = { issued: fine.peer.now(240_000) };
    const answer = await fine.operator.startPair({ peer_url: fine.peer.base });
    check.expect(
      'manifest-expired',
      answer.status === 200 || answer.status === 202,
      'one that was issued four minutes from now is accepted',
      { actual: String(answer.status), answer },
    );
  },
});

const refusedRequest = defineCheck({
  id: 'pairs/a-refused-request-is-told',
  title:
    'when the peer refuses or does not answer the request, the operator learns its code, and no pair is left waiting',
  class: 'pairs',
  requirements: ['pair-start-refused', 'pair-start-manifest', 'pair-state-shown'],
  async run(check) {
    const refusals: [string, Behaviour, number, string, string[]][] = [
      [
        'unauthenticated',
        { status: 401, content_type: 'application/problem+json', body: REJECTION },
        502,
        'peer-refused',
        ['pair_handshake_rejected', 'unauthenticated_initiator'],
      ],
      ['paused', refusesWith(403, 'pair_paused'), 502, 'peer-refused', ['pair_paused']],
      ['gone', refusesWith(410, 'gone'), 502, 'peer-refused', ['gone']],
      ['no answer', { hang_up: 'before' }, 503, 'peer-unavailable', []],
      ['500', { status: 500 }, 503, 'peer-unavailable', []],
    ];
    for (const [story, behaviour, status, code, words] of refusals) {
      const scene = await setScene(check);
      scene.peer.on.pair_request.add(behaviour);
      const answer = await scene.operator.startPair({ peer_url: scene.peer.base });
      const requirement = status === 502 ? 'pair-start-refused' : 'pair-start-manifest';
      check.refused(requirement, answer, { status, code }, `the peer answers ${story}`);
      const detail = textAt(answer.json, 'detail') ?? '';
      check.expect(
        requirement,
        words.every((word) => detail.includes(word)),
        'the detail has the code and reason of the peer',
        { expected: words.join(', '), actual: detail, answer },
      );
      check.equal(
        'pair-state-shown',
        await scene.operator.stateOf(scene.pair_id),
        undefined,
        'the pair is as before: there is none',
      );
      scene.peer.on.pair_request.clear();
      const again = await scene.operator.startPair({ peer_url: scene.peer.base });
      check.expect(
        requirement,
        [200, 202].includes(again.status),
        'the next attempt is a new one',
        { actual: String(again.status), answer: again },
      );
    }
  },
});

const existing = defineCheck({
  id: 'pairs/an-existing-pair-is-not-made-again',
  title: 'told to pair with whom it is paired, a host answers with the pair and sends nothing',
  class: 'pairs',
  requirements: ['pair-start-existing'],
  async run(check) {
    for (const change of [undefined, 'pause'] as const) {
      const pair = await pairWith(check);
      if (change !== undefined) await pair.operator.change(pair.pair_id, change);
      const before = pair.peer.messages.length;
      const answer = await pair.operator.startPair({ peer_url: pair.peer.base });
      check.status('pair-start-existing', answer, 200, `the pair is there, ${change ?? 'active'}`);
      check.equal('pair-start-existing', answer.json, await pair.shown(), 'and is the answer', {
        answer,
      });
      check.equal(
        'pair-start-existing',
        pair.peer.messages.slice(before).filter(({ kind }) => kind === 'pair_request').length,
        0,
        'no handshake was begun',
      );
    }
  },
});

const polling = defineCheck({
  id: 'pairs/polling-has-its-times',
  title:
    'the initiator polls every 2 seconds for 60 seconds, and not after that; an approval then waits for the next attempt',
  class: 'pairs',
  requirements: ['pair-polling', 'pair-start', 'pair-no-half'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const scene = await setScene(check, await check.startHost());
    const { peer, operator, pair_id, host, target } = scene;
    peer.decide = () => 'wait';
    const advance = async (milliseconds: number): Promise<void> => {
      peer.clock_ahead_ms += milliseconds;
      await check.advanceClock(host, milliseconds);
    };
    const count = (): number => seen(scene, 'pair_poll').length;
    await operator.startPair({ peer_url: peer.base });
    await advance(POLL_MS);
    await check.until('the first poll', () => count() >= 1);
    for (let round = 0; round < 6; round += 1) {
      await others(scene);
      const before = count();
      await advance(POLL_MS);
      await check.eventually('pair-polling', `poll ${round + 2}`, () => count() > before);
      await others(scene);
      check.expect('pair-polling', count() - before <= 2, 'one poll for two seconds', {
        actual: `${count() - before}`,
      });
    }
    for (const seconds of [9, 9, 7]) {
      const before = count();
      await advance(seconds * 1000);
      await check.eventually('pair-polling', 'it goes on for 60 seconds', () => count() > before);
      await others(scene);
    }
    await advance(61_000);
    await others(scene);
    const last = count();
    for (let round = 0; round < 5; round += 1) {
      await advance(POLL_MS);
      await others(scene);
    }
    check.expect('pair-polling', count() - last <= 1, 'after 60 seconds no poll is made', {
      actual: `${count() - last} more`,
    });
    check.equal('pair-polling', faults(scene), [], 'all polls were right');
    peer.approve(peer.handshakeOf(target) as Handshake);
    await advance(POLL_MS);
    await others(scene);
    check.equal(
      'pair-no-half',
      await operator.stateOf(pair_id),
      'establishing',
      'a late approval makes nothing active by itself',
    );
    const again = await operator.startPair({ peer_url: peer.base });
    check.expect('pair-start', [200, 202].includes(again.status), 'the operator begins again', {
      actual: String(again.status),
      answer: again,
    });
    await check.eventually(
      'pair-start',
      'and the pair is active without another approval',
      async () => await isActive(scene),
    );
  },
});

const pollFaults = defineCheck({
  id: 'pairs/polls-that-fail-are-made-again',
  title:
    'a poll without an answer is made again; one that is declined ends the handshake and the pair with it',
  class: 'pairs',
  requirements: ['pair-polling', 'pair-no-half', 'pair-state-shown'],
  deadline_ms: 60_000,
  async run(check) {
    const scene = await setScene(check);
    const { peer, operator, target } = scene;
    peer.decide = () => 'wait';
    peer.on.pair_poll.add({ hang_up: 'before', times: 1 });
    peer.on.pair_poll.add({ status: 503, times: 1 });
    await operator.startPair({ peer_url: peer.base });
    await check.until(
      'a poll that is answered',
      () => peer.messages.some(({ kind, status }) => kind === 'pair_poll' && status === 202),
      { deadline_ms: 10_000 },
    );
    peer.approve(peer.handshakeOf(target) as Handshake);
    await check.eventually(
      'pair-polling',
      'in spite of two lost polls the pair becomes active',
      async () => await isActive(scene),
      { deadline_ms: 10_000 },
    );
    const declined = await setScene(check);
    declined.peer.decide = () => 'wait';
    await declined.operator.startPair({ peer_url: declined.peer.base });
    declined.peer.decline(declined.peer.handshakeOf(declined.target) as Handshake);
    await check.eventually(
      'pair-state-shown',
      'after a decline there is no pair, as before',
      async () => (await declined.operator.stateOf(declined.pair_id)) === undefined,
    );
    const polls = seen(declined, 'pair_poll').length;
    await others(declined);
    check.equal('pair-polling', seen(declined, 'pair_poll').length, polls, 'and no more polls');
    check.equal('pair-no-half', seen(declined, 'pair_confirm'), [], 'nor a confirm');
  },
});

const results = defineCheck({
  id: 'pairs/a-wrong-result-is-not-confirmed',
  title:
    'a result whose genesis or manifest is not right is not confirmed, and the pair stays establishing',
  class: 'pairs',
  requirements: ['pair-result-checked', 'pair-no-half', 'pair-state-shown'],
  deadline_ms: 60_000,
  async run(check) {
    const stranger = await check.syncPeer();
    const wrong: [string, (scene: Scene) => void | Promise<void>][] = [
      [
        'a genesis for other namespaces',
        ({ peer, target }) => {
          const namespaces = { initiator: 'other', responder: 'default' };
          peer.genesis_fields = { body: genesisBody(peer, target, { namespaces }) };
        },
      ],
      [
        'a genesis with more scopes than proposed',
        ({ peer, target }) => {
          peer.genesis_fields = { body: genesisBody(peer, target, { scopes: ALL_SCOPES }) };
        },
      ],
      [
        'a genesis of another pair',
        ({ peer, target }) => {
          peer.genesis_fields = {
            body: genesisBody(peer, target, { pair_id: `fed_${'0'.repeat(64)}` }),
          };
        },
      ],
      [
        'a genesis for another initiator',
        async ({ peer, target }) => {
          const initiator_did = (await check.syncPeer()).did;
          peer.genesis_fields = { body: genesisBody(peer, target, { initiator_did }) };
        },
      ],
      [
        'a genesis on another thread',
        ({ peer }) => void (peer.genesis_fields = { thread: 'th_x' }),
      ],
      [
        'a record of another kind',
        ({ peer }) => void (peer.genesis_fields = { kind: 'syncropel.federation.pair_active.v1' }),
      ],
      [
        'a genesis with the proof of another record',
        ({ peer }) => {
          peer.change_result = (result) => {
            const genesis = result['genesis'] as JsonObject;
            const other = peer.instance.record({
              thread: 'th_x',
              created: genesis['created'],
            } as JsonObject);
            return { ...result, genesis: { ...genesis, proof: other['proof'] as JsonObject } };
          };
        },
      ],
      [
        'a genesis without its proof',
        ({ peer }) => {
          peer.change_result = (result) => {
            const { proof: _proof, ...rest } = result['genesis'] as JsonObject;
            return { ...result, genesis: rest as JsonObject };
          };
        },
      ],
      [
        'a manifest that has expired',
        ({ peer }) => {
          peer.change_result = (result) => ({
            ...result,
            manifest: peer.manifest({ issued: peer.now(-3_600_000), expires: peer.now(-60_000) }),
          });
        },
      ],
      [
        'a genesis that was changed',
        ({ peer }) => {
          peer.change_result = (result) => ({
            ...result,
            genesis: { ...(result['genesis'] as JsonObject), clock: 99 },
          });
        },
      ],
      [
        'a genesis by somebody else',
        async ({ peer }) => {
          const other = await check.syncPeer();
          peer.change_result = (result) => {
            const {
              id: _id,
              proof: _proof,
              actor: _actor,
              ...fields
            } = result['genesis'] as JsonObject;
            return { ...result, genesis: other.instance.record(fields) };
          };
        },
      ],
      [
        'the manifest of somebody else',
        ({ peer }) => {
          peer.change_result = (result) => ({ ...result, manifest: stranger.manifest() });
        },
      ],
      [
        'no token',
        ({ peer }) => {
          peer.change_result = ({ token: _token, ...result }) => result as JsonObject;
        },
      ],
    ];
    for (const [story, prepare] of wrong) {
      const scene = await setScene(check);
      await prepare(scene);
      await scene.operator.startPair({
        peer_url: scene.peer.base,
        scopes: ['federation:sync_pull', 'federation:sync_push'],
      });
      await check.until(
        'the result was given',
        () => scene.peer.handshakes[0]?.result !== undefined,
      );
      await check.eventually(
        'pair-result-checked',
        `with ${story} it is shown what went wrong`,
        async () => textAt(await scene.operator.pair(scene.pair_id), 'last_error') !== undefined,
      );
      check.equal('pair-result-checked', seen(scene, 'pair_confirm'), [], 'nothing is confirmed');
      check.equal('pair-result-checked', stranger.messages, [], 'by nobody else either');
      check.equal(
        'pair-no-half',
        await scene.operator.stateOf(scene.pair_id),
        'establishing',
        'and the pair is not active',
      );
    }
    const right = await setScene(check);
    await right.operator.startPair({
      peer_url: right.peer.base,
      scopes: ['federation:sync_pull', 'federation:sync_push'],
    });
    await check.eventually(
      'pair-state-shown',
      'with a right one it is',
      async () => await isActive(right),
    );
  },
});

function genesisBody(peer: SyncPeer, target: PeerTarget, change: JsonObject): JsonObject {
  return {
    pair_id: peer.pairId(target),
    initiator_did: target.did,
    responder_did: peer.did,
    namespaces: { initiator: 'default', responder: 'default' },
    scopes: ['federation:sync_pull', 'federation:sync_push'],
    request: `bagaaiera${'a'.repeat(52)}`,
    ...change,
  };
}

const lost = defineCheck({
  id: 'pairs/lost-answers-leave-no-half-pair',
  title:
    'when the answer to request, poll or confirm is lost, both sides are active in the end or neither is',
  class: 'pairs',
  requirements: ['pair-confirm-repeat', 'pair-no-half', 'pair-start'],
  deadline_ms: 90_000,
  async run(check) {
    const request = await setScene(check);
    request.peer.on.pair_request.add({ hang_up: 'after', times: 1 });
    const first = await request.operator.startPair({ peer_url: request.peer.base });
    check.refused(
      'pair-start',
      first,
      { status: 503, code: 'peer-unavailable' },
      'the answer to the request is lost',
    );
    check.expect('pair-no-half', !(await isActive(request)), 'no side is active');
    await request.operator.startPair({ peer_url: request.peer.base });
    await check.eventually(
      'pair-no-half',
      'begun again, both are',
      async () => (await isActive(request)) && request.peer.link(request.target).state === 'active',
    );
    const confirm = await setScene(check);
    confirm.peer.on.pair_confirm.add({ hang_up: 'after', times: 2 });
    await confirm.operator.startPair({ peer_url: confirm.peer.base });
    await check.eventually(
      'pair-confirm-repeat',
      'a confirm whose answer is lost is repeated until it has one',
      async () => await isActive(confirm),
      { deadline_ms: 15_000 },
    );
    const confirms = seen(confirm, 'pair_confirm');
    check.expect('pair-confirm-repeat', confirms.length >= 3, 'so it came three times', {
      actual: `${confirms.length}`,
    });
    check.equal(
      'pair-confirm-repeat',
      new Set(confirms.map(({ nonce, genesis, token }) => JSON.stringify([nonce, genesis, token])))
        .size,
      1,
      'with the same nonce, genesis and token',
    );
    check.equal(
      'pair-confirm-repeat',
      new Set(confirms.map(({ id }) => id)).size,
      confirms.length,
      'signed anew each time',
    );
    check.equal('pair-confirm-repeat', faults(confirm), [], 'and right each time');
    const poll = await setScene(check);
    poll.peer.decide = () => 'wait';
    await poll.operator.startPair({ peer_url: poll.peer.base });
    poll.peer.on.pair_poll.add({ hang_up: 'after', times: 1 });
    await check.until('the next poll', () => seen(poll, 'pair_poll').length > 0);
    poll.peer.on.pair_poll.clear();
    poll.peer.on.pair_poll.add({ hang_up: 'after', times: 1 });
    poll.peer.approve(poll.peer.handshakeOf(poll.target) as Handshake);
    await check.until(
      'the result was given once',
      () => poll.peer.handshakes[0]?.result !== undefined,
    );
    await check.until(
      'the end of the handshake is shown',
      async () => textAt(await poll.operator.pair(poll.pair_id), 'last_error') !== undefined,
      { deadline_ms: 10_000 },
    );
    check.expect(
      'pair-no-half',
      !(await isActive(poll)),
      'a result that is lost makes nothing active',
    );
    await poll.operator.startPair({ peer_url: poll.peer.base });
    await check.eventually(
      'pair-no-half',
      'the next handshake completes at once',
      async () => await isActive(poll),
    );
  },
});

const confirmKilled = defineCheck({
  id: 'pairs/a-confirm-survives-sudden-death',
  title: 'a host that dies while its confirm is unanswered repeats it when it is back',
  class: 'pairs',
  requirements: ['pair-confirm-repeat', 'pair-no-half', 'restart-durable'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    for (const forwarded of [true, false]) {
      const scene = await setScene(check, await check.startHost());
      const { peer, operator, host } = scene;
      peer.on.pair_confirm.add(
        forwarded ? { hang_up: 'after', times: 1 } : { hang_up: 'before', times: 1 },
      );
      const gate = new Gate();
      peer.on.pair_confirm.add({ hold_before: gate, after: 1, times: 1 });
      await operator.startPair({ peer_url: peer.base });
      await check.until('the second confirm', () => gate.waiting > 0, { deadline_ms: 10_000 });
      check.expect('pair-no-half', !(await isActive(scene)), 'it is not active without an answer');
      await host.kill();
      peer.on.pair_confirm.clear();
      gate.open();
      await host.start();
      await check.eventually(
        'pair-confirm-repeat',
        forwarded ? 'after a lost answer it is active' : 'after a lost confirm it is active',
        async () => (await isActive(scene)) && peer.link(scene.target).state === 'active',
        { deadline_ms: 15_000 },
      );
      check.equal(
        'restart-durable',
        at(await operator.pair(scene.pair_id), 'genesis'),
        peer.handshakes[0]?.genesis?.['id'],
        'with the genesis of the result',
      );
    }
  },
});

const confirmScheduled = defineCheck({
  id: 'pairs/a-confirm-is-repeated-until-it-is-answered',
  title:
    'a confirm that has no good answer is repeated every 2 seconds, and after a minute by the schedule; a refusal ends it',
  class: 'pairs',
  requirements: ['pair-confirm-repeat', 'pair-no-half', 'pair-state-shown'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, host);
    const { peer, operator } = scene;
    const advance = async (milliseconds: number): Promise<void> => {
      peer.clock_ahead_ms += milliseconds;
      await check.advanceClock(host, milliseconds);
    };
    const confirms = (): number =>
      peer.probe.requests.filter(({ path }) => path.endsWith('/confirm')).length;
    peer.on.pair_confirm.add({ status: 503 });
    peer.on.pair_confirm.add({ status: 429, times: 1 });
    await operator.startPair({ peer_url: peer.base });
    await check.until('the first confirm', () => confirms() === 1);
    for (let round = 0; round < 31; round += 1) {
      await others(scene);
      const before = confirms();
      await advance(2000);
      if (round >= 12) continue;
      await check.eventually(
        'pair-confirm-repeat',
        `repetition ${round + 1} after two seconds`,
        () => confirms() > before,
      );
    }
    check.equal(
      'pair-no-half',
      await operator.stateOf(scene.pair_id),
      'establishing',
      'it is not active by other answers than 200',
    );
    for (const delay of [30, 300, 1800]) {
      await others(scene);
      const before = confirms();
      await advance(delay * 1000 + 1000);
      await check.eventually(
        'pair-confirm-repeat',
        `after the minute, one more within ${delay} seconds`,
        () => confirms() > before,
      );
    }
    await others(scene);
    peer.on.pair_confirm.clear();
    await advance(21_601_000);
    await check.eventually(
      'pair-confirm-repeat',
      'answered with 200 at last, the pair is active',
      async () => await isActive(scene),
    );
    const refused = await setScene(check, host);
    refused.peer.clock_ahead_ms = peer.clock_ahead_ms;
    refused.peer.on.pair_confirm.add(refusesWith(410, 'gone', { times: 1 }));
    await refused.operator.startPair({ peer_url: refused.peer.base });
    await check.eventually(
      'pair-state-shown',
      'a refused confirm is shown',
      async () => textAt(await refused.operator.pair(refused.pair_id), 'last_error') !== undefined,
    );
    for (let round = 0; round < 3; round += 1) {
      await advance(2000);
      await others(refused);
    }
    check.equal(
      'pair-confirm-repeat',
      seen(refused, 'pair_confirm').length,
      1,
      'a confirm that was refused is not repeated',
    );
    check.equal(
      'pair-no-half',
      await operator.stateOf(refused.pair_id),
      'establishing',
      'and makes nothing active',
    );
  },
});

const elsewhere = defineCheck({
  id: 'pairs/the-manifest-says-where-the-peer-is',
  title: 'requests go to where the manifest says that the peer is, not to where it was found',
  class: 'pairs',
  requirements: ['pair-start', 'pair-state-shown'],
  async run(check) {
    const scene = await setScene(check);
    const { peer, operator, pair_id } = scene;
    const { port } = new URL(peer.base);
    const base = `http://localhost:${port}`;
    peer.manifest_options = {
      fields: {
        base_url: base,
        federation: {
          enabled: true,
          pair_endpoint: `${base}/v1/federation/pair`,
          sync_change_endpoint: `${base}/v1/sync/changes`,
          sync_record_endpoint: `${base}/v1/sync/records`,
        },
      },
    };
    await operator.startPair({ peer_url: peer.base });
    await check.until('the request', () => seen(scene, 'pair_request').length > 0);
    const hosts = peer.probe.requests
      .filter(({ path }) => path.startsWith('/v1/federation/pair'))
      .map(({ headers }) => headers['host']);
    check.equal(
      'pair-start',
      [...new Set(hosts)],
      [`localhost:${port}`],
      'every message is sent to the endpoints in the manifest',
    );
    check.equal(
      'pair-state-shown',
      at(await operator.pair(pair_id), 'peer_url'),
      base,
      'which is where the peer is shown to be',
    );
  },
});

const confirmUsed = defineCheck({
  id: 'pairs/the-use-of-the-token-is-an-answer',
  title:
    'the token of a confirm is accepted from the time at which it was sent, and its use counts as the answer',
  class: 'pairs',
  requirements: ['pair-confirm-used'],
  async run(check) {
    const scene = await setScene(check);
    const { peer, operator, target } = scene;
    peer.on.pair_confirm.add({ hang_up: 'after' });
    await operator.startPair({ peer_url: peer.base });
    await check.until('the confirm', () => peer.link(target).state === 'active');
    const { token } = peer.link(target);
    const answer = await check.get(`${target.base}/v1/sync/changes?thread=th_x`, { token });
    check.status('pair-confirm-used', answer, 200, 'the token is accepted');
    await check.eventually(
      'pair-confirm-used',
      'the pair is active',
      async () => await isActive(scene),
    );
  },
});

const crossedApprove = defineCheck({
  id: 'pairs/to-ask-back-is-to-approve',
  title:
    'told to pair with a peer whose mirrored proposal waits, a host approves that; another proposal it does not',
  class: 'pairs',
  requirements: ['pair-crossed-approve', 'pair-no-half', 'aitl-manual', 'aitl-list'],
  async run(check) {
    const scene = await setScene(check);
    const { peer, operator, target, pair_id } = scene;
    const own = check.random('own-');
    const handshake = peer.handshake(target, {
      namespaces: { initiator: own, responder: 'default' },
    });
    const asked = await handshake.request();
    check.status('aitl-manual', asked, 202, 'the proposal of the peer waits');
    const answer = await operator.startPair({
      peer_url: peer.base,
      namespaces: { local: 'default', peer: own },
    });
    check.equal(
      'pair-crossed-approve',
      [answer.status, at(answer.json, 'state')],
      [202, 'establishing'],
      'the operator asks the same the other way round',
      { answer },
    );
    check.equal('pair-crossed-approve', seen(scene, 'pair_request'), [], 'which sends nothing');
    const [proposal] = await operator.proposalsOf(pair_id);
    check.equal('aitl-list', at(proposal, 'state'), 'approved', 'but approves the proposal');
    check.equal('pair-no-half', await operator.stateOf(pair_id), 'establishing', 'no more yet');
    const polled = await handshake.poll();
    check.status('pair-crossed-approve', polled, 200, 'the peer gets its result');
    check.equal(
      'pair-no-half',
      await operator.stateOf(pair_id),
      'establishing',
      'which is not confirmed yet',
    );
    check.status('pair-crossed-approve', await handshake.confirm(), 200, 'and confirms it');
    check.equal(
      'pair-crossed-approve',
      await operator.stateOf(pair_id),
      'active',
      'one pair is active',
    );
    const other = await setScene(check);
    const theirs = other.peer.handshake(other.target, {
      namespaces: { initiator: own, responder: 'default' },
    });
    await theirs.request();
    other.peer.decide = () => 'wait';
    await other.operator.startPair({ peer_url: other.peer.base });
    for (const requirement of ['aitl-manual', 'pair-crossed-approve']) {
      check.equal(
        requirement,
        (await other.operator.proposalsOf(other.pair_id)).map((entry) => at(entry, 'state')),
        ['pending'],
        'a proposal for other namespaces is not approved by it',
      );
    }
    check.equal('aitl-manual', (await theirs.poll()).status, 202, 'and waits');
    const narrow = await setScene(check);
    await narrow.peer
      .handshake(narrow.target, { scopes: ['federation:sync_pull', 'federation:sync_push'] })
      .request();
    narrow.peer.decide = () => 'wait';
    await narrow.operator.startPair({ peer_url: narrow.peer.base });
    check.equal(
      'pair-crossed-approve',
      [
        (await narrow.operator.proposalsOf(narrow.pair_id)).map((entry) => at(entry, 'state')),
        seen(narrow, 'pair_request').length,
      ],
      [['pending'], 1],
      'nor is one for other scopes: the host asks for what it was told',
    );
  },
});

const crossed = defineCheck({
  id: 'pairs/two-handshakes-become-one',
  title:
    'when both begin at once, the host with the lower DID refuses the other request, the one with the higher approves it',
  class: 'pairs',
  requirements: ['pair-crossed', 'pair-genesis-shared'],
  deadline_ms: 90_000,
  async run(check) {
    for (const isTargetLower of [true, false]) {
      const scene = await setOrderedScene(check, isTargetLower);
      const { peer, operator, target, pair_id } = scene;
      check.demand(
        'pair-crossed',
        target.did < peer.did === isTargetLower,
        'both orders of the DIDs are met',
      );
      const gate = new Gate();
      peer.decide = () => 'wait';
      peer.on.pair_request.add({ hold_after: gate, times: 1 });
      const started = operator.startPair({ peer_url: peer.base });
      await check.until('the request of the target', () => gate.waiting > 0);
      const handshake = peer.handshake(target);
      const answer = await handshake.request();
      if (isTargetLower) {
        check.refused(
          'pair-crossed',
          answer,
          { status: 409, code: 'conflict' },
          'the target has the lower DID, and refuses',
        );
        gate.open();
        await started;
        peer.approve(peer.handshakeOf(target) as Handshake);
        await check.eventually(
          'pair-crossed',
          'its own handshake goes on',
          async () => await isActive(scene),
        );
      } else {
        check.status('pair-crossed', answer, 200, 'the target has the higher DID, and approves');
        gate.open();
        const operators = await started;
        check.expect(
          'pair-crossed',
          [200, 202].includes(operators.status),
          'its operator is told',
          {
            actual: String(operators.status),
            answer: operators,
          },
        );
        check.status('pair-crossed', await handshake.confirm(), 200, 'the peer confirms');
        check.equal(
          'pair-crossed',
          await operator.stateOf(pair_id),
          'active',
          'one pair is active',
        );
        check.equal(
          'pair-genesis-shared',
          at(await operator.pair(pair_id), 'genesis'),
          handshake.genesis?.['id'],
          'with the genesis of this handshake',
        );
        await others(scene);
        check.equal('pair-crossed', seen(scene, 'pair_confirm'), [], 'its own handshake is over');
      }
      const { records } = await operator.thread('th_federation_pairs', 1000);
      const geneses = records.filter(
        (record) =>
          at(record, 'kind') === 'syncropel.federation.pair.genesis.v1' &&
          at(record, 'body', 'pair_id') === pair_id,
      );
      check.equal('pair-genesis-shared', geneses.length, 1, 'there is one genesis');
    }
  },
});

const crossedOther = defineCheck({
  id: 'pairs/crossed-proposals-that-differ-are-decided-by-people',
  title: 'a crossed request for other namespaces is neither refused nor approved, but waits',
  class: 'pairs',
  requirements: ['pair-crossed', 'aitl-manual'],
  async run(check) {
    for (let round = 0; round < 4; round += 1) {
      const scene = await setScene(check);
      const { peer, operator, target } = scene;
      peer.decide = () => 'wait';
      await operator.startPair({ peer_url: peer.base });
      const handshake = peer.handshake(target, {
        namespaces: { initiator: check.random('x-'), responder: 'default' },
      });
      const answer = await handshake.request();
      check.status('aitl-manual', answer, 202, 'another proposal waits for a decision');
      const same = await peer.handshake(target).request();
      check.equal(
        'pair-crossed',
        same.status,
        target.did < peer.did ? 409 : 200,
        'the mirrored one is settled by the order of the DIDs',
        { answer: same },
      );
    }
  },
});

export const pairInitiatorChecks: readonly CheckDefinition[] = [
  begins,
  elsewhere,
  defaults,
  manifestFaults,
  refusedRequest,
  existing,
  polling,
  pollFaults,
  results,
  lost,
  confirmKilled,
  confirmScheduled,
  confirmUsed,
  crossedApprove,
  crossed,
  crossedOther,
];
