import { connect } from 'node:net';
import t from 'tap';
import type { Test } from 'tap';
import { oracleVerifyActivity } from '../../harness/oracle/index.ts';
import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { reidentify, tamper, tamperProof, timeFromNow } from '../../harness/probe/activities.ts';
import { Gate } from '../../harness/probe/gate.ts';
import { Probe } from '../../harness/probe/probe.ts';
import type { RemoteActor } from '../../harness/probe/probe.ts';
import { ServedArtifacts } from '../../harness/probe/served-artifacts.ts';
import { ServedOutbox } from '../../harness/probe/served-outbox.ts';

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

t.test('an actor that ends leaves a Tombstone, with which its Delete still verifies', async (t) => {
  const { actor } = await open(t);
  const kept = actor.remove({ in_document: false });
  t.equal((await fetch(actor.url)).status, 200, 'the document can lag behind');
  const removal = actor.remove();
  const answer = await fetch(actor.url);
  t.equal(answer.status, 410);
  const tombstone = (await answer.json()) as JsonObject;
  t.match(tombstone, {
    id: actor.url,
    type: 'Tombstone',
    formerType: 'Person',
    deleted: removal['published'],
  });
  for (const activity of [kept, removal]) {
    t.equal(codeOf(activity, tombstone['assertionMethod'] as unknown[]), 'good');
  }
});

t.test('the document shows what a check wants in it', async (t) => {
  const { probe, actor } = await open(t);
  t.equal(actor.document()['endpoints'], undefined, 'no shared inbox unless there is one');
  actor.profile = { alsoKnownAs: ['http://a.test/old'], inbox: undefined };
  t.match(actor.document(), { alsoKnownAs: ['http://a.test/old'] });
  t.notOk('inbox' in actor.document());
  const shared_inbox = await probe.sharedInbox('/everybody');
  const neighbour = await probe.actor({
    shared_inbox,
    profile: { manuallyApprovesFollowers: true },
  });
  t.match(neighbour.document(), {
    endpoints: { sharedInbox: `${probe.origin}/everybody` },
    manuallyApprovesFollowers: true,
  });
  t.equal(await probe.sharedInbox('/everybody'), shared_inbox, 'there is one at each path');
});

t.test('a shared inbox keeps what came to it apart', async (t) => {
  const { probe, actor } = await open(t);
  const shared = await probe.sharedInbox();
  shared.on_inbox.add({ status: 503, times: 1 });
  const post = async (url: string): Promise<number> =>
    (await fetch(url, { method: 'POST', body: '{"id":"x"}' })).status;
  t.equal(await post(shared.url), 503);
  t.equal(await post(shared.url), 202);
  t.equal(await post(actor.inbox), 202);
  t.equal(shared.deliveries.length, 2);
  t.equal(actor.deliveries.length, 1);
  t.strictSame(
    probe.deliveries.map((delivery) => [delivery.shared?.url, delivery.recipient?.name]),
    [
      [shared.url, undefined],
      [shared.url, undefined],
      [undefined, actor.name],
    ],
  );
  t.equal(probe.requested('/inbox').length, 2);
  t.ok(
    probe.requests.every(
      ({ arrived_ms }, index, all) => arrived_ms >= (all[index - 1]?.arrived_ms ?? 0),
    ),
  );
});

t.test('a past of any length has ever later times', async (t) => {
  const { actor } = await open(t);
  const past = actor.history(1000, { make: (index) => ({ cc: [`http://a.test/${index}`] }) });
  const times = past.map((activity) => String(activity['published']));
  t.strictSame([...new Set(times)].sort(), times);
  t.ok(times.every((time) => time < timeFromNow()));
  t.match(past[999], { cc: ['http://a.test/999'], type: 'Create' });
  for (const activity of [past[0], past[999]]) {
    t.equal(codeOf(activity as JsonObject, keysOf(actor), 'history'), 'good');
  }
  t.equal(actor.history(1).length, 1);
  t.strictSame(actor.history(0), []);
  t.throws(() => actor.history(100, { from_ms: -50, to_ms: 0 }), /no room/);
  const later = Array.from({ length: 5 }, () => actor.later());
  t.strictSame([...new Set(later)].sort(), later);
});

t.test('misbehaviour can begin late, and be slow', async (t) => {
  const { actor } = await open(t);
  actor.on_document.add({ status: 500, after: 2, times: 1 });
  const statuses: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await fetch(actor.url)).status);
  t.strictSame(statuses, [200, 200, 500, 200]);
  actor.on_document.add({ delay_ms: 60, times: 1 });
  const begin = performance.now();
  t.equal((await fetch(actor.url)).status, 200);
  t.ok(performance.now() - begin >= 55);
});

t.test('an outbox has the form that a check gives it, and can grow while it is read', async (t) => {
  const read = async (url: string): Promise<JsonObject> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return (await answer.json()) as JsonObject;
  };
  const walk = async (outbox: ServedOutbox, from: 'first' | 'last'): Promise<JsonValue[]> => {
    const items: JsonValue[] = [];
    let url = (await read(outbox.url))[from];
    while (typeof url === 'string') {
      const page = await read(new URL(url, outbox.url).href);
      const found = page['orderedItems'] as JsonValue[];
      items.push(...(from === 'first' ? found : [...found].reverse()));
      url = page[from === 'first' ? 'next' : 'prev'];
    }
    return items.map((item) => (item as JsonObject)['id'] as JsonValue);
  };
  for (const cut of ['from-oldest', 'from-newest', 'cursor'] as const) {
    const { actor } = await open(t);
    const outbox = new ServedOutbox(actor, {
      cut,
      page_size: 7,
      link: (page) => `/streams;v=1/${page * 17}?of=${actor.name}`,
    });
    const past = actor.history(45);
    outbox.add(...past);
    const ids = past.map((activity) => activity['id'] as JsonValue);
    t.strictSame(await walk(outbox, 'last'), ids, `${cut}: from the oldest`);
    t.strictSame(await walk(outbox, 'first'), [...ids].reverse(), `${cut}: from the newest`);
    t.ok(outbox.fetches.length > 14);
    outbox.on_page.add({ status: 503, after: 1, times: 1 });
    await t.rejects(walk(outbox, 'first'), 'the second page fails');
    let grown = 0;
    outbox.on_fetch = () => outbox.add(actor.activity({ nonce: `grown-in-between-${grown++}` }));
    const seen = await walk(outbox, 'first');
    t.strictSame(
      [...new Set(seen)].filter((id) => ids.includes(id)),
      [...ids].reverse(),
    );
    t.ok(grown > 3);
  }
});

t.test('activities are served under their ids', async (t) => {
  const { probe, actor } = await open(t);
  const artifacts = new ServedArtifacts(probe);
  const note = actor.activity();
  const url = `${probe.origin}/artifacts/${String(note['id'])}`;
  t.equal((await fetch(url)).status, 404);
  artifacts.set(String(note['id']), note);
  t.strictSame(await (await fetch(url)).json(), note);
  artifacts.on_fetch.add({ status: 503, times: 1 });
  t.equal((await fetch(url)).status, 503);
  t.equal(artifacts.fetchesOf(String(note['id'])).length, 3);
});
