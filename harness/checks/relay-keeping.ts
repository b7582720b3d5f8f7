// What a relay keeps and what it lets go: the end of envelopes, the bound of a mailbox, restarts and sudden deaths, metrics.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at } from '../engine/json.ts';
import { oracleSeal, randomText } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { MailboxClient } from '../probe/mailbox-client.ts';
import { envelopeFor, expectDeposit, makeSender, manyFor, readMetrics } from './relay-support.ts';

const CAPACITY = 10_000;
const GONE = { status: 410, code: 'gone' };
/** An envelope that ends so soon can be deposited, and its end be waited for. */
const SHORT_SECONDS = 3;

const ends = defineCheck({
  id: 'relay/an-envelope-ends',
  title:
    'after its end an envelope is not given, not counted and not taken again; until then it is',
  class: 'relay',
  requirements: ['relay-end', 'relay-deposit-ended', 'relay-deposit', 'relay-receive'],
  deadline_ms: 60_000,
  async run(check) {
    const mailbox = check.mailbox();
    const past: [string, JsonObject][] = [
      ['a second that is over', envelopeFor(mailbox, { created: ago(2000), ttl_seconds: 1 })],
      [
        '30 days that are over',
        envelopeFor(mailbox, { created: ago(2_592_001_000), ttl_seconds: 2_592_000 }),
      ],
    ];
    for (const [what, envelope] of past) {
      check.refused('relay-deposit-ended', await mailbox.deposit(envelope), GONE, what);
    }
    const old = envelopeFor(mailbox, { created: ago(2_591_000_000), ttl_seconds: 2_592_000 });
    expectDeposit(check, 'relay-deposit', await mailbox.deposit(old), {
      envelope: old,
      status: 'queued',
      detail: 'one with a quarter of an hour to live',
    });
    const short = envelopeFor(mailbox, { ttl_seconds: SHORT_SECONDS });
    // Its time counts from its deposit, as that is before its own time.
    const ahead = envelopeFor(mailbox, { created: ago(-250_000), ttl_seconds: SHORT_SECONDS });
    const lasting = envelopeFor(mailbox);
    for (const envelope of [short, ahead, lasting]) await mailbox.deposited(envelope);
    const deposited = performance.now();
    const first = await mailbox.read();
    check.equal(
      'relay-receive',
      first.envelopes,
      [old, short, ahead, lasting],
      'all are given while they live',
    );
    for (const envelope of [short, ahead]) {
      await check.eventually(
        'relay-end',
        'it is given no more after its end',
        async () => !(await mailbox.read()).seals.includes(oracleSeal(envelope)),
        { deadline_ms: 8000 },
      );
    }
    const lived = performance.now() - deposited;
    check.expect('relay-end', lived >= (SHORT_SECONDS - 1) * 1000, 'and was given until then', {
      actual: `${Math.round(lived)} ms`,
    });
    check.equal('relay-end', await mailbox.queued(), 2, 'nor is it counted');
    check.equal(
      'relay-end',
      (await mailbox.read()).envelopes,
      [old, lasting],
      'the others are there',
    );
    for (const [envelope, what] of [
      [short, 'deposited again after its end'],
      [ahead, 'deposited again after an end that was reckoned from its first deposit'],
    ] as const) {
      check.refused('relay-deposit-ended', await mailbox.deposit(envelope), GONE, what);
    }
    const acked = await mailbox.ack([oracleSeal(short)]);
    check.equal('relay-end', at(acked.json, 'acked'), 0, 'an acknowledgement finds it no more', {
      answer: acked,
    });
  },
});

const swept = defineCheck({
  id: 'relay/a-mailbox-is-swept',
  title: 'an ended envelope is removed by itself within 60 seconds, though nobody asks for it',
  class: 'relay',
  requirements: ['relay-sweep', 'relay-metrics'],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    const [mailbox, other] = [check.mailbox({ host }), check.mailbox({ host })];
    for (const one of manyFor(mailbox, 5)) await mailbox.deposited(one);
    for (let count = 0; count < 7; count += 1) {
      await other.deposited(envelopeFor(other, { ttl_seconds: 1 }));
    }
    await check.eventually(
      'relay-sweep',
      'all seven are removed',
      async () => {
        const metric = await readMetrics(check, host);
        return metric('relay_envelopes_expired_total') === 7;
      },
      { deadline_ms: 66_000 },
    );
    const metric = await readMetrics(check, host);
    check.equal(
      'relay-metrics',
      metric('relay_envelopes_expired_total'),
      7,
      'the removals are counted',
    );
    check.equal(
      'relay-metrics',
      [metric('relay_queue_size'), metric('relay_unique_receivers')],
      [5, 1],
      'what is left is counted',
    );
    check.equal('relay-sweep', await mailbox.queued(), 5, 'nothing else was removed');
  },
});

const full = defineCheck({
  id: 'relay/a-mailbox-is-bounded',
  title:
    'a mailbox takes 10,000 envelopes and refuses the next with 507; others are not touched, and an acknowledgement makes room',
  class: 'relay',
  requirements: [
    'relay-full',
    'relay-full-apart',
    'relay-ack-room',
    'relay-deposit-known',
    'relay-deposit-ended',
    'relay-metrics',
    'relay-restart',
  ],
  needs: ['restart'],
  deadline_ms: 240_000,
  async run(check) {
    const host = await check.startHost();
    const [mailbox, other] = [check.mailbox({ host }), check.mailbox({ host })];
    const envelopes = manyFor(mailbox, CAPACITY);
    await depositAll(check, mailbox, envelopes);
    check.equal('relay-full', await mailbox.queued(), CAPACITY, 'ten thousand are taken');
    const [next, after] = manyFor(mailbox, 2) as [JsonObject, JsonObject];
    const refused = await mailbox.deposit(next);
    check.refused(
      'relay-full',
      refused,
      { status: 507, code: 'mailbox-full' },
      'one more is refused',
    );
    check.expect('relay-full', (refused.header('retry-after') ?? '') !== '', 'with Retry-After', {
      answer: refused,
    });
    const [first = {} as JsonObject] = envelopes;
    expectDeposit(check, 'relay-deposit-known', await mailbox.deposit(first), {
      envelope: first,
      status: 'known',
      detail: 'one that is queued, when the mailbox is full',
    });
    const elsewhere = envelopeFor(other);
    expectDeposit(check, 'relay-full-apart', await other.deposit(elsewhere), {
      envelope: elsewhere,
      status: 'queued',
      detail: 'one for another mailbox',
    });
    const metric = await readMetrics(check, host);
    check.equal(
      'relay-metrics',
      metric('relay_rate_limit_hits_total', { kind: 'queue_full' }),
      1,
      'the refusal is counted',
    );
    check.equal('relay-metrics', metric('relay_queue_size'), CAPACITY + 1, 'and what is queued');
    const ended = envelopeFor(mailbox, { created: ago(2000), ttl_seconds: 1 });
    check.refused(
      'relay-deposit-ended',
      await mailbox.deposit(ended),
      GONE,
      'one that has ended, when the mailbox is full',
    );
    // They came in parallel, so their order is the one that the relay gave them.
    const before = await mailbox.read();
    await host.restart('kill');
    check.equal(
      'relay-restart',
      await mailbox.queued(),
      CAPACITY,
      'after a sudden death all are there',
    );
    const page = await mailbox.receive({ limit: 100 });
    check.equal(
      'relay-restart',
      at(page.json, 'envelopes'),
      before.envelopes.slice(0, 100),
      'in their order',
    );
    await mailbox.acked(...envelopes.slice(0, 2));
    expectDeposit(check, 'relay-ack-room', await mailbox.deposit(next), {
      envelope: next,
      status: 'queued',
      detail: 'after an acknowledgement there is room',
    });
    expectDeposit(check, 'relay-ack-room', await mailbox.deposit(after), {
      envelope: after,
      status: 'queued',
      detail: 'for as many as were acknowledged',
    });
    const third = envelopeFor(mailbox);
    check.refused(
      'relay-full',
      await mailbox.deposit(third),
      { status: 507, code: 'mailbox-full' },
      'and no more',
    );
    await mailbox.acked(envelopes[2] as JsonObject);
    expectDeposit(check, 'relay-ack-room', await mailbox.deposit(third), {
      envelope: third,
      status: 'queued',
      detail: 'after one more acknowledgement there is room again',
    });
  },
});

const dies = defineCheck({
  id: 'relay/nothing-is-lost-by-a-sudden-death',
  title:
    'whatever was answered before the relay is killed holds after it: what was queued, in its order, and what was acknowledged',
  class: 'relay',
  requirements: [
    'relay-durable',
    'relay-ack-durable',
    'relay-restart',
    'relay-deposit-known',
    'relay-receive-cursor',
  ],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    for (const round of [1, 2, 3]) {
      const mailbox = check.mailbox({ host });
      const early = manyFor(mailbox, 20);
      for (const envelope of early) await mailbox.deposited(envelope);
      const behind = String(at((await mailbox.receive({ limit: 12 })).json, 'next'));
      const late = manyFor(mailbox, 60);
      const answered: JsonObject[] = [];
      const acked: JsonObject[] = [];
      const deposits = late.map(async (envelope) => {
        const answer = await cutOff(mailbox.deposit(envelope));
        if (answer?.status === 202) answered.push(envelope);
      });
      const acks = early.slice(0, 10).map(async (envelope) => {
        const answer = await cutOff(mailbox.ack([oracleSeal(envelope)]));
        if (answer?.status === 200) acked.push(envelope);
      });
      await check.until(
        'some of both are answered',
        () => answered.length >= 5 && acked.length >= 2,
      );
      await host.kill();
      await Promise.all([...deposits, ...acks]);
      await host.start();
      check.note(
        `round ${round}: ${answered.length} deposits and ${acked.length} acknowledgements were answered before the end`,
      );
      const { seals, envelopes } = await mailbox.read();
      check.equal(
        'relay-durable',
        answered.filter((one) => !seals.includes(oracleSeal(one))),
        [],
        'every deposit that was answered is there',
      );
      check.equal(
        'relay-ack-durable',
        acked.filter((one) => seals.includes(oracleSeal(one))),
        [],
        'nothing that was acknowledged is',
      );
      check.equal(
        'relay-restart',
        envelopes.filter((one) => early.some((it) => oracleSeal(it) === oracleSeal(one))),
        early.filter((one) => seals.includes(oracleSeal(one))),
        'the order is the same',
      );
      check.equal('relay-restart', seals.length, new Set(seals).size, 'nothing is there twice');
      for (const envelope of acked.slice(0, 2)) {
        expectDeposit(check, 'relay-deposit-known', await mailbox.deposit(envelope), {
          envelope,
          status: 'known',
          detail: 'what was acknowledged before the death is known',
        });
      }
      const rest = await mailbox.read({ after: behind });
      check.equal(
        'relay-receive-cursor',
        rest.seals.slice(0, 8),
        early.slice(12).map(oracleSeal),
        'a cursor from before the death goes on where it was',
      );
    }
  },
});

const orderly = defineCheck({
  id: 'relay/an-orderly-restart-keeps-everything',
  title:
    'a relay that is stopped in order, while somebody waits, ends soon and has everything afterwards',
  class: 'relay',
  requirements: ['relay-restart'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const [mailbox, other] = [check.mailbox({ host }), check.mailbox({ host })];
    const envelopes = manyFor(mailbox, 10);
    for (const envelope of envelopes) await mailbox.deposited(envelope);
    const waiting = cutOff(other.receive({ wait: 30 }, {}, { deadline_ms: 40_000 }));
    await host.restart();
    await waiting;
    check.equal(
      'relay-restart',
      (await mailbox.read()).envelopes,
      envelopes,
      'all are there, in order',
    );
  },
});

const counts = defineCheck({
  id: 'relay/metrics-count-what-happens',
  title:
    'the metrics are those of Prometheus, count what happens when it has happened, and name nobody',
  class: 'relay',
  requirements: ['relay-metrics', 'relay-metrics-quiet', 'relay-deposit-too-large'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const [mailbox, other] = [check.mailbox({ host }), check.mailbox({ host })];
    const fresh = await readMetrics(check, host);
    for (const name of [
      'relay_deposits_total',
      'relay_receives_total',
      'relay_acks_total',
      'relay_envelopes_expired_total',
      'relay_queue_size',
      'relay_oldest_envelope_seconds',
      'relay_unique_senders',
      'relay_unique_receivers',
    ]) {
      check.equal('relay-metrics', fresh(name), 0, `${name} begins with 0`);
    }
    for (const kind of ['queue_full', 'payload_too_large']) {
      check.equal(
        'relay-metrics',
        fresh('relay_rate_limit_hits_total', { kind }),
        0,
        `no ${kind} yet`,
      );
    }
    const [bob, carol] = [makeSender(), makeSender()];
    const mine = [
      envelopeFor(mailbox, {}, bob),
      envelopeFor(mailbox, {}, bob),
      envelopeFor(mailbox, {}, carol),
    ];
    for (const envelope of mine) await mailbox.deposited(envelope);
    await mailbox.deposited(mine[0] as JsonObject);
    await other.deposited(envelopeFor(other, {}, bob));
    const tooLarge = await mailbox.deposit('x'.repeat(1_048_577));
    check.refused(
      'relay-deposit-too-large',
      tooLarge,
      { status: 413, code: 'too-large' },
      'one that is too large',
    );
    await mailbox.receive({ limit: 2 });
    await mailbox.receive();
    await mailbox.acked(mine[2] as JsonObject);
    await mailbox.deposit({ ...(mine[1] as JsonObject), ttl_seconds: 5 });
    await mailbox.receive({}, { flipped: true });
    const metric = await readMetrics(check, host);
    const due: [string, number][] = [
      ['relay_deposits_total', 4],
      ['relay_receives_total', 5],
      ['relay_acks_total', 1],
      ['relay_envelopes_expired_total', 0],
      ['relay_queue_size', 3],
      ['relay_unique_senders', 1],
      ['relay_unique_receivers', 2],
    ];
    for (const [name, value] of due) check.equal('relay-metrics', metric(name), value, name);
    check.equal(
      'relay-metrics',
      metric('relay_rate_limit_hits_total', { kind: 'payload_too_large' }),
      1,
      'one was too large',
    );
    check.equal(
      'relay-metrics',
      metric('relay_rate_limit_hits_total', { kind: 'queue_full' }),
      0,
      'no mailbox was full',
    );
    const age = metric('relay_oldest_envelope_seconds');
    check.expect(
      'relay-metrics',
      age > 0 && age < 60,
      'the oldest has been there for some seconds',
      { actual: String(age) },
    );

    const answer = await check.get(`${host.base}/metrics`);
    const type = answer.header('content-type') ?? '';
    check.expect(
      'relay-metrics',
      answer.status === 200 && /^text\/plain\b/.test(type) && /version=0\.0\.4/.test(type),
      'its type is that of the text format',
      { actual: type },
    );
    for (const [name, kind] of [
      ['relay_deposits_total', 'counter'],
      ['relay_queue_size', 'gauge'],
    ] as const) {
      check.expect(
        'relay-metrics',
        answer.text.includes(`# TYPE ${name} ${kind}\n`),
        `${name} is a ${kind}`,
        { answer },
      );
    }
    for (const did of [mailbox.did, other.did, bob.did, carol.did]) {
      check.expect(
        'relay-metrics-quiet',
        !answer.text.includes(did.slice(8)) && !/did[:%]/.test(answer.text),
        'no DID is shown',
        { answer },
      );
    }
  },
});

const later = defineCheck({
  id: 'relay/days-pass',
  title:
    'a nonce is refused for 600 seconds, an acknowledged envelope is known until its end, and a did:web is asked again after 300 seconds',
  class: 'relay',
  requirements: [
    'relay-signature-replay',
    'relay-signature-key',
    'relay-deposit-known',
    'relay-deposit-ended',
    'relay-end',
    'relay-receive',
  ],
  needs: ['restart', 'test-clock'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const mailbox = check.mailbox({ host });
    const peer = await check.syncPeer({ method: 'web' });
    const web = check.mailbox({ host, owner: peer });
    const [acked, kept] = manyFor(mailbox, 2) as [JsonObject, JsonObject];
    await mailbox.deposited(acked, kept);
    await mailbox.acked(acked);
    const nonce = randomText();
    const first = await mailbox.receive({}, { nonce, created_in_s: 290 });
    check.status('relay-receive', first, 200, 'a nonce is used');
    check.status('relay-receive', await web.receive(), 200, 'the owner of a did:web reads');
    peer.instance.document_change = { authentication: [] };

    await check.advanceClock(host, 580_000);
    check.refused(
      'relay-signature-replay',
      await mailbox.receive({}, { nonce, created_in_s: 290 }),
      { status: 401, code: 'signature-replayed' },
      'after 580 seconds, while its signature is still of now',
    );
    [mailbox.clock_ahead_ms, web.clock_ahead_ms] = [580_000, 580_000];
    check.refused(
      'relay-signature-key',
      await web.receive(),
      { status: 401, code: 'signer-unresolvable' },
      'a key that was taken out of the document more than 300 seconds ago',
    );
    check.status('relay-receive', await mailbox.receive(), 200, 'a fresh nonce is fine');

    const days = 29 * 86_400_000;
    await check.advanceClock(host, days);
    mailbox.clock_ahead_ms += days;
    expectDeposit(check, 'relay-deposit-known', await mailbox.deposit(acked), {
      envelope: acked,
      status: 'known',
      detail: 'acknowledged 29 days ago',
    });
    check.equal('relay-end', (await mailbox.read()).envelopes, [kept], 'the other one lives');
    await check.advanceClock(host, 86_400_000);
    mailbox.clock_ahead_ms += 86_400_000;
    check.equal('relay-end', (await mailbox.read()).envelopes, [], 'after 30 days it has ended');
    for (const envelope of [acked, kept]) {
      check.refused('relay-deposit-ended', await mailbox.deposit(envelope), GONE, 'after 30 days');
    }
  },
});

export const relayKeepingChecks: readonly CheckDefinition[] = [
  ends,
  later,
  swept,
  full,
  dies,
  orderly,
  counts,
];

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

/** An answer, or nothing where the relay died before it. */
async function cutOff(answer: Promise<HttpAnswer>): Promise<HttpAnswer | undefined> {
  return await answer.catch((error: unknown) => {
    if (error instanceof TargetFault) return undefined;
    throw error;
  });
}

/** Deposits many, 64 at a time. They are not shown in the report one by one. */
async function depositAll(
  check: CheckContext,
  mailbox: MailboxClient,
  envelopes: readonly JsonObject[],
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < envelopes.length) {
      const envelope = envelopes[next] as JsonObject;
      next += 1;
      let answer = await mailbox.deposit(envelope, { deadline_ms: 30_000 });
      // A limit at the door has to let ten thousand through in a minute.
      while (answer.status === 429) {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        answer = await mailbox.deposit(envelope, { deadline_ms: 30_000 });
      }
      if (answer.status !== 202) {
        throw new TargetFault(
          `deposit ${next} of ${envelopes.length} was answered ${answer.status} ${answer.text.slice(0, 200)}`,
        );
      }
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: 64 }, worker));
  check.note(`${envelopes.length} deposits in ${Math.round(performance.now() - began)} ms`);
}
