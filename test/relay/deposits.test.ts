import t from 'tap';
import { Pool } from 'undici';
import { ask } from '../host/helpers.ts';
import {
  makeBlindEnvelope,
  makeEnvelope,
  makeParty,
  pathOf,
  sealOf,
  startRelay,
} from './support.ts';

const sender = makeParty();

t.test('what is deposited is given in order until it is acknowledged', async (t) => {
  const relay = await startRelay(t);
  const owner = makeParty();
  const envelopes = [1, 2, 3].map(() => makeEnvelope(sender, owner));
  for (const envelope of envelopes) {
    const { status, json } = await relay.deposit(envelope);
    t.equal(status, 202);
    t.strictSame(json, { id: envelope.id, seal: sealOf(envelope), status: 'queued' });
  }
  const first = await relay.receive(owner, '?limit=2');
  t.strictSame(first.json.envelopes, envelopes.slice(0, 2));
  t.equal(first.json.has_more, true);
  const rest = await relay.receive(owner, `?after=${String(first.json.next)}`);
  t.strictSame(rest.json.envelopes, envelopes.slice(2));
  t.equal(rest.json.has_more, false);
  const none = await relay.receive(owner, `?after=${String(rest.json.next)}`);
  t.strictSame(none.json, { envelopes: [], next: rest.json.next, has_more: false });
  t.match((await relay.status(owner)).json, { did: owner.did, queued: 3, oldest: String });

  const stranger = sealOf(makeEnvelope(sender, owner));
  const seals = [sealOf(envelopes[1]!), stranger, sealOf(envelopes[1]!)];
  const acked = await relay.acknowledge(owner, seals);
  t.strictSame(acked.json, { acked: 1, unknown: [stranger, sealOf(envelopes[1]!)] });
  t.strictSame((await relay.receive(owner)).json.envelopes, [envelopes[0], envelopes[2]]);
  const known = await relay.deposit(envelopes[1]!);
  t.equal(known.status, 202);
  t.equal(known.json.status, 'known', 'what was acknowledged does not come back');
  const other = { ...envelopes[0]!, proof: { type: 'another' } };
  t.equal((await relay.deposit(other)).json.status, 'queued', 'another proof, another envelope');
  t.strictSame((await relay.receive(owner)).json.envelopes, [envelopes[0], envelopes[2], other]);

  await relay.advance(3_600_000);
  t.strictSame((await relay.receive(owner)).json.envelopes, []);
  t.strictSame((await relay.status(owner)).json, { did: owner.did, queued: 0, oldest: null });
  t.match(await relay.deposit(envelopes[0]!), { status: 410, json: { code: 'gone' } });
});

t.test('deposits are refused in their order', async (t) => {
  const relay = await startRelay(t);
  const owner = makeParty();
  const good = makeEnvelope(sender, owner);
  const post = (body: string, type: string | undefined = 'application/json', did = owner.did) =>
    ask(`${relay.base}${pathOf(did)}`, { method: 'POST', body, type });
  const refusals: [string, ReturnType<typeof ask>, number, string][] = [
    ['a DID', post(JSON.stringify(good), 'text/plain', 'did:nope:1'), 422, 'did-malformed'],
    ['a type', post('x'.repeat(1_048_577), 'text/plain'), 415, 'unsupported-media-type'],
    ['a size', post(' '.repeat(1_048_577)), 413, 'too-large'],
    ['no JSON', post('{'), 400, 'invalid-json'],
    ['a double name', post('{"a":1,"a":2}'), 400, 'duplicate-member'],
    ['a form', post(JSON.stringify({ ...good, more: 1 })), 422, 'shape-invalid'],
    [
      'a mailbox',
      post(JSON.stringify({ ...good, id: sealOf(good) }), undefined, sender.did),
      422,
      'shape-invalid',
    ],
    ['an id', post(JSON.stringify({ ...good, id: sealOf(good) })), 422, 'id-mismatch'],
    [
      'a time to come',
      relay.deposit(
        makeEnvelope(sender, owner, { created: new Date(Date.now() + 310_000).toISOString() }),
      ),
      409,
      'conflict',
    ],
    [
      'an end',
      relay.deposit(
        makeEnvelope(sender, owner, { created: '2026-01-01T00:00:00.000Z', ttl_seconds: 1 }),
      ),
      410,
      'gone',
    ],
  ];
  for (const [what, answer, status, code] of refusals) {
    t.match(await answer, { status, json: { code } }, what);
  }
  t.equal((await relay.status(owner)).json.queued, 0);
  t.equal((await relay.metrics()).get('relay_rate_limit_hits_total:payload_too_large'), 1);
  t.equal((await ask(`${relay.base}${pathOf(owner.did)}/nothing`)).status, 404);
  const wrong = await ask(`${relay.base}${pathOf(owner.did)}/ack`, { method: 'GET' });
  t.equal(wrong.status, 405);
  t.equal(wrong.headers.get('allow'), 'POST');
});

t.test('an envelope that is deposited many times at once is queued once', async (t) => {
  const relay = await startRelay(t);
  const owner = makeParty();
  const envelope = makeEnvelope(sender, owner);
  const answers = await Promise.all(Array.from({ length: 40 }, () => relay.deposit(envelope)));
  t.ok(answers.every(({ status }) => status === 202));
  t.equal(answers.filter(({ json }) => json.status === 'queued').length, 1);
  t.equal((await relay.status(owner)).json.queued, 1);
});

// How long it takes is told and not judged: the machine may have other things to do.
t.test(
  'ten thousand envelopes fill a mailbox, and no other one',
  { timeout: 240_000 },
  async (t) => {
    const relay = await startRelay(t);
    const [owner, other] = [makeParty(), makeParty()];
    const envelopes = Array.from({ length: 10_000 }, () => makeBlindEnvelope(sender, owner));
    const pool = new Pool(relay.base, { connections: 64 });
    t.teardown(() => pool.close());
    const began = performance.now();
    let next = 0;
    const statuses = new Map<number, number>();
    const depositor = async (): Promise<void> => {
      for (let at = next++; at < envelopes.length; at = next++) {
        const { statusCode, body } = await pool.request({
          method: 'POST',
          path: pathOf(owner.did),
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(envelopes[at]!),
        });
        await body.dump();
        statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 64 }, depositor));
    const seconds = (performance.now() - began) / 1000;
    t.comment(
      `10,000 deposits in ${seconds.toFixed(1)} s, ${Math.round(10_000 / seconds)} a second`,
    );
    t.strictSame([...statuses], [[202, 10_000]]);

    const oneMore = await relay.deposit(makeBlindEnvelope(sender, owner));
    t.match(oneMore, { status: 507, json: { code: 'mailbox-full' } });
    t.ok(oneMore.headers.get('retry-after'));
    t.equal((await relay.deposit(envelopes[0]!)).json.status, 'known');
    t.equal((await relay.deposit(makeBlindEnvelope(sender, other))).status, 202);
    const metrics = await relay.metrics();
    t.equal(metrics.get('relay_deposits_total'), 10_001);
    t.equal(metrics.get('relay_queue_size'), 10_001);
    t.equal(metrics.get('relay_unique_senders'), 1);
    t.equal(metrics.get('relay_unique_receivers'), 2);
    t.equal(metrics.get('relay_rate_limit_hits_total:queue_full'), 1);

    const page = await relay.receive(owner);
    t.equal((page.json.envelopes as unknown[]).length, 100);
    t.equal((await relay.acknowledge(owner, [sealOf(envelopes[3]!)])).json.acked, 1);
    t.equal((await relay.deposit(makeBlindEnvelope(sender, owner))).status, 202, 'there is room');

    await relay.advance(3_600_000);
    const swept = await waitForMetric(relay, 'relay_envelopes_expired_total', 10_001);
    t.equal(swept.get('relay_queue_size'), 0);
    t.equal(swept.get('relay_unique_senders'), 0);
    t.equal(swept.get('relay_unique_receivers'), 0);
    t.equal(swept.get('relay_oldest_envelope_seconds'), 0);
  },
);

async function waitForMetric(
  relay: Awaited<ReturnType<typeof startRelay>>,
  name: string,
  value: number,
): Promise<Map<string, number>> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const metrics = await relay.metrics();
    if (metrics.get(name) === value) return metrics;
    if (Date.now() > deadline) throw new Error(`${name} is ${metrics.get(name)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

t.test('whoever deposits too fast is told, where there is a limit', async (t) => {
  const relay = await startRelay(t, { depositsPerMinute: 2 });
  const owner = makeParty();
  const statuses = [];
  for (let at = 0; at < 3; at++) statuses.push(await relay.deposit(makeEnvelope(sender, owner)));
  t.strictSame(
    statuses.map(({ status }) => status),
    [202, 202, 429],
  );
  t.ok(statuses[2]!.headers.get('retry-after'));
  t.equal((await relay.metrics()).get('relay_rate_limit_hits_total:too_fast'), 1);
});

t.test('metrics show DIDs only to an operator who wants that', async (t) => {
  const owner = makeParty();
  for (const metricsWithDids of [false, true]) {
    const relay = await startRelay(t, { metricsWithDids });
    await relay.deposit(makeEnvelope(sender, owner));
    await relay.receive(owner);
    const { text, headers } = await ask(`${relay.base}/metrics`);
    t.match(headers.get('content-type'), /^text\/plain; version=0\.0\.4/);
    t.equal(text.includes('did:'), metricsWithDids);
  }
});
