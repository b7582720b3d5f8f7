// Rotating by publishing: the owner asks, the host makes the key, and every signature stays what it was.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, isObject, show, textAt } from '../engine/json.ts';
import { formatMultikey, parseMultikey } from '../oracle/index.ts';
import {
  addKey,
  expectOutboxVerifies,
  keyIdsOf,
  keyOf,
  keysOf,
  noteRequest,
  outboxOf,
  publishAtOnce,
  rotateRequest,
  signerOf,
} from './publishing-support.ts';

const BOTH = ['rotate-key', 'sign-activity'];

function sortedPurposes(key: unknown): unknown {
  const purposes = at(key, 'purpose');
  return Array.isArray(purposes) ? [...(purposes as unknown[])].sort() : purposes;
}

/** Whether a text is the multibase form of 32 bytes of an Ed25519 public key. */
function isMultikey(text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    const bytes = parseMultikey(text);
    return bytes !== undefined && formatMultikey(bytes) === text;
  } catch {
    return false;
  }
}

const fill = defineCheck({
  id: 'rotation/host-makes-the-key',
  title: 'the host makes the new key, fills in the Update, and shows both keys at once',
  class: 'actors',
  requirements: [
    'publish-rotate-fill',
    'publish-rotate-id',
    'publish-rotate-signer',
    'publish-rotate-visible',
    'key-created-is-published',
    'key-fold-add',
    'key-fold-supersede',
    'actor-key-history',
    'publish-key',
  ],
  async run(check) {
    const alice = await check.actor();
    const early = await alice.note('before');
    const [old] = await keysOf(alice);
    const old_id = textAt(old, 'id') ?? '';
    const answer = await alice.publish(rotateRequest(alice.name));
    const shown = await keysOf(alice);
    check.demand('publish-rotate-fill', answer.status === 201, 'the rotation is accepted', {
      answer,
    });
    const update = answer.json;
    const added = at(update, 'patch', 'add_publicKey');
    const published = textAt(update, 'published');

    check.equal('publish-rotate-fill', at(added, 'type'), 'Multikey', 'type');
    check.equal('publish-rotate-fill', at(added, 'controller'), alice.url, 'controller');
    const made = textAt(added, 'publicKeyMultibase');
    check.expect('publish-rotate-fill', isMultikey(made), 'publicKeyMultibase', {
      actual: show(made),
    });
    check.expect(
      'publish-rotate-fill',
      made !== textAt(old, 'publicKeyMultibase'),
      'the key is new',
    );
    check.equal('publish-rotate-fill', sortedPurposes(added), BOTH, 'purpose');
    check.equal('key-created-is-published', at(added, 'created'), published, 'created');
    check.equal(
      'publish-rotate-fill',
      at(update, 'patch', 'supersede'),
      { old: old_id, new: at(added, 'id') },
      'supersede names the key that signs and the new one',
    );
    check.expect(
      'publish-rotate-id',
      (textAt(added, 'id') ?? '').startsWith(`${alice.url}#`) && at(added, 'id') !== old_id,
      'the new key has an id of its own under the actor',
      { actual: show(at(added, 'id')) },
    );
    check.equal(
      'publish-rotate-signer',
      signerOf(update),
      old_id,
      'the old key signs the rotation',
    );

    check.equal('publish-rotate-visible', shown.length, 2, 'the document has both keys at once');
    check.equal(
      'key-fold-supersede',
      shown[0],
      { ...(old as object), superseded_at: published },
      'the old one first',
    );
    check.equal('key-fold-add', shown[1], added, 'the new one after it');
    check.equal(
      'actor-key-history',
      shown.map((key) => textAt(key, 'id')),
      [old_id, at(added, 'id')],
      'oldest first',
    );

    const late = await alice.note('after');
    check.equal('publish-key', signerOf(late), at(added, 'id'), 'from now on the new key signs');
    await check.verifies('publish-key', late, 'what the new key signs verifies');
    await check.verifies('publish-key', early, 'what the old key had signed still does');
    await check.verifies('publish-rotate-signer', update, 'and so does the rotation itself');
  },
});

const several = defineCheck({
  id: 'rotation/several',
  title: 'after several rotations, one after the other and at once, every activity still verifies',
  class: 'actors',
  requirements: [
    'publish-rotate-fill',
    'publish-key',
    'publish-rotate-id',
    'publish-rotate-visible',
    'actor-key-history',
    'publish-times',
  ],
  async run(check) {
    const alice = await check.actor();
    const history = await keyIdsOf(alice);
    for (let turn = 0; turn < 4; turn += 1) {
      const update = await alice.rotate();
      const added = textAt(update, 'patch', 'add_publicKey', 'id') ?? '';
      check.expect('publish-rotate-id', !history.includes(added), 'the id is new', {
        actual: added,
      });
      check.equal(
        'publish-rotate-fill',
        textAt(update, 'patch', 'supersede', 'old'),
        signerOf(update),
        'it supersedes the key that signs',
      );
      check.equal('publish-key', signerOf(update), history.at(-1), 'which is the newest one');
      history.push(added);
      check.equal(
        'publish-rotate-visible',
        await keyIdsOf(alice),
        history,
        'the document has it at once',
      );
      check.equal(
        'publish-key',
        signerOf(await alice.note('between')),
        added,
        'the newest key signs',
      );
    }
    await publishAtOnce(
      alice,
      Array.from({ length: 4 }, () => rotateRequest(alice.url)),
    );
    const keys = await keysOf(alice);
    const ids = keys.map((key) => textAt(key, 'id'));
    check.equal('actor-key-history', ids.length, 9, 'the history has every key');
    check.equal('publish-rotate-id', new Set(ids).size, 9, 'under nine ids');
    check.equal(
      'publish-rotate-id',
      new Set(keys.map((key) => textAt(key, 'publicKeyMultibase'))).size,
      9,
      'all different',
    );
    const created = keys.map((key) => textAt(key, 'created') ?? '');
    check.equal('actor-key-history', created, [...created].sort(), 'oldest first');
    const superseded = keys.slice(0, -1).every((key) => textAt(key, 'superseded_at') !== undefined);
    check.expect('publish-rotate-fill', superseded, 'every key but the newest is superseded');
    await expectOutboxVerifies(check, alice);
    const times = (await outboxOf(alice)).map((item) => textAt(item, 'published') ?? '');
    check.equal('publish-times', times, [...times].sort(), 'published never decreases');
  },
});

const amidst = defineCheck({
  id: 'rotation/amidst-publishing',
  title: 'a rotation in the middle of a stream of Notes leaves no Note whose key was not active',
  class: 'actors',
  requirements: ['publish-key', 'publish-rotate-later'],
  async run(check) {
    const alice = await check.actor();
    // A Note that the old key signed in the very millisecond of a rotation would not verify after it.
    const requests = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0 ? noteRequest(`number ${n}`, { to: [] }) : rotateRequest(alice.url),
    );
    await publishAtOnce(alice, requests);
    check.equal('publish-key', (await keysOf(alice)).length, 21, 'twenty rotations are done');
    await expectOutboxVerifies(check, alice);
    const activities = await outboxOf(alice);
    for (const [place, activity] of activities.entries()) {
      if (textAt(activity, 'type') !== 'Update') continue;
      const before = textAt(activities[place - 1], 'published') ?? '';
      check.expect(
        'publish-rotate-later',
        before < (textAt(activity, 'published') ?? ''),
        'a rotation is later than the activity before it',
      );
    }
  },
});

const addOnly = defineCheck({
  id: 'rotation/add-without-supersede',
  title: 'a key that is added without superseding leaves the others active',
  class: 'actors',
  requirements: [
    'key-fold-add',
    'key-fold-supersede',
    'publish-rotate-visible',
    'publish-rotate-signer',
    'publish-key',
  ],
  async run(check) {
    const alice = await check.actor();
    const before = await keysOf(alice);
    const first = textAt(before[0], 'id') ?? '';
    const answer = await alice.publish(rotateRequest(alice.url, { add_publicKey: {} }));
    const after = await keysOf(alice);
    check.status('key-fold-add', answer, 201, 'the Update is accepted');
    check.equal(
      'publish-rotate-signer',
      signerOf(answer.json),
      first,
      'the key that was there signs it',
    );
    check.expect(
      'key-fold-add',
      at(answer.json, 'patch', 'supersede') === undefined,
      'nothing is superseded',
    );
    check.equal(
      'key-fold-add',
      after,
      [...before, at(answer.json, 'patch', 'add_publicKey')],
      'it is appended',
    );
    check.equal('publish-rotate-visible', after.length, 2, 'and is seen at once');
    await check.verifies('publish-key', await alice.note('with either key'), 'a Note verifies');

    const second = textAt(after[1], 'id') ?? '';
    const patch = { add_publicKey: {}, supersede: { old: second } };
    const update = await alice.published(rotateRequest(alice.url, patch));
    const keys = await keysOf(alice);
    check.equal('key-fold-supersede', keyOf(keys, first), before[0], 'the first key stays active');
    check.equal(
      'key-fold-supersede',
      textAt(keyOf(keys, second), 'superseded_at'),
      textAt(update, 'published'),
      'the key that was named is superseded',
    );
    check.expect(
      'publish-rotate-signer',
      [first, second].includes(signerOf(update)),
      'by a key of before',
    );

    const again = await alice.published(rotateRequest(alice.url, patch));
    check.equal(
      'key-fold-supersede',
      textAt(keyOf(await keysOf(alice), second), 'superseded_at'),
      textAt(update, 'published'),
      'superseding it again leaves the time',
    );
    check.expect('publish-rotate-signer', signerOf(again) !== second, 'and is not signed by it');
    await expectOutboxVerifies(check, alice);
  },
});

const revoke = defineCheck({
  id: 'rotation/revoke',
  title: 'a revoked key is marked at once, signs neither its revocation nor anything after it',
  class: 'actors',
  requirements: [
    'key-fold-revoke',
    'publish-rotate-signer',
    'publish-rotate-visible',
    'publish-key',
    'publish-rotate-id',
    'actor-key-history',
  ],
  async run(check) {
    // The older key of one actor, and the newer one of another: a host may prefer either for signing.
    for (const which of [0, 1]) {
      const actor = await check.actor();
      await addKey(actor);
      const before = await keysOf(actor);
      const gone = textAt(before[which], 'id') ?? '';
      const kept = textAt(before[1 - which], 'id') ?? '';
      const update = await actor.published(rotateRequest(actor.url, { revoke: gone }));
      const after = await keysOf(actor);
      check.equal(
        'publish-rotate-signer',
        signerOf(update),
        kept,
        'the other key signs the revocation',
      );
      await check.verifies('publish-rotate-signer', update, 'which verifies');
      check.expect(
        'publish-rotate-visible',
        isObject(keyOf(after, gone)),
        'the key stays in the history',
      );
      check.equal(
        'actor-key-history',
        after.map((key) => textAt(key, 'id')),
        before.map((key) => textAt(key, 'id')),
        'at its place',
      );
      check.expect(
        'publish-rotate-visible',
        textAt(keyOf(after, gone), 'revoked_at') !== undefined,
        'and is seen to be revoked at once',
      );
      check.equal(
        'key-fold-revoke',
        keyOf(after, gone),
        { ...(before[which] as object), revoked_at: textAt(update, 'published') },
        'with the time at which it was revoked',
      );
      check.equal(
        'key-fold-revoke',
        keyOf(after, kept),
        before[1 - which],
        'the other one is as it was',
      );
      const note = await actor.note('afterwards');
      check.equal('publish-key', signerOf(note), kept, 'Notes are signed with the other key');
      await check.verifies('publish-key', note, 'and verify');
      const next = await addKey(actor);
      check.expect('publish-rotate-id', ![gone, kept].includes(next), 'the id is not used again', {
        actual: next,
      });
    }
  },
});

const revokeAndAdd = defineCheck({
  id: 'rotation/revoke-and-rotate-at-once',
  title:
    'an Update that adds a key, supersedes one and revokes another is signed by none of the new and revoked',
  class: 'actors',
  requirements: [
    'publish-rotate-signer',
    'publish-rotate-id',
    'key-fold-revoke',
    'key-fold-supersede',
    'publish-key',
  ],
  async run(check) {
    const alice = await check.actor();
    const [first = ''] = await keyIdsOf(alice);
    const second = await addKey(alice);
    const patch = { add_publicKey: {}, supersede: { old: first }, revoke: second };
    const update = await alice.published(rotateRequest(alice.url, patch));
    const published = textAt(update, 'published');
    const added = textAt(update, 'patch', 'add_publicKey', 'id') ?? '';
    check.equal(
      'publish-rotate-signer',
      signerOf(update),
      first,
      'the key that is superseded signs',
    );
    await check.verifies('publish-rotate-signer', update, 'and the Update verifies');
    const keys = await keysOf(alice);
    check.equal(
      'key-fold-supersede',
      textAt(keyOf(keys, first), 'superseded_at'),
      published,
      'superseded',
    );
    check.equal('key-fold-revoke', textAt(keyOf(keys, second), 'revoked_at'), published, 'revoked');
    check.expect(
      'publish-rotate-id',
      ![first, second].includes(added),
      'ids of old keys are not used again',
    );
    check.equal(
      'publish-key',
      signerOf(await alice.note('afterwards')),
      added,
      'the new key signs',
    );

    const fourth = await addKey(alice);
    const last = await alice.published(
      rotateRequest(alice.url, { add_publicKey: {}, revoke: fourth }),
    );
    check.equal(
      'publish-rotate-signer',
      signerOf(last),
      added,
      'a key that is revoked while another is added does not sign',
    );
    await check.verifies('publish-rotate-signer', last, 'and that Update verifies too');
  },
});

export const rotationChecks: readonly CheckDefinition[] = [
  fill,
  several,
  amidst,
  addOnly,
  revoke,
  revokeAndAdd,
];
