/** What there is to read: notes and announcements that local actors published or received. */
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import type { LogEntry } from '../events.ts';

/** Where an item of the feed is in the log, and whose feed it is in. */
export interface FeedItem {
  readonly id: string;
  readonly published: string;
  /** The first entry that holds it. */
  readonly seq: number;
  readonly actors: Set<string>;
}

/** Items by the id of the activity. */
export type Feed = Map<string, FeedItem>;

export function emptyFeed(): Feed {
  return new Map();
}

function isFeedItem(activity: JsonObject): boolean {
  if (activity.type === 'Announce') return true;
  const { object } = activity;
  return activity.type === 'Create' && isJsonObject(object) && ownMember(object, 'type') === 'Note';
}

/** Folds one entry into the feed. The state belongs to the fold and is changed in place. */
export function foldFeed(feed: Feed, entry: LogEntry): Feed {
  if (entry.kind !== 'published' && entry.kind !== 'received') return feed;
  const { activity, seq } = entry;
  if (!isFeedItem(activity)) return feed;
  const { id, published } = activity;
  const item = feed.get(id) ?? { id, published, seq, actors: new Set() };
  const actors = entry.kind === 'published' ? [activity.actor] : entry.receivers;
  for (const actor of actors) item.actors.add(actor);
  feed.set(id, item);
  return feed;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The items of one actor, or all, by `published` and then by id.
 *
 * Spec: `projection-feed`.
 */
export function feedOrder(feed: Feed, actor?: string): FeedItem[] {
  return [...feed.values()]
    .filter((item) => actor === undefined || item.actors.has(actor))
    .sort(
      (one, other) => compareText(one.published, other.published) || compareText(one.id, other.id),
    );
}
