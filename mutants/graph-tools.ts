/** Ways to spoil the follow graph of a host that several mutants use. */
import { namedId } from '../reference/core/known-activity.ts';
import type { LogEntry, SignedActivity } from '../reference/host/events.ts';
import type { FollowerGraph } from '../reference/host/projections/follower-graph.ts';

/** The four sets of a local actor, to be written into. */
export interface SpoiledSets {
  readonly following: Set<string>;
  readonly followers: Set<string>;
  readonly pendingOutbound: Set<string>;
  readonly pendingInbound: Set<string>;
}

/** The sets of a local actor as the host has them; undefined if it is not known. */
export function setsOf(graph: FollowerGraph, actor: string): SpoiledSets | undefined {
  return graph.get(actor)?.follows.sets as SpoiledSets | undefined;
}

/** The id of the activity that an Accept, Reject or Undo names. */
export function namedBy(activity: SignedActivity): string {
  return namedId(activity as unknown as Parameters<typeof namedId>[0]) ?? '';
}

/** Lets a local actor believe in an activity that it neither published nor received. */
export function believe(graph: FollowerGraph, actor: string, activity: unknown): void {
  const { follows } = graph.get(actor) ?? {};
  follows?.add(activity as Parameters<NonNullable<typeof follows>['add']>[0]);
}

/** The entry for those of its receivers only who pass; published ones are left. */
export function forReceivers(entry: LogEntry, passes: (receiver: string) => boolean): LogEntry {
  if (entry.kind !== 'received') return entry;
  return { ...entry, receivers: entry.receivers.filter(passes) };
}
