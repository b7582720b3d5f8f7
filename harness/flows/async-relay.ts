// A laptop and a phone that are never up at the same time, and a relay between them. They meet once, to make a pair; after
// that each finds what the other left, in every order of up and down, and both end with the same threads.

import type { CheckContext } from '../engine/context.ts';
import { at, listAt, numberAt, textAt } from '../engine/json.ts';
import type { JsonObject } from '../oracle/index.ts';
import { catchUp } from './catch-up.ts';
import { defineFlow } from './flow.ts';
import type { FlowStep, Stage, Station } from './flow.ts';
import {
  actorsAreCreated,
  bothActive,
  decide,
  didOf,
  hostsAreReady,
  ids,
  operate,
  plain,
  readPair,
  readRecord,
  readThread,
  remember,
  write,
} from './pair-steps.ts';

const THREAD = 'th_journey';
/** A deposit follows a write within five seconds, and a poll that failed is made again a little later. */
const PATIENCE = 25_000;
const STEP_DEADLINE = 90_000;

const pairUp: FlowStep = {
  name: 'they-meet-once',
  title: 'laptop (A) and phone (B) are up together for once, and make a pair',
  class: 'async',
  requirements: ['pair-start', 'pair-confirm'],
  async run(check, stage) {
    const answer = await operate(check, stage.a, 'POST', '/v1/federation/pairs', {
      peer_url: stage.b.host.base,
    });
    check.status('pair-start', answer, 202, 'the request is under way');
    remember(stage, 'pair', { id: textAt(answer.json, 'pair_id') ?? '' });
    await decide(check, stage);
    await stage.middle();
    await bothActive(check, stage, 'pair-confirm');
  },
};

const configure: FlowStep = {
  name: 'both-name-the-relay',
  title: 'both name the relay for all peers; it holds at once, without a restart',
  class: 'async',
  requirements: ['async-config-set', 'async-config-live', 'async-poll', 'async-status-health'],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    const { relay } = stage;
    const health = await check.get(`${relay.host.base}/health`);
    if (health.status !== 200) check.notTestable(`the relay is not ready: ${health.status}`);
    for (const station of [stage.a, stage.b]) {
      const answer = await operate(check, station, 'POST', '/v1/config/relay', {
        for: 'all',
        url: relay.host.base,
      });
      check.status('async-config-set', answer, 200, `${station.letter} sets it`);
      await expectUntil(check, 'async-poll', `${station.letter} asks at the relay`, () =>
        Promise.resolve(pollsOf(stage, station).length > 0),
      );
    }
    await stage.middle();
    for (const station of [stage.a, stage.b]) {
      const list = await operate(check, station, 'GET', '/v1/config/relay');
      check.equal(
        'async-config-live',
        list.json,
        { relays: [{ for: 'all', url: relay.host.base }] },
        `${station.letter} has it`,
      );
      const status = await statusOf(check, station);
      check.equal(
        'async-status-health',
        at(listAt(status, 'relays')[0], 'health'),
        200,
        `${station.letter} sees that it is well`,
      );
    }
  },
};

const together: FlowStep = {
  name: 'both-up-goes-directly',
  title: 'while both are up, what alice writes goes directly; the relay sees nothing of it',
  class: 'async',
  requirements: ['async-send', 'async-direct', 'async-direct-answer'],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    const before = depositsOf(stage).length;
    const record = await say(check, stage, 'alice', 'INTEND', 'Packing for the journey');
    await arrives(check, stage.b, record, 'async-send');
    await expectUntil(check, 'async-direct', 'A owes nothing any more', async () => {
      const [entry] = listAt(await statusOf(check, stage.a), 'outbound');
      return numberAt(entry, 'waiting') === 0;
    });
    check.equal('async-direct', depositsOf(stage).length, before, 'nothing was deposited');
    const [direct] = directsTo(stage.b);
    check.equal('async-direct-answer', direct?.answer?.status, 200, 'B took it directly');
    await stage.middle();
    await arrives(check, stage.b, record, 'async-send');
  },
};

const laptopAlone: FlowStep = {
  name: 'laptop-alone',
  title: 'the phone is off: what alice writes waits in its mailbox; then the laptop is closed',
  class: 'async',
  requirements: ['async-fallback', 'async-envelope', 'relay-deposit'],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    await stage.takeDown(stage.b);
    const before = depositsOf(stage).length;
    await say(check, stage, 'alice', 'DO', 'Left home');
    await say(check, stage, 'alice', 'KNOW', 'The train is late');
    await stage.middle();
    await deposited(check, stage, stage.a, 'async-fallback');
    const deposits = depositsOf(stage).slice(before);
    check.expect(
      'relay-deposit',
      deposits.some(({ answer }) => answer?.status === 202),
      'the relay took it with 202',
    );
    const envelope = envelopeIn(deposits.at(-1)?.request.body);
    check.equal('async-envelope', at(envelope, 'sender_did'), didOf(stage, stage.a), 'from A');
    check.equal('async-envelope', at(envelope, 'receiver_did'), didOf(stage, stage.b), 'to B');
    await stage.takeDown(stage.a);
  },
};

const phoneAlone: FlowStep = {
  name: 'phone-alone',
  title:
    'only the phone is on: it finds what was left for it, verifies it while nobody is there, and bob answers',
  class: 'async',
  requirements: [
    'async-receive',
    'async-receive-documents',
    'async-ack',
    'async-fallback',
    'relay-receive',
    'relay-ack',
  ],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    await stage.bringUp(stage.b);
    await threadHas(check, stage, stage.b, 3, 'async-receive');
    const seen = await readThread(check, stage.b, THREAD);
    check.expect(
      'async-receive-documents',
      seen.every((record) => at(record, 'proof') !== undefined),
      'all are whole, and were verified with the key document that came along',
    );
    await expectUntil(check, 'async-ack', 'B acknowledges what it has', () =>
      Promise.resolve(acknowledgementsOf(stage, stage.b).length > 0),
    );
    await mailboxIsEmpty(check, stage, stage.b, 'relay-ack');
    check.expect(
      'relay-receive',
      pollsOf(stage, stage.b).some(({ answer }) => answer?.status === 200),
      'the relay gave them to B',
    );
    await say(check, stage, 'bob', 'KNOW', 'Saw the train from the bridge', ids(seen));
    await stage.middle();
    await deposited(check, stage, stage.b, 'async-fallback');
    await stage.takeDown(stage.b);
  },
};

const laptopAgain: FlowStep = {
  name: 'laptop-again',
  title: 'only the laptop is on again: it finds what bob left',
  class: 'async',
  requirements: ['async-receive', 'async-poll', 'relay-restart'],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    // The relay goes down and comes back meanwhile, as servers do.
    await stage.relay.host.kill();
    await stage.relay.host.start();
    await stage.bringUp(stage.a);
    await stage.middle();
    await threadHas(check, stage, stage.a, 4, 'async-receive');
    await mailboxIsEmpty(check, stage, stage.a, 'relay-restart');
    check.expect(
      'async-poll',
      pollsOf(stage, stage.a).some(({ answer }) => answer?.status === 200),
      'it asked by itself',
    );
  },
};

const nobody: FlowStep = {
  name: 'neither-phone-nor-relay',
  title:
    'the phone is off and the relay is down: what alice writes waits at the laptop until the relay is back',
  class: 'async',
  requirements: ['async-again', 'async-same', 'async-restart', 'async-status'],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    await stage.takeDown(stage.relay);
    await say(check, stage, 'alice', 'DO', 'Walked the rest');
    await expectUntil(check, 'async-status', 'A shows that something waits', async () => {
      const [entry] = listAt(await statusOf(check, stage.a), 'outbound');
      return numberAt(entry, 'waiting') === 1 && (numberAt(entry, 'attempts') ?? 0) >= 1;
    });
    // Killed and started, it still knows what it owes, to whom, and when.
    await stage.a.host.kill();
    await stage.a.host.start();
    const tried = triedBy(stage);
    await stage.bringUp(stage.relay);
    await stage.middle();
    // The next attempt is due half a minute after the first: at once with a test clock, otherwise it is waited for.
    await catchUp(check, [stage.a]);
    await deposited(check, stage, stage.a, 'async-again');
    const last = depositsOf(stage).at(-1);
    const id = textAt(envelopeIn(last?.request.body), 'id') ?? '';
    check.expect(
      'async-same',
      id !== '' && (tried.size === 0 || tried.has(id)),
      'it is the same envelope',
      {
        expected: [...tried].join(' or ') || 'an envelope',
        actual: id,
      },
    );
    check.expect('async-restart', last?.answer?.status === 202, 'nothing was lost');
    await stage.takeDown(stage.a);
    await stage.bringUp(stage.b);
    await threadHas(check, stage, stage.b, 5, 'async-restart');
  },
};

const cut: FlowStep = {
  name: 'the-relay-is-killed',
  title:
    'the relay is killed (kill -9) with an envelope in it; the receiver, which was down, finds it all the same',
  class: 'async',
  requirements: ['relay-durable', 'relay-restart', 'async-receive'],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    // B, which is up alone, leaves word for A.
    await say(check, stage, 'bob', 'DO', 'Set out to meet her');
    await deposited(check, stage, stage.b);
    await stage.relay.host.kill();
    await stage.relay.host.start();
    check.expect('relay-durable', depositsOf(stage).at(-1)?.answer?.status === 202, 'it was taken');
    await stage.takeDown(stage.b);
    await stage.bringUp(stage.a);
    await stage.middle();
    await threadHas(check, stage, stage.a, 6, 'relay-restart');
    check.expect('async-receive', true, 'A has it');
  },
};

const twice: FlowStep = {
  name: 'everything-twice',
  title:
    'everything that was ever deposited is deposited once more by a stranger; nothing comes of it',
  class: 'async',
  requirements: ['relay-deposit-known', 'async-redelivery', 'thread-read'],
  deadline_ms: STEP_DEADLINE,
  async run(check, stage) {
    await stage.bringUp(stage.b);
    await stage.middle();
    await threadHas(check, stage, stage.b, 6, 'async-redelivery');
    const before = await Promise.all(
      [stage.a, stage.b].map((one) => readThread(check, one, THREAD)),
    );
    const deposits = new Map(
      depositsOf(stage).map(({ request }) => [request.path, request.body] as const),
    );
    check.expect('async-redelivery', deposits.size > 0, 'there were deposits');
    for (const { request } of depositsOf(stage)) {
      const answer = await check.post(`${stage.relay.host.base}${request.path}`, request.body, {
        content_type: 'application/json',
      });
      check.equal('relay-deposit-known', at(answer.json, 'status'), 'known', 'the relay knows it', {
        answer,
      });
    }
    for (const station of [stage.a, stage.b]) {
      await mailboxIsEmpty(check, stage, station, 'relay-deposit-known');
    }
    const after = await Promise.all(
      [stage.a, stage.b].map((one) => readThread(check, one, THREAD)),
    );
    check.equal('async-redelivery', after, before, 'both threads are as they were');
    check.equal('thread-read', after[0], after[1], 'and the same on both');
  },
};

export const asyncRelayFlow = defineFlow({
  id: 'async-relay',
  title: 'a laptop and a phone that are never up together share a thread through a relay',
  classes: ['records', 'pairs', 'sync', 'consent', 'async'],
  relay: true,
  steps: [
    hostsAreReady,
    actorsAreCreated,
    pairUp,
    configure,
    together,
    laptopAlone,
    phoneAlone,
    laptopAgain,
    nobody,
    cut,
    twice,
  ],
  async endState(check, stage) {
    const state: JsonObject = {};
    for (const station of [stage.a, stage.b]) {
      const status = await statusOf(check, station);
      state[station.letter] = {
        pair: plain(at(await readPair(check, stage, station), 'state')),
        waiting: listAt(status, 'outbound').map((entry) => plain(at(entry, 'waiting'))),
        refused: plain(at(status, 'inbound', 'refused')),
        thread: (await readThread(check, station, THREAD))
          .map((record) =>
            JSON.stringify(['act', 'clock', 'body', 'level'].map((name) => at(record, name))),
          )
          .sort(),
      };
    }
    return state;
  },
});

async function say(
  check: CheckContext,
  stage: Stage,
  name: string,
  act: string,
  text: string,
  parents: string[] = [],
): Promise<JsonObject> {
  return await write(check, stage, name, { thread: THREAD, act, body: { text }, parents });
}

/** Waits for something that has to become true by itself, and counts it. */
async function expectUntil(
  check: CheckContext,
  requirement: string,
  detail: string,
  condition: () => Promise<boolean>,
): Promise<void> {
  await check.eventually(requirement, detail, condition, { deadline_ms: PATIENCE });
}

async function arrives(
  check: CheckContext,
  station: Station,
  record: JsonObject,
  requirement: string,
): Promise<void> {
  const id = String(record['id']);
  await expectUntil(check, requirement, `it arrives at ${station.letter}`, async () => {
    const seen = await readRecord(check, station, id);
    return textAt(seen, 'id') === id;
  });
}

async function threadHas(
  check: CheckContext,
  stage: Stage,
  station: Station,
  count: number,
  requirement: string,
): Promise<void> {
  await expectUntil(
    check,
    requirement,
    `${station.letter} shows ${count} records`,
    async () => (await readThread(check, station, THREAD)).length >= count,
  );
  const seen = await readThread(check, station, THREAD);
  check.equal(requirement, seen.length, count, `${station.letter} shows no other`);
  check.note(
    `${station.letter} has ${seen.length} records, ${stage.running.length} servers are up`,
  );
}

async function statusOf(check: CheckContext, station: Station): Promise<unknown> {
  return (await operate(check, station, 'GET', '/v1/config/relay/status')).json;
}

/** Waits until a host owes nothing any more, and has left the last of it at the relay. */
async function deposited(
  check: CheckContext,
  stage: Stage,
  station: Station,
  requirement?: string,
): Promise<void> {
  const detail = `${station.letter} has left it at the relay`;
  const isDone = async (): Promise<boolean> => {
    const [entry] = listAt(await statusOf(check, station), 'outbound');
    const isLast = depositsOf(stage).at(-1)?.answer?.status === 202;
    return isLast && numberAt(entry, 'waiting') === 0 && textAt(entry, 'path') === 'relay';
  };
  if (requirement !== undefined) await expectUntil(check, requirement, detail, isDone);
  else await check.until(detail, isDone, { deadline_ms: PATIENCE });
}

async function mailboxIsEmpty(
  check: CheckContext,
  stage: Stage,
  station: Station,
  requirement: string,
): Promise<void> {
  await expectUntil(check, requirement, `the mailbox of ${station.letter} is empty`, async () => {
    const [relay] = listAt(await statusOf(check, station), 'relays');
    return numberAt(relay, 'queued') === 0;
  });
}

type Passage = Station['proxy']['passages'][number];

function depositsOf(stage: Stage): Passage[] {
  return stage.relay.proxy.passages.filter(
    ({ request }) => request.method === 'POST' && /^\/v1\/mailbox\/[^/?]+$/.test(request.path),
  );
}

function pollsOf(stage: Stage, station: Station): Passage[] {
  return mailboxPassages(stage, station).filter(({ request }) =>
    /\/receive(\?|$)/.test(request.path),
  );
}

function acknowledgementsOf(stage: Stage, station: Station): Passage[] {
  return mailboxPassages(stage, station).filter(
    ({ request, answer }) => /\/ack$/.test(request.path) && answer?.status === 200,
  );
}

function mailboxPassages(stage: Stage, station: Station): Passage[] {
  const did = didOf(stage, station);
  return stage.relay.proxy.passages.filter(({ request }) => {
    const [, , , segment] = request.path.split(/[/?]/);
    return request.path.startsWith('/v1/mailbox/') && decodeURIComponent(segment ?? '') === did;
  });
}

/** What was handed to a host directly. */
function directsTo(station: Station): Passage[] {
  return station.proxy.passages.filter(
    ({ request }) =>
      request.path === '/v1/sync/records' && at(parse(request.body), 'envelope') !== undefined,
  );
}

/** The ids of all envelopes that somebody tried to hand to B or to the relay. */
function triedBy(stage: Stage): Set<string> {
  const envelopes = [
    ...directsTo(stage.b).map(({ request }) => at(parse(request.body), 'envelope')),
    ...depositsOf(stage).map(({ request }) => envelopeIn(request.body)),
  ];
  return new Set(envelopes.flatMap((envelope) => textAt(envelope, 'id') ?? []));
}

function envelopeIn(body: Uint8Array | undefined): unknown {
  return body === undefined ? undefined : parse(body);
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}
