// That the actors of a host do not wait for each other, and the times of what one of them publishes in a burst.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { PROMPT } from './life-support.ts';
import { HeldUpload } from './publishing-sockets.ts';
import {
  expectTimesInOrder,
  findById,
  holdsAll,
  noteRequest,
  outboxOf,
  publishAtOnce,
  updateRequest,
} from './publishing-support.ts';

/** An actor publishes, promptly, and what it publishes is there. */
async function expectPrompt(
  check: CheckContext,
  actor: LocalActor,
  request: JsonObject,
  what: string,
): Promise<void> {
  const answer = await actor.publish(request, PROMPT);
  check.status('publish-actors-apart', answer, 201, what);
  const artifact = await check.get(`/artifacts/${textAt(answer.json, 'id') ?? ''}`, {
    token: actor.token,
    ...PROMPT,
  });
  check.equal('publish-actors-apart', artifact.json, answer.json, `${what}, and it can be read`);
}

const halfSent = defineCheck({
  id: 'publishing/half-sent-body',
  title: 'while the bodies of one actor are on their way, another actor publishes',
  class: 'actors',
  requirements: ['publish-actors-apart', 'actor-independent'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    // More than the threads or database connections that a host may have.
    const uploads = await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        HeldUpload.begin(alice, noteRequest(`half ${n}`, { to: [], padding: 'x'.repeat(40_000) })),
      ),
    );
    for (let n = 0; n < 3; n += 1) {
      await expectPrompt(check, bob, noteRequest(`number ${n}`, { to: [] }), 'a Note is published');
    }
    const follow = { type: 'Follow', object: 'https://b.example/actors/bob', to: [] };
    await expectPrompt(check, bob, follow, 'a Follow is published');
    const rotation = {
      type: 'Update',
      object: bob.name,
      to: [],
      patch: { add_publicKey: {}, supersede: {} },
    };
    await expectPrompt(check, bob, rotation, 'a rotation is published');
    const newcomer = await check.unborn();
    const create = { type: 'Create', object: { type: 'Person', name: 'New' } };
    await expectPrompt(check, newcomer, create, 'a new actor is created');

    // One of them never comes to an end, which is no reason for the others not to.
    uploads.pop()?.abandon();
    for (const upload of uploads) {
      check.equal(
        'actor-independent',
        await upload.finish(),
        201,
        'a body that is done is published',
      );
    }
    const contents = (await outboxOf(alice)).map((item) => textAt(item, 'object', 'content'));
    for (const n of uploads.keys()) {
      check.expect(
        'actor-independent',
        contents.includes(`half ${n}`),
        `half ${n} is in the outbox`,
      );
    }
    check.expect('actor-independent', !contents.includes('half 23'), 'what was abandoned is not');
  },
});

const sockets = defineCheck({
  id: 'publishing/four-actors-on-many-sockets',
  title: 'four actors publish on sixteen connections each, and each outbox has its own, in order',
  class: 'actors',
  requirements: ['publish-actors-apart', 'actor-independent', 'publish-times', 'publish-distinct'],
  deadline_ms: 60_000,
  async run(check) {
    const actors = await Promise.all(Array.from({ length: 4 }, () => check.actor()));
    const requests = (actor: LocalActor): JsonObject[] =>
      Array.from({ length: 32 }, (_, n) =>
        // The same texts for all four, so that nothing but the token tells them apart.
        n % 8 === 7
          ? { type: 'Update', object: actor.name, to: [], patch: { summary: `state ${n}` } }
          : noteRequest(`number ${n % 4}`, { to: [] }),
      );
    const before = new Date(Date.now() - 1000).toISOString();
    const published = await Promise.all(
      actors.map((actor) => publishAtOnce(actor, requests(actor))),
    );
    const after = new Date(Date.now() + 1000).toISOString();
    const ids = new Set(published.flat().map((activity) => activity['id']));
    check.equal('publish-distinct', ids.size, 4 * 32, 'all ids are different');
    for (const [index, actor] of actors.entries()) {
      const outbox = await outboxOf(actor);
      const own = published[index] ?? [];
      check.expect('actor-independent', holdsAll(outbox, own), 'the outbox has all of its own');
      check.equal('actor-independent', outbox.length, 33, 'and nothing of the others');
      check.expect(
        'actor-independent',
        outbox.every((item) => textAt(item, 'actor') === actor.url),
        'every item is by its actor',
      );
      expectTimesInOrder(check, outbox);
      const late = own.filter(({ published: time }) => {
        const text = String(time);
        return text < before || text > after;
      });
      check.equal(
        'publish-actors-apart',
        late.map(({ published: time }) => time),
        [],
        'the times are those at which they were asked for, whatever the others did',
      );
      await check.verifies('actor-independent', outbox.at(-1), 'the last one verifies');
    }
  },
});

/** Each Follow, and each Undo of one, is later than all that stands before it in the outbox. */
function expectFollowsLater(check: CheckContext, oldest_first: readonly unknown[]): void {
  let latest = '';
  for (const item of oldest_first) {
    const published = textAt(item, 'published') ?? '';
    const type = textAt(item, 'type') ?? '';
    if (type === 'Follow' || type === 'Undo') {
      check.expect(
        'publish-follow-later',
        published > latest,
        `a ${type} is later than all before`,
        {
          expected: `later than ${latest}`,
          actual: published,
        },
      );
    }
    if (published > latest) latest = published;
  }
}

/** How many activities are published in a burst. */
const BURST = 48;

const burst = defineCheck({
  id: 'publishing/follows-in-one-burst',
  title: 'Follows and Undos of one burst have ever later times, whatever comes between them',
  class: 'actors',
  requirements: ['publish-follow-later', 'publish-times', 'publish-key'],
  async run(check) {
    const alice = await check.actor();
    const remote = 'https://b.example/actors/bob';
    const follow: JsonObject = { type: 'Follow', object: remote, to: [] };
    const first = await alice.published(follow);
    // By content id and embedded: the host knows that it is a Follow in either case.
    const kinds: JsonObject[] = [
      follow,
      noteRequest('between', { to: [] }),
      { type: 'Undo', object: first['id'] ?? '', to: [] },
      { type: 'Undo', object: first, to: [] },
      { type: 'Follow', object: `${remote}2`, to: [] },
      { type: 'Announce', object: first['id'] ?? '', to: [] },
    ];
    const published = await publishAtOnce(
      alice,
      Array.from({ length: BURST }, (_, n) => kinds[n % kinds.length] ?? follow),
    );
    // Two Undos of one millisecond run ahead of the clock, so that the note after them has the time of the second.
    const undo: JsonObject = { type: 'Undo', object: first['id'] ?? '', to: [] };
    const note = noteRequest('between', { to: [] });
    const short = [undo, { ...undo, object: first }, undo, note, undo, note, follow];
    await publishAtOnce(
      alice,
      Array.from({ length: BURST }, (_, n) => short[n % short.length] ?? undo),
    );
    let outbox = await outboxOf(alice);
    check.equal('publish-times', outbox.length, 2 * BURST + 2, 'all of them are in the outbox');
    expectTimesInOrder(check, outbox);
    expectFollowsLater(check, outbox);
    for (const activity of published) {
      check.expect('publish-times', findById(outbox, activity) !== undefined, 'as answered');
    }
    // One after the other, as fast as the answers come.
    for (let turn = 0; turn < 8; turn += 1) {
      const asked = await alice.published(follow);
      await alice.published({ type: 'Undo', object: turn % 2 === 0 ? asked : asked['id'], to: [] });
      await alice.note('after', { to: [] });
    }
    outbox = await outboxOf(alice);
    expectFollowsLater(check, outbox);
    expectTimesInOrder(check, outbox);
    for (const item of outbox) await check.verifies('publish-key', item, 'each of them verifies');
  },
});

const burstRestart = defineCheck({
  id: 'publishing/follows-after-a-restart',
  title: 'a Follow and an Undo are later than what was published before the host died',
  class: 'actors',
  requirements: ['publish-follow-later', 'publish-times', 'restart-durable'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const [alice, bob] = [await check.actor({ host }), await check.actor({ host })];
    const follow = { type: 'Follow', object: 'https://b.example/actors/bob', to: [] };
    // A burst may run ahead of the clock, as it needs a millisecond for each.
    await publishAtOnce(
      alice,
      Array.from({ length: 40 }, () => follow),
    );
    await host.restart('kill');
    const asked = await alice.published(follow);
    await alice.published({ type: 'Undo', object: asked['id'], to: [] });
    await alice.note('after', { to: [] });
    const outbox = await outboxOf(alice);
    check.equal('restart-durable', outbox.length, 44, 'nothing is lost');
    expectFollowsLater(check, outbox);
    expectTimesInOrder(check, outbox);
    const note = await bob.note('of another actor', { to: [] });
    const due = new Date(Date.now() + 1000).toISOString();
    check.expect(
      'publish-times',
      String(note['published']) < due,
      'another actor has its own times',
      {
        expected: `before ${due}`,
        actual: show(note['published']),
      },
    );
  },
});

const updates = defineCheck({
  id: 'publishing/updates-in-one-burst',
  title: 'Updates of one burst have ever later times, so that peers can tell which came last',
  class: 'actors',
  requirements: ['publish-update-later', 'publish-times', 'actor-update'],
  async run(check) {
    const alice = await check.actor();
    const kinds = Array.from({ length: BURST }, (_, n) =>
      n % 3 === 2
        ? noteRequest('between', { to: [] })
        : { ...updateRequest(alice.url, { summary: `text ${n}` }), to: [] },
    );
    await publishAtOnce(alice, kinds);
    const outbox = await outboxOf(alice);
    check.equal('publish-times', outbox.length, BURST + 1, 'all of them are in the outbox');
    expectTimesInOrder(check, outbox);
    let latest = '';
    let summary: unknown;
    for (const item of outbox) {
      const published = textAt(item, 'published') ?? '';
      if (textAt(item, 'type') === 'Update') {
        summary = at(item, 'patch', 'summary');
        check.expect(
          'publish-update-later',
          published > latest,
          'an Update is later than all before',
          { expected: `later than ${latest}`, actual: published },
        );
      }
      if (published > latest) latest = published;
    }
    const document = await alice.document();
    check.equal(
      'actor-update',
      at(document, 'summary'),
      summary,
      'the last one of the outbox counts',
    );
  },
});

export const publishingApartChecks: readonly CheckDefinition[] = [
  updates,
  halfSent,
  sockets,
  burst,
  burstRestart,
];
