// Invites: what is refused, the pair that is begun or found, what is permitted and in which order, and that the same command
// made again completes what was cut off, and does nothing twice.

import { setTimeout as pause } from 'node:timers/promises';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, isObject, listAt, show, textAt } from '../engine/json.ts';
import { unexpected } from '../engine/operator.ts';
import type { Operator } from '../engine/operator.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import { DAY, meet } from './pairs-support.ts';

const LEVELS = ['L1', 'L2', 'L3'];
const MEMBERS = [
  'auto_approve_requested',
  'grants',
  'inviter_manifest_url',
  'pair_id',
  'peer_base_url',
  'peer_did',
  'recipient_manifest_url',
  'status',
  'thread_allows',
];

const shape = defineCheck({
  id: 'invite/only-what-has-its-form',
  title: 'an invite of another form is refused with shape-invalid, and nothing is begun by it',
  class: 'invite',
  requirements: ['invite-shape', 'invite-pair-new'],
  async run(check) {
    const pair = await meet(check);
    const good = { peer: pair.peer.base };
    const many = (make: (index: number) => string): string[] =>
      Array.from({ length: 101 }, (_, index) => make(index));
    const faults: [string, unknown][] = [
      ['no peer', { grant_threads: ['th_x'] }],
      ['a peer that is a number', { peer: 1 }],
      ['a peer that is a DID', { peer: pair.peer.did }],
      ['a peer with a path', { peer: `${pair.peer.base}/here` }],
      ['a peer of another scheme', { peer: 'ftp://b.example' }],
      ['an unknown member', { ...good, grant_thread: ['th_x'] }],
      ['a thread without th_', { ...good, grant_threads: ['review_inbox'] }],
      ['a thread that is no text', { ...good, grant_threads: [7] }],
      ['one thread instead of a list', { ...good, grant_threads: 'th_x' }],
      ['a thread twice', { ...good, grant_threads: ['th_x', 'th_x'] }],
      ['101 threads', { ...good, grant_threads: many((index) => `th_${index}`) }],
      ['a namespace that is none', { ...good, grant_namespaces: ['default/x'] }],
      ['a namespace twice', { ...good, grant_namespaces: ['code', 'code'] }],
      ['101 namespaces', { ...good, grant_namespaces: many((index) => `n${index}`) }],
      ['half a map', { ...good, map: { local: 'code' } }],
      ['a map with another member', { ...good, map: { local: 'a', peer: 'b', third: 'c' } }],
      ['a map to no namespace', { ...good, map: { local: 'code', peer: 'UPPER' } }],
      ['auto_approve that is a text', { ...good, auto_approve: 'yes' }],
      ['strict that is a number', { ...good, strict: 0 }],
      ['a list', [good]],
    ];
    for (const [what, body] of faults) {
      const answer = await pair.operator.invite(body as JsonObject);
      check.refused('invite-shape', answer, { status: 422, code: 'shape-invalid' }, what);
    }
    check.equal('invite-shape', pair.peer.messages.length, 0, 'no message was sent to the peer');
    check.equal('invite-shape', await pair.state(), undefined, 'there is no pair');
    const answer = await pair.operator.invite(good);
    check.expect(
      'invite-pair-new',
      [200, 202].includes(answer.status),
      'the good one begins a pair',
      {
        answer,
      },
    );
  },
});

const handle = defineCheck({
  id: 'invite/a-handle-is-refused-with-a-pointer',
  title: 'a bare handle is refused with handle-unsupported, and the answer names what is possible',
  class: 'invite',
  requirements: ['invite-handle'],
  async run(check) {
    const operator = check.operator();
    const handles = ['bob', 'alice/code', 'bob.example.com', `fed_${'A'.repeat(64)}`, 'fed_12', ''];
    for (const peer of handles) {
      const answer = await operator.invite({ peer });
      const due = { status: 422, code: 'handle-unsupported' };
      if (!check.refused('invite-handle', answer, due, `${show(peer)} is refused`)) continue;
      const detail = textAt(answer.json, 'detail') ?? '';
      check.expect(
        'invite-handle',
        /url/i.test(detail) && /pair/i.test(detail),
        'its detail names a URL and a pair_id as the forms that are possible',
        { actual: detail, answer },
      );
    }
  },
});

const reserved = defineCheck({
  id: 'invite/a-reserved-thread-is-refused',
  title: 'an invite for a reserved thread is refused, and nothing of it is done',
  class: 'invite',
  requirements: ['invite-reserved', 'invite-thread'],
  async run(check) {
    const pair = await pairWith(check);
    const namespace = check.random('ns-');
    const open = check.random('th_');
    const body = { peer: pair.pair_id, grant_namespaces: [namespace] };
    for (const thread of [
      'th_consent',
      'th_federation_pairs',
      'th_engine_config',
      'th_audit_x',
      'th_aitl',
    ]) {
      const answer = await pair.operator.invite({ ...body, grant_threads: [open, thread] });
      check.refused('invite-reserved', answer, { status: 403, code: 'thread-reserved' }, thread);
    }
    check.equal(
      'invite-reserved',
      await grantsFor(pair.operator, namespace),
      [],
      'nothing was granted',
    );
    check.equal(
      'invite-reserved',
      at(await pair.shown(), 'threads'),
      null,
      'no thread was allowed',
    );
    const answer = await pair.operator.invite({ ...body, grant_threads: [open] });
    check.status('invite-thread', answer, 200, 'without it the invite is good');
  },
});

const strangers = defineCheck({
  id: 'invite/for-the-operator-only',
  title: 'nobody but the operator invites',
  class: 'invite',
  requirements: ['invite-operator-only', 'invite-pair-existing'],
  async run(check) {
    const alice = await check.actor();
    const pair = await pairWith(check);
    const namespace = check.random('ns-');
    const body = { peer: pair.pair_id, grant_namespaces: [namespace] };
    const tokens: [string, string | undefined][] = [
      ['no token', undefined],
      ['an unknown token', check.random('unknown-token-')],
      ["an actor's token", alice.token],
      ["a pair's token", pair.token],
    ];
    for (const [what, token] of tokens) {
      const answer = await check.post(
        `${pair.host.base}/v1/federation/invite`,
        body,
        token === undefined ? {} : { token },
      );
      check.refused('invite-operator-only', answer, { status: 401, code: 'unauthorized' }, what);
    }
    check.equal(
      'invite-operator-only',
      await grantsFor(pair.operator, namespace),
      [],
      'nothing is granted',
    );
    check.status('invite-pair-existing', await pair.operator.invite(body), 200, 'the operator may');
  },
});

const begins = defineCheck({
  id: 'invite/begins-a-pair',
  title: 'an invite of a URL begins a pair with the proposal of its map, or the default one',
  class: 'invite',
  requirements: ['invite-pair-new'],
  async run(check) {
    const mapped = { local: check.random('lo-'), peer: check.random('pe-') };
    const cases: [object, object][] = [
      [{ map: mapped }, { initiator: mapped.local, responder: mapped.peer }],
      [{}, { initiator: 'default', responder: 'default' }],
    ];
    for (const [members, namespaces] of cases) {
      const pair = await meet(check);
      const answer = await pair.operator.invite({ peer: pair.peer.base, ...members });
      check.expect('invite-pair-new', [200, 202].includes(answer.status), 'the pair is begun', {
        answer,
      });
      const request = pair.peer.messages.find(({ kind }) => kind === 'pair_request');
      check.equal('invite-pair-new', request?.fault, undefined, 'its request is a right one');
      check.equal(
        'invite-pair-new',
        at(request?.message, 'namespaces'),
        namespaces,
        'with this proposal',
      );
      check.equal(
        'invite-pair-new',
        at(request?.message, 'scopes'),
        ['federation:sync_pull', 'federation:sync_push', 'federation:subscribe'],
        'with all scopes',
      );
      await until(check, pair, 'active');
      check.status(
        'invite-pair-new',
        await pair.operator.invite({ peer: pair.peer.base, ...members }),
        200,
        'and made',
      );
    }
  },
});

const fails = defineCheck({
  id: 'invite/fails-as-pairing-does',
  title:
    'a peer that is away, has no manifest, or an expired one, is answered as when a pair is begun; then it can be invited',
  class: 'invite',
  requirements: ['invite-pair-new'],
  async run(check) {
    const pair = await meet(check);
    const body = { peer: pair.peer.base };
    await pair.peer.close();
    check.refused(
      'invite-pair-new',
      await pair.operator.invite(body),
      { status: 503, code: 'peer-unavailable' },
      'a peer that is away',
    );
    await pair.peer.open();
    pair.peer.on.manifest.add({ body: '{"capabilities_manifest": {}}', times: 1 });
    check.refused(
      'invite-pair-new',
      await pair.operator.invite(body),
      { status: 502, code: 'manifest-missing' },
      'a peer without a federation manifest',
    );
    pair.peer.manifest_options = {
      issued: pair.peer.now(-8 * DAY),
      expires: pair.peer.now(-DAY),
    };
    check.refused(
      'invite-pair-new',
      await pair.operator.invite(body),
      { status: 502, code: 'manifest-expired' },
      'an expired manifest',
    );
    check.equal('invite-pair-new', pair.peer.messages.length, 0, 'no request was sent so far');
    const trusting = await pair.operator.invite({ ...body, strict: false });
    check.expect(
      'invite-pair-new',
      [200, 202].includes(trusting.status),
      'unless the operator trusts it',
      {
        answer: trusting,
      },
    );
    await until(check, pair, 'active');
  },
});

const pending = defineCheck({
  id: 'invite/waits-for-the-peer',
  title:
    'while the peer has not decided, an invite is answered 202 and permits nothing, and another begins no second handshake',
  class: 'invite',
  requirements: ['invite-pending', 'invite-under-way', 'invite-answer-pending', 'invite-again'],
  async run(check) {
    const pair = await meet(check);
    pair.peer.decide = () => 'wait';
    const namespace = check.random('ns-');
    const thread = check.random('th_');
    const body = {
      ...{ peer: pair.peer.base, grant_namespaces: [namespace], grant_threads: [thread] },
      auto_approve: true,
    };
    const answers = [
      ...(await Promise.all([pair.operator.invite(body), pair.operator.invite(body)])),
      await pair.operator.invite(body),
    ];
    for (const answer of answers) {
      check.status('invite-pending', answer, 202, 'it waits');
      expectAnswer(check, 'invite-answer-pending', answer, pair, {
        ...{ status: 'pending', grants: [], thread_allows: [], auto_approve_requested: true },
      });
    }
    const byId = await pair.operator.invite({ ...body, peer: pair.pair_id });
    check.status('invite-pending', byId, 202, 'by its pair_id it waits too');
    const requests = pair.peer.messages.filter(({ kind }) => kind === 'pair_request');
    check.equal('invite-under-way', requests.length, 1, 'one request was sent');
    check.equal(
      'invite-pending',
      await grantsFor(pair.operator, namespace),
      [],
      'nothing is granted',
    );
    const configs = await pair.records('pair_config.v1');
    check.equal('invite-pending', configs, [], 'no thread is allowed');
    const handshake = pair.peer.handshakeOf(pair.target);
    if (handshake === undefined) throw unexpected('the request', 'there', byId);
    pair.peer.approve(handshake);
    await until(check, pair, 'active');
    const done = await pair.operator.invite(body);
    check.status('invite-again', done, 200, 'made again after the decision, it is complete');
    check.equal(
      'invite-again',
      (await grantsFor(pair.operator, namespace)).length,
      1,
      'with its grant',
    );
    check.equal('invite-again', at(await pair.shown(), 'threads'), [thread], 'and its thread');
  },
});

const existing = defineCheck({
  id: 'invite/uses-the-pair-that-is-there',
  title:
    'with a pair that is active or paused there is no handshake, whether it is named by URL or by pair_id',
  class: 'invite',
  requirements: ['invite-pair-existing', 'invite-pair-unknown'],
  async run(check) {
    const pair = await pairWith(check);
    const before = pair.peer.messages.length;
    const other = { local: check.random('lo-'), peer: check.random('pe-') };
    for (const state of ['active', 'paused']) {
      for (const peer of [pair.peer.base, pair.pair_id]) {
        const namespace = check.random('ns-');
        const body = { peer, grant_namespaces: [namespace], map: other };
        const answer = await pair.operator.invite(body);
        check.status('invite-pair-existing', answer, 200, `${state}, by ${peer.slice(0, 4)}…`);
        const [grant] = await grantsFor(pair.operator, namespace);
        check.equal(
          'invite-pair-existing',
          at(grant, 'target_namespace'),
          'default',
          'the map has no effect',
        );
      }
      if (state === 'active') await pair.operator.change(pair.pair_id, 'pause');
    }
    check.equal(
      'invite-pair-existing',
      pair.peer.messages.length,
      before,
      'the peer was not asked',
    );
    check.equal('invite-pair-existing', await pair.state(), 'paused', 'the pair is as it was');
    await pair.operator.change(pair.pair_id, 'revoke');
    const due = { status: 404, code: 'unpaired_peer' };
    const revoked = await pair.operator.invite({ peer: pair.pair_id });
    check.refused('invite-pair-unknown', revoked, due, 'a revoked pair');
    const unknown = await pair.operator.invite({ peer: `fed_${'0'.repeat(64)}` });
    check.refused('invite-pair-unknown', unknown, due, 'a pair that never was');
    check.equal('invite-pair-unknown', pair.peer.messages.length, before, 'no handshake was begun');
  },
});

const permits = defineCheck({
  id: 'invite/permits-what-was-asked',
  title:
    'an invite allows the threads and grants the namespaces, in their order, to the namespace as which the peer counts; and that crosses',
  class: 'invite',
  requirements: ['invite-grant', 'invite-thread', 'invite-answer'],
  async run(check) {
    const alice = await check.actor();
    const counts = check.random('counts-as-');
    const pair = await pairWith(check, { namespaces: { peer: counts } });
    const namespaces = ['z', 'a', 'm'].map((letter) => check.random(`${letter}-`));
    const threads = ['z', 'a', 'm'].map((letter) => check.random(`th_${letter}`));
    const [thread = ''] = threads;
    const record = await alice.record(thread, { namespace: namespaces[0] ?? '' });
    const elsewhere = check.random('th_');
    await alice.record(elsewhere, { namespace: namespaces[0] ?? '' });
    const answer = await pair.operator.invite({
      ...{ peer: pair.peer.base, grant_namespaces: namespaces, grant_threads: threads },
    });
    check.status('invite-answer', answer, 200, 'the invite is complete');
    const grants = (await pair.operator.grants()).filter((grant) =>
      namespaces.includes(textAt(grant, 'body', 'source_namespace') ?? ''),
    );
    check.equal(
      'invite-grant',
      grants.map((grant) => at(grant, 'body')),
      namespaces.map((source) => ({
        ...{ source_namespace: source, target_namespace: counts, hash_levels: LEVELS },
      })),
      'a grant for each namespace, in their order',
    );
    const configs = await pair.records('pair_config.v1');
    check.equal(
      'invite-thread',
      configs.map(({ body }) => at(body, 'thread')),
      threads,
      'a thread for each, in their order',
    );
    expectAnswer(check, 'invite-answer', answer, pair, {
      status: 'invited',
      grants: namespaces.map((namespace, index) => ({
        ...{ namespace, grant_id: textAt(grants[index], 'grant_id') ?? '' },
      })),
      thread_allows: threads.map((name, index) => ({
        ...{ thread: name, record_id: String(configs[index]?.['id']) },
      })),
      auto_approve_requested: false,
    });
    const reading = await pair.readChanges(thread);
    check.equal(
      'invite-grant',
      [reading.ids, reading.levels],
      [[record['id']], ['L1']],
      'it crosses at L1',
    );
    const closed = await pair.readChanges(elsewhere);
    check.equal('invite-thread', closed.ids, [], 'another thread of the namespace does not cross');
  },
});

const order = defineCheck({
  id: 'invite/threads-are-allowed-before-anything-is-granted',
  title: 'while an invite is carried out, a thread that it does not name never crosses',
  class: 'invite',
  requirements: ['invite-thread-first', 'invite-grant'],
  async run(check) {
    const alice = await check.actor();
    const pair = await pairWith(check);
    const namespaces = Array.from({ length: 20 }, () => check.random('ns-'));
    const threads = Array.from({ length: 20 }, () => check.random('th_'));
    const [namespace = ''] = namespaces;
    const other = check.random('th_other-');
    const hidden = await alice.record(other, { namespace });
    const shown = await alice.record(threads.at(-1) ?? '', { namespace });
    const feeds = await Promise.all([pair.openFeed(other), pair.openFeed(threads.at(-1) ?? '')]);
    const answer = await pair.operator.invite({
      ...{ peer: pair.pair_id, grant_namespaces: namespaces, grant_threads: threads },
    });
    check.status('invite-grant', answer, 200, 'the invite is complete');
    const [closed, open] = feeds;
    await check.eventually('invite-grant', 'the thread that is named crosses in an open feed', () =>
      open.events.some(({ json }) => at(json, 'id') === shown['id']),
    );
    check.equal('invite-thread-first', closed.events.length, 0, 'the other one never did');
    const configs = await pair.records('pair_config.v1');
    const allowed = configs.map(({ created }) => String(created)).sort();
    const consent = await pair.operator.thread('th_consent');
    const granted = consent.records
      .filter(({ body }) => namespaces.includes(textAt(body, 'source_namespace') ?? ''))
      .map(({ created }) => String(created))
      .sort();
    check.expect(
      'invite-thread-first',
      allowed.length === 20 &&
        granted.length === 20 &&
        (allowed.at(-1) ?? '') <= (granted[0] ?? ''),
      'every thread was allowed before the first grant was written',
      { expected: `not before ${allowed.at(-1)}`, actual: granted[0] ?? 'no grant' },
    );
    check.expect(
      'invite-thread-first',
      !closed.text.includes(String(hidden['id'])),
      'nor was its id shown',
    );
  },
});

const repeated = defineCheck({
  id: 'invite/again-does-nothing-twice',
  title:
    'the same invite again gives the same answer and writes nothing; a grant that says something else is not taken for it',
  class: 'invite',
  requirements: ['invite-again', 'invite-grant-again', 'invite-thread'],
  async run(check) {
    const pair = await pairWith(check);
    const namespace = check.random('ns-');
    const thread = check.random('th_');
    const body = { peer: pair.pair_id, grant_namespaces: [namespace], grant_threads: [thread] };
    const first = await pair.operator.invite(body);
    check.status('invite-again', first, 200, 'the invite is complete');
    const again = await Promise.all([pair.operator.invite(body), pair.operator.invite(body)]);
    for (const answer of again) {
      check.equal('invite-again', answer.json, first.json, 'the same answer', { answer });
    }
    check.equal(
      'invite-grant-again',
      (await grantsFor(pair.operator, namespace)).length,
      1,
      'one grant',
    );
    check.equal(
      'invite-thread',
      (await pair.records('pair_config.v1')).length,
      1,
      'one thread record',
    );

    const target_namespace = 'default';
    const others: [string, () => Promise<unknown>][] = [
      [
        'a newer one at another level',
        () =>
          pair.operator.granted({
            source_namespace: namespace,
            target_namespace,
            hash_levels: ['L0'],
          }),
      ],
      [
        'a newer one for one thread',
        () =>
          pair.operator.granted({
            source_namespace: namespace,
            target_namespace,
            hash_levels: LEVELS,
            threads: [thread],
          }),
      ],
      [
        'a newer one with a purpose',
        () =>
          pair.operator.granted({
            source_namespace: namespace,
            target_namespace,
            hash_levels: LEVELS,
            purpose: 'x',
          }),
      ],
      [
        'a newer one that has expired',
        () =>
          pair.operator.granted({
            source_namespace: namespace,
            target_namespace,
            hash_levels: LEVELS,
            expires: '2020-01-01T00:00:00.000Z',
          }),
      ],
      [
        'its own one, revoked',
        async () => pair.operator.revokeGrant(grantIn(await pair.operator.invite(body))),
      ],
    ];
    let newest = grantIn(first);
    for (const [what, change] of others) {
      await change();
      const answer = await pair.operator.invite(body);
      const granted = grantIn(answer);
      check.expect(
        'invite-grant-again',
        granted !== '' && granted !== newest,
        `${what} is no reason to write none`,
        {
          expected: 'another grant',
          actual: granted,
          answer,
        },
      );
      newest = granted;
      const inForce = (await pair.operator.grants()).find(
        (grant) => at(grant, 'grant_id') === granted,
      );
      check.equal(
        'invite-grant-again',
        at(inForce, 'body'),
        { source_namespace: namespace, target_namespace, hash_levels: LEVELS },
        `after ${what}: the grant that it names is its own`,
        { answer },
      );
    }
    const bystander = check.random('other-');
    await pair.operator.granted({
      source_namespace: namespace,
      target_namespace: bystander,
      hash_levels: LEVELS,
    });
    check.equal(
      'invite-grant-again',
      grantIn(await pair.operator.invite(body)),
      newest,
      'one for somebody else does not matter',
    );
  },
});

const cutOff = defineCheck({
  id: 'invite/cut-off-by-a-sudden-death',
  title:
    'a host that is killed in the middle of an invite completes it when it is made again, with nothing twice',
  class: 'invite',
  requirements: ['invite-again', 'invite-grant-again', 'invite-thread'],
  needs: ['restart'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const rounds = 4;
    for (let round = 0; round < rounds; round += 1) {
      const namespaces = Array.from({ length: 15 }, () => check.random('ns-'));
      const threads = Array.from({ length: 15 }, () => check.random('th_'));
      const body = { peer: pair.pair_id, grant_namespaces: namespaces, grant_threads: threads };
      const cut = pair.operator.invite(body).catch((error: unknown) => {
        if (error instanceof TargetFault) return undefined;
        throw error;
      });
      await pause(4 + round * 12);
      await host.kill();
      const answer = await cut;
      await host.start();
      check.note(
        `round ${round + 1}: ${answer === undefined ? 'cut off' : 'answered before it died'}`,
      );
      const again = await pair.operator.invite(body);
      check.status('invite-again', again, 200, 'made again, it is complete');
      check.equal(
        'invite-again',
        [listAt(again.json, 'grants').length, listAt(again.json, 'thread_allows').length],
        [15, 15],
        'it names everything',
        { answer: again },
      );
      const grants = await pair.operator.grants();
      const found = grants.map((grant) => textAt(grant, 'body', 'source_namespace') ?? '');
      check.equal(
        'invite-grant-again',
        namespaces.map((namespace) => found.filter((one) => one === namespace).length),
        namespaces.map(() => 1),
        'one grant for each namespace',
      );
      const configs = (await pair.records('pair_config.v1')).map(
        ({ body: config }) => textAt(config, 'thread') ?? '',
      );
      check.equal(
        'invite-thread',
        threads.map((thread) => configs.filter((one) => one === thread).length),
        threads.map(() => 1),
        'one record for each thread',
      );
      if (round > 0) continue;
      await host.restart('kill');
      const later = await pair.operator.invite(body);
      check.equal('invite-again', later.json, again.json, 'after another death, the same answer', {
        answer: later,
      });
    }
  },
});

export const inviteChecks: readonly CheckDefinition[] = [
  shape,
  handle,
  reserved,
  strangers,
  begins,
  fails,
  pending,
  existing,
  permits,
  order,
  repeated,
  cutOff,
];

/** The bodies of all grants from a namespace, the oldest first. */
async function grantsFor(operator: Operator, namespace: string): Promise<unknown[]> {
  return (await operator.grants())
    .map((grant) => at(grant, 'body'))
    .filter((body) => at(body, 'source_namespace') === namespace);
}

function grantIn(answer: HttpAnswer): string {
  return textAt(listAt(answer.json, 'grants')[0], 'grant_id') ?? '';
}

async function until(check: CheckContext, pair: Pairing, state: string): Promise<void> {
  await check.until(`the pair is ${state}`, async () => (await pair.state()) === state, {
    deadline_ms: 8000,
  });
}

/** Counts whether an answer has exactly its members, those of the pair and these. */
function expectAnswer(
  check: CheckContext,
  requirement: string,
  answer: HttpAnswer,
  pair: Pairing,
  members: JsonObject,
): void {
  const names = isObject(answer.json) ? Object.keys(answer.json).sort() : [];
  check.equal(requirement, names, MEMBERS, 'it has exactly its members', { answer });
  const due: JsonObject = {
    pair_id: pair.pair_id,
    peer_did: pair.peer.did,
    peer_base_url: pair.peer.base,
    recipient_manifest_url: `${pair.peer.base}/.well-known/syncropel`,
    inviter_manifest_url: `${pair.target.base}/.well-known/syncropel`,
    ...members,
  };
  for (const [name, value] of Object.entries(due)) {
    check.equal(requirement, at(answer.json, name), value, `its ${name}`, { answer });
  }
}
