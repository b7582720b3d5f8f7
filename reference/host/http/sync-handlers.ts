/** What the host answers to peers that read and push, and to the operator about what it pulls. */
import { parseDid } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { isThreadName } from '../../core/record.ts';
import { type BatchLimits, type ChangesBatch, PAGE_BYTES } from '../sync/changes.ts';
import type { FeedRequest } from '../sync/feeds.ts';
import { PullFailure } from '../sync/pull-failure.ts';
import type { SyncTarget } from '../sync/sync-notes.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { holderOf, readJsonBody, type RoutedRequest, type Services } from './handlers.ts';

/**
 * Spec: `sync-changes`, `sync-query`, `sync-reserved`, `consent-target-bound`, `sync-cursor-invalid`,
 * `sync-normal`, `sync-last-event-id`, `pair-token-scope`.
 */
export async function getChanges(request: RoutedRequest, services: Services): Promise<Answer> {
  const { sync } = services;
  const { parts } = services.kernel;
  const { headers } = request.message;
  const { authorization } = headers;
  const pair = await sync.links.authenticate(authorization);
  const asked = parts.readChangesRequest(request.query);
  const { thread, feed } = asked;
  if (parts.isReservedThread(thread)) {
    throw new ProtocolError('thread-reserved', `${thread} is the host's own`);
  }
  parts.checkTarget(pair, asked.targetNamespace);
  const scope = parts.scopeOfFeed(feed);
  parts.requireScope(pair.scopes, scope);
  const lastEventId = headers['last-event-id']?.toString();
  const place = sync.openPlace(parts.sinceOf(asked, lastEventId), { pair, thread });
  const reading: FeedRequest = { authorization, pair, thread, scope, place };
  if (feed === 'continuous') return streamAnswer(reading, services);
  return pageAnswer(reading, { records: asked.limit, bytes: PAGE_BYTES }, request, services);
}

/** Spec: `sync-continuous`. */
function streamAnswer(reading: FeedRequest, { sync }: Services): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    body: undefined,
    stream: (out) => sync.feeds.follow(reading, out),
  };
}

/** Spec: `sync-normal`, `sync-longpoll`, `sync-limit`, `sync-size`, `sync-has-more`. */
async function pageAnswer(
  reading: FeedRequest,
  limits: BatchLimits,
  request: RoutedRequest,
  services: Services,
): Promise<Answer> {
  const { elements, place, hasMore } = await readPage(reading, limits, request, services);
  const records = elements.map(({ text }) => text).join(',');
  const cursor = JSON.stringify(services.sync.sealPlace(place, reading));
  return jsonAnswer(`{"records":[${records}],"next_cursor":${cursor},"has_more":${hasMore}}`);
}

async function readPage(
  reading: FeedRequest,
  limits: BatchLimits,
  { query, message }: RoutedRequest,
  { sync }: Services,
): Promise<ChangesBatch> {
  // Nobody waits for a head without a body.
  const isWaiting = query.get('feed') === 'longpoll' && message.method !== 'HEAD';
  if (!isWaiting) return sync.feeds.read(reading, limits);
  const { socket } = message;
  const closing = new AbortController();
  const close = (): void => closing.abort();
  socket.once('close', close);
  try {
    return await sync.feeds.wait(reading, limits, closing.signal);
  } finally {
    // The connection may be kept for the next request.
    socket.off('close', close);
  }
}

/** Spec: `sync-ids`, `sync-push`, `sync-records-shape`, `pair-token-scope`, `async-direct-answer`. */
export async function postSyncRecords(request: RoutedRequest, services: Services): Promise<Answer> {
  const { sync, records, kernel } = services;
  const { parts } = kernel;
  const pair = await sync.links.authenticate(request.message.headers.authorization);
  const asked = parts.readRecordsRequest(await readJsonBody(request, services));
  if (asked.kind === 'ids') {
    parts.requireScope(pair.scopes, 'federation:sync_pull');
    const found = parts.findCrossing(asked.ids, pair, sync.tools);
    const missing = JSON.stringify(found.missing);
    return jsonAnswer(`{"records":[${found.records.join(',')}],"missing":${missing}}`);
  }
  if (asked.kind === 'envelope') {
    const taken = await services.asyncFederation.takeDirect(asked.envelope, pair);
    return jsonAnswer(JSON.stringify({ results: taken }));
  }
  parts.requireScope(pair.scopes, 'federation:sync_push');
  const results = await parts.takePushed(asked.records, pair, records, parts.admitPushed);
  return jsonAnswer(JSON.stringify({ results }));
}

/** The members of a request of the operator, each a text. */
function readTarget(value: JsonValue, peerMember: string, threadMember: string): SyncTarget {
  const refuse = (detail: string): never => {
    throw new ProtocolError('shape-invalid', detail);
  };
  if (!isJsonObject(value)) return refuse('the body is no object');
  const unknown = Object.keys(value).find((name) => name !== peerMember && name !== threadMember);
  if (unknown !== undefined) return refuse(`unknown member ${JSON.stringify(unknown)}`);
  const [peerDid, thread] = [ownMember(value, peerMember), ownMember(value, threadMember)];
  if (typeof peerDid !== 'string') return refuse(`${peerMember} is no DID`);
  if (!isThreadName(thread)) return refuse(`${threadMember} is no thread`);
  parseDid(peerDid);
  return { peerDid, thread };
}

/** A thread of a peer that the operator names. */
async function targetOf(
  request: RoutedRequest,
  services: Services,
  ...members: readonly [peer: string, thread: string]
): Promise<SyncTarget> {
  const { parts } = services.kernel;
  parts.requireOperator(holderOf(request, services));
  const target = readTarget(await readJsonBody(request, services), ...members);
  if (parts.isReservedThread(target.thread)) {
    throw new ProtocolError('thread-reserved', `${target.thread} is the host's own`);
  }
  return target;
}

/** The sync pair in the path. */
function requireId(request: RoutedRequest, services: Services): string {
  services.kernel.parts.requireOperator(holderOf(request, services));
  return request.parameters.id ?? '';
}

function viewAnswer(view: object, status = 200): Answer {
  return { ...jsonAnswer(JSON.stringify(view)), status };
}

/** Spec: `sync-pair-unpaired`, `sync-pair-reserved`. */
export async function postSyncPair(request: RoutedRequest, services: Services): Promise<Answer> {
  const target = await targetOf(request, services, 'peer_did', 'thread_id');
  const { isNew, view } = await services.sync.pairs.make(target);
  return viewAnswer(view, isNew ? 201 : 200);
}

/** Spec: `sync-states`. */
export function getSyncPairs(request: RoutedRequest, services: Services): Answer {
  services.kernel.parts.requireOperator(holderOf(request, services));
  return viewAnswer({ pairs: services.sync.pairs.list() });
}

/** Spec: `sync-states`. */
export function getSyncPair(request: RoutedRequest, services: Services): Answer {
  return viewAnswer(services.sync.pairs.show(requireId(request, services)));
}

/** Ends a sync pair. */
export async function deleteSyncPair(request: RoutedRequest, services: Services): Promise<Answer> {
  await services.sync.pairs.end(requireId(request, services));
  return { status: 204, headers: {}, body: undefined };
}

/** Pauses a sync pair. */
export async function pauseSyncPair(request: RoutedRequest, services: Services): Promise<Answer> {
  return viewAnswer(await services.sync.pairs.pause(requireId(request, services)));
}

/** Lets a sync pair go on. */
export async function resumeSyncPair(request: RoutedRequest, services: Services): Promise<Answer> {
  return viewAnswer(await services.sync.pairs.resume(requireId(request, services)));
}

/** Spec: `sync-kick`. */
export function kickSyncPair(request: RoutedRequest, services: Services): Answer {
  return viewAnswer(services.sync.pairs.kick(requireId(request, services)), 202);
}

/** Tells what a sync pair did so far. */
export function getSyncStats(request: RoutedRequest, services: Services): Answer {
  return viewAnswer(services.sync.pairs.stats(requireId(request, services)));
}

/** Spec: `sync-pull`, `sync-pull-errors`, `sync-pair-unpaired`, `sync-pair-reserved`. */
export async function postPull(request: RoutedRequest, services: Services): Promise<Answer> {
  const target = await targetOf(request, services, 'from', 'thread');
  const { peerDid: from, thread } = target;
  try {
    const { pulled, refused, cursor } = await services.sync.pairs.pullOnce(target);
    return viewAnswer({ from, thread, pulled, refused, cursor });
  } catch (error) {
    if (!(error instanceof PullFailure)) throw error;
    throw services.kernel.parts.toPullRefusal(error);
  }
}
