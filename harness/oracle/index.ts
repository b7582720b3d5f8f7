/**
 * The oracle: a second, independent judgement of what the specification says.
 *
 * It shares no code with the reference implementation and uses other libraries (momoa, canonicalize, node:crypto,
 * @scure/base), so that a bug of one is seen by the other. The harness judges answers with it, signs with it what its
 * own peers send, and makes the vectors with it.
 */
export {
  LIVE_WINDOW_MS,
  oracleVerifyActivity,
  signActivity,
  type VerifyOptions,
} from './activity.ts';
export { oracleCanonicalText, oracleCanonicalize, oracleNumber, sha256 } from './canonical.ts';
export {
  oracleCid,
  oracleCidOfBytes,
  oracleCidOfDigest,
  oracleDocumentId,
  oracleParseCid,
} from './cid.ts';
export {
  decodeBase58Multibase,
  formatMultikey,
  generateKeyPair,
  oracleVerifyEd25519,
  parseMultikey,
  signBytes,
  type OracleKeyPair,
} from './ed25519.ts';
export { oracleDefinitionId } from './definitions.ts';
export { SHIPPED_DEFINITIONS, type ShippedDefinition } from './shipped-definitions.ts';
export { oracleEndorsements } from './endorsements.ts';
export { oracleFollowGraph, oracleOpenFollows, type OracleFollowSets } from './follow-graph.ts';
export { readKnown, type KnownActivity } from './known.ts';
export { oracleCheckSchema, oracleJudgeBySchema } from './schema-profile.ts';
export { oracleConsentLevel, type ConsentQuestion } from './consent.ts';
export {
  actorDid,
  BEGINNING,
  didWebOf,
  instanceDid,
  isDid,
  keysOfDidDocument,
  keysOfDidKey,
  MAX_DID_LENGTH,
  oracleDidKey,
  oracleDidWebUrl,
  readDid,
  type OracleDid,
} from './dids.ts';
export {
  isHandle,
  MAX_OPERATION_BYTES,
  MAX_OPERATIONS,
  oracleCheckOperationForm,
  oracleFoldLog,
  signOperation,
  type OracleLog,
} from './directory-log.ts';
export {
  MAX_ENVELOPE_BYTES,
  MAX_MADE_ENVELOPE_BYTES,
  MAX_TTL_SECONDS,
  oracleCheckDeposit,
  oracleCheckEnvelopeForm,
  oracleEnvelopeEnd,
  oracleSeal,
  oracleVerifyEnvelope,
  PLAIN,
  signEnvelope,
  type EnvelopeExpectation,
  type EnvelopePayload,
} from './envelopes.ts';
export { OracleError, type OracleCode } from './error.ts';
export { oracleReadKeyDocument } from './key-documents.ts';
export {
  contentDigest,
  MAILBOX_COMPONENTS,
  MAILBOX_SKEW_MS,
  MAILBOX_TAG,
  oracleCheckMailboxRequest,
  signMailboxDraft,
  valuesOf,
  type ComponentValues,
  type MailboxExpectation,
  type MailboxRequest,
  type MailboxSignature,
  type SignatureDraft,
  type SignatureParameter,
} from './mailbox-requests.ts';
export {
  isBaseUrl,
  MANIFEST_ENDPOINTS,
  oracleVerifyManifest,
  type ManifestExpectation,
} from './manifest.ts';
export {
  oracleCheckPairMessage,
  oraclePairId,
  PAIR_SCOPES,
  randomText,
  signPairMessage,
  type PairMessageExpectation,
  type PairMessageKind,
} from './pair-messages.ts';
export { oraclePairState, type PairState } from './pair-state.ts';
export {
  oracleCounters,
  oracleMerge,
  oracleThread,
  oracleView,
  type OracleState,
  type OracleThread,
} from './merge.ts';
export {
  isFuller,
  isNamespace,
  isReservedThread,
  isThread,
  MAX_RECORD_BYTES,
  MAX_RECORD_DEPTH,
  oracleCheckRecord,
  oracleCheckRecordShape,
  oracleRecordId,
  oracleRecordLayers,
  oracleRedact,
  oracleVerifyRecord,
  RECORD_LEVELS,
  recordLevel,
  signRecord,
  type RecordLayers,
  type RecordLevel,
} from './records.ts';
export { oracleVerifySigned, type SignedExpectation } from './signed.ts';
export {
  getMember,
  isJsonObject,
  omitMembers,
  setMember,
  type JsonObject,
  type JsonValue,
} from './json.ts';
export {
  isActiveAt,
  isMethodOf,
  oracleActiveKeys,
  readKey,
  readKeys,
  type OracleKey,
} from './keys.ts';
export { MAX_BYTES, MAX_DEPTH, oracleParse } from './parse.ts';
export {
  oracleSign,
  oracleVerifyProof,
  signDocument,
  type ProofExpectation,
  type SignOptions,
  type SignTrace,
} from './proof.ts';
export { isTime } from './time.ts';
