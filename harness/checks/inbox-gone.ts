// Deliveries to an actor that is gone, and to one that is not addressed. Spec: "Inbox", "The order of checks".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { RequestOptions } from '../engine/http.ts';
import { tamper } from '../probe/activities.ts';
import type { JsonObject } from '../oracle/index.ts';
import { accepted, made, MAX_BODY, REFUSED, timesListed } from './inbox-support.ts';
import { deleteActor, GONE } from './life-support.ts';

const goneTarget = defineCheck({
  id: 'inbox/gone-target',
  title: 'a delivery to a deleted actor is answered 410, whatever the body is',
  class: 'inbox',
  requirements: ['inbox-order', 'actor-delete-gone', 'inbox-unknown-target', 'inbox-accepted'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor({})];
    const bob = await check.probe.actor();
    const known = made(bob);
    await accepted(check, alice, known, 'an activity before the actor was deleted');
    await deleteActor(alice);
    const stranger = await check.probe.actor();
    stranger.on_document.add({ status: 500 });
    const bodies: [string, string | Uint8Array | JsonObject, RequestOptions][] = [
      ['a good activity', made(bob), {}],
      ['one that it had received', known, {}],
      ['no JSON', '{', {}],
      ['nothing', '', {}],
      ['another content type', 'hello', { content_type: 'text/plain' }],
      ['no content type', JSON.stringify(made(bob)), { content_type: null }],
      ['too many bytes', Buffer.alloc(MAX_BODY + 1, 0x20), {}],
      ['a wrong shape', made(bob, { nonce: 'short' }), {}],
      ['no proof', tamper(made(bob), { proof: undefined }), {}],
      ['a signer that cannot be had', made(stranger), {}],
      ['a Follow of it', bob.follow(alice.url), {}],
    ];
    for (const [name, body, options] of bodies) {
      const answer = await check.deliver(alice, body, options);
      for (const requirement of ['inbox-order', 'actor-delete-gone']) {
        check.refused(requirement, answer, GONE, `to a deleted actor, with ${name}`);
      }
    }
    check.equal('inbox-order', stranger.document_fetches, 0, 'no signer was asked for');
    const nobody = `${check.base}/actors/${check.random('nobody-')}/inbox`;
    const missing = await check.deliver(nobody, made(bob));
    check.refused('inbox-unknown-target', missing, REFUSED.not_found, 'one that never was is 404');
    await accepted(check, carol, made(bob), 'the same at an actor that is there');
  },
});

const goneShared = defineCheck({
  id: 'inbox/gone-at-the-shared-inbox',
  title: 'the shared inbox delivers to those who are there, and a deleted actor is nobody',
  class: 'inbox',
  requirements: ['inbox-shared', 'inbox-shared-none', 'actor-delete-gone'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    await deleteActor(alice);
    const inbox = `${check.base}/inbox`;
    const both = made(bob, { to: [alice.url, carol.url] });
    check.status('inbox-shared', await check.deliver(inbox, both), 202, 'to one who is there');
    await check.eventually('inbox-shared', 'that one has it', async () => {
      return (await timesListed(carol, both)) === 1;
    });
    const alone = await check.deliver(inbox, made(bob, { to: [alice.url] }));
    check.refused('inbox-shared-none', alone, REFUSED.not_found, 'to nobody but a deleted actor');
    check.refused('actor-delete-gone', await alice.read('inbox'), GONE, 'its inbox is gone');
  },
});

const notAddressed = defineCheck({
  id: 'inbox/not-addressed',
  title: 'an inbox takes what does not name its actor, as of a blind recipient, and keeps it alone',
  class: 'inbox',
  requirements: ['inbox-not-addressed', 'inbox-listed', 'inbox-verbatim'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    const audiences: [string, JsonObject][] = [
      ['nobody', { to: [] }],
      ['nobody, with an empty cc', { to: [], cc: [] }],
      ['another actor of the host', { to: [carol.url] }],
      ['an actor elsewhere', { to: eve.url }],
      ['followers, whom it does not belong to', { to: ['Followers'] }],
      ['a collection of followers', { cc: [`${bob.url}/followers`] }],
      ['an actor with a longer name', { to: [`${alice.url}0`] }],
      ['everybody', { to: ['as:Public'] }],
    ];
    const sent: JsonObject[] = [];
    for (const [who, fields] of audiences) {
      const activity = made(bob, fields as Record<string, JsonObject[string]>);
      const answer = await check.deliver(alice, activity);
      check.status('inbox-not-addressed', answer, 202, `addressed to ${who}`);
      sent.unshift(activity);
    }
    const without = bob.activity({ to: undefined, cc: undefined });
    const answer = await check.deliver(alice, without);
    check.status('inbox-not-addressed', answer, 202, 'without an audience');
    sent.unshift(without);
    await check.eventually('inbox-not-addressed', 'all of them are kept', async () => {
      return (await alice.items('inbox')).length === sent.length;
    });
    for (const requirement of ['inbox-verbatim', 'inbox-listed']) {
      check.equal(requirement, await alice.items('inbox'), sent, 'as they were sent, in order');
    }
    check.equal('inbox-listed', await carol.items('inbox'), [], 'and nowhere else');
  },
});

export const inboxGoneChecks: readonly CheckDefinition[] = [goneTarget, goneShared, notAddressed];
