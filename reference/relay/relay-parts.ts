/**
 * What a relay is made of, by name. As with a host, everything that the protocol decides is one part,
 * and the relay only joins them.
 */
import { parseDid } from '../core/dids.ts';
import {
  checkEnvelopeId,
  checkEnvelopeReceiver,
  type Envelope,
  envelopeSeal,
} from '../core/envelopes.ts';
import type { JsonValue } from '../core/json.ts';
import type { Key } from '../core/keys.ts';
import {
  checkMailboxOwner,
  checkMailboxSignature,
  checkMailboxTime,
  type MailboxRequest,
  type MailboxSignature,
  readMailboxSignature,
  requireMailboxKey,
} from '../core/mailbox-signatures.ts';
import { parseStrict } from '../core/strict-parse.ts';
import { sha256, verifyStrict } from '../host/crypto.ts';
import { readBody } from '../host/http/body.ts';
import { requireJsonType } from '../service/json-requests.ts';
import { signedRequest, takeNonce } from './access.ts';
import { openCursor, sealCursor } from './cursor.ts';
import {
  checkCreated,
  depositView,
  endOf,
  hasEnded,
  isFull,
  isKnown,
  livingAt,
  readEnvelope,
  takeDeposit,
} from './deposits.ts';
import { isFreshDocument, mayFetchAgain } from './mailbox-keys.ts';
import { openMetrics } from './metrics.ts';
import {
  acknowledge,
  acknowledgedView,
  mailboxView,
  pageText,
  readAcknowledgement,
  readPage,
  readReceiveRequest,
} from './receiving.ts';
import { openSqliteRelayStore } from './sqlite-relay-store.ts';
import type { RelayStore } from './relay-store.ts';
import { sweep, SWEEP_MILLISECONDS } from './sweep.ts';

/** The parts of a relay. */
export interface RelayParts {
  readonly openStore: (folder: string) => RelayStore;

  // Reading.
  /** The DID of the mailbox that a segment of a path names, decoded once; throws `did-malformed`. */
  readonly readMailbox: (name: string) => string;
  readonly requireJsonType: typeof requireJsonType;
  readonly readBody: typeof readBody;
  readonly parseBody: (bytes: Uint8Array) => JsonValue;

  // Depositing.
  readonly checkShape: (value: JsonValue) => Envelope;
  readonly checkReceiver: typeof checkEnvelopeReceiver;
  readonly checkId: (envelope: Envelope) => void;
  readonly checkCreated: typeof checkCreated;
  readonly sealOf: (envelope: Envelope) => string;
  readonly storedBody: (bytes: Uint8Array, envelope: Envelope) => Uint8Array;
  readonly endOf: typeof endOf;
  readonly hasEnded: typeof hasEnded;
  readonly isKnown: typeof isKnown;
  readonly isFull: typeof isFull;
  readonly takeDeposit: typeof takeDeposit;
  readonly depositView: typeof depositView;

  // Receiving and acknowledging.
  readonly livingAt: typeof livingAt;
  readonly readReceiveRequest: typeof readReceiveRequest;
  readonly sealCursor: typeof sealCursor;
  readonly openCursor: typeof openCursor;
  readonly readPage: typeof readPage;
  readonly pageText: typeof pageText;
  readonly readAcknowledgement: typeof readAcknowledgement;
  readonly acknowledge: typeof acknowledge;
  readonly acknowledgedView: typeof acknowledgedView;
  readonly mailboxView: typeof mailboxView;

  // Who may read.
  readonly signedRequest: typeof signedRequest;
  readonly readSignature: typeof readMailboxSignature;
  readonly checkOwner: typeof checkMailboxOwner;
  readonly checkTime: typeof checkMailboxTime;
  readonly requireKey: typeof requireMailboxKey;
  readonly isFreshDocument: typeof isFreshDocument;
  readonly mayFetchAgain: typeof mayFetchAgain;
  readonly checkSignature: (request: MailboxRequest, signature: MailboxSignature, key: Key) => void;
  readonly takeNonce: typeof takeNonce;

  // The end, and what is told.
  readonly sweep: typeof sweep;
  readonly sweepMilliseconds: number;
  readonly openMetrics: typeof openMetrics;
}

/** The parts of a relay that does what the specification says. */
export function defaultRelayParts(): RelayParts {
  return {
    openStore: openSqliteRelayStore,

    readMailbox: (name) => parseDid(name).did,
    requireJsonType,
    readBody,
    parseBody: (bytes) => parseStrict(bytes),

    checkShape: readEnvelope,
    checkReceiver: checkEnvelopeReceiver,
    checkId: (envelope) => checkEnvelopeId(envelope, { sha256 }),
    checkCreated,
    sealOf: (envelope) => envelopeSeal(envelope, { sha256 }),
    storedBody: (bytes) => bytes,
    endOf,
    hasEnded,
    isKnown,
    isFull,
    takeDeposit,
    depositView,

    livingAt,
    readReceiveRequest,
    sealCursor,
    openCursor,
    readPage,
    pageText,
    readAcknowledgement,
    acknowledge,
    acknowledgedView,
    mailboxView,

    signedRequest,
    readSignature: readMailboxSignature,
    checkOwner: checkMailboxOwner,
    checkTime: checkMailboxTime,
    requireKey: requireMailboxKey,
    isFreshDocument,
    mayFetchAgain,
    checkSignature: (request, signature, key) =>
      checkMailboxSignature(request, signature, key, { sha256, verifySignature: verifyStrict }),
    takeNonce,

    sweep,
    sweepMilliseconds: SWEEP_MILLISECONDS,
    openMetrics,
  };
}
