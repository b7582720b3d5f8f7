import t from 'tap';
import {
  type Envelope,
  type EnvelopeContent,
  signEnvelope,
} from '../../reference/core/envelopes.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import {
  type FederatedRecord,
  type RecordContent,
  signRecord,
} from '../../reference/core/record.ts';
import { generateKeyPair, randomNonce } from '../../reference/host/crypto.ts';
import { ask, type Cleanup, codeOf, eventually, type StartOptions } from './helpers.ts';
import { advance, approveAll } from './pair-helpers.ts';
import { PlayedPeer } from './pair-peer.ts';
import { relayStatus, startRelay, type TestRelay, untilView, useRelay } from './async-helpers.ts';
import { startStation, type Station } from './sync-helpers.ts';

/** A peer whose envelopes the test makes. */
class Sender {
  readonly peer: PlayedPeer;
  readonly #keys: ReturnType<typeof generateKeyPair>;
  #clock = 0;

  constructor(keys = generateKeyPair()) {
    this.#keys = keys;
    this.peer = new PlayedPeer(keys);
  }

  get #signing() {
    const { did } = this.peer;
    const verificationMethod = `${did}#${did.slice('did:key:'.length)}`;
    return { privateKey: this.#keys.seed, verificationMethod };
  }

  record(members: Partial<RecordContent> = {}): FederatedRecord {
    const content: RecordContent = {
      thread: 'th_x',
      namespace: 'default',
      act: 'KNOW',
      kind: 'core.know.v1',
      data_type: 'SCALAR',
      parents: [],
      actor: this.peer.did,
      clock: this.#clock++,
      created: this.peer.now(),
      salt: randomNonce(),
      body: {},
      ...members,
    };
    const isOwn = content.actor === this.peer.did;
    const verificationMethod = `${content.actor}#key-1`;
    return signRecord(content, { ...this.#signing, ...(!isOwn && { verificationMethod }) });
  }

  envelope(
    receiver: string,
    records: readonly unknown[],
    members: Partial<EnvelopeContent> = {},
  ): Envelope {
    const payload = { key_documents: [], records } as unknown as Envelope['payload'];
    const content: EnvelopeContent = {
      sender_did: this.peer.did,
      receiver_did: receiver,
      encoding: 'plain',
      created: this.peer.now(),
      ttl_seconds: 2_592_000,
      payload,
      ...members,
    };
    return signEnvelope(content, this.#signing);
  }
}

interface Scene {
  readonly host: Station;
  readonly sender: Sender;
  readonly relay: TestRelay;
  readonly pairId: string;
  readonly token: string;
  hand(envelope: unknown): ReturnType<typeof ask>;
}

async function startScene(t: Cleanup, options: StartOptions = {}): Promise<Scene> {
  const host = await startStation(t, 'bob', options);
  const sender = new Sender();
  await sender.peer.serve(t);
  await approveAll(host.host.base);
  const { there } = await sender.peer.pairWith(host.host.base, host.did);
  const relay = await startRelay(t);
  await useRelay(host, relay.base);
  const { json } = await host.operate('GET', '/v1/federation/pairs');
  const pairId = String((json.pairs as JsonObject[])[0]!.pair_id);
  return {
    ...{ host, sender, relay, pairId, token: there },
    hand: (envelope) =>
      ask(`${host.host.base}/v1/sync/records`, {
        token: there,
        body: { envelope } as JsonObject,
      }),
  };
}

t.test('envelopes are judged, taken in and acknowledged', async (t) => {
  const { host, sender, relay } = await startScene(t);
  const [good, reserved] = [sender.record(), sender.record({ thread: 'th_consent' })];
  const forged = { ...sender.record(), body: { n: 1 } };
  const right = sender.envelope(host.did, [good, forged, reserved]);
  const stranger = new Sender();
  const broken = sender.envelope(host.did, [sender.record()]);
  const wrong: [unknown, string][] = [
    [{ id: 1 }, 'shape-invalid'],
    [{ ...broken, receiver_did: sender.peer.did }, 'shape-invalid'],
    [{ ...broken, ttl_seconds: 5 }, 'id-mismatch'],
    [stranger.envelope(host.did, [sender.record()]), 'unpaired_peer'],
    [
      { ...broken, proof: { ...broken.proof, proofValue: right.proof.proofValue } },
      'proof-invalid',
    ],
    [
      sender.envelope(host.did, [], { encoding: 'mls', payload: 'x' as never }),
      'encoding-unsupported',
    ],
    [sender.envelope(host.did, []), 'shape-invalid'],
  ];
  for (const [envelope] of wrong) relay.put(host.did, envelope);
  relay.put(host.did, right);
  await untilView(host, [good.id]);
  await eventually('all is acknowledged', () => relay.queued(host.did).length === 0);
  const { inbound } = await relayStatus(host);
  t.match(inbound, { received: 1, refused: wrong.length, held: 0 });
  t.same(
    inbound.refusals.map(({ code }) => code),
    wrong.map(([, code]) => code),
  );
  t.equal(inbound.refusals[0]!.id, null);
  relay.put(host.did, right);
  await eventually('it is acknowledged again', () => relay.queued(host.did).length === 0);
  t.match((await relayStatus(host)).inbound, { received: 2 });
  t.same(await host.view('th_x'), [good.id]);
});

t.test('what is handed over is answered', async (t) => {
  const { host, sender, hand } = await startScene(t);
  const good = sender.record();
  const forged = { ...sender.record(), body: { n: 1 } };
  const right = sender.envelope(host.did, [good, forged, good]);
  const results = [
    { id: good.id, status: 'stored' },
    { id: forged.id, status: 'refused', code: 'id-mismatch' },
    { id: good.id, status: 'known' },
  ];
  t.same((await hand(right)).json, { results });
  t.same((await hand(right)).json, {
    results: [{ id: good.id, status: 'known' }, results[1], results[2]],
  });
  const third = new Sender();
  await third.peer.serve(t);
  await third.peer.pairWith(host.host.base, host.did);
  t.equal(codeOf(await hand(third.envelope(host.did, [good]))), '403 forbidden');
  t.equal(codeOf(await hand(new Sender().envelope(host.did, [good]))), '403 forbidden');
  const other = sender.envelope(host.did, [good]);
  const { proofValue } = right.proof;
  const broken = { ...other, proof: { ...other.proof, proofValue } };
  t.equal(codeOf(await hand(broken)), '401 proof-invalid');
});

t.test('an envelope is left while the pair is paused, and those behind it are not', async (t) => {
  const { host, sender, relay, pairId } = await startScene(t);
  const other = new Sender();
  await other.peer.serve(t);
  await other.peer.pairWith(host.host.base, host.did);
  await host.operate('POST', `/v1/federation/pairs/${pairId}/pause`);
  const [held, open] = [sender.record(), other.record()];
  relay.put(host.did, sender.envelope(host.did, [held]));
  relay.put(host.did, other.envelope(host.did, [open]));
  await untilView(host, [open.id]);
  await eventually('one is left', () => relay.queued(host.did).length === 1);
  t.match((await relayStatus(host)).inbound, { received: 1, held: 1 });
  const behind = other.record();
  relay.put(host.did, other.envelope(host.did, [behind]));
  await untilView(host, [open.id, behind.id]);
  await host.operate('POST', `/v1/federation/pairs/${pairId}/resume`);
  await untilView(host, [open.id, behind.id, held.id]);
  await eventually('it is acknowledged', () => relay.queued(host.did).length === 0);
  t.match((await relayStatus(host)).inbound, { received: 3, held: 0 });
});

t.test('an envelope waits for a signer, and not for ever', async (t) => {
  const { host, sender, relay } = await startScene(t);
  // Nobody answers for this actor but the peer, and it does not answer now.
  const actor = `did:sync:user:${sender.peer.did.slice('did:'.length)}:alice`;
  const [own, hers] = [sender.record(), { ...sender.record({ actor }) }];
  const asked = () =>
    sender.peer.requests.filter(({ path }) => path.startsWith('/v1/actors/')).length;
  relay.put(host.did, sender.envelope(host.did, [hers, own]));
  await untilView(host, [own.id]);
  await eventually('it is held', async () => (await relayStatus(host)).inbound.held === 1);
  t.equal(relay.acked.length, 0);
  const before = asked();
  await advance(300_000, host.host.base);
  await eventually('it was taken up again', () => asked() > before);
  t.equal(relay.acked.length, 0);
  await advance(24 * 3600_000, host.host.base);
  await eventually('it is given up', () => relay.acked.length === 1);
  t.match((await relayStatus(host)).inbound, { received: 1, held: 0 });
});

t.test('a key document that came along is enough', async (t) => {
  const { host, relay } = await startScene(t);
  const a = await startStation(t, 'alice');
  await host.operate('POST', '/v1/federation/pairs', { peer_url: a.host.base });
  await approveAll(a.host.base);
  await host.operate('POST', '/v1/federation/pairs', { peer_url: a.host.base });
  await eventually('they are paired', async () => {
    const { json } = await a.operate('GET', '/v1/federation/pairs');
    return (json.pairs as JsonObject[])[0]?.state === 'active';
  });
  await useRelay(a, relay.base);
  // It answers no more for the envelope, nor for its keys.
  const down = await ask(`${host.host.base}/health`);
  t.equal(down.status, 200);
  const id = await a.write({});
  await untilView(host, [id]);
});

t.test('a relay that is no relay costs no more than its requests', async (t) => {
  const { host, sender, relay } = await startScene(t);
  const answers: ((response: import('node:http').ServerResponse) => void)[] = [
    (response) => response.writeHead(500).end(),
    (response) => response.end('{"envelopes":1}'),
    (response) => response.end('nothing'),
    (response) => response.end('{"envelopes":[1],"next":"x","has_more":false}'),
    (response) => response.destroy(),
    (response) => {
      const piece = ' '.repeat(1_048_576);
      const write = (): void => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', write);
      };
      response.writeHead(200);
      write();
    },
  ];
  const errors: unknown[] = [];
  for (const answer of answers) {
    let isAsked = false;
    relay.reply = ({ path }, response) => {
      if (!path.includes('/receive')) return undefined;
      isAsked = true;
      answer(response);
      return true;
    };
    const polls = async () => String((await relayStatus(host)).relays[0]!.last_poll);
    const before = await polls();
    relay.put(host.did, {});
    await eventually('it was asked', async () => {
      await advance(300_000, host.host.base);
      return isAsked;
    });
    await eventually('it was noted', async () => (await polls()) !== before);
    errors.push((await relayStatus(host)).relays[0]!.last_error);
  }
  t.same(errors, [
    ...['HTTP_5XX', 'PARSE_ERROR', 'PARSE_ERROR', 'PARSE_ERROR'],
    ...['CONNECT_REFUSED', 'PARSE_ERROR'],
  ]);
  relay.reply = () => undefined;
  const record = sender.record();
  relay.put(host.did, sender.envelope(host.did, [record]));
  await eventually('it is asked again', async () => {
    await advance(300_000, host.host.base);
    return (await host.view('th_x')).length === 1;
  });
});
