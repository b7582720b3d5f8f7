// Sudden death: what was answered is there afterwards, whole and once.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  expectTimesInOrder,
  holdsAll,
  keyIdsOf,
  noteRequest,
  orNothing,
  outboxOf,
  signerOf,
} from './publishing-support.ts';

const LINES = 4;
/** After how many answers the host is killed, life by life. */
const ENOUGH = [25, 33, 41];

/** Publishes one after the other until the host is gone. Only what was answered 201 is acknowledged. */
async function publishUntilDeath(
  actor: LocalActor,
  line: string,
  onAcknowledged: (activity: JsonObject) => void,
): Promise<void> {
  for (let n = 0; ; n += 1) {
    const request = noteRequest(`${line}, ${n}`, { to: ['Public'], line, n });
    const answer = await orNothing(actor.publish(request));
    if (answer === undefined) return;
    if (answer.status !== 201) {
      throw new TargetFault(`a Note was answered ${answer.status} instead of 201`);
    }
    onAcknowledged(answer.json as JsonObject);
  }
}

/** Lets each actor publish on several lines at once, and kills the host in the moment of an answer. */
async function publishAndKill(
  host: Host,
  actors: readonly LocalActor[],
  enough: number,
): Promise<JsonObject[][][]> {
  let acknowledged = 0;
  let death: Promise<void> | undefined;
  const publishOn = async (actor: LocalActor, number: number): Promise<JsonObject[]> => {
    const line: JsonObject[] = [];
    await publishUntilDeath(actor, `line ${number}`, (activity) => {
      line.push(activity);
      acknowledged += 1;
      if (acknowledged >= enough) death ??= host.kill();
    });
    return line;
  };
  const numbers = Array.from({ length: LINES }, (_, number) => number);
  const lines = await Promise.all(
    actors.map((actor) => Promise.all(numbers.map((number) => publishOn(actor, number)))),
  );
  await death;
  return lines;
}

async function expectWhole(
  check: CheckContext,
  actor: LocalActor,
  lines: readonly JsonObject[][],
): Promise<void> {
  const outbox = await outboxOf(actor);
  check.expect(
    'publish-durable',
    holdsAll(outbox, lines.flat()),
    'every acknowledged activity is there, once',
    {
      expected: `${lines.flat().length} acknowledged`,
      actual: `${outbox.length} in the outbox`,
    },
  );
  const ids = outbox.map((item) => textAt(item, 'id'));
  check.equal('restart-durable', new Set(ids).size, ids.length, 'no item is there twice');
  const root = await check.get(`${actor.url}/outbox`, { token: actor.token });
  check.equal(
    'restart-durable',
    at(root.json, 'totalItems'),
    outbox.length,
    'totalItems counts them',
  );
  for (const item of outbox)
    await check.verifies('restart-durable', item, 'no item is torn: it verifies');
  for (const line of lines) {
    const places = line.map((activity) => ids.indexOf(String(activity['id'])));
    const ascending = places.every(
      (place, index) => index === 0 || place > (places[index - 1] ?? 0),
    );
    check.expect('restart-durable', ascending, 'each line of publishing is in its order');
  }
  const last = lines[0]?.at(-1);
  const artifact = await check.get(`${actor.base}/artifacts/${String(last?.['id'])}`);
  check.equal(
    'publish-durable',
    artifact.json,
    last,
    'the last one acknowledged is an artifact too',
  );
  expectTimesInOrder(check, outbox);
}

const sudden = defineCheck({
  id: 'restart/killed-while-publishing',
  title:
    'what was answered 201 before the host was killed in a stream of parallel publishes is there afterwards',
  class: 'actors',
  requirements: ['publish-durable', 'restart-durable', 'publish-times'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const actors = [await check.actor({ host }), await check.actor({ host })];
    const lines = actors.map((): JsonObject[][] => []);
    for (const enough of ENOUGH) {
      const fresh = await publishAndKill(host, actors, enough);
      await host.start();
      for (const [index, actor] of actors.entries()) {
        lines[index]?.push(...(fresh[index] ?? []));
        await expectWhole(check, actor, lines[index] ?? []);
      }
    }
    for (const actor of actors) {
      check.status(
        'restart-durable',
        await actor.publish(noteRequest()),
        201,
        'and publishing goes on',
      );
    }
  },
});

const atOnce = defineCheck({
  id: 'restart/killed-after-the-answer',
  title:
    'a Create, an Update, a rotation and a token that were just answered survive the sudden death of the host',
  class: 'actors',
  requirements: ['publish-durable', 'restart-durable', 'token-add', 'token-remove'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const die = (): Promise<void> => host.restart('kill');
    const alice = await check.unborn({ host });
    await die();
    const create = await alice.publish({ type: 'Create', object: { type: 'Person', name: 'One' } });
    await die();
    check.status('token-add', create, 201, 'the token outlived its host');
    check.equal(
      'publish-durable',
      await outboxOf(alice),
      [create.json],
      'the Create is in the outbox',
    );
    check.equal(
      'restart-durable',
      textAt(await alice.document(), 'name'),
      'One',
      'and the actor is there',
    );
    const again = await alice.publish({ type: 'Create', object: { type: 'Person', name: 'Two' } });
    check.refused(
      'restart-durable',
      again,
      { status: 409, code: 'conflict' },
      'it is not created again',
    );

    await alice.published({ type: 'Update', object: alice.url, patch: { name: 'Two' } });
    await die();
    await check.eventually(
      'publish-durable',
      'the Update has its effect',
      async () => textAt(await alice.document(), 'name') === 'Two',
    );
    const rotation = await alice.rotate();
    await die();
    const added = textAt(rotation, 'patch', 'add_publicKey', 'id');
    check.equal(
      'restart-durable',
      (await keyIdsOf(alice)).at(-1),
      added,
      'the rotation has its effect',
    );
    const note = await alice.note('after the rotation');
    check.equal('restart-durable', signerOf(note), added, 'and the new private key is still there');
    await check.verifies('restart-durable', note, 'as what it signs shows');

    const operator = { token: check.operatorToken(host), body: { token: alice.token } };
    const removed = await check.request(`${host.base}/admin/tokens`, {
      method: 'DELETE',
      ...operator,
    });
    await die();
    check.status('token-remove', removed, 204, 'the token is withdrawn');
    const due = { status: 401, code: 'unauthorized' };
    check.refused('token-remove', await alice.publish(noteRequest()), due, 'and stays withdrawn');
  },
});

const deliveries = defineCheck({
  id: 'restart/killed-before-delivery',
  title:
    'the deliveries of what was answered 201 survive the sudden death of the host, in their order',
  class: 'delivery',
  requirements: ['publish-durable', 'restart-durable'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const remote = await check.probe.actor();
    // The peer takes a request and never answers: the first delivery is under way, the others wait behind it.
    remote.on_inbox.add({ never: true });
    const published: JsonObject[] = [];
    for (let n = 0; n < 4; n += 1)
      published.push(await alice.note(`number ${n}`, { to: [remote.url] }));
    published.push(await alice.note('in secret', { to: [], bto: [remote.url] }));
    await host.kill();
    remote.on_inbox.clear();
    const before = remote.deliveries.length;
    await host.start();
    const ids = published.map((activity) => activity['id']);
    const arrived = (): unknown[] =>
      remote.deliveries.slice(before).map((delivery) => at(delivery.activity, 'id'));
    await check.eventually('publish-durable', 'every delivery arrives after the restart', () =>
      ids.every((id) => arrived().includes(id)),
    );
    // What was just arriving when the host died may come twice.
    check.equal('restart-durable', [...new Set(arrived())], ids, 'in the order of publishing');
    check.expect(
      'restart-durable',
      holdsAll(await outboxOf(alice), published),
      'and the outbox has them',
    );
  },
});

export const restartKilledChecks: readonly CheckDefinition[] = [sudden, atOnce, deliveries];
