// The projection "feed". Spec: "Inbox", "The feed".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { oracleCidOfDigest } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { accepted, made } from './inbox-support.ts';
import type { Fields } from './inbox-support.ts';

const CID = oracleCidOfDigest(Buffer.alloc(32, 5));

/** By `published`, then by `id`; both are compared by code unit. */
function inOrder(activities: readonly JsonObject[]): JsonObject[] {
  const key = (activity: JsonObject): string =>
    `${String(activity['published'])} ${String(activity['id'])}`;
  return [...activities].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function feedIs(
  check: CheckContext,
  alice: LocalActor,
  activities: readonly JsonObject[],
  what: string,
): Promise<void> {
  const due = inOrder(activities);
  let seen: unknown;
  try {
    await check.until(what, async () => {
      seen = await alice.projection('feed');
      return deepEqual(seen, due);
    });
  } catch {
    // The comparison below says what is wrong.
  }
  const ids = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((item: unknown) => at(item, 'id')) : list;
  check.equal('projection-feed', ids(seen), ids(due), `${what}: the ids`);
  check.equal('projection-feed', seen, due, `${what}: the activities, verbatim`);
}

/** What does not belong into a feed; each is delivered before something that does. */
const OTHERS: readonly Fields[] = [
  { type: 'Create', object: { type: 'Article', content: 'x' } },
  { type: 'Create', object: { type: 'note', content: 'x' } },
  { type: 'Endorse', object: CID, kind: 'like' },
  { type: 'Delete', object: CID },
  { type: 'Update', object: { id: CID, type: 'Note' } },
  { type: 'Undo', object: CID },
  { type: 'Like', object: { type: 'Note', content: 'x' } },
];

const received = defineCheck({
  id: 'inbox/feed-received',
  title:
    'the feed holds the notes and announcements that an actor received, in order, and nothing else',
  class: 'inbox',
  requirements: ['projection-feed', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor({ key: { created: '2020-01-01T00:00:00.000Z' } });
    const eve = await check.probe.actor({ key: { created: '2020-01-01T00:00:00.000Z' } });
    await feedIs(check, alice, [], 'an empty feed');
    for (const fields of OTHERS) {
      await accepted(
        check,
        alice,
        made(bob, fields),
        `a ${String(fields['type'])} that is not for the feed`,
      );
    }
    const expected: JsonObject[] = [];
    const days = [5, 3, 9, 3, 7, 3, 1, 3];
    for (const [index, day] of days.entries()) {
      const published = `2024-03-0${day}T12:00:00.000Z`;
      const activity = made(index % 2 === 0 ? bob : eve, {
        published,
        ...(index % 3 === 2 ? { type: 'Announce', object: CID } : {}),
        to: index % 4 === 3 ? [alice.url] : ['Public'],
        unknown: { index, list: [0.5, '\u00e9'] },
      });
      expected.push(activity);
      await accepted(check, alice, activity, `an activity of day ${day}`);
      await check.deliver(alice, activity);
    }
    await feedIs(check, alice, expected, 'the feed of what was received');
  },
});

const own = defineCheck({
  id: 'inbox/feed-own',
  title:
    'the feed of an actor holds what it published too, each activity once, and nothing of other actors',
  class: 'inbox',
  requirements: ['projection-feed', 'projection-scope', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const carol = await check.actor();
    const bob = await check.probe.actor();
    const early = made(bob);
    await accepted(check, alice, early, 'a received note');
    const note = (await alice.note('mine', { to: [] })) as JsonObject;
    const announce = (await alice.published({
      type: 'Announce',
      object: early['id'],
      to: [],
    })) as JsonObject;
    await alice.published({ type: 'Create', object: { type: 'Article', content: 'x' }, to: [] });
    await alice.published({ type: 'Endorse', object: CID, kind: 'like', to: [] });
    const hers = (await carol.note('not for the feed of alice', { to: [] })) as JsonObject;
    const late = made(bob);
    await accepted(check, alice, late, 'another received note');
    await accepted(check, carol, late, 'the same at another actor');
    await feedIs(check, alice, [early, note, announce, late], 'the feed of one actor');
    await feedIs(check, carol, [hers, late], 'the feed of another actor');
    const answer = await check.get('/projections/feed', { token: check.operatorToken() });
    const all = Array.isArray(answer.json) ? (answer.json as unknown[]) : [];
    for (const activity of [early, note, announce, hers, late]) {
      const times = all.filter((item) => at(item, 'id') === activity['id']).length;
      check.expect('projection-feed', times === 1, "the operator's feed holds it once", {
        expected: 'once',
        actual: `${times} times`,
        answer,
      });
    }
    const keys = all.map(
      (item) => `${textAt(item, 'published') ?? ''} ${textAt(item, 'id') ?? ''}`,
    );
    check.expect(
      'projection-feed',
      keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key),
      "the operator's feed is in order",
    );
    const scoped = await carol.projection('feed');
    const leaked =
      Array.isArray(scoped) && scoped.some((item: unknown) => at(item, 'id') === note['id']);
    check.expect(
      'projection-scope',
      !leaked,
      "the feed of one actor does not show another one's notes",
    );
  },
});

export const inboxFeedChecks: readonly CheckDefinition[] = [received, own];
