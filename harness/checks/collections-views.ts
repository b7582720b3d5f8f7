// Collections: who sees what of an outbox, and of an inbox.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { JsonObject } from '../oracle/index.ts';
import { hiddenActor } from './publishing-support.ts';

const PAGE_SIZE = 20;

const AUDIENCES: readonly [what: string, audience: JsonObject, seen: boolean][] = [
  ['Public in to', { to: ['Public'] }, true],
  ['as:Public in to', { to: ['as:Public'] }, true],
  ['the long spelling in to', { to: ['https://www.w3.org/ns/activitystreams#Public'] }, true],
  ['Public without a list', { to: 'Public' }, true],
  ['nobody', { to: [] }, false],
  ['Public in cc', { to: [], cc: ['Public'] }, true],
  ['as:Public in cc, without a list', { cc: 'as:Public' }, true],
  [
    'the long spelling in cc, last',
    { cc: ['Followers', 'https://www.w3.org/ns/activitystreams#Public'] },
    true,
  ],
  ['followers', { to: ['Followers'], cc: [] }, false],
  ['an actor whose URL ends in Public', { to: ['https://b.example/Public'] }, false],
  ['nobody in sight', { bto: ['Public'] }, false],
  ['nobody in sight, in a copy', { bcc: ['as:Public'], to: [] }, false],
  ['everybody, by default', {}, true],
];

const views = defineCheck({
  id: 'collections/outbox-views',
  title:
    'the public and other actors see and count what is public, the owner and the operator everything',
  class: 'actors',
  requirements: ['collection-outbox-public', 'collection-outbox-owner'],
  needs: ['operator'],
  async run(check) {
    const { actor, create } = await hiddenActor(check);
    const other = await check.actor();
    const url = `${actor.url}/outbox`;
    const all: JsonObject[] = [create];
    const open: JsonObject[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (const [what, audience, seen] of AUDIENCES) {
        const activity = await actor.note(what, audience);
        all.push(activity);
        if (seen) open.push(activity);
      }
    }
    const view = async (
      requirement: string,
      token: string | undefined,
      due: JsonObject[],
      who: string,
    ): Promise<void> => {
      const root = await check.get(url, { token });
      check.equal(
        requirement,
        at(root.json, 'totalItems'),
        due.length,
        `${who} is told how many there are`,
      );
      const pages = Math.ceil(due.length / PAGE_SIZE);
      check.equal(
        requirement,
        textAt(root.json, 'first'),
        `${url}?page=${pages}`,
        `${who} counts pages of what is seen`,
      );
      const items = (await actor.collect(url, token)).reverse();
      const contents = items.map((item) => textAt(item, 'object', 'content') ?? '');
      const due_contents = due.map((item) => textAt(item, 'object', 'content') ?? '');
      check.equal(requirement, contents, due_contents, `${who} sees these, oldest first`);
      check.expect(requirement, deepEqual(items, due), `${who} sees them as they are`);
    };
    await view('collection-outbox-public', undefined, open, 'the public');
    await view('collection-outbox-public', other.token, open, 'another actor');
    await view('collection-outbox-owner', actor.token, all, 'the owner');
    const newest = await check.get(`${url}?page=true`, { token: actor.token });
    check.equal(
      'collection-outbox-owner',
      at(newest.json, 'totalItems'),
      all.length,
      'the owner sees them by ?page=true too',
      { answer: newest },
    );
    const second = check.freshToken();
    await check.addToken(actor.name, second);
    await view('collection-outbox-owner', second, all, 'the owner with another token');
    await view('collection-outbox-owner', check.operatorToken(), all, 'the operator');
  },
});

const inboxPrivate = defineCheck({
  id: 'collections/inbox-is-private',
  title: 'an inbox is read by its owner and the operator only, root and pages alike',
  class: 'actors',
  requirements: ['collection-inbox-private'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    // Who may not read is not told either which pages there are.
    for (const query of ['?page=99', '?page=zero']) {
      check.refused(
        'collection-inbox-private',
        await check.get(alice.inbox + query),
        { status: 401, code: 'unauthorized' },
        `${query} without a token`,
      );
    }
    for (const query of ['', '?page=1', '?page=true']) {
      const url = alice.inbox + query;
      for (const token of [undefined, check.freshToken()]) {
        const due = { status: 401, code: 'unauthorized' };
        check.refused(
          'collection-inbox-private',
          await check.get(url, { token }),
          due,
          'without a valid token',
        );
        const head = await check.request(url, { method: 'HEAD', token });
        check.status('collection-inbox-private', head, 401, 'nor by HEAD');
      }
      const due = { status: 403, code: 'forbidden' };
      check.refused(
        'collection-inbox-private',
        await check.get(url, { token: bob.token }),
        due,
        "another's token",
      );
      for (const token of [alice.token, check.operatorToken()]) {
        check.status(
          'collection-inbox-private',
          await check.get(url, { token }),
          200,
          'owner and operator',
        );
      }
    }
  },
});

export const collectionViewChecks: readonly CheckDefinition[] = [views, inboxPrivate];
