// What a host bounds of what peers ask of it, and how it reaches one that has moved away.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import { DAY, meet } from './pairs-support.ts';

const PROPOSALS = 16;

const proposals = defineCheck({
  id: 'pairs/undecided-proposals-are-bounded',
  title:
    'a host keeps 16 undecided proposals of a peer and answers its next one with 503, until one is decided',
  class: 'pairs',
  requirements: ['pair-request-bound', 'pair-request-same', 'aitl-list'],
  async run(check) {
    const pair = await meet(check);
    const other = await meet(check);
    const propose = async (
      index: number,
      { peer, target } = pair,
    ): Promise<Parameters<typeof check.refused>[1]> =>
      await peer
        .handshake(target, { namespaces: { initiator: `ns-${index}`, responder: 'default' } })
        .request();
    for (let index = 1; index <= PROPOSALS; index += 1) {
      check.status('pair-request-bound', await propose(index), 202, `proposal ${index} is taken`);
    }
    const more = await propose(PROPOSALS + 1);
    check.refused(
      'pair-request-bound',
      more,
      { status: 503, code: 'unavailable' },
      'one more is not',
    );
    check.expect(
      'pair-request-bound',
      more.header('retry-after') !== undefined,
      'which may be different later',
      { answer: more },
    );
    const known = await propose(1);
    check.status('pair-request-same', known, 202, 'a request for one that waits is no new one');
    check.status('pair-request-bound', await propose(1, other), 202, 'another peer may still ask');
    const list = await pair.operator.proposalsOf(pair.pair_id);
    check.equal('aitl-list', list.length, PROPOSALS, 'all are listed');
    const decided = await pair.operator.decide(textAt(list[0], 'id') ?? '', 'reject');
    check.status('aitl-list', decided, 200, 'one is decided');
    const after = await propose(PROPOSALS + 2);
    check.status('pair-request-bound', after, 202, 'then there is room for one');
  },
});

const tokenLife = defineCheck({
  id: 'pairs/a-token-of-another-life-is-refused',
  title: 'a token that does not live 90 days is refused in confirm and refresh, and in a result',
  class: 'pairs',
  requirements: ['pair-message-shape', 'pair-confirm', 'pair-refresh', 'pair-result-checked'],
  async run(check) {
    const pair = await pairWith(check);
    const { peer, target } = pair;
    const shape = { status: 422, code: 'shape-invalid' };
    const lives: [string, number][] = [
      ['a day', DAY],
      ['ten minutes less than 90 days', 90 * DAY - 600_000],
      ['ten minutes more', 90 * DAY + 600_000],
      ['past', -DAY],
      ['a thousand years', 365_000 * DAY],
    ];
    const other = await meet(check);
    other.peer.decide = () => 'approve';
    await other.operator.addRule({ peer_did: other.peer.did });
    const handshake = other.peer.handshake(other.target);
    check.status('pair-confirm', await handshake.request(), 200, 'a rule approves the request');
    for (const [story, life] of lives) {
      const fields = { token_expires: peer.now(life) };
      check.refused(
        'pair-message-shape',
        await peer.refresh(target, { fields }),
        shape,
        `a refresh with a token that lives ${story}`,
      );
      check.refused(
        'pair-message-shape',
        await handshake.confirm({ fields }),
        shape,
        `a confirm with one that lives ${story}`,
      );
    }
    const near = { token_expires: peer.now(90 * DAY - 240_000) };
    check.status(
      'pair-refresh',
      await peer.refresh(target, { fields: near }),
      200,
      'four minutes less are near enough',
    );
    check.status('pair-confirm', await handshake.confirm(), 200, 'the right confirm is taken');
    const third = await meet(check);
    third.peer.change_result = (result) =>
      ({ ...result, token_expires: third.peer.now(DAY) }) as JsonObject;
    await third.operator.startPair({ peer_url: third.peer.base });
    await check.eventually(
      'pair-result-checked',
      'a result with such a token is not confirmed',
      async () => textAt(await third.shown(), 'last_error') !== undefined,
    );
    check.equal(
      'pair-result-checked',
      third.peer.messages.filter(({ kind }) => kind === 'pair_confirm'),
      [],
      'and nothing is sent',
    );
  },
});

const revokeMoved = defineCheck({
  id: 'pairs/a-peer-that-moved-hears-of-the-revoke',
  title:
    'a host that refuses a refresh of a pair that it revoked sends the revoke record to where the peer is now',
  class: 'pairs',
  requirements: ['pair-revoke-moved', 'pair-refresh'],
  async run(check) {
    const pair = await pairWith(check);
    const { peer, target, operator, pair_id } = pair;
    const port = new URL(peer.base).port;
    const elsewhere = `http://localhost:${port}`;
    const notices = (): string[] =>
      peer.probe.requests
        .filter(({ path }) => path === `/v1/federation/pair/${pair_id}/revoke`)
        .map(({ headers }) => headers['host'] ?? '');
    peer.on.revoke.add({ status: 503, times: 1 });
    await operator.change(pair_id, 'revoke');
    await check.until('the first notice', () => notices().length === 1);
    check.equal('pair-revoke-moved', peer.revokes, [], 'which the peer did not take');
    const endpoints = {
      enabled: true,
      pair_endpoint: `${elsewhere}/v1/federation/pair`,
      sync_change_endpoint: `${elsewhere}/v1/sync/changes`,
      sync_record_endpoint: `${elsewhere}/v1/sync/records`,
    };
    peer.manifest_options = { fields: { base_url: elsewhere, federation: endpoints } };
    const answer = await peer.refresh(target);
    check.refused(
      'pair-refresh',
      answer,
      { status: 401, code: 'pair_handshake_rejected' },
      'the refresh is refused',
    );
    check.equal('pair-refresh', at(answer.json, 'reason'), 'unpaired', 'as that of no pair', {
      answer,
    });
    await check.eventually(
      'pair-revoke-moved',
      'the revoke record comes to the new place',
      () => notices().at(-1) === `localhost:${port}` && peer.revokes.length > 0,
    );
    check.equal(
      'pair-revoke-moved',
      at(peer.revokes[0], 'body', 'pair_id'),
      pair_id,
      'and is that of the pair',
    );
    // Somebody else who is now at the old place may have answered the notice.
    const other = await pairWith(check);
    other.peer.on.revoke.add({ status: 404, times: 1 });
    await operator.change(other.pair_id, 'revoke');
    const heard = (): number =>
      other.peer.probe.requests.filter(({ path }) => path.endsWith('/revoke')).length;
    await check.until('the notice that is refused', () => heard() === 1);
    await other.peer.refresh(other.target);
    await check.eventually(
      'pair-revoke-moved',
      'a notice that was refused is sent again to who shows that it has not heard of it',
      () => other.peer.revokes.length > 0,
    );
  },
});

export const pairBoundsChecks: readonly CheckDefinition[] = [proposals, tokenLife, revokeMoved];
