/**
 * Reading what a followed actor said before.
 *
 * An outbox is read twice. The first way goes from its newest page to older ones, as far as the mode
 * needs, and remembers of each page only its URL and its oldest item. The second way goes back over
 * these pages and stores what they hold, the oldest first. So however long an outbox is, only one
 * page of it is in memory. Each page is one step and one unit in the log.
 *
 * The pages of some hosts move on while new activities are published. Then the oldest item of a page
 * is not the one it was, and the reader looks for its place again: from that page to older ones, until
 * it meets the newest item that it has stored.
 */
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonValue, ownMember } from '../core/json.ts';
import type { Key } from '../core/keys.ts';
import { timestampToMilliseconds } from '../core/time.ts';
import { audienceList, isPublic } from './audience.ts';
import type { BackfillEvent, LogEntry, SignedActivity } from './events.ts';
import type { Inbox } from './inbox.ts';
import { type Job, JobError, type JobKind, JobRunner } from './jobs.ts';
import type { Kernel } from './kernel.ts';
import {
  LocalOutbox,
  type OutboxItem,
  type OutboxPage,
  type OutboxSource,
  RemoteOutbox,
} from './outbox-pages.ts';
import type { Peers } from './peers.ts';
import type { Backfill } from './projections/backfills.ts';
import { keysOfDocument } from './projections/peer-actors.ts';

/** What a step of a backfill works with. */
export interface BackfillTools {
  readonly kernel: Kernel;
  readonly peers: Peers;
  readonly inbox: Inbox;
}

/** The keys by which the items of one page are judged. */
export interface CandidateKeys {
  /** The key history as it is known, and after it was fetched anew, once. */
  readonly known: () => Promise<readonly Key[]>;
  readonly fetched: () => Promise<readonly Key[]>;
}

/** Where the outbox of the followed actor is read. */
export function backfillSource({ kernel, peers }: BackfillTools, followed: string): OutboxSource {
  return kernel.state.actors.has(followed)
    ? new LocalOutbox(kernel, followed)
    : new RemoteOutbox(kernel, peers, followed);
}

function candidateKeys({ kernel, peers }: BackfillTools, followed: string): CandidateKeys {
  const local = kernel.state.actors.get(followed);
  const keysBy = async (refresh: boolean): Promise<readonly Key[]> =>
    local?.keys ?? keysOfDocument(await peers.documentOf(followed, refresh), followed);
  const once = (run: () => Promise<readonly Key[]>) => {
    let keys: Promise<readonly Key[]> | undefined;
    return () => (keys ??= run());
  };
  return { known: once(() => keysBy(false)), fetched: once(() => keysBy(true)) };
}

/** Whether a fault of an item's verification is one that a newer key history may mend. */
function isKeyUnknown(error: unknown): boolean {
  return error instanceof ProtocolError && error.code === 'key-unknown';
}

async function verifyCandidate(
  value: JsonValue,
  keys: CandidateKeys,
  { parts }: Kernel,
): Promise<void> {
  try {
    await parts.verifyHistory(value, await keys.known());
  } catch (error) {
    if (!isKeyUnknown(error)) throw error;
    await parts.verifyHistory(value, await keys.fetched());
  }
}

/**
 * Tells whether an item of an outbox is a candidate. What is refused here stops nothing else.
 *
 * Spec: `backfill-verified`, `backfill-history`, `verbs-schema-received`.
 *
 * @throws {PeerError} if the keys cannot be had
 */
export async function judgeCandidate(
  { value }: OutboxItem,
  { follower, followed, accepted }: Backfill,
  keys: CandidateKeys,
  kernel: Kernel,
): Promise<boolean> {
  if (!isJsonObject(value) || ownMember(value, 'actor') !== followed) return false;
  try {
    await verifyCandidate(value, keys, kernel);
    const activity = value as SignedActivity;
    const named = [...audienceList(activity, 'to'), ...audienceList(activity, 'cc')];
    if (activity.published > accepted) return false;
    if (!isPublic(activity) && !named.includes(follower)) return false;
    kernel.parts.judgeVerbs(kernel, activity);
    return true;
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
}

/**
 * Tells whether a mode selects a candidate of the pages that were walked for it.
 *
 * Spec: `backfill-mode`.
 */
export function selects({ request, accepted }: Backfill, { published }: SignedActivity): boolean {
  if (request.mode !== 'last-T') return true;
  const start = timestampToMilliseconds(accepted) - request.duration * 1000;
  return timestampToMilliseconds(published) > start;
}

/** The items of a page that were not on the page walked before it: pages may have moved on since. */
function freshItems({ items }: OutboxPage, { pages }: Backfill): OutboxItem[] {
  const before = pages.at(-1)?.oldest;
  const at = items.findLastIndex(({ name }) => name === before);
  return items.slice(at + 1);
}

/** What the walk towards older pages finds out by one page. */
export interface WalkResult {
  /** Whether older pages are not needed. */
  readonly isFar: boolean;
  readonly found?: number;
  readonly from?: string;
}

/**
 * Tells how far the walk towards older pages has to go.
 *
 * Times need not be in order in somebody else's outbox, so `last-T` looks at all of it.
 *
 * Spec: `backfill-mode`, `backfill-since-missing`.
 *
 * @param isCandidate judges an item
 * @throws {JobError} if the activity that is asked for is not there
 */
export async function walkAhead(
  page: OutboxPage,
  backfill: Backfill,
  isCandidate: (item: OutboxItem) => Promise<boolean>,
): Promise<WalkResult> {
  const { request, newest } = backfill;
  const has = (name: string): boolean => page.items.some((item) => item.name === name);
  if (newest !== undefined) return { isFar: has(newest) };
  if (request.mode === 'since') {
    if (has(request.since)) return { isFar: true, from: request.since };
    if (page.next !== undefined) return { isFar: false };
    throw new JobError(false, 'the activity to begin after is not in the outbox');
  }
  if (request.mode !== 'last-N') return { isFar: false };
  let found = 0;
  for (const item of freshItems(page, backfill)) {
    if (!(await isCandidate(item))) continue;
    found += 1;
    if (backfill.found + found === request.limit) return { isFar: true, found, from: item.name };
  }
  return { isFar: false, found };
}

/**
 * Tells whether a page goes on where what is stored ends, or begins.
 *
 * Spec: `backfill-paging`.
 */
export function isContiguous({ items, next }: OutboxPage, backfill: Backfill): boolean {
  const { pages, newest, from } = backfill;
  const place = newest ?? from;
  if (place !== undefined && items.some(({ name }) => name === place)) return true;
  // The place where it is to begin was on the first page that is stored, and has left it.
  if (newest === undefined && from !== undefined) return false;
  return next === undefined || (items.at(-1)?.name ?? null) === pages.at(-1)!.oldest;
}

/**
 * The items of a page that are still to be judged, in the order in which they are stored.
 *
 * Spec: `backfill-order`, `backfill-mode`.
 */
export function itemsAhead(
  { items }: OutboxPage,
  { newest, from, request }: Backfill,
): OutboxItem[] {
  const oldestFirst = items.toReversed();
  const place = newest ?? from;
  const at = oldestFirst.findIndex(({ name }) => name === place);
  if (at < 0) return oldestFirst;
  // Of `last-N` the place where it begins is the first one selected.
  const isIncluded = newest === undefined && request.mode === 'last-N';
  return oldestFirst.slice(isIncluded ? at : at + 1);
}

/** How often in a row the pages may move on under a reader who gets no further. */
const MAX_MOVED = 5;

/** Makes one step: begins, walks to an older page, or stores the oldest page that is left. */
export async function stepBackfill(backfill: Backfill, tools: BackfillTools): Promise<void> {
  const { kernel } = tools;
  const source = kernel.parts.backfillSource(tools, backfill.followed);
  const { next, follow } = backfill;
  if (next === undefined) {
    await log(tools, { kind: 'backfill-walked', follow, next: await source.first() });
  } else if (next !== null) {
    await walk(next, backfill, source, tools);
  } else {
    await storePage(backfill, source, tools);
  }
}

async function log({ kernel }: BackfillTools, event: BackfillEvent): Promise<void> {
  // What ends while a page is read has ended.
  if (findOpen(kernel, event.follow)) await kernel.log.append([event]);
}

/** Spec: `backfill-paging`, `backfill-loop`, `backfill-resume`. */
async function walk(
  url: string,
  backfill: Backfill,
  source: OutboxSource,
  tools: BackfillTools,
): Promise<void> {
  const { follow, followed, pages, walked } = backfill;
  const { kernel } = tools;
  if (walked.has(url)) {
    throw new JobError(false, 'the pages of the outbox go round in circles');
  }
  if (pages.length >= kernel.parts.pageLimits.pages) {
    throw new JobError(false, 'the outbox has too many pages');
  }
  const page = await source.page(url);
  const keys = candidateKeys(tools, followed);
  const { isFar, ...result } = await kernel.parts.walkAhead(page, backfill, (item) =>
    kernel.parts.judgeCandidate(item, backfill, keys, kernel),
  );
  await log(tools, {
    kind: 'backfill-walked',
    follow,
    page: { url, oldest: page.items.at(-1)?.name ?? null },
    next: isFar ? null : (page.next ?? null),
    ...result,
  });
}

/** Spec: `backfill-order`, `backfill-verbatim`, `backfill-restart`. */
async function storePage(
  backfill: Backfill,
  source: OutboxSource,
  tools: BackfillTools,
): Promise<void> {
  const { kernel, inbox } = tools;
  const { parts } = kernel;
  const { follow, follower, followed, pages } = backfill;
  const { url } = pages.at(-1)!;
  const page = await source.page(url);
  if (!parts.isContiguous(page, backfill)) return lookAgain(url, page, backfill, tools);
  const keys = candidateKeys(tools, followed);
  const selected = new Map<string, { activity: SignedActivity; text: string }>();
  let refused = 0;
  for (const item of parts.itemsAhead(page, backfill)) {
    if (await parts.judgeCandidate(item, backfill, keys, kernel)) {
      const activity = item.value as SignedActivity;
      if (!parts.selects(backfill, activity) || selected.has(activity.id)) continue;
      selected.set(activity.id, { activity, text: parts.storedText(item.text, activity) });
    } else {
      refused += 1;
    }
  }
  if (!findOpen(kernel, follow)) return;
  const newest = page.items[0]?.name ?? null;
  await inbox.keepBackfilled(follower, [...selected.values()], (stored) => ({
    kind: 'backfill-stored',
    follow,
    newest,
    stored,
    refused,
  }));
}

/** Goes back to older pages from one that is not what it was. */
async function lookAgain(
  url: string,
  page: OutboxPage,
  { follow, newest, from, moved }: Backfill,
  tools: BackfillTools,
): Promise<void> {
  if (moved >= MAX_MOVED) throw new JobError(true, 'the pages of the outbox do not stand still');
  const isAnew = newest === undefined && from !== undefined;
  const oldest = page.items.at(-1)?.name ?? null;
  await log(tools, {
    kind: 'backfill-moved',
    follow,
    next: isAnew ? null : (page.next ?? null),
    ...(!isAnew && { page: { url, oldest } }),
  });
}

interface BackfillJob extends Job {
  readonly backfill: Backfill;
}

function findOpen({ state }: Kernel, follow: string): Backfill | undefined {
  const backfill = state.backfills.begun.get(follow);
  return backfill?.standing === 'open' ? backfill : undefined;
}

function toJob(backfill: Backfill): BackfillJob {
  const { follow: id, attempts, nextAttemptAt } = backfill;
  return { id, attempts, nextAttemptAt, backfill };
}

/** How many backfills read at one host at a time. */
export const BACKFILLS_AT_ONCE = 2;

/**
 * The name of the queue in which a backfill waits for its turn.
 *
 * Spec: `backfill-aside`.
 */
export function queueOfBackfill({ followed }: Backfill): string {
  return new URL(followed).origin;
}

function jobKind(tools: BackfillTools): JobKind<BackfillJob> {
  const { kernel } = tools;
  return {
    open: () => kernel.parts.openBackfills(kernel.state.backfills).map(toJob),
    find(id) {
      const backfill = findOpen(kernel, id);
      return backfill && toJob(backfill);
    },
    queueOf: ({ backfill }) => kernel.parts.queueOfBackfill(backfill),
    width: kernel.parts.backfillsAtOnce,
    step: ({ backfill }) => kernel.parts.stepBackfill(backfill, tools),
    fail: ({ id: follow }, { error, nextAttemptAt }) => {
      const given = nextAttemptAt === undefined ? {} : { nextAttemptAt };
      return kernel.log.append([{ kind: 'backfill-failed', follow, error, ...given }]);
    },
  };
}

/**
 * Runs the backfills of the local actors.
 *
 * Spec: `backfill-mode`, `backfill-retry`, `backfill-restart`, `backfill-aside`.
 */
export class BackfillJobs {
  readonly #runner: JobRunner<BackfillJob>;
  readonly #kernel: Kernel;

  constructor(kernel: Kernel, peers: Peers, inbox: Inbox) {
    const { clock, jobSchedule: schedule, mayHeal, logger } = kernel.parts;
    const onError = (error: unknown) => logger.error({ err: error }, 'a backfill failed');
    this.#kernel = kernel;
    const kind = jobKind({ kernel, peers, inbox });
    this.#runner = new JobRunner(kind, { clock, schedule, mayHeal, onError });
  }

  /** Takes up what was under way when the host ended last. */
  start(): void {
    this.#runner.start();
  }

  /** Tells what was logged, so that a backfill begins when its Follow is accepted. */
  notice(entry: LogEntry): void {
    if (entry.kind !== 'received' || entry.activity.type !== 'Accept') return;
    const { object } = entry.activity;
    const follow = isJsonObject(object) ? ownMember(object, 'id') : object;
    if (typeof follow === 'string' && findOpen(this.#kernel, follow)) this.#runner.notice(follow);
  }

  stop(): Promise<void> {
    return this.#runner.stop();
  }
}
