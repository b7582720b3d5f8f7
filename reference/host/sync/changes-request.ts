/** What a peer asks for when it asks for changes. */
import { ProtocolError } from '../../core/errors.ts';
import { isThreadName } from '../../core/record.ts';
import { PAGE_RECORDS } from './changes.ts';
import type { PeerPair, PeerScope } from './peer-links.ts';

/** The three feeds. */
export type FeedName = 'normal' | 'longpoll' | 'continuous';

/** A request for changes, as far as its form goes. */
export interface ChangesRequest {
  readonly thread: string;
  readonly since: string | undefined;
  readonly limit: number;
  readonly feed: FeedName;
  readonly targetNamespace: string | undefined;
}

const FEEDS: readonly string[] = ['normal', 'longpoll', 'continuous'] satisfies FeedName[];
const LIMIT_FORM = /^[1-9]\d{0,4}$/;

function refuse(detail: string): never {
  throw new ProtocolError('query-invalid', detail);
}

function isFeed(text: string): text is FeedName {
  return FEEDS.includes(text);
}

/**
 * Reads the query of a request for changes.
 *
 * Spec: `sync-query`, `sync-limit`.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function readChangesRequest(query: URLSearchParams): ChangesRequest {
  const names = [...query.keys()];
  if (new Set(names).size < names.length) refuse('a parameter is given twice');
  const thread = query.get('thread');
  if (!isThreadName(thread)) refuse('thread is no thread');
  const limit = query.get('limit') ?? String(PAGE_RECORDS.usual);
  if (!LIMIT_FORM.test(limit) || Number(limit) > PAGE_RECORDS.most) {
    refuse(`limit is not 1 to ${PAGE_RECORDS.most}`);
  }
  const feed = query.get('feed') ?? 'normal';
  if (!isFeed(feed)) refuse('there is no such feed');
  return {
    thread,
    since: query.get('since') ?? undefined,
    limit: Number(limit),
    feed,
    targetNamespace: query.get('target_namespace') ?? undefined,
  };
}

/**
 * The cursor that counts: that of a stream which goes on, or that of the query.
 *
 * Spec: `sync-last-event-id`.
 */
export function sinceOf(
  { feed, since }: ChangesRequest,
  lastEventId: string | undefined,
): string | undefined {
  const isGiven = feed === 'continuous' && lastEventId !== undefined && lastEventId !== '';
  return isGiven ? lastEventId : since;
}

/**
 * What a pair has to permit for a feed.
 *
 * Spec: `pair-token-scope`.
 */
export function scopeOfFeed(feed: FeedName): PeerScope {
  return feed === 'continuous' ? 'federation:subscribe' : 'federation:sync_pull';
}

/**
 * Checks that a peer reads as itself.
 *
 * Spec: `consent-target-bound`.
 *
 * @throws {ProtocolError} `forbidden`
 */
export function checkTarget(
  { namespaces }: Pick<PeerPair, 'namespaces'>,
  claimed: string | undefined,
): void {
  if (claimed === undefined || claimed === namespaces.peer) return;
  throw new ProtocolError('forbidden', 'the peer does not count as this namespace');
}
