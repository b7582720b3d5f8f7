// Signers that are gone: whose Tombstone is met first, and whose Delete is delivered. Spec: "Inbox", "The signer's keys"
// and "Moves and Deletes of the signer".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { reidentify, tamper, timeFromNow } from '../probe/activities.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import type { ProbeKey, RemoteActor } from '../probe/probe.ts';
import {
  accepted,
  keptDocument,
  made,
  MINUTE,
  REFUSED,
  timesListed,
  unauthentic,
} from './inbox-support.ts';
import { SOME_CID } from './publishing-shapes.ts';

const met = defineCheck({
  id: 'inbox/signer-tombstone',
  title: 'who is met as a Tombstone is verified by its key history like a living actor',
  class: 'inbox',
  requirements: [
    'inbox-signer-tombstone',
    'inbox-proof',
    'inbox-key',
    'inbox-listed',
    'inbox-accepted',
    'inbox-signer-not-poisoned',
  ],
  async run(check) {
    const alice = await check.actor();
    for (const type of ['Person', 'Group'] as const) {
      const bob = await check.probe.actor({ type });
      // A history: one key that ended, one that was revoked, one that signs.
      const { old } = bob.rotate({ at: timeFromNow(-10 * MINUTE) });
      const revoked = bob.addKey({ revoked_at: timeFromNow(-MINUTE) });
      const early = made(bob, { published: timeFromNow(-20 * MINUTE) }, { key: old });
      const note = made(bob);
      const removal = bob.remove();
      const stranger = bob.makeKey({ fragment: 'never-shown' });
      const wrong: [string, JsonObject, string][] = [
        ['a changed Delete', reidentify(tamper(removal, { extra: 1 })), 'proof-invalid'],
        [
          'a Delete by a revoked key',
          made(bob, deleteFields(bob), { key: revoked }),
          'key-revoked',
        ],
        [
          'a Delete by a key that ended',
          made(bob, deleteFields(bob), { key: old }),
          'key-inactive',
        ],
        [
          'a Delete by an unknown key',
          made(bob, deleteFields(bob), { key: stranger }),
          'key-unknown',
        ],
      ];
      for (const [what, activity, code] of wrong) {
        const answer = await check.deliver(alice, activity);
        const requirement = code === 'proof-invalid' ? 'inbox-proof' : 'inbox-key';
        check.refused(requirement, answer, unauthentic(code), what);
      }
      for (const [what, activity] of [
        ['the Delete of one who is met by it', removal],
        ['what a key signed before it ended', early],
        ['what came before the Delete', note],
      ] as const) {
        await accepted(check, alice, activity, what, ['inbox-signer-tombstone']);
      }
      await check.eventually('inbox-listed', 'the Delete is listed', async () => {
        return (await timesListed(alice, removal)) === 1;
      });
    }
    const bare = await check.probe.actor();
    const removal = bare.remove();
    bare.profile = { inbox: `${bare.url}/inbox`, '@context': undefined, formerType: undefined };
    await accepted(check, alice, removal, 'one with other members, and without some', [
      'inbox-signer-tombstone',
      'inbox-signer-not-poisoned',
    ]);
  },
});

function deleteFields(bob: RemoteActor): JsonObject {
  return { type: 'Delete', object: bob.url };
}

/** Answers with status 410, or another one, that are no Tombstone of the signer. */
const NO_TOMBSTONES: readonly [what: string, behave: (bob: RemoteActor) => Behaviour][] = [
  ['410 and nothing', () => ({ body: '' })],
  ['410 and a page of HTML', () => ({ body: '<!doctype html><p>gone', content_type: 'text/html' })],
  [
    '410 and a problem document',
    () => ({ body: { type: 'about:blank', title: 'Gone', status: 410 } }),
  ],
  ['410 and a Person', () => ({ change: (document) => ({ ...document, type: 'Person' }) })],
  [
    '410 and a type in lower case',
    () => ({ change: (document) => ({ ...document, type: 'tombstone' }) }),
  ],
  [
    '410 and a list of types',
    () => ({ change: (document) => ({ ...document, type: ['Tombstone'] }) }),
  ],
  [
    'a Tombstone of another actor',
    (bob) => ({ change: (document) => ({ ...document, id: `${bob.url}2` }) }),
  ],
  ['a Tombstone without id', () => ({ change: ({ id: _id, ...rest }) => rest })],
  ['a Tombstone without keys', () => ({ change: ({ assertionMethod: _keys, ...rest }) => rest })],
  [
    'a Tombstone with keys that are no list',
    () => ({ change: (document) => ({ ...document, assertionMethod: {} }) }),
  ],
  [
    'a Tombstone with a member twice',
    (bob) => ({ body: JSON.stringify(bob.document()).replace('{', '{"type":"Tombstone",') }),
  ],
  ['404 and the Tombstone', () => ({ status: 404 })],
  ['403 and the Tombstone', () => ({ status: 403 })],
];

const notMet = defineCheck({
  id: 'inbox/signer-no-tombstone',
  title: 'what is answered for a deleted signer counts only if it is its own Tombstone, with 410',
  class: 'inbox',
  requirements: [
    'inbox-signer-tombstone',
    'inbox-signer-unresolvable',
    'inbox-signer-not-poisoned',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    for (const [what, behave] of NO_TOMBSTONES) {
      const bob = await check.probe.actor();
      const removal = bob.remove();
      bob.on_document.add(behave(bob));
      const answer = await check.deliver(alice, removal);
      for (const requirement of ['inbox-signer-tombstone', 'inbox-signer-unresolvable']) {
        check.refused(requirement, answer, REFUSED.unresolvable, what);
      }
      bob.on_document.clear();
      await accepted(check, alice, removal, `the same with its Tombstone, after ${what}`, [
        'inbox-signer-not-poisoned',
      ]);
    }
  },
});

/** The Tombstone that is due from a document that was kept. */
function dueTombstone(before: unknown, removal: JsonObject): JsonObject {
  return {
    id: textAt(before, 'id') ?? '',
    type: 'Tombstone',
    formerType: textAt(before, 'type') ?? '',
    deleted: removal['published'] ?? '',
    assertionMethod: (at(before, 'assertionMethod') ?? []) as JsonObject[],
  };
}

/** Waits for the Tombstone in place of the kept document. */
async function expectBuried(
  check: CheckContext,
  bob: RemoteActor,
  due: JsonObject,
  what: string,
  host: Host = check.host,
): Promise<void> {
  await check.eventually('inbox-delete', `a Tombstone is kept: ${what}`, async () => {
    const kept = await keptDocument(check, bob.url, host);
    return Object.entries(due).every(([name, value]) => deepEqual(at(kept, name), value));
  });
  const kept = await keptDocument(check, bob.url, host);
  const living = ['inbox', 'name', 'endpoints'].filter((name) => at(kept, name) !== undefined);
  check.equal('inbox-delete', living, [], `nothing of the living actor is kept: ${what}`);
}

const deleted = defineCheck({
  id: 'inbox/delete-is-folded',
  title: 'a delivered Delete replaces the kept document by a Tombstone with the kept keys',
  class: 'inbox',
  requirements: ['inbox-delete', 'inbox-accepted', 'inbox-listed', 'inbox-signer-cache'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    for (const type of ['Person', 'Service'] as const) {
      const [bob, eve] = [await check.probe.actor({ type }), await check.probe.actor()];
      await accepted(check, alice, made(eve), 'the first activity of another signer');
      await accepted(check, alice, made(bob), 'the first activity of a signer');
      const { update } = bob.rotate();
      await accepted(check, alice, update, 'a rotation');
      const before = await check.until('the rotation is kept', async () => {
        const kept = await keptDocument(check, bob.url);
        return textAt(kept, 'assertionMethod', 1, 'id') === bob.key.id ? kept : undefined;
      });
      const other = await keptDocument(check, eve.url);
      const late = made(bob);
      const removal = bob.remove();
      // The host has all it needs: whatever the origin says now does not matter.
      bob.on_document.add({ status: 500 });
      const fetches = bob.document_fetches;
      await accepted(check, alice, removal, 'the Delete', ['inbox-delete']);
      await expectBuried(check, bob, dueTombstone(before, removal), `of a ${type}`);
      await check.eventually('inbox-listed', 'the Delete is in the inbox', async () => {
        return (await timesListed(alice, removal)) === 1;
      });
      await accepted(check, carol, late, 'an earlier activity that comes after the Delete', [
        'inbox-signer-cache',
      ]);
      await accepted(check, carol, removal, 'the Delete, for another actor');
      check.equal('inbox-signer-cache', bob.document_fetches, fetches, 'no fetch was needed');
      check.equal(
        'inbox-delete',
        await keptDocument(check, eve.url),
        other,
        'others are as before',
      );
    }
  },
});

const notDeleted = defineCheck({
  id: 'inbox/delete-by-another-actor',
  title: 'a Delete of another actor, or of anything else, is stored and changes no document',
  class: 'inbox',
  requirements: ['inbox-delete-other', 'inbox-delete', 'inbox-listed', 'inbox-proof'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    const note = made(bob);
    await taken(check, alice, note);
    await taken(check, alice, made(eve));
    const before = [await keptDocument(check, bob.url), await keptDocument(check, eve.url)];
    const harmless: [string, JsonObject][] = [
      ['another remote actor', made(eve, { type: 'Delete', object: bob.url })],
      ['the receiver', made(eve, { type: 'Delete', object: alice.url, to: [alice.url] })],
      ['another local actor', made(eve, { type: 'Delete', object: carol.url, to: [carol.url] })],
      ['an activity of its own', made(bob, { type: 'Delete', object: note['id'] ?? '' })],
      ['an object of its own', made(bob, { type: 'Delete', object: { id: note['id'] ?? '' } })],
      ['some content id', made(bob, { type: 'Delete', object: SOME_CID })],
      ['an actor with a longer name', made(bob, { type: 'Delete', object: `${bob.url}2` })],
    ];
    const frank = await check.probe.actor();
    await taken(check, alice, made(frank));
    await taken(check, alice, made(frank, { type: 'Delete', object: { id: frank.url } }));
    await check.eventually(
      'inbox-delete',
      'an object with the id is the actor itself',
      async () => {
        const kept = await keptDocument(check, frank.url);
        return textAt(kept, 'type') === 'Tombstone';
      },
    );
    for (const [what, activity] of harmless) {
      const answer = await check.deliver(alice, activity);
      check.status('inbox-delete-other', answer, 202, `a Delete of ${what} is accepted`);
    }
    const forged = made(
      bob,
      { type: 'Delete', object: bob.url },
      {
        key: { ...eve.key, id: bob.key.id } as ProbeKey,
      },
    );
    const refusal = await check.deliver(alice, forged);
    check.refused('inbox-proof', refusal, unauthentic('proof-invalid'), 'a forged Delete');
    await check.eventually('inbox-listed', 'those that were accepted are listed', async () => {
      const counts = await Promise.all(
        harmless.map(([, activity]) => timesListed(alice, activity)),
      );
      return counts.every((count) => count === 1);
    });
    // A later profile shows that everything before it has had its effect.
    for (const [n, actor] of [bob, eve].entries()) {
      const patch = { summary: `fence ${n}` };
      await taken(check, alice, made(actor, { type: 'Update', object: actor.url, patch }));
      await check.eventually(
        'inbox-delete-other',
        'a later Update still has its effect',
        async () => {
          return textAt(await keptDocument(check, actor.url), 'summary') === patch.summary;
        },
      );
      const { summary: _summary, ...kept } = ((await keptDocument(check, actor.url)) ??
        {}) as JsonObject;
      check.equal('inbox-delete-other', kept, before[n], 'the kept document is as it was');
    }
    for (const actor of [alice, carol]) {
      check.status('inbox-delete-other', await check.get(actor.url), 200, 'local actors are there');
      await taken(check, actor, made(bob));
    }
    const removal = bob.remove();
    await taken(check, alice, removal);
    await expectBuried(
      check,
      bob,
      { type: 'Tombstone', deleted: removal['published'] ?? '' },
      'of itself',
    );
  },
});

/** An activity without which the check makes no sense is accepted, and shows what a Delete does not do. */
async function taken(
  check: CheckContext,
  to: Parameters<typeof check.deliver>[0],
  activity: JsonObject,
): Promise<void> {
  const answer = await check.deliver(to, activity);
  check.status('inbox-delete-other', answer, 202, `a ${String(activity['type'])} is accepted`);
}

const durable = defineCheck({
  id: 'inbox/delete-is-kept-over-restarts',
  title: 'what was folded of a Delete and a Move is there after the sudden death of the host',
  class: 'inbox',
  requirements: ['inbox-delete', 'inbox-move', 'restart-durable'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    const target = await check.probe.actor({ profile: { alsoKnownAs: [eve.url] } });
    for (const actor of [bob, eve]) await check.deliver(alice, made(actor));
    const before = await keptDocument(check, bob.url, host);
    const removal = bob.remove();
    check.status('inbox-delete', await check.deliver(alice, removal), 202, 'the Delete');
    const move = await check.deliver(alice, eve.move(target.url));
    check.status('inbox-move', move, 202, 'the Move');
    await host.restart('kill');
    const due = dueTombstone(before, removal);
    await expectBuried(check, bob, due, 'after a sudden death', host);
    await check.eventually('inbox-move', 'movedTo is kept after a sudden death', async () => {
      return textAt(await keptDocument(check, eve.url, host), 'movedTo') === target.url;
    });
    const again = await check.deliver(alice, removal);
    check.refused('restart-durable', again, REFUSED.replay, 'the Delete is not taken twice');
  },
});

export const inboxTombstoneChecks: readonly CheckDefinition[] = [
  met,
  notMet,
  deleted,
  notDeleted,
  durable,
];
