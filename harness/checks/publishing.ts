// What the answer to a publish request is: the signed activity, complete, findable, and by the actor of the token.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, isObject, show, textAt } from '../engine/json.ts';
import { isTime, oracleDocumentId } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  findById,
  keysOf,
  noteRequest,
  outboxOf,
  publishAtOnce,
  signerOf,
  updateRequest,
} from './publishing-support.ts';

function expectCreated(check: CheckContext, answer: HttpAnswer): JsonObject {
  check.demand('publish-created', answer.status === 201, 'a good request is answered 201', {
    actual: `status ${answer.status} ${answer.text.slice(0, 200)}`,
    answer,
  });
  check.equal('publish-created', answer.media_type, 'application/activity+json', 'its type');
  check.demand('publish-created', isObject(answer.json), 'the body is an activity', { answer });
  const activity = answer.json as JsonObject;
  check.equal(
    'publish-created',
    answer.header('location'),
    `${check.base}/artifacts/${String(activity['id'])}`,
    'Location is the URL of the artifact',
  );
  return activity;
}

const answered = defineCheck({
  id: 'publishing/answer',
  title:
    'a publish request is answered with the signed activity, which is found in outbox and artifacts',
  class: 'actors',
  requirements: [
    'publish-created',
    'publish-sign',
    'publish-key',
    'conv-time-form',
    'collection-verbatim',
    'artifact-public',
  ],
  async run(check) {
    // A host whose answers to publishing are not as they ought to be has no actors that a check can make.
    const alice = await check.unborn();
    const object = { type: 'Person', name: 'Alice' };
    expectCreated(check, await alice.publish({ type: 'Create', object }));
    const answer = await alice.publish(noteRequest('hi', { to: ['Public'] }));
    const activity = expectCreated(check, answer);

    check.equal('publish-sign', activity['actor'], alice.url, 'the actor is filled in');
    check.equal(
      'publish-sign',
      activity['id'],
      oracleDocumentId(activity),
      'the id is the content id',
    );
    await check.verifies('publish-sign', activity, 'the oracle accepts shape, id and proof');
    for (const time of [activity['published'], at(activity, 'proof', 'created')]) {
      check.expect(
        'conv-time-form',
        typeof time === 'string' && isTime(time),
        'times have the one form',
        {
          actual: show(time),
        },
      );
    }
    const key = (await keysOf(alice)).find((entry) => textAt(entry, 'id') === signerOf(activity));
    const purposes = at(key, 'purpose');
    check.expect(
      'publish-key',
      Array.isArray(purposes) && purposes.includes('sign-activity'),
      'the key that signs is in the actor document and may sign activities',
      { actual: show(key) },
    );
    check.expect(
      'conv-time-form',
      isTime(textAt(key, 'created') ?? ''),
      'as has the time of the key',
    );
    await check.verifies('publish-key', activity, 'it was active at published');

    const update = await alice.published(updateRequest(alice.url, { name: 'e\u0301' }));
    const outbox = await outboxOf(alice);
    for (const item of [activity, update]) {
      check.equal('collection-verbatim', findById(outbox, item), item, 'in the outbox');
    }
    const artifact = await check.get(answer.header('location') ?? '/');
    check.status('artifact-public', artifact, 200, 'Location works for everybody');
    check.equal('artifact-public', artifact.json, activity, 'and gives the same activity');
    check.equal(
      'artifact-public',
      artifact.media_type,
      'application/activity+json',
      'with the type',
    );
  },
});

/** Members that tempt a host to change, drop or trip over them. */
const UNUSUAL = String.raw`{
  "type": "Create",
  "to": ["Public"],
  "cc": [],
  "@context": ["https://www.w3.org/ns/activitystreams", {"x": "https://x.example/"}],
  "object": {
    "type": "Note", "content": "e\u0301 \u00e9 \ud83d\ude00 \u2028 \u0000 <b>&amp;</b>  ", "tags": ["b", "a", "a"],
    "id": "not-a-url", "published": "yesterday", "nonce": 1, "proof": [], "bto": ["x"], "__proto__": {"deep": true}
  },
  "": "a member without a name",
  "__proto__": {"polluted": true},
  "constructor": {"prototype": {}},
  "toString": null, "hasOwnProperty": false, "length": 0,
  "Id": "x", "PROOF": "x", "signature": "x", "updated": "2026-02-30", "audience": "x", "inReplyTo": null,
  "numbers": [0, -0, 0.1, 1e-7, 123456789.125, 9007199254740991, -9007199254740991, 4.9e-324, 1.10],
  "empty": [{}, [], "", [[]]],
  "\ufb33": 1, "\ud83d\ude00": 2
}`;

const HOST_MEMBERS = ['actor', 'id', 'nonce', 'proof', 'published'];

const kept = defineCheck({
  id: 'publishing/members-are-kept',
  title: 'members that the host does not know are kept as they were, and covered by id and proof',
  class: 'actors',
  requirements: ['publish-sign', 'conv-unknown-members'],
  async run(check) {
    const alice = await check.actor();
    const answer = await alice.publish(UNUSUAL, { content_type: 'application/json' });
    check.demand('publish-sign', answer.status === 201, 'unknown members do not matter', {
      answer,
    });
    const request = JSON.parse(UNUSUAL) as JsonObject;
    for (const name of Object.keys(request)) {
      check.equal(
        'conv-unknown-members',
        at(answer.json, name),
        at(request, name),
        `the member ${show(name)} is left as it was`,
      );
    }
    const names = Object.keys(answer.json as JsonObject).sort();
    const due = [...Object.keys(request), ...HOST_MEMBERS].sort();
    check.equal('publish-sign', names, due, 'the host adds its own members and no others');
    await check.verifies('publish-sign', answer.json, 'id and proof cover them all');
    check.expect(
      'conv-unknown-members',
      deepEqual(findById(await outboxOf(alice), answer.json as JsonObject), answer.json),
      'the outbox has them too',
    );
  },
});

/** The most bits that a character of these texts can carry, judged by the alphabet that they use. */
function bitsPerCharacter(texts: readonly string[]): number {
  const all = texts.join('');
  if (/^[0-9]*$/.test(all)) return Math.log2(10);
  if (/^([0-9a-f]*|[0-9A-F]*)$/.test(all)) return 4;
  if (/^([0-9a-v]*|[0-9A-V]*|[a-z2-7]*|[A-Z2-7]*)$/.test(all)) return 5;
  return 6;
}

/** How many of the leading positions that all texts have are not the same in all of them. */
function varyingPositions(texts: readonly string[]): number {
  const shortest = Math.min(...texts.map((text) => text.length));
  return Array.from({ length: shortest }, (_, index) => index).filter(
    (index) => new Set(texts.map((text) => text[index])).size > 1,
  ).length;
}

const nonces = defineCheck({
  id: 'publishing/nonce',
  title: 'every activity has a nonce of its own that can hold 96 random bits',
  class: 'actors',
  requirements: ['publish-sign'],
  async run(check) {
    const actors = [await check.actor(), await check.actor()];
    const requests = Array.from({ length: 20 }, () => noteRequest('the same', { to: [] }));
    const activities = (
      await Promise.all(actors.map((actor) => publishAtOnce(actor, requests)))
    ).flat();
    const seen = activities.map((activity) => textAt(activity, 'nonce') ?? '');
    check.expect(
      'publish-sign',
      seen.every((nonce) => /^[A-Za-z0-9_-]{16,64}$/.test(nonce)),
      'a nonce is 16 to 64 characters of A-Z, a-z, 0-9, _ and -',
      { actual: show(seen[0]) },
    );
    check.equal('publish-sign', new Set(seen).size, seen.length, 'no nonce comes twice');
    // An upper bound from the alphabet and the places that vary: too little is a fault, enough is no proof of randomness.
    const bits = varyingPositions(seen) * bitsPerCharacter(seen);
    check.expect('publish-sign', bits >= 96, 'a nonce has room for 96 random bits', {
      expected: '96 bits or more',
      actual: `at most ${Math.floor(bits)} bits, as in ${show(seen.slice(0, 3))}`,
    });
    check.note(
      'That nonces cannot be predicted is not seen from outside; only their form and variety are.',
    );
  },
});

const tokenDecides = defineCheck({
  id: 'publishing/token-decides',
  title: 'of two actors of one host the token decides who publishes, and nothing in the body',
  class: 'actors',
  requirements: ['publish-token', 'publish-actor-mismatch'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    for (const [actor, other] of [
      [alice, bob],
      [bob, alice],
    ] as const) {
      const request = noteRequest(`by ${actor.name}`, {
        attributedTo: other.url,
        username: other.name,
        to: ['Public'],
      });
      const answer = await actor.publish(request);
      check.equal('publish-token', textAt(answer.json, 'actor'), actor.url, 'the token decides');
      check.expect(
        'publish-token',
        signerOf(answer.json).startsWith(`${actor.url}#`),
        'and the key is that of the same actor',
        { actual: signerOf(answer.json), answer },
      );
      for (const wrong of [
        other.url,
        `${check.base}/actors/${check.random()}`,
        `${actor.url}/`,
        `${check.base}/actors/${actor.name.toUpperCase()}`,
      ]) {
        check.refused(
          'publish-actor-mismatch',
          await actor.publish({ ...request, actor: wrong }),
          { status: 403, code: 'actor-mismatch' },
          `the actor ${wrong} with the token of ${actor.url} is refused`,
        );
      }
      const same = await actor.publish({ ...request, actor: actor.url });
      check.status('publish-actor-mismatch', same, 201, "the token's own actor is accepted");
    }
    for (const actor of [alice, bob]) {
      const authors = (await outboxOf(actor)).map((item) => textAt(item, 'actor'));
      check.equal(
        'publish-token',
        authors,
        [actor.url, actor.url, actor.url],
        'each outbox has its own',
      );
    }
  },
});

export const publishingChecks: readonly CheckDefinition[] = [answered, kept, nonces, tokenDecides];
