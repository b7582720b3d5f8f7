// Which activities of an outbox are candidates, and that all others are refused one by one. Spec: "Backfill",
// "Selecting".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { reidentify, tamper, tamperProof, timeFromNow } from '../probe/activities.ts';
import type { ProbeKey, RemoteActor } from '../probe/remote-actor.ts';
import {
  backfilledOf,
  beginBackfill,
  done,
  FULL,
  idsOf,
  judgeBackfill,
  judgeEnd,
  judgeStored,
  LONG_AGO,
  setHistory,
  setStage,
  wishFor,
} from './backfill-support.ts';
import type { Stage } from './backfill-support.ts';
import { DAY, demandAccepted, HOUR, idOf, MINUTE } from './delivery-support.ts';
import { made, MAX_BODY, REFUSED, unauthentic } from './inbox-support.ts';
import type { Fields } from './inbox-support.ts';

/** One item of an outbox, and whether it is a candidate. */
interface Item {
  name: string;
  item: JsonValue;
  candidate: boolean;
}

const good = (name: string, item: JsonObject): Item => ({ name, item, candidate: true });
const bad = (name: string, item: JsonValue): Item => ({ name, item, candidate: false });

/** Who takes part when items are made. */
interface Cast extends Stage {
  /** Another actor of the target. */
  carol: LocalActor;
  /** Another actor of the peer. */
  eve: RemoteActor;
  /** When the Accept will be `published`, in milliseconds. */
  accepted_at: number;
}

/** A note of the past, right unless `fields` make it wrong; it is signed as it is. */
function past(bob: RemoteActor, fields: Fields = {}, key?: ProbeKey): JsonObject {
  return made(
    bob,
    { published: timeFromNow(-30 * MINUTE), ...fields },
    key === undefined ? {} : { key },
  );
}

/**
 * A check that puts the items into an outbox, each between two good notes, backfills it whole, and looks which were
 * stored. What is refused counts for nothing: after that the newest good ones are asked for by number.
 */
function candidateCheck(
  id: string,
  title: string,
  makeItems: (cast: Cast) => Promise<Item[]> | Item[],
  accepted_in = -5 * MINUTE,
): CheckDefinition {
  return defineCheck({
    id,
    title,
    class: 'backfill',
    requirements: ['backfill-verified', 'backfill-mode', 'projection-backfill-state'],
    deadline_ms: 60_000,
    async run(check) {
      const stage = await setStage(check);
      const { bob, outbox } = stage;
      const carol = await check.actor();
      const accepted_at = Date.now() + accepted_in;
      const eve = await check.probe.actor();
      const items = await makeItems({ ...stage, carol, eve, accepted_at });
      const between = (number: number): Item => good(`note ${number}`, past(bob));
      const all = [between(0), ...items.flatMap((item, place) => [item, between(place + 1)])];
      outbox.add(...all.map(({ item }) => asItem(item)));
      await judgeItems(check, stage, all, new Date(accepted_at).toISOString());
      await judgeNewest(check, stage, all, new Date(accepted_at).toISOString());
    },
  });
}

/** An item as the outbox takes it: what is no object, as its text. */
function asItem(item: JsonValue): JsonObject | string {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
    ? item
    : JSON.stringify(item);
}

async function judgeItems(
  check: CheckContext,
  stage: Stage,
  all: readonly Item[],
  accepted_at: string,
): Promise<void> {
  const { id } = await beginBackfill(check, stage, FULL, { accepted_at });
  const entry = await done(check, stage.alice, id, 30_000);
  const due = all.filter(({ candidate }) => candidate).map(({ item }) => item);
  await judgeStored(check, 'backfill-mode', stage.alice, due, 'all candidates');
  const stored = new Set(idsOf(await backfilledOf(stage.alice)));
  const nonces = new Set((await backfilledOf(stage.alice)).map((item) => at(item, 'nonce')));
  for (const { name, item, candidate } of all) {
    if (candidate) {
      check.expect('backfill-mode', stored.has(idOf(item)), `stored: ${name}`);
    } else {
      // An id may be forged, so the nonce tells whether this very one was stored.
      const nonce = at(item, 'nonce');
      const taken = nonce === undefined ? stored.has(idOf(item)) : nonces.has(nonce);
      check.expect('backfill-verified', !taken, `not stored: ${name}`);
    }
  }
  check.equal(
    'projection-backfill-state',
    { stored: at(entry, 'stored'), refused: at(entry, 'refused') },
    { stored: due.length, refused: all.length - due.length },
    'each of both kinds is counted',
  );
}

/** What is refused does not count for `last-N`. */
async function judgeNewest(
  check: CheckContext,
  { bob }: Stage,
  all: readonly Item[],
  accepted_at: string,
): Promise<void> {
  const open = all.filter(({ candidate, item }) => candidate && isPublic(item));
  const dora = await check.actor();
  await judgeBackfill(
    check,
    'backfill-mode',
    { alice: dora, bob },
    { mode: 'last-N', limit: open.length - 1 },
    open.slice(1).map(({ item }) => item),
    'the newest candidates by number, what is refused not counted',
    { accepted_at },
  );
}

function isPublic(item: JsonValue): boolean {
  const recipients = [at(item, 'to'), at(item, 'cc')].flat();
  return recipients.some((recipient) => /(^|#|:)Public$/.test(String(recipient)));
}

const times = candidateCheck(
  'backfill/candidates-time',
  'what was published later than the Accept is refused',
  ({ bob, accepted_at }) => {
    const from = (distance: number): JsonObject =>
      past(bob, { published: new Date(accepted_at + distance).toISOString() });
    return [
      good('one of the millisecond of the Accept', from(0)),
      bad('one of a millisecond later', from(1)),
      good('one of a millisecond earlier', from(-1)),
      bad('one of now', from(5 * MINUTE)),
      bad('one of a year ahead', from(365 * DAY)),
    ];
  },
);

const actors = candidateCheck(
  'backfill/candidates-actor',
  'what is not by the followed actor is refused, however well it is signed',
  async ({ alice, bob, carol, eve }) => {
    const eves_key = { key: eve.key, method: eve.key.id };
    const own = await alice.note('of the follower', { to: ['Public'] });
    const neighbours = await carol.note('of a neighbour', { to: ['Public'] });
    const published = timeFromNow(-30 * MINUTE);
    return [
      bad('one of another actor of the peer', made(eve, { published })),
      bad('one in the name of another, by his own key', past(bob, { actor: eve.url })),
      bad('one in his name, by the key of another', made(bob, { published }, eves_key)),
      bad('one of an actor whose id only begins alike', past(bob, { actor: `${bob.url}/` })),
      // The host knows the signers of these best.
      bad('one of the follower', own),
      bad('one of another actor of the host', neighbours),
      bad('one in the name of the follower', past(bob, { actor: alice.url })),
    ];
  },
  // Ahead, so that what the target publishes now is not refused for its time.
  MINUTE,
);

const proofs = candidateCheck(
  'backfill/candidates-proof',
  'what does not verify is refused: id, proof, and the content under it',
  ({ bob }) => {
    const other = past(bob);
    const proof = other['proof'] as JsonObject;
    return [
      bad('changed content', tamper(past(bob), { object: { type: 'Note', content: 'forged' } })),
      bad('changed audience', tamper(past(bob, { to: [] }), { to: ['Public'] })),
      bad('the id of something else', tamper(past(bob), { id: idOf(other) })),
      bad(
        'changed content with the id that fits it',
        reidentify(tamper(past(bob), { object: { type: 'Note', content: 'forged' } })),
      ),
      bad('an added member', tamper(past(bob), { extra: true })),
      bad('no id', tamper(past(bob), { id: undefined })),
      bad('no proof', tamper(past(bob), { proof: undefined })),
      bad('the proof of another activity', tamper(past(bob), { proof })),
      bad('two proofs', tamper(past(bob), { proof: [proof, proof] })),
      bad('half a signature', tamperProof(past(bob), { proofValue: 'z2' })),
      bad('another proof type', tamperProof(past(bob), { type: 'Ed25519Signature2020' })),
      bad(
        'another purpose',
        made(bob, { published: timeFromNow(-HOUR / 2) }, { purpose: 'authentication' }),
      ),
      bad(
        'another created',
        made(bob, { published: timeFromNow(-HOUR / 2) }, { created: timeFromNow() }),
      ),
    ];
  },
);

const shapes = candidateCheck(
  'backfill/candidates-shape',
  'what is no activity, or one of a wrong shape, is refused',
  ({ bob }) => [
    ...[null, true, 5, 'text', [], [past(bob)], {}].map((item) =>
      bad(`the item ${JSON.stringify(item).slice(0, 20)}`, item),
    ),
    bad('a reference in place of the activity', idOf(past(bob))),
    bad('a URL in place of the activity', `${bob.url}/notes/1`),
    bad('no nonce', past(bob, { nonce: undefined })),
    bad('a short nonce', past(bob, { nonce: 'short' })),
    bad('a type in lower case', past(bob, { type: 'create' })),
    bad('a time without milliseconds', past(bob, { published: '2026-01-01T00:00:00Z' })),
    bad('blind recipients', past(bob, { bto: [bob.url] })),
    bad('an audience that is none', past(bob, { to: ['Public', 'Everybody'] })),
    bad('no object', past(bob, { object: undefined })),
    bad('a Note without content', past(bob, { object: { type: 'Note' } })),
    bad('an Accept of nothing', past(bob, { type: 'Accept', object: { x: 1 } })),
    good('an unknown verb', past(bob, { type: 'Applaud', object: 'loudly' })),
    good('an unknown type of object', past(bob, { object: { type: 'Recipe', steps: [1, 2.5] } })),
  ],
);

const audience = candidateCheck(
  'backfill/candidates-audience',
  'what is neither public nor addressed to the follower is refused',
  ({ alice, bob, carol, eve }) => [
    good('as:Public', past(bob, { to: 'as:Public' })),
    good(
      'the long spelling of Public',
      past(bob, { to: [eve.url, 'https://www.w3.org/ns/activitystreams#Public'] }),
    ),
    good('Public in cc', past(bob, { to: [], cc: ['Public'] })),
    good('the follower in to', past(bob, { to: [alice.url] })),
    good('the follower as a text in cc', past(bob, { to: [eve.url], cc: alice.url })),
    bad('Followers', past(bob, { to: ['Followers'] })),
    bad('the followers collection', past(bob, { to: [`${bob.url}/followers`] })),
    bad('another actor of the host', past(bob, { to: [carol.url] })),
    bad('another actor of the peer', past(bob, { cc: [eve.url] })),
    bad('the inbox of the follower', past(bob, { to: [alice.inbox] })),
    bad('an empty list', past(bob, { to: [] })),
    bad('no audience', past(bob, { to: undefined, cc: undefined })),
    bad(
      'Public in the object only',
      past(bob, { to: [], object: { type: 'Note', content: 'x', to: ['Public'] } }),
    ),
  ],
);

function nested(levels: number): JsonValue {
  let value: JsonValue = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

/** A signed note whose text has exactly so many bytes. */
function ofSize(bob: RemoteActor, bytes: number): JsonObject {
  let padding = bytes - 1500;
  for (;;) {
    const activity = past(bob, { padding: 'x'.repeat(padding) });
    const missing = bytes - Buffer.byteLength(JSON.stringify(activity));
    // A signature is sometimes a character shorter than usual.
    if (missing === 0) return activity;
    padding += missing;
  }
}

const sizes = candidateCheck(
  'backfill/candidates-size',
  'an item that is too deep or too large by itself is refused, and the rest of its page is not',
  ({ bob }) => [
    good('64 levels', past(bob, { extra: nested(63) })),
    bad('65 levels', past(bob, { extra: nested(64) })),
    bad('66 levels', past(bob, { extra: nested(65) })),
    bad('1,000 levels', past(bob, { extra: nested(999) })),
    good('1,048,576 bytes', ofSize(bob, MAX_BODY)),
    bad('1,048,577 bytes', ofSize(bob, MAX_BODY + 1)),
    bad('2 MiB', ofSize(bob, 2 * MAX_BODY)),
  ],
);

const keys = candidateCheck(
  'backfill/candidates-key',
  'what was signed with a key that was not to be used is refused; what an old key signed in its time is not',
  ({ bob }) => {
    const [from, until] = [timeFromNow(-300 * DAY), timeFromNow(-100 * DAY)];
    const key = (fragment: string, options: object): ProbeKey => {
      const made_key = bob.makeKey({ fragment, created: timeFromNow(LONG_AGO), ...options });
      // Not the newest one, so that everything else is signed with the usual key.
      bob.keys.unshift(made_key);
      return made_key;
    };
    const old = key('old', { created: from, superseded_at: until });
    const revoked = key('revoked', { created: from, revoked_at: until });
    const rotating = key('rotating', { purpose: ['rotate-key'] });
    const unknown = bob.makeKey({ fragment: 'unknown' });
    const published = (time: string, more = 0): Fields => ({
      published: new Date(Date.parse(time) + more).toISOString(),
    });
    return [
      good('the first instant of an old key', past(bob, published(from), old)),
      good('its last instant', past(bob, published(until, -1), old)),
      bad('before its time', past(bob, published(from, -1), old)),
      bad('the instant at which it was superseded', past(bob, published(until), old)),
      bad('long after', past(bob, published(until, 50 * DAY), old)),
      bad('a revoked key, before it was revoked', past(bob, published(from, DAY), revoked)),
      bad('a key without the purpose', past(bob, {}, rotating)),
      bad('a key that the history does not have', past(bob, {}, unknown)),
    ];
  },
);

// ------------------------------------------------------------------------------------------------ history

const history = defineCheck({
  id: 'backfill/history-of-old-keys',
  title:
    'what keys signed that were superseded months ago is stored, and refused when it is delivered live',
  class: 'backfill',
  requirements: ['backfill-history', 'backfill-order', 'inbox-key'],
  async run(check) {
    const stage = await setStage(check);
    const { alice, bob, outbox } = stage;
    const items: JsonObject[] = [];
    for (const months of [20, 15, 10, 5]) {
      items.push(past(bob, { published: timeFromNow(-(months * 30 + 1) * DAY) }));
      // The rotation itself is signed by the key that it supersedes.
      const { update } = bob.rotate({ at: timeFromNow(-months * 30 * DAY) });
      items.push(update);
      items.push(past(bob, { published: timeFromNow(-(months * 30 - 1) * DAY) }));
    }
    const visible = items.filter((item) => isPublic(item));
    outbox.add(...items);
    await judgeBackfill(check, 'backfill-history', stage, FULL, visible, 'five keys long');
    check.equal(
      'backfill-order',
      idsOf(await backfilledOf(alice)),
      idsOf(visible),
      'in the order of the outbox',
    );
    const carol = await check.actor();
    for (const item of items.slice(0, -1)) {
      check.refused(
        'inbox-key',
        await check.deliver(carol, item),
        unauthentic('key-superseded'),
        'the same activity, delivered live',
      );
    }
    check.status(
      'inbox-key',
      await check.deliver(carol, items.at(-1) ?? {}),
      202,
      'what the key in use signed may be delivered live',
    );
  },
});

const refetched = defineCheck({
  id: 'backfill/history-unknown-key',
  title: 'a key that the kept document does not have is looked for in one that is fetched anew',
  class: 'backfill',
  requirements: ['backfill-mode', 'backfill-verified'],
  async run(check) {
    const stage = await setStage(check);
    const { alice, bob, outbox } = stage;
    // The host meets the actor before it has the second key.
    await demandAccepted(check, alice, past(bob));
    const before = past(bob, { published: timeFromNow(-40 * MINUTE) });
    const accepted_at = timeFromNow(-10 * MINUTE);
    const follow = await wishFor(alice, bob.url, FULL);
    const accept = bob.activity({
      type: 'Accept',
      object: follow,
      to: [alice.url],
      published: accepted_at,
    });
    const added = bob.addKey({ fragment: 'added', created: timeFromNow(-35 * MINUTE) });
    const after = past(bob, {}, added);
    const never_shown = past(bob, {}, bob.makeKey({ fragment: 'never-shown' }));
    const last = past(bob, { published: timeFromNow(-20 * MINUTE) });
    outbox.add(before, after, never_shown, last);
    await demandAccepted(check, alice, accept);
    const entry = await done(check, alice, idOf(follow));
    const due = [before, after, last];
    await judgeStored(check, 'backfill-mode', alice, due, 'the key that was added is found');
    check.equal('backfill-verified', at(entry, 'refused'), 1, 'one that is in no document is not');
  },
});

// ------------------------------------------------------------------------------------------------ kept as it was

const verbatim = defineCheck({
  id: 'backfill/verbatim',
  title: 'a backfilled activity is kept as it was signed, with unknown members and contexts',
  class: 'backfill',
  requirements: ['backfill-verbatim', 'backfill-mode'],
  async run(check) {
    const stage = await setStage(check);
    const { alice, bob, outbox } = stage;
    const contexts = ['https://www.w3.org/ns/activitystreams', 'https://example.org/own'];
    const odd: Fields[] = [
      {
        unknown: { z: 1, a: [0.5, -0.25, 1e15, 1e-7, null, true], '': '\u20ac\u0001\ud83d\ude00' },
      },
      { backfilled: false, stored: 'never', object: { type: 'Note', content: 'x', extra: {} } },
      { type: 'Applaud', object: { loudly: true } },
      { '@context': contexts },
      { to: 'Public', cc: [] },
      { ['__proto__x']: 1, constructor: { x: 1 }, toString: 'text' },
    ];
    const items = odd.map((fields) => {
      const context = fields['@context'];
      return made(
        bob,
        { published: timeFromNow(-30 * MINUTE), ...fields },
        context === undefined ? {} : { proof: { '@context': context } },
      );
    });
    outbox.add(...items);
    await judgeBackfill(check, 'backfill-mode', stage, FULL, items, 'odd activities');
    for (const [place, item] of items.entries()) {
      const stored = (await backfilledOf(alice))[place];
      check.equal('backfill-verbatim', stored, item, 'nothing is added, lost or changed');
      await check.verifies('backfill-verbatim', stored, 'it verifies as it is kept');
      const artifact = await check.get(`/artifacts/${idOf(item)}`);
      check.equal('backfill-verbatim', artifact.json, item, 'nor where it is an artifact', {
        answer: artifact,
      });
    }
  },
});

const replay = defineCheck({
  id: 'backfill/replay',
  title:
    'what an actor has by backfill is a replay when it is delivered to it, and to no other actor',
  class: 'backfill',
  requirements: ['backfill-replay', 'backfill-mode', 'backfill-collection'],
  async run(check) {
    const stage = await setHistory(check, 6);
    const { alice, history: notes } = stage;
    const carol = await check.actor();
    const [live, ...rest] = notes;
    if (live === undefined) return;
    await demandAccepted(check, alice, live);
    await judgeBackfill(check, 'backfill-mode', stage, FULL, rest, 'all but the delivered one');
    for (const note of notes) {
      check.refused('backfill-replay', await check.deliver(alice, note), REFUSED.replay);
    }
    check.refused(
      'backfill-replay',
      await check.deliver(`${check.base}/inbox`, rest[0] ?? {}),
      REFUSED.replay,
      'at the shared inbox too, where no other actor is concerned',
    );
    for (const note of notes) {
      const answer = await check.deliver(carol, note);
      check.status('backfill-replay', answer, 202, 'another actor has not received it');
    }
    check.refused(
      'backfill-replay',
      await check.deliver(alice, tamperProof(rest[1] ?? {}, { proofValue: `z${'1'.repeat(64)}` })),
      unauthentic('proof-invalid'),
      'the proof is looked at before',
    );
    const inbox = idsOf(await alice.items('inbox'));
    check.equal(
      'backfill-collection',
      inbox.filter((id) => idsOf(notes).includes(id)),
      [idOf(live)],
      'the inbox has the delivered one only, once',
    );
    await judgeStored(check, 'backfill-collection', alice, rest, 'and the rest stays backfilled');
    await judgeStored(check, 'backfill-collection', carol, [], 'nothing came to another actor');
  },
});

const local = defineCheck({
  id: 'backfill/local',
  title: 'an actor of the same host is backfilled too: what is public of its outbox, in its order',
  class: 'backfill',
  requirements: ['backfill-local', 'backfill-order', 'backfill-collection'],
  async run(check) {
    const [alice, bob, carol] = [await check.actor(), await check.actor(), await check.actor()];
    const before = await bob.note('sent to her before', { to: ['Public', alice.url] });
    await check.until('the note arrives', async () =>
      idsOf(await alice.items('inbox')).includes(idOf(before)),
    );
    for (let number = 0; number < 24; number += 1) {
      await bob.note(
        `public ${number}`,
        number % 2 === 0 ? { to: ['Public'] } : { cc: ['as:Public'] },
      );
      if (number % 5 === 0) await bob.note(`for others ${number}`, { to: ['Followers'] });
      if (number % 7 === 0) await bob.note(`for nobody ${number}`, { to: [] });
    }
    await bob.published({ type: 'Applaud', object: 'loudly', to: ['Public'] });
    const visible = (await alice.collect(`${bob.url}/outbox`)).reverse();
    const due = visible.filter((item) => idOf(item) !== idOf(before));
    check.demand('backfill-local', due.length === 26, 'the outbox shows what was published');

    const follow = await wishFor(alice, bob.url, FULL);
    const begun = { alice, id: idOf(follow) };
    await judgeEnd(check, 'backfill-local', begun, 'done', 'it comes to its end');
    await judgeStored(check, 'backfill-local', alice, due, 'the whole public outbox');
    check.equal('backfill-order', idsOf(await backfilledOf(alice)), idsOf(due), 'oldest first');
    const few = await wishFor(carol, bob.url, { mode: 'last-N', limit: 3 });
    await done(check, carol, idOf(few));
    await judgeStored(check, 'backfill-local', carol, visible.slice(-3), 'the newest three');
    await judgeStored(check, 'backfill-collection', bob, [], 'the followed actor gets nothing');
    const later = await bob.note('later', { to: ['Public'] });
    await check.eventually(
      'backfill-collection',
      'what is published later is delivered',
      async () => idsOf(await alice.items('inbox')).includes(idOf(later)),
    );
    await judgeStored(check, 'backfill-collection', alice, due, 'and not backfilled');
  },
});

// ------------------------------------------------------------------------------------------------ pages that are none

const PAGE_FAULTS: readonly [name: string, respell: (text: string) => string | Uint8Array][] = [
  ['an empty body', () => ''],
  ['a page of HTML', () => '<!doctype html><p>hello'],
  ['half a page', (text) => text.slice(0, text.length / 2)],
  ['null', () => 'null'],
  ['a list of items', (text) => JSON.stringify(at(JSON.parse(text), 'orderedItems'))],
  ['a page without orderedItems', (text) => text.replace('"orderedItems"', '"items"')],
  [
    'orderedItems that is no list',
    (text) => text.replace('"orderedItems":[', '"orderedItems":{},"x":['),
  ],
  ['a member of the page twice', (text) => text.replace('{', '{"type":"x",')],
  ['a member of an item twice', (text) => text.replace('"nonce":', '"nonce":"x","nonce":')],
  [
    'an unsafe integer in an item',
    (text) => text.replace('"nonce":', '"n":9007199254740992,"nonce":'),
  ],
  [
    'half a surrogate pair in an item',
    (text) => text.replace('"nonce":', '"n":"\\ud800","nonce":'),
  ],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['bytes that are not UTF-8', (text) => Buffer.from(text.replace('history', '\u00e9'), 'latin1')],
];

const pages = defineCheck({
  id: 'backfill/pages-that-are-none',
  title: 'a page that the parser refuses, or that is none, lets the backfill fail at once',
  class: 'backfill',
  requirements: ['backfill-verified', 'backfill-retry', 'backfill-mode'],
  deadline_ms: 60_000,
  async run(check) {
    for (const [name, respell] of PAGE_FAULTS) {
      const stage = await setStage(check, { form: { page_size: 20 } });
      const { alice, bob, outbox } = stage;
      outbox.add(
        ...bob.history(2, { make: () => ({ object: { type: 'Note', content: 'history' } }) }),
      );
      // Asked for the text before it is respelled: the outbox has one page only.
      const text = await outboxPage(check, outbox.url);
      outbox.fetches.length = 0;
      outbox.on_page.add({ body: respell(text) });
      const { id } = await beginBackfill(check, stage, FULL);
      const what = `it will not heal: ${name}`;
      await judgeEnd(check, 'backfill-retry', { alice, id }, 'failed', what);
      await judgeStored(check, 'backfill-verified', alice, [], `nothing is stored of ${name}`);
      check.equal('backfill-retry', outbox.pages_fetched.length, 1, 'the page is fetched once');
    }
    const stage = await setHistory(check, 2);
    await judgeBackfill(check, 'backfill-mode', stage, FULL, stage.history, 'a right page');
  },
});

/** The text of the only page of an outbox of the probe. */
async function outboxPage(check: CheckContext, url: string): Promise<string> {
  const root = await check.get(url);
  return (await check.get(String(at(root.json, 'first')))).text;
}

export const backfillCandidateChecks: readonly CheckDefinition[] = [
  times,
  actors,
  proofs,
  shapes,
  audience,
  sizes,
  keys,
  history,
  refetched,
  verbatim,
  replay,
  local,
  pages,
];
