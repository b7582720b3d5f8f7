/** What sync needs of the pairs of a host. */
import type { PairState } from '../../core/pair-fold.ts';
import type { IncomingAnswer } from '../guarded-fetch.ts';
import type { PullFailure } from './pull-failure.ts';

/** What a pair permits to the peer. */
export type PeerScope = 'federation:sync_pull' | 'federation:sync_push' | 'federation:subscribe';

/** A pair, as far as it matters to those who read from the peer, or are read by it. */
export interface PeerPair {
  readonly pairId: string;
  readonly peerDid: string;
  readonly peerUrl: string;
  readonly state: PairState | null;
  /** The genesis that is in force, or was last. */
  readonly genesis?: string | undefined;
  readonly namespaces: { readonly local: string; readonly peer: string };
  readonly scopes: readonly string[];
  /** The threads that are allowed; null where all are. */
  readonly threads: readonly string[] | null;
}

/** A request to a peer, which is sent with the token of the pair. */
export interface PeerRequest {
  /** Path and query below the peer's URL. */
  readonly path: string;
  readonly timeoutMilliseconds: number;
  readonly maxBytes: number;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/** Something that is handed to a peer. */
export interface PeerMessage extends PeerRequest {
  /** A JSON text. */
  readonly body: string;
}

/** The pairs of a host. */
export interface PeerLinks {
  /**
   * The pair whose token somebody presents.
   *
   * @throws {ProtocolError} `unauthorized`, `token_expired_renew_pair`, `pair_paused`
   */
  authenticate(authorization: string | undefined): Promise<PeerPair>;
  /**
   * The pair as it stands now, if a token that was good still is.
   *
   * @throws {ProtocolError} as above
   */
  lookAgain(pair: PeerPair, authorization: string | undefined): PeerPair;
  /** The pair with a peer; undefined if there never was one. */
  find(peerDid: string): PeerPair | undefined;
  /** All pairs that there are or were. */
  list(): PeerPair[];
  /**
   * Reads from a peer.
   *
   * @throws {TransportError}
   */
  read(peerDid: string, request: PeerRequest): Promise<IncomingAnswer>;
  /**
   * Hands something to a peer.
   *
   * @throws {TransportError}
   */
  send(peerDid: string, message: PeerMessage): Promise<IncomingAnswer>;
  /** Notes that a pull was done. */
  notePulled(peerDid: string): Promise<void>;
  /** Notes that a pull failed. */
  noteTrouble(peerDid: string, failure: PullFailure): Promise<void>;
  /** Hears of changes of the state of pairs. Gives back a function that ends it. */
  watch(listener: (peerDid: string) => void): () => void;
}
