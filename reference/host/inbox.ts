/** From bytes that somebody delivered to entries in the inboxes of local actors. */
import { ProtocolError } from '../core/errors.ts';
import { type JsonObject, type JsonValue, ownMember } from '../core/json.ts';
import { MAX_DEPTH } from '../core/strict-parse.ts';
import { audienceList, isForFollowers, isPublic } from './audience.ts';
import type { HostEvent, PeerFetched, Received, SignedActivity } from './events.ts';
import { actorUrl, findActor, type Kernel, nowOf } from './kernel.ts';
import { PeerError, type Peers, toPeerRefusal } from './peers.ts';
import { isDeleted, type LocalActor, movesSelf } from './projections/actor-state.ts';
import { followSetsOf } from './projections/follower-graph.ts';
import { preparePublication } from './publish.ts';

/** A delivery on its way through the checks. What a check finds out is there for those after it. */
export interface Delivery {
  /** The name in the path; undefined at the shared inbox. */
  readonly name: string | undefined;
  readonly contentType: string | undefined;
  /** Reads the body; refuses with `too-large`. */
  readonly readBody: () => Promise<Uint8Array>;
  bytes: Uint8Array;
  value: JsonValue;
  fetched: PeerFetched | undefined;
  /** Whether it is a Move of its signer that the target confirms. */
  isMoveConfirmed: boolean;
  /** The URLs of the local actors to whom it is delivered. */
  receivers: readonly string[];
}

/** What the checks work with. */
export interface InboxTools {
  readonly kernel: Kernel;
  readonly peers: Peers;
  readonly claims: Map<string, Promise<unknown>>;
}

/** One line of the table of checks. It throws if the delivery is to be refused. */
export interface InboxCheck {
  readonly name: string;
  readonly run: (delivery: Delivery, tools: InboxTools) => void | Promise<void>;
}

const ACTIVITY_TYPES: ReadonlySet<string> = new Set([
  'application/activity+json',
  'application/ld+json',
  'application/json',
]);

/** Tells whether a content type is one in which activities come. Parameters are ignored. */
export function isActivityType(contentType: string | undefined): boolean {
  return ACTIVITY_TYPES.has((contentType ?? '').split(';')[0]!.trim().toLowerCase());
}

/** Spec: `inbox-unknown-target`, `actor-delete-gone`. */
function checkTarget({ name }: Delivery, { kernel }: InboxTools): void {
  if (name !== undefined) kernel.parts.requireLiving(findActor(kernel, name));
}

/** Spec: `inbox-content-type`. */
function checkContentType({ contentType }: Delivery, { kernel }: InboxTools): void {
  if (!kernel.parts.isActivityType(contentType)) {
    throw new ProtocolError('unsupported-media-type', 'not a content type of activities');
  }
}

/** Spec: `inbox-too-large`. */
async function readBody(delivery: Delivery): Promise<void> {
  delivery.bytes = await delivery.readBody();
}

/** Spec: `inbox-parse`. */
function parse(delivery: Delivery, { kernel }: InboxTools): void {
  delivery.value = kernel.parts.parseBody(delivery.bytes);
}

/** Spec: `inbox-shape`, `inbox-id`, `inbox-proof`, `inbox-key`. */
async function verify(delivery: Delivery, { kernel, peers }: InboxTools): Promise<void> {
  delivery.fetched = await peers.verify(delivery.value, nowOf(kernel));
}

/** Spec: `inbox-shared`, `inbox-shared-none`. */
function findReceivers(delivery: Delivery, { kernel }: InboxTools): void {
  const { name, value } = delivery;
  const activity = value as SignedActivity;
  delivery.receivers =
    name === undefined
      ? kernel.parts.sharedInboxReceivers(activity, kernel, followersOfSender(delivery, kernel))
      : [actorUrl(kernel.config, name)];
  if (delivery.receivers.length === 0) {
    throw new ProtocolError('not-found', 'it concerns no actor of this host');
  }
}

/** The URL of the sender's collection of followers; undefined if it is not known to have one. */
function followersOfSender({ value, fetched }: Delivery, { state }: Kernel): string | undefined {
  const { actor } = value as SignedActivity;
  if (state.actors.has(actor)) return `${actor}/followers`;
  const document = fetched?.document ?? state.peers.documents.get(actor)?.document;
  const followers = document && ownMember(document, 'followers');
  return typeof followers === 'string' ? followers : undefined;
}

/**
 * The local actors whom an activity at the shared inbox concerns: those named, and those who follow
 * its sender, or have asked to, where it is for followers or for everybody.
 *
 * @param collection the URL of the sender's collection of followers
 */
export function sharedInboxReceivers(
  activity: SignedActivity,
  kernel: Kernel,
  collection?: string,
): string[] {
  const { actors, graph } = kernel.state;
  const named = new Set([...audienceList(activity, 'to'), ...audienceList(activity, 'cc')]);
  const reachesFollowers =
    isForFollowers(activity) || (collection !== undefined && named.has(collection));
  const living = [...actors.values()].filter((actor) => !isDeleted(actor));
  return living
    .map(({ url }) => url)
    .filter((url) => {
      if (named.has(url)) return true;
      const { following, pendingOutbound } = followSetsOf(graph, url);
      return (
        reachesFollowers && (following.has(activity.actor) || pendingOutbound.has(activity.actor))
      );
    });
}

/** Those of the receivers who have not received the activity yet. */
function freshReceivers({ receivers, value }: Delivery, { parts, state }: Kernel): string[] {
  const { id } = value as SignedActivity;
  return receivers.filter((receiver) => !parts.isReplay(state.mailboxes, receiver, id));
}

/** Keeps what was fetched for a delivery that verified and is refused all the same. */
async function keepFetched(delivery: Delivery, { log }: Kernel): Promise<void> {
  if (delivery.fetched) await log.append([delivery.fetched]);
  delivery.fetched = undefined;
}

/** Spec: `inbox-replay`, `inbox-replay-after-proof`, `inbox-shared-replay`. */
async function refuseReplay(delivery: Delivery, { kernel }: InboxTools): Promise<void> {
  if (freshReceivers(delivery, kernel).length > 0) return;
  await keepFetched(delivery, kernel);
  throw new ProtocolError('replay', 'received before');
}

/** Spec: `verbs-schema-received`, `verbs-schema-after-replay`, `verbs-definition-refused`. */
function checkVerbs({ value }: Delivery, { kernel }: InboxTools): void {
  kernel.parts.judgeVerbs(kernel, value as SignedActivity);
}

/**
 * Asks the target of a Move whether it is the actor too. What it says now is what counts, so it is
 * kept with the activity.
 *
 * Spec: `inbox-move`, `inbox-move-unconfirmed`, `inbox-move-unavailable`.
 */
async function lookAtMove(delivery: Delivery, { kernel }: InboxTools): Promise<void> {
  const move = delivery.value as SignedActivity;
  if (!movesSelf(move)) return;
  try {
    delivery.isMoveConfirmed = await kernel.parts.isMoveConfirmed(kernel, move);
  } catch (error) {
    if (!(error instanceof PeerError)) throw error;
    if (!error.isTemporary) return;
    await keepFetched(delivery, kernel);
    throw toPeerRefusal(error);
  }
}

/**
 * Stores the activity for everybody who has not received it. Equal deliveries that come at once wait
 * for each other, so that none is told "replay" before the other is on the disk.
 *
 * Spec: `inbox-replay`, `inbox-replay-parallel`, `inbox-replay-scope`, `inbox-shared-replay`,
 * `inbox-accepted`.
 */
async function storeOnce(delivery: Delivery, tools: InboxTools): Promise<void> {
  const { kernel, claims } = tools;
  const activity = delivery.value as SignedActivity;
  for (;;) {
    const fresh = freshReceivers(delivery, kernel);
    if (fresh.length === 0) return refuseReplay(delivery, tools);
    const keys = fresh.map((receiver) => `${receiver} ${activity.id}`);
    const claimed = keys.map((key) => claims.get(key)).find((claim) => claim !== undefined);
    if (!claimed) return claim(claims, keys, () => store(delivery, fresh, kernel));
    await claimed.catch(() => undefined);
  }
}

async function claim(
  claims: Map<string, Promise<unknown>>,
  keys: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  const running = run();
  for (const key of keys) claims.set(key, running);
  try {
    await running;
  } finally {
    for (const key of keys) claims.delete(key);
  }
}

async function store(
  delivery: Delivery,
  receivers: readonly string[],
  kernel: Kernel,
): Promise<void> {
  const activity = delivery.value as SignedActivity;
  const received: Received = {
    kind: 'received',
    activity,
    text: kernel.parts.storedText(delivery.bytes, activity),
    isPublic: isPublic(activity),
    receivers,
    ...(delivery.isMoveConfirmed && { moveConfirmed: true }),
  };
  const events: HostEvent[] = delivery.fetched ? [delivery.fetched, received] : [received];
  const target = receivers.find((receiver) => kernel.parts.isFollowOf(activity, receiver));
  if (target === undefined) {
    await kernel.log.append(events);
    return;
  }
  // The answer is part of the same unit, so that a crash can not come between them.
  await kernel.gates.shared(target, async () => {
    const answer = automaticAnswer(kernel, target, activity);
    const publication = answer && preparePublication(kernel, target, { ...answer, actor: target });
    await kernel.log.append([...events, ...(publication?.events ?? [])], publication?.secrets);
  });
}

/**
 * What a local actor answers to a Follow without the help of its owner; undefined if nothing.
 *
 * Spec: `follow-auto-accept`, `follow-manual`.
 */
function automaticAnswer(
  { config, parts, state }: Kernel,
  target: string,
  follow: SignedActivity,
): JsonObject | undefined {
  const actor = state.actors.get(target);
  if (!config.autoAccept || !actor || parts.approvesByHand(actor)) return undefined;
  return parts.hasEnded(state.graph, target, follow) ? undefined : parts.acceptFollow(follow);
}

/**
 * Tells whether the owner of an actor decides about each Follow.
 *
 * Spec: `follow-manual`.
 */
export function approvesByHand({ profile }: LocalActor): boolean {
  return profile.manuallyApprovesFollowers === true;
}

/** Tells whether an activity asks a receiver for its consent to be followed. */
export function isFollowOf(activity: SignedActivity, receiver: string): boolean {
  return activity.type === 'Follow' && activity.object === receiver && activity.actor !== receiver;
}

/** The Accept around a Follow must stay within the limits of whoever reads it. */
const MAX_EMBEDDED_BYTES = 1_000_000;
const MAX_EMBEDDED_DEPTH = MAX_DEPTH - 1;

function depthOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const member of Object.values(value)) deepest = Math.max(deepest, depthOf(member));
  return deepest + 1;
}

/**
 * The request by which a Follow is accepted. A Follow that is too large or too deep to be embedded is
 * named by its id instead.
 *
 * Spec: `follow-auto-accept`, `follow-accept-form`.
 */
export function acceptFollow(follow: SignedActivity): JsonObject | undefined {
  const canEmbed =
    depthOf(follow) <= MAX_EMBEDDED_DEPTH &&
    Buffer.byteLength(JSON.stringify(follow)) <= MAX_EMBEDDED_BYTES;
  return { type: 'Accept', object: canEmbed ? follow : follow.id, to: [follow.actor] };
}

/** What is kept of a delivery: its text, byte for byte. */
export function verbatimText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/**
 * The checks of a delivery in their order.
 *
 * Spec: `inbox-order`.
 */
export const INBOX_CHECKS: readonly InboxCheck[] = [
  { name: 'target', run: checkTarget },
  { name: 'content-type', run: checkContentType },
  { name: 'size', run: readBody },
  { name: 'parse', run: parse },
  { name: 'verify', run: verify },
  { name: 'receivers', run: findReceivers },
  { name: 'replay', run: refuseReplay },
  { name: 'verbs', run: checkVerbs },
  { name: 'move', run: lookAtMove },
  { name: 'store', run: storeOnce },
];

/** Takes deliveries, from the network and from local actors alike. */
export class Inbox {
  readonly #tools: InboxTools;

  constructor(kernel: Kernel, peers: Peers) {
    this.#tools = { kernel, peers, claims: new Map() };
  }

  /**
   * Stores what an actor has not received of some activities that it fetched, in their order, and
   * what it has fetched so far, as one unit. A delivery of one of them that comes at once waits.
   *
   * Spec: `backfill-mode`, `backfill-order`, `backfill-replay`.
   *
   * @param progress what is to be logged with them, by how many they are
   */
  async keepBackfilled(
    receiver: string,
    activities: readonly { readonly activity: SignedActivity; readonly text: string }[],
    progress: (stored: number) => HostEvent,
  ): Promise<void> {
    const { kernel, claims } = this.#tools;
    for (;;) {
      const fresh = activities.filter(
        ({ activity: { id } }) => !kernel.parts.isReplay(kernel.state.mailboxes, receiver, id),
      );
      const keys = fresh.map(({ activity: { id } }) => `${receiver} ${id}`);
      const claimed = keys.map((key) => claims.get(key)).find((one) => one !== undefined);
      if (claimed) {
        await claimed.catch(() => undefined);
        continue;
      }
      const events = fresh.map(({ activity, text }): Received => ({
        kind: 'received',
        activity,
        text,
        isPublic: isPublic(activity),
        receivers: [receiver],
        by: 'backfill',
      }));
      return claim(claims, keys, async () => {
        await kernel.log.append([...events, progress(events.length)]);
      });
    }
  }

  /**
   * Runs the checks. Resolves when the activity is on the disk.
   *
   * @throws {ProtocolError} for the first check that fails
   */
  async receive(request: Pick<Delivery, 'name' | 'contentType' | 'readBody'>): Promise<void> {
    const delivery: Delivery = {
      ...request,
      bytes: new Uint8Array(),
      value: null,
      fetched: undefined,
      isMoveConfirmed: false,
      receivers: [],
    };
    for (const check of this.#tools.kernel.parts.inboxChecks) {
      await check.run(delivery, this.#tools);
    }
  }
}
