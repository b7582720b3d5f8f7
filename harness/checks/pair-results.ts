// The end of a handshake at the responder: the genesis, the token of a result, and what a confirm makes of it.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  agree,
  DAY,
  decided,
  expectToken,
  freshProposal,
  HOUR,
  meet,
  NO_RECORD,
  PAIRS_THREAD,
  propose,
  readWith,
  resultOf,
  SECOND,
  tokenOf,
} from './pairs-support.ts';
import { judgeRecord } from './records-support.ts';

const GONE = { status: 410, code: 'gone' };

// ------------------------------------------------------------------------------------------------ the genesis

const genesis = defineCheck({
  id: 'pairs/one-genesis-for-a-proposal',
  title:
    'an approval writes one genesis, a signed record that says what was agreed, and every result has it',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-genesis', 'pair-genesis-shared', 'pair-poll-result'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target, operator, pair_id } = pair;
    const proposal = freshProposal(check);
    const scopes = ['federation:sync_push', 'federation:subscribe'];
    const handshake = peer.handshake(target, { ...proposal, scopes });
    const request = handshake.requestMessage();
    const answer = await peer.send('pair_request', target, request);
    const second = await propose(pair, { ...proposal, scopes });
    const id = textAt(answer.json, 'aitl_record_id') ?? '';
    check.equal('pair-genesis', await pair.records('pair.genesis.v1'), [], 'there is none before');
    await decided(pair, id, 'approve');
    const written = await pair.records('pair.genesis.v1');
    check.equal('pair-genesis', written.length, 1, 'the approval writes one, before anybody polls');
    const [record = {}] = written;
    check.equal(
      'pair-genesis',
      ['thread', 'act', 'kind', 'actor', 'parents', 'body'].map((name) => at(record, name)),
      [
        PAIRS_THREAD,
        'LEARN',
        'syncropel.federation.pair.genesis.v1',
        target.did,
        [],
        {
          pair_id,
          initiator_did: peer.did,
          responder_did: target.did,
          namespaces: proposal.namespaces,
          scopes,
          request: request['id'],
        },
      ],
      'it says who agreed on what, and for which request',
    );
    const fault = await judgeRecord(check, record);
    check.expect('pair-genesis', fault === undefined, 'it verifies', {
      actual: fault ?? 'verifies',
    });
    const results = [await handshake.poll(), await second.handshake.poll()];
    for (let count = 0; count < 2; count += 1) {
      results.push(await peer.handshake(target, { ...proposal, scopes }).request());
    }
    for (const result of results) {
      check.status('pair-poll-result', result, 200, 'there is a result for each of four requests');
      check.equal('pair-genesis', at(result.json, 'genesis'), record, 'with the same genesis', {
        answer: result,
      });
      check.equal('pair-poll-result', at(result.json, 'scopes'), scopes, 'and the scopes', {
        answer: result,
      });
    }
    check.equal(
      'pair-genesis',
      (await pair.records('pair.genesis.v1')).length,
      1,
      'and no other one was written',
    );
    const kept = await operator.get(`/v1/records/${String(record['id'])}`);
    check.equal('pair-genesis-shared', kept.json, at(results[0]?.json, 'genesis'), 'it is kept', {
      answer: kept,
    });
  },
});

const repaired = defineCheck({
  id: 'pairs/the-genesis-after-a-revocation',
  title:
    'a pair that is made anew has a genesis of its own, which names what was before as its parents',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-genesis', 'pair-poll-result', 'pair-genesis-shared'],
  async run(check) {
    const pair = await meet(check);
    const first = await agree(pair);
    await pair.operator.change(pair.pair_id, 'revoke');
    const [revoke] = await pair.records('pair.revoke.v1');
    const second = await agree(pair);
    check.expect(
      'pair-genesis',
      second.genesis?.['id'] !== first.genesis?.['id'],
      'the second genesis is another one',
    );
    check.equal(
      'pair-genesis',
      second.genesis?.['parents'],
      [revoke?.['id']],
      'its parent is the revoke record',
    );
    const history = listAt(second.result, 'records');
    check.equal(
      'pair-poll-result',
      history,
      [first.genesis, revoke],
      'the result brings what was before, the oldest first',
    );
    check.equal('pair-poll-result', await pair.state(), 'active', 'the pair is active anew');
    const third = await pairWith(check);
    const kept = await third.records('pair.genesis.v1');
    check.equal(
      'pair-genesis-shared',
      kept,
      [third.link.genesis],
      'a genesis that the peer wrote is kept as it is',
    );
  },
});

const twoHosts = defineCheck({
  id: 'pairs/two-hosts-have-one-genesis',
  title: 'two hosts that pair with each other have the same genesis record, and both are active',
  class: 'pairs',
  needs: ['restart', 'operator'],
  requirements: ['pair-genesis-shared', 'pair-genesis'],
  async run(check) {
    const host = await check.startHost();
    const [one, two] = [check.operator(host), check.operator()];
    const started = await one.startPair({ peer_url: check.base });
    const pair_id = textAt(started.json, 'pair_id') ?? '';
    const proposals = await two.proposalsOf(pair_id);
    await two.decide(textAt(proposals[0], 'id') ?? '', 'approve');
    await check.until('both are active', async () => {
      const states = [await one.stateOf(pair_id), await two.stateOf(pair_id)];
      return states.every((state) => state === 'active');
    });
    const genesesOf = async (operator: typeof one): Promise<unknown[]> =>
      (await operator.thread(PAIRS_THREAD)).records.filter(
        (record) =>
          at(record, 'body', 'pair_id') === pair_id && String(record['kind']).includes('genesis'),
      );
    const [mine, theirs] = [await genesesOf(one), await genesesOf(two)];
    check.equal('pair-genesis', theirs.length, 1, 'the responder wrote one');
    check.equal('pair-genesis-shared', mine, theirs, 'the initiator has the same record');
    check.equal(
      'pair-genesis-shared',
      at(await one.pair(pair_id), 'genesis'),
      at(await two.pair(pair_id), 'genesis'),
      'and both show its id',
    );
  },
});

// ------------------------------------------------------------------------------------------------ the token

const freshTokens = defineCheck({
  id: 'pairs/each-result-has-its-own-token',
  title: 'the token of a result opens nothing before its confirm, and dies with the next result',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-result-token', 'pair-confirm', 'pair-confirm-gone'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target } = pair;
    const before = Date.now();
    const first = await resultOf(pair);
    const results = [first];
    for (let count = 0; count < 3; count += 1) {
      const next = peer.handshake(target);
      await next.request();
      results.push(next);
    }
    const tokens = results.map(tokenOf);
    check.equal(
      'pair-result-token',
      new Set(tokens).size,
      tokens.length,
      'each token is a new one',
    );
    check.expect(
      'pair-result-token',
      tokens.every((token) => token.length >= 22),
      'each is long enough for 128 random bits',
      { actual: tokens.map(({ length }) => length).join(', ') },
    );
    check.expect(
      'pair-result-token',
      tokens.every(
        (token, index) => commonStart(token, tokens[index - 1] ?? '') < token.length / 2,
      ),
      'none begins like the one before',
    );
    for (const { result } of results) {
      const expires = Date.parse(textAt(result, 'token_expires') ?? '');
      check.expect(
        'pair-result-token',
        Math.abs(expires - before - 90 * DAY) < HOUR,
        'it is for 90 days',
        { actual: show(at(result, 'token_expires')) },
      );
    }
    for (const token of tokens) {
      await expectToken(
        pair,
        'pair-result-token',
        token,
        false,
        'none is accepted before a confirm',
      );
    }
    const newest = results.at(-1) ?? first;
    for (const older of results.slice(0, -1)) {
      const late = await older.confirm();
      check.refused('pair-confirm-gone', late, GONE, 'an older result cannot be confirmed');
    }
    for (const token of tokens) {
      await expectToken(pair, 'pair-result-token', token, false, 'such a confirm opens nothing');
    }
    check.status('pair-confirm', await newest.confirm(), 200, 'the newest one can');
    await expectToken(pair, 'pair-result-token', tokenOf(newest), true, 'and its token is good');
    for (const token of tokens.slice(0, -1)) {
      await expectToken(pair, 'pair-result-token', token, false, 'the others have died');
    }
    // An active pair asks again: its token goes on, the one of the result waits for its confirm.
    const next = peer.handshake(target);
    await next.request();
    const last = peer.handshake(target);
    await last.request();
    await expectToken(
      pair,
      'pair-result-token',
      tokenOf(newest),
      true,
      'the token of the pair goes on',
    );
    await expectToken(
      pair,
      'pair-result-token',
      tokenOf(next),
      false,
      'one of a result does not yet',
    );
    check.refused('pair-confirm-gone', await next.confirm(), GONE, 'the older of two has died');
    await expectToken(pair, 'pair-result-token', tokenOf(next), false, 'and opens nothing');
    await last.confirm();
    await expectToken(pair, 'pair-result-token', tokenOf(last), true, 'the newer one does');
    await expectToken(
      pair,
      'pair-result-token',
      tokenOf(newest),
      false,
      'and ends what was before',
    );
  },
});

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const timeToConfirm = defineCheck({
  id: 'pairs/a-result-is-confirmed-in-time',
  title: 'a result dies after 300 seconds without a confirm, and a new handshake has a new one',
  class: 'pairs',
  needs: ['restart', 'operator', 'test-clock'],
  also: ['sync'],
  requirements: ['pair-result-token', 'pair-confirm-gone', 'pair-confirm', 'pair-request-approved'],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    const late = await resultOf(pair);
    await pair.advance(301 * SECOND);
    check.refused('pair-confirm-gone', await late.confirm(), GONE, 'after 301 seconds it is late');
    await expectToken(pair, 'pair-result-token', tokenOf(late), false, 'and its token is dead');
    check.equal('pair-confirm-gone', await pair.state(), 'establishing', 'nothing came of it');
    const again = pair.peer.handshake(pair.target);
    check.status(
      'pair-request-approved',
      await again.request(),
      200,
      'the approval was not used up',
    );
    await pair.advance(290 * SECOND);
    check.status('pair-confirm', await again.confirm(), 200, 'after 290 seconds it is in time');
    await expectToken(pair, 'pair-result-token', tokenOf(again), true, 'and its token is good');
    await pair.advance(HOUR);
    await expectToken(pair, 'pair-result-token', tokenOf(again), true, 'and stays so');
  },
});

// ------------------------------------------------------------------------------------------------ the confirm

const confirmed = defineCheck({
  id: 'pairs/a-confirm-makes-the-pair-active',
  title: 'a confirm makes the pair active, and both tokens hold from then on',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-confirm', 'pair-result-token', 'pair-audit'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target } = pair;
    const handshake = await resultOf(pair);
    check.equal('pair-confirm', await pair.state(), 'establishing', 'before it is on its way');
    const token_expires = peer.tokenExpires();
    const answer = await handshake.confirm({ fields: { token_expires } });
    check.status('pair-confirm', answer, 200, 'the confirm is taken');
    check.equal(
      'pair-confirm',
      answer.json,
      { pair_id: pair.pair_id, state: 'active' },
      'the answer says so',
      { answer },
    );
    const shown = await pair.shown();
    check.equal(
      'pair-confirm',
      ['state', 'genesis', 'peer_did', 'peer_url', 'token_expires'].map((name) => at(shown, name)),
      ['active', handshake.genesis?.['id'], peer.did, peer.base, token_expires],
      'and so does the pair, at once',
    );
    await expectToken(
      pair,
      'pair-result-token',
      tokenOf(handshake),
      true,
      'the peer has its token',
    );
    const thread = check.random('th_');
    await pair.pulled(thread);
    check.equal(
      'pair-confirm',
      peer.thread(thread).fetches.map(({ token }) => token === handshake.token),
      [true],
      'the host uses the token in the confirm',
    );
    check.equal(
      'pair-audit',
      (await pair.stateChanges()).map(({ from, to }) => [from, to]),
      [
        [null, 'establishing'],
        ['establishing', 'active'],
      ],
      'the audit has both changes',
    );
    check.equal('pair-confirm', target.base, check.base, 'it is this host');
  },
});

const goneConfirms = defineCheck({
  id: 'pairs/other-confirms-are-gone',
  title:
    'a confirm that does not fit the newest result is gone, changes nothing, and harms no right one',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-confirm-gone', 'pair-confirm'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target } = pair;
    const early = peer.handshake(target);
    const made = { fields: { genesis: NO_RECORD } };
    check.refused('pair-confirm-gone', await early.confirm(made), GONE, 'a confirm of a stranger');
    const { handshake, id } = await propose(pair);
    check.refused('pair-confirm-gone', await handshake.confirm(made), GONE, 'while it waits');
    await decided(pair, id, 'approve');
    const [genesis] = await pair.records('pair.genesis.v1');
    const known = { fields: { genesis: genesis?.['id'] ?? null } };
    const unfetched = await handshake.confirm(known);
    check.refused('pair-confirm-gone', unfetched, GONE, 'with no result, though it is approved');
    check.status('pair-confirm', await handshake.poll(), 200, 'the result is fetched');
    const thief = await meet(check);
    const { genesis: own = {} } = await resultOf(thief);
    const wrong: [string, object][] = [
      ['another nonce', { nonce: early.nonce }],
      ['a genesis that there is not', { genesis: NO_RECORD }],
      ['the genesis of another pair', { genesis: own['id'] ?? null }],
      ['the request for a genesis', { genesis: at(handshake.genesis, 'body', 'request') }],
      ['another nonce and genesis', { nonce: early.nonce, genesis: own['id'] ?? null }],
    ];
    for (const [what, fields] of wrong) {
      const answer = await handshake.confirm({ fields: fields as JsonObject });
      check.refused('pair-confirm-gone', answer, GONE, `a confirm with ${what}`);
    }
    const stolen = await thief.peer.handshake(target).confirm({
      fields: { nonce: handshake.nonce, genesis: handshake.genesis?.['id'] ?? null },
    });
    check.refused(
      'pair-confirm-gone',
      stolen,
      GONE,
      'the nonce and genesis in the hands of another',
    );
    check.equal('pair-confirm-gone', await pair.state(), 'establishing', 'the pair is as it was');
    check.equal(
      'pair-confirm-gone',
      (await pair.records('pair_active.v1')).length,
      0,
      'and has no record of it',
    );
    check.status(
      'pair-confirm',
      await handshake.confirm(),
      200,
      'the right one is taken after all',
    );
    const token = tokenOf(handshake);
    await expectToken(pair, 'pair-confirm', token, true, 'and the token holds');

    // What was confirmed cannot be confirmed with another token, or after a revocation.
    const other = await handshake.confirm({ fields: { token: peer.mintToken(target) } });
    check.refused('pair-confirm-gone', other, GONE, 'a confirm with another token');
    await expectToken(pair, 'pair-confirm-gone', token, true, 'changes nothing');
    const thread = check.random('th_');
    await pair.pulled(thread);
    check.equal(
      'pair-confirm-gone',
      peer.thread(thread).fetches.map((fetch) => fetch.token === handshake.token),
      [true],
      'the host goes on with the token that it had first',
    );
    await pair.operator.change(pair.pair_id, 'revoke');
    check.refused('pair-confirm-gone', await handshake.confirm(), GONE, 'one after a revocation');
    check.equal('pair-confirm-gone', await pair.state(), 'revoked', 'revives nothing');
    await expectToken(pair, 'pair-confirm-gone', token, false, 'and opens nothing');
  },
});

const repeated = defineCheck({
  id: 'pairs/a-confirm-may-be-repeated',
  title: 'a confirm that is repeated is answered as before, and has no other effect',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-confirm-again', 'pair-confirm'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target } = pair;
    const handshake = await resultOf(pair);
    const message = handshake.confirmMessage();
    const send = async (): Promise<number> =>
      (await peer.send('pair_confirm', target, message)).status;
    const answers = await Promise.all([send(), send(), send(), send()]);
    check.equal('pair-confirm', answers, [200, 200, 200, 200], 'of equal confirms all are taken');
    const records = await pair.records();
    const shown = await pair.shown();
    const again = async (what: string): Promise<void> => {
      const answer = await handshake.confirm();
      check.status('pair-confirm-again', answer, 200, `signed anew, ${what}`);
      check.equal(
        'pair-confirm-again',
        answer.json,
        { pair_id: pair.pair_id, state: 'active' },
        'with the same answer',
        { answer },
      );
    };
    await again('at once');
    const verbatim = await peer.send('pair_confirm', target, message);
    check.status('pair-confirm-again', verbatim, 200, 'and so is the same message');
    check.equal('pair-confirm-again', await pair.records(), records, 'nothing is written by it');
    check.equal('pair-confirm-again', await pair.shown(), shown, 'and the pair is the same');
    await expectToken(pair, 'pair-confirm-again', tokenOf(handshake), true, 'with its token');

    // What came since is not undone: newer tokens in both directions.
    const renewal = await peer.refresh(target);
    const token = textAt(renewal.json, 'token') ?? '';
    const minted = pair.link.accepted.at(-1);
    await expectToken(pair, 'pair-confirm-again', token, true, 'a refresh brought a new token');
    await peer.send('pair_confirm', target, handshake.confirmMessage());
    await expectToken(pair, 'pair-confirm-again', token, true, 'which a repeated confirm leaves');
    await expectToken(pair, 'pair-confirm-again', tokenOf(handshake), false, 'the old one is over');
    const thread = check.random('th_');
    await pair.pulled(thread);
    check.equal(
      'pair-confirm-again',
      peer.thread(thread).fetches.map((fetch) => fetch.token === minted),
      [true],
      'and the host uses the newer one of the peer',
    );
    // A result that is open meanwhile stays open.
    const open = peer.handshake(target);
    await open.request();
    await peer.send('pair_confirm', target, handshake.confirmMessage());
    check.status(
      'pair-confirm',
      await open.confirm(),
      200,
      'a newer result can be confirmed still',
    );
    const old = await peer.send('pair_confirm', target, handshake.confirmMessage());
    check.expect(
      'pair-confirm-again',
      old.status === 200 || old.status === 410,
      'the first confirm has an answer of a confirm',
      { answer: old },
    );
    const last = await readWith(pair, tokenOf(open));
    check.status('pair-confirm-again', last, 200, 'and takes nothing away');
  },
});

export const pairResultChecks: readonly CheckDefinition[] = [
  genesis,
  repaired,
  twoHosts,
  freshTokens,
  timeToConfirm,
  confirmed,
  goneConfirms,
  repeated,
];
