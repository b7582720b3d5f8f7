// What was signed before several rotations: on the publisher's own documents, in another life, and for peers that fetch
// late or kept what is old. Spec: "Keys, actors and rotation" and "Inbox".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { reidentify, tamper } from '../probe/activities.ts';
import { copiesAt, idOf } from './delivery-support.ts';
import { keptDocument } from './inbox-support.ts';
import { keysOf, outboxOf, rotateRequest, signerOf } from './publishing-support.ts';

const ROTATIONS = 5;

/** An outbox over five rotations, with Notes, Updates of the profile and Follows between them. */
async function rotateOften(actor: LocalActor): Promise<JsonObject[]> {
  for (let turn = 0; turn < ROTATIONS; turn += 1) {
    await actor.note(`in turn ${turn}`);
    await actor.published({
      type: 'Update',
      object: actor.url,
      patch: { summary: `turn ${turn}` },
    });
    await actor.rotate();
  }
  await actor.note('in the end');
  return (await outboxOf(actor)) as JsonObject[];
}

async function expectAllVerify(
  check: CheckContext,
  activities: readonly JsonObject[],
  when: string,
): Promise<void> {
  for (const activity of activities) {
    const what = `the ${String(activity['type'])} of ${String(activity['published'])} verifies ${when}`;
    await check.verifies('publish-key', activity, what);
  }
}

const restarts = defineCheck({
  id: 'rotation/five-rotations-and-a-restart',
  title: 'after five rotations and a sudden death every activity verifies by the actor document',
  class: 'actors',
  requirements: ['publish-key', 'actor-key-history', 'restart-durable', 'publish-rotate-visible'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const [alice, bob] = [await check.actor({ host }), await check.actor({ host })];
    const history = await rotateOften(alice);
    const others = await rotateOften(bob);
    const keys = await keysOf(alice);
    check.equal('actor-key-history', keys.length, ROTATIONS + 1, 'the document has all keys');
    const signers = new Set(history.map(signerOf));
    check.equal('publish-key', signers.size, ROTATIONS + 1, 'each of them has signed something');
    await expectAllVerify(check, history, 'before the restart');
    for (const how of ['kill', 'stop'] as const) {
      await host.restart(how);
      check.equal(
        'restart-durable',
        await keysOf(alice),
        keys,
        `the keys are the same after a ${how}`,
      );
      check.equal(
        'restart-durable',
        await outboxOf(alice),
        history,
        `so is the outbox after a ${how}`,
      );
      await expectAllVerify(check, history, `after a ${how}`);
    }
    await expectAllVerify(check, others, 'for the other actor');
    const note = await alice.note('in another life');
    check.equal(
      'publish-rotate-visible',
      signerOf(note),
      textAt(keys.at(-1), 'id'),
      'the newest key signs',
    );
    await check.verifies('publish-key', note, 'and it verifies');
  },
});

const lateFetch = defineCheck({
  id: 'rotation/peer-that-fetches-late',
  title: 'a host that meets an actor after five rotations takes all that it ever signed',
  class: 'inbox',
  requirements: ['inbox-accepted', 'key-rotation-exception', 'inbox-proof', 'actor-key-history'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const [home, away] = await Promise.all([check.startHost(), check.startHost()]);
    const alice = await check.actor({ host: home });
    const bob = await check.actor({ host: away });
    const history = await rotateOften(alice);
    // The oldest first and the newest first: the peer needs no order to make sense of it.
    const carol = await check.actor({ host: away });
    for (const [receiver, activities] of [
      [bob, history],
      [carol, [...history].reverse()],
    ] as const) {
      for (const activity of activities) {
        const forged = reidentify(tamper(activity, { extra: 1 }));
        const refusal = await check.deliver(receiver, forged);
        const due = { status: 401, code: 'proof-invalid' };
        check.refused('inbox-proof', refusal, due, 'changed, it is refused');
        const answer = await check.deliver(receiver, activity);
        const rotation = at(activity, 'patch', 'add_publicKey') !== undefined;
        const requirement = rotation ? 'key-rotation-exception' : 'inbox-accepted';
        check.status(requirement, answer, 202, `the ${String(activity['type'])} is accepted`);
      }
    }
    const kept = listAt(await keptDocument(check, alice.url, away), 'assertionMethod');
    check.equal('actor-key-history', kept, await keysOf(alice), 'the peer keeps the whole history');
  },
});

const staleCache = defineCheck({
  id: 'rotation/peer-with-a-stale-cache',
  title: 'a host that was told of no rotation recovers by itself when the new key writes',
  class: 'delivery',
  also: ['inbox'],
  requirements: ['inbox-signer-refetch', 'inbox-listed', 'delivery-success', 'key-revoked'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const [home, away] = await Promise.all([check.startHost(), check.startHost()]);
    const alice = await check.actor({ host: home });
    const bob = await check.actor({ host: away });
    const arrives = async (note: JsonObject, what: string): Promise<void> => {
      await check.eventually('inbox-listed', what, async () => {
        return (await copiesAt(bob, idOf(note))) === 1;
      });
    };
    await arrives(await alice.note('hello', { to: [bob.url] }), 'the first Note arrives');
    const [first] = await keysOf(alice);
    for (let turn = 0; turn < 3; turn += 1) {
      // Nobody is told: there are no followers, and the rotation is addressed to none.
      await alice.published({ ...rotateRequest(alice.url), to: [] });
      await arrives(
        await alice.note(`turn ${turn}`, { to: [bob.url] }),
        `a Note by a key of which nobody was told arrives, turn ${turn}`,
      );
      const kept = listAt(await keptDocument(check, alice.url, away), 'assertionMethod');
      check.equal('inbox-signer-refetch', kept, await keysOf(alice), 'the new history is kept');
    }
    const state = await check.until('the deliveries are done', async () => {
      const found = at(await alice.projection('delivery-state'), away.base);
      return listAt(found, 'pending').length === 0 ? found : undefined;
    });
    check.equal(
      'delivery-success',
      [at(state, 'delivered'), listAt(state, 'dead_letter').length],
      [4, 0],
      'all of them at the first try that counts',
    );
    // A revocation of which nobody was told is believed when it is seen.
    const revoke = rotateRequest(alice.url, { revoke: textAt(first, 'id') ?? '' });
    const revocation = await alice.published({ ...revoke, to: [bob.url] });
    await arrives(revocation, 'the revocation arrives');
    const [opening] = (await outboxOf(alice)) as JsonObject[];
    const refusal = await check.deliver(bob, opening ?? {});
    const due = { status: 401, code: 'key-revoked' };
    check.refused(
      'key-revoked',
      refusal,
      due,
      'what the revoked key had signed is not taken any more',
    );
  },
});

export const rotationHistoryChecks: readonly CheckDefinition[] = [restarts, lateFetch, staleCache];
