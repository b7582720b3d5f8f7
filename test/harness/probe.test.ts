import { connect } from 'node:net';
import t from 'tap';
import type { Test } from 'tap';
import { oracleVerifyActivity } from '../../harness/oracle/index.ts';
import type { JsonObject } from '../../harness/oracle/index.ts';
import { reidentify, tamper, tamperProof, timeFromNow } from '../../harness/probe/activities.ts';
import { Gate } from '../../harness/probe/gate.ts';
import { Probe } from '../../harness/probe/probe.ts';
import type { RemoteActor } from '../../harness/probe/probe.ts';

async function open(t: Test): Promise<{ probe: Probe; actor: RemoteActor }> {
  const probe = new Probe();
  t.teardown(() => probe.close());
  return { probe, actor: await probe.actor() };
}

function keysOf(actor: RemoteActor): readonly unknown[] {
  return actor.document()['assertionMethod'] as unknown[];
}

function codeOf(
  activity: JsonObject,
  keys: readonly unknown[],
  mode: 'live' | 'history' = 'live',
): string {
  try {
    oracleVerifyActivity(activity, keys, { mode, received: timeFromNow() });
    return 'good';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

t.test('an actor of the probe can be found, read and written to', async (t) => {
  const { probe, actor } = await open(t);
  const finger = await fetch(
    `${probe.origin}/.well-known/webfinger?resource=${encodeURIComponent(actor.acct)}`,
  );
  t.equal(finger.headers.get('content-type'), 'application/jrd+json');
  t.match(await finger.json(), { subject: actor.acct, links: [{ rel: 'self', href: actor.url }] });
  t.match(await (await fetch(actor.url)).json(), { id: actor.url, inbox: actor.inbox });
  t.equal((await fetch(`${actor.url}/outbox`)).status, 200);
  t.equal((await fetch(`${probe.origin}/actors/nobody`)).status, 404);
  const sent = await fetch(actor.inbox, {
    method: 'POST',
    body: '{"id":"x"}',
    headers: { 'x-mark': 'yes' },
  });
  t.equal(sent.status, 202);
  t.equal(actor.received('x').length, 1);
  t.match(actor.deliveries[0], { number: 1, headers: { 'x-mark': 'yes' }, activity: { id: 'x' } });
  t.strictSame([actor.document_fetches, actor.webfinger_fetches], [1, 1]);
});

t.test('it misbehaves as it is told', async (t) => {
  const { probe, actor } = await open(t);
  actor.on_document.add({ status: 503, times: 1 });
  t.equal((await fetch(actor.url)).status, 503);
  t.equal((await fetch(actor.url)).status, 200, 'a behaviour is used up');

  actor.on_document.add({ change: (document) => ({ ...document, id: 'other' }), times: 1 });
  t.match(await (await fetch(actor.url)).json(), { id: 'other', inbox: actor.inbox });

  actor.on_document.add({ content_type: 'text/html', body: '<p>', times: 1 });
  const page = await fetch(actor.url);
  t.equal(page.headers.get('content-type'), 'text/html');

  actor.on_document.add({ redirect: 'http://elsewhere.invalid/', times: 1 });
  const moved = await fetch(actor.url, { redirect: 'manual' });
  t.strictSame([moved.status, moved.headers.get('location')], [302, 'http://elsewhere.invalid/']);

  actor.on_document.add({ pad_to_bytes: 1_048_577, chunked: true, times: 1 });
  const large = await fetch(actor.url);
  t.equal(large.headers.get('content-length'), null);
  t.equal((await large.arrayBuffer()).byteLength, 1_048_577);

  for (const behaviour of [{ hang_up: 'before' as const }, { hang_up: 'after' as const }]) {
    actor.on_inbox.add({ ...behaviour, times: 1 });
    await t.rejects(fetch(actor.inbox, { method: 'POST', body: '{"id":"y"}' }));
  }
  t.equal(actor.received('y').length, 1, 'one of the two was recorded');

  actor.on_inbox.add({ never: true, times: 1 });
  await t.rejects(
    fetch(actor.inbox, { method: 'POST', body: '{}', signal: AbortSignal.timeout(50) }),
  );

  actor.on_document.add({ stall_in_body: true, times: 1 });
  const stalled = await fetch(actor.url, { signal: AbortSignal.timeout(50) });
  await t.rejects(stalled.text());

  probe.on_any.add({ status: 418, when: (request) => request.path === '/inbox', times: 1 });
  t.equal((await fetch(actor.url)).status, 200, 'a behaviour is only for what it is for');
  t.equal((await fetch(`${probe.origin}/inbox`, { method: 'POST', body: '{}' })).status, 418);
});

t.test('it holds what it is told to hold', async (t) => {
  const { actor } = await open(t);
  const before = new Gate();
  actor.on_inbox.add({ hold_before: before, times: 1 });
  const first = fetch(actor.inbox, { method: 'POST', body: '{"id":"a"}' });
  await before.reached;
  t.equal(actor.deliveries.length, 0, 'held before it is recorded');
  before.open();
  await first;
  t.equal(actor.deliveries.length, 1);
  const after = new Gate();
  actor.on_inbox.add({ hold_after: after, times: 1 });
  const second = fetch(actor.inbox, { method: 'POST', body: '{"id":"b"}' });
  await after.reached;
  t.equal(actor.deliveries.length, 2, 'held after it is recorded');
  after.open();
  t.equal((await second).status, 202);
});

t.test('it goes away and comes back on its port', async (t) => {
  const { probe, actor } = await open(t);
  await probe.close();
  await t.rejects(fetch(actor.url));
  await probe.open();
  t.equal((await fetch(actor.url)).status, 200);
});

t.test('actors that are made at once live on one port', async (t) => {
  const probe = new Probe();
  t.teardown(() => probe.close());
  const actors = await Promise.all([probe.actor(), probe.actor(), probe.actor()]);
  t.equal(new Set(actors.map((actor) => new URL(actor.url).origin)).size, 1);
  await probe.close();
  const { port } = new URL(actors[0]?.url ?? '');
  const refused = await new Promise((resolve) => {
    connect(Number(port), '127.0.0.1')
      .on('error', () => resolve(true))
      .on('connect', () => resolve(false));
  });
  t.equal(refused, true, 'nothing listens after it was closed');
});

t.test('its activities verify, and each tampering is seen for what it is', async (t) => {
  const { probe, actor } = await open(t);
  const note = actor.activity();
  t.equal(codeOf(note, keysOf(actor)), 'good');
  t.equal(codeOf(tamper(note, { nonce: 'another-nonce-000' }), keysOf(actor)), 'id-mismatch');
  t.equal(
    codeOf(reidentify(tamper(note, { nonce: 'another-nonce-000' })), keysOf(actor)),
    'proof-invalid',
  );
  t.equal(codeOf(tamper(note, { proof: undefined }), keysOf(actor)), 'proof-missing');
  t.equal(
    codeOf(tamperProof(note, { proofPurpose: 'authentication' }), keysOf(actor)),
    'proof-purpose',
  );
  const other = await probe.actor();
  t.equal(codeOf(note, keysOf(other)), 'key-unknown');
  t.equal(codeOf(actor.activity({}, { key: actor.makeKey() }), keysOf(actor)), 'key-unknown');
});

t.test('its key histories can be shaped', async (t) => {
  const { actor } = await open(t);
  const early = actor.activity({ published: timeFromNow(-60_000) });
  const rotation = actor.rotate({ at: timeFromNow(-30_000) });
  t.equal(codeOf(rotation.update, keysOf(actor)), 'good', 'the rotation verifies');
  t.equal(codeOf(early, keysOf(actor)), 'good');
  t.equal(codeOf(actor.activity({}, { key: rotation.old }), keysOf(actor)), 'key-inactive');
  t.equal(codeOf(actor.activity(), keysOf(actor)), 'good', 'the newest key signs');
  rotation.old.revoked_at = timeFromNow();
  t.equal(codeOf(early, keysOf(actor)), 'key-revoked');
  actor.addKey({ purpose: ['rotate-key'] });
  t.equal(codeOf(actor.activity(), keysOf(actor)), 'key-purpose');
  const hidden = actor.rotate({ in_document: false });
  t.notOk(JSON.stringify(actor.document()).includes(hidden.new.publicKeyMultibase));
});
