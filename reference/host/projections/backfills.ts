/** The backfills that local actors began, as a fold of how far each one got. */
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import type { BackfillRequest } from '../backfill-request.ts';
import type {
  BackfillEvent,
  BackfillMoved,
  BackfillStored,
  BackfillWalked,
  LogEntry,
  Received,
  SignedActivity,
  WalkedPage,
} from '../events.ts';
import { isDeleted, type ActorState } from './actor-state.ts';
import { followStateOf, type FollowerGraph } from './follower-graph.ts';

/** How a backfill stands. An open one is running or waits for its next attempt. */
export type BackfillStanding = 'open' | 'done' | 'failed' | 'stopped';

/** One backfill. */
export interface Backfill {
  /** The id of the Follow. */
  readonly follow: string;
  readonly follower: string;
  readonly followed: string;
  readonly request: BackfillRequest;
  /** The `published` of the Accept: nothing later is a candidate. */
  readonly accepted: string;
  standing: BackfillStanding;
  /** The pages that are still to be stored: the oldest one last. */
  readonly pages: WalkedPage[];
  /** The next page on the way to older ones; null when there is no need to go further. */
  next: string | null | undefined;
  /** The URLs of the pages on that way. */
  readonly walked: Set<string>;
  /** How many candidates were found on the way. */
  found: number;
  /** The oldest selected activity, or the one before it, where the mode names one. */
  from: string | undefined;
  /** The newest item of the pages that are stored. */
  newest: string | undefined;
  /** How often in a row the pages had moved on. */
  moved: number;
  stored: number;
  refused: number;
  attempts: number;
  nextAttemptAt: string | undefined;
  lastError: string | undefined;
}

/** A Follow that asks for the past and was not accepted yet. */
type Asked = Pick<Backfill, 'follow' | 'follower' | 'followed' | 'request'>;

/** Backfills by the id of the Follow, in the order in which they began. */
export interface Backfills {
  readonly asked: Map<string, Asked>;
  readonly begun: Map<string, Backfill>;
}

export function emptyBackfills(): Backfills {
  return { asked: new Map(), begun: new Map() };
}

/**
 * Backfills that are neither done nor given up nor stopped.
 *
 * Spec: `backfill-restart`.
 */
export function openBackfills({ begun }: Backfills): Backfill[] {
  return [...begun.values()].filter(({ standing }) => standing === 'open');
}

/** The state that the fold needs beside its own: who follows whom, and who is still there. */
export interface BackfillSurroundings {
  readonly graph: FollowerGraph;
  readonly actors: ActorState;
}

function foldAsked({ asked }: Backfills, activity: SignedActivity): void {
  const { type, id: follow, actor: follower, object: followed } = activity;
  const request = ownMember(activity, 'backfill');
  if (type !== 'Follow' || typeof followed !== 'string' || !isJsonObject(request)) return;
  if (request.mode === 'none') return;
  // The form was checked when the Follow was published.
  asked.set(follow, { follow, follower, followed, request: request as BackfillRequest });
}

/** The id of the Follow that an Accept names. */
function acceptedId({ object }: SignedActivity): unknown {
  return isJsonObject(object) ? ownMember(object, 'id') : object;
}

/** Spec: `backfill-mode`, `backfill-once`. */
function foldAccept(state: Backfills, entry: Received, { graph }: BackfillSurroundings): void {
  const follow = acceptedId(entry.activity);
  const asked = state.asked.get(String(follow));
  if (!asked || followStateOf(graph, asked.follower, asked.follow) !== 'accepted') return;
  state.asked.delete(asked.follow);
  const { request } = asked;
  const isNothing = request.mode === 'last-N' && request.limit === 0;
  state.begun.set(asked.follow, {
    ...asked,
    accepted: entry.activity.published,
    standing: isNothing ? 'done' : 'open',
    ...BEGINNING,
    pages: [],
    walked: new Set(),
    moved: 0,
    stored: 0,
    refused: 0,
    attempts: 0,
    nextAttemptAt: undefined,
    lastError: undefined,
  });
}

/** Where a backfill is that has read nothing. */
const BEGINNING = {
  next: undefined,
  found: 0,
  from: undefined,
  newest: undefined,
};

const ENDING_TYPES: ReadonlySet<string> = new Set(['Undo', 'Reject', 'Delete']);

/** Spec: `backfill-stop`. */
function stopEnded(state: Backfills, { graph, actors }: BackfillSurroundings): void {
  for (const backfill of openBackfills(state)) {
    const { follow, follower } = backfill;
    const actor = actors.get(follower);
    const isAlive = actor !== undefined && !isDeleted(actor);
    if (isAlive && followStateOf(graph, follower, follow) !== 'ended') continue;
    backfill.standing = 'stopped';
    forgetPages(backfill);
  }
}

function forgetPages({ pages, walked }: Backfill): void {
  pages.length = 0;
  walked.clear();
}

function foldMoved(backfill: Backfill, { page, next }: BackfillMoved): void {
  backfill.moved += 1;
  backfill.walked.clear();
  if (page) {
    backfill.pages[backfill.pages.length - 1] = page;
    backfill.walked.add(page.url);
    backfill.next = next;
  } else {
    Object.assign(backfill, BEGINNING);
    backfill.pages.length = 0;
  }
}

function foldWalked(backfill: Backfill, { page, next, found, from }: BackfillWalked): void {
  if (page) {
    backfill.pages.push(page);
    backfill.walked.add(page.url);
  }
  backfill.next = next;
  backfill.found += found ?? 0;
  backfill.from = from ?? backfill.from;
}

function foldStored(backfill: Backfill, { newest, stored, refused }: BackfillStored): void {
  backfill.pages.pop();
  backfill.newest = newest ?? backfill.newest;
  backfill.moved = 0;
  backfill.stored += stored;
  backfill.refused += refused;
}

function foldProgress(state: Backfills, event: BackfillEvent): void {
  const backfill = state.begun.get(event.follow);
  if (!backfill) return;
  // What was on its way to the log when the Follow ended is stored, and leads no further.
  if (backfill.standing !== 'open') {
    if (event.kind === 'backfill-stored') foldStored(backfill, event);
    return;
  }
  if (event.kind === 'backfill-failed') {
    backfill.attempts += 1;
    backfill.moved = 0;
    backfill.lastError = event.error;
    backfill.nextAttemptAt = event.nextAttemptAt;
    if (event.nextAttemptAt !== undefined) return;
    backfill.standing = 'failed';
    return forgetPages(backfill);
  }
  backfill.attempts = 0;
  backfill.nextAttemptAt = undefined;
  if (event.kind === 'backfill-walked') foldWalked(backfill, event);
  else if (event.kind === 'backfill-stored') foldStored(backfill, event);
  else foldMoved(backfill, event);
  if (backfill.next !== null || backfill.pages.length > 0) return;
  forgetPages(backfill);
  backfill.standing = 'done';
}

/**
 * Folds one entry into the backfills. The state belongs to the fold and is changed in place.
 *
 * Spec: `backfill-mode`, `backfill-once`, `backfill-restart`, `backfill-stop`.
 */
export function foldBackfills(
  state: Backfills,
  entry: LogEntry,
  surroundings: BackfillSurroundings,
): Backfills {
  if (entry.kind === 'published' || (entry.kind === 'received' && entry.by !== 'backfill')) {
    const { activity } = entry;
    if (entry.kind === 'published') foldAsked(state, activity);
    else if (activity.type === 'Accept') foldAccept(state, entry, surroundings);
    if (ENDING_TYPES.has(activity.type)) stopEnded(state, surroundings);
  } else if (isBackfillEvent(entry)) {
    foldProgress(state, entry);
  }
  return state;
}

function isBackfillEvent(entry: LogEntry): entry is LogEntry & BackfillEvent {
  return entry.kind.startsWith('backfill-');
}

function backfillView(backfill: Backfill, now: string): JsonObject {
  const { follow, followed, request, standing, stored, refused, attempts, lastError } = backfill;
  const isWaiting =
    standing === 'open' && backfill.nextAttemptAt !== undefined && backfill.nextAttemptAt > now;
  return {
    follow,
    followed,
    mode: request.mode,
    state: standing === 'open' ? (isWaiting ? 'waiting' : 'running') : standing,
    stored,
    refused,
    attempts,
    next_attempt_at: isWaiting ? backfill.nextAttemptAt! : null,
    ...(lastError !== undefined && { last_error: lastError }),
  };
}

/**
 * The projection as it is shown, of the named actors.
 *
 * Spec: `projection-backfill-state`.
 */
export function backfillStateView(
  { begun }: Backfills,
  actors: readonly string[],
  now: string,
): JsonObject {
  const view = Object.fromEntries(actors.map((actor) => [actor, [] as JsonObject[]]));
  for (const backfill of begun.values()) {
    view[backfill.follower]?.push(backfillView(backfill, now));
  }
  return view;
}
