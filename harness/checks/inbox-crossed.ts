// Two hosts that meet each other at the same time: each asks for the other's document before it answers. Spec: "Inbox",
// `inbox-signer-crossed`.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { textAt } from '../engine/json.ts';
import { Gate } from '../probe/gate.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { arrival, copiesAt, demandAccepted, idOf } from './delivery-support.ts';
import { made, PATIENT } from './inbox-support.ts';
import { PROMPT } from './life-support.ts';

const asks = defineCheck({
  id: 'inbox/answers-while-it-fetches',
  title:
    'while it fetches a signer a host shows its own actors, publishes, and takes other deliveries',
  class: 'inbox',
  requirements: ['inbox-signer-crossed', 'inbox-accepted'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const known = await check.probe.actor();
    await demandAccepted(check, carol, made(known));
    const gate = new Gate();
    const strangers: RemoteActor[] = [];
    for (let n = 0; n < 12; n += 1) {
      const stranger = await check.probe.actor();
      stranger.on_document.add({ times: 1, hold_after: gate });
      strangers.push(stranger);
    }
    let answered = 0;
    const deliveries = strangers.map(async (stranger) => {
      try {
        return await check.deliver(alice, made(stranger), { deadline_ms: PATIENT });
      } finally {
        answered += 1;
      }
    });
    // They are looked at further down, where one that failed is a finding, and none before.
    for (const delivery of deliveries) delivery.catch(() => undefined);
    await check.until('the host asks for all of them', () => {
      return gate.waiting + answered >= strangers.length;
    });
    // What the peer would ask for before it answers, and what has nothing to do with it.
    for (const actor of [alice, carol]) {
      const document = await check.get(actor.url, PROMPT);
      check.status('inbox-signer-crossed', document, 200, 'an actor document is shown meanwhile');
      check.equal('inbox-signer-crossed', textAt(document.json, 'id'), actor.url, 'the right one');
      const published = await actor.publish(
        { type: 'Create', object: { type: 'Note', content: 'x' }, to: [] },
        PROMPT,
      );
      check.status('inbox-signer-crossed', published, 201, 'it publishes meanwhile');
      const other = await check.deliver(actor, made(known), PROMPT);
      check.status('inbox-signer-crossed', other, 202, 'a known signer is heard meanwhile');
      const outbox = await check.get(`${actor.url}/outbox?page=1`, PROMPT);
      check.status('inbox-signer-crossed', outbox, 200, 'its outbox is shown meanwhile');
    }
    check.equal('inbox-signer-crossed', answered, 0, 'the deliveries still wait for their signers');
    gate.open();
    for (const answer of await Promise.all(deliveries)) {
      check.status('inbox-accepted', answer, 202, 'and are accepted when these are there');
    }
  },
});

const counter = defineCheck({
  id: 'inbox/peer-that-asks-back',
  title: 'a peer that fetches the host’s own actor before it shows its own is met at the first try',
  class: 'delivery',
  also: ['inbox'],
  requirements: ['inbox-signer-crossed', 'delivery-request'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    // The host writes and is written to at once: it wants the document of the one who wants its own.
    const [gate, inbox] = [new Gate(), new Gate()];
    bob.on_document.add({ times: 2, hold_after: gate });
    bob.on_inbox.add({ times: 1, hold_after: inbox });
    const note = await alice.note('hello', { to: [bob.url] });
    const incoming = check.deliver(alice, made(bob), { deadline_ms: PATIENT });
    incoming.catch(() => undefined);
    await check.until('the host asks for the document', () => gate.waiting > 0);
    const back = await check.get(alice.url, PROMPT);
    check.status('inbox-signer-crossed', back, 200, 'and shows its own before it has it');
    gate.open();
    check.status('inbox-signer-crossed', await incoming, 202, 'then the delivery is accepted');
    await check.until('the note is under way', () => inbox.waiting > 0);
    const again = await check.get(alice.url, PROMPT);
    check.status('inbox-signer-crossed', again, 200, 'it shows its own while it delivers, too');
    inbox.open();
    await arrival(check, bob, idOf(note));
    await check.verifies('delivery-request', note, 'what it sent verifies');
    const state = await check.get('/projections/delivery-state', { token: alice.token });
    check.status('delivery-request', state, 200, 'and the host goes on');
  },
});

const hosts = defineCheck({
  id: 'inbox/two-hosts-meet-at-once',
  title: 'actors of two hosts that write to and follow each other at once all hear each other',
  class: 'follow',
  also: ['inbox', 'delivery'],
  requirements: ['inbox-signer-crossed', 'follow-accept-following', 'follow-auto-accept'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const [one, two] = await Promise.all([check.startHost(), check.startHost()]);
    const pairs = await Promise.all(
      Array.from({ length: 3 }, async () => ({
        left: await check.actor({ host: one }),
        right: await check.actor({ host: two }),
      })),
    );
    // Nobody has met anybody, and every first word crosses another one.
    const notes = await Promise.all(
      pairs.flatMap(({ left, right }): Promise<[typeof left, JsonObject]>[] => [
        left.note('to the right', { to: [right.url] }).then((note) => [right, note]),
        right.note('to the left', { to: [left.url] }).then((note) => [left, note]),
      ]),
    );
    await Promise.all(
      pairs.flatMap(({ left, right }) => [
        left.published({ type: 'Follow', object: right.url, to: [right.url] }),
        right.published({ type: 'Follow', object: left.url, to: [left.url] }),
      ]),
    );
    for (const [recipient, note] of notes) {
      await check.eventually(
        'inbox-signer-crossed',
        'each note is heard without a second try',
        async () => (await copiesAt(recipient, idOf(note))) === 1,
      );
    }
    for (const { left, right } of pairs) {
      for (const [actor, other] of [
        [left, right],
        [right, left],
      ] as const) {
        await check.eventually('follow-accept-following', 'each follows the other', async () => {
          return (await actor.items('following')).includes(other.url);
        });
        await check.eventually('follow-auto-accept', 'and is followed by it', async () => {
          return (await actor.items('followers')).includes(other.url);
        });
      }
    }
  },
});

export const inboxCrossedChecks: readonly CheckDefinition[] = [asks, counter, hosts];
