/** What the host answers, route by route. Handlers give back answers as values and throw refusals. */
import { parseCid } from '../../core/cid.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import type { AsyncFederation } from '../async/async.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Relay } from '../../relay/relay.ts';
import { isPublic } from '../audience.ts';
import { bearerToken, type Holder, isOwner } from '../authorize.ts';
import { positionsOf, type SliceRequest } from '../collections.ts';
import { hashToken } from '../crypto.ts';
import {
  backfilledStream,
  fromStoredEntry,
  inboxStream,
  type LogEntry,
  outboxStream,
} from '../events.ts';
import type { Finding } from '../finding/finding.ts';
import type { Inbox } from '../inbox.ts';
import { findActor, isActorName, type Kernel, nowOf } from '../kernel.ts';
import type { Pairs } from '../pairs/pairs.ts';
import type { Peers } from '../peers.ts';
import type { Importer } from '../records/import.ts';
import type { Records } from '../records/records.ts';
import type { Signers } from '../records/signers.ts';
import type { Views } from '../records/views.ts';
import { isDeleted, type LocalActor } from '../projections/actor-state.ts';
import { followSetsOf } from '../projections/follower-graph.ts';
import { mailboxOf } from '../projections/mailboxes.ts';
import { NODEINFO_TYPE } from '../self-description.ts';
import type { Store } from '../store.ts';
import type { Sync } from '../sync/sync.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { ACTIVITY_JSON } from './negotiate.ts';
import type { RequestInfo, RoutedRequest } from './request.ts';
import type { Handler as ServedHandler } from './serving.ts';

/** What handlers work with. */
export interface Services {
  readonly kernel: Kernel;
  readonly peers: Peers;
  readonly inbox: Inbox;
  readonly signers: Signers;
  readonly records: Records;
  readonly sync: Sync;
  readonly asyncFederation: AsyncFederation;
  readonly views: Views;
  readonly pairs: Pairs;
  readonly importer: Importer;
  readonly finding: Finding;
  readonly relay: Relay;
  readonly directory: Directory;
  /** Whether the host is about to end, so that connections are not kept. */
  readonly isStopping: () => boolean;
}

/** Answers one method of one route. */
export type Handler = ServedHandler<Services>;

export type { RoutedRequest };

/** Who asks. */
export function holderOf({ message }: RequestInfo, { kernel }: Services): Holder | undefined {
  return kernel.parts.findHolder(kernel, bearerToken(message.headers.authorization));
}

/**
 * The actor in the path.
 *
 * Spec: `actor-unknown`, `actor-delete-gone`.
 */
export function requireActorInPath(request: RoutedRequest, { kernel }: Services): LocalActor {
  return kernel.parts.requireLiving(findActor(kernel, request.parameters.name ?? ''));
}

/** Whatever is below an actor and in no table: what is to be said of the actor comes first. */
export function refuseBelowActor(request: RoutedRequest, services: Services): never {
  requireActorInPath(request, services);
  throw new ProtocolError('not-found', 'no such path');
}

/** The media type of an ActivityStreams answer, as the request would have it. */
function activityStreamsType({ message }: RequestInfo, { kernel }: Services): string {
  const type = kernel.parts.negotiate(message.headers.accept);
  if (type === undefined) throw new ProtocolError('not-acceptable', 'Accept permits no type');
  return type;
}

/** Spec: `http-health`. */
export function getHealth(): Answer {
  return jsonAnswer('{"status":"ok"}');
}

/** Spec: `publish-token`, `http-content-type`, `publish-parse`, `publish-created`. */
export async function postActivity(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const { name } = kernel.parts.requireActor(holderOf(request, services));
  if (!kernel.parts.isActivityType(contentTypeOf(request))) {
    throw new ProtocolError('unsupported-media-type', 'not a content type of activities');
  }
  const value = kernel.parts.parseBody(await kernel.parts.readBody(request.message));
  const { activity, text } = await kernel.parts.publish(kernel, name, value);
  const headers = {
    'content-type': ACTIVITY_JSON,
    location: `${kernel.config.base}/artifacts/${activity.id}`,
  };
  return { status: 201, headers, body: text };
}

/** The content type; none that is taken if the body is encoded in some way. */
function contentTypeOf({ message }: RequestInfo): string | undefined {
  const encoding = message.headers['content-encoding'] ?? 'identity';
  return encoding.toLowerCase() === 'identity' ? message.headers['content-type'] : undefined;
}

/** Spec: `actor-document`, `actor-media-types`, `actor-vary`, `actor-delete-tombstone`. */
export function getActor(request: RoutedRequest, services: Services): Answer {
  const { kernel } = services;
  const former = findActor(kernel, request.parameters.name ?? '');
  if (former && isDeleted(former)) {
    const remains = JSON.stringify(kernel.parts.tombstone(former));
    return { ...jsonAnswer(remains, ACTIVITY_JSON), status: 410 };
  }
  const actor = requireActorInPath(request, services);
  const type = activityStreamsType(request, services);
  const document = kernel.parts.actorDocument(actor, kernel.config.base);
  return jsonAnswer(JSON.stringify(document), type, { vary: 'Accept' });
}

/** Spec: `inbox-accepted`. */
export async function postInbox(request: RoutedRequest, services: Services): Promise<Answer> {
  const { parts } = services.kernel;
  await services.inbox.receive({
    name: request.parameters.name,
    contentType: contentTypeOf(request),
    readBody: () => parts.readBody(request.message),
  });
  return { ...jsonAnswer('{"status":"accepted"}'), status: 202 };
}

/** A collection: how long it is, and how its items are had. */
interface Collection {
  readonly url: string;
  readonly totalItems: number;
  /** Items as JSON texts, oldest first; positions are counted from 1. */
  readonly read: (from: number, to: number) => Promise<readonly string[]>;
}

async function answerCollection(
  collection: Collection,
  request: RoutedRequest,
  services: Services,
): Promise<Answer> {
  const { parts } = services.kernel;
  const { url, totalItems } = collection;
  const type = activityStreamsType(request, services);
  const page = parts.requestedPage(request.query, totalItems);
  const headers = { vary: 'Accept, Authorization' };
  if (page === undefined) {
    return jsonAnswer(JSON.stringify(parts.collectionRoot(url, totalItems)), type, headers);
  }
  const { from, to } = positionsOf(page);
  const items = await collection.read(from, Math.min(to, totalItems));
  return jsonAnswer(parts.collectionPage(url, page, totalItems, items), type, headers);
}

async function readStream(kernel: Kernel, stream: string, from: number, to: number) {
  const entries = await kernel.store.readStream(stream, from, to);
  return entries.map((entry) => entry.body!);
}

/** Spec: `backfill-since`, `backfill-since-audience`, `backfill-since-unknown`. */
async function answerSlice(
  outbox: Collection & { readonly stream: string },
  slice: SliceRequest,
  request: RoutedRequest,
  services: Services,
): Promise<Answer> {
  const { store, parts } = services.kernel;
  const { url, totalItems, stream } = outbox;
  const type = activityStreamsType(request, services);
  const { since, limit } = slice;
  const after = since === undefined ? 0 : await findInStream(services.kernel, stream, since);
  if (after === undefined) throw new ProtocolError('not-found', 'no such activity in this outbox');
  const entries = await store.readStream(stream, after + 1, Math.min(after + limit, totalItems));
  const more = after + entries.length < totalItems ? entries.at(-1)?.key : undefined;
  const items = entries.map(({ body }) => body!);
  const page = parts.slicePage(url, { request: slice, totalItems, items, more });
  return jsonAnswer(page, type, { vary: 'Accept, Authorization' });
}

/** The position of an activity in a stream. */
async function findInStream({ store }: Kernel, stream: string, id: string) {
  for (const { seq } of await store.findByKey(id)) {
    const position = await store.findPosition(stream, seq);
    if (position !== undefined) return position;
  }
  return undefined;
}

/** Spec: `collection-outbox-public`, `collection-outbox-owner`. */
export function getOutbox(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const { url } = requireActorInPath(request, services);
  const isAll = isOwner(holderOf(request, services), url);
  const { outbox, outboxPublic } = mailboxOf(kernel.state.mailboxes, url);
  const stream = outboxStream(url, !isAll);
  const collection = {
    url: `${url}/outbox`,
    totalItems: isAll ? outbox : outboxPublic,
    read: (from: number, to: number) => readStream(kernel, stream, from, to),
    stream,
  };
  const slice = kernel.parts.requestedSlice(request.query);
  return slice
    ? answerSlice(collection, slice, request, services)
    : answerCollection(collection, request, services);
}

/** Spec: `collection-inbox-private`, `inbox-listed`. */
export function getInbox(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const { url } = requireActorInPath(request, services);
  kernel.parts.requireOwner(holderOf(request, services), url);
  const collection: Collection = {
    url: `${url}/inbox`,
    totalItems: mailboxOf(kernel.state.mailboxes, url).inbox,
    read: (from, to) => readStream(kernel, inboxStream(url), from, to),
  };
  return answerCollection(collection, request, services);
}

/** Spec: `backfill-collection`, `backfill-collection-private`. */
export function getBackfilled(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const { url } = requireActorInPath(request, services);
  kernel.parts.requireOwner(holderOf(request, services), url);
  const collection: Collection = {
    url: `${url}/backfilled`,
    totalItems: mailboxOf(kernel.state.mailboxes, url).backfilled,
    read: (from, to) => readStream(kernel, backfilledStream(url), from, to),
  };
  return answerCollection(collection, request, services);
}

function getFollowSet(set: 'followers' | 'following'): Handler {
  return (request, services) => {
    const { url } = requireActorInPath(request, services);
    const members = [...followSetsOf(services.kernel.state.graph, url)[set]];
    const collection: Collection = {
      url: `${url}/${set}`,
      totalItems: members.length,
      read: async (from, to) => members.slice(from - 1, to).map((member) => JSON.stringify(member)),
    };
    return answerCollection(collection, request, services);
  };
}

/** Spec: `follow-collections`. */
export const getFollowers = getFollowSet('followers');
/** Spec: `follow-collections`. */
export const getFollowing = getFollowSet('following');

/** Spec: `artifact-public`, `artifact-private`, `artifact-cid`. */
export async function getArtifact(request: RoutedRequest, services: Services): Promise<Answer> {
  const id = request.parameters.id ?? '';
  parseCid(id);
  const type = activityStreamsType(request, services);
  const holder = holderOf(request, services);
  const stored = await services.kernel.store.findByKey(id);
  const entry = stored.map(fromStoredEntry).find((candidate) => maySee(candidate, holder));
  if (!entry || !('text' in entry)) throw new ProtocolError('not-found', 'no such activity');
  return jsonAnswer(entry.text, type, { vary: 'Accept, Authorization' });
}

function maySee(entry: LogEntry, holder: Holder | undefined): boolean {
  if (!('text' in entry)) return false;
  if (isPublic(entry.activity)) return true;
  if (entry.kind === 'fetched') return false;
  const owners = entry.kind === 'published' ? [entry.activity.actor] : entry.receivers;
  return owners.some((owner) => isOwner(holder, owner));
}

/** Spec: `discovery-webfinger`. */
export function getWebfinger({ query }: RoutedRequest, { kernel }: Services): Answer {
  return jsonAnswer(
    JSON.stringify(kernel.parts.answerWebfinger(kernel, query)),
    'application/jrd+json',
  );
}

/** Spec: `discovery-nodeinfo-link`. */
export function getNodeinfoLinks(_request: RoutedRequest, { kernel }: Services): Answer {
  return jsonAnswer(JSON.stringify(kernel.parts.nodeinfoLinks(kernel.config)));
}

/** Spec: `discovery-nodeinfo`. */
export function getNodeinfo(_request: RoutedRequest, { kernel }: Services): Answer {
  return jsonAnswer(JSON.stringify(kernel.parts.nodeinfo(kernel)), NODEINFO_TYPE);
}

/** Spec: `discovery-capabilities`. */
export function getCapabilities(_request: RoutedRequest, { kernel }: Services): Answer {
  return jsonAnswer(JSON.stringify(kernel.parts.capabilityDocument(kernel.config)));
}

/** Spec: `discovery-resolve`, `discovery-resolve-token`. */
export async function getResolve(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel, peers } = services;
  kernel.parts.requireHolder(holderOf(request, services));
  return jsonAnswer(
    JSON.stringify(await kernel.parts.resolveAccount(kernel, peers, request.query)),
  );
}

/** A projection as JSON text, in one piece or in several. */
type ProjectionView = (kernel: Kernel, actor: string | undefined) => string | AsyncIterable<string>;

/** How many activities are read at once. Each may be long, and others want to be answered too. */
const LIST_PIECE = 64;

/** The activities of these entries as a JSON list. */
async function* jsonList(sequence: readonly number[], store: Store): AsyncGenerator<string> {
  for (let at = 0; at < sequence.length; at += LIST_PIECE) {
    const bodies = await store.readBodies(sequence.slice(at, at + LIST_PIECE));
    yield `${at === 0 ? '[' : ','}${bodies.join(',')}`;
    await new Promise(setImmediate);
  }
  yield sequence.length === 0 ? '[]' : ']';
}

/** Lists of activities by name, as a JSON object. */
async function* jsonLists(
  lists: ReadonlyMap<string, readonly number[]>,
  store: Store,
): AsyncGenerator<string> {
  let separator = '{';
  for (const [name, sequence] of lists) {
    yield `${separator}${JSON.stringify(name)}:`;
    yield* jsonList(sequence, store);
    separator = ',';
  }
  yield lists.size === 0 ? '{}' : '}';
}

const PROJECTIONS: Readonly<Record<string, ProjectionView>> = {
  'actor-state': ({ parts, state, config }, actor) => {
    const shown = [...state.actors.values()].filter(({ url }) => !actor || url === actor);
    const documents = shown.map((local) => [
      local.url,
      isDeleted(local) ? parts.tombstone(local) : parts.actorDocument(local, config.base),
    ]);
    return JSON.stringify(Object.fromEntries(documents));
  },
  'follower-graph': ({ parts, state }, actor) =>
    JSON.stringify(parts.followerGraphView(state.graph, actor)),
  feed: ({ parts, state, store }, actor) => {
    const kinds = parts.feedKinds(parts.definitionsInForce(state.registry));
    const items = parts.feedOrder(state.feed, actor).filter(({ kind }) => kinds.has(kind));
    return jsonList(
      items.map(({ seq }) => seq),
      store,
    );
  },
  'define-registry': ({ parts, state }, actor) => {
    const inForce = parts.definitionsInForce(state.registry);
    return JSON.stringify(parts.registryView(inForce, state.registry, actor));
  },
  endorsements: ({ parts, state }, actor) => {
    const isKnown = parts.knowsVerb(parts.definitionsInForce(state.registry), 'Endorse');
    return JSON.stringify(isKnown ? parts.endorsementsView(state.endorsements, actor) : {});
  },
  announced: ({ parts, state }, actor) => {
    const isKnown = parts.knowsVerb(parts.definitionsInForce(state.registry), 'Announce');
    return JSON.stringify(isKnown ? parts.announcedView(state.announced, actor) : {});
  },
  'pending-follows': ({ parts, state, store }, actor) =>
    jsonLists(parts.pendingFollows(state.graph, actor), store),
  'backfill-state': ({ parts, state }, actor) => {
    const actors = [...state.actors.keys()].filter((url) => actor === undefined || url === actor);
    return JSON.stringify(parts.backfillStateView(state.backfills, actors, nowOf({ parts })));
  },
  'peer-actors': ({ parts, state }, actor) =>
    JSON.stringify(parts.peerActorsView(state.peers, actor)),
  'delivery-state': (kernel, actor) => {
    const { parts, state, config } = kernel;
    const view = parts.deliveryStateView(state.deliveries, config.base, nowOf(kernel), actor);
    return JSON.stringify(view);
  },
};

/** Spec: `projection-token`, `projection-unknown`, `projection-scope`. */
export async function getProjection(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const holder = kernel.parts.requireHolder(holderOf(request, services));
  const name = request.parameters.name ?? '';
  const view = Object.hasOwn(PROJECTIONS, name) ? PROJECTIONS[name] : undefined;
  if (!view) throw new ProtocolError('not-found', 'no such projection');
  const shown = view(kernel, holder.kind === 'actor' ? holder.url : undefined);
  if (typeof shown === 'string') return jsonAnswer(shown);
  return { ...jsonAnswer(''), body: undefined, pieces: shown };
}

/**
 * The body of a request that takes JSON. Whoever asks has been looked at before.
 *
 * Spec: `http-content-type`.
 */
export async function readJsonBody(request: RoutedRequest, services: Services): Promise<JsonValue> {
  const { parts } = services.kernel;
  requireContentType(request, 'application/json');
  return parts.parseBody(await parts.readBody(request.message));
}

/**
 * Checks the content type of a request; parameters are ignored.
 *
 * @throws {ProtocolError} `unsupported-media-type`
 */
export function requireContentType(request: RoutedRequest, expected: string): void {
  const type = (contentTypeOf(request) ?? '').split(';')[0]!.trim().toLowerCase();
  if (type === expected) return;
  throw new ProtocolError('unsupported-media-type', `${expected} is needed`);
}

/** The body of an operator's request. */
export async function readAdminBody(
  request: RoutedRequest,
  services: Services,
): Promise<JsonObject> {
  services.kernel.parts.requireOperator(holderOf(request, services));
  const value = await readJsonBody(request, services);
  if (!isJsonObject(value)) throw new ProtocolError('shape-invalid', 'the body is no object');
  return value;
}

const TOKEN_FORM = /^[A-Za-z0-9\-._~+/=]{16,256}$/;

function requireToken(body: JsonObject): string {
  const token = ownMember(body, 'token');
  if (typeof token === 'string' && TOKEN_FORM.test(token)) return token;
  throw new ProtocolError('shape-invalid', 'token is not 16 to 256 characters of a token');
}

/** The answer to what was done, where there is nothing to show. */
export const NO_CONTENT: Answer = { status: 204, headers: {}, body: undefined };

/** Spec: `token-add`, `token-conflict`, `token-shape`. */
export async function postToken(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const body = await readAdminBody(request, services);
  const token = requireToken(body);
  const name = ownMember(body, 'actor');
  if (!isActorName(name)) throw new ProtocolError('shape-invalid', 'actor is not a name');
  const hash = hashToken(token);
  // One after another, so that two requests can not bind one token to two actors.
  return kernel.gates.exclusive(hash, async () => {
    const bound = kernel.parts.findHolder(kernel, token);
    if (bound && !(bound.kind === 'actor' && bound.name === name)) {
      throw new ProtocolError('conflict', 'the token belongs to somebody else');
    }
    if (!bound) await kernel.log.append([{ kind: 'token-bound', hash, name }]);
    return NO_CONTENT;
  });
}

/** Spec: `token-remove`, `token-remove-unknown`. */
export async function deleteToken(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const hash = hashToken(requireToken(await readAdminBody(request, services)));
  return kernel.gates.exclusive(hash, async () => {
    if (!kernel.state.tokens.has(hash)) throw new ProtocolError('not-found', 'no such token');
    await kernel.log.append([{ kind: 'token-removed', hash }]);
    return NO_CONTENT;
  });
}

/** Spec: `dead-letter-list`, `dead-letter-operator-only`. */
export function getDeadLetters(request: RoutedRequest, services: Services): Answer {
  const { parts, state } = services.kernel;
  parts.requireOperator(holderOf(request, services));
  return jsonAnswer(JSON.stringify(parts.deadLettersView(state.deliveries)));
}

/** Spec: `dead-letter-requeue`, `dead-letter-requeue-peer`, `dead-letter-unknown`. */
export async function postDeadLetters(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const { parts, state, gates, log } = kernel;
  const named = parts.readRequeueRequest(await readAdminBody(request, services));
  // One after another, so that no letter is counted twice.
  return gates.exclusive('dead letters', async () => {
    const letters = parts.lettersToRequeue(state.deliveries, named);
    if (letters.length === 0) throw new ProtocolError('not-found', 'no such dead letter');
    const names = letters.map(({ activity, recipient }) => ({ activity, recipient }));
    await log.append([{ kind: 'requeued', letters: names }]);
    return jsonAnswer(JSON.stringify({ requeued: letters.length }));
  });
}

const MAX_ADVANCE = 10_000_000_000;

/** Spec: `clock-advance`, `clock-due`, `clock-shape`, `clock-restart`. */
export async function postClock(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel } = services;
  const milliseconds = ownMember(await readAdminBody(request, services), 'advance_ms');
  const isGood =
    typeof milliseconds === 'number' &&
    Number.isInteger(milliseconds) &&
    milliseconds >= 0 &&
    milliseconds <= MAX_ADVANCE;
  if (!isGood) throw new ProtocolError('shape-invalid', `advance_ms is not 0 to ${MAX_ADVANCE}`);
  await kernel.log.append([{ kind: 'clock-moved', milliseconds }]);
  kernel.parts.clock.advance(milliseconds);
  return jsonAnswer(JSON.stringify({ now: nowOf(kernel) }));
}
