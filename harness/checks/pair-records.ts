// The records of a pair, its audit, and the state that both of them and the operator's view have to agree on.

import { createHash } from 'node:crypto';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import { oraclePairState } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import {
  agree,
  decided,
  essence,
  freshProposal,
  KINDS,
  meet,
  NO_RECORD,
  PAIRS_THREAD,
  propose,
  shortKind,
} from './pairs-support.ts';

/** Counts that the host shows the state that the oracle makes of its records. */
async function expectState(pair: Pairing, due: string | undefined, when: string): Promise<void> {
  const { check, target, pair_id, operator } = pair;
  const { records } = await operator.thread(PAIRS_THREAD);
  const folded = oraclePairState(target.did, pair_id, records) ?? undefined;
  const shown = await pair.state();
  check.equal('pair-state-fold', shown, folded, `${when}: what is shown is what the records say`);
  check.equal('pair-state-shown', shown, due, `${when}: what is shown`);
  const listed = (await operator.pairs()).find((it) => at(it, 'pair_id') === pair_id);
  check.equal('pair-state-shown', at(listed, 'state'), due, `${when}: what is listed`);
}

function changesOf(bodies: readonly JsonObject[]): unknown[] {
  return bodies.map(({ from, to }) => [from, to]);
}

const asResponder = defineCheck({
  id: 'pairs/the-records-of-a-responder',
  title:
    'the responder writes a record for each step of a pair and no others, and the audit for each change of state',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-records', 'pair-audit', 'pair-state-fold', 'pair-state-shown'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target, operator, pair_id } = pair;
    const before = Date.now();
    await expectState(pair, undefined, 'before all');
    const proposal = freshProposal(check);
    const scopes = ['federation:sync_pull', 'federation:subscribe'];
    const handshake = peer.handshake(target, { ...proposal, scopes });
    const request = handshake.requestMessage();
    const answer = await peer.send('pair_request', target, request);
    await propose(pair, { ...proposal, scopes });
    await handshake.poll();
    await expectState(pair, 'establishing', 'after the request');
    await decided(pair, textAt(answer.json, 'aitl_record_id') ?? '', 'approve');
    await expectState(pair, 'establishing', 'after the approval');
    await handshake.poll();
    await expectState(pair, 'establishing', 'after the result');
    await handshake.confirm();
    await expectState(pair, 'active', 'after the confirm');
    await handshake.confirm();
    const genesis = handshake.genesis?.['id'] ?? null;
    const thread = check.random('th_');
    await operator.allowThread(pair_id, thread);
    await operator.change(pair_id, 'pause');
    await expectState(pair, 'paused', 'after the pause');
    await operator.change(pair_id, 'resume');
    await expectState(pair, 'active', 'after the pause is over');
    await operator.change(pair_id, 'revoke', { reason: 'enough' });
    await expectState(pair, 'revoked', 'after the revocation');
    const common = { pair_id, peer_did: peer.did, peer_url: peer.base };
    const agreed = {
      namespaces: proposal.namespaces ?? null,
      scopes,
      request: request['id'] ?? null,
    };
    const dids = { initiator_did: peer.did, responder_did: target.did };
    const rows: [string, string, JsonObject][] = [
      [
        'pair_pending.v1',
        'INTEND',
        { ...common, ...agreed, aitl: { kind: `${KINDS}pair_pending.v1` } } as JsonObject,
      ],
      ['pair.genesis.v1', 'LEARN', { pair_id, ...dids, ...agreed } as JsonObject],
      ['pair_active.v1', 'KNOW', { ...common, genesis }],
      ['pair_config.v1', 'LEARN', { pair_id, thread, allow: true }],
      ['pair_update.v1', 'LEARN', { pair_id, transition: 'pause' }],
      ['pair_update.v1', 'LEARN', { pair_id, transition: 'resume' }],
      ['pair.revoke.v1', 'LEARN', { pair_id, genesis, reason: 'enough' }],
    ];
    const records = await pair.records();
    check.equal(
      'pair-records',
      records.map(essence),
      rows.map(([kind, act, body]) => ({ kind, act, actor: target.did, body })),
      'each step has its record, once, in this order',
    );
    check.equal(
      'pair-records',
      records.map(({ parents }) => parents),
      rows.map(([kind]) => (kind === 'pair.revoke.v1' ? [genesis] : [])),
      'only genesis and revoke records have parents',
    );
    const changes = await pair.stateChanges();
    check.equal(
      'pair-audit',
      changesOf(changes),
      [
        [null, 'establishing'],
        ['establishing', 'active'],
        ['active', 'paused'],
        ['paused', 'active'],
        ['active', 'revoked'],
      ],
      'the audit has every change, once',
    );
    const times = changes.map(({ timestamp }) => Date.parse(String(timestamp)));
    check.expect(
      'pair-audit',
      times.every((time) => time >= before - 5000 && time <= Date.now() + 5000),
      'with its time',
      { actual: show(changes.map(({ timestamp }) => timestamp)) },
    );
    check.equal(
      'pair-audit',
      changes.map(({ peer_did }) => peer_did),
      changes.map(() => peer.did),
      'and the peer',
    );
    const audit = (await operator.thread('th_audit_federation_pairs')).records.filter(
      (record) => at(record, 'body', 'pair_id') === pair_id,
    );
    check.equal(
      'pair-audit',
      audit.map(({ act, actor, kind }) => [act, actor, kind]),
      changes.map(() => ['LEARN', target.did, `${KINDS}pair_state_change.v1`]),
      'as records of the host',
    );
  },
});

const asInitiator = defineCheck({
  id: 'pairs/the-records-of-an-initiator',
  title:
    'the initiator writes what it begins and what comes of it, and keeps the genesis of its peer',
  class: 'pairs',
  needs: ['operator'],
  requirements: [
    'pair-records',
    'pair-audit',
    'pair-state-fold',
    'pair-state-shown',
    'pair-genesis-shared',
  ],
  async run(check) {
    const [local, other] = [check.random('lo-'), check.random('pe-')];
    const scopes = ['federation:sync_push'];
    const pair = await pairWith(check, { namespaces: { target: local, peer: other }, scopes });
    const { peer, target, pair_id } = pair;
    await expectState(pair, 'active', 'after the handshake');
    const genesis = pair.link.genesis ?? {};
    const request = peer.messages.find(({ kind }) => kind === 'pair_request')?.message;
    const namespaces = { initiator: local, responder: other };
    const common = { pair_id, peer_did: peer.did, peer_url: peer.base };
    const records = await pair.records();
    const ofKind = (kind: string): JsonObject[] =>
      records.filter((record) => shortKind(record) === kind);
    check.equal(
      'pair-records',
      records.map(shortKind).sort(),
      ['pair.genesis.v1', 'pair_active.v1', 'pair_init.v1'],
      'there are these three',
    );
    check.equal(
      'pair-records',
      [...ofKind('pair_init.v1'), ...ofKind('pair_active.v1')].map(essence),
      [
        {
          kind: 'pair_init.v1',
          act: 'INTEND',
          actor: target.did,
          body: { ...common, namespaces, scopes, request: request?.['id'] ?? null },
        },
        {
          kind: 'pair_active.v1',
          act: 'KNOW',
          actor: target.did,
          body: { ...common, genesis: genesis['id'] ?? null },
        },
      ],
      'its own say what was begun and what came of it',
    );
    check.equal(
      'pair-genesis-shared',
      ofKind('pair.genesis.v1'),
      [genesis],
      'the genesis is the same',
    );
    check.equal(
      'pair-audit',
      changesOf(await pair.stateChanges()),
      [
        [null, 'establishing'],
        ['establishing', 'active'],
      ],
      'the audit has both changes',
    );
    await peer.revoke(target);
    await expectState(pair, 'revoked', 'after the peer has revoked it');
    const revoke = (await pair.records('pair.revoke.v1'))[0];
    check.equal(
      'pair-records',
      revoke,
      pair.link.history.at(-1),
      'the revoke record of the peer is kept',
    );
    await agree(pair);
    await expectState(pair, 'active', 'after the peer has begun anew');
    check.equal(
      'pair-audit',
      changesOf(await pair.stateChanges()).slice(2),
      [
        ['active', 'revoked'],
        ['revoked', 'establishing'],
        ['establishing', 'active'],
      ],
      'the audit goes on',
    );
  },
});

const declined = defineCheck({
  id: 'pairs/the-records-of-what-did-not-become-a-pair',
  title: 'what is declined falls back to where it was, with a record and a line in the audit',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-records', 'pair-audit', 'pair-state-fold', 'pair-state-shown'],
  async run(check) {
    const pair = await meet(check);
    const { operator, pair_id } = pair;
    const first = await propose(pair);
    await decided(pair, first.id, 'reject');
    await expectState(pair, undefined, 'declined');
    check.equal(
      'pair-records',
      (await pair.records()).map((record) => [shortKind(record), at(record, 'body', 'transition')]),
      [
        ['pair_pending.v1', undefined],
        ['pair_update.v1', 'decline'],
      ],
      'by a record',
    );
    const shown = await operator.get(`/v1/federation/pairs/${pair_id}`);
    const due = { status: 404, code: 'not-found' };
    check.refused('pair-state-shown', shown, due, 'what has no state is not shown');
    const second = await propose(pair);
    await expectState(pair, 'establishing', 'asked again');
    await decided(pair, second.id, 'approve');
    await second.handshake.poll();
    await second.handshake.confirm();
    await operator.change(pair_id, 'revoke');
    await expectState(pair, 'revoked', 'made and revoked');
    check.equal(
      'pair-records',
      (await pair.records('pair.revoke.v1')).map(({ body }) => body),
      [{ pair_id, genesis: second.handshake.genesis?.['id'] ?? null }],
      'without a reason where none was given',
    );
    const third = await propose(pair);
    await expectState(pair, 'establishing', 'asked once more');
    check.equal(
      'pair-state-shown',
      at(await pair.shown(), 'genesis'),
      second.handshake.genesis?.['id'],
      'with the genesis that has ended',
    );
    await decided(pair, third.id, 'reject');
    await expectState(pair, 'revoked', 'declined after a pair');
    check.equal(
      'pair-audit',
      changesOf(await pair.stateChanges()),
      [
        [null, 'establishing'],
        ['establishing', null],
        [null, 'establishing'],
        ['establishing', 'active'],
        ['active', 'revoked'],
        ['revoked', 'establishing'],
        ['establishing', 'revoked'],
      ],
      'the audit tells all of it',
    );
    // The host itself is declined by the peer.
    const asked = await meet(check);
    asked.peer.decide = () => 'decline';
    await asked.operator.startPair({ peer_url: asked.peer.base });
    await check.until(
      'the peer’s answer has come',
      async () => (await asked.state()) === undefined,
    );
    await expectState(asked, undefined, 'declined by the peer');
    check.equal(
      'pair-records',
      (await asked.records()).map((record) => [
        shortKind(record),
        at(record, 'body', 'transition'),
      ]),
      [
        ['pair_init.v1', undefined],
        ['pair_update.v1', 'decline'],
      ],
      'with the same record',
    );
  },
});

/** The lines of an import of records that the host exported, as far as its header says. */
function asExport(pair: Pairing, records: readonly JsonObject[]): object[] {
  const ids = records.map((record) => String(record['id'])).sort();
  const digest = createHash('sha256')
    .update(ids.map((id) => `${id}\n`).join(''))
    .digest('hex');
  const header = {
    ...{ object: 'export', version: 1, source_did: pair.target.did, created: pair.peer.now() },
    ...{ records: records.length, digest },
  };
  return [header, ...records.map((record) => ({ record }))];
}

const imported = defineCheck({
  id: 'pairs/the-state-is-that-of-the-set-of-records',
  title:
    'a record of a pair counts by whatever way it came, if it is by one of the two and the table says so',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-state-fold', 'pair-state-shown', 'pair-audit'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target, operator, pair_id } = pair;
    const handshake = await agree(pair);
    const genesis = handshake.genesis?.['id'] ?? null;
    const stranger = await pairWith(check);
    const update = (transition: string): JsonObject =>
      peer.instance.record({
        ...{ thread: PAIRS_THREAD, act: 'LEARN', kind: `${KINDS}pair_update.v1` },
        body: { pair_id, transition },
      });
    const active = peer.instance.record({
      ...{ thread: PAIRS_THREAD, act: 'KNOW', kind: `${KINDS}pair_active.v1` },
      body: { pair_id, peer_did: target.did, peer_url: target.base, genesis },
    });
    const idle: [string, JsonObject][] = [
      ['a pause of the peer', update('pause')],
      ['a degradation of the peer', update('degrade')],
      ['an active of the peer', active],
      [
        'a revoke by a third host',
        stranger.peer.revokeRecord(stranger.target, { pair_id, genesis }),
      ],
      ['a revoke of another genesis', peer.revokeRecord(target, { genesis: NO_RECORD })],
      [
        'a revoke of another pair',
        peer.revokeRecord(target, {
          pair_id: stranger.pair_id,
          genesis: stranger.link.genesis?.['id'] ?? null,
        }),
      ],
    ];
    for (const [what, record] of idle) {
      await operator.import(asExport(pair, [record]));
      await expectState(pair, 'active', `after ${what}`);
      check.equal(
        'pair-state-fold',
        await stranger.state(),
        'active',
        `after ${what}: the other pair`,
      );
    }
    const exported = (await operator.export()).filter((line) => line.includes(pair_id));
    const [revoke, late] = [peer.revokeRecord(target), peer.revokeRecord(target)];
    await operator.import(asExport(pair, [revoke]));
    await check.eventually(
      'pair-state-fold',
      'a revoke of the peer ends the pair also where it was imported',
      async () => (await pair.state()) === 'revoked',
    );
    await expectState(pair, 'revoked', 'after a revoke of the peer');
    const again = exported.map((line) => at(JSON.parse(line), 'record') as JsonObject);
    await operator.import(asExport(pair, again.reverse()));
    await expectState(pair, 'revoked', 'after all that was there before, backwards');
    pair.link.history.push(revoke);
    await agree(pair);
    await expectState(pair, 'active', 'made anew');
    await operator.import(asExport(pair, [late]));
    await expectState(pair, 'active', 'after another revoke of the first genesis');
    check.equal(
      'pair-audit',
      changesOf(await pair.stateChanges()).slice(1),
      [
        ['establishing', 'active'],
        ['active', 'revoked'],
        ['revoked', 'establishing'],
        ['establishing', 'active'],
      ],
      'the audit has what was a change',
    );
  },
});

const moving = defineCheck({
  id: 'pairs/the-state-of-a-troubled-pair',
  title: 'the states of a pair that is degraded, paused and resumed are those that its records say',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-state-fold', 'pair-state-shown', 'pair-audit', 'pair-records'],
  async run(check) {
    const pair = await meet(check);
    await agree(pair);
    const { operator, pair_id, peer } = pair;
    const thread = check.random('th_');
    peer.on.changes.add(refusesWith(401, 'unauthorized', { times: 1 }));
    await pair.pull(thread);
    await expectState(pair, 'degraded', 'after a pull that was refused');
    await operator.change(pair_id, 'pause');
    await expectState(pair, 'paused', 'paused while degraded');
    await operator.change(pair_id, 'resume');
    await expectState(pair, 'active', 'resumed');
    peer.on.changes.add(refusesWith(401, 'unauthorized', { times: 1 }));
    await pair.pull(thread);
    await expectState(pair, 'degraded', 'degraded again');
    await pair.pulled(thread);
    await expectState(pair, 'active', 'after a pull that succeeded');
    await pair.pulled(thread);
    check.equal(
      'pair-records',
      (await pair.records('pair_update.v1')).map((record) => at(record, 'body', 'transition')),
      ['degrade', 'pause', 'resume', 'degrade', 'recover'],
      'each change is a record, and nothing else is',
    );
    check.equal(
      'pair-audit',
      changesOf(await pair.stateChanges()).slice(2),
      [
        ['active', 'degraded'],
        ['degraded', 'paused'],
        ['paused', 'active'],
        ['active', 'degraded'],
        ['degraded', 'active'],
      ],
      'and a line of the audit',
    );
  },
});

const shown = defineCheck({
  id: 'pairs/pairs-are-shown',
  title:
    'each pair is shown with its state, its namespaces from the host’s side, and its end of the token',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-state-shown', 'pair-state-fold'],
  async run(check) {
    const responder = await meet(check);
    const { operator } = responder;
    const namespaces = { initiator: check.random('in-'), responder: check.random('re-') };
    const scopes = ['federation:sync_pull', 'federation:sync_push'];
    const waiting = await propose(responder, { namespaces, scopes });
    const local = { local: namespaces.responder, peer: namespaces.initiator };
    const base = {
      pair_id: responder.pair_id,
      peer_did: responder.peer.did,
      peer_url: responder.peer.base,
      scopes,
      last_sync: null,
      threads: null,
    };
    const none = { genesis: null, token_expires: null };
    check.equal(
      'pair-state-shown',
      await responder.shown(),
      { ...base, state: 'establishing', namespaces: local, ...none },
      'while it is establishing, as it was proposed',
    );
    const newest = { initiator: check.random('n-'), responder: 'default' };
    await propose(responder, { namespaces: newest, scopes });
    check.equal(
      'pair-state-shown',
      at(await responder.shown(), 'namespaces'),
      { local: 'default', peer: newest.initiator },
      'as it was proposed last',
    );
    await decided(responder, waiting.id, 'approve');
    await waiting.handshake.poll();
    const confirm = waiting.handshake.confirmMessage();
    await responder.peer.send('pair_confirm', responder.target, confirm);
    const genesis = waiting.handshake.genesis?.['id'] ?? null;
    const token_expires = confirm['token_expires'] ?? null;
    check.equal(
      'pair-state-shown',
      await responder.shown(),
      { ...base, state: 'active', namespaces: local, genesis, token_expires },
      'when it is active, as it was agreed',
    );
    const initiator = await pairWith(check, { namespaces: { target: 'mine', peer: 'yours' } });
    check.equal(
      'pair-state-shown',
      [at(await initiator.shown(), 'namespaces'), at(await initiator.shown(), 'genesis')],
      [{ local: 'mine', peer: 'yours' }, initiator.link.genesis?.['id']],
      'and where the host began, from its side',
    );
    await operator.change(responder.pair_id, 'revoke');
    const revoked = await responder.shown();
    check.equal(
      'pair-state-shown',
      ['state', 'genesis', 'token_expires'].map((name) => at(revoked, name)),
      ['revoked', genesis, null],
      'when it is revoked, with its genesis and without a token',
    );
    const all = await operator.pairs();
    const ids = all.map((it) => textAt(it, 'pair_id') ?? '');
    check.equal(
      'pair-state-shown',
      ids,
      [...new Set(ids)].sort(),
      'the list is in order, each once',
    );
    for (const pair of [responder, initiator]) {
      check.equal(
        'pair-state-shown',
        all.find((it) => at(it, 'pair_id') === pair.pair_id),
        await pair.shown(),
        'and has each as it is shown alone',
      );
      await expectState(pair, pair === responder ? 'revoked' : 'active', 'in the end');
    }
    for (const id of [`fed_${'0'.repeat(64)}`, 'fed_', responder.pair_id.toUpperCase()]) {
      const answer = await operator.get(`/v1/federation/pairs/${id}`);
      check.refused(
        'pair-state-shown',
        answer,
        { status: 404, code: 'not-found' },
        `${id.slice(0, 8)} is none`,
      );
    }
  },
});

const restarted = defineCheck({
  id: 'pairs/pairs-are-the-same-after-a-restart',
  title: 'after the host was killed each pair has the state, the view and the records that it had',
  class: 'pairs',
  needs: ['restart', 'operator'],
  requirements: ['pair-state-fold', 'pair-state-shown', 'pair-records', 'pair-audit'],
  async run(check) {
    const host = await check.startHost();
    const pairs: [Pairing, string | undefined][] = [];
    const active = await pairWith(check, { host });
    pairs.push([active, 'active']);
    const paused = await meet(check, { host });
    await agree(paused);
    await paused.operator.change(paused.pair_id, 'pause');
    pairs.push([paused, 'paused']);
    const revoked = await pairWith(check, { host });
    await revoked.peer.revoke(revoked.target);
    pairs.push([revoked, 'revoked']);
    const waiting = await meet(check, { host });
    await propose(waiting);
    pairs.push([waiting, 'establishing']);
    const none = await meet(check, { host });
    await decided(none, (await propose(none)).id, 'reject');
    pairs.push([none, undefined]);
    const picture = async (): Promise<unknown> => {
      const { operator } = active;
      const threads = [PAIRS_THREAD, 'th_audit_federation_pairs', 'th_aitl_decisions'];
      const ids = [];
      for (const thread of threads) ids.push((await operator.thread(thread)).ids);
      return [await operator.pairs(), ids];
    };
    const before = await picture();
    for (const how of ['kill', 'stop'] as const) {
      await host.restart(how);
      const after = await picture();
      check.equal('pair-state-shown', listAt(after, 0), listAt(before, 0), `${how}: the list`);
      check.equal('pair-records', listAt(after, 1, 0), listAt(before, 1, 0), `${how}: the records`);
      check.equal('pair-audit', listAt(after, 1, 1), listAt(before, 1, 1), `${how}: the audit`);
      for (const [pair, state] of pairs) await expectState(pair, state, `after ${how}`);
    }
  },
});

export const pairRecordChecks: readonly CheckDefinition[] = [
  asResponder,
  asInitiator,
  declined,
  imported,
  moving,
  shown,
  restarted,
];
