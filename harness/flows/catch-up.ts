// After a host was down for a moment: attempts that failed meanwhile are due again in half a minute. With a test clock that
// half minute is over at once; without one it is waited for.

import { setTimeout as pause } from 'node:timers/promises';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, isObject, listAt, textAt } from '../engine/json.ts';
import type { Station } from './flow.ts';

/** Several failures in a row are not expected: both hosts are up. */
const PATIENCE_MS = 60_000;
const INTERVAL_MS = 20;
/** A failure may be written down a moment after the other host is back, so nothing has to be waiting several times in a row. */
const QUIET_LOOKS = 3;
const CLOCK = 'test-clock';

/**
 * Waits until nothing on any of the hosts is put off to a later attempt, and tells how much was.
 *
 * @throws {TargetFault} when something is put off again and again
 */
export async function catchUp(check: CheckContext, stations: readonly Station[]): Promise<number> {
  const end = performance.now() + PATIENCE_MS;
  let found = 0;
  for (let quiet = 0; quiet < QUIET_LOOKS;) {
    const times = (await Promise.all(stations.map((station) => timesOf(check, station)))).flat();
    if (times.length === 0) {
      quiet += 1;
      await pause(INTERVAL_MS);
      continue;
    }
    found = Math.max(found, times.length);
    quiet = 0;
    if (performance.now() > end) {
      throw new TargetFault(`${times.length} attempts are still put off after ${PATIENCE_MS} ms`);
    }
    if (check.manifest.capabilities.includes(CLOCK)) await advance(check, stations, times);
    else await pause(10 * INTERVAL_MS);
  }
  return found;
}

/** What fails once is tried again after half a minute. */
const FIRST_RETRY_MS = 30_000;
const SECOND_MS = 1000;

/**
 * Lets the time pass after which the hosts try again what failed while one of them was down, for work that no projection
 * shows: with a test clock at once, without one as long as it takes, or until it is done.
 */
export async function passRetry(
  check: CheckContext,
  stations: readonly Station[],
  isDone: () => Promise<boolean>,
): Promise<void> {
  if (check.manifest.capabilities.includes(CLOCK)) {
    const step = FIRST_RETRY_MS + SECOND_MS;
    await Promise.all(stations.map((station) => move(check, station, step)));
    return;
  }
  const end = performance.now() + FIRST_RETRY_MS + SECOND_MS;
  while (performance.now() < end && !(await isDone())) await pause(10 * INTERVAL_MS);
}

/** Moves all clocks together, so that they stay as far from each other as they were. */
async function advance(
  check: CheckContext,
  stations: readonly Station[],
  times: readonly string[],
): Promise<void> {
  const latest = Math.max(...times.map((time) => Date.parse(time)));
  const clocks = await Promise.all(stations.map((station) => move(check, station, 0)));
  const step = Math.max(0, latest - Math.min(...clocks)) + 1;
  await Promise.all(stations.map((station) => move(check, station, step)));
}

async function move(check: CheckContext, { host }: Station, advance_ms: number): Promise<number> {
  const answer = await check.post(
    `${host.base}/admin/clock`,
    { advance_ms },
    { token: check.operatorToken(host) },
  );
  const now = textAt(answer.json, 'now');
  if (answer.status !== 200 || now === undefined) {
    throw new TargetFault(`POST /admin/clock was answered ${answer.status} instead of 200`);
  }
  return Date.parse(now);
}

/** The times to which a host has put something off: deliveries, backfills, fetches of what was announced, envelopes. */
async function timesOf(check: CheckContext, { host }: Station): Promise<string[]> {
  const read = async (name: string): Promise<unknown> =>
    (await check.get(`${host.base}/projections/${name}`, { token: check.operatorToken(host) }))
      .json;
  const claims = (name: string): boolean => (check.manifest.classes as string[]).includes(name);
  const rows = [
    ...values(await read('delivery-state')).flatMap((peer) => listAt(peer, 'pending')),
    ...(claims('backfill') ? values(await read('backfill-state')).flat() : []),
    ...(claims('verbs') ? values(await read('announced')) : []),
    ...(claims('async') ? await outbound(check, host) : []),
  ];
  return rows.flatMap((row) => {
    const time = textAt(row, 'next_attempt_at');
    return time === undefined || at(row, 'state') === 'done' ? [] : [time];
  });
}

async function outbound(check: CheckContext, host: Station['host']): Promise<unknown[]> {
  const url = `${host.base}/v1/config/relay/status`;
  return listAt((await check.get(url, { token: check.operatorToken(host) })).json, 'outbound');
}

function values(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : [];
}
