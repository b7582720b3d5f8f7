// What becomes of deliveries when the host dies, or is stopped, and comes back.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { Gate } from '../probe/gate.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  arrival,
  entryOf,
  failedTimes,
  holdNext,
  idOf,
  peerState,
  pendingEntry,
  reached,
  settled,
} from './delivery-support.ts';

/** A queue in every state that a restart can meet, each recipient on a peer of its own. */
interface Queue {
  alice: LocalActor;
  /** The one activity that is at all recipients. */
  note: string;
  /** Its delivery is under way, and will be answered 202 after the restart. */
  under_way: RemoteActor;
  /** Its delivery is under way, and will be answered 500 after the restart; another one waits behind it. */
  unlucky: RemoteActor;
  behind: string;
  /** Its delivery has failed once and waits. */
  failed: RemoteActor;
  failed_entry: unknown;
  /** Its delivery was refused for good. */
  refused: RemoteActor;
  dead_entry: unknown;
  gates: Gate[];
}

async function fillQueue(check: CheckContext, host: Host): Promise<Queue> {
  const alice = await check.actor({ host });
  const [under_way, unlucky, failed, refused] = [
    await check.peer().actor(),
    await check.peer().actor(),
    await check.peer().actor(),
    await check.peer().actor(),
  ];
  failed.on_inbox.add({ times: 1, status: 503, body: '' });
  refused.on_inbox.add({ times: 1, status: 410, body: '' });
  const gates = [holdNext(under_way), holdNext(unlucky)];
  const all = [under_way, unlucky, failed, refused];
  const note = idOf(await alice.note('everywhere', { to: all.map(({ url }) => url) }));
  for (const gate of gates) await reached(check, gate, 'a delivery is under way');
  const behind = idOf(await alice.note('behind', { to: [unlucky.url] }));
  const { entry } = await failedTimes(check, alice, note, failed, 1);
  const { dead } = await settled(check, alice, refused.probe.origin, 1);
  const dead_entry = entryOf(dead, note, refused.url);
  return {
    alice,
    note,
    under_way,
    unlucky,
    behind,
    failed,
    failed_entry: entry,
    refused,
    dead_entry,
    gates,
  };
}

/** Publishes several notes at once and ends the host at the first 201; returns the ids that were answered. */
async function publishAndEnd(
  alice: LocalActor,
  recipient: RemoteActor,
  end: () => Promise<unknown>,
): Promise<string[]> {
  const endings: Promise<unknown>[] = [];
  const ids = await Promise.all(
    Array.from({ length: 4 }, async (_, index) => {
      const answer = await alice
        .publish({
          type: 'Create',
          object: { type: 'Note', content: `the last words, ${index}` },
          to: [recipient.url],
        })
        .catch(() => undefined);
      if (answer?.status !== 201) return undefined;
      if (endings.length === 0) endings.push(end());
      return textAt(answer.json, 'id');
    }),
  );
  await Promise.all(endings);
  return ids.filter((id) => id !== undefined);
}

async function judgeResumed(check: CheckContext, queue: Queue): Promise<void> {
  const { alice, note, under_way, unlucky, behind, failed } = queue;
  await check.eventually(
    'delivery-restart',
    'a delivery that was under way is attempted again at once',
    () => under_way.received(note).length === 2,
  );
  await check.eventually('delivery-restart', 'and is delivered then', async () => {
    const { pending, delivered } = await peerState(alice, under_way.probe.origin);
    return pending.length === 0 && delivered === 1;
  });
  await check.eventually(
    'delivery-restart',
    'what waited behind it is sent after it',
    () => unlucky.received(behind).length === 1,
  );
  const { entry } = await failedTimes(check, alice, note, unlucky, 1).catch(async () => ({
    entry: await pendingEntry(alice, note, unlucky),
  }));
  check.equal(
    'delivery-crash-not-failure',
    at(entry, 'attempts'),
    unlucky.received(note).length - 1,
    'the attempt that was cut off is no failure: only those that were answered count',
  );
  // A later activity for the same recipient is the fence: an attempt before its time would have come by then.
  const later = idOf(await alice.note('later', { to: [failed.url] }));
  await arrival(check, failed, later);
  check.equal(
    'delivery-restart',
    failed.received(note).length,
    1,
    'a delivery that waits is not attempted before its time',
  );
  check.equal(
    'delivery-restart',
    await pendingEntry(alice, note, failed),
    queue.failed_entry,
    'its number of failures and its due time are kept',
  );
}

async function judgeDead(check: CheckContext, { alice, note, refused, dead_entry }: Queue) {
  const { dead } = await peerState(alice, refused.probe.origin);
  check.equal(
    'delivery-restart',
    entryOf(dead, note, refused.url),
    dead_entry,
    'a dead letter is still one',
  );
  const later = idOf(await alice.note('later', { to: [refused.url] }));
  await arrival(check, refused, later);
  check.equal('delivery-restart', refused.received(note).length, 1, 'and is not sent again');
}

const ENDINGS = [
  {
    id: 'delivery/restart-after-sudden-death',
    title: 'a host that is killed resumes its deliveries where they were',
    how: 'kill',
  },
  {
    id: 'delivery/restart-after-stop',
    title: 'a host that is stopped resumes its deliveries where they were',
    how: 'stop',
  },
] as const;

const restarts = ENDINGS.map(({ id, title, how }) =>
  defineCheck({
    id,
    title,
    class: 'delivery',
    requirements: ['delivery-restart', 'delivery-crash-not-failure', 'publish-durable'],
    needs: ['restart'],
    async run(check) {
      const host = await check.startHost();
      const queue = await fillQueue(check, host);
      const witness = await check.peer().actor();
      const end = (): Promise<unknown> => (how === 'kill' ? host.kill() : host.stop());
      const last_words = await publishAndEnd(queue.alice, witness, end);
      check.demand('publish-durable', last_words.length > 0, 'one of the notes is answered 201');
      for (const gate of queue.gates) gate.open();
      queue.unlucky.on_inbox.add({ times: 1, status: 500, body: '' });
      await host.start();
      await judgeResumed(check, queue);
      await judgeDead(check, queue);
      for (const note of last_words) {
        await check.eventually(
          'publish-durable',
          'what was answered 201 just before the end is delivered',
          () => witness.received(note).length > 0,
        );
      }
    },
  }),
);

export const deliveryRestartChecks: readonly CheckDefinition[] = restarts;
