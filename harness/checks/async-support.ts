// What several checks of sending and receiving through relays do.

import type { CheckContext } from '../engine/context.ts';
import { at, listAt, numberAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { relayWith } from '../engine/relaying.ts';
import type { Relaying, RelayingOptions } from '../engine/relaying.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import type { RelayCall, RelayProbe } from '../probe/relay.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a host has 5 seconds for, on a machine that does other things too. */
export const PATIENT = { deadline_ms: 10_000 };

/** Neither the peer nor the relay takes anything, and each says so at once. */
export const AWAY = refusesWith(503, 'unavailable');

/** A pair with a relay, somebody who writes, and a thread of the check's own. */
export interface Scene {
  readonly check: CheckContext;
  readonly host: Host;
  readonly relaying: Relaying;
  readonly writer: LocalActor;
  /** As which the peer counts: nothing that others write on the same host crosses to it. */
  readonly own: string;
  readonly thread: string;
}

/** Makes a pair with a relay at a host, and an actor that writes there. */
export async function setScene(
  check: CheckContext,
  options: RelayingOptions & { writer?: LocalActor } = {},
): Promise<Scene> {
  const host = options.host ?? check.host;
  const own = options.namespaces?.peer ?? check.random('own-');
  const relaying = await relayWith(check, { ...options, namespaces: { peer: own } });
  const writer = options.writer ?? (await check.actor({ host }));
  return { check, host, relaying, writer, own, thread: check.random('th_') };
}

/** Writes a record that crosses to the peer whole, on the thread of the scene unless `members` name another one. */
export async function write(
  { writer, own, thread }: Pick<Scene, 'writer' | 'own' | 'thread'>,
  members: JsonObject = {},
): Promise<JsonObject> {
  const { thread: other, ...rest } = members;
  const where = typeof other === 'string' ? other : thread;
  return await writer.record(where, { namespace: own, ...rest });
}

/** The same with a host of the check's own. */
export async function setApart(check: CheckContext, options: RelayingOptions = {}): Promise<Scene> {
  return await setScene(check, { ...options, host: await check.startHost() });
}

export function idOf(record: JsonObject | undefined): string {
  return textAt(record, 'id') ?? '';
}

export function idsOf(records: readonly JsonObject[]): string[] {
  return records.map(idOf);
}

/** The level that a form says it has. */
export function levelOf(form: JsonObject | undefined): string {
  return textAt(form, 'level') ?? 'L0';
}

/** Moves the clocks of the target, of the peer and of the relay. */
export async function advance({ relaying }: Scene, milliseconds: number): Promise<void> {
  await relaying.pair.advance(milliseconds);
  relaying.relay.clock_ahead_ms += milliseconds;
}

/** The time by the clock of a host of the check's own. */
export async function clockOf({ check, host }: Pick<Scene, 'check' | 'host'>): Promise<number> {
  return Date.parse(await check.advanceClock(host, 0));
}

/** Peer and relay answer that they take nothing now. */
export function takeNothing({ relaying }: Scene): void {
  relaying.pair.peer.on.envelope.add(AWAY);
  relaying.relay.on.deposit.add(AWAY);
}

/** Both take what comes again. */
export function takeAgain({ relaying }: Scene): void {
  relaying.pair.peer.on.envelope.clear();
  relaying.relay.on.deposit.clear();
}

/** The attempts by each way: those that reached the peer, and those that reached the relay. */
export function attemptsOf({ relaying }: Scene): { direct: number; relay: number } {
  const { did, directs } = relaying.pair.peer;
  return {
    direct: directs.length,
    relay: relaying.relay.deposits.filter((deposit) => deposit.did === did).length,
  };
}

/** Waits until a record was taken by the peer or the relay. */
export async function untilSent(
  { check, relaying }: Pick<Scene, 'check' | 'relaying'>,
  ...records: JsonObject[]
): Promise<void> {
  await check.until(
    'the records are sent',
    () => {
      const sent = relaying.ids();
      return idsOf(records).every((id) => sent.includes(id));
    },
    PATIENT,
  );
}

/**
 * Lets news on another thread go to the peer, twice, so that what should not go would have gone before.
 */
export async function othersGo(scene: Scene): Promise<void> {
  const thread = scene.check.random('th_');
  const { pair_id, operator } = scene.relaying.pair;
  const allowed = at(await operator.pair(pair_id), 'threads');
  if (Array.isArray(allowed)) await operator.allowThread(pair_id, thread);
  for (let round = 0; round < 2; round += 1) {
    await untilSent(scene, await write(scene, { thread }));
  }
}

/** What the target shows about its sending to the peer. */
export interface Outbound {
  waiting: number | undefined;
  handed_over: number | undefined;
  deposited: number | undefined;
  given_up: number | undefined;
  attempts: number | undefined;
  path: unknown;
  last_error: unknown;
  /** In milliseconds since 1970; NaN where there is none. */
  next: number;
}

export async function outboundOf({ relaying }: Pick<Scene, 'relaying'>): Promise<Outbound> {
  const shown = await relaying.outbound();
  return {
    waiting: numberAt(shown, 'waiting'),
    handed_over: numberAt(shown, 'handed_over'),
    deposited: numberAt(shown, 'deposited'),
    given_up: numberAt(shown, 'given_up'),
    attempts: numberAt(shown, 'attempts'),
    path: at(shown, 'path'),
    last_error: at(shown, 'last_error'),
    next: Date.parse(textAt(shown, 'next_attempt_at') ?? ''),
  };
}

/** Waits until so many attempts with the first envelope that waits have failed, and gives what is shown then. */
export async function untilFailed(scene: Scene, attempts: number): Promise<Outbound> {
  return await scene.check.until(
    `${attempts} attempts have failed`,
    async () => {
      const shown = await outboundOf(scene);
      return shown.attempts === attempts ? shown : undefined;
    },
    PATIENT,
  );
}

/** Requests have come and gone, so that an attempt that had begun would be seen. */
export async function othersAnswered(scene: Scene): Promise<void> {
  for (let round = 0; round < 4; round += 1) await outboundOf(scene);
}

/** What the status of a host shows about what came. */
export interface Inbound {
  received: number | undefined;
  refused: number | undefined;
  held: number | undefined;
  refusals: unknown[];
}

export async function inboundOf({ check, host }: Pick<Scene, 'check' | 'host'>): Promise<Inbound> {
  const status = await check.operator(host).relayStatus();
  return {
    received: numberAt(status, 'inbound', 'received'),
    refused: numberAt(status, 'inbound', 'refused'),
    held: numberAt(status, 'inbound', 'held'),
    refusals: listAt(status, 'inbound', 'refusals'),
  };
}

/** The codes of the refusals of one envelope. */
export function refusalsOf({ refusals }: Inbound, id: unknown): unknown[] {
  return refusals.filter((it) => at(it, 'id') === id).map((it) => at(it, 'code'));
}

/** The polls of the target at a relay. */
export function pollsOf(relay: RelayProbe, did: string): RelayCall[] {
  return relay.callsOf(did, 'receive');
}

/** Whether a host shows a record, whole or not. */
export async function hasRecord(reader: LocalActor, id: unknown): Promise<boolean> {
  return (await reader.recordAnswer(String(id))).status === 200;
}
