// Two hosts, two operators, two people: the first pair. A handshake with a human decision in the middle of it, records of both
// on both, a second namespace that is shown in part, pause, death, revoke, and a new beginning.

import type { CheckContext } from '../engine/context.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { JsonObject } from '../oracle/index.ts';
import { defineFlow } from './flow.ts';
import type { FlowStep, Stage, Station } from './flow.ts';
import {
  actorsAreCreated,
  bothActive,
  decide,
  didOf,
  expectSame,
  expectSameThread,
  expectStatePair,
  hostsAreReady,
  ids,
  operate,
  pairPath,
  pendingProposal,
  plain,
  pull,
  readPair,
  readRecord,
  readThread,
  recall,
  remember,
  toldAtLast,
  write,
} from './pair-steps.ts';

const THREAD = 'th_fed_test';
const REVIEW = 'th_review';
const SECRET = 'the price is 4711 ducats';
const FEDERATION = 'syncropel.federation.';
/** A sync pair pulls every five seconds. */
const PULL_PATIENCE = 12_000;

const propose: FlowStep = {
  name: 'a-asks-b',
  title:
    "A's operator asks for a pair; it waits for a decision of B's operator, and nothing crosses meanwhile",
  class: 'pairs',
  requirements: [
    'pair-start',
    'pair-id',
    'pair-request-pending',
    'pair-state-shown',
    'aitl-list',
    'sync-pair-unpaired',
  ],
  async run(check, stage) {
    const answer = await operate(check, stage.a, 'POST', '/v1/federation/pairs', {
      peer_url: stage.b.host.base,
    });
    check.status('pair-start', answer, 202, 'the request is under way');
    const id = textAt(answer.json, 'pair_id') ?? '';
    check.equal('pair-id', /^fed_[0-9a-f]{64}$/.test(id), true, 'the pair has its name', {
      answer,
    });
    remember(stage, 'pair', { id });
    await stage.middle();
    for (const station of [stage.a, stage.b]) {
      const pair = await readPair(check, stage, station);
      check.equal(
        'pair-state-shown',
        at(pair, 'state'),
        'establishing',
        `the pair is establishing at ${station.letter}`,
      );
    }
    const proposal = await pendingProposal(check, stage.b);
    check.equal(
      'aitl-list',
      at(proposal, 'body', 'peer_did'),
      didOf(stage, stage.a),
      "B's operator sees who asks",
    );
    check.equal('pair-request-pending', at(proposal, 'body', 'pair_id'), id, 'and for which pair');
    const early = await operate(check, stage.b, 'POST', '/v1/sync/pull', {
      from: didOf(stage, stage.a),
      thread: THREAD,
    });
    check.refused(
      'sync-pair-unpaired',
      early,
      { status: 409, code: 'conflict' },
      'nothing is pulled before the decision',
    );
    check.note(`B's operator sees ${textAt(proposal, 'id') ?? 'nothing'}`);
  },
};

const approve: FlowStep = {
  name: 'b-approves',
  title:
    "B's operator approves; A, which has been polling, confirms, and both have the same genesis",
  class: 'pairs',
  requirements: [
    'aitl-decide',
    'pair-confirm',
    'pair-genesis-shared',
    'pair-records',
    'pair-audit',
  ],
  async run(check, stage) {
    await decide(check, stage);
    await stage.middle();
    await bothActive(check, stage, 'pair-confirm');
    const [ours, theirs] = await Promise.all([
      readPair(check, stage, stage.a),
      readPair(check, stage, stage.b),
    ]);
    check.expect(
      'pair-genesis-shared',
      textAt(ours, 'genesis') !== undefined && at(ours, 'genesis') === at(theirs, 'genesis'),
      'both name the same genesis record',
      { expected: textAt(theirs, 'genesis') ?? 'a record', actual: textAt(ours, 'genesis') ?? '-' },
    );
    remember(stage, 'genesis', { id: textAt(ours, 'genesis') ?? '' });
    const kept = await readThread(check, stage.a, 'th_federation_pairs');
    for (const kind of ['pair_init.v1', 'pair.genesis.v1', 'pair_active.v1']) {
      check.expect(
        'pair-records',
        kept.some((record) => at(record, 'kind') === FEDERATION + kind),
        `A has a ${kind} record`,
      );
    }
    const decisions = await readThread(check, stage.b, 'th_aitl_decisions');
    check.expect(
      'aitl-decide',
      decisions.some((record) => at(record, 'body', 'decision') === 'approve'),
      'the decision is a record at B',
    );
    const audit = await readThread(check, stage.a, 'th_audit_federation_pairs');
    check.expect(
      'pair-audit',
      audit.some((record) => at(record, 'body', 'to') === 'active'),
      'the change of the state is in the audit at A',
    );
    check.note(`genesis ${textAt(ours, 'genesis') ?? '-'}`);
  },
};

const first: FlowStep = {
  name: 'a-record-crosses',
  title: 'alice says what she intends on A; B pulls it, and has the same record under the same id',
  class: 'sync',
  requirements: ['record-write', 'sync-changes', 'sync-pull', 'consent-same-namespace'],
  async run(check, stage) {
    const record = await write(check, stage, 'alice', {
      thread: THREAD,
      act: 'INTEND',
      body: { text: 'Test the federation link' },
    });
    await stage.middle();
    const answer = await pull(check, stage, stage.b, THREAD);
    check.equal('sync-pull', at(answer.json, 'pulled'), 1, 'one record is pulled', { answer });
    await expectSame(check, stage.b, record, 'consent-same-namespace');
    check.equal(
      'sync-changes',
      ids(await readThread(check, stage.b, THREAD)),
      [record['id']],
      'it is what the thread at B shows',
    );
    check.note(`${textAt(record, 'id') ?? '-'} is on both`);
  },
};

const second: FlowStep = {
  name: 'the-other-way',
  title: 'bob answers on B with what he knows; A pulls it, and both show one thread',
  class: 'sync',
  requirements: ['record-write', 'sync-pull', 'thread-read', 'identity-first-contact'],
  async run(check, stage) {
    const known = ids(await readThread(check, stage.b, THREAD));
    const record = await write(check, stage, 'bob', {
      thread: THREAD,
      act: 'KNOW',
      body: { text: "Verified the federation link from bob's side" },
      parents: known,
    });
    await stage.middle();
    const answer = await pull(check, stage, stage.a, THREAD);
    check.equal('sync-pull', at(answer.json, 'pulled'), 1, 'one record is new at A', { answer });
    await expectSame(check, stage.a, record, 'identity-first-contact');
    await expectSameThread(check, stage, THREAD, 2);
  },
};

const loop: FlowStep = {
  name: 'it-goes-on-by-itself',
  title: 'B keeps pulling the thread; what alice adds arrives without a command',
  class: 'sync',
  requirements: ['sync-loop', 'sync-states', 'thread-read'],
  async run(check, stage) {
    const made = await operate(check, stage.b, 'POST', '/v1/sync/pairs', {
      peer_did: didOf(stage, stage.a),
      thread_id: THREAD,
    });
    check.status('sync-states', made, 201, 'B has a sync pair for the thread');
    const path = `/v1/sync/pairs/${textAt(made.json, 'pair_id') ?? ''}`;
    remember(stage, 'sync', { path });
    await check.eventually(
      'sync-states',
      'it is running',
      async () => at((await operate(check, stage.b, 'GET', path)).json, 'state') === 'running',
      { deadline_ms: PULL_PATIENCE },
    );
    const record = await write(check, stage, 'alice', {
      thread: THREAD,
      act: 'DO',
      body: { text: 'Left the link open' },
    });
    await stage.middle();
    await check.eventually(
      'sync-loop',
      'the record arrives at B',
      async () => ids(await readThread(check, stage.b, THREAD)).includes(String(record['id'])),
      { deadline_ms: PULL_PATIENCE },
    );
    await expectSameThread(check, stage, THREAD, 3);
  },
};

const withheld: FlowStep = {
  name: 'another-namespace-stays',
  title:
    'alice writes in the namespace team; without a grant B learns nothing of it, not even that it is there',
  class: 'consent',
  requirements: ['consent-strict', 'consent-withheld'],
  async run(check, stage) {
    const record = await write(check, stage, 'alice', {
      thread: REVIEW,
      act: 'LEARN',
      namespace: 'team',
      body: { text: SECRET },
    });
    remember(stage, 'secret', record);
    await stage.middle();
    const answers = await answersOf(stage.a, () => pull(check, stage, stage.b, REVIEW));
    check.expect('consent-strict', answers.length > 0, 'B asked A', {
      actual: `${answers.length}`,
    });
    check.equal(
      'consent-strict',
      await readThread(check, stage.b, REVIEW),
      [],
      'the thread is empty at B',
    );
    for (const name of ['id', 'salt', 'actor', 'created'] as const) {
      expectAbsent(check, answers, String(record[name]), `its ${name}`);
    }
    expectAbsent(check, answers, SECRET, 'its body');
  },
};

const levels: FlowStep = {
  name: 'in-part-and-then-whole',
  title:
    'grants widen from L3 to L0; B gets the same record with more in it each time, and nothing else',
  class: 'consent',
  requirements: [
    'consent-grant',
    'consent-level',
    'consent-widened',
    'consent-withheld',
    'level-upgrade',
    'level-redact',
  ],
  async run(check, stage) {
    const record = recall(stage, 'secret');
    const hidden: Record<string, readonly string[]> = {
      L3: ['salt', 'actor', 'created', 'kind'],
      L2: ['salt', 'actor', 'created'],
      L1: ['salt'],
      L0: [],
    };
    for (const level of ['L3', 'L2', 'L1', 'L0'] as const) {
      const granted = await operate(check, stage.a, 'POST', '/v1/consent/grants', {
        source_namespace: 'team',
        target_namespace: 'default',
        hash_levels: [level],
      });
      check.status('consent-grant', granted, 201, `A grants ${level}`);
      await stage.middle();
      const answers = await answersOf(stage.a, () => pull(check, stage, stage.b, REVIEW));
      const [seen, ...more] = await readThread(check, stage.b, REVIEW);
      check.equal('consent-widened', more, [], `one record at ${level}`);
      check.equal('level-upgrade', at(seen, 'id'), record['id'], `it has its id at ${level}`);
      if (level === 'L0') {
        check.equal('consent-level', seen, record, 'it is whole at L0');
        continue;
      }
      check.equal('consent-level', at(seen, 'level'), level, `it is at ${level}`);
      check.equal('level-redact', at(seen, 'body'), { redacted: true }, `${level} has no body`);
      for (const name of hidden[level] ?? []) {
        check.equal('level-redact', at(seen, name), undefined, `${level} has no ${name}`);
        expectAbsent(check, answers, String(record[name]), `its ${name} at ${level}`);
      }
      expectAbsent(check, answers, SECRET, `its body at ${level}`);
    }
  },
};

const narrowed: FlowStep = {
  name: 'a-grant-is-taken-back',
  title: 'the grant is revoked: what crossed has crossed, what comes now stays',
  class: 'consent',
  requirements: ['consent-revoke', 'consent-ended', 'consent-narrowed'],
  async run(check, stage) {
    const list = await operate(check, stage.a, 'GET', '/v1/consent/grants');
    const newest = textAt(listAt(list.json, 'grants').at(-1), 'grant_id') ?? '';
    const revoked = await operate(check, stage.a, 'DELETE', `/v1/consent/grants/${newest}`);
    check.status('consent-revoke', revoked, 204, 'the newest grant is revoked');
    await stage.middle();
    await write(check, stage, 'alice', {
      thread: REVIEW,
      act: 'LEARN',
      namespace: 'team',
      body: { text: 'and the discount is 42' },
    });
    await pull(check, stage, stage.b, REVIEW);
    check.equal(
      'consent-ended',
      ids(await readThread(check, stage.b, REVIEW)),
      [recall(stage, 'secret')['id']],
      'nothing of the namespace crosses any more',
    );
    check.equal(
      'consent-narrowed',
      await readRecord(check, stage.b, String(recall(stage, 'secret')['id'])),
      recall(stage, 'secret'),
      'B keeps what it had',
    );
  },
};

const pause: FlowStep = {
  name: 'a-pauses',
  title: 'A pauses the pair: B is told so and gets nothing; resumed, B gets what it missed',
  class: 'sync',
  requirements: ['pair-pause', 'pair-pause-keeps', 'sync-pull-errors'],
  async run(check, stage) {
    const paused = await operate(check, stage.a, 'POST', `${pairPath(stage)}/pause`);
    check.status('pair-pause', paused, 200, 'the pair is paused');
    await stage.middle();
    const record = await write(check, stage, 'alice', {
      thread: THREAD,
      act: 'KNOW',
      body: { text: 'Said behind a closed door' },
    });
    const refused = await operate(check, stage.b, 'POST', '/v1/sync/pull', {
      from: didOf(stage, stage.a),
      thread: THREAD,
    });
    check.refused(
      'sync-pull-errors',
      refused,
      { status: 502, code: 'peer-refused' },
      "B's pull is refused",
    );
    const own = await operate(check, stage.a, 'POST', '/v1/sync/pull', {
      from: didOf(stage, stage.b),
      thread: THREAD,
    });
    check.refused(
      'pair-pause',
      own,
      { status: 403, code: 'pair_paused' },
      'A does not pull either',
    );
    const resumed = await operate(check, stage.a, 'POST', `${pairPath(stage)}/resume`);
    check.status('pair-pause', resumed, 200, 'the pair is resumed');
    await pull(check, stage, stage.b, THREAD);
    check.expect(
      'pair-pause-keeps',
      ids(await readThread(check, stage.b, THREAD)).includes(String(record['id'])),
      'what was missed is there',
    );
    await expectStatePair(check, stage, 'active');
  },
};

const cut: FlowStep = {
  name: 'power-cut',
  title:
    'both hosts are killed (kill -9) and start again: pair, threads and cursors are as they were',
  class: 'sync',
  requirements: ['restart-durable', 'sync-resume', 'sync-no-repeat'],
  async run(check, stage) {
    const before = await threadsOf(check, stage);
    await Promise.all([stage.a.host.kill(), stage.b.host.kill()]);
    await Promise.all([stage.a.host.start(), stage.b.host.start()]);
    check.equal(
      'restart-durable',
      await threadsOf(check, stage),
      before,
      'the threads are the same',
    );
    await expectStatePair(check, stage, 'active', 'restart-durable');
    const answers = await answersOf(stage.a, () => pull(check, stage, stage.b, THREAD));
    const repeated = answers.flatMap((text) => listAt(parse(text), 'records'));
    check.equal('sync-no-repeat', repeated, [], 'B goes on behind what it has');
    const record = await write(check, stage, 'bob', {
      thread: THREAD,
      act: 'DO',
      body: { text: 'Came back' },
    });
    await pull(check, stage, stage.a, THREAD);
    await expectSame(check, stage.a, record, 'sync-resume');
  },
};

const revoke: FlowStep = {
  name: 'a-revokes',
  title: 'A revokes the pair and tells B; the way is closed in both directions',
  class: 'sync',
  requirements: ['pair-revoke', 'pair-revoke-notice', 'pair-revoke-ends', 'sync-pair-unpaired'],
  async run(check, stage) {
    const revoked = await operate(check, stage.a, 'POST', `${pairPath(stage)}/revoke`, {
      reason: 'the first pair is over',
    });
    check.status('pair-revoke', revoked, 200, 'A revokes');
    await stage.middle();
    await toldAtLast(
      check,
      stage,
      'pair-revoke-notice',
      'B learns of it',
      async () => at(await readPair(check, stage, stage.b), 'state') === 'revoked',
    );
    await expectStatePair(check, stage, 'revoked', 'pair-revoke-ends');
    for (const [station, other] of [
      [stage.a, stage.b],
      [stage.b, stage.a],
    ] as const) {
      const refused = await operate(check, station, 'POST', '/v1/sync/pull', {
        from: didOf(stage, other),
        thread: THREAD,
      });
      check.refused(
        'sync-pair-unpaired',
        refused,
        { status: 404, code: 'unpaired_peer' },
        `${station.letter} has no pair to pull by`,
      );
    }
  },
};

const again: FlowStep = {
  name: 'a-new-beginning',
  title:
    "A asks again, B's operator approves again: a new genesis whose parent is the revoke, and records cross again",
  class: 'sync',
  requirements: [
    'pair-repair',
    'pair-genesis-shared',
    'aitl-manual',
    'sync-pull-after-repair',
    'thread-read',
  ],
  async run(check, stage) {
    const asked = await operate(check, stage.a, 'POST', '/v1/federation/pairs', {
      peer_url: stage.b.host.base,
    });
    check.status('pair-repair', asked, 202, 'a new handshake is under way');
    check.equal(
      'aitl-manual',
      at(await pendingProposal(check, stage.b), 'state'),
      'pending',
      'it waits for a new decision',
    );
    await decide(check, stage);
    await stage.middle();
    await bothActive(check, stage, 'pair-repair');
    const genesis = textAt(await readPair(check, stage, stage.a), 'genesis') ?? '';
    check.expect(
      'pair-genesis-shared',
      genesis !== recall(stage, 'genesis')['id'] &&
        genesis === at(await readPair(check, stage, stage.b), 'genesis'),
      'there is a new genesis, the same on both sides',
    );
    const kept = await readThread(check, stage.b, 'th_federation_pairs');
    const parents = listAt(
      kept.find((record) => at(record, 'id') === genesis),
      'parents',
    );
    const ended = kept.filter((record) => at(record, 'kind') === `${FEDERATION}pair.revoke.v1`);
    check.equal('pair-repair', parents, ids(ended), 'its parent is the revoke');
    const record = await write(check, stage, 'alice', {
      thread: THREAD,
      act: 'INTEND',
      body: { text: 'Begin again' },
    });
    await check.eventually(
      'sync-pull-after-repair',
      'what alice writes now arrives at B by itself',
      async () => ids(await readThread(check, stage.b, THREAD)).includes(String(record['id'])),
      { deadline_ms: PULL_PATIENCE },
    );
    await pull(check, stage, stage.a, THREAD);
    await expectSameThread(check, stage, THREAD, 6);
  },
};

export const firstPairFlow = defineFlow({
  id: 'first-pair',
  title: 'two hosts make a pair, with a decision in the middle, and share records by consent',
  classes: ['records', 'pairs', 'sync', 'consent'],
  steps: [
    hostsAreReady,
    actorsAreCreated,
    propose,
    approve,
    first,
    second,
    loop,
    withheld,
    levels,
    narrowed,
    pause,
    cut,
    revoke,
    again,
  ],
  endState: readEnd,
});

/** What both hosts show in the end, without what differs from run to run. */
async function readEnd(check: CheckContext, stage: Stage): Promise<JsonObject> {
  const state: JsonObject = {};
  for (const station of [stage.a, stage.b]) {
    const pair = await readPair(check, stage, station);
    const grants = await operate(check, station, 'GET', '/v1/consent/grants');
    const threads: JsonObject = {};
    for (const thread of [THREAD, REVIEW]) {
      // Between records of the same clock the id decides, which is another one in every run.
      threads[thread] = (await readThread(check, station, thread))
        .map((record) =>
          JSON.stringify(['act', 'clock', 'body', 'level'].map((name) => at(record, name))),
        )
        .sort();
    }
    state[station.letter] = {
      pair: plain(at(pair, 'state')),
      grants: listAt(grants.json, 'grants').map((grant) => plain(at(grant, 'state'))),
      threads,
    };
  }
  return state;
}

// ------------------------------------------------------------------------------------------------ what only these steps need

/** The bodies, as text, with which a host answered its peer while something was done. */
async function answersOf(station: Station, action: () => Promise<unknown>): Promise<string[]> {
  const before = station.proxy.passages.length;
  await action();
  return station.proxy.passages
    .slice(before)
    .filter(({ request }) => request.path.startsWith('/v1/sync/changes'))
    .flatMap(({ answer }) =>
      answer === undefined
        ? []
        : [`${JSON.stringify(answer.headers)}\n${Buffer.from(answer.body).toString('utf8')}`],
    );
}

function parse(answer: string): unknown {
  try {
    return JSON.parse(answer.slice(answer.indexOf('\n') + 1));
  } catch {
    return undefined;
  }
}

function expectAbsent(
  check: CheckContext,
  answers: readonly string[],
  text: string,
  what: string,
): void {
  check.expect(
    'consent-withheld',
    answers.length > 0 && answers.every((answer) => !answer.includes(text)),
    `${what} is nowhere in the answers to B`,
  );
}

async function threadsOf(check: CheckContext, stage: Stage): Promise<unknown[]> {
  const read: unknown[] = [];
  for (const station of [stage.a, stage.b]) {
    for (const thread of [THREAD, REVIEW]) read.push(await readThread(check, station, thread));
  }
  return read;
}
