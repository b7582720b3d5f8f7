/** What was announced to local actors, and how far the host is with having it. */
import { isCid } from '../../core/cid.ts';
import type { JsonObject } from '../../core/json.ts';
import type { LogEntry, Received, SignedActivity } from '../events.ts';

/** The fetch of one announced activity from the host of one announcer. */
export interface AnnounceFetch {
  /** The announced id. */
  readonly activity: string;
  /** Where it is asked for: the origin of the announcing actor. */
  readonly origin: string;
  /** How many attempts have failed since it was begun. */
  readonly attempts: number;
  /** Undefined if it was given up. */
  readonly nextAttemptAt: string | undefined;
  readonly lastError: string | undefined;
}

/** One announced id. */
interface Announcement {
  /** The local actors who received an Announce of it. */
  readonly receivers: Set<string>;
  /** By origin. There are none for an activity that the host has. */
  readonly fetches: Map<string, AnnounceFetch>;
  lastError: string | undefined;
}

/** What was announced, and what the host has. */
export interface Announced {
  readonly announcements: Map<string, Announcement>;
  /** The ids of all activities that the host published, received or fetched. */
  readonly known: Set<string>;
}

export function emptyAnnounced(): Announced {
  return { announcements: new Map(), known: new Set() };
}

/** The id that an activity announces; undefined if it is no Announce. */
export function announceTarget(activity: SignedActivity): string | undefined {
  const { type, object } = activity;
  return type === 'Announce' && isCid(object) ? object : undefined;
}

function foldKnown({ announcements, known }: Announced, id: string): void {
  known.add(id);
  announcements.get(id)?.fetches.clear();
}

/** Begins a fetch, or begins one anew that was given up; one that is waiting goes on as it was. */
function foldAnnounce(announced: Announced, entry: Received & LogEntry): void {
  const activity = announceTarget(entry.activity);
  if (activity === undefined) return;
  const announcement: Announcement = announced.announcements.get(activity) ?? {
    receivers: new Set(),
    fetches: new Map(),
    lastError: undefined,
  };
  announced.announcements.set(activity, announcement);
  for (const receiver of entry.receivers) announcement.receivers.add(receiver);
  const { origin } = new URL(entry.activity.actor);
  const isWaiting = announcement.fetches.get(origin)?.nextAttemptAt !== undefined;
  if (announced.known.has(activity) || isWaiting) return;
  const { lastError } = announcement;
  announcement.fetches.set(origin, {
    activity,
    origin,
    attempts: 0,
    nextAttemptAt: entry.at,
    lastError,
  });
}

function foldFailure(announced: Announced, entry: LogEntry & { kind: 'announce-fetch-failed' }) {
  const { activity, origin, error, nextAttemptAt } = entry;
  const announcement = announced.announcements.get(activity);
  const fetch = announcement?.fetches.get(origin);
  if (!announcement || !fetch) return;
  announcement.lastError = error;
  const attempts = fetch.attempts + 1;
  announcement.fetches.set(origin, { ...fetch, attempts, nextAttemptAt, lastError: error });
}

/**
 * Folds one entry into what was announced. The state belongs to the fold and is changed in place.
 *
 * A backfilled Announce passes nothing on: whoever announced that spoke to others, long ago.
 *
 * Spec: `announce-fetch`, `announce-once`, `announce-retry`, `backfill-folds`.
 */
export function foldAnnounced(announced: Announced, entry: LogEntry): Announced {
  if (entry.kind === 'announce-fetch-failed') foldFailure(announced, entry);
  if (entry.kind !== 'published' && entry.kind !== 'received' && entry.kind !== 'fetched') {
    return announced;
  }
  foldKnown(announced, entry.activity.id);
  if (entry.kind === 'received' && entry.by !== 'backfill') foldAnnounce(announced, entry);
  return announced;
}

/** The fetch of an id from an origin, as long as it waits to be made. */
export function waitingFetch(
  { announcements }: Announced,
  activity: string,
  origin: string,
): AnnounceFetch | undefined {
  const fetch = announcements.get(activity)?.fetches.get(origin);
  return fetch?.nextAttemptAt === undefined ? undefined : fetch;
}

/** All fetches that wait to be made. */
export function waitingFetches({ announcements }: Announced): AnnounceFetch[] {
  return [...announcements.values()].flatMap(({ fetches }) =>
    [...fetches.values()].filter(({ nextAttemptAt }) => nextAttemptAt !== undefined),
  );
}

/** Of several announcers, the one that is asked next; if all were given up, the one asked longest. */
function nextOf(fetches: Iterable<AnnounceFetch>): AnnounceFetch | undefined {
  return [...fetches].sort((one, other) => {
    const [soon, sooner] = [one.nextAttemptAt ?? '~', other.nextAttemptAt ?? '~'];
    return soon < sooner ? -1 : soon > sooner ? 1 : other.attempts - one.attempts;
  })[0];
}

function viewOf(announcement: Announcement, isKnown: boolean): JsonObject {
  const next = isKnown ? undefined : nextOf(announcement.fetches.values());
  const lastError = next?.lastError ?? announcement.lastError;
  return {
    state: isKnown ? 'kept' : next?.nextAttemptAt === undefined ? 'failed' : 'waiting',
    attempts: next?.attempts ?? 0,
    next_attempt_at: next?.nextAttemptAt ?? null,
    ...(lastError !== undefined && { last_error: lastError }),
  };
}

/**
 * The projection as it is shown: all of it, or what was announced to one local actor.
 *
 * Spec: `projection-announced`, `projection-scope`.
 */
export function announcedView({ announcements, known }: Announced, actor?: string): JsonObject {
  const view: JsonObject = {};
  for (const [id, announcement] of announcements) {
    if (actor !== undefined && !announcement.receivers.has(actor)) continue;
    view[id] = viewOf(announcement, known.has(id));
  }
  return view;
}
