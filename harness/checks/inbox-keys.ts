// Keys of a signer's history, judged by an inbox. Each case is an actor of its own, whose document shows the history.
// Spec: chapter "Keys, actors and rotation".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { tamper, timeFromNow } from '../probe/activities.ts';
import type { KeyOptions, ProbeKey, RemoteActor } from '../probe/probe.ts';
import { accepted, DAY, HOUR, made, MINUTE, unauthentic } from './inbox-support.ts';
import type { Fields } from './inbox-support.ts';

/** One delivery, and the code with which it is refused; none for 202. */
interface KeyCase {
  name: string;
  requirement: string;
  code?: string;
  /** The key that signs; the first one is `key-1`. */
  key?: KeyOptions;
  fields?: (bob: RemoteActor, key: ProbeKey) => Fields;
}

const later = (time: string, milliseconds: number): string =>
  new Date(Date.parse(time) + milliseconds).toISOString();

async function judgeCase(
  check: CheckContext,
  alice: LocalActor,
  { name, requirement, code, key, fields }: KeyCase,
): Promise<void> {
  const bob = await check.probe.actor({ key: { created: timeFromNow(-30 * DAY) } });
  const signer = bob.addKey(key ?? {});
  const activity = made(bob, fields?.(bob, signer) ?? {}, { key: signer });
  const answer = await check.deliver(alice, activity);
  if (code === undefined) {
    for (const cited of new Set([requirement, 'inbox-accepted'])) {
      check.status(cited, answer, 202, `accepted: ${name}`);
    }
  } else {
    for (const cited of [requirement, 'inbox-key']) {
      check.refused(cited, answer, unauthentic(code), `refused: ${name}`);
    }
  }
}

/** A table of cases as one check. Its times count from the moment at which it runs. */
function tableCheck(id: string, title: string, cases: () => readonly KeyCase[]): CheckDefinition {
  const cited = new Set(['inbox-key', 'inbox-accepted', ...cases().map((row) => row.requirement)]);
  return defineCheck({
    id,
    title,
    class: 'inbox',
    requirements: [...cited] as [string, ...string[]],
    async run(check) {
      const alice = await check.actor();
      for (const row of cases()) await judgeCase(check, alice, row);
    },
  });
}

const T0 = timeFromNow(-2 * HOUR);

const interval = tableCheck(
  'inbox/key-active',
  'a key is active from created up to superseded_at',
  () => [
    {
      name: 'published when the key was created',
      requirement: 'key-active',
      key: { created: T0 },
      fields: () => ({ published: T0 }),
    },
    {
      name: 'published a millisecond before the key was created',
      requirement: 'key-active',
      code: 'key-inactive',
      key: { created: T0 },
      fields: () => ({ published: later(T0, -1) }),
    },
    {
      name: 'published a millisecond before the key was superseded',
      requirement: 'key-active',
      key: { created: later(T0, -DAY), superseded_at: T0 },
      fields: () => ({ published: later(T0, -1) }),
    },
    {
      name: 'published when the key was superseded',
      requirement: 'key-active',
      code: 'key-inactive',
      key: { created: later(T0, -DAY), superseded_at: T0 },
      fields: () => ({ published: T0 }),
    },
    {
      name: 'published after the key was superseded',
      requirement: 'key-inactive',
      code: 'key-inactive',
      key: { created: later(T0, -DAY), superseded_at: T0 },
      fields: () => ({ published: later(T0, HOUR) }),
    },
    {
      name: 'published by a key that was never active',
      requirement: 'key-inactive',
      code: 'key-inactive',
      key: { created: T0, superseded_at: T0 },
      fields: () => ({ published: T0 }),
    },
  ],
);

const revoked = tableCheck(
  'inbox/key-revoked',
  'a revoked key is refused whatever published says',
  () => [
    {
      name: 'published after the revocation',
      requirement: 'key-revoked',
      code: 'key-revoked',
      key: { revoked_at: timeFromNow(-10 * MINUTE) },
    },
    {
      name: 'published long before the revocation',
      requirement: 'key-revoked',
      code: 'key-revoked',
      key: { created: timeFromNow(-9 * DAY), revoked_at: timeFromNow(-10 * MINUTE) },
      fields: () => ({ published: timeFromNow(-8 * DAY) }),
    },
    {
      name: 'a revocation that lies ahead',
      requirement: 'key-revoked',
      code: 'key-revoked',
      key: { revoked_at: timeFromNow(DAY) },
    },
    {
      name: 'revoked and superseded, and published before both',
      requirement: 'key-revoked',
      code: 'key-revoked',
      key: { superseded_at: timeFromNow(-20 * MINUTE), revoked_at: timeFromNow(-10 * MINUTE) },
      fields: () => ({ published: timeFromNow(-30 * MINUTE) }),
    },
    {
      name: 'a key that is not revoked, beside the others',
      requirement: 'inbox-accepted',
      key: { created: timeFromNow(-9 * DAY) },
      fields: () => ({ published: timeFromNow(-8 * DAY) }),
    },
  ],
);

/** An Update of the actor by itself. */
function update(bob: RemoteActor, patch: JsonObject, fields: Fields = {}): Fields {
  return { type: 'Update', object: bob.url, patch, ...fields };
}

/** A rotation that adds a key and supersedes none. */
function adding(bob: RemoteActor, more: JsonObject = {}): Fields {
  const published = timeFromNow();
  const key = bob.makeKey({ created: published, fragment: 'added' });
  return update(bob, { add_publicKey: bob.describeKey(key), ...more }, { published });
}

const purposes = tableCheck('inbox/key-purpose', 'a key signs what its purpose permits', () => [
  {
    name: 'a Note by a key for rotations',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: ['rotate-key'] },
  },
  {
    name: 'a Note by a key for activities',
    requirement: 'inbox-accepted',
    key: { purpose: ['sign-activity'] },
  },
  {
    name: 'a Note by a key without any purpose',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: [] },
  },
  {
    name: 'a Note by a key with a purpose that is not defined here',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: ['sign', 'assertionMethod', 'SIGN-ACTIVITY'] },
  },
  {
    name: 'a Note by a key with an unknown purpose more',
    requirement: 'inbox-accepted',
    key: { purpose: ['something-else', 'sign-activity'] },
  },
  {
    name: 'a rotation by a key for rotations',
    requirement: 'key-purpose-rotation',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => adding(bob),
  },
  {
    name: 'a rotation by a key for activities',
    requirement: 'key-purpose-rotation',
    key: { purpose: ['sign-activity'] },
    fields: (bob) => adding(bob),
  },
  {
    name: 'a rotation that changes the profile too, by a key for rotations',
    requirement: 'key-purpose-rotation',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => adding(bob, { name: 'B' }),
  },
  {
    name: 'a revocation by a key for rotations',
    requirement: 'key-purpose-rotation',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => update(bob, { revoke: `${bob.url}#none` }),
  },
  {
    name: 'a supersession by a key for rotations',
    requirement: 'key-purpose-rotation',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => update(bob, { supersede: { old: `${bob.url}#none`, new: `${bob.url}#no` } }),
  },
  {
    name: 'a rotation by a key with neither purpose',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: ['other'] },
    fields: (bob) => adding(bob),
  },
  {
    name: 'a change of the profile alone by a key for rotations',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => update(bob, { name: 'B' }),
  },
  {
    name: 'an empty patch by a key for rotations',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => update(bob, {}),
  },
  {
    name: 'the patch of a rotation at another object, by a key for rotations',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => update(bob, { revoke: 'x' }, { object: `${bob.url}2` }),
  },
  {
    name: 'the patch of a rotation in another verb, by a key for rotations',
    requirement: 'key-purpose',
    code: 'key-purpose',
    key: { purpose: ['rotate-key'] },
    fields: (bob) => update(bob, { revoke: 'x' }, { type: 'Revise' }),
  },
]);

/** Around 48 hours, with room for clocks that differ a little. */
const LIVE_WINDOW: readonly (readonly [name: string, age: number, code: string | undefined])[] = [
  ['an hour ago', HOUR, undefined],
  ['47 hours ago', 47 * HOUR, undefined],
  ['two minutes less than 48 hours ago', 48 * HOUR - 2 * MINUTE, undefined],
  ['two minutes more than 48 hours ago', 48 * HOUR + 2 * MINUTE, 'key-superseded'],
  ['49 hours ago', 49 * HOUR, 'key-superseded'],
  ['a year ago', 365 * DAY, 'key-superseded'],
];

const liveWindow = tableCheck(
  'inbox/key-live-window',
  'what a superseded key signed is delivered within 48 hours or not at all',
  () =>
    LIVE_WINDOW.flatMap(([when, age, code]) =>
      [MINUTE, 30 * DAY].map((before) => ({
        name: `signed ${before / MINUTE} minutes before the key was superseded, ${when}`,
        requirement: 'key-live-window',
        ...(code === undefined ? {} : { code }),
        key: { created: timeFromNow(-age - 60 * DAY), superseded_at: timeFromNow(-age) },
        fields: () => ({ published: timeFromNow(-age - before) }),
      })),
    ),
);

/** What may be wrong with an entry of a history, so that it is no key. */
const NO_KEYS: readonly (readonly [
  name: string,
  spoil: (bob: RemoteActor, entry: JsonObject) => JsonValue,
])[] = [
  ['null', () => null],
  ['a string', (_bob, entry) => entry['id'] as string],
  ['a list with the key', (_bob, entry) => [entry]],
  ['of another controller', (bob, entry) => tamper(entry, { controller: `${bob.url}2` })],
  ['without a controller', (_bob, entry) => tamper(entry, { controller: undefined })],
  ['of another type', (_bob, entry) => tamper(entry, { type: 'Ed25519VerificationKey2020' })],
  ['without created', (_bob, entry) => tamper(entry, { created: undefined })],
  [
    'with another form of created',
    (_bob, entry) => tamper(entry, { created: '2020-01-01T00:00:00Z' }),
  ],
  ['with a superseded_at that is null', (_bob, entry) => tamper(entry, { superseded_at: null })],
  ['with a revoked_at that is no time', (_bob, entry) => tamper(entry, { revoked_at: 'never' })],
  ['without a purpose', (_bob, entry) => tamper(entry, { purpose: undefined })],
  ['with a purpose that is a string', (_bob, entry) => tamper(entry, { purpose: 'sign-activity' })],
  [
    'with a purpose that holds a number',
    (_bob, entry) => tamper(entry, { purpose: ['sign-activity', 1] }),
  ],
  ['without publicKeyMultibase', (_bob, entry) => tamper(entry, { publicKeyMultibase: undefined })],
  [
    'with a truncated publicKeyMultibase',
    (_bob, entry) =>
      tamper(entry, { publicKeyMultibase: (entry['publicKeyMultibase'] as string).slice(0, -1) }),
  ],
];

const notKeys = defineCheck({
  id: 'inbox/key-malformed-entries',
  title:
    'an entry of a history that is no key of the actor is ignored, and does not spoil the others',
  class: 'inbox',
  requirements: ['key-controller', 'key-unknown', 'inbox-key', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    for (const [name, spoil] of NO_KEYS) {
      const bob = await check.probe.actor();
      const bad = bob.makeKey();
      const good = bob.makeKey({ fragment: 'key-3' });
      const show = (entry: JsonValue): void => {
        bob.on_document.clear();
        bob.on_document.add({
          change: (document) => ({
            ...document,
            assertionMethod: [entry, bob.describeKey(good)],
          }),
        });
      };
      show(spoil(bob, bob.describeKey(bad)));
      const refusal = await check.deliver(alice, made(bob, {}, { key: bad }));
      for (const requirement of ['key-controller', 'key-unknown', 'inbox-key']) {
        check.refused(
          requirement,
          refusal,
          unauthentic('key-unknown'),
          `signed by an entry ${name}`,
        );
      }
      const other = made(bob, {}, { key: good });
      await accepted(check, alice, other, `the key beside an entry ${name}`, ['key-controller']);
      // The same entry as it should be. It is unknown in what the host keeps, so that it is looked up once more.
      show(bob.describeKey(bad));
      await accepted(
        check,
        alice,
        made(bob, {}, { key: bad }),
        `the entry that was ${name}, repaired`,
      );
    }
  },
});

const foreignId = defineCheck({
  id: 'inbox/key-of-another-actor',
  title: 'a key that the actor does not list is unknown, whoever else lists it',
  class: 'inbox',
  requirements: ['key-unknown', 'key-controller', 'proof-method', 'inbox-key', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const eve = await check.probe.actor();
    const unlisted = bob.makeKey();
    const refusal = await check.deliver(alice, made(bob, {}, { key: unlisted }));
    for (const requirement of ['key-unknown', 'inbox-key']) {
      check.refused(
        requirement,
        refusal,
        unauthentic('key-unknown'),
        'a key that no document shows',
      );
    }
    // Eve lists a key under Bob's name, and signs for Bob with it; and signs for Bob with her own.
    const claimed = { ...eve.key, id: `${bob.url}#key-9` };
    eve.on_document.add({
      change: (document) => ({
        ...document,
        assertionMethod: [
          eve.describeKey(eve.key),
          { ...eve.describeKey(claimed), controller: bob.url },
        ],
      }),
    });
    await accepted(check, alice, made(eve), 'an activity of Eve in her own name');
    const forged = await check.deliver(alice, made(bob, {}, { key: claimed }));
    for (const requirement of ['key-controller', 'key-unknown']) {
      check.refused(
        requirement,
        forged,
        unauthentic('key-unknown'),
        'a key that Eve lists for Bob',
      );
    }
    const own = await check.deliver(alice, made(bob, {}, { key: eve.key }));
    check.refused(
      'proof-method',
      own,
      unauthentic('proof-method'),
      "Eve's key under Bob's activity",
    );
    await accepted(check, alice, made(bob), "Bob's own key");
  },
});

/** What may be different about the rotation that supersedes `key-1` by `key-2`, in the history and in the Update. */
interface RotationCase {
  name: string;
  requirement: string;
  code?: string;
  /** Changes the Update before it is signed. */
  fields?: (update: JsonObject, bob: RemoteActor) => Fields;
  /** Changes the entries of the history: old key, new key. */
  history?: (entries: [JsonObject, JsonObject], bob: RemoteActor) => JsonValue[];
}

const ROTATIONS: readonly RotationCase[] = [
  { name: 'the rotation, which the history shows already', requirement: 'key-rotation-exception' },
  {
    name: 'the rotation without the new key in it',
    requirement: 'key-rotation-exception',
    fields: (rotation) => ({
      patch: tamper(rotation['patch'] as JsonObject, { add_publicKey: undefined }),
    }),
  },
  {
    name: 'the rotation before the history shows it',
    requirement: 'key-rotation-exception',
    history: ([old]) => [tamper(old, { superseded_at: undefined })],
  },
  {
    name: 'the rotation when the new key is not in the history',
    requirement: 'key-rotation-fence',
    code: 'key-inactive',
    history: ([old]) => [old],
  },
  {
    name: 'a rotation to another key than the one in the history',
    requirement: 'key-rotation-fence',
    code: 'key-inactive',
    history: ([old, added], bob) => [
      old,
      tamper(added, { publicKeyMultibase: bob.makeKey().publicKeyMultibase }),
    ],
  },
  {
    name: 'a rotation to a key whose id is not in the history',
    requirement: 'key-rotation-fence',
    code: 'key-inactive',
    fields: (rotation, bob) => superseding(rotation, { new: `${bob.url}#key-9` }),
  },
  {
    name: 'a rotation a millisecond after the key was superseded',
    requirement: 'key-rotation-exception',
    code: 'key-inactive',
    history: ([old, added]) => [
      tamper(old, { superseded_at: later(old['superseded_at'] as string, -1) }),
      added,
    ],
  },
  {
    name: 'a rotation that supersedes another key',
    requirement: 'key-rotation-exception',
    code: 'key-inactive',
    fields: (rotation, bob) => superseding(rotation, { old: `${bob.url}#key-2` }),
  },
  {
    name: 'a rotation that supersedes nothing',
    requirement: 'key-rotation-exception',
    code: 'key-inactive',
    fields: (rotation) => ({
      patch: tamper(rotation['patch'] as JsonObject, { supersede: undefined }),
    }),
  },
  {
    name: 'a Note at the instant of the rotation',
    requirement: 'key-rotation-exception',
    code: 'key-inactive',
    fields: () => ({ type: 'Create', object: { type: 'Note', content: 'x' }, patch: undefined }),
  },
  {
    name: 'the patch of the rotation at another object',
    requirement: 'key-rotation-exception',
    code: 'key-inactive',
    fields: (_rotation, bob) => ({ object: `${bob.url}2` }),
  },
  {
    name: 'the rotation by a key that was revoked',
    requirement: 'key-revoked',
    code: 'key-revoked',
    history: ([old, added]) => [tamper(old, { revoked_at: timeFromNow() }), added],
  },
];

function superseding(rotation: JsonObject, change: JsonObject): Fields {
  const patch = rotation['patch'] as JsonObject;
  return {
    patch: tamper(patch, { supersede: tamper(patch['supersede'] as JsonObject, change) }),
  };
}

const rotationException = defineCheck({
  id: 'inbox/key-rotation-exception',
  title: 'the Update that supersedes a key is accepted from that key, and nothing else is',
  class: 'inbox',
  requirements: [
    'key-rotation-exception',
    'key-rotation-fence',
    'key-revoked',
    'inbox-key',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    for (const { name, requirement, code, fields, history } of ROTATIONS) {
      const bob = await check.probe.actor();
      const { old, update: rotation } = bob.rotate({ at: timeFromNow(-MINUTE) });
      const entries = bob.keys.map((key) => bob.describeKey(key)) as [JsonObject, JsonObject];
      const shown = history?.(entries, bob) ?? entries;
      bob.on_document.add({ change: (document) => ({ ...document, assertionMethod: shown }) });
      const unsigned = tamper(rotation, { id: undefined, proof: undefined });
      const activity = made(bob, { ...unsigned, ...fields?.(rotation, bob) }, { key: old });
      const answer = await check.deliver(alice, activity);
      if (code === undefined) {
        for (const cited of [requirement, 'inbox-accepted']) {
          check.status(cited, answer, 202, `accepted: ${name}`);
        }
      } else {
        for (const cited of [requirement, 'inbox-key']) {
          check.refused(cited, answer, unauthentic(code), `refused: ${name}`);
        }
      }
    }
  },
});

/** Faults that come together, and the one that is reported. */
const KEY_ORDER: readonly {
  name: string;
  code: string;
  key: KeyOptions;
  broken?: boolean;
  fields?: Fields;
}[] = [
  {
    name: 'revoked before inactive',
    code: 'key-revoked',
    key: { created: timeFromNow(DAY), revoked_at: timeFromNow(DAY) },
  },
  {
    name: 'inactive before purpose',
    code: 'key-inactive',
    key: { created: timeFromNow(DAY), purpose: ['rotate-key'] },
  },
  { name: 'purpose before the signature', code: 'key-purpose', key: { purpose: [] }, broken: true },
  {
    name: 'revoked before the signature',
    code: 'key-revoked',
    key: { revoked_at: T0 },
    broken: true,
  },
  {
    name: 'inactive before the signature',
    code: 'key-inactive',
    key: { superseded_at: timeFromNow(-MINUTE) },
    broken: true,
  },
  {
    name: 'the signature before the 48 hours',
    code: 'proof-invalid',
    key: { created: timeFromNow(-9 * DAY), superseded_at: timeFromNow(-3 * DAY) },
    broken: true,
    fields: { published: timeFromNow(-4 * DAY) },
  },
  {
    name: 'the purpose before the 48 hours',
    code: 'key-purpose',
    key: { created: timeFromNow(-9 * DAY), superseded_at: timeFromNow(-3 * DAY), purpose: [] },
    fields: { published: timeFromNow(-4 * DAY) },
  },
];

const keyOrder = defineCheck({
  id: 'inbox/key-order',
  title: 'of two faults of a key the earlier one is reported',
  class: 'inbox',
  requirements: ['inbox-order', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    for (const { name, code, key, broken, fields } of KEY_ORDER) {
      const bob = await check.probe.actor();
      const signer = bob.addKey(key);
      const stranger = { ...bob.makeKey(), id: signer.id };
      const activity = made(bob, fields, { key: broken === true ? stranger : signer });
      const answer = await check.deliver(alice, activity);
      check.refused('inbox-order', answer, unauthentic(code), name);
    }
    await accepted(check, alice, made(await check.probe.actor()), 'an activity without faults');
  },
});

export const inboxKeyChecks: readonly CheckDefinition[] = [
  interval,
  revoked,
  purposes,
  liveWindow,
  notKeys,
  foreignId,
  rotationException,
  keyOrder,
];
