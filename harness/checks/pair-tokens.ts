// The tokens of pairs: what they open, what they do not, when they end, and where they are not to be seen.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { EventFeed } from '../engine/event-feed.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import type { ProbeRequest } from '../probe/behaviour.ts';
import {
  agree,
  DAY,
  expectToken,
  HOUR,
  meet,
  NO_RECORD,
  readWith,
  resultOf,
  tokenOf,
} from './pairs-support.ts';

const UNAUTHORIZED = { status: 401, code: 'unauthorized' };
const FORBIDDEN = { status: 403, code: 'forbidden' };
const [PULL, PUSH, SUBSCRIBE] = [
  'federation:sync_pull',
  'federation:sync_push',
  'federation:subscribe',
] as const;

// ------------------------------------------------------------------------------------------------ bound

const bound = defineCheck({
  id: 'pairs/a-token-is-for-one-pair',
  title:
    'a token gives what its own pair gives: the records for its own namespace, while its own pair is active',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-token-bound'],
  async run(check) {
    const [one_space, two_space] = [check.random('one-'), check.random('two-')];
    const one = await pairWith(check, { namespaces: { peer: one_space } });
    const two = await pairWith(check, { namespaces: { peer: two_space }, as: 'initiator' });
    const writer = await check.actor();
    const thread = check.random('th_');
    const mine = await writer.record(thread, { namespace: one_space });
    const theirs = await writer.record(thread, { namespace: two_space });
    const reading = async (pair: Pairing, token: string): Promise<unknown[]> => {
      const page = await readWith(pair, token, thread);
      return listAt(page.json, 'records').map((element) => at(element, 'id'));
    };
    check.equal(
      'pair-token-bound',
      await reading(one, one.token),
      [mine['id']],
      'the first reads its own',
    );
    check.equal(
      'pair-token-bound',
      await reading(two, two.token),
      [theirs['id']],
      'the second its own',
    );
    const ids = [mine['id'], theirs['id']];
    const asked = await one.askFor(ids);
    check.equal(
      'pair-token-bound',
      [
        listAt(asked.json, 'records').map((element) => at(element, 'id')),
        at(asked.json, 'missing'),
      ],
      [[mine['id']], [theirs['id']]],
      'by ids, too',
      { answer: asked },
    );
    const claimed = await one.changes(thread, { target_namespace: two_space });
    check.refused('pair-token-bound', claimed, FORBIDDEN, 'nobody claims the namespace of another');
    for (const header of ['x-pair-id', 'x-peer-did', 'from']) {
      const page = await one.changes(thread, {}, { headers: { [header]: two.pair_id } });
      const got = listAt(page.json, 'records').map((element) => at(element, 'id'));
      check.equal('pair-token-bound', got, [mine['id']], `a header ${header} makes no difference`);
    }
    await two.operator.change(two.pair_id, 'pause');
    check.equal(
      'pair-token-bound',
      await reading(one, one.token),
      [mine['id']],
      'the other one’s pause is no pause',
    );
    const due = { status: 403, code: 'pair_paused' };
    check.refused('pair-token-bound', await two.changes(thread), due, 'it is for the other one');
    const [own, other] = [one.token, two.token];
    await one.operator.change(one.pair_id, 'revoke');
    check.refused(
      'pair-token-bound',
      await readWith(one, own, thread),
      UNAUTHORIZED,
      'a revocation is for one',
    );
    await two.operator.change(two.pair_id, 'resume');
    check.equal(
      'pair-token-bound',
      await reading(two, other),
      [theirs['id']],
      'and not for the other',
    );
  },
});

const noOtherPath = defineCheck({
  id: 'pairs/a-token-opens-nothing-else',
  title:
    'the token of a pair opens no path of the operator or of actors, and shows nothing that everybody does not see',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-token-bound'],
  async run(check) {
    const pair = await pairWith(check);
    const token = pair.token;
    const actor = await check.actor();
    const note = await actor.note('for one only', { to: [(await check.actor()).url] });
    const thread = check.random('th_');
    const record = await actor.record(thread);
    const fresh = check.freshToken();
    const routes: [string, string, JsonObject?][] = [
      ['POST', '/activity', { type: 'Create', object: { type: 'Note', content: 'x' } }],
      ['POST', '/v1/records', { thread, act: 'KNOW', body: {} }],
      ['GET', `/v1/records/${String(record['id'])}`],
      ['GET', `/v1/threads/${thread}`],
      ['GET', `/v1/threads/${thread}/records`],
      ['GET', '/v1/threads/th_federation_pairs/records'],
      ['GET', '/v1/export'],
      ['GET', `/actors/${actor.name}/inbox`],
      ['GET', '/projections/actor-state'],
      ['GET', '/projections/delivery-state'],
      ['POST', '/admin/tokens', { actor: actor.name, token: fresh }],
      ['GET', '/admin/dead-letter'],
      ['GET', '/v1/aitl'],
      ['GET', '/v1/federation/pairs'],
      ['GET', `/v1/federation/pairs/${pair.pair_id}`],
      ['POST', `/v1/federation/pairs/${pair.pair_id}/pause`],
    ];
    for (const [method, path, body] of routes) {
      const answer = await check.request(path, {
        ...{ method, token },
        ...(body === undefined ? {} : { body }),
      });
      check.expect('pair-token-bound', answer.status === 401, `${method} ${path} is refused`, {
        expected: 'status 401',
        actual: `status ${answer.status}`,
        answer,
      });
    }
    const path = `/artifacts/${String(note['id'])}`;
    check.equal(
      'pair-token-bound',
      (await check.get(path, { token })).status,
      404,
      'nor a private note',
    );
    const outbox = `/actors/${actor.name}/outbox`;
    check.equal(
      'pair-token-bound',
      at((await check.get(outbox, { token })).json, 'totalItems'),
      at((await check.get(outbox)).json, 'totalItems'),
      'an outbox shows what everybody sees',
    );
    const identity = await check.get('/v1/identity', { token });
    check.equal('pair-token-bound', at(identity.json, 'actor'), undefined, 'it names no actor');
    check.equal('pair-token-bound', await pair.state(), 'active', 'nothing was done');
    check.equal('pair-token-bound', (await actor.thread(thread)).ids, [record['id']], 'or written');
    // Somebody else's token is none of a pair.
    const good = await readWith(pair, token);
    const classes = check.manifest.classes as readonly string[];
    if (classes.includes('sync')) check.status('pair-token-bound', good, 200, 'it is a good token');
  },
});

// ------------------------------------------------------------------------------------------------ unknown

const unknown = defineCheck({
  id: 'pairs/no-token-no-answer',
  title: 'without the token of a pair, or with one that has ended, a peer is not answered',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-token-unknown'],
  async run(check) {
    const pair = await meet(check);
    const actor = await check.actor();
    const handshake = await resultOf(pair);
    const token = tokenOf(handshake);
    const refused = async (bearer: string | undefined, what: string): Promise<void> => {
      for (const answer of await allRequests(pair, bearer)) {
        check.refused('pair-token-unknown', answer, UNAUTHORIZED, `${what}: ${answer.url}`);
        const challenge = answer.header('www-authenticate') ?? '';
        check.expect('pair-token-unknown', /^bearer\b/i.test(challenge), `${what}: it says so`, {
          expected: 'WWW-Authenticate: Bearer',
          actual: show(challenge),
          answer,
        });
      }
    };
    await refused(undefined, 'no token');
    await refused(token, 'the token of a pair that is establishing');
    await refused(handshake.token, 'the token that the peer gave');
    await handshake.confirm();
    const wrong: [string, string][] = [
      ['an unknown token', check.freshToken()],
      ['the token of an actor', actor.token],
      ['the operator token', pair.operator.token],
      ['the token that the peer gave', handshake.token],
      ['the token with more', `${token}x`],
      ['a part of the token', token.slice(0, -1)],
      ['the token in another case', swapCase(token)],
      ['the id of the pair', pair.pair_id],
      ['the nonce', handshake.nonce],
    ];
    for (const [what, bearer] of wrong) await refused(bearer, what);
    for (const authorization of [`Basic ${token}`, token, 'Bearer', `Token ${token}`]) {
      const headers = { authorization };
      const answer = await check.get(pair.changesUrl('th_x'), { headers });
      const what = `the header ${authorization.replace(token, '…')}`;
      check.refused('pair-token-unknown', answer, UNAUTHORIZED, what);
    }
    const query = await check.get(`${pair.changesUrl('th_x')}&access_token=${token}`);
    check.expect('pair-token-unknown', query.status === 401, 'a token is no part of a URL', {
      actual: String(query.status),
      answer: query,
    });
    await expectToken(pair, 'pair-token-unknown', token, true, 'the token itself is good');
    const renewed = pair.peer.handshake(pair.target);
    await renewed.request();
    await renewed.confirm();
    await refused(token, 'a token that a newer confirm has ended');
    await pair.operator.change(pair.pair_id, 'revoke');
    await refused(tokenOf(renewed), 'the token of a pair that was revoked');
    const again = await agree(pair);
    await refused(tokenOf(renewed), 'the token of a former pair');
    await expectToken(pair, 'pair-token-unknown', tokenOf(again), true, 'the new token is good');
  },
});

function swapCase(text: string): string {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
}

/** One request of each kind that needs the token of a pair. */
async function allRequests(pair: Pairing, token: string | undefined): Promise<HttpAnswer[]> {
  const { check, target } = pair;
  const options = token === undefined ? {} : { token };
  const records = `${target.base}/v1/sync/records`;
  return [
    await check.get(pair.changesUrl('th_x'), options),
    await check.get(pair.changesUrl('th_x', { feed: 'longpoll' }), options),
    await check.get(pair.changesUrl('th_x', { feed: 'continuous' }), options),
    await check.get(pair.changesUrl('no thread', { limit: 'x' }), options),
    await check.post(records, { ids: [NO_RECORD] }, options),
    await check.post(records, { records: [] }, options),
    await check.post(records, 'no JSON', options),
  ];
}

// ------------------------------------------------------------------------------------------------ time

const expired = defineCheck({
  id: 'pairs/a-token-lives-ninety-days',
  title: 'a token is good for 90 days and then answered that the pair has to be renewed',
  class: 'pairs',
  needs: ['restart', 'operator', 'test-clock'],
  also: ['sync'],
  requirements: ['pair-token-expired', 'pair-result-token'],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    // What the host renews is the token that it holds; here nobody answers it.
    pair.peer.on.pair_refresh.add(refusesWith(503, 'unavailable'));
    const handshake = await agree(pair);
    const token = tokenOf(handshake);
    const paused = await meet(check, { host });
    paused.peer.on.pair_refresh.add(refusesWith(503, 'unavailable'));
    const held = tokenOf(await agree(paused));
    await paused.operator.change(paused.pair_id, 'pause');
    const expires = Date.parse(textAt(handshake.result, 'token_expires') ?? '');
    const lives = Math.abs(expires - Date.parse(pair.peer.now()) - 90 * DAY);
    check.expect('pair-result-token', lives < HOUR, 'its end is 90 days from now', {
      actual: show(at(handshake.result, 'token_expires')),
    });
    for (const days of [45, 44]) {
      await pair.advance(days * DAY);
      await expectToken(pair, 'pair-token-expired', token, true, `it is good ${days} days later`);
    }
    await pair.advance(DAY - HOUR);
    await expectToken(pair, 'pair-token-expired', token, true, 'an hour before its end it is good');
    await pair.advance(HOUR + 60_000);
    const due = { status: 401, code: 'token_expired_renew_pair' };
    for (const answer of (await allRequests(pair, token)).slice(0, 3)) {
      check.refused('pair-token-expired', answer, due, `after its end it is not: ${answer.url}`);
    }
    const shut = await readWith(paused, held);
    check.refused('pair-token-expired', shut, due, 'nor that of a pair that is paused');
    await host.restart('kill');
    check.refused('pair-token-expired', await readWith(pair, token), due, 'nor after a restart');
    pair.peer.on.pair_refresh.clear();
    const renewal = await pair.peer.refresh(pair.target);
    check.status('pair-token-expired', renewal, 200, 'the pair can be renewed');
    const fresh = textAt(renewal.json, 'token') ?? '';
    await expectToken(pair, 'pair-token-expired', fresh, true, 'with a token that is good');
  },
});

// ------------------------------------------------------------------------------------------------ scopes

const scoped = defineCheck({
  id: 'pairs/a-pair-has-its-scopes',
  title: 'a peer may do what the scopes of its pair permit, and nothing else, whoever began',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-token-scope'],
  async run(check) {
    const writer = await check.actor();
    const thread = check.random('th_');
    const held = await writer.record(thread);
    const sets = [[PULL], [PUSH], [SUBSCRIBE], [PULL, PUSH], [PUSH, SUBSCRIBE], [PULL, SUBSCRIBE]];
    for (const [index, scopes] of sets.entries()) {
      const as = index % 2 === 0 ? 'initiator' : 'responder';
      const pair = await pairWith(check, { scopes, as });
      const author = pair.peer.actor();
      const pushed = author.record({ thread: check.random('th_') });
      const actions: [string, string, () => Promise<HttpAnswer>][] = [
        ['the feed normal', PULL, () => pair.changes(thread)],
        ['the feed normal by name', PULL, () => pair.changes(thread, { feed: 'normal' })],
        ['the feed longpoll', PULL, () => pair.changes(thread, { feed: 'longpoll' })],
        ['asking by ids', PULL, () => pair.askFor([held['id']])],
        ['asking for what is not there', PULL, () => pair.askFor([NO_RECORD])],
        ['pushing', PUSH, () => pair.push([pushed])],
      ];
      const has = (scope: string): boolean => (scopes as readonly string[]).includes(scope);
      for (const [what, scope, act] of actions) {
        const answer = await act();
        const detail = `${what} with ${scopes.join(' and ')}`;
        if (has(scope)) check.status('pair-token-scope', answer, 200, `${detail} is permitted`);
        else check.refused('pair-token-scope', answer, FORBIDDEN, `${detail} is not permitted`);
      }
      // A feed that is open when it should not be has no end.
      const feed = await pair.openFeed(thread);
      const may = has(SUBSCRIBE);
      check.equal(
        'pair-token-scope',
        [feed.status, feed.status === 403 ? await codeOf(check, feed) : undefined],
        may ? [200, undefined] : [403, 'forbidden'],
        `the feed continuous with ${scopes.join(' and ')} is ${may ? '' : 'not '}permitted`,
      );
      feed.close();
      const stored = await writer.recordAnswer(String(pushed['id']));
      const status = has(PUSH) ? 200 : 404;
      check.status('pair-token-scope', stored, status, 'a push had its effect only if permitted');
    }
  },
});

/** The code of the problem document with which a feed was refused. */
async function codeOf(check: CheckContext, feed: EventFeed): Promise<string | undefined> {
  await check.until('the refusal is complete', () => feed.state !== 'open');
  try {
    return textAt(JSON.parse(feed.text), 'code');
  } catch {
    return undefined;
  }
}

// ------------------------------------------------------------------------------------------------ where it is sent

const sent = defineCheck({
  id: 'pairs/a-token-is-sent-to-its-peer-only',
  title: 'the host shows a token to the peer that gave it and to nobody else, wherever it is led',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-token-sent'],
  async run(check) {
    const one = await pairWith(check);
    const two = await pairWith(check, { as: 'initiator' });
    const stranger = await check.syncPeer();
    const [first, second] = [check.random('th_'), check.random('th_')];
    const record = one.peer.actor().record({ thread: first });
    one.thread(first).add(record);
    two.thread(second).add(two.peer.actor({ method: 'web' }).record({ thread: second }));
    await one.pulled(first);
    await two.pulled(second);
    for (const pair of [one, two]) {
      const tokens = tokensTo(pair.peer.probe.requests);
      check.expect('pair-token-sent', tokens.length > 0, 'a pull carries the token of its peer');
      check.equal(
        'pair-token-sent',
        tokens.filter(({ token }) => !pair.link.accepted.includes(token)),
        [],
        'and no other one',
      );
    }
    const traps = [
      `${stranger.base}/v1/sync/changes?thread=${first}`,
      stranger.base.replace('127.0.0.1', 'localhost'),
    ];
    for (const redirect of traps) {
      one.peer.on.changes.add({ redirect, times: 1 });
      const pull = await one.pull(first);
      check.expect('pair-token-sent', pull.status >= 400, 'a redirect elsewhere is a failure', {
        answer: pull,
      });
    }
    check.equal(
      'pair-token-sent',
      tokensTo(stranger.probe.requests),
      [],
      'who the peer points to gets no token',
    );
    // A manifest that names another base is no token of that one.
    const [third, other] = [await check.syncPeer(), await check.syncPeer()];
    await other.probe.open();
    const pair = await pairWith(check, { peer: third });
    await pair.operator.startPair({ peer_url: other.base });
    await pair.pulled(check.random('th_'));
    check.equal(
      'pair-token-sent',
      tokensTo(other.probe.requests).filter(({ token }) => pair.link.accepted.includes(token)),
      [],
      'a new handshake with somebody else has no token of an old one',
    );
  },
});

function tokensTo(requests: readonly ProbeRequest[]): { path: string; token: string }[] {
  return requests.flatMap(({ path, headers }) => {
    const token = /^Bearer (.*)$/i.exec(headers['authorization'] ?? '')?.[1];
    return token === undefined ? [] : [{ path, token }];
  });
}

// ------------------------------------------------------------------------------------------------ where it is not

const unseen = defineCheck({
  id: 'pairs/tokens-are-nowhere-to-be-read',
  title: 'no token is in a record, an export, a list or a line of the log, in any of its forms',
  class: 'pairs',
  needs: ['restart', 'operator'],
  also: ['sync'],
  requirements: ['pair-token-stored'],
  async run(check) {
    const host = await check.startHost();
    const operator = check.operator(host);
    const responder = await meet(check, { host });
    const handshake = await agree(responder);
    const initiator = await pairWith(check, { host });
    const given: [string, string][] = [
      ['the token of a result', tokenOf(handshake)],
      ['the token in a confirm', handshake.token],
      ['the token for the initiator', initiator.link.accepted.at(-1) ?? ''],
      ['the token of a confirm', initiator.token],
    ];
    for (const pair of [responder, initiator]) {
      const renewed = await pair.peer.refresh(pair.target);
      given.push(['the token of a refresh', textAt(renewed.json, 'token') ?? '']);
      given.push(['the token in a refresh', pair.link.accepted.at(-1) ?? '']);
      await pair.pulled(check.random('th_'));
      await pair.changes(check.random('th_'));
    }
    // What goes wrong is what is logged.
    const spoiled = responder.peer.handshake(responder.target);
    await spoiled.request();
    given.push(['the token of an unused result', tokenOf(spoiled)]);
    const answers: HttpAnswer[] = [
      await spoiled.confirm({ fields: { genesis: NO_RECORD } }),
      await spoiled.confirm({ fields: { note: 'not of the form' } }),
      await spoiled.confirm({ tampered: { salt: 'changed-on-the-way-here' } }),
      await spoiled.confirm({ key: initiator.peer.key }),
    ];
    given.push(['the token of a refused confirm', spoiled.token]);
    initiator.peer.on.changes.add(refusesWith(500, 'internal', { times: 1 }));
    answers.push(await initiator.pull(check.random('th_')));
    const old = tokenOf(handshake);
    answers.push(await readWith(responder, old));
    answers.push(await operator.get('/v1/federation/pairs'));
    answers.push(await operator.get(`/v1/federation/pairs/${initiator.pair_id}`));
    answers.push(await operator.get('/v1/aitl'));
    answers.push(await check.get(`${host.base}/.well-known/syncropel`));
    for (const what of ['pause', 'resume', 'refresh'] as const) {
      answers.push(await operator.change(initiator.pair_id, what));
    }
    const places: [string, string][] = answers.map((answer) => [
      `the answer to ${answer.method} ${new URL(answer.url).pathname.slice(0, 40)}`,
      `${JSON.stringify(answer.headers)}\n${answer.text}`,
    ]);
    for (const thread of [
      'th_federation_pairs',
      'th_audit_federation_pairs',
      'th_aitl_decisions',
    ]) {
      places.push([thread, JSON.stringify((await operator.thread(thread)).records)]);
    }
    places.push(['the export', (await operator.export()).join('\n')]);
    await operator.change(responder.pair_id, 'revoke');
    await host.restart('stop');
    places.push(['the export after a restart', (await operator.export()).join('\n')]);
    await host.stop();
    places.push(['the log', host.rawLog]);
    check.expect(
      'pair-token-stored',
      given.every(([, token]) => token.length >= 16),
      'there are tokens to be looked for',
      {
        actual: given
          .filter(([, token]) => token.length < 16)
          .map(([what]) => what)
          .join(', '),
      },
    );
    for (const [what, token] of given) {
      for (const form of formsOf(token)) {
        for (const [where, text] of places) {
          check.expect(
            'pair-token-stored',
            !text.includes(form),
            `${where} does not show ${what}`,
            {
              expected: 'no token',
              actual: 'it is there',
            },
          );
        }
      }
    }
  },
});

/** A token, and other ways to write it from which it can be had back. */
function formsOf(token: string): string[] {
  const bytes = Buffer.from(token, 'utf8');
  const plain = bytes.toString('base64').replace(/=+$/, '');
  // The last character of base64 may say more than the token.
  return [token, plain.slice(0, -1), bytes.toString('hex'), [...token].reverse().join('')];
}

export const pairTokenChecks: readonly CheckDefinition[] = [
  bound,
  noOtherPath,
  unknown,
  expired,
  scoped,
  sent,
  unseen,
];
