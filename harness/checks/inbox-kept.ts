// What a host keeps of its signers: when it looks again, and how Updates change it. Spec: "Inbox", "The signer's keys",
// and "Keys, actors and rotation", "Rotation".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { tamper, timeFromNow } from '../probe/activities.ts';
import type { ProbeKey, RemoteActor } from '../probe/probe.ts';
import {
  accepted,
  HOUR,
  keptDocument,
  keptEntry,
  keptKey,
  made,
  MINUTE,
  unauthentic,
} from './inbox-support.ts';

/** How many fetches of the actor's document happen while something is done. */
async function fetchesDuring<T>(bob: RemoteActor, work: () => Promise<T>): Promise<[T, number]> {
  const before = bob.document_fetches;
  const result = await work();
  return [result, bob.document_fetches - before];
}

/** Makes the actor known to the host by a first activity. */
async function meet(check: CheckContext, alice: LocalActor, bob: RemoteActor): Promise<void> {
  await accepted(check, alice, made(bob), 'the first activity of a signer');
}

const refetchUnknown = defineCheck({
  id: 'inbox/refetch-unknown-key',
  title: 'a key that the kept document does not have makes the host look once more, exactly once',
  class: 'inbox',
  requirements: ['inbox-signer-refetch', 'key-unknown', 'inbox-signer-cache', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    await meet(check, alice, bob);
    const stranger = bob.makeKey({ fragment: 'never-shown' });
    for (const round of ['first', 'second']) {
      const [refusal, fetches] = await fetchesDuring(bob, () =>
        check.deliver(alice, made(bob, {}, { key: stranger })),
      );
      for (const requirement of ['inbox-signer-refetch', 'key-unknown']) {
        check.refused(
          requirement,
          refusal,
          unauthentic('key-unknown'),
          `still unknown, the ${round} time`,
        );
      }
      exactlyOne(check, fetches, `a key that stays unknown, the ${round} time`);
    }
    const added = bob.addKey();
    const [, fetches] = await fetchesDuring(bob, () =>
      accepted(check, alice, made(bob, {}, { key: added }), 'a key that the document has since', [
        'inbox-signer-refetch',
      ]),
    );
    exactlyOne(check, fetches, 'a key that the document has since');
    bob.on_document.add({ status: 500 });
    const next = made(bob, {}, { key: added });
    await accepted(check, alice, next, 'the new key is kept', ['inbox-signer-cache']);
  },
});

function exactlyOne(check: CheckContext, fetches: number, what: string): void {
  check.expect('inbox-signer-refetch', fetches === 1, `the document is fetched once: ${what}`, {
    expected: '1 fetch',
    actual: `${fetches} fetches`,
  });
}

const refetchInactive = defineCheck({
  id: 'inbox/refetch-inactive-key',
  title: 'a key that is not active in the kept document makes the host look once more',
  class: 'inbox',
  requirements: ['inbox-signer-refetch', 'key-inactive', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const late = bob.addKey({ created: timeFromNow(HOUR) });
    await accepted(
      check,
      alice,
      made(bob, {}, { key: bob.keys[0] as ProbeKey }),
      'the first activity of a signer',
    );
    const activity = made(bob, {}, { key: late });
    const [refusal, fetches] = await fetchesDuring(bob, () => check.deliver(alice, activity));
    for (const requirement of ['inbox-signer-refetch', 'key-inactive']) {
      check.refused(
        requirement,
        refusal,
        unauthentic('key-inactive'),
        'a key that is still not active',
      );
    }
    exactlyOne(check, fetches, 'a key that is still not active');
    late.created = timeFromNow(-HOUR);
    const [, again] = await fetchesDuring(bob, () =>
      accepted(check, alice, activity, 'the key when its document says otherwise', [
        'inbox-signer-refetch',
      ]),
    );
    exactlyOne(check, again, 'the key when its document says otherwise');
  },
});

const failedRefetch = defineCheck({
  id: 'inbox/refetch-that-fails',
  title: 'a second look that fails leaves what is kept as it was',
  class: 'inbox',
  requirements: [
    'inbox-signer-not-poisoned',
    'inbox-signer-cache',
    'inbox-signer-refetch',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    await meet(check, alice, bob);
    const first = bob.key;
    const added = bob.addKey();
    const failures = [
      { status: 500 },
      { status: 404 },
      { body: '{}' },
      { change: (document: Record<string, unknown>) => ({ ...document, id: `${bob.url}2` }) },
    ];
    for (const behaviour of failures) {
      bob.on_document.clear();
      bob.on_document.add(behaviour);
      const [refusal, fetches] = await fetchesDuring(bob, () =>
        check.deliver(alice, made(bob, {}, { key: added })),
      );
      check.expect(
        'inbox-signer-refetch',
        fetches === 1 && refusal.status !== 202,
        'the second look fails',
        {
          expected: 'one fetch, and a refusal',
          actual: `${fetches} fetches, status ${refusal.status}`,
          answer: refusal,
        },
      );
      const known = made(bob, {}, { key: first });
      await accepted(check, alice, known, 'the key that is kept, after a look that failed', [
        'inbox-signer-not-poisoned',
        'inbox-signer-cache',
      ]);
    }
    bob.on_document.clear();
    const activity = made(bob, {}, { key: added });
    await accepted(check, alice, activity, 'the new key when the document can be had', [
      'inbox-signer-not-poisoned',
    ]);
  },
});

const foldRotation = defineCheck({
  id: 'inbox/fold-rotation',
  title: 'a delivered rotation changes the kept keys, so that the new key needs no fetch',
  class: 'inbox',
  requirements: [
    'inbox-signer-fold',
    'key-fold-add',
    'key-fold-supersede',
    'key-inactive',
    'projection-peer-actors',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    await meet(check, alice, bob);
    const { old, new: added, update } = bob.rotate();
    const published = update['published'] as string;
    await accepted(check, alice, update, 'the rotation', ['inbox-signer-fold']);
    const [, fetches] = await fetchesDuring(bob, () =>
      accepted(check, alice, made(bob, {}, { key: added }), 'an activity by the new key', [
        'inbox-signer-fold',
        'key-fold-add',
      ]),
    );
    check.expect('inbox-signer-fold', fetches === 0, 'the new key needs no fetch', {
      actual: `${fetches} fetches`,
    });
    const late = made(
      bob,
      { published: new Date(Date.parse(published) + 1).toISOString() },
      { key: old },
    );
    const refusal = await check.deliver(alice, late);
    for (const requirement of ['key-inactive', 'inbox-signer-fold']) {
      check.refused(
        requirement,
        refusal,
        unauthentic('key-inactive'),
        'an activity by the old key after the rotation',
      );
    }
    const early = made(
      bob,
      { published: new Date(Date.parse(published) - 1).toISOString() },
      { key: old },
    );
    await accepted(check, alice, early, 'an activity by the old key from before the rotation');
    await shows(
      check,
      'key-fold-supersede',
      'the old key is superseded',
      async () => at(await keptKey(check, bob, old.id), 'superseded_at') === published,
    );
    await shows(
      check,
      'projection-peer-actors',
      'the new key is shown',
      async () =>
        at(await keptKey(check, bob, added.id), 'publicKeyMultibase') === added.publicKeyMultibase,
    );
  },
});

async function shows(
  check: CheckContext,
  requirement: string,
  what: string,
  condition: () => Promise<boolean>,
): Promise<void> {
  await check.eventually(requirement, `${what} in peer-actors`, condition);
}

const foldAgain = defineCheck({
  id: 'inbox/fold-keeps-what-is-set',
  title: 'a later Update does not replace a key, nor move the time at which one ended',
  class: 'inbox',
  requirements: [
    'key-fold-add',
    'key-fold-supersede',
    'key-fold-revoke',
    'inbox-signer-fold',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const first = bob.key;
    const second = bob.addKey();
    const third = bob.addKey();
    await meet(check, alice, bob);
    const send = async (what: string, patch: JsonObject, published: string): Promise<void> => {
      const update = made(
        bob,
        { type: 'Update', object: bob.url, patch, published },
        { key: third },
      );
      await accepted(check, alice, update, what, ['inbox-signer-fold']);
    };
    const times = [5, 4, 3, 2, 1].map((minutes) => timeFromNow(-minutes * MINUTE));
    const [t1 = '', t2 = '', t3 = '', t4 = '', t5 = ''] = times;
    await send('the supersession of key-1', { supersede: { old: first.id, new: third.id } }, t1);
    await send('the same again, later', { supersede: { old: first.id, new: second.id } }, t2);
    await send('the revocation of key-2', { revoke: second.id }, t3);
    await send('the same again, later', { revoke: second.id }, t4);
    const impostor = { ...bob.makeKey({ created: t5 }), id: third.id };
    await send(
      'another key under the id of key-3',
      { add_publicKey: bob.describeKey(impostor) },
      t5,
    );
    await shows(check, 'key-fold-supersede', 'the first supersession', async () => {
      return at(await keptKey(check, bob, first.id), 'superseded_at') === t1;
    });
    await shows(check, 'key-fold-revoke', 'the first revocation', async () => {
      return at(await keptKey(check, bob, second.id), 'revoked_at') === t3;
    });
    const forged = await check.deliver(alice, made(bob, {}, { key: impostor }));
    check.refused(
      'key-fold-add',
      forged,
      unauthentic('proof-invalid'),
      'the other key did not take the id',
    );
    await accepted(check, alice, made(bob, {}, { key: third }), 'the key that had it', [
      'key-fold-add',
    ]);
  },
});

const foldRevoke = defineCheck({
  id: 'inbox/fold-revocation',
  title: 'a delivered revocation holds at once, for times before it too',
  class: 'inbox',
  requirements: [
    'key-fold-revoke',
    'key-revoked',
    'inbox-signer-fold',
    'inbox-key',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const stolen = bob.key;
    const spare = bob.addKey();
    await meet(check, alice, bob);
    const early = made(bob, { published: timeFromNow(-30 * MINUTE) }, { key: stolen });
    const other = made(bob, { published: timeFromNow(-29 * MINUTE) }, { key: stolen });
    await accepted(check, alice, early, 'an activity by the key before its revocation is known');
    const patch = { revoke: stolen.id };
    const update = made(bob, { type: 'Update', object: bob.url, patch }, { key: spare });
    await accepted(check, alice, update, 'the revocation');
    const refusal = await check.deliver(alice, other);
    for (const requirement of [
      'key-fold-revoke',
      'key-revoked',
      'inbox-signer-fold',
      'inbox-key',
    ]) {
      check.refused(
        requirement,
        refusal,
        unauthentic('key-revoked'),
        'an activity by the revoked key',
      );
    }
    await accepted(check, alice, made(bob, {}, { key: spare }), 'an activity by the other key');
  },
});

const foldAddOnly = defineCheck({
  id: 'inbox/fold-addition',
  title: 'a key that is added without superseding one leaves both active',
  class: 'inbox',
  requirements: ['key-fold-add', 'key-active', 'inbox-signer-fold', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const first = bob.key;
    await meet(check, alice, bob);
    // Whatever the host knows of the new key, it knows from the Update.
    bob.on_document.add({ status: 500 });
    const published = timeFromNow(-MINUTE);
    const added = bob.makeKey({ created: published });
    const patch = { add_publicKey: bob.describeKey(added) };
    const update = made(bob, { type: 'Update', object: bob.url, patch, published }, { key: first });
    await accepted(check, alice, update, 'the addition');
    const now = made(bob, {}, { key: added });
    await accepted(check, alice, now, 'an activity by the added key', [
      'key-fold-add',
      'inbox-signer-fold',
    ]);
    const still = made(bob, {}, { key: first });
    await accepted(check, alice, still, 'an activity by the first key', ['key-active']);
    const exact = made(bob, { published }, { key: added });
    await accepted(check, alice, exact, 'one of the instant of the addition', ['key-active']);
  },
});

const foldProfile = defineCheck({
  id: 'inbox/fold-profile',
  title: 'a delivered Update changes the kept profile, and only one by the actor itself does',
  class: 'inbox',
  requirements: ['inbox-signer-fold', 'projection-peer-actors', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const eve = await check.probe.actor();
    await meet(check, alice, bob);
    await meet(check, alice, eve);
    const send = async (who: RemoteActor, patch: JsonObject): Promise<void> => {
      await accepted(
        check,
        alice,
        made(who, { type: 'Update', object: bob.url, patch }),
        'an Update',
      );
    };
    const icon = { type: 'Image', url: 'https://b.example/i.png' };
    await send(bob, {
      name: 'Bob B.',
      summary: 'hello',
      icon,
      alsoKnownAs: ['https://b.example/@bob'],
    });
    await kept(check, bob, {
      name: 'Bob B.',
      summary: 'hello',
      icon,
      alsoKnownAs: ['https://b.example/@bob'],
    });
    await send(bob, { summary: null, name: 'Bob C.', manuallyApprovesFollowers: true });
    await kept(check, bob, {
      name: 'Bob C.',
      summary: undefined,
      icon,
      manuallyApprovesFollowers: true,
    });
    await send(bob, { manuallyApprovesFollowers: null });
    await kept(check, bob, { name: 'Bob C.', icon, manuallyApprovesFollowers: undefined });
    await send(eve, { name: 'Eve was here' });
    // The Update by Eve came before this one.
    await send(bob, { summary: 'again' });
    await kept(check, bob, { name: 'Bob C.', summary: 'again', icon });
    const document = await keptDocument(check, bob.url);
    check.expect(
      'projection-peer-actors',
      textAt(document, 'id') === bob.url,
      'the document names its actor',
    );
    check.equal(
      'projection-peer-actors',
      at(document, 'assertionMethod'),
      bob.document()['assertionMethod'],
      'the keys are as they were fetched',
    );
  },
});

const foldOrder = defineCheck({
  id: 'inbox/fold-profile-in-any-order',
  title:
    'of Updates of one member the one with the later published counts, in whatever order they come',
  class: 'inbox',
  requirements: ['inbox-signer-fold', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const times = [4, 3, 2].map((minutes) => timeFromNow(-minutes * MINUTE));
    const patches: JsonObject[] = [
      { name: 'first', summary: 'first', alsoKnownAs: ['https://b.example/first'] },
      { name: 'second', summary: null, icon: 'https://b.example/second' },
      { name: 'third', icon: null },
    ];
    const due = {
      name: 'third',
      summary: undefined,
      icon: undefined,
      alsoKnownAs: ['https://b.example/first'],
    };
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ]) {
      const bob = await check.probe.actor({ key: { created: timeFromNow(-HOUR) } });
      await meet(check, alice, bob);
      for (const n of order) {
        const patch = patches[n] ?? {};
        const fields = { type: 'Update', object: bob.url, patch, published: times[n] ?? '' };
        const what = `Update ${n} in the order ${order.join(', ')}`;
        await accepted(check, alice, made(bob, fields), what);
      }
      // A later Update of another member shows that those before it have had their effect.
      const fence = { type: 'Update', object: bob.url, patch: { manuallyApprovesFollowers: true } };
      await accepted(check, alice, made(bob, fence), 'a later Update');
      await kept(check, bob, { ...due, manuallyApprovesFollowers: true });
    }
  },
});

async function kept(
  check: CheckContext,
  bob: RemoteActor,
  members: Record<string, unknown>,
): Promise<void> {
  await shows(check, 'inbox-signer-fold', `the profile ${JSON.stringify(members)}`, async () => {
    const document = await keptDocument(check, bob.url);
    return Object.entries(members).every(([name, value]) => deepEqual(at(document, name), value));
  });
}

/** Counts that the time at which an actor was fetched is a time, and gives it back. */
async function judgeFetchedAt(
  check: CheckContext,
  actor: RemoteActor,
  host: Host,
): Promise<string> {
  const time = textAt(await keptEntry(check, actor.url, host), 'fetched_at') ?? '';
  check.expect(
    'projection-peer-actors',
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time),
    'fetched_at is a time',
    { expected: 'a time', actual: time === '' ? 'absent' : time },
  );
  return time;
}

const projection = defineCheck({
  id: 'inbox/projection-peer-actors',
  title:
    'peer-actors shows the document of each remote actor whose activity was accepted, also after a restart',
  class: 'inbox',
  needs: ['restart'],
  requirements: [
    'projection-peer-actors',
    'inbox-signer-cache',
    'inbox-accepted',
    'restart-durable',
  ],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const actors = [
      await check.probe.actor(),
      await check.probe.actor(),
      await check.peer().actor({ type: 'Service' }),
    ];
    for (const actor of actors) await accepted(check, alice, made(actor), 'a first activity');
    const shown = async (actor: RemoteActor): Promise<boolean> => {
      const document = await keptDocument(check, actor.url, host);
      const want = actor.document();
      return ['id', 'type', 'inbox', 'preferredUsername', 'assertionMethod'].every((name) =>
        deepEqual(at(document, name), want[name]),
      );
    };
    for (const actor of actors) {
      await check.eventually('projection-peer-actors', `${actor.url} is shown`, () => shown(actor));
    }
    const fetched = new Map<RemoteActor, string>();
    for (const actor of actors) fetched.set(actor, await judgeFetchedAt(check, actor, host));
    await host.restart('kill');
    for (const actor of actors) {
      const still = await judgeFetchedAt(check, actor, host);
      const what_time = 'the time of the fetch is the same when it is read again';
      check.equal('projection-peer-actors', still, fetched.get(actor), what_time);
      actor.on_document.add({ status: 500 });
      await check.eventually('restart-durable', `${actor.url} is shown after a sudden death`, () =>
        shown(actor),
      );
      const what = 'an activity of a signer that was met before the sudden death';
      await accepted(check, alice, made(actor), what, ['inbox-signer-cache']);
    }
    const local = await keptDocument(check, alice.url, host);
    check.expect('projection-peer-actors', local === undefined, 'local actors are not remote ones');
  },
});

const rejectedUpdate = defineCheck({
  id: 'inbox/fold-only-accepted',
  title: 'an Update that is refused changes nothing',
  class: 'inbox',
  requirements: ['inbox-signer-fold', 'inbox-proof', 'inbox-key', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    await meet(check, alice, bob);
    bob.on_document.add({ status: 500 });
    const published = timeFromNow();
    const added = bob.makeKey({ created: published });
    const patch = { add_publicKey: bob.describeKey(added), name: 'Mallory' };
    const update = made(bob, { type: 'Update', object: bob.url, patch, published });
    const forged = await check.deliver(
      alice,
      made(bob, tamper(update, { id: undefined, proof: undefined }), {
        key: { ...added, id: bob.key.id },
      }),
    );
    check.refused(
      'inbox-proof',
      forged,
      unauthentic('proof-invalid'),
      'an Update signed by the key that it adds',
    );
    const unknown = await check.deliver(alice, made(bob, {}, { key: added }));
    check.expect(
      'inbox-key',
      unknown.status === 401 || unknown.status === 503,
      'the key is not known after that',
      { answer: unknown, actual: `status ${unknown.status}` },
    );
    await accepted(check, alice, made(bob), 'an activity by the key that is known');
    const name = at(await keptDocument(check, bob.url), 'name');
    check.equal('inbox-signer-fold', name, bob.name, 'the kept name is as it was');
    await accepted(check, alice, update, 'the Update, signed as it should be');
    await accepted(check, alice, made(bob, {}, { key: added }), 'the added key after that', [
      'inbox-signer-fold',
    ]);
  },
});

export const inboxKeptChecks: readonly CheckDefinition[] = [
  refetchUnknown,
  refetchInactive,
  failedRefetch,
  foldRotation,
  foldAgain,
  foldRevoke,
  foldAddOnly,
  foldProfile,
  foldOrder,
  projection,
  rejectedUpdate,
];
