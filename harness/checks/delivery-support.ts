// What the checks of audience, delivery, following and the test clock have in common.

import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { Gate } from '../probe/gate.ts';
import type { Probe, RemoteActor, Delivery } from '../probe/probe.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The waits after the first to the fifth failure. Spec: `delivery-schedule`. */
export const SCHEDULE = [30 * SECOND, 5 * MINUTE, 30 * MINUTE, 6 * HOUR, 24 * HOUR] as const;

/** How far a due time may be from what the kit computes: two processes, one of them busy. */
export const TIME_TOLERANCE = 500;

/** The `id` of an activity that the target has published. */
export function idOf(activity: unknown): string {
  return textAt(activity, 'id') ?? '';
}

// ------------------------------------------------------------------------------------------------ who gets what

/** Makes remote actors on one probe, all with the same prefix of their names. */
export async function remoteActors(probe: Probe, count: number): Promise<RemoteActor[]> {
  const actors: RemoteActor[] = [];
  while (actors.length < count) actors.push(await probe.actor());
  return actors;
}

/** Whether a recipient, remote or local, has what this id names; how often. */
export async function copiesAt(
  recipient: RemoteActor | LocalActor,
  activity: string,
): Promise<number> {
  if ('probe' in recipient) return recipient.received(activity).length;
  const items = await recipient.items('inbox');
  return items.filter((item) => textAt(item, 'id') === activity).length;
}

/** Waits until a recipient has an activity that a check needs it to have. */
export async function arrival(
  check: CheckContext,
  recipient: RemoteActor | LocalActor,
  activity: string,
): Promise<void> {
  await check.until(
    `${recipient.name} gets ${activity}`,
    async () => (await copiesAt(recipient, activity)) > 0,
  );
}

/**
 * Lets a later activity of the same actor arrive at each recipient. What was on its way to them before has arrived then,
 * because the activities for one recipient are sent in order.
 */
export async function fence(
  check: CheckContext,
  sender: LocalActor,
  recipients: readonly (RemoteActor | LocalActor)[],
): Promise<JsonObject> {
  const note = await sender.note('a fence', { to: recipients.map((recipient) => recipient.url) });
  await Promise.all(recipients.map((recipient) => arrival(check, recipient, idOf(note))));
  return note;
}

/**
 * Makes a remote actor a follower, and waits until its host has the Accept.
 *
 * Returns the Follow.
 */
export async function befriend(
  check: CheckContext,
  followed: LocalActor,
  follower: RemoteActor,
): Promise<JsonObject> {
  const follow = follower.follow(followed.url);
  await demandAccepted(check, followed, follow);
  await check.until(`${follower.name} is a follower and has the Accept`, async () => {
    const accepts = follower.received((activity) => activity['type'] === 'Accept');
    return accepts.length > 0 && (await followed.items('followers')).includes(follower.url);
  });
  return follow;
}

/** Publishes a Follow with its audience written out, so that the default audience is the matter of its own check. */
export async function askToFollow(follower: LocalActor, followed: string): Promise<JsonObject> {
  return await follower.published({ type: 'Follow', object: followed, to: [followed] });
}

/** Makes one actor of the target follow another, and waits until both sides show it. */
export async function befriendLocally(
  check: CheckContext,
  followed: LocalActor,
  follower: LocalActor,
): Promise<JsonObject> {
  const follow = await askToFollow(follower, followed.url);
  await check.until(`${follower.name} follows ${followed.name}`, async () => {
    const [followers, following] = await Promise.all([
      followed.items('followers'),
      follower.items('following'),
    ]);
    return followers.includes(follower.url) && following.includes(followed.url);
  });
  return follow;
}

/** Delivers an activity that the check needs the target to take; anything but 202 ends the check as a failure. */
export async function demandAccepted(
  check: CheckContext,
  receiver: LocalActor,
  activity: JsonObject,
): Promise<void> {
  const answer = await check.deliver(receiver, activity);
  if (answer.status !== 202) {
    throw new TargetFault(
      `${String(activity['type'])} to ${receiver.name} should be accepted with 202, and was answered ${answer.status} ${show(answer.text, 200)}`,
    );
  }
}

// ------------------------------------------------------------------------------------------------ the queue

/** The deliveries to one peer, as `delivery-state` shows them. */
export interface PeerState {
  pending: unknown[];
  delivered: number;
  dead: unknown[];
}

/** What an actor has on its way to a peer; an absent peer reads as empty. */
export async function peerState(actor: LocalActor, origin: string): Promise<PeerState> {
  const projection = await actor.projection('delivery-state');
  const delivered = at(projection, origin, 'delivered');
  return {
    pending: listAt(projection, origin, 'pending'),
    delivered: typeof delivered === 'number' ? delivered : 0,
    dead: listAt(projection, origin, 'dead_letter'),
  };
}

/** One delivery in a list of `delivery-state`. */
export function entryOf(list: readonly unknown[], activity: string, recipient: string): unknown {
  return list.find(
    (entry) => textAt(entry, 'activity') === activity && textAt(entry, 'recipient') === recipient,
  );
}

/** One pending delivery, or `undefined` where it is not pending. */
export async function pendingEntry(
  actor: LocalActor,
  activity: string,
  recipient: RemoteActor,
): Promise<unknown> {
  const { pending } = await peerState(actor, recipient.probe.origin);
  return entryOf(pending, activity, recipient.url);
}

/** Waits until a delivery has failed so many times and has its next attempt before it. */
export async function failedTimes(
  check: CheckContext,
  actor: LocalActor,
  activity: string,
  recipient: RemoteActor,
  times: number,
): Promise<{ next: string; entry: unknown }> {
  const entry = await check.until(
    `the delivery to ${recipient.name} is pending after ${times} failures`,
    async () => {
      const found = await pendingEntry(actor, activity, recipient);
      const waits = textAt(found, 'next_attempt_at') !== undefined;
      return waits && at(found, 'attempts') === times ? found : undefined;
    },
  );
  return { next: textAt(entry, 'next_attempt_at') ?? '', entry };
}

/** What became of one activity at one recipient; neither is there when it is delivered. */
export interface Fate {
  pending: unknown;
  dead: unknown;
}

/**
 * Waits until every delivery of an activity was attempted at least once, and says what became of each, by recipient.
 * What is still untouched at the deadline is returned as it is, for the check to judge.
 */
export async function fatesOf(
  check: CheckContext,
  actor: LocalActor,
  activity: string,
  recipients: readonly RemoteActor[],
): Promise<ReadonlyMap<RemoteActor, Fate>> {
  const fates = new Map<RemoteActor, Fate>();
  const look = async (): Promise<boolean> => {
    const projection = await actor.projection('delivery-state');
    for (const recipient of recipients) {
      const { origin } = recipient.probe;
      fates.set(recipient, {
        pending: entryOf(listAt(projection, origin, 'pending'), activity, recipient.url),
        dead: entryOf(listAt(projection, origin, 'dead_letter'), activity, recipient.url),
      });
    }
    return recipients.every((recipient) => {
      const fate = fates.get(recipient);
      if (fate?.pending !== undefined) return at(fate.pending, 'attempts') !== 0;
      // An absent entry means delivered only after the recipient was asked: a projection may lag behind.
      return fate?.dead !== undefined || recipient.received(activity).length > 0;
    });
  };
  try {
    await check.until('every delivery was attempted', look);
  } catch (error) {
    if (!(error instanceof TargetFault)) throw error;
  }
  return fates;
}

/** Waits until an actor has nothing pending for a peer, and returns what there is then. */
export async function settled(
  check: CheckContext,
  actor: LocalActor,
  origin: string,
  done: number,
): Promise<PeerState> {
  return await check.until(`${done} deliveries to ${origin} are delivered or dead`, async () => {
    const state = await peerState(actor, origin);
    const all = state.delivered + state.dead.length;
    return state.pending.length === 0 && all >= done ? state : undefined;
  });
}

/** The wall clock at the arrival of a delivery, in milliseconds. */
export function arrivedAt(delivery: Delivery | undefined): number {
  if (delivery === undefined) return Number.NaN;
  return Date.now() - (performance.now() - delivery.arrived_ms);
}

/** Whether a time that the target wrote lies between two instants, the tolerance of two processes allowed. */
export function isBetween(time: string | undefined, from: number, to: number): boolean {
  const instant = Date.parse(time ?? '');
  return instant >= from - TIME_TOLERANCE && instant <= to + TIME_TOLERANCE;
}

/** The two instants of {@link isBetween} for the reader of a failure. */
export function span(from: number, to: number): string {
  return `a time from ${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
}

// ------------------------------------------------------------------------------------------------ behaviours

/** An answer to one delivery that refuses it with a problem document. */
export function problem(status: number, code: string): object {
  return {
    status,
    content_type: 'application/problem+json',
    body: { type: `urn:concordat:error:${code}`, title: code, status, code },
  };
}

/** Lets the next request to an inbox be recorded and then keeps it without an answer until the gate is opened. */
export function holdNext(recipient: RemoteActor, more: object = {}): Gate {
  const gate = new Gate();
  recipient.on_inbox.add({ ...more, times: 1, hold_after: gate });
  return gate;
}

/** Waits until somebody is held at a gate. */
export async function reached(check: CheckContext, gate: Gate, what: string): Promise<void> {
  await check.until(what, () => gate.waiting > 0);
}

// ------------------------------------------------------------------------------------------------ the moved clock

/** The clock of a host of the check's own, as the kit has moved it. */
export class MovedClock {
  readonly #check: CheckContext;
  readonly #host: Host;
  #offset = 0;

  constructor(check: CheckContext, host: Host) {
    this.#check = check;
    this.#host = host;
  }

  /** The instant on the host's clock, in milliseconds. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** The same instant for something that happened at a time of the kit's own clock. */
  at(wall_ms: number): number {
    return wall_ms + this.#offset;
  }

  /** Moves the clock forward, and returns the host's time after the move. */
  async advance(milliseconds: number): Promise<string> {
    const now = await this.#check.advanceClock(this.#host, Math.max(0, Math.ceil(milliseconds)));
    this.#offset = Date.parse(now) - Date.now();
    return now;
  }

  /** Moves the clock to a time that the host has named, or so much before it or after it. */
  async advanceTo(time: string, more_ms = 0): Promise<string> {
    return await this.advance(Date.parse(time) + more_ms - this.now());
  }
}
