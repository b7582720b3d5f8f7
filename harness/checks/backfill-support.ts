// What the checks of backfill share: an actor with a history on a peer, a Follow that asks for it, and what came of it.

import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { Probe, RemoteActor } from '../probe/probe.ts';
import { ServedOutbox } from '../probe/served-outbox.ts';
import type { OutboxForm } from '../probe/served-outbox.ts';
import { DAY, demandAccepted, idOf } from './delivery-support.ts';

/** How long a backfill of some pages may take: it is begun at once, but it has to fetch and to verify. */
export const SOON = 15_000;

/** Before everything that a history has. */
export const LONG_AGO = -800 * DAY;

/** A Follow's `backfill`, right or wrong. */
export type Wish = { [member: string]: JsonValue };

export const FULL: Wish = { mode: 'full' };

export function idsOf(items: readonly unknown[]): string[] {
  return items.map((item) => textAt(item, 'id') ?? 'no id');
}

// ------------------------------------------------------------------------------------------------ the stage

/** A local actor that is going to follow, and a remote one with an outbox. */
export interface Stage {
  alice: LocalActor;
  bob: RemoteActor;
  outbox: ServedOutbox;
}

export interface StageOptions {
  form?: OutboxForm;
  /** Another host than the shared one, where `alice` is made here. */
  host?: Host;
  alice?: LocalActor;
  probe?: Probe;
}

/** Sets the stage. The first key of the remote actor is old enough for every history. */
export async function setStage(check: CheckContext, options: StageOptions = {}): Promise<Stage> {
  const probe = options.probe ?? check.probe;
  const alice =
    options.alice ?? (await check.actor(options.host === undefined ? {} : { host: options.host }));
  const bob = await probe.actor({ key: { created: timeFromNow(LONG_AGO) } });
  return { alice, bob, outbox: new ServedOutbox(bob, options.form) };
}

/** A stage with a history of so many notes in the outbox. */
export async function setHistory(
  check: CheckContext,
  count: number,
  options: StageOptions = {},
): Promise<Stage & { history: JsonObject[] }> {
  const stage = await setStage(check, options);
  const history = stage.bob.history(count);
  stage.outbox.add(...history);
  return { ...stage, history };
}

// ------------------------------------------------------------------------------------------------ Follow and Accept

/** A Follow that was published and accepted. */
export interface Begun {
  follow: JsonObject;
  /** The content id of the Follow. */
  id: string;
  accept: JsonObject;
}

/** Publishes a Follow that wishes for a backfill; with `undefined` it has none. */
export async function wishFor(
  alice: LocalActor,
  followed: string,
  backfill: Wish | undefined,
): Promise<JsonObject> {
  return await alice.published({
    type: 'Follow',
    object: followed,
    to: [followed],
    ...(backfill === undefined ? {} : { backfill }),
  });
}

/** Lets the remote actor accept a Follow, at the given time, or after everything that it said. */
export async function acceptFollow(
  check: CheckContext,
  { alice, bob }: Pick<Stage, 'alice' | 'bob'>,
  follow: JsonObject,
  published?: string,
): Promise<JsonObject> {
  const accept = bob.activity({
    type: 'Accept',
    object: follow,
    to: [alice.url],
    published: published ?? bob.later(),
  });
  await demandAccepted(check, alice, accept);
  return accept;
}

/** Publishes a Follow and lets it be accepted: what it wishes for begins. */
export async function beginBackfill(
  check: CheckContext,
  stage: Pick<Stage, 'alice' | 'bob'>,
  backfill: Wish | undefined,
  options: { accepted_at?: string } = {},
): Promise<Begun> {
  const follow = await wishFor(stage.alice, stage.bob.url, backfill);
  const accept = await acceptFollow(check, stage, follow, options.accepted_at);
  return { follow, id: idOf(follow), accept };
}

// ------------------------------------------------------------------------------------------------ what came of it

/** The backfills of an actor as `backfill-state` shows them. */
export async function backfillsOf(actor: LocalActor): Promise<unknown[]> {
  return listAt(await actor.projection('backfill-state'), actor.url);
}

/** The entry of one backfill, `undefined` where there is none. */
export async function backfillOf(actor: LocalActor, follow: string): Promise<unknown> {
  const entries = await backfillsOf(actor);
  return entries.find((entry) => textAt(entry, 'follow') === follow);
}

/** Waits until the entry of a backfill is as a check needs it, and returns it. */
export async function backfillWhere(
  check: CheckContext,
  actor: LocalActor,
  follow: string,
  what: string,
  condition: (entry: unknown) => boolean,
  deadline_ms = SOON,
): Promise<unknown> {
  let seen: unknown;
  try {
    return await check.until(
      what,
      async () => {
        seen = await backfillOf(actor, follow);
        return seen !== undefined && condition(seen) ? seen : undefined;
      },
      { deadline_ms },
    );
  } catch (error) {
    if (!(error instanceof TargetFault) || !error.message.startsWith('waited')) throw error;
    throw new TargetFault(`${error.message}; backfill-state has ${JSON.stringify(seen)}`);
  }
}

/** Waits until a backfill has ended in whatever way, and returns its entry. */
export async function ended(
  check: CheckContext,
  actor: LocalActor,
  follow: string,
  deadline_ms = SOON,
): Promise<unknown> {
  const over = (entry: unknown): boolean =>
    ['done', 'failed', 'stopped'].includes(textAt(entry, 'state') ?? '');
  return await backfillWhere(check, actor, follow, 'the backfill ends', over, deadline_ms);
}

/** Waits until a backfill is done; another end ends the check as a failure. */
export async function done(
  check: CheckContext,
  actor: LocalActor,
  follow: string,
  deadline_ms = SOON,
): Promise<unknown> {
  const entry = await ended(check, actor, follow, deadline_ms);
  if (at(entry, 'state') !== 'done') {
    throw new TargetFault(`the backfill should be done, and is ${JSON.stringify(entry)}`);
  }
  return entry;
}

/** Waits until a backfill has ended, counts whether that is in the state that is due, and returns its entry. */
export async function judgeEnd(
  check: CheckContext,
  requirement: string,
  begun: { alice: LocalActor; id: string },
  state: 'done' | 'failed' | 'stopped',
  what: string,
  deadline_ms = SOON,
): Promise<unknown> {
  const { alice, id } = begun;
  let entry: unknown;
  try {
    entry = await ended(check, alice, id, deadline_ms);
  } catch (error) {
    if (!(error instanceof TargetFault) || !error.message.startsWith('waited')) throw error;
    // That it does not end is the finding.
    entry = await backfillOf(alice, id);
  }
  check.equal(requirement, at(entry, 'state'), state, what);
  return entry;
}

/** What an actor has by backfill, in the order in which it was stored. */
export async function backfilledOf(actor: LocalActor): Promise<unknown[]> {
  return (await actor.collect(`${actor.url}/backfilled`, actor.token)).reverse();
}

/** Counts whether an actor has exactly these activities by backfill, in this order, each as it was signed. */
export async function judgeStored(
  check: CheckContext,
  requirement: string,
  actor: LocalActor,
  due: readonly unknown[],
  what: string,
): Promise<boolean> {
  let seen: unknown[] = [];
  try {
    await check.until(what, async () => {
      seen = await backfilledOf(actor);
      return deepEqual(seen, due);
    });
  } catch (error) {
    // What was seen last is the finding.
    if (!(error instanceof TargetFault) || !error.message.startsWith('waited')) throw error;
  }
  const named = check.equal(requirement, idsOf(seen), idsOf(due), `${what}: which, in order`);
  return check.equal(requirement, seen, due, `${what}: verbatim`) && named;
}

/** Begins a backfill, waits until it is done, and counts whether exactly these activities were stored. */
export async function judgeBackfill(
  check: CheckContext,
  requirement: string,
  stage: Pick<Stage, 'alice' | 'bob'>,
  backfill: Wish,
  due: readonly unknown[],
  what: string,
  options: { accepted_at?: string; deadline_ms?: number } = {},
): Promise<unknown> {
  const { deadline_ms = SOON, ...begin } = options;
  const { id } = await beginBackfill(check, stage, backfill, begin);
  const begun = { alice: stage.alice, id };
  const end = `${what}: it comes to its end`;
  const entry = await judgeEnd(check, requirement, begun, 'done', end, deadline_ms);
  await judgeStored(check, requirement, stage.alice, due, what);
  return entry;
}

/**
 * Lets an actor backfill two notes of a stranger, and waits until it has them: what was begun before has had its time.
 * Returns the notes, which the actor has by backfill from then on.
 */
export async function backfillFence(check: CheckContext, alice: LocalActor): Promise<JsonObject[]> {
  const stage = await setHistory(check, 2, { alice, probe: check.peer() });
  const { id } = await beginBackfill(check, stage, FULL);
  await done(check, alice, id);
  return stage.history;
}
