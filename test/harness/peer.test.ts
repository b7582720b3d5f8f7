import t from 'tap';
import type { Test } from 'tap';
import { EventFeed } from '../../harness/engine/event-feed.ts';
import { HttpDriver } from '../../harness/engine/http.ts';
import { Redactor } from '../../harness/engine/redact.ts';
import { until } from '../../harness/engine/clock.ts';
import { Transcript } from '../../harness/engine/transcript.ts';
import {
  keysOfDidDocument,
  keysOfDidKey,
  oracleCanonicalText,
  oracleReadKeyDocument,
  oracleVerifyManifest,
  oracleVerifyRecord,
} from '../../harness/oracle/index.ts';
import type { JsonObject } from '../../harness/oracle/index.ts';
import { tamper } from '../../harness/probe/activities.ts';
import { reidentifyRecord } from '../../harness/probe/peer-actor.ts';
import { describePeerKey } from '../../harness/probe/peer-keys.ts';
import type { PeerKey } from '../../harness/probe/peer-keys.ts';
import { SyncPeer } from '../../harness/probe/peer.ts';
import type { PeerTarget, SyncPeerOptions } from '../../harness/probe/peer.ts';
import { Probe } from '../../harness/probe/probe.ts';

const HISTORY = { mode: 'history' } as const;

interface Place {
  driver: HttpDriver;
  transcript: Transcript;
  peer(options?: SyncPeerOptions): Promise<SyncPeer>;
}

function open(t: Test): Place {
  const driver = new HttpDriver({ deadline_ms: 5000 });
  const transcript = new Transcript(new Redactor());
  t.teardown(() => driver.close());
  const peer = async (options: SyncPeerOptions = {}): Promise<SyncPeer> => {
    const probe = new Probe();
    await probe.open();
    t.teardown(() => probe.close());
    return new SyncPeer(
      probe,
      (url, request = {}) => driver.send(url, request, transcript),
      options,
    );
  };
  return { driver, transcript, peer };
}

function shownKeys(keys: readonly PeerKey[]): JsonObject[] {
  return keys.map(describePeerKey);
}

function refusal(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Two peers, the second one as the host that the first one pairs with. */
async function couple(
  place: Place,
): Promise<{ one: SyncPeer; other: SyncPeer; target: PeerTarget }> {
  const [one, other] = [await place.peer(), await place.peer()];
  return { one, other, target: { base: other.base, did: other.did } };
}

t.test('a handshake of two peers, approved at once', async (t) => {
  const { one, other, target } = await couple(open(t));
  const handshake = one.handshake(target);
  t.equal((await handshake.request()).status, 200);
  t.equal(
    oracleVerifyRecord(handshake.genesis as JsonObject, shownKeys([other.key]), HISTORY),
    'L0',
  );
  t.equal((await handshake.confirm()).status, 200);
  const [mine, theirs] = [one.link(target), other.link({ base: one.base, did: one.did })];
  t.strictSame([mine.state, theirs.state], ['active', 'active']);
  t.strictSame([[mine.token], [theirs.token]], [theirs.accepted, mine.accepted]);
  t.equal(mine.pair_id, theirs.pair_id);
  t.strictSame(
    other.messages.map(({ kind, fault, status }) => [kind, fault, status]),
    [
      ['pair_request', undefined, 200],
      ['pair_confirm', undefined, 200],
    ],
  );
});

t.test('a handshake that waits, and one that is declined', async (t) => {
  const { one, other, target } = await couple(open(t));
  other.decide = () => 'wait';
  const handshake = one.handshake(target);
  t.equal((await handshake.request()).status, 202);
  t.equal((await handshake.poll()).status, 202);
  const kept = other.handshakes[0];
  if (kept === undefined) throw new TypeError('the peer kept no handshake');
  other.approve(kept);
  t.equal((await handshake.poll()).status, 200);
  t.equal((await handshake.poll()).status, 410, 'a result is given once');
  t.equal((await handshake.confirm()).status, 200);
  const declined = one.handshake(target, { scopes: ['federation:sync_pull'] });
  other.decide = () => 'decline';
  t.equal((await declined.request()).status, 202);
  t.equal((await declined.poll()).status, 403);
});

t.test(
  'messages that are wrong are refused, and a lost answer was given all the same',
  async (t) => {
    const { one, other, target } = await couple(open(t));
    const handshake = one.handshake(target);
    const reasons = [
      await handshake.request({ proof: { domain: one.did } }),
      await handshake.request({ proof: { challenge: 'another-challenge-here' } }),
      await handshake.request({ fields: { to: one.did } }),
      await handshake.request({ key: (await open(t).peer()).key }),
      await handshake.request({ fields: { created: one.now(-301_000) } }),
      await handshake.request({ fields: { manifest: one.manifest({ expires: one.now(-1) }) } }),
      await handshake.request({ tampered: { salt: 'salted-after-the-signature' } }),
      await handshake.request({ fields: { extra: true } }),
    ].map((answer) => {
      const { code, reason } = answer.json as { code: string; reason?: string };
      return reason ?? code;
    });
    t.strictSame(reasons, [
      ...['unauthenticated_initiator', 'unauthenticated_initiator', 'wrong_responder'],
      ...['unauthenticated_initiator', 'stale', 'manifest', 'id-mismatch', 'shape-invalid'],
    ]);
    other.on.pair_request.add({ hang_up: 'after', times: 1 });
    await t.rejects(handshake.request());
    t.equal(other.handshakes.length, 1);
    other.on.pair_request.add({ status: 503, times: 1 });
    t.equal((await handshake.request()).status, 503);
    t.equal(other.handshakes[0]?.nonces.size, 1);
  },
);

t.test('renewal and revocation', async (t) => {
  const { one, other, target } = await couple(open(t));
  const handshake = one.handshake(target);
  await handshake.request();
  await handshake.confirm();
  const back = other.link({ base: one.base, did: one.did });
  const first = one.link(target).token;
  t.equal((await one.refresh(target)).status, 200);
  const second = one.link(target).token;
  t.not(second, first);
  t.strictSame(back.accepted, [first, second], 'both are good until the newer one is used');
  const read = (token = ''): Promise<Response> =>
    fetch(`${other.base}/v1/sync/changes?thread=th_a`, {
      headers: { authorization: `Bearer ${token}` },
    });
  t.strictSame([(await read(first)).status, (await read(second)).status], [200, 200]);
  t.equal((await read(first)).status, 401);
  t.equal((await one.revoke(target)).status, 200);
  t.equal((await read(second)).status, 401);
  t.equal(back.state, 'revoked');
  const again = one.handshake(target);
  await again.request();
  const genesis = again.genesis as JsonObject;
  t.strictSame(genesis['parents'], [other.revokes[0]?.['id']], 'a new genesis follows the revoke');
});

t.test('identity: manifests, documents and keys', async (t) => {
  const place = open(t);
  const peer = await place.peer({ method: 'web' });
  const document = await (await fetch(`${peer.base}/.well-known/did.json`)).json();
  const keysOf = (did: string): ReturnType<typeof keysOfDidKey> =>
    keysOfDidDocument(did, document, 'assertionMethod');
  const check = { keysOf, now: peer.now(), strict: true };
  oracleVerifyManifest(peer.manifest(), check);
  const foreign = (await place.peer()).key;
  t.strictSame(
    [
      peer.manifest({ key: foreign }),
      peer.manifest({ tampered: { base_url: 'https://b.example' } }),
      peer.manifest({ fields: { base_url: 'https://b.example' } }),
      peer.manifest({ issued: peer.now(-8 * 86_400_000) }),
      peer.manifest({ issued: peer.now(400_000) }),
    ].map((manifest) => refusal(() => oracleVerifyManifest(manifest, check))),
    [
      ...['manifest-invalid', 'manifest-invalid', 'manifest-invalid'],
      ...['manifest-expired', 'manifest-expired'],
    ],
  );
  const actor = peer.actor();
  const { old } = actor.rotate();
  const fetched = await (
    await fetch(`${peer.base}/v1/actors/${encodeURIComponent(actor.did)}`)
  ).json();
  const keys = oracleReadKeyDocument(actor.did, fetched, keysOf(peer.did));
  t.strictSame(
    keys.map(({ supersededAt }) => supersededAt),
    [old.superseded_at, undefined],
  );
  actor.document_key = foreign;
  const forged = actor.keyDocument();
  t.equal(
    refusal(() => oracleReadKeyDocument(actor.did, forged, keysOf(peer.did))),
    'signer-unresolvable',
  );
  t.equal((await fetch(`${peer.base}/v1/actors/did%3Aweb%3Anobody.example`)).status, 404);
});

t.test('records at every level, right and wrong', async (t) => {
  const peer = await open(t).peer();
  for (const method of ['sync', 'key', 'web'] as const) {
    const actor = peer.actor({ method });
    const keys = shownKeys(actor.keys);
    const chain = actor.chain(3, { thread: 'th_chain' });
    t.strictSame(
      chain.map((record) => [oracleVerifyRecord(record, keys, HISTORY), record['clock']]),
      [
        ['L0', 0],
        ['L0', 1],
        ['L0', 2],
      ],
    );
    for (const level of ['L1', 'L2', 'L3'] as const) {
      t.equal(oracleVerifyRecord(actor.form(level), [], HISTORY), level);
    }
    const record = actor.record();
    const judge = (changed: JsonObject): string =>
      refusal(() => oracleVerifyRecord(changed, keys, HISTORY));
    t.equal(judge(tamper(record, { act: 'DO' })), 'id-mismatch');
    t.equal(judge(reidentifyRecord(record, { act: 'DO' })), 'proof-invalid');
    t.equal(judge(actor.record({}, { key: actor.makeKey() })), 'key-unknown');
  }
});

t.test('a series is what the oracle would have made', async (t) => {
  const actor = (await open(t).peer()).actor();
  const keys = shownKeys(actor.keys);
  const forms = [
    {},
    { linked: true },
    { level: 'L3' as const },
    { namespace: 'acme/x', body_characters: 10, thread: 'th_x-1', first_clock: 7 },
  ];
  for (const options of forms) {
    const series = actor.series(4, options);
    const texts = [3, 2, 1, 0].map((index) => series.textAt(index)).reverse();
    for (const [index, text] of texts.entries()) {
      const record = JSON.parse(text) as JsonObject;
      t.equal(oracleCanonicalText(record), text);
      t.equal(oracleVerifyRecord(record, keys, HISTORY), options.level ?? 'L0');
      t.equal(series.idAt(index), record['id']);
    }
  }
});

t.test('threads in pages, as a long poll and as a stream', async (t) => {
  const { driver, transcript, peer: make } = open(t);
  const peer = await make();
  peer.checks_tokens = false;
  const actor = peer.actor();
  const thread = peer.thread('th_many');
  const url = `${peer.base}/v1/sync/changes?thread=th_many`;
  const page = async (query = ''): Promise<{ ids: string[]; next: string; more: boolean }> => {
    const { json } = await driver.send(url + query, {}, transcript);
    const { records, next_cursor, has_more } = json as {
      records: { id: string; record: JsonObject }[];
      next_cursor: string;
      has_more: boolean;
    };
    t.ok(records.every(({ id, record }) => record['id'] === id));
    return { ids: records.map(({ id }) => id), next: next_cursor, more: has_more };
  };
  const [first, second] = actor.chain(2, { thread: 'th_many' });
  thread.add(first as JsonObject, second as JsonObject);
  const one = await page('&limit=1');
  t.strictSame([one.ids, one.more], [[first?.['id']], true]);
  const two = await page(`&limit=1&since=${one.next}`);
  t.strictSame([two.ids, two.more], [[second?.['id']], false]);
  t.equal((await fetch(`${url}&since=nonsense`)).status, 400);

  const waiting = page(`&feed=longpoll&since=${two.next}`);
  await until('the poll has come', () => thread.fetches.at(-1)?.feed === 'longpoll');
  const third = actor.record({ thread: 'th_many' });
  thread.add(third);
  t.strictSame((await waiting).ids, [third['id']]);

  const feed = await EventFeed.open(`${url}&feed=continuous`, { deadline_ms: 5000 }, transcript);
  await until('what is there has come', () => feed.events.length === 3);
  const fourth = actor.record({ thread: 'th_many' });
  thread.add(fourth);
  const event = await until('what comes has come', () => feed.events[3]);
  t.match(event, { type: 'record', json: { id: fourth['id'] } });
  feed.close();
  t.strictSame((await page(`&since=${event.id}`)).ids, []);

  thread.addSeries(actor.series(2500, { thread: 'th_many' }));
  let since = event.id ?? '';
  const counts: number[] = [];
  for (let more = true; more;) {
    const next = await page(`&since=${since}`);
    counts.push(next.ids.length);
    since = next.next;
    more = next.more;
  }
  t.strictSame(counts, [1000, 1000, 500]);
  thread.change_page = (it) => ({ ...it, has_more: true });
  t.equal((await page(`&since=${since}`)).more, true);
});
