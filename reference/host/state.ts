/** Everything the host knows, as folds over the log. */
import type { Definition } from '../core/definitions.ts';
import type { InstanceKeyed, LogEntry } from './events.ts';
import { type ActorState, emptyActorState } from './projections/actor-state.ts';
import { type Announced, emptyAnnounced } from './projections/announced.ts';
import {
  type Backfills,
  type BackfillSurroundings,
  emptyBackfills,
} from './projections/backfills.ts';
import { type DeliveryState, emptyDeliveryState } from './projections/delivery-state.ts';
import { emptyEndorsements, type EndorsementState } from './projections/endorsements.ts';
import { emptyFeed, type Feed } from './projections/feed.ts';
import { emptyFollowerGraph, type FollowerGraph } from './projections/follower-graph.ts';
import { emptyMailboxes, type Mailboxes } from './projections/mailboxes.ts';
import { emptyPeerActors, type PeerActors } from './projections/peer-actors.ts';
import { emptyRegistry, type Registry } from './projections/registry.ts';
import { emptyTokens, type Tokens } from './projections/tokens.ts';

/** The folded state. */
export interface HostState {
  /** The base URLs that the host has had, the present one last. */
  bases: string[];
  /** The instance key; undefined before the host has one. */
  instance: InstanceKeyed | undefined;
  /** By how much the test clock was moved, in milliseconds. */
  clockMoved: number;
  actors: ActorState;
  graph: FollowerGraph;
  feed: Feed;
  mailboxes: Mailboxes;
  peers: PeerActors;
  deliveries: DeliveryState;
  tokens: Tokens;
  registry: Registry;
  endorsements: EndorsementState;
  announced: Announced;
  backfills: Backfills;
}

/** The folds that make up the state. */
export interface Folds {
  readonly foldActorState: (state: ActorState, entry: LogEntry) => ActorState;
  readonly foldFollowerGraph: (state: FollowerGraph, entry: LogEntry) => FollowerGraph;
  readonly foldFeed: (state: Feed, entry: LogEntry) => Feed;
  readonly foldMailboxes: (state: Mailboxes, entry: LogEntry) => Mailboxes;
  readonly foldPeerActors: (state: PeerActors, entry: LogEntry) => PeerActors;
  readonly foldDeliveryState: (state: DeliveryState, entry: LogEntry) => DeliveryState;
  readonly foldTokens: (state: Tokens, entry: LogEntry) => Tokens;
  readonly foldRegistry: (state: Registry, entry: LogEntry) => Registry;
  readonly foldEndorsements: (state: EndorsementState, entry: LogEntry) => EndorsementState;
  readonly foldAnnounced: (state: Announced, entry: LogEntry) => Announced;
  /** It comes last, and sees what the others made of the entry. */
  readonly foldBackfills: (
    state: Backfills,
    entry: LogEntry,
    surroundings: BackfillSurroundings,
  ) => Backfills;
}

/** The state of a host whose log is empty, and which has these definitions from its start. */
export function emptyState(shipped: readonly Definition[]): HostState {
  return {
    bases: [],
    instance: undefined,
    clockMoved: 0,
    actors: emptyActorState(),
    graph: emptyFollowerGraph(),
    feed: emptyFeed(),
    mailboxes: emptyMailboxes(),
    peers: emptyPeerActors(),
    deliveries: emptyDeliveryState(),
    tokens: emptyTokens(),
    registry: emptyRegistry(shipped),
    endorsements: emptyEndorsements(),
    announced: emptyAnnounced(),
    backfills: emptyBackfills(),
  };
}

/** Folds one entry into all of the state. */
export function foldState(state: HostState, entry: LogEntry, folds: Folds): void {
  if (entry.kind === 'founded') state.bases = [...state.bases, entry.base];
  if (entry.kind === 'instance-keyed') state.instance = entry;
  if (entry.kind === 'clock-moved') state.clockMoved += entry.milliseconds;
  state.actors = folds.foldActorState(state.actors, entry);
  state.graph = folds.foldFollowerGraph(state.graph, entry);
  state.feed = folds.foldFeed(state.feed, entry);
  state.mailboxes = folds.foldMailboxes(state.mailboxes, entry);
  state.peers = folds.foldPeerActors(state.peers, entry);
  state.deliveries = folds.foldDeliveryState(state.deliveries, entry);
  state.tokens = folds.foldTokens(state.tokens, entry);
  state.registry = folds.foldRegistry(state.registry, entry);
  state.endorsements = folds.foldEndorsements(state.endorsements, entry);
  state.announced = folds.foldAnnounced(state.announced, entry);
  state.backfills = folds.foldBackfills(state.backfills, entry, state);
}
