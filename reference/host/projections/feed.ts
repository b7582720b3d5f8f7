/** What there is to read: notes and announcements, as far as they have to do with local actors. */
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import type { LogEntry, SignedActivity } from '../events.ts';
import { TimeOrder } from './time-order.ts';

/** What an item of the feed is an example of. */
export type FeedKind = 'Note' | 'Announce';

/** Where an item of the feed is in the log, and whose feed it is in. */
export interface FeedItem {
  readonly id: string;
  readonly published: string;
  readonly kind: FeedKind;
  readonly isPublic: boolean;
  /** The first entry that holds it. */
  readonly seq: number;
  readonly actors: Set<string>;
}

/** The feed of the host and those of its actors. Texts are not in it, only where they are. */
export interface Feed {
  /** By the id of the activity. */
  readonly items: Map<string, FeedItem>;
  readonly all: TimeOrder<FeedItem>;
  /** By the URL of the local actor. */
  readonly byActor: Map<string, TimeOrder<FeedItem>>;
  /** The local actors to whom an id was announced. */
  readonly announcedTo: Map<string, Set<string>>;
}

export function emptyFeed(): Feed {
  return { items: new Map(), all: new TimeOrder(), byActor: new Map(), announcedTo: new Map() };
}

/** What an activity is in the feed; undefined if it does not belong there. */
export function feedKind(activity: JsonObject): FeedKind | undefined {
  if (activity.type === 'Announce') return 'Announce';
  const { object } = activity;
  const isNote =
    activity.type === 'Create' && isJsonObject(object) && ownMember(object, 'type') === 'Note';
  return isNote ? 'Note' : undefined;
}

function showTo(feed: Feed, item: FeedItem, actors: Iterable<string>): void {
  for (const actor of actors) {
    if (item.actors.has(actor)) continue;
    item.actors.add(actor);
    const own = feed.byActor.get(actor) ?? new TimeOrder();
    own.add(item);
    feed.byActor.set(actor, own);
  }
}

/**
 * Shows an announced activity to those to whom it was announced, whichever of the two came first. An
 * announcement opens nothing: what is not public stays with those who received it.
 */
function showAnnounced(feed: Feed, id: string): void {
  const item = feed.items.get(id);
  const actors = feed.announcedTo.get(id);
  if (item?.kind === 'Note' && item.isPublic && actors) showTo(feed, item, actors);
}

function noteAnnounced(feed: Feed, { object }: SignedActivity, receivers: readonly string[]): void {
  if (typeof object !== 'string') return;
  const actors = feed.announcedTo.get(object) ?? new Set();
  for (const receiver of receivers) actors.add(receiver);
  feed.announcedTo.set(object, actors);
  showAnnounced(feed, object);
}

/** The local actors whom an entry gives its activity to; nobody for one that was only fetched. */
function actorsOf(entry: LogEntry & { kind: 'published' | 'received' | 'fetched' }) {
  if (entry.kind === 'fetched') return [];
  return entry.kind === 'published' ? [entry.activity.actor] : entry.receivers;
}

/**
 * Folds one entry into the feed. The state belongs to the fold and is changed in place.
 *
 * Spec: `projection-feed`, `announce-kept`, `backfill-folds`.
 */
export function foldFeed(feed: Feed, entry: LogEntry): Feed {
  const { kind: way } = entry;
  if (way !== 'published' && way !== 'received' && way !== 'fetched') return feed;
  const { activity, seq, isPublic } = entry;
  const kind = feedKind(activity);
  if (kind === undefined || (way === 'fetched' && kind !== 'Note')) return feed;
  const { id, published } = activity;
  let item = feed.items.get(id);
  if (!item) {
    item = { id, published, kind, isPublic, seq, actors: new Set() };
    feed.items.set(id, item);
    feed.all.add(item);
  }
  showTo(feed, item, actorsOf(entry));
  showAnnounced(feed, id);
  if (way === 'received' && kind === 'Announce' && entry.by !== 'backfill') {
    noteAnnounced(feed, activity, entry.receivers);
  }
  return feed;
}

/**
 * The items of one actor, or all, by `published` and then by id. The list belongs to the feed and
 * changes with it.
 *
 * Spec: `projection-feed`.
 */
export function feedOrder(feed: Feed, actor?: string): readonly FeedItem[] {
  return (actor === undefined ? feed.all : feed.byActor.get(actor))?.items() ?? [];
}
