// Records that were answered survive the sudden death of the host, with their clocks.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { CheckContext } from '../engine/context.ts';
import type { JsonObject } from '../oracle/index.ts';
import { holdsAll, orNothing } from './publishing-support.ts';
import {
  clocksOf,
  didOf,
  heldForm,
  ownThread,
  readView,
  upTo,
  verifiesRecord,
  write,
  writeRequest,
} from './records-support.ts';

const LINES = 3;
/** After how many answers the host is killed, life by life. */
const ENOUGH = [20, 31, 45];

/** Writes one after the other until the host is gone. Only what was answered 201 is acknowledged. */
async function writeUntilDeath(
  check: CheckContext,
  actor: LocalActor,
  thread: string,
  onAcknowledged: (record: JsonObject) => void,
): Promise<void> {
  for (let n = 0; ; n += 1) {
    const answer = await orNothing(write(check, actor, writeRequest(thread, { body: { n } })));
    if (answer === undefined) return;
    if (answer.status !== 201) {
      throw new TargetFault(`a record was answered ${answer.status} instead of 201`);
    }
    onAcknowledged(answer.json as JsonObject);
  }
}

async function writeAndKill(
  check: CheckContext,
  host: Host,
  actors: readonly LocalActor[],
  threads: readonly string[],
  enough: number,
): Promise<JsonObject[]> {
  const acknowledged: JsonObject[] = [];
  let death: Promise<void> | undefined;
  const lines = actors.flatMap((actor) =>
    threads.flatMap((thread) =>
      upTo(LINES).map(() =>
        writeUntilDeath(check, actor, thread, (record) => {
          acknowledged.push(record);
          if (acknowledged.length >= enough) death ??= host.kill();
        }),
      ),
    ),
  );
  await Promise.all(lines);
  await death;
  return acknowledged;
}

const killed = defineCheck({
  id: 'records/killed-while-writing',
  title:
    'what was answered 201 before the host was killed is there afterwards, and no clock is given twice',
  class: 'records',
  requirements: ['record-durable', 'record-clock', 'record-clock-parallel', 'record-proof'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const actors = [await check.actor({ host }), await check.actor({ host })];
    const dids = await Promise.all(actors.map((actor) => didOf(check, actor)));
    const threads = [ownThread(check), ownThread(check)];
    const acknowledged: JsonObject[] = [];
    for (const enough of ENOUGH) {
      acknowledged.push(...(await writeAndKill(check, host, actors, threads, enough)));
      await host.start();
      for (const thread of threads) {
        const view = await readView(check, thread, host);
        const due = acknowledged.filter((record) => record['thread'] === thread);
        check.expect(
          'record-durable',
          holdsAll(view, due),
          'every acknowledged record is there, once',
          {
            expected: `${due.length} acknowledged`,
            actual: `${view.length} in the view`,
          },
        );
        for (const did of dids) {
          const clocks = clocksOf(view.filter((record) => at(record, 'actor') === did));
          // A record of whose writing nobody heard may be there too, with a clock of its own.
          check.equal(
            'record-clock-parallel',
            clocks,
            upTo(clocks.length),
            'no clock is missing or given twice',
          );
        }
        for (const record of view) {
          await verifiesRecord(
            check,
            'record-proof',
            record,
            'no record is torn: it verifies',
            host,
          );
        }
        for (const [index, actor] of actors.entries()) {
          const held = view.filter((record) => at(record, 'actor') === dids[index]).length;
          const answer = await write(check, actor, writeRequest(thread));
          check.equal('record-clock', at(answer.json, 'clock'), held, 'and counting goes on', {
            answer,
          });
          acknowledged.push(answer.json as JsonObject);
        }
      }
    }
  },
});

const atOnce = defineCheck({
  id: 'records/killed-after-the-answer',
  title: 'a record that was just answered is there when the host is back',
  class: 'records',
  requirements: ['record-durable'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const thread = ownThread(check);
    for (const n of upTo(3)) {
      const answer = await write(check, alice, writeRequest(thread));
      await host.restart('kill');
      check.status('record-durable', answer, 201, 'it was written');
      const id = textAt(answer.json, 'id') ?? '';
      check.equal(
        'record-durable',
        await heldForm(check, id, host),
        answer.json,
        'it is read by its id',
      );
      const view = await readView(check, thread, host);
      check.equal('record-durable', view.length, n + 1, 'and stands on its thread');
    }
  },
});

export const recordDurableChecks: readonly CheckDefinition[] = [killed, atOnce];
