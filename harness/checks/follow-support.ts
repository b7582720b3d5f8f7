// The four sets of the follower graph, as a check expects them and as a host shows them.

import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { show } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { arrival, askToFollow, demandAccepted, idOf } from './delivery-support.ts';

export type SetName = 'following' | 'followers' | 'pending_outbound' | 'pending_inbound';

/** The sets of a local actor that are not empty. */
export type Sets = Partial<Record<SetName, readonly string[]>>;

const SET_NAMES = ['following', 'followers', 'pending_outbound', 'pending_inbound'] as const;

/**
 * Follows the sets of one local actor through a check. The actor is the check's own, so the sets are compared whole:
 * nothing may be in them that the check did not put there.
 */
export class WatchedGraph {
  readonly actor: LocalActor;
  readonly #check: CheckContext;
  readonly #fences: string[] = [];
  /** Where a stranger's Follow becomes visible. */
  readonly #shown: 'followers' | 'pending_inbound';

  /** @param decides by whom the actor's followers are accepted: by the host, or by the owner, who leaves them open */
  constructor(check: CheckContext, actor: LocalActor, decides: 'host' | 'owner' = 'host') {
    this.#check = check;
    this.actor = actor;
    this.#shown = decides === 'host' ? 'followers' : 'pending_inbound';
  }

  /** Waits for these sets, in the projection and in the collections, and counts whether they came. */
  async becomes(requirement: string, sets: Sets, detail: string): Promise<boolean> {
    const due = this.#complete(sets);
    let seen: unknown;
    try {
      await this.#check.until(detail, async () => {
        seen = await this.#read();
        return deepEqual(seen, due);
      });
    } catch (error) {
      // What was seen last is the finding.
      if (!(error instanceof TargetFault)) throw error;
    }
    return this.#check.equal(requirement, seen, due, detail);
  }

  /**
   * Counts whether these sets are there after everything that happened so far has had its effect. The fence is a
   * remote actor whose Follow comes later and becomes visible.
   */
  async remains(requirement: string, sets: Sets, detail: string): Promise<boolean> {
    await this.fence();
    return this.#check.equal(requirement, await this.#read(), this.#complete(sets), detail);
  }

  /** The same after a fence, for sets that the host may still have to work for, such as those after an Accept by itself. */
  async settles(requirement: string, sets: Sets, detail: string): Promise<boolean> {
    await this.fence();
    return await this.becomes(requirement, sets, detail);
  }

  /** Lets another actor follow this one, and waits until that is visible. It counts in the sets from then on. */
  async fence(): Promise<void> {
    const stranger = await this.#check.probe.actor();
    this.#fences.push(stranger.url);
    await demandAccepted(this.#check, this.actor, stranger.follow(this.actor.url));
    await this.#check.until(`the fence ${stranger.name} is visible`, async () => {
      const sets = await this.actor.graph();
      return sets[this.#shown].includes(stranger.url);
    });
    if (this.#shown === 'pending_inbound') return;
    await this.#check.until('the fence is in the collection', async () =>
      (await this.actor.items('followers')).includes(stranger.url),
    );
  }

  #complete(sets: Sets): Record<string, unknown> {
    const due: Record<string, unknown> = {};
    for (const name of SET_NAMES) {
      const fences = name === this.#shown ? this.#fences : [];
      due[name] = [...(sets[name] ?? []), ...fences].sort();
    }
    return { projection: due, collections: pick(due) };
  }

  async #read(): Promise<Record<string, unknown>> {
    const [projection, followers, following] = await Promise.all([
      this.actor.graph(),
      this.actor.items('followers'),
      this.actor.items('following'),
    ]);
    // Order is the business of other checks; here it is who is in a set, and how often.
    return {
      projection: Object.fromEntries(SET_NAMES.map((name) => [name, sorted(projection[name])])),
      collections: { followers: sorted(followers), following: sorted(following) },
    };
  }
}

function pick(due: Record<string, unknown>): Record<string, unknown> {
  return { followers: due['followers'], following: due['following'] };
}

function sorted(items: readonly unknown[]): unknown[] {
  return items.map((item) => (typeof item === 'string' ? item : show(item))).sort();
}

/** A local actor that has just published a Follow of a remote one. */
export async function openFollow(check: CheckContext): Promise<OpenFollow> {
  const [follower, followed] = await Promise.all([check.actor(), check.probe.actor()]);
  const follow = await askToFollow(follower, followed.url);
  await arrival(check, followed, idOf(follow));
  return { graph: new WatchedGraph(check, follower), follower, followed, follow };
}

export interface OpenFollow {
  graph: WatchedGraph;
  follower: LocalActor;
  followed: RemoteActor;
  follow: JsonObject;
}

/** The same, and the remote actor has accepted. */
export async function acceptedFollow(check: CheckContext): Promise<OpenFollow> {
  const open = await openFollow(check);
  const { follower, followed, follow } = open;
  await demandAccepted(check, follower, followed.answer('Accept', follow, follower.url));
  await check.until(`${follower.name} follows ${followed.name}`, async () =>
    (await follower.graph()).following.includes(followed.url),
  );
  return open;
}

/** A local actor whose owner decides about followers by hand. */
export async function manualActor(check: CheckContext, host?: Host): Promise<LocalActor> {
  return await check.actor({
    ...(host === undefined ? {} : { host }),
    object: { manuallyApprovesFollowers: true },
  });
}

/** All orders of some things. */
export function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

/** The two ways to name an activity in the `object` of an Accept, Reject or Undo. */
export const NAMINGS = ['embedded', 'by reference'] as const;
export type Naming = (typeof NAMINGS)[number];

/** An activity as an `object` that embeds it or names it by its content id. */
export function named<T extends { [name: string]: unknown }>(
  activity: T,
  naming: Naming,
): T | string {
  return naming === 'embedded' ? activity : idOf(activity);
}
