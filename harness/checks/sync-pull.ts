// Pulling a thread once: what is asked for, what is stored, what is passed over, and how a failure is told.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetSilent } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import { oracleRedact } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { refusesWith } from '../probe/behaviour.ts';

/** The number of pending records that a host keeps a thread. */
const PENDING_BOUND = 10_000;

function idsOf(records: readonly unknown[]): string[] {
  return records.map((record) => textAt(record, 'id') ?? '');
}

/** A pull that may take long. */
async function pullSlowly(pair: Pairing, thread: string): ReturnType<Pairing['pull']> {
  return await pair.pull(thread, { deadline_ms: 60_000 });
}

const pages = defineCheck({
  id: 'sync/a-pull-reads-to-the-end',
  title: 'a pull follows the cursors to the end of the thread, and the next one goes on there',
  class: 'sync',
  requirements: ['sync-pull', 'sync-verified', 'pair-token-sent'],
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    const thread = check.random('th_');
    const source = pair.thread(thread);
    source.page_size = 3;
    const records = pair.peer.actor().chain(8, { thread });
    source.add(...records);
    const first = await pair.pulled(thread);
    check.equal('sync-pull', [first.pulled, first.refused], [8, 0], 'all eight are stored');
    check.equal(
      'sync-pull',
      source.fetches.map(({ from }) => from),
      [0, 3, 6],
      'page after page, each from the cursor of the one before',
    );
    check.expect(
      'sync-pull',
      source.fetches[0]?.since === undefined &&
        source.fetches.every(({ feed }) => feed !== 'continuous'),
      'the first page is asked for without a cursor',
    );
    check.expect(
      'pair-token-sent',
      source.fetches.every(
        ({ token }) => token !== undefined && pair.link.accepted.includes(token),
      ),
      'with the token that the peer gave',
    );
    check.equal(
      'sync-verified',
      (await reader.thread(thread)).records,
      records,
      'the thread is there',
    );
    const more = pair.peer.actor().record({ thread });
    source.add(more);
    const second = await pair.pulled(thread);
    check.equal('sync-pull', [second.pulled, second.refused], [1, 0], 'then only what is new');
    check.equal('sync-pull', source.fetches.at(-1)?.from, 8, 'from the cursor of the end');
    const third = await pair.pulled(thread);
    check.equal('sync-pull', third.pulled, 0, 'and then nothing');
    check.equal(
      'sync-pull',
      (await reader.thread(thread)).ids.length,
      9,
      'nothing is lost or twice',
    );
  },
});

const judged = defineCheck({
  id: 'sync/a-pull-passes-over-what-is-refused',
  title:
    'elements of another thread or id and forged records are refused and counted; their neighbours are stored',
  class: 'sync',
  requirements: ['sync-pull', 'sync-pull-judged', 'sync-verified'],
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    const thread = check.random('th_');
    const other = check.random('th_');
    const author = pair.peer.actor();
    const good = author.chain(12, { thread });
    const strange = author.record({ thread: other });
    const control = author.record({ thread: 'th_federation_pairs' });
    const renamed = author.record({ thread });
    const bad: [string, JsonObject | { id: string; record: JsonObject } | string][] = [
      ['of another thread', strange],
      ['of a reserved thread', control],
      ['under the id of another', { id: String(good[0]?.['id']), record: renamed }],
      ['with a forged proof', author.record({ thread }, { key: author.makeKey() })],
      ['whose body was changed', { ...author.record({ thread }), body: { text: 'changed' } }],
      ['that is a text', JSON.stringify({ id: renamed['id'], record: 'text' })],
      ['in part, and forged', { ...oracleRedact(author.record({ thread }), 'L1'), clock: 77 }],
      ['without a proof', { ...author.unsigned({ thread }), id: renamed['id'] as string }],
    ];
    const source = pair.thread(thread);
    for (const [index, [, element]] of bad.entries())
      source.add(good[index] as JsonObject, element);
    source.add(...good.slice(bad.length));
    const { pulled, refused } = await pair.pulled(thread);
    check.equal(
      'sync-pull',
      [pulled, refused],
      [good.length, bad.length],
      'the good ones are stored, the bad ones counted',
    );
    const view = await reader.thread(thread);
    check.equal('sync-verified', view.records, good, 'the thread has exactly the good ones');
    const elsewhere = await reader.thread(other);
    check.equal('sync-pull-judged', elsewhere.ids, [], 'nothing came onto another thread');
    for (const [story, element] of bad) {
      if (typeof element === 'string') continue;
      const id = String(at(element, 'record', 'id') ?? at(element, 'id'));
      const kept = await pair.operator.get(`/v1/records/${id}`);
      check.equal('sync-pull-judged', kept.status, 404, `a record ${story} is not stored`);
    }
  },
});

const failures: [string, Behaviour | ((page: JsonObject) => unknown), number, string][] = [
  ['500', { status: 500 }, 503, 'peer-unavailable'],
  ['429', { status: 429 }, 503, 'peer-unavailable'],
  ['503', { status: 503 }, 503, 'peer-unavailable'],
  ['closes the connection', { hang_up: 'before' }, 503, 'peer-unavailable'],
  ['404', { status: 404 }, 502, 'peer-refused'],
  ['403 pair_paused', refusesWith(403, 'pair_paused'), 502, 'peer-refused'],
  ['what is no JSON', { body: '{"records":[' }, 502, 'peer-refused'],
  [
    'a member twice',
    { body: '{"records":[],"records":[],"next_cursor":"x","has_more":false}' },
    502,
    'peer-refused',
  ],
  ['no records', (page) => ({ ...page, records: undefined }), 502, 'peer-refused'],
  ['no cursor', (page) => ({ ...page, next_cursor: undefined }), 502, 'peer-refused'],
  ['a cursor with a space', (page) => ({ ...page, next_cursor: 'a b' }), 502, 'peer-refused'],
  ['has_more as a text', (page) => ({ ...page, has_more: 'no' }), 502, 'peer-refused'],
  [
    'an element without an id',
    (page) => ({ ...page, records: [{ record: {} }] }),
    502,
    'peer-refused',
  ],
  ['an element that is a text', (page) => ({ ...page, records: ['text'] }), 502, 'peer-refused'],
];

const errors = defineCheck({
  id: 'sync/a-pull-that-fails-says-why',
  title: 'a pull that fails is answered 503 or 502, loses nothing, and the next one goes on',
  class: 'sync',
  requirements: ['sync-pull-errors', 'sync-pull'],
  deadline_ms: 60_000,
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    for (const [story, fault, status, code] of failures) {
      const thread = check.random('th_');
      const source = pair.thread(thread);
      source.page_size = 2;
      const records = pair.peer.actor().chain(4, { thread });
      source.add(...records);
      if (typeof fault === 'function') {
        source.change_page = (page, { from }) =>
          from === 2 ? fault({ ...page } as unknown as JsonObject) : page;
      } else {
        source.on_changes.add({ after: 1, ...fault });
      }
      const answer = await pair.pull(thread);
      check.refused('sync-pull-errors', answer, { status, code }, `the peer answers ${story}`);
      if (status === 503) {
        check.expect(
          'sync-pull-errors',
          /^\d+$/.test(answer.header('retry-after') ?? ''),
          'with Retry-After',
          { actual: answer.header('retry-after') ?? 'none', answer },
        );
      }
      source.on_changes.clear();
      source.change_page = (page) => page;
      await pair.pulled(thread);
      check.equal(
        'sync-pull',
        (await reader.thread(thread)).ids,
        idsOf(records),
        `after ${story} the next pull completes the thread`,
      );
    }
  },
});

const refusals = defineCheck({
  id: 'sync/a-pull-needs-a-pair',
  title:
    'what has no pair, an establishing, revoked or paused one, or is reserved is refused, and nothing is sent',
  class: 'sync',
  requirements: ['sync-pair-unpaired', 'sync-pair-reserved', 'did-malformed'],
  async run(check) {
    const operator = check.operator();
    const thread = check.random('th_');
    const stranger = await check.syncPeer();
    const waiting = await check.syncPeer();
    waiting.decide = () => 'wait';
    await operator.startPair({ peer_url: waiting.base });
    const paused = await pairWith(check);
    await operator.change(paused.pair_id, 'pause');
    const revoked = await pairWith(check);
    await operator.change(revoked.pair_id, 'revoke');
    const active = await pairWith(check);
    const asked: [string, string, string, number, string][] = [
      ['an unknown DID', stranger.did, thread, 404, 'unpaired_peer'],
      ['an establishing pair', waiting.did, thread, 409, 'conflict'],
      ['a revoked pair', revoked.peer.did, thread, 404, 'unpaired_peer'],
      ['a reserved thread', active.peer.did, 'th_consent', 403, 'thread-reserved'],
      ['another reserved thread', active.peer.did, 'th_aitl_x', 403, 'thread-reserved'],
      ['a reserved thread of a stranger', stranger.did, 'th_consent', 403, 'thread-reserved'],
      ['no DID', 'alice', thread, 422, 'did-malformed'],
      ['a DID of another method', 'did:plc:alice', thread, 422, 'did-malformed'],
      ['no thread', active.peer.did, 'review', 422, 'shape-invalid'],
    ];
    for (const [story, did, name, status, code] of asked) {
      const requirement =
        code === 'did-malformed'
          ? 'did-malformed'
          : code === 'thread-reserved'
            ? 'sync-pair-reserved'
            : 'sync-pair-unpaired';
      const due = { status, code };
      check.refused(requirement, await operator.pull(did, name), due, `a pull: ${story}`);
      check.refused(requirement, await operator.startSync(did, name), due, `a sync pair: ${story}`);
    }
    check.refused(
      'sync-pair-unpaired',
      await operator.pull(paused.peer.did, thread),
      { status: 403, code: 'pair_paused' },
      'a pull from a paused peer',
    );
    for (const peer of [stranger, waiting, paused.peer, revoked.peer, active.peer]) {
      check.expect(
        'sync-pair-reserved',
        !peer.probe.requests.some(({ path }) => path.startsWith('/v1/sync/')),
        'nobody was asked for anything',
      );
    }
    const good = await operator.pull(active.peer.did, thread);
    check.status('sync-pair-unpaired', good, 200, 'from an active pair it is pulled');
  },
});

const cursorLost = defineCheck({
  id: 'sync/a-lost-cursor-begins-anew',
  title:
    'when the source no longer knows the cursor, the reader begins from the beginning, at once',
  class: 'sync',
  requirements: ['sync-cursor-lost', 'sync-pull'],
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    const thread = check.random('th_');
    const source = pair.thread(thread);
    const author = pair.peer.actor();
    source.add(...author.chain(3, { thread }));
    await pair.pulled(thread);
    source.forgetCursors();
    source.add(author.record({ thread }));
    const { pulled, refused } = await pair.pulled(thread);
    const asked = source.fetches.map(({ since }) => since !== undefined);
    check.equal(
      'sync-cursor-lost',
      asked,
      [false, true, false],
      'after the refused cursor it asks without one',
    );
    check.equal('sync-pull', [pulled, refused], [1, 0], 'only what is new counts');
    check.equal('sync-cursor-lost', (await reader.thread(thread)).ids.length, 4, 'all are there');
    await pair.pulled(thread);
    check.equal(
      'sync-cursor-lost',
      source.fetches.at(-1)?.from,
      4,
      'and it has a good cursor again',
    );
  },
});

const signerAway = defineCheck({
  id: 'sync/a-signer-that-is-away-holds-the-cursor',
  title:
    'a pull that cannot have the keys of a signer now fails and stays before the page, and completes it later',
  class: 'sync',
  requirements: ['sync-stay', 'sync-pull-errors', 'sync-error-class'],
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    const thread = check.random('th_');
    const source = pair.thread(thread);
    source.page_size = 2;
    const here = pair.peer.actor();
    const away = pair.peer.actor();
    away.on_document.add({ status: 503 });
    const records = [
      here.record({ thread }),
      here.record({ thread }),
      away.record({ thread }),
      here.record({ thread }),
    ];
    source.add(...records);
    const made = await pair.operator.startSync(pair.peer.did, thread);
    const id = textAt(made.json, 'pair_id') ?? '';
    const shown = async (): Promise<unknown> => await pair.operator.syncPair(id);
    await check.eventually(
      'sync-error-class',
      'the sync pair says that a signer cannot be had',
      async () => at(await shown(), 'last_error') === 'SIGNER_UNAVAILABLE',
    );
    const failed = await pair.pull(thread);
    check.refused(
      'sync-pull-errors',
      failed,
      { status: 503, code: 'peer-unavailable' },
      'a pull once fails as well',
    );
    check.equal(
      'sync-stay',
      source.fetches.at(-1)?.from,
      2,
      'it asks for the same page again, not for the one behind it',
    );
    check.equal(
      'sync-stay',
      (await reader.thread(thread)).ids.includes(String(records[2]?.['id'])),
      false,
      'the record is not stored unverified',
    );
    away.on_document.clear();
    await pair.pulled(thread);
    const view = await reader.thread(thread);
    check.equal('sync-stay', [...view.ids].sort(), idsOf(records).sort(), 'later all are stored');
    await pair.operator.endSync(id);
  },
});

const signerGivenUp = defineCheck({
  id: 'sync/a-signer-that-stays-away-is-given-up',
  title:
    'a record whose signer could not be had for 24 hours is passed over, and the thread goes on',
  class: 'sync',
  requirements: ['sync-signer-given-up', 'sync-stay'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const reader = await check.actor({ host });
    const thread = check.random('th_');
    const here = pair.peer.actor();
    const away = pair.peer.actor();
    away.on_document.add({ status: 503 });
    const [first, lost, last] = [
      here.record({ thread }),
      away.record({ thread }),
      here.record({ thread }),
    ];
    pair.thread(thread).add(first, lost, last);
    check.equal('sync-stay', (await pair.pull(thread)).status, 503, 'at first the pull fails');
    await check.advanceClock(host, 23 * 3_600_000);
    pair.peer.clock_ahead_ms += 23 * 3_600_000;
    check.equal('sync-stay', (await pair.pull(thread)).status, 503, 'after 23 hours it still does');
    await check.advanceClock(host, 3_601_000);
    pair.peer.clock_ahead_ms += 3_601_000;
    const { refused } = await pair.pulled(thread);
    check.equal('sync-signer-given-up', refused, 1, 'after 24 hours the record is refused');
    const view = await reader.thread(thread);
    check.equal(
      'sync-signer-given-up',
      [...view.ids].sort(),
      idsOf([first, last]).sort(),
      'and what is behind it is stored',
    );
  },
});

const pendingFull = defineCheck({
  id: 'sync/the-pending-bound-holds-the-cursor',
  title:
    'a pull that meets the bound of pending records fails and stays, and goes on when there is room',
  class: 'sync',
  requirements: ['sync-stay', 'merge-pending-bound', 'merge-pending-resolved', 'sync-push'],
  deadline_ms: 180_000,
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    const thread = check.random('th_');
    const count = PENDING_BOUND + 1;
    const series = pair.peer.actor({ method: 'key' }).series(count + 1, { thread, linked: true });
    const element = (index: number): string =>
      `{"id":"${series.idAt(index)}","record":${series.textAt(index)}}`;
    const source = pair.thread(thread);
    source.lazily(count, (place) => element(place + 1));
    check.equal('sync-stay', (await pullSlowly(pair, thread)).status, 503, 'the pull fails');
    const summary = await reader.summary(thread);
    check.equal(
      'merge-pending-bound',
      summary.pending.length,
      PENDING_BOUND,
      'so many records are pending as are kept',
    );
    const orphan = JSON.parse(series.textAt(count)) as JsonObject;
    const pushed = await pair.push([orphan]);
    check.equal(
      'merge-pending-bound',
      at(pushed.json, 'results', 0),
      { id: orphan['id'], status: 'refused', code: 'pending-full' },
      'one more is refused when it is pushed',
      { answer: pushed },
    );
    const root = JSON.parse(series.textAt(0)) as JsonObject;
    const rooted = await pair.push([root]);
    check.equal(
      'sync-push',
      at(rooted.json, 'results', 0, 'status'),
      'stored',
      'their ancestor is not',
    );
    const resolved = await reader.summary(thread);
    check.equal(
      'merge-pending-resolved',
      [resolved.records, resolved.pending.length],
      [count, 0],
      'with it all are in the view',
    );
    check.equal('sync-stay', (await pullSlowly(pair, thread)).status, 200, 'the pull goes on');
    const done = await reader.summary(thread);
    check.equal('sync-stay', done.records, count + 1, 'and nothing was lost');
  },
});

/** Short enough to be told from the 30 seconds of a page, and long enough for a busy host. */
const PROMPT = { deadline_ms: 10_000 };

/** The answer, or nothing where there is none in time. */
async function promptly(answer: Promise<HttpAnswer>): Promise<HttpAnswer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TargetSilent) return undefined;
    throw error;
  }
}

const apart = defineCheck({
  id: 'sync/a-bad-source-holds-nobody-up',
  title: 'a source that hangs, drips or never ends holds up neither answers nor pulls from others',
  class: 'sync',
  requirements: ['sync-apart'],
  deadline_ms: 60_000,
  async run(check: CheckContext) {
    const [bad, good] = await Promise.all([pairWith(check), pairWith(check)]);
    const writer = await check.actor();
    // Many of them, so that no number of pulls that are done at once is enough.
    const stories = [
      'endless',
      ...Array<string>(8).fill('dripping'),
      ...Array<string>(8).fill('hanging'),
    ];
    const names = stories.map((story) => check.random(`th_${story}_`));
    const sources = names.map((name) => bad.thread(name));
    const [endless] = sources;
    for (const [index, source] of sources.entries()) {
      if (stories[index] === 'hanging') source.on_changes.add({ never: true });
      if (stories[index] === 'dripping') source.on_changes.add({ drip_every_ms: 100 });
    }
    const series = bad.peer
      .actor({ method: 'key' })
      .series(1, { thread: names[0] ?? '', level: 'L3' });
    const form = JSON.parse(series.textAt(0)) as JsonObject;
    if (endless) endless.page_size = 200;
    endless?.lazily(Infinity, () => ({ id: String(form['id']), record: form }));
    for (const thread of names) await bad.operator.startSync(bad.peer.did, thread);
    // A host may ask one peer for a few pages at once only.
    await check.until('some of them are being read', () =>
      sources.slice(0, 2).every((source) => source.fetches.length > 0),
    );
    for (let round = 0; round < 3; round += 1) {
      const thread = check.random('th_');
      const records = good.peer.actor().chain(5, { thread });
      good.thread(thread).add(...records);
      await check.eventually(
        'sync-apart',
        `round ${round + 1}: another peer is pulled from`,
        async () => (await promptly(good.pull(thread, PROMPT)))?.status === 200,
      );
      const view = await writer.thread(thread);
      check.equal('sync-apart', view.ids, idsOf(records), 'and what it has is there');
      await writer.record(thread);
      const pushed = await promptly(bad.push([bad.peer.actor().record({ thread })], PROMPT));
      check.equal('sync-apart', pushed?.status, 200, 'the bad peer itself is answered as well');
    }
    for (const pair of await bad.operator.syncPairs()) {
      if (at(pair, 'peer_did') !== bad.peer.did) continue;
      await bad.operator.endSync(textAt(pair, 'pair_id') ?? '');
    }
  },
});

export const syncPullChecks: readonly CheckDefinition[] = [
  pages,
  judged,
  errors,
  refusals,
  cursorLost,
  signerAway,
  signerGivenUp,
  pendingFull,
  apart,
];
