// What the checks of Announce share: an author, somebody on another host who announces, and what became of the fetch.

import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, show } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/remote-actor.ts';
import { ServedArtifacts } from '../probe/served-artifacts.ts';
import { demandAccepted, idOf, MINUTE } from './delivery-support.ts';
import { made } from './inbox-support.ts';
import type { Fields, SignOptions } from './inbox-support.ts';

/** Longer than the five seconds that each of two fetches may take. */
export const SOON = 15_000;

/** A local actor, a remote one who announces to it, and the author of what is announced, on a third host. */
export interface Announcing {
  alice: LocalActor;
  bob: RemoteActor;
  eve: RemoteActor;
  /** What the host of the announcer serves. */
  artifacts: ServedArtifacts;
  /** The same on the host of the author, where nobody should ask. */
  authors: ServedArtifacts;
}

export async function setAnnouncing(check: CheckContext, host?: Host): Promise<Announcing> {
  // Peers of its own, so that several casts of one check have artifacts of their own.
  const [announcers, authors] = [check.peer(), check.peer()];
  return {
    alice: await check.actor(host === undefined ? {} : { host }),
    bob: await announcers.actor(),
    eve: await authors.actor(),
    artifacts: new ServedArtifacts(announcers),
    authors: new ServedArtifacts(authors),
  };
}

/** A public note of some minutes ago, right unless `fields` and `options` make it wrong. */
export function authored(
  eve: RemoteActor,
  fields: Fields = {},
  options: SignOptions = {},
): JsonObject {
  return made(eve, { published: timeFromNow(-20 * MINUTE), ...fields }, options);
}

/** Announces a content id to some local actors, and returns the Announce. */
export async function announce(
  check: CheckContext,
  bob: RemoteActor,
  id: string,
  receivers: readonly LocalActor[],
): Promise<JsonObject> {
  const activity = bob.activity({ type: 'Announce', object: id, published: bob.later() });
  for (const receiver of receivers) await demandAccepted(check, receiver, activity);
  return activity;
}

/** What `announced` has about a content id. */
export async function announcedOf(actor: LocalActor, id: string): Promise<unknown> {
  return at(await actor.projection('announced'), id);
}

/** How something is waited for. */
export interface WaitOptions {
  /** What is broken, of one or several, if it does not come. */
  requirement?: string | readonly string[];
  deadline_ms?: number;
}

/** Waits until what was announced is in a state, and returns its entry. */
export async function announcedWhere(
  check: CheckContext,
  actor: LocalActor,
  id: string,
  what: string,
  condition: (entry: unknown) => boolean,
  { requirement, deadline_ms = SOON }: WaitOptions = {},
): Promise<unknown> {
  let seen: unknown;
  try {
    return await check.until(
      what,
      async () => {
        seen = await announcedOf(actor, id);
        return seen !== undefined && condition(seen) ? seen : undefined;
      },
      { deadline_ms },
    );
  } catch (error) {
    if (!(error instanceof TargetFault) || !error.message.startsWith('waited')) throw error;
    for (const broken of [requirement ?? []].flat()) {
      check.expect(broken, false, what, { actual: show(seen) });
    }
    throw new TargetFault(`${error.message}; announced has ${show(seen)}`);
  }
}

/** Waits until a fetch has come to an end, of whatever kind, and returns the entry. */
export async function settledOf(
  check: CheckContext,
  actor: LocalActor,
  id: string,
  options: WaitOptions = {},
): Promise<unknown> {
  // Whatever the state is called, nothing follows where no attempt is due.
  const over = (entry: unknown): boolean =>
    ['kept', 'failed'].includes(String(at(entry, 'state'))) ||
    (at(entry, 'state') !== 'waiting' && at(entry, 'next_attempt_at') === null);
  const what = 'what was announced is kept or given up';
  return await announcedWhere(check, actor, id, what, over, options);
}

/** Waits until the host has what was announced; another end ends the check as a failure. */
export async function kept(
  check: CheckContext,
  actor: LocalActor,
  id: string,
  requirement?: string,
): Promise<unknown> {
  const options = requirement === undefined ? {} : { requirement };
  const entry = await settledOf(check, actor, id, options);
  if (at(entry, 'state') !== 'kept') {
    const actual = show(entry);
    if (requirement !== undefined) check.expect(requirement, false, 'it is kept', { actual });
    throw new TargetFault(`what was announced should be kept, and is ${actual}`);
  }
  return entry;
}

/** Lets something else be announced and fetched: what was to be fetched before has had its time. */
export async function announceFence(
  check: CheckContext,
  { alice, bob, eve, artifacts }: Announcing,
): Promise<{ note: JsonObject; by: JsonObject }> {
  const note = authored(eve);
  artifacts.set(idOf(note), note);
  const by = await announce(check, bob, idOf(note), [alice]);
  await kept(check, alice, idOf(note));
  return { note, by };
}

/** How often an activity stands in the feed that an actor sees. */
export async function timesInFeed(actor: LocalActor, id: string): Promise<number> {
  const feed = await actor.projection('feed');
  return Array.isArray(feed) ? feed.filter((item: unknown) => at(item, 'id') === id).length : -1;
}
