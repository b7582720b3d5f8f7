/**
 * What a host is made of, by name.
 *
 * Everything that the protocol decides, and everything that comes from outside, is one part: a plain
 * function or table. The host only joins them. Somebody who wants a host that differs in one point
 * replaces one part; the host itself has no switches.
 */
import { consentLevel } from '../core/consent.ts';
import { type Definition, isReservedName, SHIPPED_DEFINITIONS } from '../core/definitions.ts';
import { continuesLog, type DirectoryState, isRevoked } from '../core/directory-log.ts';
import type { ErrorCode } from '../core/errors.ts';
import { documentId } from '../core/cid.ts';
import { checkEnvelopeId, type Envelope, openEnvelope } from '../core/envelopes.ts';
import { readCounterReport } from '../core/counters.ts';
import { checkFormId, checkFormLooks, type RecordForm } from '../core/hash-levels.ts';
import type { JsonObject, JsonValue } from '../core/json.ts';
import { readKeyDocument } from '../core/key-documents.ts';
import type { Key } from '../core/keys.ts';
import { betterForm, equivocationsOf, MAX_PENDING_RECORDS, orderThread } from '../core/merge.ts';
import { checkManifestTerm, manifestIn, manifestOf, readManifest } from '../core/manifest.ts';
import { foldPair } from '../core/pair-fold.ts';
import {
  isTimely,
  pairIdOf,
  type PairMessageKind,
  readPairMessage,
} from '../core/pair-messages.ts';
import { signDocument } from '../core/proof.ts';
import {
  checkRecordDepth,
  checkRecordSize,
  type FederatedRecord,
  isReservedThread,
  type RecordContent,
  signRecord,
} from '../core/record.ts';
import { type ExpectedSigner, verifySignedDocument } from '../core/signed-documents.ts';
import { parseStrict } from '../core/strict-parse.ts';
import { defaultDirectoryParts, type DirectoryParts } from '../directory/directory-parts.ts';
import { defaultRelayParts, type RelayParts } from '../relay/relay-parts.ts';
import { isAddressAllowed } from './address.ts';
import {
  artifactUrl,
  fetchAnnounced,
  FETCHED_CHECKS,
  type FetchedCheck,
  mayAppear,
} from './announce.ts';
import {
  attemptText,
  ENVELOPE_LIFE,
  isEnvelopeOver,
  isRedeposited,
  isSentTo,
  isTriedAtOnce,
  maySendNow,
  queueOfPeer,
} from './async/sending.ts';
import {
  depositVerdict,
  directVerdict,
  nextEnvelopeAttempt,
  relayRestsUntil,
  SEND_TIMES,
} from './async/attempt.ts';
import {
  documentForEnvelope,
  ENVELOPE_LIMITS,
  gatherNews,
  makeEnvelope,
  mayStillCross,
  sendingPlace,
  stillCrossing,
} from './async/compose.ts';
import {
  checkHandedOver,
  findTaken,
  isPairHolding,
  isRecordHolding,
  isSignerGivenUp,
  readEnvelopeFor,
  requireSender,
  verifyEnvelopeProof,
} from './async/judging.ts';
import { MAILBOX_LIMITS, mailboxSignature } from './async/mailbox-client.ts';
import { isAcknowledged, POLL_TIMES, pollBackoff } from './async/receiving.ts';
import {
  listRelays,
  newerSetting,
  readRelayRequest,
  relayDraft,
  relayInForce,
  relaysToAsk,
} from './async/relay-config.ts';
import { askHealth, inboundView, outboundView } from './async/status.ts';
import { checkAudience, defaultAudience, deliverySet, openRecipients } from './audience.ts';
import {
  findHolder,
  requireActor,
  requireHolder,
  requireOperator,
  requireOwner,
} from './authorize.ts';
import {
  BACKFILLS_AT_ONCE,
  backfillSource,
  isContiguous,
  itemsAhead,
  judgeCandidate,
  queueOfBackfill,
  selects,
  stepBackfill,
  walkAhead,
} from './backfill.ts';
import { checkBackfillForm } from './backfill-request.ts';
import { type Clock, systemClock } from './clock.ts';
import {
  collectionPage,
  collectionRoot,
  requestedPage,
  requestedSlice,
  slicePage,
} from './collections.ts';
import type { HostConfig } from './config.ts';
import {
  foldLogOnPlatform,
  generateKeyPair,
  type KeyPair,
  randomNonce,
  sha256,
  verifyRecordOnPlatform,
  verifyOnPlatform,
} from './crypto.ts';
import {
  type AttemptOutcome,
  BACKOFF_SCHEDULE,
  classifyOutcome,
  fallsBack,
  groupDeliveries,
  mayShare,
  nextAttempt,
  queueOf,
  sharedInboxOf,
  type Verdict,
} from './delivery.ts';
import { deadLettersView, lettersToRequeue, readRequeueRequest } from './dead-letters.ts';
import { answerWebfinger, resolveAccount, webfingerDocument } from './discovery.ts';
import type { SignedActivity } from './events.ts';
import { foldKeptLog, keysOfLog } from './finding/directory-logs.ts';
import { directorySetting, readDirectorySetting } from './finding/directory-setting.ts';
import { checkHandle, checkSame, placeOf, readSought } from './finding/found-place.ts';
import {
  checkIntroductions,
  introducedIn,
  introducedTo,
  introductionsSetting,
  readIntroductionsRequest,
  readIntroductionsSetting,
  requireIntroducer,
} from './finding/introductions.ts';
import {
  announcementOf,
  listedNeighbours,
  mdnsSetting,
  readMdnsSetting,
} from './finding/local-network.ts';
import { openMdns, withdrawMdns } from './finding/mdns-link.ts';
import { isThere, MAX_NEIGHBOURS, readNeighbour, recordEnd } from './finding/neighbours.ts';
import { readSearch, resultsIn } from './finding/search.ts';
import { type GuardOptions, openGuardedTransport, type Transport } from './guarded-fetch.ts';
import type { Answer } from './http/answer.ts';
import { routesOf } from './http/app.ts';
import { readBody } from './http/body.ts';
import { negotiate } from './http/negotiate.ts';
import { problemOf, statusOfCode } from './http/problem.ts';
import { type RequestInfo, finishAnswer } from './http/request.ts';
import {
  acceptFollow,
  approvesByHand,
  INBOX_CHECKS,
  type InboxCheck,
  isActivityType,
  isFollowOf,
  sharedInboxReceivers,
  verbatimText,
} from './inbox.ts';
import { inviteAnswer, permitInvited, requireInvited } from './invite/invite.ts';
import { findSameGrant, inviteGrant } from './invite/invite-grants.ts';
import {
  checkInvitee,
  checkInviteThreads,
  readInvite,
  startOfInvite,
} from './invite/invite-request.ts';
import { findInvited, joinsHandshake } from './invite/invited-pair.ts';
import { mayHeal } from './jobs.ts';
import { type Kernel, requireLiving } from './kernel.ts';
import { type HostLogger, openLogger } from './logger.ts';
import { checkMoveTarget, isMoveConfirmed, namesAlso } from './moves.ts';
import { PAGE_LIMITS, resolveOutboxUrl } from './outbox-pages.ts';
import {
  checkUndecided,
  countWaiting,
  decisionRecord,
  findApproval,
  findWaiting,
  groundsAtOnce,
  proposalStanding,
  proposalsView,
  readDecision,
  readRule,
  ruleMatches,
  waitingForRule,
} from './pairs/approval.ts';
import { auditRecords, pairRecord } from './pairs/book.ts';
import { isManifestFresh } from './pairs/manifests.ts';
import { addToken, forgetSecrets, useToken } from './pairs/memory.ts';
import { composeMessage, isManifestOf, isMeantFor } from './pairs/messages.ts';
import { tellAgain } from './pairs/notices.ts';
import { requestToPeer } from './pairs/client.ts';
import { refreshDone, refreshFailed, tendTokens } from './pairs/renewal.ts';
import { dropEnded, recover, takeOver } from './pairs/responder.ts';
import { checkResult } from './pairs/result.ts';
import { checkNotice, isGenesisOf } from './pairs/revoke-notice.ts';
import {
  CONFIRM_SCHEDULE,
  confirmedResult,
  confirmInUse,
  crossingVerdict,
  endsConfirm,
  genesisInForce,
  isConfirmedBefore,
  isDegradedBy,
  isNoticeSettled,
  isWithinReplay,
  judgeToken,
  mayBegin,
  mayChange,
  PAIR_TIMES,
  type PairTimes,
  PROPOSAL_BOUND,
  randomToken,
  repeatConfirm,
  requireScope,
} from './pairs/rules.ts';
import { historyHeads } from './pairs/stand.ts';
import { readStartRequest } from './pairs/start-request.ts';
import { pairView } from './pairs/view.ts';
import { fetchActorDocument, isMendable, isPassing } from './peers.ts';
import {
  actorDocument,
  foldActorState,
  type LocalActor,
  tombstone,
} from './projections/actor-state.ts';
import { announcedView, foldAnnounced } from './projections/announced.ts';
import { backfillStateView, foldBackfills, openBackfills } from './projections/backfills.ts';
import { deliveryStateView, foldDeliveryState } from './projections/delivery-state.ts';
import { endorsementsView, foldEndorsements } from './projections/endorsements.ts';
import { feedOrder, foldFeed } from './projections/feed.ts';
import {
  foldFollowerGraph,
  followerGraphView,
  hasEnded,
  pendingFollows,
} from './projections/follower-graph.ts';
import { foldMailboxes, isReplay } from './projections/mailboxes.ts';
import { foldPeerActors, isExpired, peerActorsView } from './projections/peer-actors.ts';
import {
  definitionOf,
  definitionsInForce,
  foldRegistry,
  registryView,
} from './projections/registry.ts';
import { foldTokens } from './projections/tokens.ts';
import {
  checkLife,
  checkProfile,
  checkRemainingKeys,
  checkRequest,
  comesLater,
  completeActivity,
  nextPublished,
  publish,
  rotationKey,
  signingKey,
  unaddressed,
} from './publish.ts';
import { exportLines } from './records/export.ts';
import { mayRestore, readExportHeader } from './records/import.ts';
import { didDocument, generateIdentity, identityView, keyDocument } from './records/identity.ts';
import { foundInstance } from './records/instance.ts';
import { isSettled, raiseSlot } from './records/place.ts';
import { checkReader, readViewRequest } from './records/reading.ts';
import { isGivenBy } from './records/givers.ts';
import type { IngestOptions } from './records/records.ts';
import { isNewerDocument, isOldDocument, OfferedDocuments } from './records/signers.ts';
import { countersView, type OrderThread } from './records/views.ts';
import {
  checkWriteParents,
  nextClock,
  readWriteRequest,
  requireWriter,
} from './records/write-request.ts';
import { capabilityDocument, nodeinfo, nodeinfoLinks } from './self-description.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { grantViews, readGrant, revokeGrant, writeGrant } from './consent/grants.ts';
import { behindRecord, crossingForm, isThreadOpen, isWider, openReading } from './sync/changes.ts';
import { checkTarget, readChangesRequest, scopeOfFeed, sinceOf } from './sync/changes-request.ts';
import { openCursor, sealCursor } from './sync/cursor.ts';
import { admitPushed, findCrossing, readRecordsRequest, takePushed } from './sync/exchange.ts';
import {
  eventText,
  FEED_TIMES,
  type FeedTimes,
  HEARTBEAT,
  isOutdated,
  pairOfFeed,
} from './sync/feeds.ts';
import { PULL_LIMITS } from './sync/fetched-page.ts';
import {
  checkElement,
  isCursorLost,
  isGivenUp,
  isLastPage,
  obstacleOf,
  pageBatches,
} from './sync/pull.ts';
import {
  classOfStatus,
  classOfTransport,
  contactFailure,
  nextPull,
  pullBackoff,
  toPullRefusal,
} from './sync/pull-failure.ts';
import {
  checkNotPaused,
  PULL_TURNS,
  requirePaired,
  syncPairView,
  syncState,
  syncStatsView,
} from './sync/sync-pairs.ts';
import { isLaterSetting } from './settings.ts';
import type { Folds } from './state.ts';
import type { Store } from './store.ts';
import { checkConflict, checkVerbSchema, feedKinds, judgeVerbs, knowsVerb } from './verbs.ts';

/** The parts of a host. */
export interface HostParts extends Folds {
  // What comes from outside.
  readonly clock: Clock;
  readonly logger: HostLogger;
  readonly randomNonce: () => string;
  readonly generateKeyPair: () => KeyPair;
  readonly openStore: (folder: string) => Promise<Store>;
  readonly openTransport: (options: GuardOptions) => Transport;
  readonly isAddressAllowed: (address: string, development: boolean) => boolean;

  // Reading.
  readonly readBody: typeof readBody;
  readonly parseBody: (bytes: Uint8Array) => JsonValue;
  readonly isActivityType: (contentType: string | undefined) => boolean;
  readonly fetchActorDocument: typeof fetchActorDocument;
  readonly isMendable: typeof isMendable;
  readonly isPassing: typeof isPassing;
  readonly isExpired: typeof isExpired;
  readonly namesAlso: typeof namesAlso;
  readonly isMoveConfirmed: typeof isMoveConfirmed;
  /** Shape, id, proof and keys of a delivered activity; throws the first fault. */
  readonly verifyActivity: (
    activity: JsonValue,
    keys: readonly Key[],
    received: string,
  ) => Promise<void>;

  // Receiving.
  readonly inboxChecks: readonly InboxCheck[];
  readonly isReplay: typeof isReplay;
  readonly sharedInboxReceivers: typeof sharedInboxReceivers;
  readonly storedText: (bytes: Uint8Array, activity: JsonObject) => string;
  readonly isFollowOf: typeof isFollowOf;
  readonly approvesByHand: typeof approvesByHand;
  readonly hasEnded: typeof hasEnded;
  readonly acceptFollow: (follow: SignedActivity) => JsonObject | undefined;

  // Publishing.
  readonly publish: typeof publish;
  readonly checkRequest: typeof checkRequest;
  readonly checkLife: typeof checkLife;
  readonly comesLater: typeof comesLater;
  readonly nextPublished: typeof nextPublished;
  readonly completeActivity: typeof completeActivity;
  readonly checkProfile: typeof checkProfile;
  readonly checkRemainingKeys: typeof checkRemainingKeys;
  readonly documentId: (document: JsonObject) => string;
  readonly defaultAudience: typeof defaultAudience;
  readonly deliverySet: typeof deliverySet;
  readonly openRecipients: typeof openRecipients;
  readonly checkAudience: typeof checkAudience;
  readonly unaddressed: typeof unaddressed;
  readonly checkMoveTarget: typeof checkMoveTarget;
  readonly signingKey: typeof signingKey;
  readonly rotationKey: typeof rotationKey;
  readonly signActivity: (
    activity: JsonObject,
    keyId: string,
    sign: (message: Uint8Array) => Uint8Array,
  ) => JsonObject;

  // Verbs.
  readonly shippedDefinitions: readonly Definition[];
  readonly definitionsInForce: typeof definitionsInForce;
  readonly definitionOf: typeof definitionOf;
  readonly isReservedName: typeof isReservedName;
  readonly checkConflict: typeof checkConflict;
  readonly checkVerbSchema: typeof checkVerbSchema;
  readonly judgeVerbs: typeof judgeVerbs;

  // Fetching what is announced.
  readonly artifactUrl: typeof artifactUrl;
  readonly fetchAnnounced: typeof fetchAnnounced;
  readonly fetchedChecks: readonly FetchedCheck[];
  readonly mayAppear: typeof mayAppear;

  // Delivering.
  readonly classifyOutcome: (outcome: AttemptOutcome) => Verdict;
  readonly backoffSchedule: readonly number[];
  readonly nextAttempt: typeof nextAttempt;
  readonly queueOf: typeof queueOf;
  readonly sharedInboxOf: typeof sharedInboxOf;
  readonly mayShare: typeof mayShare;
  readonly groupDeliveries: typeof groupDeliveries;
  readonly fallsBack: typeof fallsBack;
  readonly deliveryTimeoutMilliseconds: number;

  // Jobs.
  readonly jobSchedule: readonly number[];
  readonly mayHeal: typeof mayHeal;

  // Backfill.
  readonly checkBackfillForm: typeof checkBackfillForm;
  readonly backfillSource: typeof backfillSource;
  readonly stepBackfill: typeof stepBackfill;
  readonly judgeCandidate: typeof judgeCandidate;
  readonly selects: typeof selects;
  readonly walkAhead: typeof walkAhead;
  readonly isContiguous: typeof isContiguous;
  readonly itemsAhead: typeof itemsAhead;
  readonly openBackfills: typeof openBackfills;
  readonly queueOfBackfill: typeof queueOfBackfill;
  readonly backfillsAtOnce: number;
  readonly resolveOutboxUrl: typeof resolveOutboxUrl;
  readonly pageLimits: typeof PAGE_LIMITS;
  /** Parses a page of an outbox, which may be larger than other documents. */
  readonly parsePage: (bytes: Uint8Array) => JsonValue;
  /** Shape, id, proof and keys of a fetched activity; throws the first fault. */
  readonly verifyHistory: (activity: JsonValue, keys: readonly Key[]) => Promise<void>;

  // Records.
  readonly foundInstance: typeof foundInstance;
  /** Size, depth and shape of a form of a record; throws the first fault. */
  readonly checkFormLooks: (value: JsonValue) => void;
  readonly checkFormId: (form: RecordForm) => void;
  /** Proof and keys of a whole record; throws the first fault. */
  readonly verifyRecord: (
    record: FederatedRecord,
    keys: readonly Key[],
    received: string | undefined,
  ) => Promise<void>;
  readonly isSettled: typeof isSettled;
  /** The proof of a document by somebody with a DID; throws the first fault. */
  readonly verifySigned: (
    document: JsonObject,
    keys: readonly Key[],
    expected: ExpectedSigner,
  ) => void;
  readonly readKeyDocument: typeof readKeyDocument;
  readonly isNewerDocument: typeof isNewerDocument;
  readonly isOldDocument: typeof isOldDocument;
  readonly isReservedThread: typeof isReservedThread;
  readonly readWriteRequest: typeof readWriteRequest;
  readonly requireWriter: typeof requireWriter;
  readonly checkWriteParents: typeof checkWriteParents;
  readonly nextClock: typeof nextClock;
  readonly randomSalt: () => string;
  readonly checkRecordSize: typeof checkRecordSize;
  readonly checkRecordDepth: typeof checkRecordDepth;
  readonly signRecord: (
    content: RecordContent,
    verificationMethod: string,
    sign: (message: Uint8Array) => Uint8Array,
  ) => FederatedRecord;
  readonly betterForm: typeof betterForm;
  readonly readCounterReport: typeof readCounterReport;
  readonly raiseSlot: typeof raiseSlot;
  /** How many records of a thread may wait for their ancestors. */
  readonly pendingLimit: number;
  readonly orderThread: OrderThread;
  readonly equivocationsOf: typeof equivocationsOf;
  readonly countersView: typeof countersView;
  readonly checkReader: typeof checkReader;
  readonly readViewRequest: typeof readViewRequest;
  readonly identityView: typeof identityView;
  readonly generateIdentity: typeof generateIdentity;
  readonly keyDocument: typeof keyDocument;
  readonly didDocument: typeof didDocument;
  readonly exportLines: typeof exportLines;
  readonly readExportHeader: typeof readExportHeader;
  readonly mayRestore: typeof mayRestore;

  // Consent.
  readonly consentLevel: typeof consentLevel;
  readonly readGrant: typeof readGrant;
  readonly writeGrant: typeof writeGrant;
  readonly revokeGrant: typeof revokeGrant;
  readonly grantViews: typeof grantViews;

  // The logs of a directory.
  /** Judges every operation of a log; throws the first fault. */
  readonly foldLog: (did: string, operations: readonly unknown[]) => Promise<DirectoryState>;
  readonly foldKeptLog: typeof foldKeptLog;
  readonly keysOfLog: typeof keysOfLog;
  readonly isRevokedLog: (state: DirectoryState) => boolean;
  readonly continuesLog: typeof continuesLog;

  // Finding peers.
  readonly readDirectorySetting: typeof readDirectorySetting;
  readonly directorySetting: typeof directorySetting;
  readonly readSought: typeof readSought;
  readonly placeOf: typeof placeOf;
  readonly checkHandle: typeof checkHandle;
  readonly checkSame: typeof checkSame;
  readonly readSearch: typeof readSearch;
  readonly resultsIn: typeof resultsIn;
  readonly readIntroductionsSetting: typeof readIntroductionsSetting;
  readonly introductionsSetting: typeof introductionsSetting;
  readonly checkIntroductions: typeof checkIntroductions;
  readonly introducedTo: typeof introducedTo;
  readonly readIntroductionsRequest: typeof readIntroductionsRequest;
  readonly requireIntroducer: typeof requireIntroducer;
  readonly introducedIn: typeof introducedIn;
  readonly readMdnsSetting: typeof readMdnsSetting;
  readonly mdnsSetting: typeof mdnsSetting;
  readonly openMdns: typeof openMdns;
  readonly withdrawMdns: typeof withdrawMdns;
  readonly announcementOf: typeof announcementOf;
  readonly readNeighbour: typeof readNeighbour;
  readonly recordEnd: typeof recordEnd;
  readonly isThere: typeof isThere;
  readonly listedNeighbours: typeof listedNeighbours;
  /** How many instances of the local network are kept. */
  readonly neighbourLimit: number;

  // Settings.
  readonly isLaterSetting: typeof isLaterSetting;

  // Inviting.
  readonly readInvite: typeof readInvite;
  readonly checkInvitee: typeof checkInvitee;
  readonly checkInviteThreads: typeof checkInviteThreads;
  readonly findInvited: typeof findInvited;
  readonly joinsHandshake: typeof joinsHandshake;
  readonly requireInvited: typeof requireInvited;
  readonly permitInvited: typeof permitInvited;
  readonly startOfInvite: typeof startOfInvite;
  readonly inviteGrant: typeof inviteGrant;
  readonly findSameGrant: typeof findSameGrant;
  readonly inviteAnswer: typeof inviteAnswer;

  // Being read and pushed to.
  readonly isWider: typeof isWider;
  readonly crossingForm: typeof crossingForm;
  readonly isThreadOpen: typeof isThreadOpen;
  readonly behindRecord: typeof behindRecord;
  readonly readChangesRequest: typeof readChangesRequest;
  readonly sinceOf: typeof sinceOf;
  readonly scopeOfFeed: typeof scopeOfFeed;
  readonly checkTarget: typeof checkTarget;
  readonly sealCursor: typeof sealCursor;
  readonly openCursor: typeof openCursor;
  readonly readRecordsRequest: typeof readRecordsRequest;
  readonly openReading: typeof openReading;
  readonly findCrossing: typeof findCrossing;
  readonly admitPushed: typeof admitPushed;
  readonly takePushed: typeof takePushed;
  readonly pairOfFeed: typeof pairOfFeed;
  readonly isOutdated: typeof isOutdated;
  readonly eventText: typeof eventText;
  readonly heartbeatText: string;
  readonly feedTimes: FeedTimes;

  // Pulling.
  readonly classOfStatus: typeof classOfStatus;
  readonly classOfTransport: typeof classOfTransport;
  readonly contactFailure: typeof contactFailure;
  readonly pullBackoff: typeof pullBackoff;
  readonly toPullRefusal: typeof toPullRefusal;
  readonly checkElement: typeof checkElement;
  readonly isLastPage: typeof isLastPage;
  readonly pageBatches: typeof pageBatches;
  readonly isCursorLost: typeof isCursorLost;
  readonly isGivenUp: typeof isGivenUp;
  readonly obstacleOf: typeof obstacleOf;
  readonly checkNotPaused: typeof checkNotPaused;
  readonly requirePaired: typeof requirePaired;
  readonly syncState: typeof syncState;
  readonly syncPairView: typeof syncPairView;
  readonly syncStatsView: typeof syncStatsView;
  readonly nextPull: typeof nextPull;
  readonly pullTurns: typeof PULL_TURNS;
  readonly pullLimits: typeof PULL_LIMITS;

  // Handing records over by relays.
  readonly requireConfigOperator: typeof requireOperator;
  readonly readRelayRequest: typeof readRelayRequest;
  readonly relayDraft: typeof relayDraft;
  readonly newerSetting: typeof newerSetting;
  readonly relayInForce: typeof relayInForce;
  readonly listRelays: typeof listRelays;
  readonly relaysToAsk: typeof relaysToAsk;
  readonly isSentTo: typeof isSentTo;
  readonly maySendNow: typeof maySendNow;
  readonly isTriedAtOnce: typeof isTriedAtOnce;
  readonly queueOfPeer: typeof queueOfPeer;
  readonly envelopeLimits: typeof ENVELOPE_LIMITS;
  readonly gatherNews: typeof gatherNews;
  readonly sendingPlace: typeof sendingPlace;
  readonly isGivenBy: typeof isGivenBy;
  readonly documentForEnvelope: typeof documentForEnvelope;
  readonly makeEnvelope: typeof makeEnvelope;
  readonly mayStillCross: typeof mayStillCross;
  readonly stillCrossing: typeof stillCrossing;
  readonly attemptText: (text: string, kernel: Kernel) => string;
  readonly sendTimes: typeof SEND_TIMES;
  readonly directVerdict: typeof directVerdict;
  readonly depositVerdict: typeof depositVerdict;
  readonly nextEnvelopeAttempt: typeof nextEnvelopeAttempt;
  readonly relayRestsUntil: typeof relayRestsUntil;
  /** How long after each failure an envelope is tried again; the last wait is kept. */
  readonly asyncSchedule: readonly number[];
  /** How long an envelope is tried, or kept where it was deposited, in milliseconds. */
  readonly envelopeLife: number;
  readonly isEnvelopeOver: typeof isEnvelopeOver;
  readonly isRedeposited: typeof isRedeposited;
  readonly mailboxSignature: typeof mailboxSignature;
  /** A fresh nonce for a request to a relay. */
  readonly mailboxNonce: () => string;
  readonly mailboxLimits: typeof MAILBOX_LIMITS;
  readonly pollTimes: typeof POLL_TIMES;
  readonly pollBackoff: typeof pollBackoff;
  readonly readEnvelopeFor: typeof readEnvelopeFor;
  readonly checkEnvelopeId: (envelope: Envelope) => void;
  readonly requireSender: typeof requireSender;
  readonly checkHandedOver: typeof checkHandedOver;
  readonly verifyEnvelopeProof: typeof verifyEnvelopeProof;
  readonly requireEnvelopeScope: typeof requireScope;
  readonly openEnvelope: typeof openEnvelope;
  readonly admitEnveloped: typeof admitPushed;
  /** How the records of an envelope are judged. Spec: `async-receive`. */
  readonly envelopedMode: IngestOptions['mode'];
  readonly offeredDocuments: (documents: readonly JsonValue[]) => OfferedDocuments;
  readonly isPairHolding: typeof isPairHolding;
  readonly isRecordHolding: typeof isRecordHolding;
  readonly isSignerGivenUp: typeof isSignerGivenUp;
  readonly findTaken: typeof findTaken;
  readonly isAcknowledged: typeof isAcknowledged;
  readonly askHealth: typeof askHealth;
  readonly outboundView: typeof outboundView;
  readonly inboundView: typeof inboundView;

  // Pairs.
  readonly pairIdOf: typeof pairIdOf;
  readonly foldPair: typeof foldPair;
  readonly pairTimes: PairTimes;
  /** A fresh nonce for a handshake or a refresh. */
  readonly pairNonce: (kind: PairMessageKind) => string;
  readonly composeMessage: typeof composeMessage;
  readonly randomToken: () => string;
  readonly manifestOf: typeof manifestOf;
  readonly manifestIn: typeof manifestIn;
  readonly readManifest: typeof readManifest;
  readonly checkManifestTerm: typeof checkManifestTerm;
  readonly isManifestFresh: typeof isManifestFresh;
  readonly readPairMessage: typeof readPairMessage;
  readonly isMeantFor: typeof isMeantFor;
  readonly isManifestOf: typeof isManifestOf;
  readonly isTimely: typeof isTimely;
  readonly isWithinReplay: typeof isWithinReplay;
  readonly pairRecord: typeof pairRecord;
  readonly auditRecords: typeof auditRecords;
  readonly proposalsView: typeof proposalsView;
  readonly proposalStanding: typeof proposalStanding;
  readonly readDecision: typeof readDecision;
  readonly checkUndecided: typeof checkUndecided;
  readonly decisionRecord: typeof decisionRecord;
  readonly readRule: typeof readRule;
  readonly groundsAtOnce: typeof groundsAtOnce;
  readonly waitingForRule: typeof waitingForRule;
  readonly countWaiting: typeof countWaiting;
  readonly findWaiting: typeof findWaiting;
  readonly findApproval: typeof findApproval;
  readonly ruleMatches: typeof ruleMatches;
  readonly genesisInForce: typeof genesisInForce;
  readonly crossingVerdict: typeof crossingVerdict;
  readonly mayBegin: typeof mayBegin;
  readonly mayChange: typeof mayChange;
  readonly readStartRequest: typeof readStartRequest;
  readonly checkResult: typeof checkResult;
  readonly confirmedResult: typeof confirmedResult;
  readonly isConfirmedBefore: typeof isConfirmedBefore;
  readonly endsConfirm: typeof endsConfirm;
  readonly repeatConfirm: typeof repeatConfirm;
  readonly confirmInUse: typeof confirmInUse;
  readonly confirmSchedule: readonly number[];
  /** How long after each failure other messages of pairs are repeated; the last wait is kept. */
  readonly pairSchedule: readonly number[];
  readonly addToken: typeof addToken;
  readonly useToken: typeof useToken;
  readonly judgeToken: typeof judgeToken;
  readonly requireScope: typeof requireScope;
  readonly requestToPeer: typeof requestToPeer;
  readonly takeOver: typeof takeOver;
  readonly refreshDone: typeof refreshDone;
  readonly refreshFailed: typeof refreshFailed;
  readonly tendTokens: typeof tendTokens;
  readonly recoverByPull: typeof recover;
  readonly recoverByRefresh: typeof recover;
  readonly forgetSecrets: typeof forgetSecrets;
  readonly historyHeads: typeof historyHeads;
  readonly checkNotice: typeof checkNotice;
  readonly isGenesisOf: typeof isGenesisOf;
  readonly dropEnded: typeof dropEnded;
  readonly isNoticeSettled: typeof isNoticeSettled;
  readonly tellAgain: typeof tellAgain;
  /** How many proposals of one peer may wait for a decision. */
  readonly proposalBound: number;
  readonly isDegradedBy: typeof isDegradedBy;
  readonly pairView: typeof pairView;

  // Being a relay and a directory.
  readonly relay: RelayParts;
  readonly directory: DirectoryParts;

  // Answering.
  readonly routes: typeof routesOf;
  readonly findHolder: typeof findHolder;
  readonly requireActor: typeof requireActor;
  readonly requireHolder: typeof requireHolder;
  readonly requireOperator: typeof requireOperator;
  readonly requireOwner: typeof requireOwner;
  readonly requireLiving: typeof requireLiving;
  readonly actorDocument: (actor: LocalActor, base: string) => JsonObject;
  readonly tombstone: typeof tombstone;
  readonly negotiate: typeof negotiate;
  readonly requestedPage: typeof requestedPage;
  readonly collectionRoot: typeof collectionRoot;
  readonly collectionPage: typeof collectionPage;
  readonly requestedSlice: typeof requestedSlice;
  readonly slicePage: typeof slicePage;
  readonly answerWebfinger: typeof answerWebfinger;
  readonly webfingerDocument: typeof webfingerDocument;
  readonly resolveAccount: typeof resolveAccount;
  readonly nodeinfoLinks: typeof nodeinfoLinks;
  readonly nodeinfo: typeof nodeinfo;
  readonly capabilityDocument: typeof capabilityDocument;
  readonly followerGraphView: typeof followerGraphView;
  readonly pendingFollows: typeof pendingFollows;
  readonly feedOrder: typeof feedOrder;
  readonly feedKinds: typeof feedKinds;
  readonly knowsVerb: typeof knowsVerb;
  readonly registryView: typeof registryView;
  readonly endorsementsView: typeof endorsementsView;
  readonly announcedView: typeof announcedView;
  readonly peerActorsView: typeof peerActorsView;
  readonly deliveryStateView: typeof deliveryStateView;
  readonly backfillStateView: typeof backfillStateView;
  readonly deadLettersView: typeof deadLettersView;
  readonly readRequeueRequest: typeof readRequeueRequest;
  readonly lettersToRequeue: typeof lettersToRequeue;
  readonly statusOfCode: (code: ErrorCode) => number;
  readonly problem: typeof problemOf;
  /** The last hand on every answer. */
  readonly finishAnswer: (answer: Answer, request: RequestInfo) => Answer;
}

/** The parts of a host that does what the specification says. */
export function defaultParts(config: HostConfig): HostParts {
  return {
    clock: systemClock(),
    logger: openLogger(),
    randomNonce,
    generateKeyPair,
    openStore: openSqliteStore,
    openTransport: openGuardedTransport,
    isAddressAllowed,

    readBody,
    parseBody: (bytes) => parseStrict(bytes),
    isActivityType,
    fetchActorDocument,
    isMendable,
    isPassing,
    isExpired,
    namesAlso,
    isMoveConfirmed,
    verifyActivity: verifyOnPlatform,

    inboxChecks: INBOX_CHECKS,
    isReplay,
    sharedInboxReceivers,
    storedText: verbatimText,
    isFollowOf,
    approvesByHand,
    hasEnded,
    acceptFollow,

    publish,
    checkRequest,
    checkLife,
    comesLater,
    nextPublished,
    completeActivity,
    checkProfile,
    checkRemainingKeys,
    documentId: (document) => documentId(document, { sha256 }),
    defaultAudience,
    deliverySet,
    openRecipients,
    checkAudience,
    unaddressed,
    checkMoveTarget,
    signingKey,
    rotationKey,
    signActivity,

    shippedDefinitions: config.bare ? [] : SHIPPED_DEFINITIONS,
    definitionsInForce,
    definitionOf,
    isReservedName,
    checkConflict,
    checkVerbSchema,
    judgeVerbs,

    artifactUrl,
    fetchAnnounced,
    fetchedChecks: FETCHED_CHECKS,
    mayAppear,

    classifyOutcome,
    backoffSchedule: BACKOFF_SCHEDULE,
    nextAttempt,
    queueOf,
    sharedInboxOf,
    mayShare,
    groupDeliveries,
    fallsBack,
    deliveryTimeoutMilliseconds: 10_000,

    jobSchedule: BACKOFF_SCHEDULE,
    mayHeal,

    checkBackfillForm,
    backfillSource,
    stepBackfill,
    judgeCandidate,
    selects,
    walkAhead,
    isContiguous,
    itemsAhead,
    openBackfills,
    queueOfBackfill,
    backfillsAtOnce: BACKFILLS_AT_ONCE,
    resolveOutboxUrl,
    pageLimits: PAGE_LIMITS,
    parsePage: (bytes) => parseStrict(bytes, { maxBytes: PAGE_LIMITS.bytes }),
    verifyHistory: (activity, keys) => verifyOnPlatform(activity, keys, undefined),

    foundInstance,
    checkFormLooks: (value) => checkFormLooks(value),
    checkFormId: (form) => checkFormId(form, { sha256 }),
    verifyRecord: verifyRecordOnPlatform,
    isSettled,
    verifySigned: (document, keys, expected) =>
      verifySignedDocument(document, keys, { ...expected, sha256 }),
    readKeyDocument: (document, did, instanceKeys) =>
      readKeyDocument(document, did, instanceKeys, { sha256 }),
    isNewerDocument,
    isOldDocument,
    isReservedThread,
    readWriteRequest,
    requireWriter,
    checkWriteParents,
    nextClock,
    randomSalt: randomNonce,
    checkRecordSize,
    checkRecordDepth,
    signRecord: (content, verificationMethod, sign) =>
      signRecord(content, { sign, sha256, verificationMethod }),
    betterForm,
    readCounterReport,
    raiseSlot,
    pendingLimit: MAX_PENDING_RECORDS,
    orderThread,
    equivocationsOf,
    countersView,
    checkReader,
    readViewRequest,
    identityView,
    generateIdentity,
    keyDocument,
    didDocument,
    exportLines,
    readExportHeader,
    mayRestore,

    consentLevel,
    readGrant,
    writeGrant,
    revokeGrant,
    grantViews,

    foldLog: foldLogOnPlatform,
    foldKeptLog,
    keysOfLog,
    isRevokedLog: isRevoked,
    continuesLog,

    readDirectorySetting,
    directorySetting,
    readSought,
    placeOf,
    checkHandle,
    checkSame,
    readSearch,
    resultsIn,
    readIntroductionsSetting,
    introductionsSetting,
    checkIntroductions,
    introducedTo,
    readIntroductionsRequest,
    requireIntroducer,
    introducedIn,
    readMdnsSetting,
    mdnsSetting,
    openMdns,
    withdrawMdns,
    announcementOf,
    readNeighbour,
    recordEnd,
    isThere,
    listedNeighbours,
    neighbourLimit: MAX_NEIGHBOURS,

    isLaterSetting,

    readInvite,
    checkInvitee,
    checkInviteThreads,
    findInvited,
    joinsHandshake,
    requireInvited,
    permitInvited,
    startOfInvite,
    inviteGrant,
    findSameGrant,
    inviteAnswer,

    isWider,
    crossingForm,
    isThreadOpen,
    behindRecord,
    readChangesRequest,
    sinceOf,
    scopeOfFeed,
    checkTarget,
    sealCursor,
    openCursor,
    readRecordsRequest,
    findCrossing,
    admitPushed,
    takePushed,
    openReading,
    pairOfFeed,
    isOutdated,
    eventText,
    heartbeatText: HEARTBEAT,
    feedTimes: FEED_TIMES,

    classOfStatus,
    classOfTransport,
    contactFailure,
    pullBackoff,
    toPullRefusal,
    checkElement,
    isLastPage,
    pageBatches,
    isCursorLost,
    isGivenUp,
    obstacleOf,
    checkNotPaused,
    requirePaired,
    syncState,
    syncPairView,
    syncStatsView,
    nextPull,
    pullTurns: PULL_TURNS,
    pullLimits: PULL_LIMITS,

    requireConfigOperator: requireOperator,
    readRelayRequest,
    relayDraft,
    newerSetting,
    relayInForce,
    listRelays,
    relaysToAsk,
    isSentTo,
    maySendNow,
    isTriedAtOnce,
    queueOfPeer,
    envelopeLimits: ENVELOPE_LIMITS,
    gatherNews,
    sendingPlace,
    isGivenBy,
    documentForEnvelope,
    makeEnvelope,
    mayStillCross,
    stillCrossing,
    attemptText,
    sendTimes: SEND_TIMES,
    directVerdict,
    depositVerdict,
    nextEnvelopeAttempt,
    relayRestsUntil,
    asyncSchedule: BACKOFF_SCHEDULE,
    envelopeLife: ENVELOPE_LIFE,
    isEnvelopeOver,
    isRedeposited,
    mailboxSignature,
    mailboxNonce: randomNonce,
    mailboxLimits: MAILBOX_LIMITS,
    pollTimes: POLL_TIMES,
    pollBackoff,
    readEnvelopeFor,
    checkEnvelopeId: (envelope) => checkEnvelopeId(envelope, { sha256 }),
    requireSender,
    checkHandedOver,
    verifyEnvelopeProof,
    requireEnvelopeScope: requireScope,
    openEnvelope,
    admitEnveloped: admitPushed,
    envelopedMode: 'history',
    offeredDocuments: (documents) => new OfferedDocuments(documents),
    isPairHolding,
    isRecordHolding,
    isSignerGivenUp,
    findTaken,
    isAcknowledged,
    askHealth,
    outboundView,
    inboundView,

    pairIdOf,
    foldPair,
    pairTimes: PAIR_TIMES,
    pairNonce: () => randomNonce(),
    composeMessage,
    randomToken,
    manifestOf,
    manifestIn,
    readManifest: (value) => readManifest(value, { sha256 }),
    checkManifestTerm,
    isManifestFresh,
    readPairMessage: (kind, value, pairId) => readPairMessage(kind, value, pairId, { sha256 }),
    isMeantFor,
    isManifestOf,
    isTimely,
    isWithinReplay,
    pairRecord,
    auditRecords,
    proposalsView,
    proposalStanding,
    readDecision,
    checkUndecided,
    decisionRecord,
    readRule,
    groundsAtOnce,
    waitingForRule,
    countWaiting,
    findWaiting,
    findApproval,
    ruleMatches,
    genesisInForce,
    crossingVerdict,
    mayBegin,
    mayChange,
    readStartRequest,
    checkResult,
    confirmedResult,
    isConfirmedBefore,
    endsConfirm,
    repeatConfirm,
    confirmInUse,
    confirmSchedule: CONFIRM_SCHEDULE,
    pairSchedule: BACKOFF_SCHEDULE,
    addToken,
    useToken,
    judgeToken,
    requireScope,
    requestToPeer,
    takeOver,
    refreshDone,
    refreshFailed,
    tendTokens,
    recoverByPull: recover,
    recoverByRefresh: recover,
    forgetSecrets,
    historyHeads,
    checkNotice,
    isGenesisOf,
    dropEnded,
    isNoticeSettled,
    tellAgain,
    proposalBound: PROPOSAL_BOUND,
    isDegradedBy,
    pairView,

    relay: defaultRelayParts(),
    directory: defaultDirectoryParts(),

    routes: routesOf,
    findHolder,
    requireActor,
    requireHolder,
    requireOperator,
    requireOwner,
    requireLiving,
    actorDocument,
    tombstone,
    negotiate,
    requestedPage,
    collectionRoot,
    collectionPage,
    requestedSlice,
    slicePage,
    answerWebfinger,
    webfingerDocument,
    resolveAccount,
    nodeinfoLinks,
    nodeinfo,
    capabilityDocument,
    followerGraphView,
    pendingFollows,
    feedOrder,
    feedKinds,
    knowsVerb,
    registryView,
    endorsementsView,
    announcedView,
    peerActorsView,
    deliveryStateView,
    backfillStateView,
    deadLettersView,
    readRequeueRequest,
    lettersToRequeue,
    statusOfCode,
    problem: problemOf,
    finishAnswer,

    foldActorState,
    foldFollowerGraph,
    foldFeed,
    foldMailboxes,
    foldPeerActors,
    foldDeliveryState,
    foldTokens,
    foldRegistry,
    foldEndorsements,
    foldAnnounced,
    foldBackfills,
  };
}

/** Signs an activity at the time at which it says it was published. */
function signActivity(
  activity: JsonObject,
  keyId: string,
  sign: (message: Uint8Array) => Uint8Array,
): JsonObject {
  return signDocument(activity, {
    sign,
    sha256,
    verificationMethod: keyId,
    created: String(activity.published),
  }) as unknown as JsonObject;
}
