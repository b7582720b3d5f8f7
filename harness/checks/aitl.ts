// Approval: the list of proposals, the decisions of the operator, and the rules that decide in the operator's place.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  agree,
  DAY,
  decided,
  decisionsOf,
  freshProposal,
  HOUR,
  meet,
  NO_RECORD,
  proposalIn,
  proposalState,
  propose,
} from './pairs-support.ts';
import type { Waiting } from './pairs-support.ts';

const KIND = 'syncropel.federation.pair_pending.v1';
const GONE = { status: 410, code: 'gone' };
const CONFLICT = { status: 409, code: 'conflict' };
const SHAPE = { status: 422, code: 'shape-invalid' };
const NOT_FOUND = { status: 404, code: 'not-found' };
const PULL = 'federation:sync_pull';

// ------------------------------------------------------------------------------------------------ the list

const list = defineCheck({
  id: 'pairs/proposals-are-listed',
  title: 'every proposal is listed with its state, the oldest first',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-list', 'aitl-decide'],
  async run(check) {
    const pair = await meet(check);
    const waiting: Waiting[] = [];
    for (let count = 0; count < 4; count += 1) {
      waiting.push(await propose(pair, freshProposal(check)));
    }
    const made = waiting.map(({ id }) => id);
    const [first = '', second = '', third = '', fourth = ''] = made;
    const listed = async (): Promise<unknown[]> =>
      (await pair.operator.proposalsOf(pair.pair_id)).map((it) => [at(it, 'id'), at(it, 'state')]);
    const states = (...of: string[]): unknown[] => made.map((id, index) => [id, of[index]]);
    check.equal(
      'aitl-list',
      await listed(),
      states('pending', 'pending', 'pending', 'pending'),
      'all wait',
    );
    await decided(pair, third, 'approve');
    await decided(pair, first, 'reject');
    check.equal(
      'aitl-list',
      await listed(),
      states('declined', 'pending', 'approved', 'pending'),
      'as decided',
    );
    await decided(pair, fourth, 'reject');
    await decided(pair, second, 'reject');
    check.equal(
      'aitl-list',
      await listed(),
      states('declined', 'declined', 'approved', 'declined'),
      'as decided then',
    );
    check.equal(
      'aitl-decide',
      (await pair.records('pair.genesis.v1')).length,
      1,
      'the one approval has the one genesis',
    );
    await waiting[2]?.handshake.poll();
    await waiting[2]?.handshake.confirm();
    check.equal(
      'aitl-list',
      await listed(),
      states('declined', 'declined', 'approved', 'declined'),
      'what was approved stays so when the peer has confirmed it',
    );
    for (const id of made) {
      const record = await pair.operator.get(`/v1/records/${id}`);
      check.equal(
        'aitl-list',
        [at(record.json, 'kind'), at(record.json, 'body'), at(record.json, 'created')],
        [KIND, at(await proposalIn(pair, id), 'body'), at(await proposalIn(pair, id), 'created')],
        'each is its record, decided or not',
        { answer: record },
      );
    }
    const times = (await pair.operator.proposals()).map((it) => textAt(it, 'created') ?? '');
    check.equal('aitl-list', times, [...times].sort(), 'the whole list is in order of time');
  },
});

// ------------------------------------------------------------------------------------------------ the operator

const operatorOnly = defineCheck({
  id: 'pairs/only-the-operator-decides',
  title: 'without the operator token nothing of the operator’s is answered, and nothing is done',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-operator-only'],
  async run(check) {
    const actor = await check.actor();
    const pair = await meet(check);
    const { operator, pair_id, peer } = pair;
    const handshake = await agree(pair);
    const waiting = await propose(pair, freshProposal(check));
    const rule = await operator.addRule({ initiator: check.random('rule-') });
    const rule_id = textAt(rule.json, 'id') ?? '';
    const thread = check.random('th_');
    await operator.allowThread(pair_id, thread);
    const victim = await check.syncPeer();
    const before = await stateOfAll(pair);
    const at_pair = `/v1/federation/pairs/${pair_id}`;
    const own = { kind: KIND, action: 'auto_apply', match: { peer_did: peer.did } };
    const routes: [string, string, JsonObject?][] = [
      ['GET', '/v1/aitl'],
      ['POST', `/v1/aitl/${waiting.id}/decide`, { decision: 'approve' }],
      ['POST', `/v1/aitl/${waiting.id}/decide`, { decision: 'reject' }],
      ['POST', `/v1/aitl/${NO_RECORD}/decide`, { decision: 'approve' }],
      ['GET', '/v1/aitl/rules'],
      ['POST', '/v1/aitl/rules', own],
      ['DELETE', `/v1/aitl/rules/${rule_id}`],
      ['GET', '/v1/federation/pairs'],
      ['POST', '/v1/federation/pairs', { peer_url: victim.base }],
      ['GET', at_pair],
      ['GET', `/v1/federation/pairs/fed_${'0'.repeat(64)}`],
      ['POST', `${at_pair}/pause`],
      ['POST', `${at_pair}/resume`],
      ['POST', `${at_pair}/refresh`],
      ['POST', `${at_pair}/revoke`],
      ['GET', `${at_pair}/threads`],
      ['POST', `${at_pair}/threads`, { thread: check.random('th_') }],
      ['DELETE', `${at_pair}/threads/${thread}`],
    ];
    const classes = check.manifest.classes as readonly string[];
    if (classes.includes('consent')) {
      const grant = { source_namespace: 'default', target_namespace: check.random('ns-') };
      routes.push(
        ['GET', '/v1/consent/grants'],
        ['POST', '/v1/consent/grants', grant],
        ['DELETE', `/v1/consent/grants/${NO_RECORD}`],
      );
    }
    if (classes.includes('sync')) {
      routes.push(
        ['GET', '/v1/sync/pairs'],
        ['POST', '/v1/sync/pairs', { peer_did: peer.did, thread_id: thread }],
        ['POST', '/v1/sync/pull', { from: peer.did, thread }],
        ['GET', `/v1/sync/pairs/sp_${'0'.repeat(64)}`],
        ['POST', `/v1/sync/pairs/sp_${'0'.repeat(64)}/kick`],
      );
    }
    const tokens: [string, string | undefined][] = [
      ['no token', undefined],
      ['the token of an actor', actor.token],
      ['the token of a pair', String(handshake.result?.['token'])],
      ['an unknown token', check.freshToken()],
      ['the operator token and more', `${operator.token}x`],
      ['a part of the operator token', operator.token.slice(0, -1)],
      ['the operator token in capitals', operator.token.toUpperCase()],
    ];
    for (const [method, path, body] of routes) {
      for (const [what, token] of tokens) {
        // A token of the run may be all capitals already.
        if (token === operator.token) continue;
        const answer = await check.request(path, {
          method,
          ...(token === undefined ? {} : { token }),
          ...(body === undefined ? {} : { body }),
        });
        const due = { status: 401, code: 'unauthorized' };
        check.refused('aitl-operator-only', answer, due, `${method} ${path} with ${what}`);
      }
    }
    check.equal('aitl-operator-only', await stateOfAll(pair), before, 'nothing was done');
    check.equal(
      'aitl-operator-only',
      [victim.probe.requests.length, peer.thread(thread).fetches.length, peer.revokes.length],
      [0, 0, 0],
      'nobody was asked',
    );
    const good = await operator.get('/v1/aitl');
    check.status('aitl-operator-only', good, 200, 'the operator is answered');
  },
});

/** All that the operator sees of a pair. */
async function stateOfAll(pair: Pairing): Promise<unknown> {
  const { operator, pair_id } = pair;
  const rules = (await operator.rules()).filter((rule) => show(rule, 9999).includes(pair.peer.did));
  return [
    await pair.shown(),
    await pair.records(),
    await operator.proposalsOf(pair_id),
    await operator.allowedThreads(pair_id),
    rules,
  ];
}

// ------------------------------------------------------------------------------------------------ decisions

const decisions = defineCheck({
  id: 'pairs/a-decision-is-a-record-with-effect',
  title: 'a decision is recorded with its reason, and has its effect when it is answered',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-decide', 'pair-poll-result', 'pair-poll-declined'],
  async run(check) {
    const reason = 'ü'.repeat(1000);
    const cases: ['approve' | 'reject', string | undefined][] = [
      ['approve', undefined],
      ['reject', undefined],
      ['approve', 'they are known to us'],
      ['reject', reason],
      ['approve', ''],
    ];
    for (const [decision, why] of cases) {
      const pair = await meet(check);
      const { handshake, id } = await propose(pair);
      const answer = await pair.operator.decide(id, decision, why);
      const polled = await handshake.poll();
      check.status('aitl-decide', answer, 200, `${decision} is answered`);
      const record = textAt(answer.json, 'record') ?? '';
      check.equal(
        'aitl-decide',
        answer.json,
        {
          record,
          action: 'applied',
          result: decision === 'approve' ? 'pair_completed' : 'pair_declined',
          pair_id: pair.pair_id,
          ...(decision === 'approve' ? { token_ttl: '90d' } : {}),
        },
        'with what came of it',
        { answer },
      );
      if (decision === 'approve') {
        check.status('pair-poll-result', polled, 200, 'the next poll has the result');
      } else {
        const due = { status: 403, code: 'pair_declined' };
        check.refused('pair-poll-declined', polled, due, 'the next poll is told');
      }
      check.equal(
        'aitl-decide',
        (await decisionsOf(pair, id)).map((it) =>
          ['id', 'act', 'kind', 'actor', 'body'].map((name) => at(it, name)),
        ),
        [
          [
            record,
            'DO',
            'syncropel.aitl.decision.v1',
            pair.target.did,
            { proposal: id, decision, ...(why === undefined ? {} : { reason: why }) },
          ],
        ],
        'one record on th_aitl_decisions says it',
      );
    }
  },
});

const decisionForms = defineCheck({
  id: 'pairs/a-malformed-decision-decides-nothing',
  title: 'a decision of another form is refused, and the proposal waits',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-decide', 'pair-poll-pending'],
  async run(check) {
    const pair = await meet(check);
    const { handshake, id } = await propose(pair);
    const bodies: (JsonObject | string)[] = [
      {},
      { decision: 'approved' },
      { decision: 'decline' },
      { decision: 'APPROVE' },
      { decision: true },
      { decision: ['approve'] },
      { decision: 'approve', reason: 7 },
      { decision: 'approve', reason: null },
      { decision: 'approve', reason: 'r'.repeat(1001) },
      { decision: 'approve', rule: NO_RECORD },
      { Decision: 'approve' },
      '"approve"',
      '[]',
    ];
    for (const body of bodies) {
      const answer = await pair.operator.post(`/v1/aitl/${id}/decide`, body, {
        content_type: 'application/json',
      });
      check.refused('aitl-decide', answer, SHAPE, `the decision ${show(body, 50)}`);
    }
    check.status('pair-poll-pending', await handshake.poll(), 202, 'the proposal waits');
    check.equal('aitl-decide', await decisionsOf(pair, id), [], 'and no decision is recorded');
    const good = await pair.operator.decide(id, 'approve', '𝒓'.repeat(1000));
    check.status('aitl-decide', good, 200, 'a good one is taken, of 1,000 characters');
  },
});

const once = defineCheck({
  id: 'pairs/a-proposal-is-decided-once',
  title: 'a proposal that is decided is not decided again, by whatever way it was decided',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-decide-once', 'aitl-decide'],
  async run(check) {
    for (const first of ['approve', 'reject'] as const) {
      const pair = await meet(check);
      const { handshake, id } = await propose(pair);
      await decided(pair, id, first);
      for (const second of ['approve', 'reject'] as const) {
        const answer = await pair.operator.decide(id, second);
        check.refused('aitl-decide-once', answer, CONFLICT, `${second} after ${first}`);
      }
      const state = first === 'approve' ? 'approved' : 'declined';
      check.equal('aitl-decide-once', await proposalState(pair, id), state, 'the first one stands');
      check.equal('aitl-decide', (await decisionsOf(pair, id)).length, 1, 'with one record');
      const status = first === 'approve' ? 200 : 403;
      check.status('aitl-decide', await handshake.poll(), status, 'and the peer hears of it');
      if (first === 'approve') {
        await handshake.confirm();
        const late = await pair.operator.decide(id, 'reject');
        check.refused('aitl-decide-once', late, CONFLICT, 'what was used up was decided, too');
        check.equal('aitl-decide-once', await pair.state(), 'active', 'and stays');
      }
    }
    const ruled = await meet(check);
    await ruled.operator.addRule({ peer_did: ruled.peer.did });
    await ruled.peer.handshake(ruled.target).request();
    const [proposal] = await ruled.operator.proposalsOf(ruled.pair_id);
    const after = await ruled.operator.decide(textAt(proposal, 'id') ?? '', 'reject');
    check.refused('aitl-decide-once', after, CONFLICT, 'what a rule decided is decided');
    const genesis = (await ruled.records('pair.genesis.v1'))[0]?.['id'];
    for (const id of [NO_RECORD, 'no-content-id', String(genesis)]) {
      const answer = await ruled.operator.decide(id, 'approve');
      check.refused('aitl-decide-once', answer, NOT_FOUND, `${id.slice(0, 14)} is no proposal`);
    }
  },
});

const onceInParallel = defineCheck({
  id: 'pairs/a-proposal-is-decided-once-in-parallel',
  title: 'of decisions that are made at the same time one is taken, and nothing is done twice',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-decide-once', 'aitl-decide', 'pair-genesis'],
  async run(check) {
    for (const both of [false, true]) {
      const pair = await meet(check);
      const { id } = await propose(pair);
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          pair.operator.decide(id, both && index % 2 === 1 ? 'reject' : 'approve'),
        ),
      );
      const taken = answers.filter(({ status }) => status === 200);
      check.equal('aitl-decide-once', taken.length, 1, 'one of eight is taken');
      for (const answer of answers.filter((it) => !taken.includes(it))) {
        check.refused('aitl-decide-once', answer, CONFLICT, 'the others come too late');
      }
      check.equal('aitl-decide', (await decisionsOf(pair, id)).length, 1, 'there is one record');
      const approved = textAt(taken[0]?.json, 'result') === 'pair_completed';
      check.equal(
        'pair-genesis',
        (await pair.records('pair.genesis.v1')).length,
        approved ? 1 : 0,
        'and a genesis where it was an approval',
      );
    }
  },
});

const durable = defineCheck({
  id: 'pairs/decisions-and-rules-survive',
  title: 'decisions and rules that were answered are there after the host was killed',
  class: 'pairs',
  needs: ['restart', 'operator'],
  requirements: ['aitl-decide', 'aitl-decide-once', 'aitl-list', 'aitl-rule', 'aitl-manual'],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    const { operator } = pair;
    const [one, two, open] = [
      await propose(pair, freshProposal(check)),
      await propose(pair, freshProposal(check)),
      await propose(pair, freshProposal(check)),
    ];
    await decided(pair, one.id, 'approve');
    const kept = await operator.addRule({ initiator: 'ruled', responder: 'here' });
    const removed = await operator.addRule({ initiator: 'unruled' });
    await operator.removeRule(textAt(removed.json, 'id') ?? '');
    await decided(pair, two.id, 'reject');
    const before = await operator.proposals();
    await host.restart('kill');
    check.equal('aitl-list', await operator.proposals(), before, 'the list is the same');
    for (const { id } of [one, two]) {
      const answer = await operator.decide(id, 'approve');
      check.refused('aitl-decide-once', answer, CONFLICT, 'what was decided is decided');
      check.equal('aitl-decide', (await decisionsOf(pair, id)).length, 1, 'by one record');
    }
    check.equal('aitl-rule', await operator.rules(), [kept.json], 'the rule is there');
    const namespaces = { initiator: 'ruled', responder: 'here' };
    const ruled = await pair.peer.handshake(pair.target, { namespaces }).request();
    check.status('aitl-rule', ruled, 200, 'and decides');
    const unruled = await propose(pair, {
      namespaces: { initiator: 'unruled', responder: 'here' },
    });
    check.equal(
      'aitl-manual',
      await proposalState(pair, unruled.id),
      'pending',
      'the other is gone',
    );
    check.equal('aitl-manual', await proposalState(pair, open.id), 'pending', 'what waited waits');
    check.status('aitl-manual', await open.handshake.poll(), 202, 'also for the peer');
  },
});

// ------------------------------------------------------------------------------------------------ time

const expiry = defineCheck({
  id: 'pairs/a-proposal-expires',
  title: 'a proposal that nobody decides about expires after 7 days, and cannot be decided then',
  class: 'pairs',
  needs: ['restart', 'operator', 'test-clock'],
  requirements: [
    'aitl-expiry',
    'aitl-decide-once',
    'aitl-list',
    'pair-poll-once',
    'pair-records',
    'pair-audit',
  ],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    const other = await meet(check, { host });
    const { handshake, id } = await propose(pair);
    const rejected = await propose(other);
    await decided(other, rejected.id, 'reject');
    await pair.advance(7 * DAY - HOUR);
    const { id: younger } = await propose(pair, freshProposal(check));
    check.equal(
      'aitl-expiry',
      await proposalState(pair, id),
      'pending',
      'an hour before, it waits',
    );
    check.status('aitl-expiry', await handshake.poll(), 202, 'also for the peer');
    await pair.advance(2 * HOUR);
    check.equal(
      'aitl-list',
      await proposalState(pair, id),
      'expired',
      'an hour after, it has expired',
    );
    check.equal(
      'aitl-expiry',
      await proposalState(pair, younger),
      'pending',
      'each has its own time',
    );
    check.equal(
      'aitl-list',
      await proposalState(other, rejected.id),
      'declined',
      'a decision stays',
    );
    const late = await pair.operator.decide(id, 'approve');
    check.refused('aitl-decide-once', late, GONE, 'it cannot be approved');
    const no = await pair.operator.decide(id, 'reject');
    check.refused('aitl-decide-once', no, GONE, 'nor declined');
    check.refused(
      'pair-poll-once',
      await handshake.poll(),
      GONE,
      'the peer is told that it is gone',
    );
    check.equal('aitl-expiry', await pair.records('pair.genesis.v1'), [], 'nothing came of it');
    check.equal(
      'aitl-expiry',
      await pair.state(),
      'establishing',
      'the pair waits for the younger one',
    );
    const again = await propose(pair);
    check.expect('aitl-expiry', again.id !== id, 'the same request is a new proposal');
    await host.restart('kill');
    check.equal(
      'aitl-list',
      await proposalState(pair, id),
      'expired',
      'it stays so over a restart',
    );
    await pair.advance(8 * DAY);
    await check.eventually(
      'pair-records',
      'the pair that nobody wanted is ended by a record',
      async () =>
        (await pair.records('pair_update.v1')).some(
          (record) => at(record, 'body', 'transition') === 'expire',
        ),
    );
    check.equal('pair-records', await pair.shown(), undefined, 'and is no longer shown');
    check.equal(
      'pair-audit',
      (await pair.stateChanges()).map(({ from, to }) => [from, to]),
      [
        [null, 'establishing'],
        ['establishing', null],
      ],
      'the audit has both changes',
    );
  },
});

// ------------------------------------------------------------------------------------------------ by nobody else

const manual = defineCheck({
  id: 'pairs/nothing-is-approved-by-itself',
  title:
    'nothing but the operator approves: not asking again, not having been paired, not a rule for others',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-manual', 'pair-poll-pending'],
  async run(check) {
    const waits = async (pair: Pairing, what: string, proposal: object = {}): Promise<void> => {
      const handshake = pair.peer.handshake(pair.target, proposal);
      const answer = await handshake.request();
      const before = (await pair.records('pair.genesis.v1')).length;
      if (!check.status('aitl-manual', answer, 202, `${what} is not approved`)) return;
      for (let count = 0; count < 3; count += 1) {
        check.status('pair-poll-pending', await handshake.poll(), 202, `${what} has to wait`);
      }
      const id = textAt(answer.json, 'aitl_record_id') ?? '';
      check.equal('aitl-manual', await decisionsOf(pair, id), [], 'nobody has decided');
      check.equal(
        'aitl-manual',
        (await pair.records('pair.genesis.v1')).length,
        before,
        'no genesis',
      );
    };
    const stranger = await meet(check);
    for (let count = 0; count < 4; count += 1) await waits(stranger, 'who asks again and again');
    const former = await meet(check);
    await agree(former);
    await waits(former, 'an active peer who wants another namespace', freshProposal(check));
    await former.operator.change(former.pair_id, 'revoke');
    await waits(former, 'a peer whose pair was revoked');
    const declined = await meet(check);
    const { id } = await propose(declined);
    await decided(declined, id, 'reject');
    await waits(declined, 'a peer who was declined');
    const web = await meet(check, { method: 'web' });
    await waits(web, 'a host of this machine');
    const known = await meet(check);
    const actor = await check.actor();
    known.thread('th_x').add(known.peer.actor().record({ thread: 'th_x' }));
    await actor.record(check.random('th_'));
    await waits(known, 'a peer of whom nothing is known', { scopes: [PULL] });
    const ends = await meet(check);
    ends.peer.decide = () => 'wait';
    await ends.operator.startPair({ peer_url: ends.peer.base });
    await waits(ends, 'a peer that was asked for something else', freshProposal(check));
  },
});

// ------------------------------------------------------------------------------------------------ rules

/** The status of the answer to a request of a new peer, or of one that is given. */
async function asking(
  check: CheckContext,
  namespaces: { initiator: string; responder: string },
  pair?: Pairing,
): Promise<HttpAnswer> {
  const from = pair ?? (await meet(check));
  return await from.peer.handshake(from.target, { namespaces }).request();
}

const rules = defineCheck({
  id: 'pairs/a-rule-approves-at-once',
  title: 'a rule approves what it matches at once and says so in the decision, until it is removed',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-rule', 'pair-request-approved', 'aitl-list', 'pair-genesis'],
  async run(check) {
    const [initiator, responder] = [check.random('in-'), check.random('re-')];
    const known = await meet(check);
    const { operator, peer } = known;
    const matches: [JsonObject, Pairing | undefined][] = [
      [{ peer_did: peer.did }, known],
      [{ initiator }, undefined],
      [{ responder }, undefined],
      [{ initiator, responder }, undefined],
      [{ peer_did: peer.did, initiator, responder }, known],
    ];
    for (const [match, who] of matches) {
      const what = `a rule for ${Object.keys(match).join(' and ')}`;
      const made = await operator.addRule(match);
      check.status('aitl-rule', made, 201, `${what} is made`);
      const id = textAt(made.json, 'id') ?? '';
      const body = { kind: KIND, action: 'auto_apply', match };
      check.equal('aitl-rule', made.json, { id, ...body }, 'and shown', { answer: made });
      const record = await operator.get(`/v1/records/${id}`);
      check.equal(
        'aitl-rule',
        ['thread', 'act', 'kind', 'body'].map((name) => at(record.json, name)),
        ['th_engine_config', 'LEARN', 'syncropel.aitl.rule.v1', body],
        'its id is that of its record',
        { answer: record },
      );
      const listed = (await operator.rules()).filter((rule) => at(rule, 'id') === id);
      check.equal('aitl-rule', listed, [made.json], 'it is listed');

      const pair = who ?? (await meet(check));
      const handshake = pair.peer.handshake(pair.target, { namespaces: { initiator, responder } });
      const answer = await handshake.request();
      if (check.status('pair-request-approved', answer, 200, `${what} approves at once`)) {
        const [proposal] = (await operator.proposalsOf(pair.pair_id)).slice(-1);
        const of = textAt(proposal, 'id') ?? '';
        check.equal('aitl-list', at(proposal, 'state'), 'approved', 'the proposal is listed');
        check.equal(
          'aitl-rule',
          (await decisionsOf(pair, of)).map(({ body }) => body),
          [{ proposal: of, decision: 'approve', rule: id }],
          'with a decision that names the rule',
        );
        check.equal(
          'pair-genesis',
          (await pair.records('pair.genesis.v1')).at(-1),
          handshake.genesis,
          'and the genesis of the result',
        );
        check.status('pair-request-approved', await handshake.confirm(), 200, 'it is a pair');
      }
      if (who !== undefined) await operator.change(who.pair_id, 'revoke');
      check.status('aitl-rule', await operator.removeRule(id), 204, 'the rule is removed');
      const again = await operator.removeRule(id);
      check.refused('aitl-rule', again, NOT_FOUND, 'once');
      const left = (await operator.rules()).filter((rule) => at(rule, 'id') === id);
      check.equal('aitl-rule', left, [], 'it is no longer listed');
      const config = (await operator.thread('th_engine_config')).records.filter(
        (it) => at(it, 'body', 'rule') === id,
      );
      check.equal(
        'aitl-rule',
        config.map(({ kind, body: removal }) => [kind, removal]),
        [['syncropel.aitl.rule_removed.v1', { rule: id }]],
        'by a record',
      );
      const after = await asking(check, { initiator, responder }, who);
      check.status('aitl-rule', after, 202, 'and approves nothing any more');
      // Nothing of one rule waits for the next one.
      await operator.decide(textAt(after.json, 'aitl_record_id') ?? '', 'reject');
    }
  },
});

const laterRules = defineCheck({
  id: 'pairs/a-new-rule-approves-what-waits',
  title: 'a rule that is added approves what waits and matches, and nothing else',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-rule', 'aitl-manual', 'pair-request-approved', 'pair-poll-result'],
  async run(check) {
    const pair = await meet(check);
    const other = await meet(check);
    const proposal = freshProposal(check);
    const { handshake, id } = await propose(pair, proposal);
    const { initiator = '' } = proposal.namespaces ?? {};
    const elsewhere = { initiator, responder: check.random('re-') };
    const alike = await propose(pair, { namespaces: elsewhere });
    const unmatched = await propose(pair, freshProposal(check));
    const foreign = await propose(other, proposal);
    const made = await pair.operator.addRule({ peer_did: pair.peer.did, initiator });
    check.equal('aitl-rule', await proposalState(pair, id), 'approved', 'what waited is approved');
    check.equal(
      'aitl-rule',
      (await decisionsOf(pair, id)).map(({ body }) => body),
      [{ proposal: id, decision: 'approve', rule: at(made.json, 'id') }],
      'with a decision that names the rule',
    );
    check.equal(
      'aitl-rule',
      await proposalState(pair, alike.id),
      'approved',
      'and so is another one that matches',
    );
    check.status('pair-poll-result', await handshake.poll(), 200, 'the next poll has the result');
    const again = pair.peer.handshake(pair.target, proposal);
    check.status('pair-request-approved', await again.request(), 200, 'and so has a new request');
    check.status('aitl-manual', await unmatched.handshake.poll(), 202, 'another proposal waits');
    check.status('aitl-manual', await foreign.handshake.poll(), 202, 'and so does another peer');
  },
});

const everything = defineCheck({
  id: 'pairs/an-empty-rule-matches-all',
  title:
    'a rule without members to compare approves every proposal, and leaves decided ones as they are',
  class: 'pairs',
  needs: ['restart', 'operator'],
  requirements: ['aitl-rule', 'aitl-manual', 'pair-poll-declined'],
  async run(check) {
    const host = await check.startHost();
    const declined = await meet(check, { host });
    const { handshake, id } = await propose(declined);
    await decided(declined, id, 'reject');
    const rule = await declined.operator.addRule({});
    check.status('aitl-rule', rule, 201, 'the rule is made');
    const due = { status: 403, code: 'pair_declined' };
    check.refused('pair-poll-declined', await handshake.poll(), due, 'what was declined stays so');
    check.equal('aitl-manual', await proposalState(declined, id), 'declined', 'also in the list');
    for (const method of ['key', 'web'] as const) {
      const pair = await meet(check, { host, method });
      const asked = pair.peer.handshake(pair.target, freshProposal(check));
      check.status(
        'aitl-rule',
        await asked.request(),
        200,
        `a peer with a did:${method} is let in`,
      );
    }
    await declined.operator.removeRule(textAt(rule.json, 'id') ?? '');
    const late = await meet(check, { host });
    const waiting = await late.peer.handshake(late.target).request();
    check.status('aitl-manual', waiting, 202, 'without the rule, nobody is');
  },
});

const exact = defineCheck({
  id: 'pairs/a-rule-compares-whole-strings',
  title:
    'a rule approves nothing that only begins, ends or looks like what it names, and needs all its members',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-rule-exact', 'aitl-rule'],
  async run(check) {
    const [initiator, responder] = [check.random('acme-'), check.random('here-')];
    const { operator } = await meet(check);
    await operator.addRule({ initiator, responder });
    const near: [string, string, string][] = [
      ['a namespace below', `${initiator}/payments`, responder],
      ['a longer namespace', `${initiator}x`, responder],
      ['a shorter namespace', initiator.slice(0, -1), responder],
      ['a namespace that ends with it', `x${initiator}`, responder],
      ['another responder', initiator, `${responder}-2`],
      ['a responder below', initiator, `${responder}/part`],
      ['the names exchanged', responder, initiator],
      ['one for both', initiator, initiator],
      ['the usual ones', 'default', 'default'],
    ];
    for (const [what, one, other] of near) {
      const answer = await asking(check, { initiator: one, responder: other });
      check.status('aitl-rule-exact', answer, 202, `${what} is not what the rule names`);
    }
    await operator.addRule({ initiator: check.random('other-') });
    const same = await asking(check, { initiator, responder });
    check.status('aitl-rule', same, 200, 'the very same is, whatever rules there are beside it');

    const parts = [check.random('top-'), check.random('mid-')];
    await operator.addRule({ responder: parts.join('/') });
    const above = await asking(check, { initiator: 'default', responder: parts[0] ?? '' });
    check.status('aitl-rule-exact', above, 202, 'a namespace above is not meant');

    // The DIDs of two ports of which one begins with the other, and a peer of another method.
    const web = await meet(check, { method: 'web' });
    await operator.addRule({ peer_did: web.peer.did.slice(0, -1) });
    await operator.addRule({ peer_did: `${web.peer.did}:actors:bob` });
    await operator.addRule({ peer_did: `did:sync:user:${web.peer.did.slice(4)}:bob` });
    const like = await asking(check, { initiator: 'default', responder: 'default' }, web);
    check.status('aitl-rule-exact', like, 202, 'a DID that begins alike is another one');
    const other = await meet(check);
    await operator.addRule({ peer_did: other.peer.did, initiator: check.random('only-') });
    const half = await asking(check, { initiator: 'default', responder: 'default' }, other);
    check.status('aitl-rule', half, 202, 'every member of a rule has to be equal');
  },
});

const ruleForms = defineCheck({
  id: 'pairs/a-malformed-rule-is-no-rule',
  title: 'a rule of another form is refused, and approves nothing',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['aitl-rule'],
  async run(check) {
    const pair = await meet(check);
    const { operator, peer } = pair;
    const good = { kind: KIND, action: 'auto_apply', match: { peer_did: peer.did } };
    const bodies: (JsonObject | string)[] = [
      { ...good, kind: 'syncropel.federation.pair_init.v1' },
      { kind: KIND, match: good.match },
      { ...good, action: 'notify' },
      { kind: KIND, action: 'auto_apply' },
      { ...good, match: [] },
      { ...good, match: 'all' },
      { ...good, match: { peer_did: 'did:example:bob' } },
      { ...good, match: { peer_did: peer.did, scopes: [PULL] } },
      { ...good, match: { peer_did: peer.did, peerDid: peer.did } },
      { ...good, match: { initiator: 7 } },
      { ...good, match: { responder: null } },
      { ...good, expires: '2030-01-01T00:00:00.000Z' },
      '[]',
      'null',
    ];
    for (const body of bodies) {
      const answer = await operator.post('/v1/aitl/rules', body, {
        content_type: 'application/json',
      });
      check.refused('aitl-rule', answer, SHAPE, `the rule ${show(body, 80)}`);
    }
    check.equal(
      'aitl-rule',
      (await operator.rules()).filter((rule) => show(rule, 9999).includes(peer.did)),
      [],
      'none of them is listed',
    );
    check.status('aitl-rule', await peer.handshake(pair.target).request(), 202, 'and none decides');
    for (const id of [NO_RECORD, 'no-content-id']) {
      check.refused(
        'aitl-rule',
        await operator.removeRule(id),
        NOT_FOUND,
        `${id.slice(0, 9)} is none`,
      );
    }
  },
});

export const aitlChecks: readonly CheckDefinition[] = [
  list,
  operatorOnly,
  decisions,
  decisionForms,
  once,
  onceInParallel,
  durable,
  expiry,
  manual,
  rules,
  laterRules,
  everything,
  exact,
  ruleForms,
];
