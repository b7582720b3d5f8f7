import t from 'tap';
import type { Test } from 'tap';
import { until } from '../../harness/engine/clock.ts';
import { HttpDriver } from '../../harness/engine/http.ts';
import { listAt, textAt } from '../../harness/engine/json.ts';
import { Redactor } from '../../harness/engine/redact.ts';
import { Transcript } from '../../harness/engine/transcript.ts';
import {
  keysOfDidKey,
  oracleReadKeyDocument,
  oracleSeal,
  oracleVerifyEnvelope,
} from '../../harness/oracle/index.ts';
import type { JsonObject } from '../../harness/oracle/index.ts';
import { tamper, timeFromNow } from '../../harness/probe/activities.ts';
import { refusesWith } from '../../harness/probe/behaviour.ts';
import { MailboxClient } from '../../harness/probe/mailbox-client.ts';
import type { MailboxOwner } from '../../harness/probe/mailbox-client.ts';
import { SyncPeer } from '../../harness/probe/peer.ts';
import type { SyncPeerOptions } from '../../harness/probe/peer.ts';
import { Probe } from '../../harness/probe/probe.ts';
import { RelayProbe } from '../../harness/probe/relay.ts';

interface Place {
  driver: HttpDriver;
  relay: RelayProbe;
  mailbox(owner?: MailboxOwner): MailboxClient;
  peer(options?: SyncPeerOptions): Promise<SyncPeer>;
}

async function open(t: Test): Promise<Place> {
  const driver = new HttpDriver({ deadline_ms: 5000 });
  const transcript = new Transcript(new Redactor());
  t.teardown(() => driver.close());
  const send: ConstructorParameters<typeof MailboxClient>[1] = (url, request = {}) =>
    driver.send(url, request, transcript);
  const listen = async (): Promise<Probe> => {
    const probe = new Probe();
    await probe.open();
    t.teardown(() => probe.close());
    return probe;
  };
  const relay = new RelayProbe(await listen());
  return {
    ...{ driver, relay },
    mailbox: (owner) => new MailboxClient(relay.base, send, owner),
    peer: async (options) => new SyncPeer(await listen(), send, options),
  };
}

t.test('a mailbox from deposit to acknowledgement', async (t) => {
  const { relay, mailbox, peer } = await open(t);
  const [box, sender] = [mailbox(), await peer()];
  const envelopes = [1, 2, 3].map(() =>
    sender.envelope(box, { records: [sender.instance.record()] }),
  );
  const [first, second, third] = envelopes as [JsonObject, JsonObject, JsonObject];
  const answer = await box.deposit(first);
  t.equal(answer.status, 202);
  t.strictSame(answer.json, { id: first['id'], seal: oracleSeal(first), status: 'queued' });
  t.match((await box.deposit(first)).json, { status: 'known' });
  const other = tamper(first, { proof: { ...(first['proof'] as JsonObject), proofValue: 'z1' } });
  t.match((await box.deposit(other)).json, { id: first['id'], status: 'queued' }, 'another proof');
  await box.deposited(second, third);
  const page = await box.receive({ limit: 2 });
  t.strictSame(listAt(page.json, 'envelopes'), [first, other]);
  t.match(page.json, { has_more: true });
  t.strictSame((await box.read({ limit: 1 })).envelopes, [first, other, second, third]);
  const ack = await box.ack([oracleSeal(first), oracleSeal(first), oracleSeal(second), 'x']);
  t.strictSame(ack.json, { acked: 2, unknown: [oracleSeal(first), 'x'] });
  t.equal(await box.queued(), 2);
  t.strictSame((await box.read()).envelopes, [other, third]);
  t.equal(
    relay.calls.every(({ fault }) => fault === undefined),
    true,
  );
  t.strictSame(relay.taken(box.did), [first, other, second, third]);
});

t.test('refusals of deposits and of signatures', async (t) => {
  const { relay, mailbox, peer } = await open(t);
  const [box, sender] = [mailbox(), await peer()];
  const good = { records: [sender.instance.record()] };
  const refused = async (body: object | string): Promise<string | undefined> =>
    textAt((await box.deposit(body)).json, 'code');
  t.equal(await refused('{'), 'invalid-json');
  t.equal(await refused({}), 'shape-invalid');
  t.equal(await refused(sender.envelope(sender, good)), 'shape-invalid', 'another receiver');
  t.equal(
    await refused(
      sender.envelope(box, { ...good, tampered: { id: sender.envelope(box)['id'] as string } }),
    ),
    'id-mismatch',
  );
  const created = timeFromNow(400_000);
  t.equal(await refused(sender.envelope(box, { ...good, created })), 'conflict', 'the future');
  const past = timeFromNow(-2000);
  t.equal(await refused(sender.envelope(box, { ...good, created: past, ttl_seconds: 1 })), 'gone');
  relay.capacity = 0;
  t.equal(await refused(sender.envelope(box, good)), 'mailbox-full');
  const replay = { nonce: 'a-nonce-of-this-very-test' };
  t.equal((await box.status(replay)).status, 200);
  t.equal(textAt((await box.status(replay)).json, 'code'), 'signature-replayed');
  t.equal(textAt((await box.receive({}, { unsigned: true })).json, 'code'), 'unauthorized');
  t.match(relay.calls.at(-1), { kind: 'receive', fault: /^unauthorized/, status: 401 });
  t.equal((await box.receive({ after: 'never-given' })).status, 400);
  const web = await peer({ method: 'web' });
  const owned = mailbox(web);
  t.equal((await owned.status()).status, 401, 'nobody told the relay of the document');
  relay.did_documents.set(web.did, web.instance.keyDocument());
  t.equal((await owned.status()).status, 200);
});

t.test('a long poll ends with what comes', async (t) => {
  const { relay, mailbox, peer } = await open(t);
  const [box, sender] = [mailbox(), await peer()];
  const poll = box.receive({ wait: 20 });
  await until('somebody waits', () => relay.mailbox(box.did).waiting === 1);
  const envelope = sender.envelope(box, { records: [sender.instance.record()] });
  relay.put(envelope);
  t.strictSame(listAt((await poll).json, 'envelopes'), [envelope]);
  t.match(relay.callsOf(box.did, 'receive'), [{ wait: '20', given: [envelope['id']] }]);
});

t.test('it misbehaves as it is told', async (t) => {
  const { relay, mailbox, peer } = await open(t);
  const [box, sender] = [mailbox(), await peer()];
  const envelope = sender.envelope(box, { records: [sender.instance.record()] });
  relay.on.deposit.add(
    refusesWith(429, 'rate-limited', { times: 1, headers: { 'retry-after': '7' } }),
  );
  const slow = await box.deposit(envelope);
  t.strictSame([slow.status, slow.header('retry-after')], [429, '7']);
  t.equal(relay.mailbox(box.did).queued.length, 0, 'what a behaviour refuses is not taken');
  relay.on.deposit.add({ hang_up: 'after', times: 1 });
  await t.rejects(box.deposit(envelope));
  t.equal(relay.mailbox(box.did).queued.length, 1, 'it was taken, and the answer was lost');
  await box.acked(envelope);
  relay.mailbox(box.did).putAgain(envelope);
  t.equal((await box.read()).envelopes.length, 1);
  relay.heeds_acks = false;
  await box.acked(envelope);
  t.equal((await box.read()).envelopes.length, 1);
  relay.change_envelope = () => '{"no":"envelope"}';
  t.strictSame((await box.read()).envelopes, [{ no: 'envelope' }]);
  relay.change_page = () => ({ other: true });
  t.strictSame((await box.receive()).json, { other: true });
  let taken = 0;
  relay.on.receive.add({ endless: true, on_taken: (bytes) => (taken = bytes) });
  await t.rejects(box.receive({}, {}, { answer_limit: 200_000 }), /longer than/);
  t.ok(taken > 100_000);
  relay.keeps = false;
  relay.mailbox(box.did).forget();
  await box.deposited(envelope);
  t.equal(relay.mailbox(box.did).queued.length, 0);
  await relay.close();
  await t.rejects(box.deposit(envelope));
  await relay.open();
  t.equal((await box.deposit(envelope)).status, 202);
});

t.test('envelopes of a peer, good and broken', async (t) => {
  const { peer } = await open(t);
  const [one, other] = [await peer(), await peer()];
  const alice = one.actor();
  const record = alice.record();
  const judged = (envelope: JsonObject): string => {
    try {
      oracleVerifyEnvelope(envelope, { receiver: other.did, keys: keysOfDidKey });
      return 'good';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const records = [record, alice.form('L2')];
  const good = one.envelope(other, { records });
  t.strictSame(
    oracleVerifyEnvelope(good, { receiver: other.did, keys: keysOfDidKey }).records,
    records,
  );
  const [document] = listAt(good, 'payload', 'key_documents');
  t.equal(oracleReadKeyDocument(alice.did, document, keysOfDidKey(one.did)).length, 1);
  t.strictSame(
    listAt(one.envelope(other, { records: [alice.form('L1')] }), 'payload', 'key_documents'),
    [],
  );
  const stranger = await peer();
  t.equal(judged(one.envelope(other, { records, key: stranger.key })), 'proof-method');
  t.equal(judged(one.envelope(other, { records, tampered: { ttl_seconds: 7 } })), 'id-mismatch');
  t.equal(
    judged(one.envelope(other, { records, proof_purpose: 'authentication' })),
    'proof-purpose',
  );
  t.equal(
    judged(one.envelope(other, { records, proof_created: timeFromNow(-5000) })),
    'proof-created',
  );
  t.equal(
    judged(one.envelope(other, { encoding: 'mls', payload: 'sealed' })),
    'encoding-unsupported',
  );
  t.equal(judged(one.envelope(other, { encoding: 'mls' })), 'shape-invalid');
  t.equal(judged(one.envelope(other, { records: [] })), 'shape-invalid', 'no record');
  t.equal(judged(one.envelope(other, { records, fields: { ttl_seconds: 0 } })), 'shape-invalid');
  t.equal(judged(one.envelope(other, { records, fields: { extra: 1 } })), 'shape-invalid');
  t.equal(judged(one.envelope(stranger, { records })), 'shape-invalid', 'for somebody else');
});

t.test('envelopes that are handed over directly', async (t) => {
  const { driver, peer } = await open(t);
  const [one, other] = [await peer(), await peer()];
  const target = { base: one.base, did: one.did };
  const token = one.mintToken({ base: other.base, did: other.did });
  const envelope = other.envelope(target, { records: [other.instance.record()] });
  const hand = async (body: object): Promise<number> => {
    const url = `${one.base}/v1/sync/records`;
    const answer = await driver.send(
      url,
      { method: 'POST', body, token },
      new Transcript(new Redactor()),
    );
    return answer.status;
  };
  t.equal(await hand({ envelope }), 200);
  t.match(one.directs, [{ envelope, fault: undefined, status: 200, token, records: [{}] }]);
  t.equal(await hand({ envelope: tamper(envelope, { ttl_seconds: 5 }) }), 422);
  one.on.envelope.add({ status: 503, times: 1 });
  t.equal(await hand({ envelope }), 503);
  t.match(one.directs.at(-1), { fault: undefined, status: undefined });
  t.equal(await hand({ records: [] }), 200, 'pushing goes its own way');
  await one.close();
  await t.rejects(hand({ envelope }));
  await one.open();
  t.equal(await hand({ envelope }), 200);
});
