// GENERATED from schemas/*.schema.json by `npm run gen`. Do not edit.

/**
 * The name of an actor on its host.
 */
export type ActorName = string;
/**
 * An actor id, or the bare name of the publishing actor, which the host replaces by the URL.
 */
export type ActorReference = string | ActorUrl;
/**
 * The document of an actor, or what remains of it.
 */
export type LocalActorDocument = Tombstone | Actor;
/**
 * The kinds of actors.
 */
export type ActorType = 'Person' | 'Service' | 'Group';
/**
 * An actor id: an absolute http or https URL without user information, query or fragment.
 */
export type ActorUrl = string;
/**
 * A code that an adapter may answer.
 */
export type AdapterCode = ErrorCode | AdapterOnlyCode;
/**
 * Codes that only adapters use: the op is not known, the double is not a finite number, or the public key is no Multikey.
 */
export type AdapterOnlyCode = 'unsupported-op' | 'number-not-finite' | 'key-malformed';
/**
 * Other URLs of the same actor.
 */
export type Aliases = string[];
/**
 * When the next attempt is due, while it waits for one; null otherwise.
 */
export type NextFetch = null | Instant;
/**
 * The Follow that is answered: its content id, or the whole of it.
 */
export type FollowReference = VerbatimFollow | Cid;
/**
 * Whom an activity is for: one addressee, or a list of them.
 */
export type Audience = AudienceEntry[] | AudienceEntry;
/**
 * One addressee: a symbol for everybody or for the sender's followers, or the URL of an actor.
 */
export type AudienceEntry =
  | ('Public' | 'as:Public' | 'https://www.w3.org/ns/activitystreams#Public' | 'Followers')
  | ActorUrl;
/**
 * When the next attempt is due, while it waits; null otherwise.
 */
export type NextBackfillAttempt = null | Instant;
/**
 * What of the past of the followed actor is wanted: one of five forms.
 */
export type BackfillRequest =
  BackfillNone | BackfillLastN | BackfillLastT | BackfillFull | BackfillSince;
/**
 * Where a host is: an absolute http or https URL without path, query, fragment and user information.
 */
export type BaseUrl = string;
/**
 * A content id: CIDv1, codec json, sha2-256, base32 in lower case; 61 characters, of which the last carries one bit of the digest and four zero bits.
 */
export type Cid = string;
/**
 * A program and its arguments.
 *
 * @minItems 1
 */
export type CommandLine = Template[];
/**
 * A group of requirements that an implementation claims as a whole.
 */
export type ConformanceClass =
  | 'core'
  | 'actors'
  | 'inbox'
  | 'follow'
  | 'delivery'
  | 'discovery'
  | 'backfill'
  | 'verbs'
  | 'records'
  | 'pairs'
  | 'consent'
  | 'sync'
  | 'async'
  | 'invite'
  | 'peers'
  | 'relay'
  | 'directory';
/**
 * One dead letter.
 */
export type DeadLetterOfOne = never;
/**
 * What the operator posts to /admin/dead-letter: one dead letter, or all of one peer. Other members are ignored; the two forms do not mix.
 */
export type DeadLetterRequest = DeadLetterOfOne | DeadLettersOfPeer;
/**
 * All dead letters of one peer.
 */
export type DeadLettersOfPeer = never;
/**
 * The first activity that put it into force; null for a shipped one.
 */
export type DefiningActivity = null | Cid;
/**
 * What is defined: a verb, or a type of objects.
 */
export type DefinitionKind = 'DefineActivity' | 'DefineObject';
/**
 * A DID: did:key, did:web, or did:sync of an actor or an instance.
 */
export type Did = string;
/**
 * A key, or the id of one in verificationMethod.
 */
export type DidDocumentKeyOrId = DidUrl | DidDocumentKey;
/**
 * A verification method of a DID: the DID, a hash sign, and a fragment that is not empty.
 */
export type DidUrl = string;
/**
 * The DID of an instance whose keys are in a log of a directory; its last part is the id of the first operation.
 */
export type DirectoryDid = string;
/**
 * An operation of the log of a did:sync:instance: its genesis, an update, or its end. That it has at most 16,384 canonical bytes is not asked here.
 */
export type DirectoryOperation = DirectoryGenesis | DirectoryUpdate | DirectoryRevoke;
/**
 * The name of an environment variable.
 */
export type EnvironmentName = string;
/**
 * The closed list of error codes. The same code stands in the specification, in vectors, in HTTP answers and in thrown errors.
 */
export type ErrorCode =
  | 'too-large'
  | 'byte-order-mark'
  | 'invalid-utf8'
  | 'invalid-json'
  | 'duplicate-member'
  | 'lone-surrogate'
  | 'noncharacter'
  | 'unsafe-integer'
  | 'number-overflow'
  | 'number-underflow'
  | 'too-deep'
  | 'cid-multibase'
  | 'cid-trailing-bits'
  | 'cid-version'
  | 'cid-codec'
  | 'cid-hash'
  | 'cid-digest-length'
  | 'proof-missing'
  | 'proof-malformed'
  | 'proof-unsupported'
  | 'proof-purpose'
  | 'proof-domain'
  | 'proof-challenge'
  | 'proof-created'
  | 'proof-method'
  | 'proof-context'
  | 'proof-invalid'
  | 'key-unknown'
  | 'key-inactive'
  | 'key-revoked'
  | 'key-purpose'
  | 'key-superseded'
  | 'shape-invalid'
  | 'id-mismatch'
  | 'actor-mismatch'
  | 'replay'
  | 'self-follow'
  | 'audience-refused'
  | 'schema-violated'
  | 'definition-invalid'
  | 'move-unconfirmed'
  | 'signer-unresolvable'
  | 'signer-unavailable'
  | 'parent-unknown'
  | 'pending-full'
  | 'thread-reserved'
  | 'did-malformed'
  | 'manifest-missing'
  | 'manifest-invalid'
  | 'manifest-expired'
  | 'peer-refused'
  | 'pair_handshake_rejected'
  | 'pair_declined'
  | 'pair_paused'
  | 'unpaired_peer'
  | 'token_expired_renew_pair'
  | 'encoding-unsupported'
  | 'handle-unsupported'
  | 'mailbox-full'
  | 'rate-limited'
  | 'signature-invalid'
  | 'signature-stale'
  | 'signature-replayed'
  | 'cursor-invalid'
  | 'not-found'
  | 'gone'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'query-invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'conflict'
  | 'peer-unavailable'
  | 'resolve-failed'
  | 'internal'
  | 'unavailable';
/**
 * A body as text, cut where it is long; null if there was none.
 */
export type ExchangeBody = string | null;
/**
 * A line of an export after the first: a key document or a record.
 */
export type ExportLine = ExportedKeyDocument | ExportedRecord;
/**
 * The projection feed: Creates of notes and Announces, own and received, once each, verbatim, sorted by published and then by id.
 */
export type Feed = SignedActivity[];
/**
 * A name of a DID at a directory.
 */
export type Handle = string;
/**
 * How much of a record is disclosed: L0 everything, L1 all but the payload, L2 structure and presence, L3 presence.
 */
export type HashLevel = 'L0' | 'L1' | 'L2' | 'L3';
/**
 * Bytes as lower-case hexadecimal, two digits a byte, without a prefix.
 */
export type HexBytes = string;
/**
 * An absolute http or https URL.
 */
export type HttpUrl = string;
/**
 * A picture: its URL, or an ActivityStreams object that names it.
 */
export type Icon =
  | string
  | {
      [k: string]: unknown;
    };
/**
 * The DID of a host: did:key, did:web or did:sync of an instance.
 */
export type InstanceDid = string;
/**
 * An instant in the one form that the specification allows: 24 characters, three digits of milliseconds, upper-case T and Z. The format also asks the calendar (no 30 February, no hour 24, no second 60).
 */
export type Instant = string;
/**
 * The id of a key: the actor's URL, a hash sign, and a fragment that is not empty.
 */
export type KeyId = string;
/**
 * What a key may sign. Two purposes are defined, sign-activity and rotate-key; others permit nothing.
 */
export type KeyPurpose = string;
/**
 * To whom a record belongs: default, or 1 to 4 segments for organisation, project, environment and job, the first one not default.
 */
export type Namespace = string;
/**
 * Random text that makes two otherwise equal activities differ.
 */
export type Nonce = string;
/**
 * A reference: the id of an actor, a content id, or an object that has an id.
 */
export type ObjectReference =
  | {
      /**
       * The id of what is meant.
       */
      id: string;
      [k: string]: unknown;
    }
  | (ActorUrl | Cid);
/**
 * The operations that the specification defines.
 */
export type OperationName =
  | 'hello'
  | 'canonicalize'
  | 'number'
  | 'cid'
  | 'document-id'
  | 'cid-parse'
  | 'ed25519-verify'
  | 'proof-sign'
  | 'proof-verify'
  | 'active-keys'
  | 'activity-verify'
  | 'follow-graph'
  | 'endorsements'
  | 'definition-check'
  | 'schema-judge'
  | 'record-layers'
  | 'record-redact'
  | 'record-verify'
  | 'merge'
  | 'did-key'
  | 'did-web'
  | 'manifest-verify'
  | 'pair-id'
  | 'pair-state'
  | 'consent-level'
  | 'envelope-verify'
  | 'mailbox-request'
  | 'directory-fold';
/**
 * Scheme, host and (unless it is the default) port of a peer, as in http://peer.example:8080; no slash at the end.
 */
export type Origin = string;
/**
 * The name of the pair of two hosts: fed_ and the SHA-256 of their DIDs, the lower one first, joined by LF.
 */
export type PairId = string;
/**
 * What a handshake is told by: random text that the initiator makes.
 */
export type PairNonce = string;
/**
 * What a pair permits, in both directions.
 */
export type PairScope = 'federation:sync_pull' | 'federation:sync_push' | 'federation:subscribe';
/**
 * The scopes of a pair, each at most once, and in the order of their list, which is not asked here.
 *
 * @minItems 1
 */
export type PairScopes = PairScope[];
/**
 * Where a pair stands.
 */
export type PairState = 'establishing' | 'active' | 'paused' | 'degraded' | 'revoked';
/**
 * The actor document as it was fetched, with later Updates folded in; a Tombstone once the actor deleted itself.
 */
export type KeptDocument = FetchedTombstone | FetchedActor;
/**
 * When the next attempt is due; null while one is due or under way.
 */
export type NextAttempt = null | Instant;
/**
 * A Follow that nobody has answered yet.
 */
export type PendingFollow = SignedActivity & {
  /**
   * The verb.
   */
  type?: 'Follow';
  [k: string]: unknown;
};
/**
 * An Ed25519 public key as Multikey text: z and the base58btc of 0xed 0x01 and the 32 bytes of the key.
 */
export type PublicKeyMultibase = string;
/**
 * What a record does: four acts of thought, and four effects.
 */
export type RecordAct = 'INTEND' | 'DO' | 'KNOW' | 'LEARN' | 'GET' | 'PUT' | 'CALL' | 'MAP';
/**
 * Where a record stands among those of its actor on its thread.
 */
export type RecordClock = number;
/**
 * What kind of data the body of a record is.
 */
export type RecordDataType =
  'SCALAR' | 'FORMULA' | 'DISTRIBUTION' | 'REFERENCE' | 'MORPHISM' | 'VOID';
/**
 * A record at one of its hash levels; without a level it is whole.
 */
export type RecordForm = FederatedRecord | MetadataForm | StructureForm | PresenceForm;
/**
 * What a record is about: 2 to 8 segments joined by dots, at most 128 characters.
 */
export type RecordKind = string;
/**
 * The records of the same thread that a record builds on, in ascending order, which is not asked here.
 *
 * @maxItems 64
 */
export type RecordParents = Cid[];
/**
 * Random text that keeps a hidden body from being guessed.
 */
export type RecordSalt = string;
/**
 * For whom a relay is used: all, or the peer of a DID.
 */
export type RelayTarget = 'all' | Did;
/**
 * What a chapter's requirements belong to: a conformance class, or an optional capability.
 */
export type RequirementClass = ConformanceClass | 'test-clock';
/**
 * The id of a requirement, as it stands before its sentence in spec/.
 */
export type RequirementId = string;
/**
 * The key word of a requirement's sentence.
 */
export type RequirementLevel = 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY';
/**
 * conformant (exit code 0), not-conformant (1), not-judged (3: nothing could be judged) or kit-error (4).
 */
export type RunVerdict = 'conformant' | 'not-conformant' | 'not-judged' | 'kit-error';
/**
 * A SHA-256 as 64 lower-case hex digits.
 */
export type Sha256Hex = string;
/**
 * An activity with its proof, as hosts publish, deliver and list it.
 */
export type SignedActivity = Activity & {
  /**
   * The signature over the activity.
   */
  proof: Proof;
  [k: string]: unknown;
};
/**
 * Lower-case words joined by hyphens.
 */
export type Slug = string;
/**
 * A place in the changes of a thread, which only their source understands.
 */
export type SyncCursor = string;
/**
 * Why a pull failed.
 */
export type SyncErrorClass =
  | 'CONNECT_REFUSED'
  | 'TIMEOUT'
  | 'DNS_FAILURE'
  | 'HTTP_4XX'
  | 'HTTP_5XX'
  | 'PARSE_ERROR'
  | 'PENDING_FULL'
  | 'SIGNER_UNAVAILABLE';
/**
 * The name of a sync pair: sp_ and the SHA-256 of the peer's DID, LF and the thread.
 */
export type SyncPairId = string;
/**
 * What a peer sends: ids to ask for, or records to push.
 */
export type SyncRecordsRequest = SyncIdsRequest | SyncPushRequest;
/**
 * Text in which the placeholders ${port}, ${base_url}, ${data_dir} and, in mdns_command, ${mdns_port} are filled in; others do not exist.
 */
export type Template = string;
/**
 * The name of a thread.
 */
export type ThreadName = string;
/**
 * A bearer token.
 */
export type Token = string;
/**
 * The name of a verb or of a kind of object.
 */
export type TypeName = string;
/**
 * The activity that is undone: its content id, or the whole of it.
 */
export type ActivityReference = VerbatimActivity | Cid;
/**
 * A key that joins the history; it is neither superseded nor revoked yet, belongs to the actor of the activity, and is created at its `published`.
 */
export type AddedKey = Key & {
  /**
   * Not allowed in a new key.
   */
  superseded_at?: never;
  /**
   * Not allowed in a new key.
   */
  revoked_at?: never;
  [k: string]: unknown;
};
/**
 * The operations of vectors.
 */
export type VectorOperation = OperationName | 'number-run';
/**
 * An activity inside another one, with all its members; the receiver recomputes its id.
 */
export type VerbatimActivity = Activity;
/**
 * A Follow inside another activity, with all its members; the receiver recomputes its id.
 */
export type VerbatimFollow = Activity & {
  /**
   * The verb.
   */
  type?: 'Follow';
  [k: string]: unknown;
};
/**
 * pass; fail (a MUST is broken); warn (a SHOULD is); not-applicable (the class or capability is not claimed); not-testable (a prerequisite was missing, which counts as a failure); kit-error (a fault of the kit).
 */
export type Verdict = 'pass' | 'fail' | 'warn' | 'not-applicable' | 'not-testable' | 'kit-error';

/**
 * A key history and an instant. Closed.
 */
export interface ActiveKeysInput {
  /**
   * The history; entries may be malformed, and are then ignored.
   */
  keys: unknown[];
  /**
   * The instant.
   */
  instant: Instant;
  /**
   * If present, only keys with this purpose count.
   */
  purpose?: KeyPurpose;
}
/**
 * The keys that are active at the instant and not revoked. Closed.
 */
export interface ActiveKeysOutput {
  /**
   * Their ids, in the order of the history.
   */
  ids: string[];
}
/**
 * An activity as it goes over the wire. Open: members that are not listed are kept, and are covered by id and proof. `proof` is not asked for here, because a missing or malformed proof has its own error codes. A verb that is not known passes with the envelope alone.
 */
export interface Activity {
  /**
   * JSON-LD contexts, if the author wishes; they are covered by id and proof.
   */
  '@context'?:
    | string
    | unknown[]
    | {
        [k: string]: unknown;
      };
  /**
   * The content id of the activity without `id` and `proof`.
   */
  id: Cid;
  /**
   * The verb.
   */
  type: TypeName;
  /**
   * Who acts, and whose key signs.
   */
  actor: ActorUrl;
  /**
   * When the activity was made; the proof is created at the same instant.
   */
  published: Instant;
  /**
   * What makes this activity differ from an equal one.
   */
  nonce: Nonce;
  /**
   * Whom the activity is for.
   */
  to?: Audience;
  /**
   * Who gets a copy.
   */
  cc?: Audience;
  /**
   * Never on the wire: hidden addressees are removed before the activity is signed.
   */
  bto?: never;
  /**
   * Never on the wire: hidden addressees are removed before the activity is signed.
   */
  bcc?: never;
  /**
   * What the activity is about: an id, or an object; each verb says more.
   */
  object:
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * The signature; a Proof once it has been verified. Any value has the shape of an activity, so that each fault of a proof gets its own answer.
   */
  proof?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * An activity and the history of its actor's keys. Closed.
 */
export interface ActivityVerifyInput {
  /**
   * The bytes of the JSON text of the activity.
   */
  hex: HexBytes;
  /**
   * The history; entries may be malformed, and are then ignored.
   */
  keys: unknown[];
  /**
   * live: somebody delivers it; history: it was fetched from the origin, or is stored.
   */
  mode: 'live' | 'history';
  /**
   * The time of receipt, with live.
   */
  received?: Instant;
}
/**
 * Nothing: the activity holds. Closed.
 */
export interface ActivityVerifyOutput {}
/**
 * The document behind an actor's URL: a valid ActivityStreams 2.0 actor that lists the whole history of its keys. Open: members that are not listed are kept.
 */
export interface Actor {
  /**
   * The JSON-LD contexts; ActivityStreams is the first.
   *
   * @minItems 1
   */
  '@context': string | unknown[];
  /**
   * The URL at which this document is found.
   */
  id: ActorUrl;
  /**
   * What kind of actor it is.
   */
  type: ActorType;
  /**
   * The name of the actor on its host, as in acct:name@host.
   */
  preferredUsername: ActorName;
  /**
   * The name to show.
   */
  name?: string;
  /**
   * A line about the actor.
   */
  summary?: string;
  /**
   * A picture of the actor.
   */
  icon?: Icon;
  /**
   * Other URLs of the same actor.
   */
  alsoKnownAs?: Aliases;
  /**
   * Whether the owner answers each Follow by hand.
   */
  manuallyApprovesFollowers?: boolean;
  /**
   * Where the actor went on, if it moved.
   */
  movedTo?: ActorUrl;
  /**
   * When the actor was created.
   */
  published: Instant;
  /**
   * Where activities for this actor are delivered.
   */
  inbox: HttpUrl;
  /**
   * The collection of what the actor published.
   */
  outbox: HttpUrl;
  /**
   * The collection of those who follow the actor.
   */
  followers: HttpUrl;
  /**
   * The collection of those whom the actor follows.
   */
  following: HttpUrl;
  endpoints: ActorEndpoints;
  /**
   * Every key the actor ever had, the oldest first. An entry that does not match the schema of a key is ignored and does not spoil the document, so entries are not constrained here.
   */
  assertionMethod: unknown[];
  [k: string]: unknown;
}
/**
 * Endpoints that the actor shares with others of its host.
 */
export interface ActorEndpoints {
  /**
   * An inbox that takes activities for every actor of the host.
   */
  sharedInbox: HttpUrl;
  [k: string]: unknown;
}
/**
 * A key of an actor, under its DID. Open.
 */
export interface ActorDidKey {
  /**
   * The DID with the fragment that the key has in the actor document.
   */
  id: DidUrl;
  /**
   * The type of a Multikey.
   */
  type: 'Multikey';
  /**
   * The DID that the key belongs to.
   */
  controller: Did;
  /**
   * The public key itself.
   */
  publicKeyMultibase: PublicKeyMultibase;
  /**
   * The instant from which it is active.
   */
  created: Instant;
  /**
   * What it may sign.
   */
  purpose: KeyPurpose[];
  /**
   * The instant at which another key took its place.
   */
  superseded_at?: Instant;
  /**
   * The instant at which it was withdrawn.
   */
  revoked_at?: Instant;
  [k: string]: unknown;
}
/**
 * What an actor says of itself when it is created; it becomes part of the actor document.
 */
export interface ActorProfile {
  /**
   * What kind of actor is created.
   */
  type: ActorType;
  /**
   * If present, the URL that the actor gets.
   */
  id?: ActorUrl;
  /**
   * If present, the name that the token stands for.
   */
  preferredUsername?: ActorName;
  /**
   * The name to show.
   */
  name?: string;
  /**
   * A line about the actor.
   */
  summary?: string;
  /**
   * A picture of the actor.
   */
  icon?: Icon;
  /**
   * Other URLs of the same actor.
   */
  alsoKnownAs?: Aliases;
  /**
   * Whether the owner answers each Follow by hand.
   */
  manuallyApprovesFollowers?: boolean;
  [k: string]: unknown;
}
/**
 * The projection actor-state: the documents of the local actors, by URL; of a deleted one its Tombstone.
 */
export interface ActorState {
  [k: string]: LocalActorDocument;
}
/**
 * One line that the kit writes to an adapter. Open. An op that the specification does not define passes, because an adapter has to answer it too.
 */
export interface AdapterRequest {
  /**
   * What the response repeats.
   */
  id: number;
  /**
   * The operation.
   */
  op: string;
  /**
   * What it is to be done with.
   */
  input: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * One line that an adapter writes: a result, or a code. Open.
 */
export interface AdapterResponse {
  /**
   * The id of the request.
   */
  id: number;
  /**
   * Whether there is a result.
   */
  ok: boolean;
  /**
   * The result.
   */
  output?: {
    [k: string]: unknown;
  };
  /**
   * Why there is none.
   */
  code?: AdapterCode;
  /**
   * What was wrong, for people.
   */
  detail?: string;
  [k: string]: unknown;
}
/**
 * The answer to a decision that has taken effect. Open.
 */
export interface AitlDecisionAnswer {
  /**
   * The record of the decision.
   */
  record: Cid;
  /**
   * What became of the decision.
   */
  action: 'applied';
  /**
   * What became of the proposal.
   */
  result: 'pair_completed' | 'pair_declined';
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * How long tokens live; of approvals only.
   */
  token_ttl?: '90d';
  [k: string]: unknown;
}
/**
 * The body of the record of a decision. Open.
 */
export interface AitlDecisionBody {
  /**
   * The record of the proposal.
   */
  proposal: Cid;
  /**
   * The decision.
   */
  decision: 'approve' | 'reject';
  /**
   * Why, if the operator said so.
   */
  reason?: string;
  /**
   * The record of the rule, if a rule decided.
   */
  rule?: Cid;
  [k: string]: unknown;
}
/**
 * What an operator sends to decide. Closed.
 */
export interface AitlDecisionRequest {
  /**
   * The decision.
   */
  decision: 'approve' | 'reject';
  /**
   * Why.
   */
  reason?: string;
}
/**
 * What an operator has to decide, and what was decided; the oldest first. Open.
 */
export interface AitlList {
  /**
   * The proposals.
   */
  proposals: AitlProposal[];
  [k: string]: unknown;
}
/**
 * What a proposal has to be for a rule; what is absent may be anything. Closed.
 */
export interface AitlMatch {
  /**
   * The DID of the peer.
   */
  peer_did?: Did;
  /**
   * The namespace of the initiator.
   */
  initiator?: Namespace;
  /**
   * The namespace of the responder.
   */
  responder?: Namespace;
}
/**
 * Something that was proposed. Open.
 */
export interface AitlProposal {
  /**
   * The record of the proposal.
   */
  id: Cid;
  /**
   * Its kind.
   */
  kind: 'syncropel.federation.pair_pending.v1';
  /**
   * How it was decided.
   */
  state: 'pending' | 'approved' | 'declined' | 'expired';
  /**
   * When it was proposed.
   */
  created: Instant;
  /**
   * The body of its record.
   */
  body: PairPendingBody;
  [k: string]: unknown;
}
/**
 * A rule by which proposals are approved. Open.
 */
export interface AitlRule {
  /**
   * The record of the rule.
   */
  id: Cid;
  /**
   * The kind of proposals that it is for.
   */
  kind: 'syncropel.federation.pair_pending.v1';
  /**
   * What is done with them.
   */
  action: 'auto_apply';
  /**
   * Which of them.
   */
  match: AitlMatch;
  [k: string]: unknown;
}
/**
 * The body of the record by which a rule is removed. Open.
 */
export interface AitlRuleRemovedBody {
  /**
   * The record of the rule.
   */
  rule: Cid;
  [k: string]: unknown;
}
/**
 * What an operator sends to make a rule; also the body of its record. Closed.
 */
export interface AitlRuleRequest {
  /**
   * The kind of proposals that it is for.
   */
  kind: 'syncropel.federation.pair_pending.v1';
  /**
   * What is done with them.
   */
  action: 'auto_apply';
  /**
   * Which of them.
   */
  match: AitlMatch;
}
/**
 * The rules of a host. Open.
 */
export interface AitlRules {
  /**
   * The rules.
   */
  rules: AitlRule[];
  [k: string]: unknown;
}
/**
 * What an Announce has beside the envelope.
 */
export interface AnnounceMembers {
  /**
   * The content id of the activity that is passed on.
   */
  object: Cid;
  [k: string]: unknown;
}
/**
 * The projection announced: the state of each announced activity, by its content id.
 */
export interface Announced {
  [k: string]: AnnouncedState;
}
/**
 * Whether the host has what was announced.
 */
export interface AnnouncedState {
  /**
   * The host has it, fetches it or will, or has given up.
   */
  state: 'kept' | 'waiting' | 'failed';
  /**
   * How many fetches failed.
   */
  attempts: number;
  next_attempt_at: NextFetch;
  /**
   * How the last failure came about, for people.
   */
  last_error?: string;
  [k: string]: unknown;
}
/**
 * What an Accept or a Reject has beside the envelope.
 */
export interface AnswerMembers {
  object: FollowReference;
  [k: string]: unknown;
}
/**
 * One backfill.
 */
export interface BackfillEntry {
  /**
   * The Follow that asked for it.
   */
  follow: Cid;
  /**
   * The actor whose past is fetched.
   */
  followed: ActorUrl;
  /**
   * What is selected.
   */
  mode: 'last-N' | 'last-T' | 'full' | 'since';
  /**
   * How far it is: at work, waiting for the next attempt, done, given up, or stopped because its Follow ended.
   */
  state: 'running' | 'waiting' | 'done' | 'failed' | 'stopped';
  /**
   * How many activities it stored.
   */
  stored: number;
  /**
   * How many of those that it read it refused.
   */
  refused: number;
  /**
   * How many fetches failed since the last that did not.
   */
  attempts: number;
  next_attempt_at: NextBackfillAttempt;
  /**
   * How the last failure came about, for people.
   */
  last_error?: string;
  [k: string]: unknown;
}
/**
 * Nothing. Closed.
 */
export interface BackfillNone {
  /**
   * What is selected.
   */
  mode: 'none';
}
/**
 * The newest ones. Closed.
 */
export interface BackfillLastN {
  /**
   * What is selected.
   */
  mode: 'last-N';
  /**
   * How many.
   */
  limit: number;
}
/**
 * Those of a time before the Accept. Closed.
 */
export interface BackfillLastT {
  /**
   * What is selected.
   */
  mode: 'last-T';
  /**
   * How many seconds.
   */
  duration: number;
}
/**
 * Everything. Closed.
 */
export interface BackfillFull {
  /**
   * What is selected.
   */
  mode: 'full';
}
/**
 * Those after one of them. Closed.
 */
export interface BackfillSince {
  /**
   * What is selected.
   */
  mode: 'since';
  /**
   * The activity after which they stand.
   */
  since: Cid;
}
/**
 * The projection backfill-state: every backfill that was begun, by the URL of the local actor.
 */
export interface BackfillState {
  /**
   * The backfills of one actor, in the order in which they began.
   */
  [k: string]: BackfillEntry[];
}
/**
 * A JSON text to parse strictly. Closed.
 */
export interface CanonicalizeInput {
  /**
   * The bytes of the text.
   */
  hex: HexBytes;
}
/**
 * The canonical form of the parsed value. Closed.
 */
export interface CanonicalizeOutput {
  /**
   * The canonical bytes.
   */
  hex: HexBytes;
}
/**
 * The answer of /.well-known/sx-capabilities: what a host claims. Open.
 */
export interface CapabilityDocument {
  /**
   * The protocol and its version.
   */
  protocol: 'concordat/0';
  software: CapabilitySoftware;
  /**
   * The conformance classes that the host claims.
   */
  classes: ConformanceClass[];
  /**
   * The capabilities that are turned on.
   */
  capabilities: Slug[];
  limits: CapabilityLimits;
  [k: string]: unknown;
}
/**
 * What runs here.
 */
export interface CapabilitySoftware {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  [k: string]: unknown;
}
/**
 * The limits of the protocol.
 */
export interface CapabilityLimits {
  /**
   * The most bytes of an activity.
   */
  activity_bytes: 1048576;
  /**
   * The most levels of nesting.
   */
  nesting: 64;
  /**
   * How many items a page holds.
   */
  page_items: 20;
  [k: string]: unknown;
}
/**
 * A record that crosses, and its id; also the data of an event of a continuous feed. Open.
 */
export interface ChangedRecord {
  /**
   * The id of the record.
   */
  id: Cid;
  /**
   * The record, in the form in which it crosses.
   */
  record: RecordForm;
  [k: string]: unknown;
}
/**
 * The next records of a thread that may cross, in the order in which their source got them. Open.
 */
export interface ChangesPage {
  /**
   * The records.
   *
   * @maxItems 10000
   */
  records: ChangedRecord[];
  /**
   * The place behind the last record of this page.
   */
  next_cursor: SyncCursor;
  /**
   * Whether there is more now.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * What one check found. Closed.
 */
export interface CheckResult {
  /**
   * The id of the check.
   */
  check: string;
  /**
   * What it checks, in a sentence.
   */
  title: string;
  /**
   * The class that it belongs to.
   */
  class: RequirementClass;
  /**
   * Its verdict.
   */
  verdict: Verdict;
  /**
   * Why it was not applicable or not testable, which request was not answered, or which fault of the kit there was.
   */
  reason?: string;
  /**
   * The request that was not answered in time and ended the check. It then failed, and says nothing about the requirements that it had not observed yet.
   */
  no_answer?: NoAnswer;
  /**
   * The requirements that it cites.
   *
   * @minItems 1
   */
  requirements: RequirementId[];
  /**
   * How many things it looked at.
   */
  observations: number;
  /**
   * How long it took, in milliseconds.
   */
  duration_ms: number;
  /**
   * Every breach that it saw, broken advice too.
   */
  failures: Failure[];
}
/**
 * A JSON text. Closed.
 */
export interface CidInput {
  /**
   * The bytes of the text.
   */
  hex: HexBytes;
}
/**
 * The content id of the whole value, and how it comes about. Closed.
 */
export interface CidOutput {
  /**
   * The canonical bytes.
   */
  canonicalHex: HexBytes;
  /**
   * Their SHA-256.
   */
  digestHex: string;
  /**
   * The content id.
   */
  cid: Cid;
}
/**
 * A text that may be a content id. Closed.
 */
export interface CidParseInput {
  /**
   * The text.
   */
  text: string;
}
/**
 * What the content id holds. Closed.
 */
export interface CidParseOutput {
  /**
   * The digest.
   */
  digestHex: string;
}
/**
 * What the operator posts to /admin/clock, where a host has the capability test-clock. Open.
 */
export interface ClockAdvance {
  /**
   * By how many milliseconds the clock is moved forward.
   */
  advance_ms: number;
  [k: string]: unknown;
}
/**
 * The answer of /admin/clock. Open.
 */
export interface ClockReading {
  /**
   * The time of the host after the move.
   */
  now: Instant;
  [k: string]: unknown;
}
/**
 * What an operator sends to let records cross. Closed.
 */
export interface ConsentGrant {
  /**
   * The namespace of the records.
   */
  source_namespace: Namespace;
  /**
   * The namespace as which the reader counts.
   */
  target_namespace: Namespace;
  /**
   * The levels at which they may cross, in whatever order; all where absent.
   *
   * @minItems 1
   */
  hash_levels?: HashLevel[];
  /**
   * The threads; all where absent.
   *
   * @minItems 1
   * @maxItems 100
   */
  threads?: ThreadName[];
  /**
   * What it is for.
   */
  purpose?: string;
  /**
   * When it ends.
   */
  expires?: Instant;
}
/**
 * The answer to a grant. Open.
 */
export interface ConsentGrantAnswer {
  /**
   * The grant, which is the id of its record.
   */
  grant_id: Cid;
  /**
   * The record of the grant.
   */
  record: FederatedRecord;
  [k: string]: unknown;
}
/**
 * The body of the record of a grant. Closed.
 */
export interface ConsentGrantBody {
  /**
   * The namespace of the records.
   */
  source_namespace: Namespace;
  /**
   * The namespace as which the reader counts.
   */
  target_namespace: Namespace;
  /**
   * The levels at which they may cross, in ascending order, which is not asked here.
   *
   * @minItems 1
   */
  hash_levels: HashLevel[];
  /**
   * The threads; all where absent.
   *
   * @minItems 1
   * @maxItems 100
   */
  threads?: ThreadName[];
  /**
   * What it is for.
   */
  purpose?: string;
  /**
   * When it ends.
   */
  expires?: Instant;
}
/**
 * A grant and where it stands. Open.
 */
export interface ConsentGrantEntry {
  /**
   * The grant.
   */
  grant_id: Cid;
  /**
   * Where it stands.
   */
  state: 'active' | 'expired' | 'revoked';
  /**
   * What it says.
   */
  body: ConsentGrantBody;
  [k: string]: unknown;
}
/**
 * All grants of a host, the oldest first. Open.
 */
export interface ConsentGrantList {
  /**
   * The grants.
   */
  grants: ConsentGrantEntry[];
  [k: string]: unknown;
}
/**
 * The records that a host wrote on th_consent, and what is asked. Closed.
 */
export interface ConsentLevelInput {
  /**
   * The records, in any order.
   */
  known: KnownRecordInput[];
  /**
   * The namespace of the records.
   */
  source_namespace: Namespace;
  /**
   * The namespace as which the reader counts.
   */
  target_namespace: Namespace;
  /**
   * The thread of the records.
   */
  thread: ThreadName;
  /**
   * When.
   */
  now: Instant;
}
/**
 * How much may cross. Closed.
 */
export interface ConsentLevelOutput {
  /**
   * The fullest level; null where nothing crosses.
   */
  level: HashLevel | null;
}
/**
 * The body of the record that revokes a grant. Open.
 */
export interface ConsentRevokedBody {
  /**
   * The grant.
   */
  grant: Cid;
  [k: string]: unknown;
}
/**
 * The body of the record of a grant or a revocation in the audit. Open.
 */
export interface ConsentStateChangeBody {
  /**
   * The grant.
   */
  grant: Cid;
  /**
   * What became of it.
   */
  to: 'active' | 'revoked';
  /**
   * When.
   */
  timestamp: Instant;
  [k: string]: unknown;
}
/**
 * A grow-only counter.
 */
export interface CounterView {
  /**
   * The sum of the slots, at most 2^53-1.
   */
  value: number;
  /**
   * The highest value that each actor reports.
   */
  slots: {
    [k: string]: number;
  };
  [k: string]: unknown;
}
/**
 * Grow-only counters, by name.
 */
export interface CountersView {
  [k: string]: CounterView;
}
/**
 * What a Create has beside the envelope.
 */
export interface CreateMembers {
  /**
   * What is created.
   */
  object: CreatedObject;
  [k: string]: unknown;
}
/**
 * What a request for a Create has beside the envelope.
 */
export interface CreateRequestMembers {
  /**
   * What is created; an actor is created by one of the types Person, Service and Group.
   */
  object: CreatedObject;
  [k: string]: unknown;
}
/**
 * The object of a Create: a note has a shape of its own, other kinds only a type.
 */
export interface CreatedObject {
  /**
   * The kind of object.
   */
  type: string;
  [k: string]: unknown;
}
/**
 * One delivery that was given up.
 */
export interface DeadLetter {
  /**
   * The activity.
   */
  activity: Cid;
  /**
   * The actor it was for.
   */
  recipient: ActorUrl;
  /**
   * How many attempts were made.
   */
  attempts: number;
  /**
   * When it was given up.
   */
  failed_at: Instant;
  /**
   * How the last attempt failed, for people.
   */
  last_error: string;
  [k: string]: unknown;
}
/**
 * The answer of POST /admin/dead-letter. Open.
 */
export interface DeadLetterAnswer {
  /**
   * How many dead letters were put into the queue again.
   */
  requeued: number;
  [k: string]: unknown;
}
/**
 * The answer of GET /admin/dead-letter: every delivery that was given up, the oldest first. Open.
 */
export interface DeadLetterList {
  /**
   * The dead letters.
   */
  items: DeadLetterItem[];
  [k: string]: unknown;
}
/**
 * One delivery that was given up.
 */
export interface DeadLetterItem {
  /**
   * The origin of the recipient.
   */
  peer: Origin;
  /**
   * The activity.
   */
  activity: Cid;
  /**
   * The actor it was for.
   */
  recipient: ActorUrl;
  /**
   * The actor who published it.
   */
  actor: ActorUrl;
  /**
   * How many attempts failed.
   */
  attempts: number;
  /**
   * When it was given up.
   */
  failed_at: Instant;
  /**
   * How the last attempt failed, for people.
   */
  last_error: string;
  [k: string]: unknown;
}
/**
 * The projection define-registry: every definition in force, and every one that was received.
 */
export interface DefineRegistry {
  /**
   * Verbs, by name.
   */
  DefineActivity: DefinitionsInForce;
  /**
   * Types of objects, by name.
   */
  DefineObject: DefinitionsInForce;
  /**
   * Definitions of others, in the order of their arrival.
   */
  received: ReceivedDefinition[];
  [k: string]: unknown;
}
/**
 * A JSON text of a definition: an object with type, name and schema. Closed.
 */
export interface DefinitionCheckInput {
  /**
   * The bytes of the text.
   */
  hex: HexBytes;
}
/**
 * The definition is one. Closed.
 */
export interface DefinitionCheckOutput {
  /**
   * Its definition id.
   */
  definition: Cid;
}
/**
 * One definition in force.
 */
export interface DefinitionInForce {
  /**
   * The definition id.
   */
  definition: Cid;
  /**
   * The schema.
   */
  schema:
    | {
        [k: string]: unknown;
      }
    | boolean;
  activity: DefiningActivity;
  [k: string]: unknown;
}
/**
 * Definitions in force, by name.
 */
export interface DefinitionsInForce {
  [k: string]: DefinitionInForce;
}
/**
 * What a Delete has beside the envelope.
 */
export interface DeleteMembers {
  /**
   * What is deleted.
   */
  object: ObjectReference;
  [k: string]: unknown;
}
/**
 * What a request for a Delete has beside the envelope.
 */
export interface DeleteRequestMembers {
  /**
   * What is deleted: as in the activity, or the bare name of the actor.
   */
  object: string | ObjectReference;
  [k: string]: unknown;
}
/**
 * The projection delivery-state: the queue of outgoing deliveries, by the origin of the peer.
 */
export interface DeliveryState {
  [k: string]: PeerDeliveries;
}
/**
 * The document of a did:web: its keys, by what they are for. Open.
 */
export interface DidDocument {
  /**
   * The DID.
   */
  id: InstanceDid;
  /**
   * The keys for what the DID says.
   */
  assertionMethod: DidDocumentKeyOrId[];
  /**
   * The keys for who the DID is.
   */
  authentication: DidDocumentKeyOrId[];
  /**
   * Keys that are named in the lists by their id.
   */
  verificationMethod?: DidDocumentKey[];
  /**
   * Other names of the same.
   */
  alsoKnownAs?: string[];
  [k: string]: unknown;
}
/**
 * A key of a DID document; without times it has always been there. Open.
 */
export interface DidDocumentKey {
  /**
   * The DID with a fragment.
   */
  id: DidUrl;
  /**
   * The type of a Multikey.
   */
  type: 'Multikey';
  /**
   * The DID that the key belongs to.
   */
  controller: Did;
  /**
   * The public key itself.
   */
  publicKeyMultibase: PublicKeyMultibase;
  /**
   * The instant from which it is active.
   */
  created?: Instant;
  /**
   * The instant at which another key took its place.
   */
  superseded_at?: Instant;
  /**
   * The instant at which it was withdrawn.
   */
  revoked_at?: Instant;
  [k: string]: unknown;
}
/**
 * A DID, which may be malformed. Closed.
 */
export interface DidKeyInput {
  /**
   * The DID.
   */
  did: string;
}
/**
 * The key of a did:key. Closed.
 */
export interface DidKeyOutput {
  /**
   * The key.
   */
  publicKeyMultibase: PublicKeyMultibase;
  /**
   * Its verification method.
   */
  verificationMethod: DidUrl;
}
/**
 * A DID, which may be malformed, and how it is to be read. Closed.
 */
export interface DidWebInput {
  /**
   * The DID.
   */
  did: string;
  /**
   * Whether localhost is asked without TLS.
   */
  development: boolean;
}
/**
 * Where the document of a did:web is. Closed.
 */
export interface DidWebOutput {
  /**
   * The URL, with the port as it is written.
   */
  url: HttpUrl;
}
/**
 * An operation that a directory has in its log. Open.
 */
export interface DirectoryAnswer {
  /**
   * The DID of the log.
   */
  did: DirectoryDid;
  /**
   * The id of its genesis.
   */
  hash: Cid;
  /**
   * The id of the operation.
   */
  operation: Cid;
  [k: string]: unknown;
}
/**
 * The directory that is asked. Open.
 */
export interface DirectoryConfig {
  /**
   * The base URL of the directory; null without one.
   */
  url: BaseUrl | null;
  [k: string]: unknown;
}
/**
 * The directory that was set. Open.
 */
export interface DirectoryConfigAnswer {
  /**
   * The base URL of the directory.
   */
  url: BaseUrl;
  /**
   * The record of the setting.
   */
  record: Cid;
  [k: string]: unknown;
}
/**
 * The body of the record that sets the directory, or takes it away. Closed.
 */
export interface DirectoryConfigBody {
  /**
   * The base URL of the directory; null where there is none from now on.
   */
  url: BaseUrl | null;
}
/**
 * What an operator sends to have a directory asked. Closed.
 */
export interface DirectoryConfigRequest {
  /**
   * The base URL of the directory.
   */
  url: BaseUrl;
}
/**
 * The DID document that a log makes. Open.
 */
export interface DirectoryDocument {
  /**
   * The vocabularies.
   */
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];
  /**
   * The DID.
   */
  id: DirectoryDid;
  /**
   * Other names of the same.
   */
  alsoKnownAs: string[];
  /**
   * All keys, the oldest first.
   */
  assertionMethod: DirectoryDocumentKey[];
  /**
   * The present keys.
   */
  authentication: DirectoryDocumentKey[];
  /**
   * Where it is.
   */
  service: DirectoryDocumentService[];
  [k: string]: unknown;
}
/**
 * A key of the DID. Closed.
 */
export interface DirectoryDocumentKey {
  /**
   * The DID, # and the name of the key.
   */
  id: DidUrl;
  /**
   * The type of a Multikey.
   */
  type: 'Multikey';
  /**
   * The DID.
   */
  controller: DirectoryDid;
  /**
   * The public key itself.
   */
  publicKeyMultibase: PublicKeyMultibase;
  /**
   * The time of the operation that brought it.
   */
  created: Instant;
  /**
   * The time of the operation that has it no more.
   */
  superseded_at?: Instant;
  /**
   * What it may sign: sign-activity and rotate-key, which is not asked here.
   */
  purpose: KeyPurpose[];
}
/**
 * A place of the DID. Open.
 */
export interface DirectoryDocumentService {
  /**
   * The DID, a hash sign and the type.
   */
  id: DidUrl;
  /**
   * What is there.
   */
  type: string;
  /**
   * Where it is.
   */
  serviceEndpoint: BaseUrl;
  [k: string]: unknown;
}
/**
 * The log of a DID. Closed.
 */
export interface DirectoryFoldInput {
  /**
   * The DID.
   */
  did: DirectoryDid;
  /**
   * The operations, the oldest first.
   *
   * @minItems 1
   */
  operations: LoggedOperationInput[];
}
/**
 * What the log says. Closed.
 */
export interface DirectoryFoldOutput {
  /**
   * The DID document; null after a revoke.
   */
  document: DirectoryDocument | null;
  /**
   * The handle of the last operation that has one; null where that is none.
   */
  handle: Handle | null;
  /**
   * The namespaces of the last operation that has them.
   */
  namespaces: Namespace[];
}
/**
 * The first operation of a log, whose id names the DID. Closed.
 */
export interface DirectoryGenesis {
  /**
   * The kind of object.
   */
  object: 'directory_operation';
  /**
   * The kind of operation.
   */
  type: 'genesis';
  /**
   * The content id of the operation without id and proof.
   */
  id: Cid;
  /**
   * When it was made.
   */
  created: Instant;
  /**
   * The keys that may sign the next operation.
   *
   * @minItems 1
   * @maxItems 5
   */
  rotation_keys: PublicKeyMultibase[];
  /**
   * The present keys of the DID, with different names, which is not asked here.
   *
   * @minItems 1
   * @maxItems 10
   */
  keys: DirectoryKey[];
  /**
   * Where the DID is, with different types, which is not asked here.
   *
   * @maxItems 5
   */
  services: DirectoryService[];
  /**
   * The name by which people find it; null without one.
   */
  handle: Handle | null;
  /**
   * The namespaces in which it wants to be found.
   *
   * @maxItems 20
   */
  namespaces: Namespace[];
  /**
   * Other names of the same.
   *
   * @maxItems 10
   */
  also_known_as: string[];
  /**
   * The signature by a rotation key of the genesis itself, or of the operation before; created is that of the operation.
   */
  proof: Proof;
}
/**
 * Who has a handle. Open.
 */
export interface DirectoryHandleAnswer {
  /**
   * The handle.
   */
  handle: Handle;
  /**
   * The DID that has it.
   */
  did: DirectoryDid;
  [k: string]: unknown;
}
/**
 * A key of the DID. Closed.
 */
export interface DirectoryKey {
  /**
   * Its name, the fragment of its id.
   */
  name: string;
  /**
   * The public key itself.
   */
  publicKeyMultibase: PublicKeyMultibase;
}
/**
 * The whole log of a DID. Open.
 */
export interface DirectoryOperations {
  /**
   * The DID.
   */
  did: DirectoryDid;
  /**
   * The operations, the oldest first.
   *
   * @minItems 1
   */
  operations: DirectoryOperation[];
  [k: string]: unknown;
}
/**
 * A DID that was found. Open.
 */
export interface DirectoryResult {
  /**
   * The DID.
   */
  did: DirectoryDid;
  /**
   * Its handle; null without one.
   */
  handle: Handle | null;
  /**
   * Where it is.
   */
  url: BaseUrl;
  /**
   * Other names of the same.
   *
   * @maxItems 10
   */
  also_known_as: string[];
  [k: string]: unknown;
}
/**
 * The last operation of a log. Closed.
 */
export interface DirectoryRevoke {
  /**
   * The kind of object.
   */
  object: 'directory_operation';
  /**
   * The kind of operation.
   */
  type: 'revoke';
  /**
   * The content id of the operation without id and proof.
   */
  id: Cid;
  /**
   * When it was made.
   */
  created: Instant;
  /**
   * The DID of the log.
   */
  did: DirectoryDid;
  /**
   * The id of the operation before.
   */
  previous: Cid;
  /**
   * The signature by a rotation key of the genesis itself, or of the operation before; created is that of the operation.
   */
  proof: Proof;
}
/**
 * The DIDs that want to be found in a namespace, by DID. Open.
 */
export interface DirectorySearchAnswer {
  /**
   * The DIDs.
   *
   * @maxItems 100
   */
  results: DirectoryResult[];
  /**
   * Whether more follow.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * A place of the DID. Closed.
 */
export interface DirectoryService {
  /**
   * What is there.
   */
  type: string;
  /**
   * Where it is.
   */
  serviceEndpoint: BaseUrl;
}
/**
 * An operation that replaces what a DID says of itself. Closed.
 */
export interface DirectoryUpdate {
  /**
   * The kind of object.
   */
  object: 'directory_operation';
  /**
   * The kind of operation.
   */
  type: 'update';
  /**
   * The content id of the operation without id and proof.
   */
  id: Cid;
  /**
   * When it was made.
   */
  created: Instant;
  /**
   * The DID of the log.
   */
  did: DirectoryDid;
  /**
   * The id of the operation before.
   */
  previous: Cid;
  /**
   * The keys that may sign the next operation.
   *
   * @minItems 1
   * @maxItems 5
   */
  rotation_keys: PublicKeyMultibase[];
  /**
   * The present keys of the DID, with different names, which is not asked here.
   *
   * @minItems 1
   * @maxItems 10
   */
  keys: DirectoryKey[];
  /**
   * Where the DID is, with different types, which is not asked here.
   *
   * @maxItems 5
   */
  services: DirectoryService[];
  /**
   * The name by which people find it; null without one.
   */
  handle: Handle | null;
  /**
   * The namespaces in which it wants to be found.
   *
   * @maxItems 20
   */
  namespaces: Namespace[];
  /**
   * Other names of the same.
   *
   * @maxItems 10
   */
  also_known_as: string[];
  /**
   * The signature by a rotation key of the genesis itself, or of the operation before; created is that of the operation.
   */
  proof: Proof;
}
/**
 * A JSON text of an object. Closed.
 */
export interface DocumentIdInput {
  /**
   * The bytes of the text.
   */
  hex: HexBytes;
}
/**
 * The content id of the object without its top-level id and proof. Closed.
 */
export interface DocumentIdOutput {
  /**
   * The content id.
   */
  cid: Cid;
}
/**
 * A key, a message and a signature, of any length. Closed.
 */
export interface Ed25519VerifyInput {
  /**
   * The bytes of the public key.
   */
  publicKeyHex: HexBytes;
  /**
   * The bytes of the message.
   */
  messageHex: HexBytes;
  /**
   * The bytes of the signature.
   */
  signatureHex: HexBytes;
}
/**
 * The verdict of the strict rule. Closed.
 */
export interface Ed25519VerifyOutput {
  /**
   * Whether the signature is accepted.
   */
  valid: boolean;
}
/**
 * What an Endorse has beside the envelope.
 */
export interface EndorseMembers {
  /**
   * The content id of the activity that is endorsed.
   */
  object: Cid;
  /**
   * What the endorsement says, such as like or share.
   */
  kind: string;
  [k: string]: unknown;
}
/**
 * The endorsements of one kind of one target.
 */
export interface EndorsementCount {
  /**
   * How many actors have endorsed more often than they have undone.
   */
  count: number;
  /**
   * The slot of each actor.
   */
  actors: {
    [k: string]: EndorsementSlot;
  };
  [k: string]: unknown;
}
/**
 * The two counters of one actor; they only grow.
 */
export interface EndorsementSlot {
  /**
   * How many Endorses of this actor are known.
   */
  endorsed: number;
  /**
   * How many of them it has undone.
   */
  undone: number;
  [k: string]: unknown;
}
/**
 * What a whole host knows. Closed.
 */
export interface EndorsementsInput {
  /**
   * The activities, in any order.
   */
  known: KnownActivityInput[];
}
/**
 * What the host shows. Closed.
 */
export interface EndorsementsOutput {
  /**
   * The projection endorsements.
   */
  view: EndorsementsView;
}
/**
 * The projection endorsements: counts by target and kind.
 */
export interface EndorsementsView {
  /**
   * The endorsements of one target, by kind.
   */
  [k: string]: {
    [k: string]: EndorsementCount;
  };
}
/**
 * What one host has another one have, by whatever way. What is in it, and whether its proof is good, is judged by the receiver. Closed.
 */
export interface Envelope {
  /**
   * The content id of the envelope without id and proof.
   */
  id: Cid;
  /**
   * The DID of the sender.
   */
  sender_did: Did;
  /**
   * The DID of the receiver, whose mailbox it is for.
   */
  receiver_did: Did;
  /**
   * How the payload is written; plain is the only one that is defined.
   */
  encoding: string;
  /**
   * When it was made.
   */
  created: Instant;
  /**
   * After how many seconds it ends at a relay.
   */
  ttl_seconds: number;
  /**
   * What it carries: an object where the encoding is plain, otherwise a text.
   */
  payload:
    | {
        [k: string]: unknown;
      }
    | string;
  /**
   * The signature of the sender; created is that of the envelope.
   */
  proof: {
    [k: string]: unknown;
  };
}
/**
 * What a plain envelope carries; each record is judged by itself, and a key document where it is used. Closed.
 */
export interface EnvelopePayload {
  /**
   * The key documents of the actors of those records.
   *
   * @maxItems 1000
   */
  key_documents: {
    [k: string]: unknown;
  }[];
  /**
   * The records, each at the level that the receiver may have.
   *
   * @minItems 1
   * @maxItems 1000
   */
  records: unknown[];
}
/**
 * An envelope that was refused. Open.
 */
export interface EnvelopeRefusal {
  /**
   * Its id as it was sent; null where there was none.
   */
  id: string | null;
  /**
   * Its sender as it was named; null where there was none.
   */
  sender_did: string | null;
  /**
   * Why.
   */
  code: ErrorCode;
  /**
   * When.
   */
  at: Instant;
  [k: string]: unknown;
}
/**
 * An envelope, the one key of its sender, and for whom it should be. Closed.
 */
export interface EnvelopeVerifyInput {
  /**
   * The JSON text of the envelope.
   */
  hex: HexBytes;
  /**
   * The key of the sender.
   */
  publicKeyMultibase: PublicKeyMultibase;
  /**
   * The id of that key.
   */
  verificationMethod: DidUrl;
  /**
   * The DID of the host that judges it.
   */
  receiver: Did;
}
/**
 * That the envelope is good. Closed.
 */
export interface EnvelopeVerifyOutput {
  /**
   * How many records it carries; they are judged by themselves.
   */
  records: number;
}
/**
 * Different whole records of one actor with one clock.
 */
export interface Equivocation {
  /**
   * The actor.
   */
  actor: Did;
  /**
   * The clock.
   */
  clock: RecordClock;
  /**
   * The ids of the records, in ascending order.
   *
   * @minItems 2
   */
  ids: Cid[];
  [k: string]: unknown;
}
/**
 * One request and what came back; without a response where the connection failed. Secrets are taken out. Closed.
 */
export interface Exchange {
  /**
   * What was sent.
   */
  request: ExchangeRequest;
  /**
   * What came back.
   */
  response?: ExchangeResponse;
  /**
   * Why nothing came back.
   */
  error?: string;
}
/**
 * Header fields by lower-case name; a field that came several times is joined by commas.
 */
export interface ExchangeHeaders {
  [k: string]: string;
}
/**
 * A request. Closed.
 */
export interface ExchangeRequest {
  /**
   * The method.
   */
  method: string;
  /**
   * The URL.
   */
  url: string;
  /**
   * The header fields.
   */
  headers: ExchangeHeaders;
  /**
   * The body.
   */
  body: ExchangeBody;
}
/**
 * A response. Closed.
 */
export interface ExchangeResponse {
  /**
   * The status.
   */
  status: number;
  /**
   * The header fields.
   */
  headers: ExchangeHeaders;
  /**
   * The body.
   */
  body: ExchangeBody;
}
/**
 * spec/exclusions.json: requirements that nothing can judge from outside. Closed.
 */
export interface Exclusions {
  /**
   * One row for each.
   */
  exclusions: Exclusion[];
}
/**
 * One requirement that nothing can judge from outside. Closed.
 */
export interface Exclusion {
  /**
   * The requirement.
   */
  requirement: RequirementId;
  /**
   * Why no vector and no check can judge it.
   */
  reason: string;
}
/**
 * The first line of an export. Open.
 */
export interface ExportHeader {
  /**
   * The kind of object.
   */
  object: 'export';
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * The host that exported.
   */
  source_did: InstanceDid;
  /**
   * When.
   */
  created: Instant;
  /**
   * How many lines are records.
   */
  records: number;
  /**
   * The SHA-256 of their ids in ascending order, each followed by LF.
   */
  digest: Sha256Hex;
  [k: string]: unknown;
}
/**
 * A key document, for the records of its actor. Closed.
 */
export interface ExportedKeyDocument {
  /**
   * The document.
   */
  key_document: KeyDocument;
}
/**
 * A record, in the fullest form that the host has. Closed.
 */
export interface ExportedRecord {
  /**
   * The record.
   */
  record: RecordForm;
}
/**
 * One breach of one requirement. Closed.
 */
export interface Failure {
  /**
   * The requirement that was broken.
   */
  requirement: RequirementId;
  /**
   * Its sentence.
   */
  sentence: string;
  /**
   * What was seen, in a sentence.
   */
  message: string;
  /**
   * What would have been right; any JSON value.
   */
  expected?: {
    [k: string]: unknown;
  };
  /**
   * What was there instead; any JSON value.
   */
  actual?: {
    [k: string]: unknown;
  };
  /**
   * What went over the wire before, in order.
   */
  exchanges: Exchange[];
  /**
   * The command that runs this check alone.
   */
  repeat: string;
}
/**
 * A whole record: a signed statement of an actor on a thread. Closed. The order of its parents, its size and its id are not asked here.
 */
export interface FederatedRecord {
  /**
   * The content id of its presence, in which its other layers are nested.
   */
  id: Cid;
  /**
   * The thread that it lies on.
   */
  thread: ThreadName;
  /**
   * To whom it belongs, for policy.
   */
  namespace: Namespace;
  /**
   * What it does.
   */
  act: RecordAct;
  /**
   * What it is about.
   */
  kind: RecordKind;
  /**
   * What kind of data its body is.
   */
  data_type: RecordDataType;
  /**
   * The records that it builds on.
   */
  parents: RecordParents;
  /**
   * Who said it.
   */
  actor: Did;
  /**
   * Where it stands among the records of its actor on its thread.
   */
  clock: RecordClock;
  /**
   * When it was made.
   */
  created: Instant;
  /**
   * Random text, by which its body cannot be guessed.
   */
  salt: RecordSalt;
  /**
   * What it says.
   */
  body: {
    [k: string]: unknown;
  };
  /**
   * The signature of its actor.
   */
  proof: Proof;
}
/**
 * How a host introduces itself to those who may pair with it. That the endpoints are below its base URL is not asked here. Open.
 */
export interface FederationManifest {
  /**
   * The kind of object.
   */
  object: 'federation_manifest';
  /**
   * The version of this form.
   */
  manifest_version: 1;
  /**
   * The content id of the manifest without id and proof.
   */
  id: Cid;
  instance: ManifestInstance;
  /**
   * Where it is.
   */
  base_url: BaseUrl;
  federation: ManifestEndpoints;
  advertises: ManifestAdvertisement;
  consent_policy: ManifestPolicy;
  /**
   * From when on it is valid.
   */
  issued: Instant;
  /**
   * Until when; after issued, which is not asked here.
   */
  expires: Instant;
  /**
   * The signature of the instance; created is issued.
   */
  proof: Proof;
  [k: string]: unknown;
}
/**
 * Who the host is.
 */
export interface ManifestInstance {
  /**
   * Its DID.
   */
  did: Did;
  /**
   * The version of its software.
   */
  version: string;
  /**
   * The protocol that it speaks.
   */
  federation_protocol_version: 'concordat/0';
  [k: string]: unknown;
}
/**
 * Where its endpoints are.
 */
export interface ManifestEndpoints {
  /**
   * Whether it federates at all.
   */
  enabled: boolean;
  /**
   * The base URL and /v1/federation/pair.
   */
  pair_endpoint: HttpUrl;
  /**
   * The base URL and /v1/sync/changes.
   */
  sync_change_endpoint: HttpUrl;
  /**
   * The base URL and /v1/sync/records.
   */
  sync_record_endpoint: HttpUrl;
  [k: string]: unknown;
}
/**
 * What it says that it has.
 */
export interface ManifestAdvertisement {
  /**
   * Kinds of records.
   */
  kinds: string[];
  /**
   * Namespaces.
   */
  namespaces: string[];
  [k: string]: unknown;
}
/**
 * How it decides.
 */
export interface ManifestPolicy {
  /**
   * What it does without a decision.
   */
  default_posture: string;
  /**
   * Whether it may be asked for a pair.
   */
  accepts_pair_requests: boolean;
  [k: string]: unknown;
}
/**
 * A pair, as a host shows it to its operator. Open.
 */
export interface FederationPair {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the peer.
   */
  peer_did: InstanceDid;
  /**
   * Where the peer is.
   */
  peer_url: BaseUrl;
  /**
   * Where the pair stands.
   */
  state: PairState;
  /**
   * As which namespace each counts with the other.
   */
  namespaces: LocalNamespaces;
  /**
   * What the pair permits.
   */
  scopes: PairScopes;
  /**
   * The record that began the pair; null where there is none.
   */
  genesis: Cid | null;
  /**
   * When the token ends that the host holds; null where it holds none.
   */
  token_expires: Instant | null;
  /**
   * The last successful pull; null where there was none.
   */
  last_sync: Instant | null;
  /**
   * The threads that are allowed, in ascending order; null where all are.
   */
  threads: ThreadName[] | null;
  /**
   * What went wrong, while the last handshake, refresh or pull failed.
   */
  last_error?: string;
  [k: string]: unknown;
}
/**
 * All pairs of a host, in ascending order of their ids. Open.
 */
export interface FederationPairList {
  /**
   * The pairs.
   */
  pairs: FederationPair[];
  [k: string]: unknown;
}
/**
 * What a receiver asks of an actor document that it fetched; less than what a host must publish, so that it can federate with others. Open.
 */
export interface FetchedActor {
  /**
   * The URL at which the document was found, character for character.
   */
  id: ActorUrl;
  /**
   * What kind of actor it is.
   */
  type: string;
  /**
   * Where activities for the actor are delivered.
   */
  inbox: string;
  /**
   * The history of its keys; entries that are not keys of this actor are ignored.
   */
  assertionMethod: unknown[];
  [k: string]: unknown;
}
/**
 * An element of a page; its record is judged later. Open.
 */
export interface FetchedChange {
  /**
   * The id that the record should have.
   */
  id: string;
  /**
   * What is said to be a record.
   */
  record: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * What a reader asks of a page before it judges each record by itself; less than what a source must answer. Open.
 */
export interface FetchedChangesPage {
  /**
   * The elements of the page.
   */
  records: FetchedChange[];
  /**
   * The place behind the last record of this page.
   */
  next_cursor: SyncCursor;
  /**
   * Whether there is more now.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * What a reader asks of a log before it judges each operation; less than what a directory must answer. Open.
 */
export interface FetchedDirectoryOperations {
  /**
   * The DID that it should be for.
   */
  did: string;
  /**
   * What are said to be operations.
   *
   * @minItems 1
   */
  operations: unknown[];
  [k: string]: unknown;
}
/**
 * What a reader asks of an introduction before it judges each peer; less than what a host must answer. Open.
 */
export interface FetchedIntroductions {
  /**
   * What are said to be peers.
   */
  peers: unknown[];
  [k: string]: unknown;
}
/**
 * What a receiver asks of a page before it judges each envelope by itself; less than what a relay must answer. Open.
 */
export interface FetchedRelayPage {
  /**
   * What are said to be envelopes.
   */
  envelopes: {
    [k: string]: unknown;
  }[];
  /**
   * The place behind the last envelope of this page.
   */
  next: SyncCursor;
  /**
   * Whether more is queued behind it.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * What a receiver asks of a document that it fetched with status 410, or keeps of an actor that deleted itself. Open.
 */
export interface FetchedTombstone {
  /**
   * The URL at which the document was found, character for character.
   */
  id: ActorUrl;
  /**
   * The type of a Tombstone.
   */
  type: 'Tombstone';
  /**
   * What kind of actor it was.
   */
  formerType?: string;
  /**
   * When it was deleted.
   */
  deleted?: string;
  /**
   * The history of its keys; entries that are not keys of this actor are ignored.
   */
  assertionMethod: unknown[];
  [k: string]: unknown;
}
/**
 * A local actor, and what it published or received. Closed.
 */
export interface FollowGraphInput {
  /**
   * The actor.
   */
  actor: ActorUrl;
  /**
   * The activities, in any order.
   */
  known: KnownActivityInput[];
}
/**
 * The four sets of the actor, sorted by code unit. Closed.
 */
export interface FollowGraphOutput {
  /**
   * Whom the actor follows, accepted.
   */
  following: ActorUrl[];
  /**
   * Who follows the actor, accepted.
   */
  followers: ActorUrl[];
  /**
   * Whom the actor asked to follow, not answered yet.
   */
  pending_outbound: ActorUrl[];
  /**
   * Who asked to follow the actor, not answered yet.
   */
  pending_inbound: ActorUrl[];
}
/**
 * What a Follow has beside the envelope.
 */
export interface FollowMembers {
  /**
   * Who is to be followed.
   */
  object: ActorUrl;
  /**
   * How much of the past the follower asks for.
   */
  backfill?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * What a request for a Follow has beside the envelope.
 */
export interface FollowRequestMembers {
  /**
   * The actor to follow.
   */
  object: ActorUrl;
  /**
   * What of the past is wanted.
   */
  backfill?: BackfillRequest;
  [k: string]: unknown;
}
/**
 * The projection follower-graph: who follows whom, by the URL of the local actor.
 */
export interface FollowerGraph {
  [k: string]: FollowerGraphEntry;
}
/**
 * The relations of one local actor; each list is sorted and names an actor once.
 */
export interface FollowerGraphEntry {
  /**
   * Whom the actor follows, accepted.
   */
  following: ActorUrl[];
  /**
   * Who follows the actor, accepted.
   */
  followers: ActorUrl[];
  /**
   * Whom the actor asked to follow, not answered yet.
   */
  pending_outbound: ActorUrl[];
  /**
   * Who asked to follow the actor, not answered yet.
   */
  pending_inbound: ActorUrl[];
  [k: string]: unknown;
}
/**
 * The answer of /health once the host is ready. Open.
 */
export interface Health {
  /**
   * The host is ready.
   */
  status: 'ok';
  [k: string]: unknown;
}
/**
 * Nothing. Closed.
 */
export interface HelloInput {}
/**
 * What the adapter is. Closed.
 */
export interface HelloOutput {
  /**
   * The version of the adapter protocol.
   */
  protocol: 1;
  /**
   * The name of the implementation.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The operations that it has.
   */
  ops: string[];
}
/**
 * Who a host is; with the token of an actor, who that actor is as well. Open.
 */
export interface Identity {
  /**
   * The kind of object.
   */
  object: 'identity';
  /**
   * The DID of the instance.
   */
  did: InstanceDid;
  /**
   * The method of the DID.
   */
  method: 'key' | 'web' | 'sync';
  /**
   * The verification method of the instance key.
   */
  key_id: DidUrl;
  /**
   * The instance key.
   */
  public_key_multibase: PublicKeyMultibase;
  /**
   * The SHA-256 of the 32 bytes of the key.
   */
  key_fingerprint: Sha256Hex;
  /**
   * The DID of the actor whose token was used.
   */
  actor?: Did;
  [k: string]: unknown;
}
/**
 * What became of an import. Open.
 */
export interface ImportAnswer {
  /**
   * How many records were stored.
   */
  imported: number;
  /**
   * How many were fuller than what was there.
   */
  upgraded: number;
  /**
   * How many were there already.
   */
  known: number;
  /**
   * How many lines were refused.
   */
  refused: number;
  /**
   * The first of them.
   *
   * @maxItems 100
   */
  refusals: ImportRefusal[];
  /**
   * Whether the ids of the record lines fit the header.
   */
  complete: boolean;
  [k: string]: unknown;
}
/**
 * A line that was refused. Open.
 */
export interface ImportRefusal {
  /**
   * Its number; the header is line 1.
   */
  line: number;
  /**
   * Why.
   */
  code: ErrorCode;
  [k: string]: unknown;
}
/**
 * A peer of a peer. Open.
 */
export interface IntroducedPeer {
  /**
   * Its DID.
   */
  did: Did;
  /**
   * Where it is.
   */
  url: BaseUrl;
  [k: string]: unknown;
}
/**
 * A peer of a peer. Open.
 */
export interface IntroductionResult {
  /**
   * Its DID.
   */
  did: Did;
  /**
   * Where it is.
   */
  url: BaseUrl;
  /**
   * The state of the pair with it; null without one.
   */
  paired: PairState | null;
  [k: string]: unknown;
}
/**
 * The other peers of a host, by DID. Open.
 */
export interface Introductions {
  /**
   * The peers.
   */
  peers: IntroducedPeer[];
  [k: string]: unknown;
}
/**
 * Whom a peer knows. Open.
 */
export interface IntroductionsAnswer {
  /**
   * The peer that was asked.
   */
  from: Did;
  /**
   * Whom it named.
   */
  peers: IntroductionResult[];
  [k: string]: unknown;
}
/**
 * Whether a host tells its peers of each other: what its operator sends, and the body of the record. Closed.
 */
export interface IntroductionsConfig {
  /**
   * Whether it does.
   */
  enabled: boolean;
  /**
   * The peers that it tells of, each once; null for every one, as where it is absent.
   */
  introduce?: Did[] | null;
}
/**
 * What an operator sends to ask a peer whom it knows. Closed.
 */
export interface IntroductionsRequest {
  /**
   * The peer that is asked.
   */
  from: Did;
}
/**
 * Whether a host tells its peers of each other. Open.
 */
export interface IntroductionsState {
  /**
   * Whether it does.
   */
  enabled: boolean;
  /**
   * The peers that it tells of, each once; null for every one.
   */
  introduce: Did[] | null;
  [k: string]: unknown;
}
/**
 * What an invite made, or found made. Closed.
 */
export interface InviteAnswer {
  /**
   * Whether all of it is done, or the handshake goes on.
   */
  status: 'invited' | 'pending';
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The peer.
   */
  peer_did: InstanceDid;
  /**
   * Where the peer is.
   */
  peer_base_url: BaseUrl;
  /**
   * The grants, in the order of the namespaces.
   */
  grants: InviteGrant[];
  /**
   * The allowed threads, in their order.
   */
  thread_allows: InviteThread[];
  /**
   * Where the manifest of the peer is.
   */
  recipient_manifest_url: HttpUrl;
  /**
   * Where the manifest of this host is.
   */
  inviter_manifest_url: HttpUrl;
  /**
   * What the request said of approval.
   */
  auto_approve_requested: boolean;
}
/**
 * A grant of an invite. Closed.
 */
export interface InviteGrant {
  /**
   * The namespace of the records.
   */
  namespace: Namespace;
  /**
   * The record of the grant.
   */
  grant_id: Cid;
}
/**
 * What an operator sends to invite a peer: a pair, grants and allowed threads. A text without a colon that is no pair is refused later, with another code. Closed.
 */
export interface InviteRequest {
  /**
   * The base URL of the peer, or the name of a pair.
   */
  peer: BaseUrl | string;
  /**
   * The namespaces whose records may cross.
   *
   * @maxItems 100
   */
  grant_namespaces?: Namespace[];
  /**
   * The threads that the pair allows.
   *
   * @maxItems 100
   */
  grant_threads?: ThreadName[];
  /**
   * The namespaces of a new pair.
   */
  map?: LocalNamespaces;
  /**
   * Repeated in the answer, and without any other effect.
   */
  auto_approve?: boolean;
  /**
   * Whether the manifest of the peer must not have expired.
   */
  strict?: boolean;
}
/**
 * An allowed thread of an invite. Closed.
 */
export interface InviteThread {
  /**
   * The thread.
   */
  thread: ThreadName;
  /**
   * The record that allows it.
   */
  record_id: Cid;
}
/**
 * The answer of WebFinger (RFC 7033), as application/jrd+json. Open.
 */
export interface JsonResourceDescriptor {
  /**
   * The account, in lower case: acct:name@host[:port].
   */
  subject: string;
  /**
   * Other URIs of the same actor; its URL is one of them.
   */
  aliases?: string[];
  /**
   * Where to find what about the account.
   */
  links: JsonResourceDescriptorLink[];
  [k: string]: unknown;
}
/**
 * One link of the account.
 */
export interface JsonResourceDescriptorLink {
  /**
   * What the link is to the account; self is the actor document.
   */
  rel: string;
  /**
   * The media type of what is found there.
   */
  type?: string;
  /**
   * Where it is found.
   */
  href?: string;
  [k: string]: unknown;
}
/**
 * A public key of an actor: a Multikey with the times between which it is active and what it may sign. Open: members that are not listed are kept.
 */
export interface Key {
  /**
   * The actor's URL with the key's fragment.
   */
  id: KeyId;
  /**
   * The type of a Multikey.
   */
  type: 'Multikey';
  /**
   * The actor that the key belongs to; the part of `id` before the hash sign.
   */
  controller: ActorUrl;
  /**
   * The public key itself.
   */
  publicKeyMultibase: PublicKeyMultibase;
  /**
   * The instant from which the key is active.
   */
  created: Instant;
  /**
   * The instant at which another key took its place; from then on the key is not active.
   */
  superseded_at?: Instant;
  /**
   * The instant at which the key was withdrawn; nothing that is not yet stored verifies under it any more.
   */
  revoked_at?: Instant;
  /**
   * What the key may sign.
   */
  purpose: KeyPurpose[];
  [k: string]: unknown;
}
/**
 * The keys of an actor, under its DID, as its instance signed them. Open.
 */
export interface KeyDocument {
  /**
   * The DID of the actor.
   */
  id: Did;
  /**
   * The instance that the DID names.
   */
  controller: InstanceDid;
  /**
   * The URL of the actor.
   */
  alsoKnownAs: ActorUrl[];
  /**
   * Its keys, oldest first.
   */
  assertionMethod: ActorDidKey[];
  /**
   * When the document was signed; a newer one takes the place of an older one.
   */
  updated: Instant;
  /**
   * The signature of the instance.
   */
  proof: Proof;
  [k: string]: unknown;
}
/**
 * A verified activity that somebody knows. Closed.
 */
export interface KnownActivityInput {
  /**
   * The bytes of its JSON text.
   */
  hex: HexBytes;
}
/**
 * A form of a record, whose id and proof are verified already. Closed.
 */
export interface KnownFormInput {
  /**
   * The bytes of its JSON text.
   */
  hex: HexBytes;
}
/**
 * The best form of a record. Closed.
 */
export interface KnownFormOutput {
  /**
   * Its canonical bytes.
   */
  hex: HexBytes;
}
/**
 * A record that is known and was verified. Closed.
 */
export interface KnownRecordInput {
  /**
   * The bytes of its JSON text.
   */
  hex: HexBytes;
}
/**
 * The namespaces of a pair as one of its hosts sees them. Closed.
 */
export interface LocalNamespaces {
  /**
   * The namespace as which this host counts with the peer.
   */
  local: Namespace;
  /**
   * The namespace as which the peer counts here.
   */
  peer: Namespace;
}
/**
 * An operation of a log. Closed.
 */
export interface LoggedOperationInput {
  /**
   * The JSON text of the operation.
   */
  hex: HexBytes;
}
/**
 * A request for a mailbox as a relay gets it. Closed.
 */
export interface MailboxRequestInput {
  /**
   * The method.
   */
  method: string;
  /**
   * The base URL of the relay.
   */
  base_url: BaseUrl;
  /**
   * The path and the query, as they were sent.
   */
  path: string;
  headers: RequestHeaders;
  /**
   * The body.
   */
  bodyHex: HexBytes;
  /**
   * The DID of the mailbox, a did:key.
   */
  did: Did;
  /**
   * The time at the relay.
   */
  now: Instant;
}
/**
 * The fields of the request, by their names in lower case.
 */
export interface RequestHeaders {
  [k: string]: string;
}
/**
 * Nothing: the request may be answered. Closed.
 */
export interface MailboxRequestOutput {}
/**
 * What a host answers where its manifest is. Open.
 */
export interface ManifestAnswer {
  capabilities_manifest: CapabilitiesManifest;
  /**
   * The signed manifest.
   */
  federation_manifest: FederationManifest;
  [k: string]: unknown;
}
/**
 * What the host claims.
 */
export interface CapabilitiesManifest {
  /**
   * The protocol.
   */
  protocol: string;
  /**
   * The classes that it claims.
   */
  classes: ConformanceClass[];
  [k: string]: unknown;
}
/**
 * A key of a DID. Closed.
 */
export interface ManifestKeyInput {
  /**
   * Its verification method.
   */
  id: string;
  /**
   * The key.
   */
  publicKeyMultibase: PublicKeyMultibase;
}
/**
 * A federation manifest, and the keys of the DID that it names. Closed.
 */
export interface ManifestVerifyInput {
  /**
   * The bytes of its JSON text.
   */
  hex: HexBytes;
  /**
   * The keys, which have always been there.
   */
  keys: ManifestKeyInput[];
  /**
   * The time of the reader.
   */
  now: Instant;
  /**
   * Whether it has to be valid at that time.
   */
  strict: boolean;
}
/**
 * Nothing: the manifest is good. Closed.
 */
export interface ManifestVerifyOutput {}
/**
 * Whether a host announces itself on the local network: what its operator sends, and the body of the record. Closed.
 */
export interface MdnsConfig {
  /**
   * Whether it does.
   */
  announce: boolean;
}
/**
 * What an instance says of itself. Open.
 */
export interface MdnsPeer {
  /**
   * Its DID.
   */
  did: Did;
  /**
   * Where it is.
   */
  url: BaseUrl;
  /**
   * The namespaces that it advertises.
   */
  namespaces: string[];
  /**
   * When it was last seen.
   */
  seen: Instant;
  /**
   * The state of the pair with it; null without one.
   */
  paired: PairState | null;
  [k: string]: unknown;
}
/**
 * Who is announced on the local network, by DID. Open.
 */
export interface MdnsPeers {
  /**
   * Whether the host listens.
   */
  listening: boolean;
  /**
   * Whether it announces itself.
   */
  announcing: boolean;
  /**
   * The instances.
   *
   * @maxItems 1000
   */
  peers: MdnsPeer[];
  [k: string]: unknown;
}
/**
 * What a host does on the local network. Open.
 */
export interface MdnsState {
  /**
   * Whether it listens.
   */
  listening: boolean;
  /**
   * Whether it announces itself.
   */
  announcing: boolean;
  [k: string]: unknown;
}
/**
 * What is known of a thread, in several sets. Closed.
 */
export interface MergeInput {
  /**
   * The sets, in any order, as their forms are.
   */
  sets: KnownFormInput[][];
}
/**
 * What the sets come to together. Closed.
 */
export interface MergeOutput {
  /**
   * The best form of each record, in ascending order of ids.
   */
  state: KnownFormOutput[];
  /**
   * The records that are not pending, in the order of the view.
   */
  view: ViewEntryOutput[];
  /**
   * The others.
   */
  pending: PendingRecord[];
  /**
   * Where an actor used a clock more than once.
   */
  equivocations: Equivocation[];
  /**
   * The counters, by name.
   */
  counters: CountersView;
}
/**
 * A record at L1: all but its payload. Closed.
 */
export interface MetadataForm {
  /**
   * The content id of its presence, in which its other layers are nested.
   */
  id: Cid;
  /**
   * The thread that it lies on.
   */
  thread: ThreadName;
  /**
   * To whom it belongs, for policy.
   */
  namespace: Namespace;
  /**
   * What it does.
   */
  act: RecordAct;
  /**
   * What it is about.
   */
  kind: RecordKind;
  /**
   * What kind of data its body is.
   */
  data_type: RecordDataType;
  /**
   * The records that it builds on.
   */
  parents: RecordParents;
  /**
   * Who said it.
   */
  actor: Did;
  /**
   * Where it stands among the records of its actor on its thread.
   */
  clock: RecordClock;
  /**
   * When it was made.
   */
  created: Instant;
  /**
   * That there was a body.
   */
  body: RedactedBody;
  /**
   * The level.
   */
  level: 'L1';
  /**
   * The content id of the payload, the innermost layer that is left out.
   */
  commitment: Cid;
}
/**
 * What a Move has beside the envelope.
 */
export interface MoveMembers {
  /**
   * The actor that moves.
   */
  object: ActorUrl;
  /**
   * Where it moves to.
   */
  target: ActorUrl;
  [k: string]: unknown;
}
/**
 * What a request for a Move has beside the envelope.
 */
export interface MoveRequestMembers {
  /**
   * The actor that moves.
   */
  object: ActorReference;
  /**
   * Where it moves to.
   */
  target: ActorUrl;
  [k: string]: unknown;
}
/**
 * A request without an answer. Closed.
 */
export interface NoAnswer {
  /**
   * Method and URL.
   */
  request: string;
  /**
   * How long it was waited for, in milliseconds.
   */
  deadline_ms: number;
  /**
   * What went over the wire before, in order, the request itself last.
   */
  exchanges: Exchange[];
  /**
   * The command that runs this check alone.
   */
  repeat: string;
}
/**
 * A NodeInfo 2.1 document: what runs here, and how much of it there is. Closed, as NodeInfo is.
 */
export interface Nodeinfo {
  /**
   * The version of NodeInfo.
   */
  version: '2.1';
  software: NodeinfoSoftware;
  /**
   * What it federates by.
   *
   * @minItems 1
   */
  protocols: string[];
  services: NodeinfoServices;
  /**
   * Whether anybody can become an actor of it.
   */
  openRegistrations: boolean;
  usage: NodeinfoUsage;
  /**
   * Anything else.
   */
  metadata: {
    [k: string]: unknown;
  };
}
/**
 * What runs here. Closed.
 */
export interface NodeinfoSoftware {
  /**
   * Its name, in lower case.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * Where its source is.
   */
  repository?: string;
  /**
   * Where its home is.
   */
  homepage?: string;
}
/**
 * Other sites that it takes from, or posts to. Closed.
 */
export interface NodeinfoServices {
  /**
   * Those it takes from.
   */
  inbound: string[];
  /**
   * Those it posts to.
   */
  outbound: string[];
}
/**
 * How much there is. Closed.
 */
export interface NodeinfoUsage {
  users: NodeinfoUsers;
  /**
   * How many Notes its actors published.
   */
  localPosts: number;
  /**
   * How many comments its actors made.
   */
  localComments?: number;
}
/**
 * Its actors. Closed.
 */
export interface NodeinfoUsers {
  /**
   * How many actors are not deleted.
   */
  total: number;
  /**
   * How many were active in half a year.
   */
  activeHalfyear?: number;
  /**
   * How many were active in a month.
   */
  activeMonth?: number;
}
/**
 * The answer of /.well-known/nodeinfo: where the NodeInfo documents are. Open.
 */
export interface NodeinfoLinks {
  /**
   * One link for each version; that of 2.1 is among them.
   *
   * @minItems 1
   */
  links: NodeinfoLink[];
  [k: string]: unknown;
}
/**
 * A link to a document.
 */
export interface NodeinfoLink {
  /**
   * The version, as the name of its schema.
   */
  rel: string;
  /**
   * Where the document is.
   */
  href: HttpUrl;
  [k: string]: unknown;
}
/**
 * A piece of text.
 */
export interface Note {
  /**
   * The kind of object.
   */
  type: 'Note';
  /**
   * The text; at most 100,000 UTF-16 code units, which the format asks (a JSON Schema length would count code points).
   */
  content: string;
  /**
   * Words that the author files the note under.
   */
  tags?: string[];
  [k: string]: unknown;
}
/**
 * A double. Closed.
 */
export interface NumberInput {
  /**
   * Its eight bytes, big-endian, as 16 hex digits.
   */
  ieee754: string;
}
/**
 * Its canonical form. Closed.
 */
export interface NumberOutput {
  /**
   * The number as it stands in canonical JSON.
   */
  text: string;
}
/**
 * How many doubles a running hash covers. Closed.
 */
export interface NumberRunInput {
  /**
   * How many; the comment of the case says how they are made.
   */
  count: number;
}
/**
 * The running hash. Closed.
 */
export interface NumberRunOutput {
  /**
   * The SHA-256 of all answers, each followed by LF.
   */
  sha256Hex: string;
}
/**
 * The head of a collection; its items are on pages. Open.
 */
export interface OrderedCollection {
  /**
   * The JSON-LD contexts.
   *
   * @minItems 1
   */
  '@context': string | unknown[];
  /**
   * The URL of the collection.
   */
  id: HttpUrl;
  /**
   * The type of a collection.
   */
  type: 'OrderedCollection';
  /**
   * How many items the reader may see, on all pages together.
   */
  totalItems: number;
  /**
   * The newest page, which has the highest number.
   */
  first: HttpUrl;
  /**
   * The oldest page, which is page 1.
   */
  last: HttpUrl;
  [k: string]: unknown;
}
/**
 * One page of a collection, newest item first. Open.
 */
export interface OrderedCollectionPage {
  /**
   * The JSON-LD contexts.
   *
   * @minItems 1
   */
  '@context': string | unknown[];
  /**
   * The URL of the page.
   */
  id: HttpUrl;
  /**
   * The type of a page.
   */
  type: 'OrderedCollectionPage';
  /**
   * The URL of the collection.
   */
  partOf: HttpUrl;
  /**
   * How many items the reader may see, on all pages together.
   */
  totalItems: number;
  /**
   * The next older page; absent on page 1.
   */
  next?: HttpUrl;
  /**
   * The next newer page; absent on the newest.
   */
  prev?: HttpUrl;
  /**
   * The items, at most 20: whole signed activities, or the URLs of actors.
   *
   * @maxItems 20
   */
  orderedItems: (SignedActivity | ActorUrl)[];
  [k: string]: unknown;
}
/**
 * What was sent to a peer. Open.
 */
export interface OutboundReport {
  /**
   * The peer.
   */
  peer_did: Did;
  /**
   * How many envelopes wait.
   */
  waiting: number;
  /**
   * How many the peer took itself.
   */
  handed_over: number;
  /**
   * How many a relay took.
   */
  deposited: number;
  /**
   * How many were given up.
   */
  given_up: number;
  /**
   * The way of the last one that went; null before that.
   */
  path: ('direct' | 'relay') | null;
  /**
   * How often the first one that waits has failed.
   */
  attempts: number;
  /**
   * When that one is tried again; null where nothing is due.
   */
  next_attempt_at: Instant | null;
  /**
   * Why it failed last; null where it did not.
   */
  last_error: SyncErrorClass | null;
  [k: string]: unknown;
}
/**
 * What an outbox answers to a query with since or limit: activities that stand one after the other, the oldest first. Open.
 */
export interface OutboxSegment {
  /**
   * The JSON-LD contexts.
   *
   * @minItems 1
   */
  '@context': string | unknown[];
  /**
   * The outbox with the query as it was understood.
   */
  id: HttpUrl;
  /**
   * The type of a page.
   */
  type: 'OrderedCollectionPage';
  /**
   * The URL of the outbox.
   */
  partOf: HttpUrl;
  /**
   * How many items of the outbox the reader may see.
   */
  totalItems: number;
  /**
   * What stands after the last item; absent if nothing does.
   */
  next?: HttpUrl;
  /**
   * Not of such a page.
   */
  prev?: never;
  /**
   * The activities, at most 100.
   *
   * @maxItems 100
   */
  orderedItems: SignedActivity[];
  [k: string]: unknown;
}
/**
 * The body of the record that a host writes when a pair is made. Open.
 */
export interface PairActiveBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the peer.
   */
  peer_did: InstanceDid;
  /**
   * Where the peer is.
   */
  peer_url: BaseUrl;
  /**
   * The record that began the pair.
   */
  genesis: Cid;
  [k: string]: unknown;
}
/**
 * The body of the record by which a thread is allowed for a pair, or is no more. Open.
 */
export interface PairConfigBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The thread.
   */
  thread: ThreadName;
  /**
   * Whether it is allowed.
   */
  allow: boolean;
  [k: string]: unknown;
}
/**
 * The message that makes a pair; it has the nonce of the request. Closed.
 */
export interface PairConfirm {
  /**
   * The kind of message.
   */
  object: 'pair_confirm';
  /**
   * The content id of the message without id and proof.
   */
  id: Cid;
  /**
   * The DID of the sender.
   */
  from: Did;
  /**
   * The DID of the host that it is meant for.
   */
  to: Did;
  /**
   * What the handshake or the refresh is told by.
   */
  nonce: PairNonce;
  /**
   * Random text, fresh in each message.
   */
  salt: RecordSalt;
  /**
   * When it was signed.
   */
  created: Instant;
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The genesis record that came with the result.
   */
  genesis: Cid;
  /**
   * The token that the receiver is to use at the sender.
   */
  token: Token;
  /**
   * When it ends.
   */
  token_expires: Instant;
  /**
   * The signature of the sender: for authentication, with the domain to and the challenge nonce.
   */
  proof: Proof;
}
/**
 * The answer to a confirm. Open.
 */
export interface PairConfirmAnswer {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * Where the pair stands.
   */
  state: 'active';
  [k: string]: unknown;
}
/**
 * The body of the record that begins a pair, the same one on both sides. Open.
 */
export interface PairGenesisBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the host that asked.
   */
  initiator_did: InstanceDid;
  /**
   * The DID of the other, which wrote the record.
   */
  responder_did: InstanceDid;
  /**
   * As which namespace each counts with the other.
   */
  namespaces: PairNamespaces;
  /**
   * What the pair permits.
   */
  scopes: PairScopes;
  /**
   * The message that asked.
   */
  request: Cid;
  [k: string]: unknown;
}
/**
 * Two hosts. Closed.
 */
export interface PairIdInput {
  /**
   * Their DIDs, in any order.
   *
   * @minItems 2
   * @maxItems 2
   */
  dids: string[];
}
/**
 * The name of their pair. Closed.
 */
export interface PairIdOutput {
  /**
   * The name.
   */
  pair_id: PairId;
}
/**
 * The body of the record that an initiator writes when it sends a request. Open.
 */
export interface PairInitBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the peer.
   */
  peer_did: InstanceDid;
  /**
   * Where the peer is.
   */
  peer_url: BaseUrl;
  /**
   * The namespaces that are proposed.
   */
  namespaces: PairNamespaces;
  /**
   * The scopes that are proposed.
   */
  scopes: PairScopes;
  /**
   * The message that asked.
   */
  request: Cid;
  [k: string]: unknown;
}
/**
 * The namespace as which each host of a pair counts with the other. Closed.
 */
export interface PairNamespaces {
  /**
   * That of the host that asked for the pair.
   */
  initiator: Namespace;
  /**
   * That of the other.
   */
  responder: Namespace;
}
/**
 * The body of the record of a proposal. Open.
 */
export interface PairPendingBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the peer.
   */
  peer_did: InstanceDid;
  /**
   * Where the peer is.
   */
  peer_url: BaseUrl;
  /**
   * The namespaces that are proposed.
   */
  namespaces: PairNamespaces;
  /**
   * The scopes that are proposed.
   */
  scopes: PairScopes;
  /**
   * The message that asked.
   */
  request: Cid;
  aitl: AitlMark;
  [k: string]: unknown;
}
/**
 * What is to be decided.
 */
export interface AitlMark {
  /**
   * The kind of the proposal.
   */
  kind: 'syncropel.federation.pair_pending.v1';
  [k: string]: unknown;
}
/**
 * The message that asks how a request was decided; it has the nonce of the request. Closed.
 */
export interface PairPoll {
  /**
   * The kind of message.
   */
  object: 'pair_poll';
  /**
   * The content id of the message without id and proof.
   */
  id: Cid;
  /**
   * The DID of the sender.
   */
  from: Did;
  /**
   * The DID of the host that it is meant for.
   */
  to: Did;
  /**
   * What the handshake or the refresh is told by.
   */
  nonce: PairNonce;
  /**
   * Random text, fresh in each message.
   */
  salt: RecordSalt;
  /**
   * When it was signed.
   */
  created: Instant;
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The signature of the sender: for authentication, with the domain to and the challenge nonce.
   */
  proof: Proof;
}
/**
 * The answer to a poll while there is no decision. Open.
 */
export interface PairPollAnswer {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * Where the request stands.
   */
  state: 'pending';
  [k: string]: unknown;
}
/**
 * The message that renews the tokens of a pair. Closed.
 */
export interface PairRefresh {
  /**
   * The kind of message.
   */
  object: 'pair_refresh';
  /**
   * The content id of the message without id and proof.
   */
  id: Cid;
  /**
   * The DID of the sender.
   */
  from: Did;
  /**
   * The DID of the host that it is meant for.
   */
  to: Did;
  /**
   * What the handshake or the refresh is told by.
   */
  nonce: PairNonce;
  /**
   * Random text, fresh in each message.
   */
  salt: RecordSalt;
  /**
   * When it was signed.
   */
  created: Instant;
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The token that the receiver is to use at the sender.
   */
  token: Token;
  /**
   * When it ends.
   */
  token_expires: Instant;
  /**
   * The sender's manifest.
   */
  manifest: FederationManifest;
  /**
   * The signature of the sender: for authentication, with the domain to and the challenge nonce.
   */
  proof: Proof;
}
/**
 * The answer to a refresh: a token in return. Open.
 */
export interface PairRefreshAnswer {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * Where the pair stands.
   */
  state: PairState;
  /**
   * The token that the sender of the refresh is to use at the receiver.
   */
  token: Token;
  /**
   * When it ends.
   */
  token_expires: Instant;
  /**
   * The manifest of the receiver.
   */
  manifest: FederationManifest;
  [k: string]: unknown;
}
/**
 * The body of the record that says that a token ends soon and was not renewed. Open.
 */
export interface PairRenewalFailedBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the peer.
   */
  peer_did: InstanceDid;
  [k: string]: unknown;
}
/**
 * The message that asks for a pair. Closed.
 */
export interface PairRequest {
  /**
   * The kind of message.
   */
  object: 'pair_request';
  /**
   * The content id of the message without id and proof.
   */
  id: Cid;
  /**
   * The DID of the sender.
   */
  from: Did;
  /**
   * The DID of the host that it is meant for.
   */
  to: Did;
  /**
   * What the handshake or the refresh is told by.
   */
  nonce: PairNonce;
  /**
   * Random text, fresh in each message.
   */
  salt: RecordSalt;
  /**
   * When it was signed.
   */
  created: Instant;
  /**
   * The namespaces that are proposed.
   */
  namespaces: PairNamespaces;
  /**
   * The scopes that are proposed.
   */
  scopes: PairScopes;
  /**
   * The sender's manifest.
   */
  manifest: FederationManifest;
  /**
   * The signature of the sender: for authentication, with the domain to and the challenge nonce.
   */
  proof: Proof;
}
/**
 * The answer to a request that waits for a decision. Open.
 */
export interface PairRequestAnswer {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The record of the proposal.
   */
  aitl_record_id: Cid;
  /**
   * Where the request stands.
   */
  state: 'pending';
  [k: string]: unknown;
}
/**
 * The answer to a request, or to a poll, that was approved; a poll gets it once. Open.
 */
export interface PairResult {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * Where the request stands.
   */
  state: 'approved';
  /**
   * The record that begins the pair.
   */
  genesis: FederatedRecord;
  /**
   * The earlier genesis and revoke records of the pair, oldest first.
   */
  records: FederatedRecord[];
  /**
   * The token that the initiator is to use at the responder.
   */
  token: Token;
  /**
   * When it ends.
   */
  token_expires: Instant;
  /**
   * The scopes of the pair.
   */
  scopes: PairScopes;
  /**
   * The responder's manifest.
   */
  manifest: FederationManifest;
  [k: string]: unknown;
}
/**
 * The body of the record that revokes a pair. Open.
 */
export interface PairRevokeBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The record that began the pair.
   */
  genesis: Cid;
  /**
   * Why.
   */
  reason?: string;
  [k: string]: unknown;
}
/**
 * What a host tells its peer when it has revoked their pair. Open.
 */
export interface PairRevokeNotice {
  /**
   * The record that revokes the pair.
   */
  record: FederatedRecord;
  [k: string]: unknown;
}
/**
 * The answer to such a notice. Open.
 */
export interface PairRevokeNoticeAnswer {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * Where the pair stands.
   */
  state: PairState;
  [k: string]: unknown;
}
/**
 * What an operator may send to revoke a pair. Closed.
 */
export interface PairRevokeRequest {
  /**
   * Why.
   */
  reason?: string;
}
/**
 * The answer to an operator whose request waits at the peer. Open.
 */
export interface PairStartAnswer {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the peer.
   */
  peer_did: InstanceDid;
  /**
   * The record of the proposal, at the peer; null where its answer named none.
   */
  aitl_record_id: Cid | null;
  /**
   * Where the pair stands.
   */
  state: 'establishing';
  [k: string]: unknown;
}
/**
 * What an operator sends to begin a pair. Closed.
 */
export interface PairStartRequest {
  /**
   * Where the peer is.
   */
  peer_url: BaseUrl;
  /**
   * As which namespace each counts with the other; default where absent.
   */
  namespaces?: LocalNamespaces;
  /**
   * What the pair permits; all where absent.
   */
  scopes?: PairScopes;
  /**
   * Whether a manifest has to be valid now; true where absent.
   */
  strict?: boolean;
}
/**
 * The body of the record of a change of the state of a pair. Open.
 */
export interface PairStateChangeBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The DID of the peer.
   */
  peer_did: InstanceDid;
  /**
   * The state before; null where there was none.
   */
  from: PairState | null;
  /**
   * The state after; null where there is none.
   */
  to: PairState | null;
  /**
   * When it changed.
   */
  timestamp: Instant;
  [k: string]: unknown;
}
/**
 * A host, a pair, and the records of the host's th_federation_pairs. Closed.
 */
export interface PairStateInput {
  /**
   * The DID of the host.
   */
  self: InstanceDid;
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * The records, in any order.
   */
  known: KnownRecordInput[];
}
/**
 * Where the pair stands. Closed.
 */
export interface PairStateOutput {
  /**
   * The state; null where there is none.
   */
  state: PairState | null;
}
/**
 * The answer to that. Open.
 */
export interface PairThreadAnswer {
  /**
   * The thread.
   */
  thread: ThreadName;
  /**
   * The record by which it is allowed.
   */
  record: Cid;
  [k: string]: unknown;
}
/**
 * What an operator sends to allow a thread of a pair. Closed.
 */
export interface PairThreadRequest {
  /**
   * The thread.
   */
  thread: ThreadName;
}
/**
 * The threads that are allowed for a pair. Open.
 */
export interface PairThreads {
  /**
   * The threads, in ascending order; null where all are.
   */
  threads: ThreadName[] | null;
  [k: string]: unknown;
}
/**
 * The body of the record of a transition of a pair. Open.
 */
export interface PairUpdateBody {
  /**
   * The pair.
   */
  pair_id: PairId;
  /**
   * What happened: decline, expire, pause, resume, degrade, recover, tokens, peer_url, or something else that changes no state.
   */
  transition: string;
  /**
   * When the new token ends, with tokens.
   */
  token_expires?: Instant;
  /**
   * Where the peer is now, with peer_url.
   */
  peer_url?: BaseUrl;
  [k: string]: unknown;
}
/**
 * One actor of another host.
 */
export interface PeerActor {
  document: KeptDocument;
  /**
   * When it was last fetched.
   */
  fetched_at: Instant;
  [k: string]: unknown;
}
/**
 * The projection peer-actors: what the host knows of actors of other hosts, by URL.
 */
export interface PeerActors {
  [k: string]: PeerActor;
}
/**
 * The deliveries to one peer.
 */
export interface PeerDeliveries {
  /**
   * What is still to be delivered, in order.
   */
  pending: PendingDelivery[];
  /**
   * How many deliveries have succeeded.
   */
  delivered: number;
  /**
   * What was given up.
   */
  dead_letter: DeadLetter[];
  [k: string]: unknown;
}
/**
 * A host that was found. Open.
 */
export interface PeerLookup {
  /**
   * What was asked for.
   */
  peer: string;
  /**
   * The DID of the host.
   */
  did: InstanceDid;
  /**
   * Where it is, by its manifest.
   */
  base_url: BaseUrl;
  /**
   * The way by which it was found.
   */
  found_by: 'did-web' | 'directory' | 'handle' | 'url';
  /**
   * Its manifest.
   */
  manifest: FederationManifest;
  /**
   * The state of the pair with it; null without one.
   */
  paired: PairState | null;
  [k: string]: unknown;
}
/**
 * A DID that was found. Open.
 */
export interface PeerResult {
  /**
   * The DID.
   */
  did: DirectoryDid;
  /**
   * Its handle; null without one.
   */
  handle: Handle | null;
  /**
   * Where it is.
   */
  url: BaseUrl;
  /**
   * Other names of the same.
   *
   * @maxItems 10
   */
  also_known_as: string[];
  /**
   * The state of the pair with it; null without one.
   */
  paired: PairState | null;
  [k: string]: unknown;
}
/**
 * What the directory has for a namespace, in its order. Open.
 */
export interface PeerSearch {
  /**
   * The DIDs.
   *
   * @maxItems 100
   */
  results: PeerResult[];
  [k: string]: unknown;
}
/**
 * One activity on its way to one recipient.
 */
export interface PendingDelivery {
  /**
   * The activity.
   */
  activity: Cid;
  /**
   * The actor it is for.
   */
  recipient: ActorUrl;
  /**
   * How many attempts have failed.
   */
  attempts: number;
  next_attempt_at: NextAttempt;
  /**
   * How the last attempt failed, for people.
   */
  last_error?: string;
  [k: string]: unknown;
}
/**
 * The projection pending-follows: the open Follows that each local actor received, verbatim, in the order of arrival, by the URL of the actor.
 */
export interface PendingFollows {
  /**
   * The open Follows of one actor.
   */
  [k: string]: PendingFollow[];
}
/**
 * A record that waits for an ancestor.
 */
export interface PendingRecord {
  /**
   * The id of the record.
   */
  id: Cid;
  /**
   * Its own parents that are not known, in ascending order; none where only an ancestor further away is missing.
   *
   * @maxItems 64
   */
  missing: Cid[];
  [k: string]: unknown;
}
/**
 * A record at L3: its presence. Closed.
 */
export interface PresenceForm {
  /**
   * The content id of its presence, in which its other layers are nested.
   */
  id: Cid;
  /**
   * The thread that it lies on.
   */
  thread: ThreadName;
  /**
   * To whom it belongs, for policy.
   */
  namespace: Namespace;
  /**
   * What it does.
   */
  act: RecordAct;
  /**
   * That there was a body.
   */
  body: RedactedBody;
  /**
   * The level.
   */
  level: 'L3';
  /**
   * The content id of the structure, the innermost layer that is left out.
   */
  commitment: Cid;
}
/**
 * The body of every error answer (RFC 9457), as application/problem+json. Open.
 */
export interface Problem {
  /**
   * urn:concordat:error: and the code.
   */
  type: string;
  /**
   * A short text for people; the same for every answer with this code.
   */
  title: string;
  /**
   * The status of the answer.
   */
  status: number;
  /**
   * What was wrong this time, for people.
   */
  detail?: string;
  /**
   * What was wrong, for programs.
   */
  code: ErrorCode;
  /**
   * Which of several causes it was, where the specification names them.
   */
  reason?: string;
  /**
   * The requirement that asked for the refusal.
   */
  requirement?: RequirementId;
  [k: string]: unknown;
}
/**
 * A Data Integrity proof of the cryptosuite eddsa-jcs-2022. Closed: it has no members but these. Whether type, suite and purpose are the supported ones is asked after the shape, because each has its own error code.
 */
export interface Proof {
  /**
   * The document's `@context`, or a leading part of it; present if and only if the document has one.
   */
  '@context'?:
    | string
    | unknown[]
    | {
        [k: string]: unknown;
      };
  /**
   * The kind of proof; `DataIntegrityProof` is the supported one.
   */
  type: string;
  /**
   * How the proof is made; `eddsa-jcs-2022` is the supported suite.
   */
  cryptosuite: string;
  /**
   * The document's own time: `published` of an activity. Any other string is refused as `proof-created`, not for its form.
   */
  created: string;
  /**
   * The id of the key that signed.
   */
  verificationMethod: string;
  /**
   * What the proof is for; `assertionMethod` for activities.
   */
  proofPurpose: string;
  /**
   * The signature: z and the base58btc of 64 bytes.
   */
  proofValue: string;
  /**
   * For whom the proof is made, where a protocol asks for it.
   */
  domain?: string;
  /**
   * What the other side asked to be signed, where a protocol asks for it.
   */
  challenge?: string;
}
/**
 * A document to sign. Closed.
 */
export interface ProofSignInput {
  /**
   * The bytes of the JSON text of the document without proof.
   */
  hex: HexBytes;
  /**
   * The 32 bytes of the private key (the seed of RFC 8032).
   */
  seedHex: string;
  /**
   * The verificationMethod of the proof.
   */
  verificationMethod: string;
  /**
   * The created of the proof.
   */
  created: string;
  /**
   * The proofPurpose of the proof.
   */
  proofPurpose: string;
}
/**
 * The signed document, and how it comes about. Closed.
 */
export interface ProofSignOutput {
  /**
   * The hash of the proof without proofValue.
   */
  proofHashHex: string;
  /**
   * The hash of the document.
   */
  documentHashHex: string;
  /**
   * The 64 bytes of the signature.
   */
  signatureHex: string;
  /**
   * The signature as it stands in the proof.
   */
  proofValue: string;
  /**
   * The canonical bytes of the signed document.
   */
  documentHex: HexBytes;
}
/**
 * A signed document, and what is expected of its proof. Closed.
 */
export interface ProofVerifyInput {
  /**
   * The bytes of the JSON text of the signed document.
   */
  hex: HexBytes;
  /**
   * The public key.
   */
  publicKeyMultibase: string;
  /**
   * The expected verificationMethod.
   */
  verificationMethod: string;
  /**
   * The expected proofPurpose.
   */
  proofPurpose: string;
  /**
   * The expected created, if one is expected.
   */
  created?: string;
  /**
   * The expected domain, if one is expected.
   */
  domain?: string;
  /**
   * The expected challenge, if one is expected.
   */
  challenge?: string;
}
/**
 * Nothing: the proof holds. Closed.
 */
export interface ProofVerifyOutput {}
/**
 * What an owner posts to have an activity made: the activity without what the host fills in. Open: other members become part of the activity.
 */
export interface PublishRequest {
  /**
   * JSON-LD contexts, if the author wishes.
   */
  '@context'?:
    | string
    | unknown[]
    | {
        [k: string]: unknown;
      };
  /**
   * Filled in by the host, so not allowed.
   */
  id?: never;
  /**
   * Filled in by the host, so not allowed.
   */
  published?: never;
  /**
   * Filled in by the host, so not allowed.
   */
  nonce?: never;
  /**
   * Made by the host, so not allowed.
   */
  proof?: never;
  /**
   * The verb.
   */
  type: TypeName;
  /**
   * Who acts; if present it is the actor that the token names.
   */
  actor?: string;
  /**
   * Whom the activity is for.
   */
  to?: Audience;
  /**
   * Who gets a copy.
   */
  cc?: Audience;
  /**
   * Whom the activity is for without the others' knowing; removed before it is signed.
   */
  bto?: Audience;
  /**
   * Who gets a copy without the others' knowing; removed before it is signed.
   */
  bcc?: Audience;
  /**
   * What the activity is about: an id, or an object; each verb says more.
   */
  object:
    | string
    | {
        [k: string]: unknown;
      };
  [k: string]: unknown;
}
/**
 * One definition that somebody else published.
 */
export interface ReceivedDefinition {
  /**
   * What is defined.
   */
  kind: DefinitionKind;
  /**
   * Its name.
   */
  name: TypeName;
  /**
   * The definition id.
   */
  definition: Cid;
  /**
   * The activity.
   */
  activity: Cid;
  /**
   * Who published it.
   */
  actor: ActorUrl;
  [k: string]: unknown;
}
/**
 * A whole record, of which neither id nor proof are judged. Closed.
 */
export interface RecordLayersInput {
  /**
   * The bytes of its JSON text.
   */
  hex: HexBytes;
}
/**
 * The content ids of its layers. Closed.
 */
export interface RecordLayersOutput {
  /**
   * Of the payload.
   */
  c0: Cid;
  /**
   * Of the provenance.
   */
  c1: Cid;
  /**
   * Of the structure.
   */
  c2: Cid;
  /**
   * Of the presence.
   */
  id: Cid;
}
/**
 * A form of a record, of which the proof is not judged, and a level. Closed.
 */
export interface RecordRedactInput {
  /**
   * The bytes of its JSON text.
   */
  hex: HexBytes;
  /**
   * How much is to be shown.
   */
  level: HashLevel;
}
/**
 * What is left. Closed.
 */
export interface RecordRedactOutput {
  /**
   * The canonical bytes of the redacted form.
   */
  hex: HexBytes;
}
/**
 * A form of a record and the history of its actor's keys. Closed.
 */
export interface RecordVerifyInput {
  /**
   * The bytes of its JSON text.
   */
  hex: HexBytes;
  /**
   * The history; entries may be malformed, and are then ignored.
   */
  keys: unknown[];
  /**
   * live: somebody pushes it; history: it was pulled or imported, or is stored.
   */
  mode: 'live' | 'history';
  /**
   * The time of receipt, with live.
   */
  received?: Instant;
}
/**
 * It holds. Closed.
 */
export interface RecordVerifyOutput {
  /**
   * How much it shows.
   */
  level: HashLevel;
}
/**
 * What an actor sends to write a record; the host completes it. Closed.
 */
export interface RecordWriteRequest {
  /**
   * The thread that it lies on.
   */
  thread: ThreadName;
  /**
   * What it does.
   */
  act: RecordAct;
  /**
   * What it says.
   */
  body: {
    [k: string]: unknown;
  };
  /**
   * What it is about; core., the act in lower case and .v1 if absent.
   */
  kind?: RecordKind;
  /**
   * What kind of data its body is; SCALAR if absent.
   */
  data_type?: RecordDataType;
  /**
   * To whom it belongs; default if absent.
   */
  namespace?: Namespace;
  /**
   * The records that it builds on, in any order; none if absent.
   */
  parents?: RecordParents;
}
/**
 * What stands for a body that is not shown. Closed.
 */
export interface RedactedBody {
  /**
   * That there was a body.
   */
  redacted: true;
}
/**
 * What became of an acknowledgement. Open.
 */
export interface RelayAckAnswer {
  /**
   * How many envelopes were removed.
   */
  acked: number;
  /**
   * The seals that were those of no queued envelope, in their order.
   */
  unknown: Cid[];
  [k: string]: unknown;
}
/**
 * The envelopes that a receiver has and that its mailbox need not keep. Closed.
 */
export interface RelayAckRequest {
  /**
   * Their seals.
   *
   * @minItems 1
   * @maxItems 1000
   */
  seals: Cid[];
}
/**
 * The relay that was set. Open.
 */
export interface RelayConfigAnswer {
  /**
   * Whom it is for.
   */
  for: RelayTarget;
  /**
   * The base URL of the relay.
   */
  url: BaseUrl;
  /**
   * The record of the setting.
   */
  record: Cid;
  [k: string]: unknown;
}
/**
 * The body of the record that sets a relay, or clears the setting. Closed.
 */
export interface RelayConfigBody {
  /**
   * Whom it is for.
   */
  for: RelayTarget;
  /**
   * The base URL of the relay.
   */
  url: BaseUrl;
  /**
   * Whether it is set from now on.
   */
  enabled: boolean;
}
/**
 * The relays that are set: first the one for all, then by DID. Open.
 */
export interface RelayConfigList {
  /**
   * The settings.
   */
  relays: RelaySetting[];
  [k: string]: unknown;
}
/**
 * What an operator sends to have a relay used for a peer, or for all. Whether `for` is one of them is judged with another code. Closed.
 */
export interface RelayConfigRequest {
  /**
   * all, or the DID of a peer.
   */
  for: string;
  /**
   * The base URL of the relay.
   */
  url: BaseUrl;
}
/**
 * What became of an envelope that was deposited. Open.
 */
export interface RelayDepositAnswer {
  /**
   * The id of the envelope.
   */
  id: Cid;
  /**
   * The seal of the envelope: the content id of all of it.
   */
  seal: Cid;
  /**
   * Whether it was queued now, or had been deposited before.
   */
  status: 'queued' | 'known';
  [k: string]: unknown;
}
/**
 * How much waits in a mailbox. Open.
 */
export interface RelayMailbox {
  /**
   * Whose mailbox it is.
   */
  did: Did;
  /**
   * How many envelopes are queued.
   */
  queued: number;
  /**
   * When the first of them was deposited; null without one.
   */
  oldest: Instant | null;
  [k: string]: unknown;
}
/**
 * The next envelopes of a mailbox, in the order in which they were deposited. Open.
 */
export interface RelayPage {
  /**
   * The envelopes.
   *
   * @maxItems 100
   */
  envelopes: Envelope[];
  /**
   * The place behind the last envelope of this page.
   */
  next: SyncCursor;
  /**
   * Whether more is queued behind it.
   */
  has_more: boolean;
  [k: string]: unknown;
}
/**
 * A relay as it was found just now. Open.
 */
export interface RelayReport {
  /**
   * Whom it is for.
   */
  for: RelayTarget;
  /**
   * The base URL of the relay.
   */
  url: BaseUrl;
  /**
   * The status of its health; null where there was no answer.
   */
  health: number | null;
  /**
   * How long that answer took; null where there was none.
   */
  latency_ms: number | null;
  /**
   * How many envelopes wait there for this host; null where that cannot be had.
   */
  queued: number | null;
  /**
   * Why the last poll failed; null where it did not.
   */
  last_error: SyncErrorClass | null;
  /**
   * When it was last asked for envelopes; null before that.
   */
  last_poll: Instant | null;
  [k: string]: unknown;
}
/**
 * A relay that is set. Open.
 */
export interface RelaySetting {
  /**
   * Whom it is for.
   */
  for: RelayTarget;
  /**
   * The base URL of the relay.
   */
  url: BaseUrl;
  [k: string]: unknown;
}
/**
 * What goes through relays, to whom, and from whom. Open.
 */
export interface RelayStatus {
  /**
   * The relays that are set, as in their list.
   */
  relays: RelayReport[];
  /**
   * The peers to which something was sent or waits, by DID.
   */
  outbound: OutboundReport[];
  inbound: InboundReport;
  [k: string]: unknown;
}
/**
 * What came. Open.
 */
export interface InboundReport {
  /**
   * How many envelopes were taken, each time that they came.
   */
  received: number;
  /**
   * How many were refused, each time that they came.
   */
  refused: number;
  /**
   * How many wait to be judged again.
   */
  held: number;
  /**
   * The last refusals, the oldest first.
   *
   * @maxItems 100
   */
  refusals: EnvelopeRefusal[];
  [k: string]: unknown;
}
/**
 * An input whose hex is long, in a short form: repeat in place of hex, beside the other members that the operation takes.
 */
export interface RepeatInput {
  repeat: Repetition;
  /**
   * Not beside repeat.
   */
  hex?: never;
  [k: string]: unknown;
}
/**
 * Stands for hex: the prefix, the unit count times, the suffix. Closed.
 */
export interface Repetition {
  /**
   * What comes first.
   */
  prefixHex: HexBytes;
  /**
   * What is repeated.
   */
  unitHex: HexBytes;
  /**
   * How often.
   */
  count: number;
  /**
   * What comes last.
   */
  suffixHex: HexBytes;
}
/**
 * What a run found out about one target. Closed. The order of its rows does not change from run to run, and started_at is the only member that tells the time.
 */
export interface Report {
  /**
   * Where this schema is.
   */
  $schema?: string;
  /**
   * The version of the kit that judged.
   */
  kit_version: string;
  /**
   * The version of the specification that it judged by.
   */
  spec_version: string;
  target: ReportTarget;
  /**
   * When the run began.
   */
  started_at: Instant;
  /**
   * How long the run took, in milliseconds.
   */
  duration_ms: number;
  /**
   * The verdict on the whole.
   */
  verdict: RunVerdict;
  /**
   * How many checks ended with each verdict.
   */
  counts: VerdictCounts;
  /**
   * One row for each check.
   */
  results: CheckResult[];
  /**
   * One row for each requirement that a check cites, in the order of the specification.
   */
  requirements: RequirementResult[];
}
/**
 * What was judged. Closed.
 */
export interface ReportTarget {
  /**
   * The name in the manifest.
   */
  name: string;
  /**
   * The version in the manifest.
   */
  version?: string;
  /**
   * Where the host was, if the kit did not start it.
   */
  base_url?: HttpUrl;
  /**
   * The classes it claims.
   */
  classes: ConformanceClass[];
  /**
   * The capabilities it declares.
   */
  capabilities: Slug[];
}
/**
 * One sentence with one key word. Closed.
 */
export interface Requirement {
  /**
   * The id; never renumbered, never used again.
   */
  id: RequirementId;
  /**
   * The key word.
   */
  level: RequirementLevel;
  /**
   * What an implementation claims to be judged by it.
   */
  class: RequirementClass;
  /**
   * The file in spec/.
   */
  chapter: string;
  /**
   * The nearest heading above the sentence.
   */
  section: string;
  /**
   * The sentence, on one line, as Markdown.
   */
  sentence: string;
  /**
   * The first 16 hexadecimal digits of the SHA-256 of the sentence.
   */
  hash: string;
}
/**
 * What all checks together say about one requirement: the worst of their verdicts on it. Closed.
 */
export interface RequirementResult {
  /**
   * The requirement.
   */
  id: RequirementId;
  /**
   * Its key word.
   */
  level: RequirementLevel;
  /**
   * The verdict.
   */
  verdict: Verdict;
}
/**
 * spec/requirements.json: every requirement of the specification, generated from the chapters. Closed.
 */
export interface Requirements {
  /**
   * The version of the specification.
   */
  version: string;
  /**
   * The requirements, in the order of the chapters and of the sentences in them.
   */
  requirements: Requirement[];
}
/**
 * The answer of /resolve: the account, and the URL of the actor behind it. Open.
 */
export interface ResolveAnswer {
  /**
   * The account, in lower case: acct:name@host[:port].
   */
  subject: string;
  /**
   * The URL of the actor.
   */
  actor: ActorUrl;
  [k: string]: unknown;
}
/**
 * A schema and a value. Closed.
 */
export interface SchemaJudgeInput {
  /**
   * The bytes of the JSON text of the schema.
   */
  schemaHex: HexBytes;
  /**
   * The bytes of the JSON text of the value.
   */
  valueHex: HexBytes;
}
/**
 * The verdict of the schema. Closed.
 */
export interface SchemaJudgeOutput {
  /**
   * Whether the value satisfies the schema.
   */
  valid: boolean;
}
/**
 * A record at L2: its structure and presence. Closed.
 */
export interface StructureForm {
  /**
   * The content id of its presence, in which its other layers are nested.
   */
  id: Cid;
  /**
   * The thread that it lies on.
   */
  thread: ThreadName;
  /**
   * To whom it belongs, for policy.
   */
  namespace: Namespace;
  /**
   * What it does.
   */
  act: RecordAct;
  /**
   * What it is about.
   */
  kind: RecordKind;
  /**
   * What kind of data its body is.
   */
  data_type: RecordDataType;
  /**
   * The records that it builds on.
   */
  parents: RecordParents;
  /**
   * That there was a body.
   */
  body: RedactedBody;
  /**
   * The level.
   */
  level: 'L2';
  /**
   * The content id of the provenance, the innermost layer that is left out.
   */
  commitment: Cid;
}
/**
 * An envelope that a peer hands over directly; it is judged by itself. Closed.
 */
export interface SyncEnvelopeRequest {
  /**
   * What is said to be an envelope.
   */
  envelope: {
    [k: string]: unknown;
  };
}
/**
 * The records that were asked for, as far as they are there and may cross. Open.
 */
export interface SyncIdsAnswer {
  /**
   * Those records, in the order asked for.
   */
  records: ChangedRecord[];
  /**
   * The other ids, in the order asked for.
   */
  missing: Cid[];
  [k: string]: unknown;
}
/**
 * The ids of records that a peer asks for. Closed.
 */
export interface SyncIdsRequest {
  /**
   * The ids.
   *
   * @minItems 1
   * @maxItems 50
   */
  ids: Cid[];
}
/**
 * The pulling of one thread from one peer, again and again. Open.
 */
export interface SyncPair {
  /**
   * The sync pair.
   */
  pair_id: SyncPairId;
  /**
   * The peer.
   */
  peer_did: InstanceDid;
  /**
   * The thread.
   */
  thread_id: ThreadName;
  /**
   * Where it stands.
   */
  state: 'starting' | 'running' | 'failing' | 'paused' | 'stopped';
  /**
   * How far it has come; null at the beginning.
   */
  cursor: SyncCursor | null;
  /**
   * How many records were stored or upgraded.
   */
  pulled: number;
  /**
   * How many were refused.
   */
  refused: number;
  /**
   * How many pulls have failed in a row.
   */
  attempts: number;
  /**
   * When the next pull begins, while it is running or failing.
   */
  next_attempt_at: Instant | null;
  /**
   * Why the last pull failed; null where it did not.
   */
  last_error: SyncErrorClass | null;
  /**
   * The last successful pull; null where there was none.
   */
  last_sync: Instant | null;
  [k: string]: unknown;
}
/**
 * All sync pairs of a host, in ascending order of their ids. Open.
 */
export interface SyncPairList {
  /**
   * The sync pairs.
   */
  pairs: SyncPair[];
  [k: string]: unknown;
}
/**
 * What an operator sends to have a thread pulled again and again. Closed.
 */
export interface SyncPairRequest {
  /**
   * The peer.
   */
  peer_did: Did;
  /**
   * The thread.
   */
  thread_id: ThreadName;
}
/**
 * The answer when that is done. Open.
 */
export interface SyncPullAnswer {
  /**
   * The peer.
   */
  from: InstanceDid;
  /**
   * The thread.
   */
  thread: ThreadName;
  /**
   * How many records were stored or upgraded.
   */
  pulled: number;
  /**
   * How many were refused.
   */
  refused: number;
  /**
   * How far it has come.
   */
  cursor: SyncCursor | null;
  [k: string]: unknown;
}
/**
 * What an operator sends to have a thread pulled once. Closed.
 */
export interface SyncPullRequest {
  /**
   * The peer.
   */
  from: Did;
  /**
   * The thread.
   */
  thread: ThreadName;
}
/**
 * What became of each pushed record, in their order. Open.
 */
export interface SyncPushAnswer {
  /**
   * The results.
   */
  results: SyncPushResult[];
  [k: string]: unknown;
}
/**
 * Records that a peer pushes; each is judged by itself. Closed.
 */
export interface SyncPushRequest {
  /**
   * The records.
   *
   * @minItems 1
   * @maxItems 1000
   */
  records: unknown[];
}
/**
 * What became of a pushed record. Open.
 */
export interface SyncPushResult {
  /**
   * The id as it was sent; null where there was none.
   */
  id: string | null;
  /**
   * What became of it.
   */
  status: 'stored' | 'known' | 'upgraded' | 'refused';
  /**
   * Why it was refused.
   */
  code?: ErrorCode;
  [k: string]: unknown;
}
/**
 * What a sync pair has done. Open.
 */
export interface SyncStats {
  /**
   * The sync pair.
   */
  pair_id: SyncPairId;
  /**
   * How many records were stored or upgraded.
   */
  pulled: number;
  /**
   * How many were refused.
   */
  refused: number;
  /**
   * How many pulls of this sync pair ended, those that failed among them.
   */
  pulls: number;
  /**
   * How many failed.
   */
  failures: number;
  /**
   * Why the last pull failed; null where it did not.
   */
  last_error: SyncErrorClass | null;
  /**
   * The last successful pull; null where there was none.
   */
  last_sync: Instant | null;
  [k: string]: unknown;
}
/**
 * Tells the kit where a host is, or how to start and stop it, and what it claims. Closed. It has exactly one of start and base_url.
 */
export interface TargetManifest {
  /**
   * Where this schema is, for editors.
   */
  $schema?: string;
  /**
   * What the host is called in reports.
   */
  name: string;
  /**
   * Which version of the host it is, for reports.
   */
  version?: string;
  /**
   * The conformance classes that the host claims; it is judged by every requirement of each.
   *
   * @minItems 1
   */
  classes: ConformanceClass[];
  /**
   * What else the host offers, such as test-clock: the operator can move its clock.
   */
  capabilities?: Slug[];
  /**
   * How the kit starts the host, as often as it needs one.
   */
  start?: TargetStart;
  /**
   * Where the host is, if the kit does not start it: scheme, host and port without a slash at the end.
   */
  base_url?: Origin;
  /**
   * The environment variable that holds the operator token. If it is not set, the kit makes a random token and sets it for the hosts that it starts.
   */
  operator_token_env: EnvironmentName;
  /**
   * For a host that the kit does not start and whose operator token it is not given: the environment variable that holds the token of each actor.
   */
  actor_tokens_env?: {
    [k: string]: EnvironmentName;
  };
}
/**
 * How a host is started and stopped. Closed. In commands and values of environment variables, ${port} is the port to listen on at 127.0.0.1, ${base_url} the URL that others use, and ${data_dir} a folder that is empty at first and found again after a restart.
 */
export interface TargetStart {
  /**
   * The program and its arguments, in development mode; no shell is involved.
   */
  command: CommandLine;
  /**
   * The same without development mode, for checks of what a host refuses to fetch.
   */
  guarded_command?: CommandLine;
  /**
   * Like command, but without the shipped definitions, for the capability bare-verbs.
   */
  bare_command?: CommandLine;
  /**
   * Like command, but with multicast DNS at 127.0.0.1 and the port ${mdns_port} only, for the capability mdns.
   */
  mdns_command?: CommandLine;
  /**
   * Environment variables to set, beside those of the kit's own environment.
   */
  env?: {
    [k: string]: Template;
  };
  /**
   * The folder to start in, relative to the manifest; the manifest's own folder if left out.
   */
  cwd?: string;
  /**
   * How long the host may take until /health answers, in milliseconds; 10,000 if left out.
   */
  ready_timeout_ms?: number;
  /**
   * The signal that makes the host finish and exit; SIGTERM if left out.
   */
  stop_signal?: 'SIGTERM' | 'SIGINT' | 'SIGQUIT' | 'SIGHUP';
}
/**
 * A page of the view of a thread. Open.
 */
export interface ThreadPage {
  /**
   * The thread.
   */
  thread: ThreadName;
  /**
   * Its records, each in the fullest form that the host has, in the order of the view.
   *
   * @maxItems 1000
   */
  records: RecordForm[];
  /**
   * Whether another page follows.
   */
  has_more: boolean;
  /**
   * The id of the last record of this page where another one follows, and null otherwise.
   */
  next: Cid | null;
  [k: string]: unknown;
}
/**
 * What a host knows of a thread beside the records of its view. Open.
 */
export interface ThreadSummary {
  /**
   * The thread.
   */
  thread: ThreadName;
  /**
   * How many records the view has.
   */
  records: number;
  /**
   * The records that wait for an ancestor, in ascending order of their ids.
   */
  pending: PendingRecord[];
  /**
   * Where an actor used a clock more than once, in ascending order of actor and clock.
   */
  equivocations: Equivocation[];
  /**
   * The counters, by name.
   */
  counters: CountersView;
  [k: string]: unknown;
}
/**
 * What the operator sends with DELETE to /admin/tokens to withdraw a token. Open.
 */
export interface TokenRemoval {
  /**
   * The secret that is withdrawn.
   */
  token: Token;
  [k: string]: unknown;
}
/**
 * What the operator posts to /admin/tokens to bind a token to an actor. Open.
 */
export interface TokenRequest {
  /**
   * The name of the actor that the token acts for.
   */
  actor: ActorName;
  /**
   * The secret.
   */
  token: Token;
  [k: string]: unknown;
}
/**
 * What stands at the URL of a deleted actor, with status 410: enough to verify what the actor signed. Open.
 */
export interface Tombstone {
  /**
   * The JSON-LD contexts; ActivityStreams is the first.
   *
   * @minItems 1
   */
  '@context': string | unknown[];
  /**
   * The URL of the deleted actor.
   */
  id: ActorUrl;
  /**
   * The type of a Tombstone.
   */
  type: 'Tombstone';
  /**
   * What kind of actor it was.
   */
  formerType: ActorType;
  /**
   * The published of the Delete.
   */
  deleted: Instant;
  /**
   * The key history as it was; entries are judged one by one.
   */
  assertionMethod: unknown[];
  [k: string]: unknown;
}
/**
 * What an Undo has beside the envelope.
 */
export interface UndoMembers {
  object: ActivityReference;
  [k: string]: unknown;
}
/**
 * What an Update has beside the envelope.
 */
export interface UpdateMembers {
  /**
   * What is changed; for a change of the actor itself, the actor's URL.
   */
  object: ObjectReference;
  /**
   * What is changed about it; required when `object` is the `actor`, which a schema cannot ask.
   */
  patch?: UpdatePatch;
  [k: string]: unknown;
}
/**
 * Changes of an actor. Closed. For each plain member the last write wins, and null removes it.
 */
export interface UpdatePatch {
  /**
   * The new name to show, or null.
   */
  name?: string | null;
  /**
   * The new line about the actor, or null.
   */
  summary?: string | null;
  /**
   * The new picture, or null.
   */
  icon?:
    | {
        [k: string]: unknown;
      }
    | string
    | null;
  /**
   * The new list of other URLs, or null.
   */
  alsoKnownAs?: string[] | null;
  /**
   * Whether the owner answers each Follow by hand, or null.
   */
  manuallyApprovesFollowers?: boolean | null;
  add_publicKey?: AddedKey;
  supersede?: Supersede;
  /**
   * The id of the key that is withdrawn.
   */
  revoke?: string;
}
/**
 * Which key takes the place of which. Closed.
 */
export interface Supersede {
  /**
   * The id of the key that is superseded at `published`.
   */
  old: string;
  /**
   * The id of the key that takes its place.
   */
  new: string;
}
/**
 * What a request for an Update has beside the envelope.
 */
export interface UpdateRequestMembers {
  /**
   * What is changed: as in the activity, or the bare name of the actor, which the host replaces by the URL.
   */
  object: string | ObjectReference;
  /**
   * What is changed about it; required when `object` is the actor itself, which a schema cannot ask.
   */
  patch?: UpdateRequestPatch;
  [k: string]: unknown;
}
/**
 * Changes of an actor as its owner asks for them. Closed. The host makes the key pair of a rotation, so a request names no key material.
 */
export interface UpdateRequestPatch {
  /**
   * The new name to show, or null.
   */
  name?: string | null;
  /**
   * The new line about the actor, or null.
   */
  summary?: string | null;
  /**
   * The new picture, or null.
   */
  icon?:
    | {
        [k: string]: unknown;
      }
    | string
    | null;
  /**
   * The new list of other URLs, or null.
   */
  alsoKnownAs?: string[] | null;
  /**
   * Whether the owner answers each Follow by hand, or null.
   */
  manuallyApprovesFollowers?: boolean | null;
  add_publicKey?: AddedKeyRequest;
  supersede?: SupersedeRequest;
  /**
   * The id of the key that is withdrawn.
   */
  revoke?: string;
}
/**
 * Asks for a new key. Closed.
 */
export interface AddedKeyRequest {
  /**
   * What the new key may sign; both purposes if left out.
   */
  purpose?: KeyPurpose[];
}
/**
 * Asks that the new key take the place of an old one. Closed.
 */
export interface SupersedeRequest {
  /**
   * The id of the key that is superseded; the one that signs if left out.
   */
  old?: string;
}
/**
 * One input and what is expected of it. Closed.
 */
export interface VectorCase {
  /**
   * The id; never renumbered, never used again.
   */
  id: string;
  /**
   * What is odd about the case, and why the result is what it is.
   */
  comment: string;
  /**
   * The requirements that it shows.
   *
   * @minItems 1
   */
  requires: RequirementId[];
  /**
   * Flags, explained in notes.
   */
  flags: Slug[];
  /**
   * Where the expected result comes from: worked out by hand, generated, or from another project.
   */
  origin: string;
  /**
   * The operation: one of adapters, or number-run, for which the kit itself makes many requests.
   */
  op: VectorOperation;
  /**
   * Its input. A long text may be written as a repetition instead of hex.
   */
  input: {
    [k: string]: unknown;
  };
  /**
   * What is expected.
   */
  expect: VectorExpectation;
  /**
   * The valid case that is one edit away.
   */
  sibling?: string;
}
/**
 * What is expected: a result, or a refusal with a code. Closed.
 */
export interface VectorExpectation {
  /**
   * Whether there is a result.
   */
  result: 'valid' | 'invalid';
  /**
   * The result.
   */
  output?: {
    [k: string]: unknown;
  };
  /**
   * The code of the refusal.
   */
  code?: AdapterCode;
}
/**
 * A file of test vectors. Closed.
 */
export interface VectorFile {
  /**
   * Where this schema is.
   */
  $schema: string;
  /**
   * The name of the file without its ending.
   */
  suite: Slug;
  /**
   * The version of the specification.
   */
  spec: string;
  /**
   * What the cases show.
   */
  description: string;
  /**
   * What the flags of the cases mean.
   */
  notes: {
    [k: string]: VectorNote;
  };
  /**
   * The cases.
   *
   * @minItems 1
   */
  cases: VectorCase[];
}
/**
 * What a flag means. Closed.
 */
export interface VectorNote {
  /**
   * What kind of mistake, or of input, the flag stands for.
   */
  kind: Slug;
  /**
   * What it means.
   */
  description: string;
}
/**
 * A number for each verdict. Closed.
 */
export interface VerdictCounts {
  /**
   * How many passed.
   */
  pass: number;
  /**
   * How many failed.
   */
  fail: number;
  /**
   * How many broke advice.
   */
  warn: number;
  /**
   * How many were not claimed.
   */
  'not-applicable': number;
  /**
   * How many could not be judged.
   */
  'not-testable': number;
  /**
   * How many failed by a fault of the kit.
   */
  'kit-error': number;
}
/**
 * A record of a view. Closed.
 */
export interface ViewEntryOutput {
  /**
   * Its id.
   */
  id: Cid;
  /**
   * How much is known of it.
   */
  level: HashLevel;
}
