// The target as the responder of a handshake: requests, polls, and what the operator's decision makes of them.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import {
  agree,
  DAY,
  decided,
  expectToken,
  freshProposal,
  HOUR,
  meet,
  proposalIn,
  proposalState,
  propose,
  tokenOf,
} from './pairs-support.ts';

const GONE = { status: 410, code: 'gone' };
const PAUSED = { status: 403, code: 'pair_paused' };
const DECLINED = { status: 403, code: 'pair_declined' };
const PULL = 'federation:sync_pull';

// ------------------------------------------------------------------------------------------------ requests

const pending = defineCheck({
  id: 'pairs/a-request-waits-for-a-decision',
  title: 'a request that nothing approves is a proposal: it is listed, recorded, and waits',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-request-pending', 'pair-poll-pending', 'aitl-list'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target, operator, pair_id } = pair;
    const proposal = freshProposal(check);
    const handshake = peer.handshake(target, { ...proposal, scopes: [PULL] });
    const request = handshake.requestMessage();
    const answer = await peer.send('pair_request', target, request);
    check.status('pair-request-pending', answer, 202, 'it is accepted, and no more');
    check.equal(
      'pair-request-pending',
      [answer.media_type, at(answer.json, 'pair_id'), at(answer.json, 'state')],
      ['application/json', pair_id, 'pending'],
      'the answer says which pair, and that it waits',
      { answer },
    );
    const id = textAt(answer.json, 'aitl_record_id') ?? '';
    const listed = await proposalIn(pair, id);
    check.equal(
      'pair-request-pending',
      [at(listed, 'state'), at(listed, 'kind')],
      ['pending', 'syncropel.federation.pair_pending.v1'],
      'the proposal is among those to be decided',
    );
    const record = await operator.get(`/v1/records/${id}`);
    check.equal(
      'aitl-list',
      at(listed, 'body'),
      {
        pair_id,
        peer_did: peer.did,
        peer_url: peer.base,
        namespaces: handshake.proposal.namespaces,
        scopes: [PULL],
        request: request['id'],
        aitl: { kind: 'syncropel.federation.pair_pending.v1' },
      },
      'its body says what is asked for',
    );
    check.equal(
      'aitl-list',
      [at(record.json, 'body'), at(record.json, 'created')],
      [at(listed, 'body'), at(listed, 'created')],
      'it is that of its record',
      { answer: record },
    );
    for (let count = 0; count < 3; count += 1) {
      const polled = await handshake.poll();
      check.status('pair-poll-pending', polled, 202, 'a poll is told to wait');
      check.equal(
        'pair-poll-pending',
        [polled.media_type, at(polled.json, 'pair_id'), at(polled.json, 'state')],
        ['application/json', pair_id, 'pending'],
        'with the state',
        { answer: polled },
      );
      for (const member of ['token', 'genesis']) {
        check.equal('pair-poll-pending', at(polled.json, member), undefined, `and no ${member}`);
      }
    }
    const genesis = await pair.records('pair.genesis.v1');
    check.equal('pair-request-pending', genesis.length, 0, 'nothing is agreed');
    check.equal(
      'pair-request-pending',
      await pair.state(),
      'establishing',
      'the pair is on its way',
    );
  },
});

const same = defineCheck({
  id: 'pairs/the-same-request-is-one-proposal',
  title:
    'requests of one sender for the same are one proposal while it is undecided, and all of them can be polled for',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-request-same', 'pair-request-pending', 'pair-poll-result', 'pair-genesis'],
  async run(check) {
    const pair = await meet(check);
    const { operator, pair_id } = pair;
    const proposal = freshProposal(check);
    const first = await propose(pair, proposal);
    const second = await propose(pair, proposal);
    check.equal(
      'pair-request-same',
      second.id,
      first.id,
      'the second request has the same proposal',
    );
    const many = await Promise.all(Array.from({ length: 6 }, () => propose(pair, proposal)));
    check.equal(
      'pair-request-same',
      [...new Set(many.map(({ id }) => id))],
      [first.id],
      'and so have six at the same time',
    );
    const others: [string, object][] = [
      [
        'another namespace of the initiator',
        { namespaces: { ...proposal.namespaces, initiator: check.random('x-') } },
      ],
      [
        'another namespace of the responder',
        { namespaces: { ...proposal.namespaces, responder: check.random('x-') } },
      ],
      [
        'the namespaces exchanged',
        {
          namespaces: {
            initiator: proposal.namespaces?.responder,
            responder: proposal.namespaces?.initiator,
          },
        },
      ],
      ['other scopes', { ...proposal, scopes: [PULL] }],
    ];
    const ids = new Set([first.id]);
    const unanswered = [];
    for (const [what, other] of others) {
      const { id, handshake } = await propose(pair, other);
      unanswered.push(handshake);
      check.expect('pair-request-pending', !ids.has(id), `${what} is another proposal`);
      ids.add(id);
      check.equal('pair-request-same', (await propose(pair, other)).id, id, `${what} twice is one`);
    }
    const stranger = await meet(check);
    const foreign = await propose(stranger, proposal);
    check.expect(
      'pair-request-pending',
      !ids.has(foreign.id),
      'the same proposal of another sender is another one',
    );
    check.equal(
      'pair-request-same',
      (await operator.proposalsOf(pair_id)).map((listed) => at(listed, 'id')),
      [...ids],
      'the list has each once, the oldest first',
    );
    check.equal(
      'pair-request-same',
      (await pair.records('pair_pending.v1')).length,
      ids.size,
      'and there is one record for each',
    );
    // Each of the requests has a result of its own.
    await decided(pair, first.id, 'approve');
    const [one, two] = [await second.handshake.poll(), await first.handshake.poll()];
    for (const answer of [one, two]) {
      check.status('pair-poll-result', answer, 200, 'each nonce gets a result after the approval');
    }
    check.equal(
      'pair-genesis',
      at(two.json, 'genesis'),
      at(one.json, 'genesis'),
      'with the same genesis',
    );
    for (const handshake of [...unanswered, foreign.handshake]) {
      const answer = await handshake.poll();
      check.status('pair-request-pending', answer, 202, 'a poll for another proposal has to wait');
    }
    check.equal(
      'pair-request-pending',
      await proposalState(stranger, foreign.id),
      'pending',
      'nobody has decided about it',
    );
  },
});

const asked = defineCheck({
  id: 'pairs/after-a-decision-a-request-is-a-new-proposal',
  title: 'a request after a declined one is a new proposal, and the old one stays declined',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-request-same', 'pair-request-pending', 'pair-poll-declined', 'aitl-manual'],
  async run(check) {
    const pair = await meet(check);
    const first = await propose(pair);
    const other = await propose(pair, freshProposal(check));
    await decided(pair, first.id, 'reject');
    check.equal(
      'pair-poll-declined',
      await pair.state(),
      'establishing',
      'another one still waits',
    );
    for (let count = 0; count < 2; count += 1) {
      const polled = await first.handshake.poll();
      check.refused('pair-poll-declined', polled, DECLINED, 'a poll for what was declined');
    }
    check.status('pair-request-pending', await other.handshake.poll(), 202, 'the other one waits');
    const second = await propose(pair);
    check.expect('pair-request-same', second.id !== first.id, 'the same again is a new proposal');
    check.equal(
      'aitl-manual',
      [await proposalState(pair, first.id), await proposalState(pair, second.id)],
      ['declined', 'pending'],
      'which waits',
    );
    await decided(pair, second.id, 'approve');
    check.refused(
      'pair-poll-declined',
      await first.handshake.poll(),
      DECLINED,
      'the nonce of the declined one is declined still',
    );
    check.status(
      'pair-request-pending',
      await second.handshake.poll(),
      200,
      'the new one has a result',
    );
    await decided(pair, other.id, 'reject');
    check.refused(
      'pair-poll-declined',
      await other.handshake.poll(),
      DECLINED,
      'the other one then',
    );
  },
});

const bounded = defineCheck({
  id: 'pairs/sixteen-proposals-may-wait',
  title:
    'sixteen proposals of one sender may wait for a decision; with one more it is told to come later',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-request-bound', 'pair-request-pending', 'pair-request-same'],
  async run(check) {
    const pair = await meet(check);
    const { operator, pair_id } = pair;
    const proposals = Array.from({ length: 20 }, () => freshProposal(check));
    const [extra, another, ruled, last] = proposals.slice(16);
    const ids: string[] = [];
    for (const proposal of proposals.slice(0, 16)) ids.push((await propose(pair, proposal)).id);
    check.equal('pair-request-pending', new Set(ids).size, 16, 'sixteen wait');
    const tooMany = async (proposal: object = {}): Promise<void> => {
      const handshake = pair.peer.handshake(pair.target, proposal);
      const answer = await handshake.request();
      const due = { status: 503, code: 'unavailable' };
      check.refused('pair-request-bound', answer, due, 'one more is told to come later');
      const later = answer.header('retry-after') ?? '';
      check.expect('pair-request-bound', later !== '', 'with a Retry-After', { answer });
      const polled = await handshake.poll();
      check.refused('pair-request-bound', polled, GONE, 'and is no request that is known');
    };
    await tooMany(extra);
    await tooMany(another);
    check.equal(
      'pair-request-bound',
      (await operator.proposalsOf(pair_id)).map((it) => [at(it, 'id'), at(it, 'state')]),
      ids.map((id) => [id, 'pending']),
      'nothing came of it, and the sixteen are kept',
    );
    const known = await propose(pair, proposals[3]);
    check.equal('pair-request-same', known.id, ids[3], 'what waits already may be asked for again');
    const stranger = await meet(check);
    const free = await stranger.peer.handshake(stranger.target, extra).request();
    check.status('pair-request-pending', free, 202, 'others are not held up by it');
    await decided(pair, ids[7] ?? '', 'reject');
    await propose(pair, extra);
    await tooMany(another);
    await decided(pair, ids[8] ?? '', 'approve');
    const { id } = await propose(pair, another);
    check.expect(
      'pair-request-pending',
      !ids.includes(id),
      'when one is decided there is room for one',
    );
    await tooMany(ruled);
    const parallel = await Promise.all(
      Array.from({ length: 6 }, () =>
        pair.peer.handshake(pair.target, freshProposal(check)).request(),
      ),
    );
    check.equal(
      'pair-request-bound',
      parallel.map(({ status }) => status),
      parallel.map(() => 503),
      'at the same time as well',
    );
    await decided(pair, ids[9] ?? '', 'reject');
    const race = await Promise.all(
      Array.from({ length: 6 }, () =>
        pair.peer.handshake(pair.target, freshProposal(check)).request(),
      ),
    );
    check.equal(
      'pair-request-bound',
      race.filter(({ status }) => status === 202).length,
      1,
      'of several that come for one place, one gets it',
    );
    await tooMany(last);
  },
});

const approvedAtOnce = defineCheck({
  id: 'pairs/what-is-approved-is-answered-at-once',
  title:
    'a request is answered with a result at once where its approval waits, or the pair is active, for the same proposal',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-request-approved', 'pair-genesis', 'pair-confirm', 'aitl-manual'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target } = pair;
    const proposal = freshProposal(check);
    const waiting = await propose(pair, proposal);
    await decided(pair, waiting.id, 'approve');
    // The approval is for this sender and this proposal.
    const others: [string, Pairing, object][] = [
      ['another sender', await meet(check), proposal],
      [
        'another namespace of the responder',
        pair,
        { namespaces: { ...proposal.namespaces, responder: 'default' } },
      ],
      [
        'another namespace of the initiator',
        pair,
        { namespaces: { ...proposal.namespaces, initiator: 'default' } },
      ],
      ['fewer scopes', pair, { ...proposal, scopes: [PULL] }],
    ];
    for (const [what, from, other] of others) {
      const answer = await from.peer.handshake(target, other).request();
      check.status('aitl-manual', answer, 202, `the approval is not for ${what}`);
    }
    const lost = peer.handshake(target, proposal);
    const answer = await lost.request();
    check.status('pair-request-approved', answer, 200, 'the approval waits, though nobody polled');
    const again = peer.handshake(target, proposal);
    check.status('pair-request-approved', await again.request(), 200, 'it waits until the confirm');
    check.equal('pair-genesis', again.genesis, lost.genesis, 'with the same genesis');
    check.status('pair-confirm', await again.confirm(), 200, 'which uses it up');

    const old = tokenOf(again);
    const renewed = peer.handshake(target, proposal);
    const active = await renewed.request();
    check.status('pair-request-approved', active, 200, 'an active pair is asked for again');
    check.equal('pair-genesis', renewed.genesis, again.genesis, 'with the genesis of the pair');
    check.equal(
      'pair-request-approved',
      await pair.state(),
      'active',
      'the pair stays active meanwhile',
    );
    await expectToken(pair, 'pair-request-approved', old, true, 'and its token goes on');
    check.status('pair-confirm', await renewed.confirm(), 200, 'the new result is confirmed');
    await expectToken(pair, 'pair-confirm', tokenOf(renewed), true, 'then the new token holds');
    await expectToken(pair, 'pair-confirm', old, false, 'and the old one has ended');
    const thread = check.random('th_');
    await pair.pulled(thread);
    check.equal(
      'pair-confirm',
      peer.thread(thread).fetches.map(({ token }) => token === renewed.token),
      [true],
      'and the host uses the token of the newer confirm',
    );
    for (const [what, from, other] of others.slice(1)) {
      const asking = await from.peer.handshake(target, other).request();
      check.status('aitl-manual', asking, 202, `the active pair approves nothing for ${what}`);
    }
    check.equal(
      'pair-genesis',
      (await pair.records('pair.genesis.v1')).map(({ id }) => id),
      [again.genesis?.['id']],
      'all of it had one genesis',
    );
    check.equal('pair-confirm', await pair.state(), 'active', 'and the pair is active');
  },
});

const otherInitiator = defineCheck({
  id: 'pairs/a-pair-is-asked-for-by-its-initiator',
  title:
    'who answered the handshake of an active pair has to ask like everybody when it begins one itself',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-request-approved', 'pair-request-pending', 'aitl-manual'],
  async run(check) {
    const namespaces = { target: check.random('own-'), peer: check.random('its-') };
    const pair = await pairWith(check, { namespaces });
    const exchanged = { initiator: namespaces.peer, responder: namespaces.target };
    const straight = { initiator: namespaces.target, responder: namespaces.peer };
    for (const proposed of [exchanged, straight]) {
      const handshake = pair.peer.handshake(pair.target, { namespaces: proposed });
      const answer = await handshake.request();
      check.status('pair-request-pending', answer, 202, 'its own request has to wait');
      const id = textAt(answer.json, 'aitl_record_id') ?? '';
      check.equal('aitl-manual', await proposalState(pair, id), 'pending', 'for a decision');
    }
    check.equal('pair-request-pending', await pair.state(), 'active', 'the pair goes on');
    const own = await meet(check);
    await agree(own, { namespaces: exchanged });
    const again = await own.peer.handshake(own.target, { namespaces: exchanged }).request();
    check.status('pair-request-approved', again, 200, 'the initiator of a pair need not wait');
  },
});

const degraded = defineCheck({
  id: 'pairs/a-degraded-pair-is-asked-for-again',
  title: 'a request for a degraded pair under the same proposal is answered at once',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-request-approved', 'pair-confirm'],
  async run(check) {
    const pair = await meet(check);
    const first = await agree(pair);
    pair.peer.on.changes.add(refusesWith(401, 'unauthorized', { times: 1 }));
    await pair.pull(check.random('th_'));
    await check.until('the pair is degraded', async () => (await pair.state()) === 'degraded');
    const again = pair.peer.handshake(pair.target);
    const answer = await again.request();
    check.status('pair-request-approved', answer, 200, 'the result comes at once');
    check.equal(
      'pair-request-approved',
      again.genesis,
      first.genesis,
      'with the genesis of the pair',
    );
    check.status('pair-confirm', await again.confirm(), 200, 'it is confirmed');
    check.equal('pair-confirm', await pair.state(), 'active', 'and the pair is active');
  },
});

const paused = defineCheck({
  id: 'pairs/a-paused-pair-is-not-asked-for',
  title: 'a request for a paused pair is refused, and a confirm leaves it paused',
  class: 'pairs',
  needs: ['operator'],
  requirements: [
    'pair-request-paused',
    'pair-confirm-paused',
    'pair-confirm-again',
    'pair-request-approved',
  ],
  async run(check) {
    const pair = await meet(check);
    const { peer, target, operator, pair_id } = pair;
    const first = await agree(pair);
    const open = peer.handshake(target);
    check.status('pair-request-approved', await open.request(), 200, 'a result before the pause');
    await operator.change(pair_id, 'pause');
    const before = await pair.records();
    const proposals = await operator.proposalsOf(pair_id);
    const attempts: [string, object][] = [
      ['under the same proposal', {}],
      ['under another proposal', freshProposal(check)],
    ];
    for (const [what, proposal] of attempts) {
      const answer = await peer.handshake(target, proposal).request();
      check.refused('pair-request-paused', answer, PAUSED, `a request ${what}`);
    }
    const namespaces = { initiator: check.random('ruled-'), responder: 'default' };
    await operator.addRule({ peer_did: peer.did, initiator: namespaces.initiator });
    const ruled = await peer.handshake(target, { namespaces }).request();
    check.refused('pair-request-paused', ruled, PAUSED, 'a request that a rule would approve');
    check.equal(
      'pair-request-paused',
      (await operator.proposalsOf(pair_id)).length,
      proposals.length,
      'there is no new proposal',
    );
    const confirm = await open.confirm();
    check.refused('pair-confirm-paused', confirm, PAUSED, 'a confirm of a result given before');
    check.equal('pair-confirm-paused', await pair.state(), 'paused', 'leaves the pair paused');
    const repeated = await first.confirm();
    check.status(
      'pair-confirm-again',
      repeated,
      200,
      'one that was confirmed before is answered so',
    );
    check.equal('pair-confirm-again', await pair.state(), 'paused', 'and leaves it paused, too');
    check.equal('pair-confirm-paused', await pair.records(), before, 'and writes nothing');
    await operator.change(pair_id, 'resume');
    const after = await peer.handshake(target).request();
    check.status('pair-request-approved', after, 200, 'after the pause it is answered');
  },
});

// ------------------------------------------------------------------------------------------------ polls

const onceForEach = defineCheck({
  id: 'pairs/a-result-is-given-once',
  title: 'a result is given once for each nonce, and only to who made the request',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-poll-result', 'pair-poll-once', 'pair-poll-pending'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target } = pair;
    check.refused('pair-poll-once', await peer.handshake(target).poll(), GONE, 'a poll before all');
    const { handshake, id } = await propose(pair);
    check.status('pair-poll-pending', await handshake.poll(), 202, 'the request waits');
    const unknown = await peer.handshake(target).poll();
    check.refused('pair-poll-once', unknown, GONE, 'a nonce of no request');
    // Somebody who overheard the nonce has a key and a pair of his own.
    const thief = await meet(check);
    const { nonce } = handshake;
    const steal = async (when: string): Promise<void> => {
      const stolen = await thief.peer.handshake(target).poll({ fields: { nonce } });
      check.refused('pair-poll-once', stolen, GONE, `the nonce in the hands of another, ${when}`);
    };
    await steal('before the decision');
    await propose(thief);
    await steal('while he has a request of his own');
    await decided(pair, id, 'approve');
    await steal('after the approval');
    const answer = await handshake.poll();
    check.status(
      'pair-poll-result',
      answer,
      200,
      'the first poll after the approval has the result',
    );
    check.equal(
      'pair-poll-result',
      [
        answer.media_type,
        ...['pair_id', 'state', 'scopes', 'records'].map((name) => at(answer.json, name)),
      ],
      ['application/json', pair.pair_id, 'approved', handshake.proposal.scopes, []],
      'with all that belongs to it',
      { answer },
    );
    check.equal(
      'pair-poll-result',
      [at(answer.json, 'manifest', 'instance', 'did'), at(answer.json, 'manifest', 'base_url')],
      [target.did, target.base],
      'with the manifest of the host',
      { answer },
    );
    check.equal(
      'pair-poll-result',
      at(answer.json, 'genesis', 'body', 'request'),
      at(await proposalIn(pair, id), 'body', 'request'),
      'with the genesis for this request',
      { answer },
    );
    for (const when of ['again', 'and again']) {
      check.refused(
        'pair-poll-once',
        await handshake.poll(),
        GONE,
        `the result is asked for ${when}`,
      );
    }
    await steal('after the result');
    check.status(
      'pair-poll-result',
      await handshake.confirm(),
      200,
      'the result is the peer’s to use',
    );
    check.refused('pair-poll-once', await handshake.poll(), GONE, 'a poll after the confirm');
  },
});

const usedUp = defineCheck({
  id: 'pairs/a-used-approval-is-gone',
  title: 'when an approval is used up, the polls of all its requests are answered that it is gone',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-poll-once', 'pair-poll-result'],
  async run(check) {
    const pair = await meet(check);
    const one = await propose(pair);
    const two = await propose(pair);
    await decided(pair, one.id, 'approve');
    check.status(
      'pair-poll-result',
      await one.handshake.poll(),
      200,
      'the first request is polled',
    );
    await one.handshake.confirm();
    const late = await two.handshake.poll();
    check.refused('pair-poll-once', late, GONE, 'the second one comes too late');
    // A request that is answered at once has had its result.
    const at_once = pair.peer.handshake(pair.target);
    check.status('pair-poll-result', await at_once.request(), 200, 'an active pair is asked for');
    check.refused('pair-poll-once', await at_once.poll(), GONE, 'its nonce has had a result');
  },
});

const parallelPolls = defineCheck({
  id: 'pairs/a-result-is-given-once-in-parallel',
  title: 'of polls that come at the same time with one nonce, one has the result',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-poll-once', 'pair-poll-result'],
  async run(check) {
    const pair = await meet(check);
    const { handshake, id } = await propose(pair);
    await decided(pair, id, 'approve');
    const answers = await Promise.all(Array.from({ length: 8 }, () => handshake.poll()));
    const results = answers.filter(({ status }) => status === 200);
    check.equal('pair-poll-result', results.length, 1, 'one of eight has it');
    for (const answer of answers.filter((it) => !results.includes(it))) {
      check.refused('pair-poll-once', answer, GONE, 'the others are told that it is gone');
    }
    handshake.result = results[0]?.json as JsonObject;
    check.status('pair-poll-result', await handshake.confirm(), 200, 'and it can be confirmed');
  },
});

const restarted = defineCheck({
  id: 'pairs/a-handshake-survives-a-restart',
  title:
    'proposals, decisions, results given and confirms are there after the host was killed at any step',
  class: 'pairs',
  needs: ['restart', 'operator'],
  also: ['sync'],
  deadline_ms: 60_000,
  requirements: [
    'pair-request-same',
    'pair-poll-pending',
    'pair-poll-result',
    'pair-poll-once',
    'pair-poll-declined',
    'pair-confirm',
    'pair-confirm-again',
    'pair-state-shown',
    'aitl-decide',
  ],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    const declined = await meet(check, { host });
    const { handshake, id } = await propose(pair);
    const other = await propose(declined);
    await host.restart('kill');
    check.equal(
      'pair-request-same',
      (await propose(pair)).id,
      id,
      'the proposal is the same still',
    );
    check.status('pair-poll-pending', await handshake.poll(), 202, 'the request waits still');
    await decided(pair, id, 'approve');
    await decided(declined, other.id, 'reject');
    await host.restart('kill');
    check.equal('aitl-decide', await proposalState(pair, id), 'approved', 'the approval is kept');
    const refused = await other.handshake.poll();
    check.refused('pair-poll-declined', refused, DECLINED, 'and so is the refusal');
    check.status('pair-poll-result', await handshake.poll(), 200, 'the result can be fetched');
    await host.restart('kill');
    check.refused('pair-poll-once', await handshake.poll(), GONE, 'it was given');
    check.status('pair-confirm', await handshake.confirm(), 200, 'and is confirmed');
    const thread = check.random('th_');
    await host.restart('kill');
    check.status('pair-confirm', await pair.changes(thread), 200, 'the token holds');
    const pull = await pair.pull(thread);
    check.status('pair-confirm', pull, 200, 'the token in the confirm is used');
    check.equal('pair-state-shown', await pair.state(), 'active', 'the pair is shown as active');
    check.status(
      'pair-confirm-again',
      await handshake.confirm(),
      200,
      'the confirm may be repeated',
    );
    check.equal(
      'pair-confirm-again',
      (await pair.records('pair_active.v1')).length,
      1,
      'and had its effect once',
    );
    const shown = await pair.operator.pairs();
    await host.restart('kill');
    check.equal('pair-state-shown', await pair.operator.pairs(), shown, 'the list stays the same');
  },
});

const expiring = defineCheck({
  id: 'pairs/an-approval-waits-for-seven-days',
  title:
    'an approval that nobody comes for lasts 7 days from then on, and then the peer has to ask again',
  class: 'pairs',
  needs: ['restart', 'operator', 'test-clock'],
  requirements: [
    'pair-request-approved',
    'pair-poll-once',
    'pair-poll-result',
    'aitl-expiry',
    'pair-genesis',
  ],
  async run(check) {
    const host = await check.startHost();
    const late = await meet(check, { host });
    const over = await meet(check, { host });
    const advance = async (milliseconds: number): Promise<void> => {
      await late.advance(milliseconds);
      over.peer.clock_ahead_ms += milliseconds;
    };
    const [waiting, missed] = [await propose(late), await propose(over)];
    await advance(6 * DAY);
    await decided(late, waiting.id, 'approve');
    await decided(over, missed.id, 'approve');
    await advance(7 * DAY - HOUR);
    const polled = await waiting.handshake.poll();
    check.status('pair-poll-result', polled, 200, 'it counts from the approval');
    const before = late.peer.handshake(late.target);
    check.status('pair-request-approved', await before.request(), 200, 'for a request as well');
    check.status('pair-poll-result', await before.confirm(), 200, 'and the peer came in time');
    await advance(2 * HOUR);
    check.refused('pair-poll-once', await missed.handshake.poll(), GONE, 'after 7 days it is gone');
    const { id } = await propose(over);
    check.expect('aitl-expiry', id !== missed.id, 'who did not come has to ask again');
    check.equal(
      'aitl-expiry',
      await proposalState(over, missed.id),
      'expired',
      'and it is listed so',
    );
    await decided(over, id, 'approve');
    const anew = over.peer.handshake(over.target);
    await anew.request();
    const geneses = await over.records('pair.genesis.v1');
    check.equal(
      'pair-genesis',
      [geneses.length, anew.genesis?.['id'], anew.genesis?.['parents']],
      [2, geneses[1]?.['id'], [geneses[0]?.['id']]],
      'the new approval has a genesis of its own, after the one before',
    );
    check.equal(
      'pair-genesis',
      listAt(anew.result, 'records').map((record) => at(record, 'id')),
      [geneses[0]?.['id']],
      'which comes with the result',
    );
    await advance(8 * DAY);
    check.equal('aitl-expiry', await late.state(), 'active', 'what was used does not expire');
    const active = await late.peer.handshake(late.target).request();
    check.status('pair-request-approved', active, 200, 'and the active pair is answered');
  },
});

export const pairResponderChecks: readonly CheckDefinition[] = [
  pending,
  same,
  asked,
  bounded,
  approvedAtOnce,
  otherInitiator,
  degraded,
  paused,
  onceForEach,
  usedUp,
  parallelPolls,
  restarted,
  expiring,
];
