// A host that was started without the shipped definitions learns them at run time. Spec: "Verbs", "What is shipped".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import { at } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { SOME_CID } from './publishing-shapes.ts';
import { defineRequest, expectedEntry, SHIPPED } from './verbs-support.ts';

/** The types of what an actor's feed holds, in the order of the feed. */
async function typesInFeed(actor: LocalActor): Promise<unknown[]> {
  const feed = await actor.projection('feed');
  return (Array.isArray(feed) ? feed : []).map((item: unknown) => at(item, 'type'));
}

const bare = defineCheck({
  id: 'bare-verbs/defined-at-run-time',
  title: 'without definitions nothing is folded; with each of them what was stored is',
  class: 'verbs',
  requirements: ['verbs-bare', 'verbs-bare-define', 'projection-define-registry', 'verbs-unknown'],
  needs: ['bare-verbs', 'restart'],
  async run(check) {
    const host = await check.startHost({ bare: true });
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    check.equal(
      'projection-define-registry',
      await alice.projection('define-registry'),
      { DefineActivity: {}, DefineObject: {}, received: [] },
      'nothing is in force on a bare host',
    );
    const note = await alice.note('before there are Notes');
    const announce = bob.activity({ type: 'Announce', object: note['id'] as string });
    const endorse = bob.activity({ type: 'Endorse', object: SOME_CID, kind: 'like' });
    for (const activity of [announce, endorse]) {
      check.status('verbs-unknown', await check.deliver(alice, activity), 202, 'it is stored');
    }
    await check.until(
      'both are in the inbox',
      async () => (await alice.items('inbox')).length === 2,
    );
    check.equal('verbs-bare', await typesInFeed(alice), [], 'no Note and no Announce in the feed');
    check.equal('verbs-bare', await alice.projection('endorsements'), {}, 'no Endorse is counted');

    const folded: Record<string, () => Promise<boolean>> = {
      Note: async () => deepEqual(await typesInFeed(alice), ['Create']),
      Announce: async () => deepEqual((await typesInFeed(alice)).sort(), ['Announce', 'Create']),
      Endorse: async () =>
        at(await alice.projection('endorsements'), SOME_CID, 'like', 'count') === 1,
    };
    for (const { kind, name, schema } of SHIPPED) {
      const created = await alice.published(defineRequest(kind, name, schema));
      await check.eventually(
        'verbs-bare-define',
        `with ${name} what was stored before is folded`,
        folded[name] ?? (() => false),
      );
      check.equal(
        'projection-define-registry',
        at(await alice.projection('define-registry'), kind, name),
        expectedEntry(kind, name, schema, String(created['id'])),
        `${name} was put into force by its publication`,
      );
      if (name !== 'Endorse') {
        check.equal('verbs-bare', await alice.projection('endorsements'), {}, 'and nothing else');
      }
    }
    await host.restart('kill');
    for (const name of ['Announce', 'Endorse']) {
      await check.eventually(
        'verbs-bare-define',
        `${name}: after a restart`,
        folded[name] ?? (() => false),
      );
    }
  },
});

const kinds = defineCheck({
  id: 'bare-verbs/kind-matters',
  title: 'a definition of the same name and another kind puts nothing into the projections',
  class: 'verbs',
  requirements: ['verbs-bare', 'verbs-bare-define'],
  needs: ['bare-verbs'],
  async run(check) {
    const host = await check.startHost({ bare: true });
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    await alice.note();
    await check.deliver(alice, bob.activity({ type: 'Endorse', object: SOME_CID, kind: 'like' }));
    await alice.published(defineRequest('DefineActivity', 'Note', true));
    await alice.published(defineRequest('DefineObject', 'Endorse', true));
    await check.deliver(
      alice,
      bob.activity({
        type: 'Create',
        object: {
          type: 'DefineObject',
          name: 'Note',
          schema: true,
        },
      }),
    );
    check.equal('verbs-bare', await typesInFeed(alice), [], 'Notes are of another kind');
    check.equal('verbs-bare', await alice.projection('endorsements'), {}, 'Endorses too');
    // Whatever the schema says, the name and the kind are what counts.
    await alice.published(defineRequest('DefineObject', 'Note', true));
    await check.eventually('verbs-bare-define', 'its own kind is the right one', async () =>
      deepEqual(await typesInFeed(alice), ['Create']),
    );
  },
});

export const bareVerbChecks: readonly CheckDefinition[] = [bare, kinds];
