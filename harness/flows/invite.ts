// One command instead of four: a host invites another. The pair has to be approved first; then the same command, made again,
// makes the grants and opens the threads, and made once more it changes nothing.

import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { JsonObject } from '../oracle/index.ts';
import { defineFlow } from './flow.ts';
import type { FlowStep, Stage } from './flow.ts';
import {
  actorsAreCreated,
  bothActive,
  decide,
  didOf,
  expectSame,
  hostsAreReady,
  ids,
  operate,
  pendingProposal,
  plain,
  pull,
  readPair,
  readRecord,
  readThread,
  recall,
  remember,
  write,
} from './pair-steps.ts';

const INBOX = 'th_review_inbox';
const ACTIVE = 'th_review_active';
const PRIVATE = 'th_private';
const CODE = 'code';
const DOCS = 'docs';
const SECRET = 'the branch is called ostrich';

const refusals: FlowStep = {
  name: 'what-cannot-be-invited',
  title:
    'a bare handle, a thread without its prefix and an unknown pair are refused, and nothing is begun',
  class: 'invite',
  requirements: ['invite-handle', 'invite-shape', 'invite-reserved', 'invite-pair-unknown'],
  async run(check, stage) {
    const peer = stage.b.host.base;
    for (const handle of ['bob', 'alice/code']) {
      check.refused(
        'invite-handle',
        await invite(check, stage, { peer: handle }),
        { status: 422, code: 'handle-unsupported' },
        `the handle ${handle} is refused`,
      );
    }
    check.refused(
      'invite-shape',
      await invite(check, stage, { peer, grant_threads: ['review_inbox'] }),
      { status: 422, code: 'shape-invalid' },
      'a thread without th_ is refused',
    );
    check.refused(
      'invite-reserved',
      await invite(check, stage, { peer, grant_threads: ['th_consent'] }),
      { status: 403, code: 'thread-reserved' },
      'a reserved thread is refused',
    );
    check.refused(
      'invite-pair-unknown',
      await invite(check, stage, { peer: `fed_${'0'.repeat(64)}` }),
      { status: 404, code: 'unpaired_peer' },
      'a pair that is not there is refused',
    );
    const pairs = await operate(check, stage.a, 'GET', '/v1/federation/pairs');
    check.equal('invite-shape', listAt(pairs.json, 'pairs'), [], 'no handshake was begun', {
      answer: pairs,
    });
  },
};

const ask: FlowStep = {
  name: 'a-invites-b',
  title:
    "A invites B for a namespace and two threads; until B's operator has decided, nothing is granted",
  class: 'invite',
  requirements: ['invite-pair-new', 'invite-pending', 'invite-answer-pending', 'invite-under-way'],
  async run(check, stage) {
    const answer = await invite(check, stage, wanted(stage));
    check.status('invite-pair-new', answer, 202, 'the pair is begun');
    const id = textAt(answer.json, 'pair_id') ?? '';
    remember(stage, 'pair', { id });
    await stage.middle();
    const again = await invite(check, stage, wanted(stage));
    check.status('invite-pending', again, 202, 'asked again, it is still under way');
    for (const [name, value] of [
      ['status', 'pending'],
      ['pair_id', id],
      ['peer_did', didOf(stage, stage.b)],
      ['grants', []],
      ['thread_allows', []],
    ] as const) {
      check.equal('invite-answer-pending', at(again.json, name), value, `its ${name}`, {
        answer: again,
      });
    }
    const proposals = await operate(check, stage.b, 'GET', '/v1/aitl');
    const pending = listAt(proposals.json, 'proposals').filter(
      (entry) => at(entry, 'state') === 'pending',
    );
    check.equal('invite-under-way', pending.length, 1, 'B has one proposal to decide');
    const grants = await operate(check, stage.a, 'GET', '/v1/consent/grants');
    check.equal('invite-pending', listAt(grants.json, 'grants'), [], 'A has granted nothing yet');
    check.note(`B's operator sees ${textAt(await pendingProposal(check, stage.b), 'id') ?? '-'}`);
  },
};

const complete: FlowStep = {
  name: 'the-same-invite-completes-it',
  title:
    'B approves; the same invite grants the namespace and allows the threads, and its answer says so',
  class: 'invite',
  requirements: ['invite-grant', 'invite-thread', 'invite-answer', 'invite-again'],
  async run(check, stage) {
    await decide(check, stage);
    await bothActive(check, stage, 'invite-again');
    const began = invite(check, stage, wanted(stage)).catch(() => undefined);
    await stage.middle();
    await began;
    const answer = await invite(check, stage, wanted(stage));
    check.status('invite-again', answer, 200, 'the invite is complete');
    check.equal(
      'invite-answer',
      Object.keys((answer.json ?? {}) as object).sort(),
      [
        'auto_approve_requested',
        'grants',
        'inviter_manifest_url',
        'pair_id',
        'peer_base_url',
        'peer_did',
        'recipient_manifest_url',
        'status',
        'thread_allows',
      ],
      'the answer has its members',
      { answer },
    );
    const expected: JsonObject = {
      status: 'invited',
      pair_id: String(recall(stage, 'pair')['id']),
      peer_did: didOf(stage, stage.b),
      peer_base_url: stage.b.host.base,
      recipient_manifest_url: `${stage.b.host.base}/.well-known/syncropel`,
      inviter_manifest_url: `${stage.a.host.base}/.well-known/syncropel`,
      auto_approve_requested: false,
    };
    for (const [name, value] of Object.entries(expected)) {
      check.equal('invite-answer', at(answer.json, name), value, `its ${name}`);
    }
    remember(stage, 'invited', answer.json as JsonObject);
    const [grant, ...more] = await bodiesOfGrants(check, stage);
    check.equal('invite-grant', more, [], 'there is one grant');
    check.equal(
      'invite-grant',
      grant,
      { source_namespace: CODE, target_namespace: 'default', hash_levels: ['L1', 'L2', 'L3'] },
      'it is for the namespace, at L1 and below',
    );
    const pair = await readPair(check, stage, stage.a);
    check.equal('invite-thread', at(pair, 'threads'), [ACTIVE, INBOX], 'the threads are allowed');
  },
};

const crosses: FlowStep = {
  name: 'what-was-granted-crosses',
  title:
    'B pulls what alice wrote in the namespace: on the allowed thread, without its body; nothing else',
  class: 'invite',
  requirements: ['invite-grant', 'consent-withheld', 'pair-threads'],
  async run(check, stage) {
    const shown = await write(check, stage, 'alice', {
      thread: INBOX,
      act: 'INTEND',
      namespace: CODE,
      body: { text: SECRET },
    });
    await write(check, stage, 'alice', {
      thread: PRIVATE,
      act: 'INTEND',
      namespace: CODE,
      body: { text: 'not for review' },
    });
    await stage.middle();
    for (const thread of [INBOX, PRIVATE]) await pull(check, stage, stage.b, thread);
    const seen = await readRecord(check, stage.b, String(shown['id']));
    check.equal('invite-grant', at(seen, 'level'), 'L1', 'B has it at L1');
    check.equal('invite-grant', at(seen, 'actor'), shown['actor'], 'and knows who said it');
    check.expect(
      'consent-withheld',
      !JSON.stringify(seen ?? SECRET).includes(SECRET),
      'and not what was said',
    );
    check.equal('pair-threads', ids(await readThread(check, stage.b, PRIVATE)), [], 'nothing else');
  },
};

const again: FlowStep = {
  name: 'once-more-changes-nothing',
  title: 'the same invite again gives the same answer, and writes no record',
  class: 'invite',
  requirements: ['invite-grant-again', 'invite-again', 'invite-pair-existing'],
  async run(check, stage) {
    const before = await controlRecords(check, stage);
    const answer = await invite(check, stage, wanted(stage));
    await stage.middle();
    check.equal('invite-again', answer.json, recall(stage, 'invited'), 'it is the same answer', {
      answer,
    });
    check.equal(
      'invite-grant-again',
      await controlRecords(check, stage),
      before,
      'no record was written',
    );
    const proposals = await operate(check, stage.b, 'GET', '/v1/aitl');
    check.equal(
      'invite-pair-existing',
      listAt(proposals.json, 'proposals').length,
      1,
      'nobody is asked',
    );
  },
};

const more: FlowStep = {
  name: 'more-by-the-name-of-the-pair',
  title:
    'invited by its pair_id, B gets a second namespace and thread beside the first, and pulls from both',
  class: 'invite',
  requirements: ['invite-pair-existing', 'invite-grant', 'invite-thread'],
  async run(check, stage) {
    const request = {
      peer: String(recall(stage, 'pair')['id']),
      grant_namespaces: [DOCS],
      grant_threads: [PRIVATE],
    };
    const began = invite(check, stage, request).catch(() => undefined);
    await stage.middle();
    await began;
    const answer = await invite(check, stage, request);
    check.status('invite-pair-existing', answer, 200, 'it needs no handshake');
    const sources = (await bodiesOfGrants(check, stage)).map((body) =>
      at(body, 'source_namespace'),
    );
    check.equal('invite-grant', sources, [CODE, DOCS], 'there are two grants, each once');
    const pair = await readPair(check, stage, stage.a);
    check.equal(
      'invite-thread',
      at(pair, 'threads'),
      [PRIVATE, ACTIVE, INBOX],
      'and three threads',
    );
    const record = await write(check, stage, 'alice', {
      thread: PRIVATE,
      act: 'KNOW',
      body: { text: 'in the namespace default, which needs no grant' },
    });
    await pull(check, stage, stage.b, PRIVATE);
    await expectSame(check, stage.b, record, 'invite-thread');
  },
};

export const inviteFlow = defineFlow({
  id: 'invite',
  title:
    'one host invites another: a pair, a grant and threads in one operation that can be repeated',
  classes: ['records', 'pairs', 'sync', 'consent', 'invite'],
  steps: [hostsAreReady, actorsAreCreated, refusals, ask, complete, crosses, again, more],
  async endState(check, stage) {
    const seen: JsonObject = {};
    for (const thread of [INBOX, PRIVATE]) {
      seen[thread] = (await readThread(check, stage.b, thread))
        .map((record) =>
          JSON.stringify(['act', 'clock', 'body', 'level'].map((name) => at(record, name))),
        )
        .sort();
    }
    const pair = await readPair(check, stage, stage.a);
    return {
      state: plain(at(pair, 'state')),
      threads: plain(at(pair, 'threads')),
      grants: (await bodiesOfGrants(check, stage)) as JsonObject[],
      seen,
    };
  },
});

/** What A asks for in this story. */
function wanted(stage: Stage): JsonObject {
  return {
    peer: stage.b.host.base,
    grant_namespaces: [CODE],
    grant_threads: [INBOX, ACTIVE],
  };
}

async function invite(check: CheckContext, stage: Stage, body: object): Promise<HttpAnswer> {
  return await operate(check, stage.a, 'POST', '/v1/federation/invite', body);
}

async function bodiesOfGrants(check: CheckContext, stage: Stage): Promise<unknown[]> {
  const answer = await operate(check, stage.a, 'GET', '/v1/consent/grants');
  return listAt(answer.json, 'grants').map((grant) => at(grant, 'body'));
}

/** The ids of all that A has on the threads of its pairs and grants. */
async function controlRecords(check: CheckContext, stage: Stage): Promise<string[]> {
  const threads = await Promise.all(
    ['th_federation_pairs', 'th_consent'].map((thread) => readThread(check, stage.a, thread)),
  );
  return ids(threads.flat());
}
