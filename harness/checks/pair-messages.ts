// The messages of a pair: how each is judged, in which order, and that none is taken twice.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { Pairing } from '../engine/pairing.ts';
import { randomText, signDocument } from '../oracle/index.ts';
import type { JsonObject, JsonValue, PairMessageKind } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import type { ManifestOptions, MessageOptions } from '../probe/peer.ts';
import {
  agree,
  DAY,
  decided,
  freshProposal,
  meet,
  NO_RECORD,
  proposalState,
  propose,
  rejectedFor,
  resultOf,
  SECOND,
} from './pairs-support.ts';
import type { Deviation } from './pairs-support.ts';

/** A place in the life of a pair at which a message of one kind is right, and how to send it. */
interface Turn {
  kind: PairMessageKind;
  pair: Pairing;
  /** Sends a message that deviates. */
  send(options: MessageOptions): Promise<HttpAnswer>;
  /** Sends the right one. */
  sendRight(): Promise<HttpAnswer>;
  /** The status of the answer to the right one. */
  due: number;
}

const ALL_KINDS = ['pair_request', 'pair_poll', 'pair_confirm', 'pair_refresh'] as const;

/** Leads a new peer, or one that is given, to where its next message is one of this kind. */
async function turnOf(
  check: CheckContext,
  kind: PairMessageKind,
  options: Parameters<typeof meet>[1] = {},
): Promise<Turn> {
  const pair = await meet(check, options);
  if (kind === 'pair_request') {
    const proposal = freshProposal(check);
    const send = (deviation: MessageOptions): Promise<HttpAnswer> =>
      pair.peer.handshake(pair.target, proposal).request(deviation);
    return { kind, pair, send, sendRight: () => send({}), due: 202 };
  }
  if (kind === 'pair_poll') {
    const { handshake } = await propose(pair);
    const send = (deviation: MessageOptions): Promise<HttpAnswer> => handshake.poll(deviation);
    return { kind, pair, send, sendRight: () => send({}), due: 202 };
  }
  if (kind === 'pair_confirm') {
    const handshake = await resultOf(pair);
    const send = (deviation: MessageOptions): Promise<HttpAnswer> => handshake.confirm(deviation);
    return { kind, pair, send, sendRight: () => send({}), due: 200 };
  }
  await agree(pair);
  const send = (deviation: MessageOptions): Promise<HttpAnswer> =>
    pair.peer.refresh(pair.target, deviation);
  return { kind, pair, send, sendRight: () => send({}), due: 200 };
}

/** Counts that the right message is answered as it should be. */
async function expectRight(
  check: CheckContext,
  requirement: string,
  turn: Turn,
  detail: string,
): Promise<void> {
  check.status(requirement, await turn.sendRight(), turn.due, `${turn.kind}: ${detail}`);
}

// ------------------------------------------------------------------------------------------------ names

const pairId = defineCheck({
  id: 'pairs/the-id-of-a-pair',
  title: 'a pair is named by both DIDs in ascending order, whoever begins and whichever is lower',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-id'],
  async run(check) {
    const orders = new Set<boolean>();
    const methods = ['key', 'web'] as const;
    for (let count = 0; count < 24 && (orders.size < 2 || count < 4); count += 1) {
      const method = methods[count % 2] ?? 'key';
      const pair = await meet(check, { method });
      const { peer, target, operator } = pair;
      orders.add(peer.did < target.did);
      const answer = await peer.handshake(target).request();
      check.equal('pair-id', at(answer.json, 'pair_id'), pair.pair_id, 'in the answer', { answer });
      const shown = await operator.get(`/v1/federation/pairs/${pair.pair_id}`);
      check.equal('pair-id', at(shown.json, 'peer_did'), peer.did, 'as its path', {
        answer: shown,
      });
      const second = await meet(check, { method });
      second.peer.decide = () => 'wait';
      const started = await operator.startPair({ peer_url: second.peer.base });
      check.equal(
        'pair-id',
        at(started.json, 'pair_id'),
        second.pair_id,
        'for a pair that the host begins',
        { answer: started },
      );
    }
    if (orders.size < 2) check.note('all DIDs of the peers were on one side of that of the host');
  },
});

// ------------------------------------------------------------------------------------------------ form

function value(name: string, it: JsonValue | undefined): Deviation {
  return [`${name} ${it === undefined ? 'absent' : show(it, 40)}`, { fields: { [name]: it } }];
}

/** What is wrong with the form of a message of any kind. */
function commonFaults(pair: Pairing, kind: PairMessageKind): Deviation[] {
  const other = kind === 'pair_poll' ? 'pair_confirm' : 'pair_poll';
  return [
    value('object', other),
    value('object', undefined),
    value('from', undefined),
    value('from', 'did:example:somebody'),
    value('to', undefined),
    value('to', pair.target.base),
    value('nonce', undefined),
    value('nonce', 'n'.repeat(21)),
    value('nonce', 'n'.repeat(65)),
    value('nonce', `${'n'.repeat(21)}+`),
    value('salt', undefined),
    value('salt', 's'.repeat(21)),
    value('salt', 's'.repeat(65)),
    value('salt', 7),
    value('created', undefined),
    value('created', '2026-02-30T00:00:00.000Z'),
    value('created', new Date().toISOString().replace('Z', '+00:00')),
    value('note', 'a member that messages do not have'),
    ['an id that is no content id', { tampered: { id: 'x' } }],
    ['no id', { tampered: { id: undefined } }],
    ['a member added on the way', { tampered: { more: true } }],
  ];
}

const PULL = 'federation:sync_pull';
const PUSH = 'federation:sync_push';

function ownFaults(pair: Pairing, kind: PairMessageKind): Deviation[] {
  const elsewhere = `fed_${'0'.repeat(64)}`;
  const named: Deviation[] = [
    value('pair_id', undefined),
    value('pair_id', elsewhere),
    value('pair_id', pair.pair_id.toUpperCase()),
    ['the path of another pair', { path_pair_id: elsewhere }],
    [
      'path and member of another pair',
      { fields: { pair_id: elsewhere }, path_pair_id: elsewhere },
    ],
  ];
  const tokens: Deviation[] = [
    value('token', undefined),
    value('token', 't'.repeat(15)),
    value('token', 't'.repeat(257)),
    value('token', `${'t'.repeat(20)} ${'t'.repeat(20)}`),
    value('token_expires', undefined),
    value('token_expires', 'tomorrow'),
    ['a token for 89 days', { fields: { token_expires: pair.peer.now(89 * DAY) } }],
    [
      'a token for 90 days and 310 seconds',
      { fields: { token_expires: pair.peer.now(90 * DAY + 310 * SECOND) } },
    ],
    [
      'a token for 310 seconds less',
      { fields: { token_expires: pair.peer.now(90 * DAY - 310 * SECOND) } },
    ],
    ['a token that has expired', { fields: { token_expires: pair.peer.now(-SECOND) } }],
  ];
  switch (kind) {
    case 'pair_request':
      return [
        value('namespaces', undefined),
        value('namespaces', { initiator: 'default' }),
        value('namespaces', { initiator: 'default', responder: 'default', third: 'default' }),
        value('namespaces', { initiator: 'default', responder: 'Not One' }),
        value('namespaces', ['default', 'default']),
        value('scopes', undefined),
        value('scopes', []),
        value('scopes', [PUSH, PULL]),
        value('scopes', [PULL, PULL]),
        value('scopes', [PULL, 'federation:everything']),
        value('scopes', PULL),
        value('manifest', undefined),
        value('manifest', 'a text'),
        value('pair_id', pair.pair_id),
        value('token', 't'.repeat(24)),
      ];
    case 'pair_poll':
      return [...named, value('manifest', {}), value('genesis', NO_RECORD)];
    case 'pair_confirm':
      return [
        ...named,
        ...tokens,
        value('genesis', undefined),
        value('genesis', 'bagaaiera'),
        value('genesis', {}),
        value('scopes', [PULL]),
      ];
    case 'pair_refresh':
      return [...named, ...tokens, value('manifest', undefined), value('manifest', [])];
  }
}

function shapeCheck(kind: PairMessageKind): CheckDefinition {
  return defineCheck({
    id: `pairs/the-form-of-a-${kind.replace('_', '-')}`,
    title: `a ${kind} of another form is refused, however well it is signed, and then one with a wrong id`,
    class: 'pairs',
    needs: ['operator'],
    requirements: ['pair-message-shape'],
    async run(check) {
      const turn = await turnOf(check, kind);
      const { pair } = turn;
      const due = { status: 422, code: 'shape-invalid' };
      for (const [what, options] of [...commonFaults(pair, kind), ...ownFaults(pair, kind)]) {
        check.refused('pair-message-shape', await turn.send(options), due, `${kind}, ${what}`);
      }
      for (const body of ['[]', '"pair_request"', 'null', '{}', '7']) {
        const answer = await pair.peer.send(kind, pair.target, body, {});
        check.refused('pair-message-shape', answer, due, `${kind}, the body ${body}`);
      }
      check.refused(
        'pair-message-shape',
        await turn.send({ tampered: { id: NO_RECORD } }),
        { status: 422, code: 'id-mismatch' },
        `${kind}, the id of something else`,
      );
      check.refused(
        'pair-message-shape',
        await turn.send({ tampered: { salt: randomText() } }),
        { status: 422, code: 'id-mismatch' },
        `${kind}, a member changed after it was named`,
      );
      check.refused(
        'pair-message-shape',
        await turn.send({ tampered: { id: NO_RECORD, note: 1 } }),
        due,
        `${kind}, both: the form comes first`,
      );
      await expectRight(
        check,
        'pair-message-shape',
        turn,
        'the right one is taken after all these',
      );
      if (kind === 'pair_request') {
        const proposals = await pair.operator.proposalsOf(pair.pair_id);
        check.equal('pair-message-shape', proposals.length, 1, 'only it made a proposal');
      }
    },
  });
}

const edges = defineCheck({
  id: 'pairs/the-limits-of-messages',
  title:
    'nonces and salts of 22 and 64 characters, every list of scopes in order, and any namespace',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-shape'],
  async run(check) {
    const fine: Deviation[] = [
      value('nonce', `-_${check.random().padEnd(20, 'a').slice(0, 20)}`),
      value('nonce', check.random().padEnd(64, 'Z')),
      value('salt', 's'.repeat(22)),
      value('salt', `${'s'.repeat(62)}-_`),
      value('scopes', [PULL]),
      value('scopes', [PUSH]),
      value('scopes', [PULL, 'federation:subscribe']),
      value('scopes', [PUSH, 'federation:subscribe']),
      value('namespaces', { initiator: 'default', responder: 'acme/one/two/three' }),
      value('namespaces', { responder: 'a-b', initiator: 'acme' }),
    ];
    for (const [what, options] of fine) {
      const { peer, target } = await meet(check);
      const answer = await peer.handshake(target).request(options);
      check.status('pair-message-shape', answer, 202, `${what} is of the form`);
    }
    for (const seconds of [-290, 290]) {
      const pair = await meet(check);
      const term = pair.peer.now(90 * DAY + seconds * SECOND);
      const handshake = await resultOf(pair);
      const confirm = await handshake.confirm({ fields: { token_expires: term } });
      check.status(
        'pair-message-shape',
        confirm,
        200,
        `a token for 90 days and ${seconds} seconds`,
      );
      const refresh = await pair.peer.refresh(pair.target, { fields: { token_expires: term } });
      check.status('pair-message-shape', refresh, 200, 'also in a refresh');
    }
  },
});

// ------------------------------------------------------------------------------------------------ to whom

const addressed = defineCheck({
  id: 'pairs/a-message-is-for-one-host',
  title: 'a message for another host is refused, though its signature is good',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-to'],
  async run(check) {
    for (const kind of ALL_KINDS) {
      const turn = await turnOf(check, kind);
      const { peer, target } = turn.pair;
      const stranger = await check.syncPeer();
      const { host } = new URL(target.base);
      const others = [stranger.did, `did:web:localhost`, peer.did];
      if (target.did.startsWith('did:key:')) {
        // Near ones: an actor of the host, and another name of it.
        others.push(`did:sync:user:${target.did.slice(4)}:alice`);
        if (/^localhost:/.test(host)) others.push(`did:web:${host.replace(':', '%3A')}`);
      }
      for (const did of others) {
        const pair_id = peer.pairId({ did });
        const options: MessageOptions =
          kind === 'pair_request'
            ? { fields: { to: did } }
            : { fields: { to: did, pair_id }, path_pair_id: pair_id };
        const answer = await turn.send(options);
        const what = `${kind} for ${did.slice(0, 20)}…`;
        rejectedFor(check, 'pair-message-to', answer, 'wrong_responder', what);
      }
      const tricked = await turn.send({
        fields:
          kind === 'pair_request'
            ? { to: stranger.did }
            : { to: stranger.did, pair_id: peer.pairId(stranger) },
        path_pair_id: kind === 'pair_request' ? turn.pair.pair_id : peer.pairId(stranger),
        proof: { domain: target.did },
      });
      rejectedFor(
        check,
        'pair-message-to',
        tricked,
        'wrong_responder',
        `${kind} for another one with this domain in its proof`,
      );
      await expectRight(check, 'pair-message-to', turn, 'the one for this host is taken');
    }
  },
});

// ------------------------------------------------------------------------------------------------ from whom

const proven = defineCheck({
  id: 'pairs/a-message-is-signed-for-this-request',
  title: 'a message is believed only with a proof by its sender, for this host and this nonce',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-proof'],
  async run(check) {
    for (const kind of ALL_KINDS) {
      const turn = await turnOf(check, kind);
      const { peer, target } = turn.pair;
      const stranger = await check.syncPeer();
      const recorded = peer.handshake(target).pollMessage();
      const faults: Deviation[] = [
        ['no proof', { tampered: { proof: undefined } }],
        ['the proof of another message', { tampered: { proof: recorded['proof'] ?? null } }],
        ['the key of another instance', { key: stranger.key }],
        [
          'the key of another instance under this name',
          { key: { ...stranger.key, id: peer.key.id, controller: peer.did } },
        ],
        ['the key of an actor of the sender', { key: peer.actor().key }],
        ['a key that the sender does not have', { key: peer.instance.makeKey() }],
        ['another domain', { proof: { domain: stranger.did } }],
        ['the own domain', { proof: { domain: peer.did } }],
        ['the URL as domain', { proof: { domain: target.base } }],
        ['a list of domains', { proof: { domain: [target.did] } }],
        ['another challenge', { proof: { challenge: randomText() } }],
        ['an empty challenge', { proof: { challenge: '' } }],
        ['the purpose of records', { proof_purpose: 'assertionMethod' }],
        ['another time of signing', { proof: { created: peer.now(-SECOND) } }],
        ['another cryptosuite', { proof: { cryptosuite: 'eddsa-rdfc-2022' } }],
      ];
      for (const [what, options] of faults) {
        const answer = await turn.send(options);
        const detail = `${kind} with ${what}`;
        rejectedFor(check, 'pair-message-proof', answer, 'unauthenticated_initiator', detail);
      }
      await expectRight(
        check,
        'pair-message-proof',
        turn,
        'the right one is taken after all these',
      );
    }
  },
});

const bareProofs = defineCheck({
  id: 'pairs/a-proof-without-domain-or-challenge',
  title: 'a message that was signed without a domain or a challenge is not believed',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-proof'],
  async run(check) {
    for (const kind of ['pair_request', 'pair_poll'] as const) {
      for (const left of ['domain', 'challenge', 'nothing']) {
        const { pair, due } = await turnOf(check, kind);
        const { peer, target } = pair;
        const { handshake } = kind === 'pair_poll' ? await propose(pair) : { handshake: undefined };
        const message = handshake?.pollMessage() ?? peer.handshake(target).requestMessage();
        const { proof, ...unsigned } = message;
        const kept = textAt(proof, left);
        const signed = signDocument(unsigned, {
          ...{ privateKey: peer.key.private_key, verificationMethod: peer.key.id },
          ...{ created: String(message['created']), proofPurpose: 'authentication' },
          extra: kept === undefined ? {} : { [left]: kept },
        });
        rejectedFor(
          check,
          'pair-message-proof',
          await peer.send(kind, target, signed),
          'unauthenticated_initiator',
          `a ${kind} whose proof has ${left} of the two`,
        );
        const right = await peer.send(kind, target, message);
        check.status('pair-message-proof', right, due, 'with both it is believed');
      }
    }
  },
});

const webSenders = defineCheck({
  id: 'pairs/a-message-of-a-did-web',
  title:
    'a message of a did:web is judged by the authentication keys of its document, if that can be had',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-proof'],
  async run(check) {
    const rejected = 'unauthenticated_initiator';
    const gone = await meet(check, { method: 'web' });
    gone.peer.on.did_document.add(refusesWith(404, 'not-found'));
    rejectedFor(
      check,
      'pair-message-proof',
      await gone.peer.handshake(gone.target).request(),
      rejected,
      'a sender whose document is not there',
    );
    const down = await meet(check, { method: 'web' });
    down.peer.on.did_document.add(refusesWith(503, 'unavailable', { times: 4 }));
    check.refused(
      'pair-message-proof',
      await down.peer.handshake(down.target).request(),
      { status: 503, code: 'signer-unavailable' },
      'a sender whose document cannot be had now',
    );
    const asserting = await meet(check, { method: 'web' });
    asserting.peer.instance.document_change = { authentication: [] };
    rejectedFor(
      check,
      'pair-message-proof',
      await asserting.peer.handshake(asserting.target).request(),
      rejected,
      'a sender with a key for other things only',
    );
    const { peer, target } = await meet(check, { method: 'web' });
    const handshake = peer.handshake(target);
    check.status(
      'pair-message-proof',
      await handshake.request(),
      202,
      'a sender with the key in both lists is believed',
    );
    const unlisted = peer.instance.makeKey();
    rejectedFor(
      check,
      'pair-message-proof',
      await handshake.poll({ key: unlisted }),
      rejected,
      'a key that the document does not have',
    );
    const { old } = peer.instance.rotate();
    check.status(
      'pair-message-proof',
      await handshake.poll(),
      202,
      'a key that the document has since now is found',
    );
    rejectedFor(
      check,
      'pair-message-proof',
      await handshake.poll({ key: old }),
      rejected,
      'the key that was superseded signs nothing new',
    );
  },
});

// ------------------------------------------------------------------------------------------------ manifest and time

const introduced = defineCheck({
  id: 'pairs/the-manifest-in-a-message',
  title: 'a message with a manifest that is refused, or of somebody else, is refused for it',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-manifest'],
  async run(check) {
    for (const kind of ['pair_request', 'pair_refresh'] as const) {
      const turn = await turnOf(check, kind);
      const { peer } = turn.pair;
      const stranger = await check.syncPeer();
      const instance = peer.manifest({})['instance'] as JsonObject;
      const manifests: [string, JsonObject][] = [
        ['of another instance', stranger.manifest({})],
        ['that is empty', {}],
        ['with its wrapping', { federation_manifest: peer.manifest({}) }],
        ...(
          [
            ['with this DID, signed by another instance', { key: stranger.key }],
            [
              'with another DID, signed by the sender',
              { fields: { instance: { ...instance, did: stranger.did } } },
            ],
            ['signed by an actor', { key: peer.actor().key }],
            ['that was changed', { tampered: { base_url: stranger.base } }],
            [
              'that was prolonged',
              {
                issued: peer.now(-8 * DAY),
                expires: peer.now(-DAY),
                tampered: { expires: peer.now(DAY) },
              },
            ],
            ['without a proof', { tampered: { proof: undefined } }],
            ['with the id of another', { tampered: { id: NO_RECORD } }],
            ['with the endpoints of another base', { fields: { base_url: stranger.base } }],
            ['with a base that has a path', { fields: { base_url: `${peer.base}/x` } }],
            ['that has expired', { issued: peer.now(-7 * DAY), expires: peer.now(-SECOND) }],
            ['that is not yet issued', { issued: peer.now(310 * SECOND) }],
            ['of another version', { fields: { manifest_version: 2 } }],
          ] as [string, ManifestOptions][]
        ).map(([what, options]): [string, JsonObject] => [what, peer.manifest(options)]),
      ];
      for (const [what, manifest] of manifests) {
        const answer = await turn.send({ fields: { manifest } });
        const detail = `${kind} with a manifest ${what}`;
        rejectedFor(check, 'pair-message-manifest', answer, 'manifest', detail);
      }
      await expectRight(check, 'pair-message-manifest', turn, 'with the right one it is taken');
      const other = await meet(check);
      const aged = other.peer.manifest({
        issued: other.peer.now(-7 * DAY + 30 * SECOND),
        expires: other.peer.now(30 * SECOND),
        fields: { remark: 'more members are covered' },
      });
      check.status(
        'pair-message-manifest',
        await other.peer.handshake(other.target).request({ fields: { manifest: aged } }),
        202,
        'one that is about to expire is still good',
      );
    }
  },
});

const timely = defineCheck({
  id: 'pairs/a-message-is-of-now',
  title: 'a message is taken for 300 seconds before and after its time, and no longer',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-stale'],
  async run(check) {
    const offsets: [number, boolean][] = [
      [-301 * SECOND, false],
      [-295 * SECOND, true],
      [303 * SECOND, false],
      [299 * SECOND, true],
      [-DAY, false],
      [DAY, false],
    ];
    for (const kind of ALL_KINDS) {
      for (const [offset, isTimely] of offsets) {
        // Each good message changes what comes after it.
        const turn = await turnOf(check, kind);
        const created = turn.pair.peer.now(offset);
        // The term of a token is counted from the message.
        const token_expires = turn.pair.peer.now(offset + 90 * DAY);
        const hasToken = kind === 'pair_confirm' || kind === 'pair_refresh';
        const fields = { created, ...(hasToken ? { token_expires } : {}) };
        const answer = await turn.send({ fields });
        const what = `${kind} created ${offset / SECOND} seconds from now`;
        if (isTimely) check.status('pair-message-stale', answer, turn.due, `${what} is taken`);
        else rejectedFor(check, 'pair-message-stale', answer, 'stale', what);
      }
    }
  },
  deadline_ms: 60_000,
});

const clocked = defineCheck({
  id: 'pairs/time-is-that-of-the-host',
  title: 'whether a message or a manifest is of now is judged by the clock of the host',
  class: 'pairs',
  needs: ['restart', 'operator', 'test-clock'],
  requirements: ['pair-message-stale', 'pair-message-manifest'],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    const recorded = pair.peer.handshake(pair.target).requestMessage();
    await check.advanceClock(host, 302 * SECOND);
    rejectedFor(
      check,
      'pair-message-stale',
      await pair.peer.send('pair_request', pair.target, recorded),
      'stale',
      'what was recorded 302 seconds ago',
    );
    pair.peer.clock_ahead_ms += 302 * SECOND;
    const { handshake } = await propose(pair);
    await pair.advance(3 * DAY);
    const old = pair.peer.now(-7 * DAY - SECOND);
    const manifest = pair.peer.manifest({ issued: old });
    rejectedFor(
      check,
      'pair-message-manifest',
      await pair.peer.handshake(pair.target).request({ fields: { manifest } }),
      'manifest',
      'a manifest that the moved clock has ended',
    );
    check.status(
      'pair-message-stale',
      await handshake.poll(),
      202,
      'a message of the moved time is taken',
    );
  },
});

const order = defineCheck({
  id: 'pairs/the-order-of-judging',
  title: 'of several faults of a message the first one in the order of judging is told',
  class: 'pairs',
  needs: ['operator'],
  requirements: [
    'pair-message-shape',
    'pair-message-to',
    'pair-message-proof',
    'pair-message-manifest',
    'pair-message-stale',
    'pair-message-replay',
  ],
  async run(check) {
    const pair = await meet(check);
    const { peer, target } = pair;
    const { handshake } = await propose(pair);
    const stranger = await check.syncPeer();
    // Faults are taken away one by one, the first to be told first.
    const manifest = { fields: { manifest: stranger.manifest({}) } };
    const stale = { created: peer.now(-400 * SECOND) };
    const everything: MessageOptions = {
      fields: { to: stranger.did, ...stale, ...manifest.fields, note: 1 },
      key: stranger.key,
      tampered: { id: NO_RECORD },
    };
    const shape = await handshake.request(everything);
    const due = { status: 422, code: 'shape-invalid' };
    check.refused('pair-message-shape', shape, due, 'the form before everything');
    const { note: _note, ...formed } = everything.fields ?? {};
    const named = await handshake.request({ ...everything, fields: formed });
    const mismatch = { status: 422, code: 'id-mismatch' };
    check.refused('pair-message-shape', named, mismatch, 'then the id');
    const steps: [string, string, MessageOptions, string][] = [
      ['pair-message-to', 'wrong_responder', { fields: formed, key: stranger.key }, 'then to whom'],
      [
        'pair-message-proof',
        'unauthenticated_initiator',
        { fields: { ...stale, ...manifest.fields }, key: stranger.key },
        'then from whom',
      ],
      [
        'pair-message-manifest',
        'manifest',
        { fields: { ...stale, ...manifest.fields } },
        'then the manifest',
      ],
      ['pair-message-stale', 'stale', { fields: stale }, 'then the time'],
    ];
    for (const [requirement, reason, options, detail] of steps) {
      rejectedFor(check, requirement, await handshake.request(options), reason, detail);
    }
    const again = await handshake.request();
    check.refused('pair-message-replay', again, { status: 410, code: 'gone' }, 'then the nonce');
    const right = await peer.handshake(target).request();
    check.status('pair-message-shape', right, 202, 'and without any fault it is taken');
  },
});

// ------------------------------------------------------------------------------------------------ once

const GONE = { status: 410, code: 'gone' };

const once = defineCheck({
  id: 'pairs/a-message-counts-once',
  title: 'the nonce of a request or refresh and the id of a poll count once, for each sender',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-replay'],
  async run(check) {
    const pair = await meet(check);
    const { peer, target, operator } = pair;
    const handshake = peer.handshake(target);
    const request = handshake.requestMessage();
    const first = await peer.send('pair_request', target, request);
    check.status('pair-message-replay', first, 202, 'a request is taken');
    const replayed = await peer.send('pair_request', target, request);
    check.refused('pair-message-replay', replayed, GONE, 'the same request is not');
    const renewed = await handshake.request();
    check.refused('pair-message-replay', renewed, GONE, 'nor one signed anew with its nonce');
    const elsewhere = await handshake.request({ fields: freshProposal(check) as JsonObject });
    check.refused('pair-message-replay', elsewhere, GONE, 'nor one for something else');

    const other = await meet(check);
    const { nonce } = handshake;
    const borrowed = await other.peer.handshake(other.target).request({ fields: { nonce } });
    check.status(
      'pair-message-replay',
      borrowed,
      202,
      'of another sender the nonce is another one',
    );

    const poll = handshake.pollMessage();
    const polled = await peer.send('pair_poll', target, poll);
    check.status('pair-message-replay', polled, 202, 'a poll is taken');
    const twice = await peer.send('pair_poll', target, poll);
    check.refused('pair-message-replay', twice, GONE, 'the same poll is not');
    const next = await handshake.poll();
    check.status('pair-message-replay', next, 202, 'another poll with the nonce is');

    const proposal = textAt(first.json, 'aitl_record_id') ?? '';
    const recorded = handshake.pollMessage();
    await decided(pair, proposal, 'approve');
    await handshake.poll();
    const late = await peer.send('pair_poll', target, recorded);
    check.refused('pair-message-replay', late, GONE, 'a poll after the result is for nobody');
    await handshake.confirm();

    const refresh = { fields: { nonce: randomText() } };
    const one = await peer.refresh(target, refresh);
    check.status('pair-message-replay', one, 200, 'a refresh is taken');
    const two = await peer.refresh(target, refresh);
    check.refused('pair-message-replay', two, GONE, 'one with the same nonce is not');
    const mixed = await peer.refresh(target, { fields: { nonce } });
    check.refused('pair-message-replay', mixed, GONE, 'nor one with the nonce of a request');
    const three = await peer.refresh(target);
    check.status('pair-message-replay', three, 200, 'with a nonce of its own it is');
    check.equal(
      'pair-message-replay',
      (await operator.proposalsOf(pair.pair_id)).length,
      1,
      'and all these made one proposal',
    );
  },
});

const forged = defineCheck({
  id: 'pairs/a-forged-message-spoils-no-nonce',
  title: 'what somebody else sent in the name of a peer takes nothing away from its own message',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-replay', 'pair-message-proof'],
  async run(check) {
    const pair = await meet(check);
    const stranger = await check.syncPeer();
    const handshake = pair.peer.handshake(pair.target);
    const seen = handshake.requestMessage();
    const reason = 'unauthenticated_initiator';
    const faked = await handshake.request({ key: { ...stranger.key, id: pair.peer.key.id } });
    rejectedFor(check, 'pair-message-proof', faked, reason, 'a request signed by somebody else');
    const own = { fields: { nonce: handshake.nonce } };
    await stranger.handshake(pair.target).request(own);
    const genuine = await pair.peer.send('pair_request', pair.target, seen);
    check.status('pair-message-replay', genuine, 202, 'the genuine request is taken');
    const poll = handshake.pollMessage();
    const unsigned = { ...poll };
    delete unsigned['proof'];
    const bare = await pair.peer.send('pair_poll', pair.target, unsigned);
    rejectedFor(check, 'pair-message-proof', bare, reason, 'a poll without its proof');
    const polled = await pair.peer.send('pair_poll', pair.target, poll);
    check.status('pair-message-replay', polled, 202, 'and so is the genuine poll');
  },
});

const parallel = defineCheck({
  id: 'pairs/a-message-counts-once-in-parallel',
  title: 'of equal messages that come at the same time one is taken',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-message-replay'],
  async run(check) {
    const { peer, target, operator, pair_id } = await meet(check);
    const handshake = peer.handshake(target);
    const request = handshake.requestMessage();
    const poll = handshake.pollMessage();
    const many = async (kind: PairMessageKind, message: JsonObject): Promise<number[]> => {
      const times = Array.from({ length: 8 }, () => peer.send(kind, target, message));
      return (await Promise.all(times)).map(({ status }) => status).sort();
    };
    const due = [202, ...Array.from({ length: 7 }, () => 410)];
    check.equal(
      'pair-message-replay',
      await many('pair_request', request),
      due,
      'of eight requests',
    );
    check.equal('pair-message-replay', await many('pair_poll', poll), due, 'of eight polls');
    check.equal(
      'pair-message-replay',
      (await operator.proposalsOf(pair_id)).length,
      1,
      'and there is one proposal',
    );
  },
});

const kept = defineCheck({
  id: 'pairs/messages-are-remembered-over-restarts',
  title: 'what was had is known for 600 seconds, also by a host that was killed in between',
  class: 'pairs',
  needs: ['restart', 'operator', 'test-clock'],
  requirements: ['pair-message-replay'],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    const { peer, target } = pair;
    const { handshake, id } = await propose(pair);
    const poll = handshake.pollMessage();
    await peer.send('pair_poll', target, poll);
    const active = await meet(check, { host });
    await agree(active);
    const refresh = { fields: { nonce: randomText() } };
    check.status(
      'pair-message-replay',
      await active.peer.refresh(active.target, refresh),
      200,
      'a refresh is taken',
    );
    await host.restart('kill');
    const replays = async (when: string): Promise<void> => {
      check.refused('pair-message-replay', await handshake.request(), GONE, `the request, ${when}`);
      const again = await active.peer.refresh(active.target, refresh);
      check.refused('pair-message-replay', again, GONE, `the refresh, ${when}`);
    };
    await replays('after a restart');
    const same = await peer.send('pair_poll', target, poll);
    check.refused('pair-message-replay', same, GONE, 'the poll, after a restart');
    for (const passed of [310, 270]) {
      await pair.advance(passed * SECOND);
      active.peer.clock_ahead_ms += passed * SECOND;
      await replays(`${passed} seconds later`);
    }
    check.equal(
      'pair-message-replay',
      await proposalState(pair, id),
      'pending',
      'nothing came of it',
    );
    check.status('pair-message-replay', await handshake.poll(), 202, 'a new poll is taken');
  },
});

export const pairMessageChecks: readonly CheckDefinition[] = [
  pairId,
  ...ALL_KINDS.map(shapeCheck),
  edges,
  addressed,
  proven,
  bareProofs,
  webSenders,
  introduced,
  timely,
  clocked,
  order,
  once,
  forged,
  parallel,
  kept,
];
