// The life of a pair after its beginning: pausing, revoking, making it anew, renewing its tokens, moving, being unreachable.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { SyncPeer } from '../probe/peer.ts';
import { DAY, HOUR, KINDS, NO_RECORD, PAIRS_THREAD, rejectedFor } from './pairs-support.ts';

/** Moves the clock of the target and of the peer. */
async function advance(
  check: CheckContext,
  host: Host,
  pair: Pairing,
  milliseconds: number,
): Promise<void> {
  pair.peer.clock_ahead_ms += milliseconds;
  await check.advanceClock(host, milliseconds);
}

async function others(pair: Pairing): Promise<void> {
  for (let round = 0; round < 4; round += 1) await pair.state();
}

/** The records of a pair on a reserved thread of the target. */
async function recordsOf(pair: Pairing, thread: string, kind: string): Promise<JsonObject[]> {
  const { records } = await pair.operator.thread(thread, 1000);
  return records.filter(
    (record) =>
      at(record, 'kind') === KINDS + kind && at(record, 'body', 'pair_id') === pair.pair_id,
  );
}

function refreshes(pair: Pairing): JsonObject[] {
  return pair.peer.messages
    .filter(({ kind, fault }) => kind === 'pair_refresh' && fault === undefined)
    .map(({ message }) => message as JsonObject);
}

async function readWith(pair: Pairing, token: string): Promise<HttpAnswer> {
  return await pair.check.get(pair.changesUrl('th_x'), { token });
}

// ------------------------------------------------------------------------------------------------ pausing

const pauses = defineCheck({
  id: 'pairs/a-paused-pair-rests',
  title:
    'a paused pair answers the peer with pair_paused everywhere, pulls nothing, keeps everything, and goes on when resumed',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-pause', 'pair-pause-keeps', 'pair-state-shown', 'pair-transition-conflict'],
  async run(check) {
    const pair = await pairWith(check);
    const writer = await check.actor();
    const thread = check.random('th_');
    const first = await writer.record(thread);
    pair.thread(thread).add(pair.peer.actor().record({ thread }));
    await pair.pulled(thread);
    const loop = check.random('th_');
    const started = await pair.operator.startSync(pair.peer.did, loop);
    await check.until('the sync pair runs', () => pair.thread(loop).fetches.length > 0);
    const { cursor } = await pair.readChanges(thread);
    const due = { status: 403, code: 'pair_paused' };
    const paused = await pair.operator.change(pair.pair_id, 'pause');
    check.status('pair-pause', paused, 200, 'it is paused');
    check.equal('pair-state-shown', at(paused.json, 'state'), 'paused', 'and shown so', {
      answer: paused,
    });
    for (const feed of ['normal', 'longpoll', 'continuous']) {
      check.refused('pair-pause', await pair.changes(thread, { feed }), due, `the feed ${feed}`);
    }
    check.refused('pair-pause', await pair.askFor([first['id']]), due, 'asking by ids');
    const record = pair.peer.actor().record({ thread });
    check.refused('pair-pause', await pair.push([record]), due, 'pushing');
    check.refused('pair-pause', await pair.pull(thread), due, 'a pull of the own operator');
    const fetches = (): number =>
      pair.thread(thread).fetches.length + pair.thread(loop).fetches.length;
    const asked = fetches();
    await pair.operator.changeSync(textAt(started.json, 'pair_id') ?? '', 'kick');
    await others(pair);
    check.equal('pair-pause', fetches(), asked, 'the peer is not asked, though it be told to');
    check.refused(
      'pair-transition-conflict',
      await pair.operator.change(pair.pair_id, 'pause'),
      { status: 409, code: 'conflict' },
      'it is not paused twice',
    );
    const resumed = await pair.operator.change(pair.pair_id, 'resume');
    check.equal('pair-pause', at(resumed.json, 'state'), 'active', 'resumed, it is active', {
      answer: resumed,
    });
    const reading = await pair.readChanges(thread, { since: cursor });
    check.equal('pair-pause-keeps', reading.ids, [], 'token and cursor of the peer are good');
    const pushed = await pair.push([record]);
    check.equal(
      'pair-pause-keeps',
      at(pushed.json, 'results', 0, 'status'),
      'stored',
      'what was refused while it was paused was not stored, and is now',
    );
    await pair.pulled(thread);
    check.equal(
      'pair-pause-keeps',
      pair.thread(thread).fetches.at(-1)?.from,
      1,
      'the own cursor is where it was',
    );
  },
});

const transitions = defineCheck({
  id: 'pairs/changes-that-do-not-fit-are-conflicts',
  title:
    'pausing, resuming, refreshing and revoking are refused in states that they are not for, and for unknown pairs',
  class: 'pairs',
  requirements: ['pair-transition-conflict', 'pair-state-shown', 'pair-state-fold'],
  async run(check) {
    const conflict = { status: 409, code: 'conflict' };
    const active = await pairWith(check);
    const { operator } = active;
    check.refused(
      'pair-transition-conflict',
      await operator.change(active.pair_id, 'resume'),
      conflict,
      'an active pair is not resumed',
    );
    const waiting = await check.syncPeer();
    waiting.decide = () => 'wait';
    const started = await operator.startPair({ peer_url: waiting.base });
    const establishing = textAt(started.json, 'pair_id') ?? '';
    for (const change of ['pause', 'resume', 'refresh'] as const) {
      check.refused(
        'pair-transition-conflict',
        await operator.change(establishing, change),
        conflict,
        `${change} of an establishing pair`,
      );
    }
    check.status(
      'pair-transition-conflict',
      await operator.change(establishing, 'revoke'),
      200,
      'an establishing one can be revoked',
    );
    check.equal(
      'pair-state-shown',
      await operator.stateOf(establishing),
      undefined,
      'and is as before: there is none',
    );
    check.equal('pair-state-shown', waiting.revokes, [], 'of which the peer is not told');
    await operator.change(active.pair_id, 'revoke');
    active.peer.decide = () => 'wait';
    await check.until('the notice', () => active.peer.revokes.length > 0);
    await operator.startPair({ peer_url: active.peer.base });
    check.equal('pair-state-fold', await active.state(), 'establishing', 'made anew, it waits');
    check.status(
      'pair-transition-conflict',
      await operator.change(active.pair_id, 'revoke'),
      200,
      'which is broken off',
    );
    check.equal('pair-state-fold', await active.state(), 'revoked', 'and it is as it was before');
    for (const change of ['pause', 'resume', 'refresh', 'revoke'] as const) {
      check.refused(
        'pair-transition-conflict',
        await operator.change(active.pair_id, change),
        conflict,
        `${change} of a revoked pair`,
      );
    }
    for (const change of ['pause', 'resume', 'refresh', 'revoke'] as const) {
      check.refused(
        'pair-transition-conflict',
        await operator.change(`fed_${'0'.repeat(64)}`, change),
        { status: 404, code: 'not-found' },
        `${change} of an unknown pair`,
      );
    }
  },
});

const degradedPair = defineCheck({
  id: 'pairs/a-degraded-pair-is-a-pair',
  title:
    'a degraded pair is shown as such, is there for who begins it again, can be paused, and recovers by a refresh',
  class: 'pairs',
  also: ['sync'],
  requirements: [
    'pair-start-existing',
    'pair-state-shown',
    'pair-state-fold',
    'pair-transition-conflict',
    'pair-degraded',
    'pair-recovered',
  ],
  async run(check) {
    const pair = await pairWith(check);
    const { operator, peer, pair_id } = pair;
    const thread = check.random('th_');
    const degrade = async (): Promise<void> => {
      pair.thread(thread).on_changes.add({ status: 401, times: 1 });
      await pair.pull(thread);
      check.equal('pair-degraded', await pair.state(), 'degraded', 'a 401 degrades the pair');
    };
    await degrade();
    check.equal(
      'pair-state-shown',
      typeof at(await pair.shown(), 'last_error'),
      'string',
      'and is shown',
    );
    const before = peer.messages.length;
    const begun = await operator.startPair({ peer_url: peer.base });
    check.equal(
      'pair-start-existing',
      [begun.status, at(begun.json, 'state'), peer.messages.length - before],
      [200, 'degraded', 0],
      'begun again, it is there',
      { answer: begun },
    );
    const paused = await operator.change(pair_id, 'pause');
    check.status('pair-transition-conflict', paused, 200, 'it can be paused');
    await operator.change(pair_id, 'resume');
    check.equal('pair-state-fold', await pair.state(), 'active', 'resumed, it is active');
    await degrade();
    await operator.change(pair_id, 'refresh');
    check.equal('pair-recovered', await pair.state(), 'active', 'a refresh by its own recovers it');
    check.equal(
      'pair-state-shown',
      at(await pair.shown(), 'last_error'),
      undefined,
      'and there is no error to show',
    );
    await degrade();
    await pair.pulled(thread);
    check.equal('pair-recovered', await pair.state(), 'active', 'and so does a pull');
  },
});

const listed = defineCheck({
  id: 'pairs/the-list-of-pairs',
  title: 'the list has every pair that has a state, in order, as each is shown by itself',
  class: 'pairs',
  requirements: ['pair-state-shown'],
  async run(check) {
    const namespaces = { target: check.random('own-'), peer: check.random('peer-') };
    const pairs = [
      await pairWith(check, { namespaces }),
      await pairWith(check, { as: 'initiator', namespaces }),
      await pairWith(check, { as: 'initiator' }),
    ];
    const [began, asked, over] = pairs as [Pairing, Pairing, Pairing];
    for (const pair of [began, asked]) {
      check.equal(
        'pair-state-shown',
        at(await pair.shown(), 'namespaces'),
        { local: namespaces.target, peer: namespaces.peer },
        'the namespaces are shown from here, whoever began',
      );
    }
    const genesis = textAt(await over.shown(), 'genesis');
    await over.operator.change(over.pair_id, 'revoke');
    check.equal(
      'pair-state-shown',
      [await over.state(), at(await over.shown(), 'genesis')],
      ['revoked', genesis ?? null],
      'a revoked pair is shown with the genesis that was ended',
    );
    await asked.operator.change(asked.pair_id, 'pause');
    const due = [];
    for (const pair of pairs) due.push(await pair.shown());
    const ids = pairs.map(({ pair_id }) => pair_id);
    const all = await over.operator.pairs();
    check.equal(
      'pair-state-shown',
      all.filter((shown) => ids.includes(textAt(shown, 'pair_id') ?? '')),
      due.sort((one, other) => order(textAt(one, 'pair_id'), textAt(other, 'pair_id'))),
      'all of them are in the list',
    );
    const listedIds = all.map((shown) => textAt(shown, 'pair_id') ?? '');
    check.equal('pair-state-shown', listedIds, [...listedIds].sort(), 'in ascending order');
  },
});

function order(one = '', other = ''): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

// ------------------------------------------------------------------------------------------------ revoking

const revokes = defineCheck({
  id: 'pairs/revoking-ends-everything-and-is-told',
  title: 'a revoked pair gives nothing any more, and the peer gets the record that says so',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-revoke', 'pair-revoke-notice', 'pair-records', 'pair-state-shown'],
  async run(check) {
    const pair = await pairWith(check);
    const older = pair.token;
    await pair.peer.refresh(pair.target);
    const { token } = pair;
    const genesis = textAt(await pair.shown(), 'genesis');
    const revoked = await pair.operator.change(pair.pair_id, 'revoke', { reason: 'it is over' });
    check.status('pair-revoke', revoked, 200, 'it is revoked');
    for (const ended of [older, token]) {
      check.refused(
        'pair-revoke',
        await readWith(pair, ended),
        { status: 401, code: 'unauthorized' },
        'no token of the peer is good for anything from then on',
      );
    }
    check.equal('pair-state-shown', await pair.state(), 'revoked', 'it is shown as revoked');
    await check.eventually(
      'pair-revoke-notice',
      'the peer is told',
      () => pair.peer.revokes.length > 0,
    );
    const [record] = pair.peer.revokes;
    check.equal(
      'pair-revoke-notice',
      [
        at(record, 'kind'),
        at(record, 'thread'),
        at(record, 'actor'),
        at(record, 'body'),
        at(record, 'parents'),
      ],
      [
        `${KINDS}pair.revoke.v1`,
        PAIRS_THREAD,
        pair.target.did,
        { pair_id: pair.pair_id, genesis, reason: 'it is over' },
        [genesis],
      ],
      'by the record, which names the genesis that it ends',
    );
    const kept = await pair.operator.get(`/v1/records/${String(at(record, 'id'))}`);
    for (const requirement of ['pair-records', 'pair-revoke-notice']) {
      check.equal(requirement, kept.json, record, 'the same record that the host has');
    }
    const shown = await pair.shown();
    check.equal(
      'pair-revoke',
      at(shown, 'token_expires'),
      null,
      'the token of the peer is forgotten',
    );
  },
});

const noticeRepeated = defineCheck({
  id: 'pairs/a-notice-of-revocation-is-repeated',
  title:
    'the notice is sent again by the schedule until the peer answers, also after sudden death; then no more',
  class: 'pairs',
  requirements: ['pair-revoke-notice'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const notices = (): number =>
      pair.peer.probe.requests.filter(({ path }) => path.endsWith(`${pair.pair_id}/revoke`)).length;
    pair.peer.on.revoke.add({ status: 503 });
    pair.peer.on.revoke.add({ status: 429, times: 1 });
    await pair.operator.change(pair.pair_id, 'revoke');
    await check.until('the first notice', () => notices() === 1);
    await others(pair);
    await advance(check, host, pair, 29_000);
    await others(pair);
    check.equal('pair-revoke-notice', notices(), 1, 'not before 30 seconds have passed');
    await advance(check, host, pair, 2000);
    await check.eventually('pair-revoke-notice', 'the second after 30 s', () => notices() === 2);
    await others(pair);
    await advance(check, host, pair, 200_000);
    await others(pair);
    check.equal('pair-revoke-notice', notices(), 2, 'the next not before 5 minutes have passed');
    await host.kill();
    await host.start();
    await advance(check, host, pair, 101_000);
    await check.eventually(
      'pair-revoke-notice',
      'the third after 5 minutes',
      () => notices() === 3,
    );
    for (const delay of [1800, 21_600, 86_400, 86_400]) {
      const before = notices();
      await others(pair);
      await advance(check, host, pair, delay * 1000 + 1000);
      await check.eventually(
        'pair-revoke-notice',
        `one more after ${delay} seconds`,
        () => notices() === before + 1,
      );
    }
    pair.peer.on.revoke.clear();
    await others(pair);
    await advance(check, host, pair, DAY + 1000);
    await check.eventually(
      'pair-revoke-notice',
      'the peer takes it',
      () => pair.peer.revokes.length === 1,
    );
    const last = notices();
    await others(pair);
    await advance(check, host, pair, 2 * DAY);
    await others(pair);
    check.equal('pair-revoke-notice', notices(), last, 'after an answer it is not sent again');
    const refusing = await pairWith(check, { host, peer: await futurePeer(check, pair) });
    refusing.peer.on.revoke.add({ status: 404 });
    const told = (): number =>
      refusing.peer.probe.requests.filter(({ path }) => path.endsWith('/revoke')).length;
    await refusing.operator.change(refusing.pair_id, 'revoke');
    await check.until('the notice', () => told() === 1);
    await others(refusing);
    for (const delay of [31_000, 301_000]) {
      await advance(check, host, refusing, delay);
      await others(refusing);
    }
    check.equal('pair-revoke-notice', told(), 1, 'nor is it after a refusal');
  },
});

/** A peer whose clock is that of another one. */
async function futurePeer(check: CheckContext, { peer }: Pairing): Promise<SyncPeer> {
  const another = await check.syncPeer();
  another.clock_ahead_ms = peer.clock_ahead_ms;
  return another;
}

const noticeReceived = defineCheck({
  id: 'pairs/a-notice-of-revocation-ends-the-pair',
  title:
    'a right notice revokes the pair at once; forged, foreign and unknown ones are refused and change nothing',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-revoke-received', 'pair-revoke-ends', 'pair-state-fold'],
  deadline_ms: 60_000,
  async run(check) {
    const pair = await pairWith(check);
    const other = await pairWith(check);
    const { peer, target, token } = pair;
    const actor = peer.actor();
    const right = (): JsonObject => peer.revokeRecord(target);
    const { genesis } = other.link;
    const wrong: [string, () => JsonObject, number, string][] = [
      [
        'of another kind',
        () => peer.revokeRecord(target, {}, { kind: `${KINDS}pair_update.v1` }),
        422,
        'shape-invalid',
      ],
      [
        'on another thread',
        () => peer.revokeRecord(target, {}, { thread: 'th_x' }),
        422,
        'shape-invalid',
      ],
      [
        'of another pair',
        () => peer.revokeRecord(target, { pair_id: other.pair_id }),
        422,
        'shape-invalid',
      ],
      [
        'by an actor of the peer',
        () => ({ ...actor.record({ ...content(right()) }) }),
        422,
        'shape-invalid',
      ],
      ['by another peer', () => other.peer.instance.record(content(right())), 422, 'shape-invalid'],
      ['that was changed', () => ({ ...right(), clock: 4711 }), 422, 'id-mismatch'],
      [
        'of a genesis that is not known',
        () => peer.revokeRecord(target, { genesis: NO_RECORD }),
        404,
        'unpaired_peer',
      ],
      [
        'of a genesis of another pair',
        () => peer.revokeRecord(target, { genesis: textAt(genesis, 'id') ?? null }),
        404,
        'unpaired_peer',
      ],
      [
        'signed by an actor',
        () => peer.instance.record(content(right()), { key: actor.key }),
        401,
        'proof-method',
      ],
      [
        'with the proof of another record',
        () => {
          const record = right();
          const { created } = record;
          const stolen = peer.instance.record({ thread: 'th_x', created } as JsonObject);
          return { ...record, proof: stolen['proof'] as JsonObject };
        },
        401,
        'proof-invalid',
      ],
    ];
    for (const [story, make, status, code] of wrong) {
      const record = make();
      const answer = await check.post(`${target.base}/v1/federation/pair/${pair.pair_id}/revoke`, {
        record,
      });
      check.refused('pair-revoke-received', answer, { status, code }, `a notice ${story}`);
    }
    check.refused(
      'pair-revoke-received',
      await check.post(`${target.base}/v1/federation/pair/${pair.pair_id}/revoke`, {}),
      { status: 422, code: 'shape-invalid' },
      'no record',
    );
    check.equal('pair-state-fold', await pair.state(), 'active', 'none of these ended the pair');
    check.status('pair-revoke-received', await readWith(pair, token), 200, 'or its token');
    const notice = right();
    const answer = await peer.revoke(target, notice);
    check.status('pair-revoke-received', answer, 200, 'the right one is taken');
    check.equal(
      'pair-revoke-received',
      [at(answer.json, 'pair_id'), at(answer.json, 'state')],
      [pair.pair_id, 'revoked'],
      'and answered with the state',
      { answer },
    );
    check.refused(
      'pair-revoke-ends',
      await readWith(pair, token),
      { status: 401, code: 'unauthorized' },
      'the token is good for nothing from then on',
    );
    check.equal('pair-revoke-ends', await pair.state(), 'revoked', 'the pair is revoked');
    check.equal(
      'pair-revoke-ends',
      at(await pair.shown(), 'token_expires'),
      null,
      'the token of the peer is forgotten',
    );
    check.equal('pair-revoke-ends', await other.state(), 'active', 'another pair is not');
    const again = await check.post(`${target.base}/v1/federation/pair/${pair.pair_id}/revoke`, {
      record: notice,
    });
    check.status('pair-revoke-received', again, 200, 'a second time it is taken as well');
    const kept = await recordsOf(pair, PAIRS_THREAD, 'pair.revoke.v1');
    check.equal('pair-revoke-received', kept, [notice], 'and kept once, as it came');
    check.equal(
      'pair-revoke-ends',
      pair.peer.revokes,
      [],
      'nobody is told what they said themselves',
    );
  },
});

/** What of a record is said again by another one. */
function content(record: JsonObject): JsonObject {
  const { id: _id, proof: _proof, actor: _actor, clock: _clock, salt: _salt, ...rest } = record;
  return rest as JsonObject;
}

const repair = defineCheck({
  id: 'pairs/a-revoked-pair-is-made-anew',
  title:
    'after a revoke a new handshake needs a new approval, and gives a new genesis whose parent is the revoke',
  class: 'pairs',
  requirements: ['pair-repair', 'pair-genesis-shared', 'aitl-manual', 'pair-state-fold'],
  deadline_ms: 60_000,
  async run(check) {
    for (const by of ['operator', 'peer'] as const) {
      const pair = await pairWith(check, { as: 'initiator' });
      const { peer, target, operator, pair_id } = pair;
      const first = textAt(await pair.shown(), 'genesis') ?? '';
      if (by === 'peer') {
        await peer.revoke(target);
      } else {
        await operator.change(pair_id, 'revoke');
        await check.until('the notice', () => peer.revokes.length > 0);
      }
      const revoke = (await recordsOf(pair, PAIRS_THREAD, 'pair.revoke.v1'))[0];
      const handshake = peer.handshake(target);
      const asked = await handshake.request();
      check.status('aitl-manual', asked, 202, `revoked by the ${by}, it needs a new approval`);
      check.equal('pair-repair', await pair.state(), 'establishing', 'it is establishing again');
      await operator.decide(textAt(asked.json, 'aitl_record_id') ?? '', 'approve');
      const polled = await handshake.poll();
      check.status('pair-repair', polled, 200, 'approved, there is a result');
      check.equal(
        'pair-repair',
        [at(polled.json, 'genesis', 'parents'), handshake.genesis?.['id'] === first],
        [[textAt(revoke, 'id')], false],
        'with a new genesis whose parent is the revoke',
        { answer: polled },
      );
      const history = listAt(polled.json, 'records').map((record) => textAt(record, 'id'));
      check.equal(
        'pair-repair',
        history,
        [first, textAt(revoke, 'id')],
        'and the earlier genesis and revoke, the oldest first',
      );
      check.status('pair-repair', await handshake.confirm(), 200, 'confirmed');
      check.equal('pair-state-fold', await pair.state(), 'active', 'it is active');
      const late = await check.post(`${target.base}/v1/federation/pair/${pair_id}/revoke`, {
        record: peer.revokeRecord(target, { genesis: first }),
      });
      check.status('pair-state-fold', late, 200, 'a late notice that ends the old genesis');
      check.equal('pair-state-fold', await pair.state(), 'active', 'does not end the new one');
      check.equal(
        'pair-genesis-shared',
        at(await pair.shown(), 'genesis'),
        handshake.genesis?.['id'],
        'which is that of both',
      );
    }
  },
});

// ------------------------------------------------------------------------------------------------ renewing

const refresh = defineCheck({
  id: 'pairs/a-refresh-renews-both-tokens',
  title:
    'a refresh is answered with a new token and takes one; the older one is good until the newer one is used',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-refresh', 'pair-renewal-overlap', 'pair-renewal-lost', 'pair-token-sent'],
  deadline_ms: 60_000,
  async run(check) {
    const pair = await pairWith(check);
    const { peer, target } = pair;
    const old = pair.token;
    const answer = await peer.refresh(target);
    const fresh = pair.token;
    check.status('pair-refresh', answer, 200, 'a refresh is answered');
    check.expect(
      'pair-refresh',
      fresh !== old &&
        at(answer.json, 'pair_id') === pair.pair_id &&
        at(answer.json, 'state') === 'active' &&
        at(answer.json, 'manifest', 'instance', 'did') === target.did,
      'with a new token, the state and the manifest',
      { answer },
    );
    const left = Date.parse(textAt(answer.json, 'token_expires') ?? '') - Date.parse(peer.now());
    check.expect('pair-refresh', Math.abs(left - 90 * DAY) < 60_000, 'which is good for 90 days', {
      actual: `${left / DAY} days`,
    });
    check.status(
      'pair-renewal-overlap',
      await readWith(pair, old),
      200,
      'the old one is still good',
    );
    check.status('pair-renewal-overlap', await readWith(pair, old), 200, 'as often as it is used');
    check.status('pair-renewal-overlap', await readWith(pair, fresh), 200, 'the new one is good');
    check.refused(
      'pair-renewal-overlap',
      await readWith(pair, old),
      { status: 401, code: 'unauthorized' },
      'from then on the old one is not',
    );
    const accepted = [...pair.link.accepted];
    const thread = check.random('th_');
    await pair.pulled(thread);
    check.equal(
      'pair-token-sent',
      pair.thread(thread).fetches.at(-1)?.token,
      accepted.at(-1),
      'the target uses the newest token that it was given',
    );
    // The answer of this one is lost: the peer goes on with what it has.
    const lost = peer.message('pair_refresh', target, {
      token: peer.mintToken(target),
      token_expires: peer.tokenExpires(),
      manifest: peer.manifest(),
    });
    const unheard = textAt((await peer.send('pair_refresh', target, lost)).json, 'token') ?? '';
    check.status('pair-renewal-lost', await readWith(pair, fresh), 200, 'its token is still good');
    await pair.pulled(thread);
    check.expect(
      'pair-renewal-lost',
      pair.link.accepted.includes(pair.thread(thread).fetches.at(-1)?.token ?? ''),
      'and the target reaches it',
    );
    const third = await peer.refresh(target);
    check.status('pair-renewal-lost', third, 200, 'a further refresh is answered');
    const good = async (token: string, detail: string): Promise<void> => {
      check.status('pair-renewal-overlap', await readWith(pair, token), 200, detail);
    };
    const ended = async (token: string, detail: string): Promise<void> => {
      const due = { status: 401, code: 'unauthorized' };
      check.refused('pair-renewal-overlap', await readWith(pair, token), due, detail);
    };
    await good(fresh, 'until a newer one is used, the oldest of three is good');
    await good(unheard, 'so is the one in the middle');
    await ended(fresh, 'which ends the older one');
    await good(pair.token, 'but not the newer one');
    await ended(unheard, 'whose use ends all that are older');
    await peer.refresh(target);
    const between = pair.token;
    await peer.refresh(target);
    await good(pair.token, 'the newest of three may be the first that is used');
    await ended(between, 'which ends all others');
  },
});

const refreshRefused = defineCheck({
  id: 'pairs/a-refresh-needs-the-pair-and-the-key',
  title:
    'a refresh is for an active, paused or degraded pair, and signed; a thief of the token cannot renew it',
  class: 'pairs',
  requirements: [
    'pair-refresh',
    'pair-message-proof',
    'pair-message-replay',
    'pair-renewal-overlap',
  ],
  async run(check) {
    const stranger = await check.syncPeer();
    const pair = await pairWith(check);
    const { peer, target, operator } = pair;
    rejectedFor(
      check,
      'pair-refresh',
      await stranger.refresh(target),
      'unpaired',
      'a refresh without a pair',
    );
    const forged = await peer.refresh(target, { key: stranger.key });
    rejectedFor(
      check,
      'pair-message-proof',
      forged,
      'unauthenticated_initiator',
      'a refresh signed by somebody else',
    );
    await operator.change(pair.pair_id, 'pause');
    const paused = await peer.refresh(target);
    check.equal(
      'pair-refresh',
      [paused.status, at(paused.json, 'state')],
      [200, 'paused'],
      'a paused pair is renewed, and stays paused',
      { answer: paused },
    );
    await operator.change(pair.pair_id, 'resume');
    const message = peer.message('pair_refresh', target, {
      token: peer.mintToken(target),
      token_expires: peer.tokenExpires(),
      manifest: peer.manifest(),
    });
    check.status(
      'pair-refresh',
      await peer.send('pair_refresh', target, message),
      200,
      'a refresh',
    );
    check.refused(
      'pair-message-replay',
      await peer.send('pair_refresh', target, message),
      { status: 410, code: 'gone' },
      'the same one again',
    );
    check.status(
      'pair-renewal-overlap',
      await readWith(pair, pair.token),
      200,
      'nothing of this ended the token in use',
    );
    await operator.change(pair.pair_id, 'revoke');
    rejectedFor(
      check,
      'pair-refresh',
      await peer.refresh(target),
      'unpaired',
      'a refresh of a revoked pair',
    );
  },
});

const renewal = defineCheck({
  id: 'pairs/renewal-at-eighty-three-days',
  title:
    'a host renews by itself when its token is 83 days old, again by the schedule, and says so when it cannot',
  class: 'pairs',
  requirements: [
    'pair-renewal',
    'pair-renewal-lost',
    'pair-renewal-failed',
    'pair-state-shown',
    'pair-records',
  ],
  needs: ['test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    await advance(check, host, pair, 83 * DAY - HOUR);
    await others(pair);
    check.equal('pair-renewal', refreshes(pair).length, 0, 'an hour before, nothing happens');
    await advance(check, host, pair, HOUR + 60_000);
    await check.eventually(
      'pair-renewal',
      'at 83 days it renews',
      () => refreshes(pair).length === 1,
    );
    await check.eventually('pair-state-shown', 'the new token is shown', async () => {
      const expires = Date.parse(textAt(await pair.shown(), 'token_expires') ?? '');
      return expires > Date.parse(pair.peer.now(89 * DAY));
    });
    const updates = await recordsOf(pair, PAIRS_THREAD, 'pair_update.v1');
    check.expect(
      'pair-records',
      updates.some((record) => at(record, 'body', 'transition') === 'tokens'),
      'which is a record',
    );
    check.equal('pair-state-shown', await pair.state(), 'active', 'the pair is active');
    pair.peer.on.pair_refresh.add({ status: 503 });
    // The peer takes the first one, and its answer is lost.
    pair.peer.on.pair_refresh.add({ hang_up: 'after', times: 1 });
    const held = pair.token;
    const tries = (): number =>
      pair.peer.probe.requests.filter(({ path }) => path.endsWith('/refresh')).length;
    const before = tries();
    await advance(check, host, pair, 83 * DAY + 60_000);
    await check.eventually('pair-renewal', '83 days later again', () => tries() === before + 1);
    await others(pair);
    check.status('pair-renewal-lost', await readWith(pair, held), 200, 'the older token is good');
    const thread = check.random('th_');
    await pair.pull(thread);
    check.expect(
      'pair-renewal-lost',
      pair.link.accepted.includes(pair.thread(thread).fetches.at(-1)?.token ?? ''),
      'and the target reaches the peer',
    );
    check.status(
      'pair-renewal-lost',
      await readWith(pair, pair.token),
      200,
      'and so is the newer one',
    );
    await advance(check, host, pair, 31_000);
    await check.eventually('pair-renewal', 'again after 30 seconds', () => tries() === before + 2);
    await others(pair);
    await advance(check, host, pair, 200_000);
    await others(pair);
    check.equal('pair-renewal', tries(), before + 2, 'not before 5 minutes have passed');
    await host.kill();
    await host.start();
    await others(pair);
    await advance(check, host, pair, 101_000);
    await check.eventually(
      'pair-renewal',
      'and after 5 minutes, also after sudden death',
      () => tries() >= before + 3,
    );
    const nonces = pair.peer.probe.requests
      .filter(({ path }) => path.endsWith('/refresh'))
      .map(({ body }) => textAt(JSON.parse(Buffer.from(body).toString()), 'nonce'));
    check.equal(
      'pair-renewal',
      new Set(nonces).size,
      nonces.length,
      'each attempt has a nonce of its own',
    );
    const failed = async (): Promise<number> =>
      (await recordsOf(pair, 'th_audit_federation_pairs', 'pair_renewal_failed.v1')).length;
    check.equal('pair-renewal-failed', await failed(), 0, 'with six days left nothing is said');
    for (let day = 0; day < 6; day += 1) {
      await others(pair);
      await advance(check, host, pair, DAY);
    }
    await check.eventually(
      'pair-renewal-failed',
      'with one day left the failure is in the audit',
      async () => (await failed()) === 1,
    );
    pair.peer.on.pair_refresh.clear();
    const renewed = refreshes(pair).length;
    await advance(check, host, pair, DAY + 1000);
    await check.eventually(
      'pair-renewal',
      'the next attempt that succeeds renews it',
      () => refreshes(pair).length > renewed,
    );
  },
});

const expired = defineCheck({
  id: 'pairs/an-expired-token-says-renew',
  title:
    'after 90 days a token is answered with token_expired_renew_pair, and a refresh heals the pair',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-token-expired', 'pair-refresh', 'pair-state-shown'],
  needs: ['test-clock', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    // The target does not renew what it cannot reach.
    pair.peer.on.pair_refresh.add({ status: 503 });
    const { token } = pair;
    await advance(check, host, pair, 90 * DAY - 60_000);
    check.status(
      'pair-token-expired',
      await readWith(pair, token),
      200,
      'a minute before it is good',
    );
    await advance(check, host, pair, 61_000);
    check.refused(
      'pair-token-expired',
      await readWith(pair, token),
      { status: 401, code: 'token_expired_renew_pair' },
      'after 90 days it is not',
    );
    check.refused(
      'pair-token-expired',
      await readWith(pair, check.freshToken()),
      { status: 401, code: 'unauthorized' },
      'an unknown one is told from it',
    );
    const refreshed = await pair.peer.refresh(pair.target);
    check.status('pair-refresh', refreshed, 200, 'the peer renews');
    check.status('pair-refresh', await readWith(pair, pair.token), 200, 'and is let in again');
    check.equal('pair-state-shown', await pair.state(), 'active', 'the pair is active');
  },
});

const operatorRefresh = defineCheck({
  id: 'pairs/the-operator-refreshes',
  title: "the operator's refresh fetches the manifest and renews, or says why not",
  class: 'pairs',
  requirements: ['pair-refresh-operator', 'pair-moved'],
  async run(check) {
    const pair = await pairWith(check);
    const { operator, peer, pair_id } = pair;
    const manifests = (): number =>
      peer.probe.requests.filter(({ path }) => path === '/.well-known/syncropel').length;
    const before = manifests();
    const answer = await operator.change(pair_id, 'refresh');
    check.status('pair-refresh-operator', answer, 200, 'it is done when it is answered');
    check.equal('pair-refresh-operator', refreshes(pair).length, 1, 'a refresh came');
    check.expect('pair-refresh-operator', manifests() > before, 'after the manifest was fetched');
    check.equal(
      'pair-refresh-operator',
      at(answer.json, 'pair_id'),
      pair_id,
      'and the pair is shown',
      {
        answer,
      },
    );
    const other = await check.syncPeer();
    peer.on.manifest.add({ body: { federation_manifest: other.manifest() }, times: 1 });
    check.refused(
      'pair-refresh-operator',
      await operator.change(pair_id, 'refresh'),
      { status: 502, code: 'manifest-invalid' },
      'the manifest of another DID',
    );
    peer.on.manifest.add({ status: 500, times: 1 });
    check.refused(
      'pair-refresh-operator',
      await operator.change(pair_id, 'refresh'),
      { status: 503, code: 'peer-unavailable' },
      'no manifest now',
    );
    check.equal('pair-refresh-operator', refreshes(pair).length, 1, 'nothing was sent then');
    peer.on.pair_refresh.add({ status: 410, times: 1 });
    check.refused(
      'pair-refresh-operator',
      await operator.change(pair_id, 'refresh'),
      { status: 502, code: 'peer-refused' },
      'a refresh that the peer refuses',
    );
    check.equal('pair-moved', at(await pair.shown(), 'peer_url'), peer.base, 'nothing moved');
    const elsewhere = moveManifest(peer);
    await operator.change(pair_id, 'refresh');
    check.equal(
      'pair-moved',
      at(await pair.shown(), 'peer_url'),
      elsewhere,
      'the manifest in the answer to a refresh says where the peer is',
    );
  },
});

// ------------------------------------------------------------------------------------------------ moving

/** Lets the manifest of a peer say that it is somewhere else, where it is too. */
function moveManifest(peer: SyncPeer): string {
  const elsewhere = `http://localhost:${new URL(peer.base).port}`;
  const federation = {
    enabled: true,
    pair_endpoint: `${elsewhere}/v1/federation/pair`,
    sync_change_endpoint: `${elsewhere}/v1/sync/changes`,
    sync_record_endpoint: `${elsewhere}/v1/sync/records`,
  };
  peer.manifest_options = { fields: { base_url: elsewhere, federation } };
  return elsewhere;
}

const peerMoves = defineCheck({
  id: 'pairs/a-peer-that-moved-is-followed',
  title: 'the base URL of a manifest that comes with a refresh is where the peer is from then on',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-moved', 'pair-records', 'pair-revoke-notice'],
  async run(check) {
    const pair = await pairWith(check);
    const { peer, target } = pair;
    const elsewhere = moveManifest(peer);
    const { port } = new URL(elsewhere);
    check.status('pair-moved', await peer.refresh(target), 200, 'the peer says where it is now');
    check.equal('pair-moved', at(await pair.shown(), 'peer_url'), elsewhere, 'which is shown');
    const updates = await recordsOf(pair, PAIRS_THREAD, 'pair_update.v1');
    check.expect(
      'pair-records',
      updates.some(
        (record) =>
          at(record, 'body', 'transition') === 'peer_url' &&
          at(record, 'body', 'peer_url') === elsewhere,
      ),
      'and is a record',
    );
    const thread = check.random('th_');
    const record = peer.actor().record({ thread });
    pair.thread(thread).add(record);
    const { pulled } = await pair.pulled(thread);
    check.equal('pair-moved', pulled, 1, 'the next pull goes there');
    const host = peer.probe.requests.findLast(({ path }) => path.startsWith('/v1/sync/changes'));
    check.equal('pair-moved', host?.headers['host'], `localhost:${port}`, 'by its new name');
    await pair.operator.change(pair.pair_id, 'revoke');
    await check.until('the notice', () => peer.revokes.length > 0);
    const notice = peer.probe.requests.findLast(({ path }) => path.endsWith('/revoke'));
    check.equal(
      'pair-revoke-notice',
      notice?.headers['host'],
      `localhost:${port}`,
      'and a notice goes there too',
    );
  },
});

const targetMoves = defineCheck({
  id: 'pairs/a-host-that-moved-tells-its-peers',
  title:
    'a host that is started with another base URL sends each peer a refresh with its new manifest, and the pair goes on',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-moved-tell', 'manifest-served', 'identity-instance-key'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const gone = await pairWith(check, { host });
    await gone.operator.change(gone.pair_id, 'revoke');
    const writer = await check.actor({ host });
    const thread = check.random('th_');
    const record = await writer.record(thread);
    pair.peer.on.pair_refresh.add({ status: 503, times: 1 });
    const before = gone.peer.messages.length;
    await host.stop();
    host.moveTo('localhost');
    await host.start();
    const moved = host.base;
    check.expect('pair-moved-tell', moved !== pair.target.base, 'it has another base URL', {
      actual: moved,
    });
    await check.eventually(
      'pair-moved-tell',
      'started there, it tells the peer',
      () => refreshes(pair).length > 0,
    );
    await others(pair);
    await advance(check, host, pair, 31_000);
    await check.eventually('pair-moved-tell', 'the peer gets a refresh from there, again', () =>
      pair.peer.messages.some(
        ({ kind, status, message }) =>
          kind === 'pair_refresh' &&
          status === 200 &&
          at(message, 'manifest', 'base_url') === moved,
      ),
    );
    check.equal(
      'pair-moved-tell',
      gone.peer.messages.slice(before).filter(({ kind }) => kind === 'pair_refresh').length,
      0,
      'a revoked pair gets none',
    );
    const manifest = await check.get(`${moved}/.well-known/syncropel`);
    check.equal(
      'manifest-served',
      at(manifest.json, 'federation_manifest', 'base_url'),
      moved,
      'its manifest names the new place',
    );
    check.equal(
      'identity-instance-key',
      at(manifest.json, 'federation_manifest', 'instance', 'did'),
      pair.target.did,
      'its DID is the old one',
    );
    const answer = await check.get(`${moved}/v1/sync/changes?thread=${thread}`, {
      token: pair.token,
    });
    check.equal(
      'pair-moved-tell',
      listAt(answer.json, 'records').map((element) => at(element, 'id')),
      [record['id']],
      'and the pair works there',
      { answer },
    );
  },
});

// ------------------------------------------------------------------------------------------------ degraded

const degraded = defineCheck({
  id: 'pairs/a-pair-degrades-and-recovers',
  title:
    'a 401 degrades a pair at once, silence after 24 hours; it goes on serving and pulling, and recovers by success',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-degraded', 'pair-recovered', 'pair-degraded-serves', 'pair-audit'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const writer = await check.actor({ host });
    const thread = check.random('th_');
    const source = pair.thread(thread);
    source.add(pair.peer.actor().record({ thread }));
    const own = await writer.record(thread);
    await pair.pulled(thread);
    source.on_changes.add({ status: 401, times: 1 });
    await pair.pull(thread);
    check.equal('pair-degraded', await pair.state(), 'degraded', 'a 401 to a pull degrades it');
    const served = await pair.readChanges(thread);
    check.expect(
      'pair-degraded-serves',
      served.ids.includes(String(own['id'])),
      'the peer is still served',
    );
    await pair.pulled(thread);
    check.equal('pair-recovered', await pair.state(), 'active', 'a successful pull recovers it');
    const made = await pair.operator.startSync(pair.peer.did, thread);
    const id = textAt(made.json, 'pair_id') ?? '';
    const attempts = async (): Promise<unknown> => at(await pair.operator.syncPair(id), 'attempts');
    await check.until(
      'the sync pair runs',
      async () => at(await pair.operator.syncPair(id), 'state') === 'running',
    );
    source.on_changes.add({ status: 500 });
    await pair.operator.changeSync(id, 'kick');
    await check.until('the first failure', async () => (await attempts()) === 1);
    for (const hours of [8, 8, 7]) {
      const before = Number(await attempts());
      await advance(check, host, pair, hours * HOUR);
      await check.until('a further failure', async () => Number(await attempts()) > before);
    }
    check.equal(
      'pair-degraded',
      await pair.state(),
      'active',
      'after 23 hours of failures it is active',
    );
    await advance(check, host, pair, HOUR + 60_000);
    await check.eventually(
      'pair-degraded',
      'after 24 hours it is degraded',
      async () => (await pair.state()) === 'degraded',
    );
    const fetched = source.fetches.length;
    await advance(check, host, pair, 301_000);
    await check.eventually(
      'pair-degraded-serves',
      'it goes on pulling',
      () => source.fetches.length > fetched,
    );
    check.status('pair-degraded-serves', await readWith(pair, pair.token), 200, 'and serving');
    const refreshed = await pair.peer.refresh(pair.target);
    check.status('pair-recovered', refreshed, 200, 'the peer refreshes');
    check.equal('pair-recovered', await pair.state(), 'active', 'which recovers it');
    const changes = (await pair.operator.thread('th_audit_federation_pairs', 1000)).records.filter(
      (record) => at(record, 'body', 'pair_id') === pair.pair_id,
    );
    check.equal(
      'pair-audit',
      changes
        .map((record) => [at(record, 'body', 'from'), at(record, 'body', 'to')])
        .filter(([from, to]) => from !== null && to !== 'establishing' && from !== 'establishing'),
      [
        ['active', 'degraded'],
        ['degraded', 'active'],
        ['active', 'degraded'],
        ['degraded', 'active'],
      ],
      'each change is in the audit',
    );
    source.on_changes.clear();
    await pair.operator.endSync(id);
  },
});

const notDegraded = defineCheck({
  id: 'pairs/other-failures-do-not-degrade',
  title: 'refusals other than 401, and failures with a success between them, leave a pair active',
  class: 'pairs',
  also: ['sync'],
  requirements: ['pair-degraded', 'pair-recovered'],
  needs: ['test-clock', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const thread = check.random('th_');
    const source = pair.thread(thread);
    for (const status of [403, 404, 400, 429]) {
      source.on_changes.add({ status, times: 1 });
      await pair.pull(thread);
      check.equal('pair-degraded', await pair.state(), 'active', `after ${status} it is active`);
    }
    source.on_changes.add({ status: 500, times: 1 });
    await pair.pull(thread);
    await advance(check, host, pair, 20 * HOUR);
    await pair.pulled(thread);
    await advance(check, host, pair, 5 * HOUR);
    source.on_changes.add({ status: 500, times: 1 });
    await pair.pull(thread);
    check.equal(
      'pair-degraded',
      await pair.state(),
      'active',
      'a success in between begins the 24 hours anew',
    );
    await advance(check, host, pair, 25 * HOUR);
    source.on_changes.add({ status: 500, times: 1 });
    await pair.pull(thread);
    check.equal('pair-degraded', await pair.state(), 'degraded', '25 hours without one do not');
    await pair.pulled(thread);
    check.equal('pair-recovered', await pair.state(), 'active', 'until a pull succeeds');
  },
});

export const pairLifeChecks: readonly CheckDefinition[] = [
  pauses,
  transitions,
  degradedPair,
  listed,
  revokes,
  noticeRepeated,
  noticeReceived,
  repair,
  refresh,
  refreshRefused,
  renewal,
  expired,
  operatorRefresh,
  peerMoves,
  targetMoves,
  degraded,
  notDegraded,
];
