/** The signed messages of a pair: making them, and judging those of others. */
import { ProtocolError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { FederationManifest } from '../../core/manifest.ts';
import {
  PAIR_MESSAGE_PURPOSE,
  type PairConfirmMessage,
  type PairMessage,
  type PairMessageKind,
  type PairPollMessage,
  type PairRefreshMessage,
  type PairRequestMessage,
  rejectPairMessage,
} from '../../core/pair-messages.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { Signers } from '../records/signers.ts';
import { PeerRefusal } from './client.ts';
import type { ManifestDesk } from './manifests.ts';

/** The messages by their kinds. */
export interface PairMessages {
  readonly pair_request: PairRequestMessage;
  readonly pair_poll: PairPollMessage;
  readonly pair_confirm: PairConfirmMessage;
  readonly pair_refresh: PairRefreshMessage;
}

/** What every message has. */
export interface Envelope extends JsonObject {
  readonly object: PairMessageKind;
  readonly from: string;
  readonly to: string;
  readonly nonce: string;
  readonly salt: string;
  readonly created: string;
}

/** A message before it has an id and a proof. */
export function composeMessage(envelope: Envelope, members: object): Envelope {
  return { ...envelope, ...members };
}

/**
 * Tells whether a message is for the host with a DID.
 *
 * Spec: `pair-message-to`.
 */
export function isMeantFor({ to }: Pick<PairMessage, 'to'>, did: string): boolean {
  return to === did;
}

/**
 * Tells whether a manifest is that of the sender of a message.
 *
 * Spec: `pair-message-manifest`.
 */
export function isManifestOf(
  { instance }: FederationManifest,
  { from }: Pick<PairMessage, 'from'>,
): boolean {
  return instance.did === from;
}

/** Makes messages, and judges them. */
export class MessageDesk {
  readonly #kernel: Kernel;
  readonly #signers: Signers;
  readonly #manifests: ManifestDesk;

  constructor(kernel: Kernel, signers: Signers, manifests: ManifestDesk) {
    this.#kernel = kernel;
    this.#signers = signers;
    this.#manifests = manifests;
  }

  /**
   * Makes a message for a peer, signed at this moment.
   *
   * @param nonce that of the handshake
   */
  make(
    kind: PairMessageKind,
    to: string,
    nonce: string,
    members: object,
  ): JsonObject & { readonly id: string } {
    const { instance, parts } = this.#kernel;
    const content = parts.composeMessage(
      {
        object: kind,
        from: instance.did,
        to,
        nonce,
        salt: parts.randomSalt(),
        created: nowOf(this.#kernel),
      },
      members,
    );
    const identified = { ...content, id: parts.documentId(content) };
    return instance.sign(identified, {
      created: content.created,
      proofPurpose: PAIR_MESSAGE_PURPOSE,
      domain: content.to,
      challenge: content.nonce,
    });
  }

  /**
   * Judges a message of a peer, but for whether it was had before.
   *
   * Spec: `pair-message-shape`, `pair-message-to`, `pair-message-proof`, `pair-message-manifest`,
   * `pair-message-stale`.
   *
   * @param pairId the pair in the path, where there is one
   * @throws {ProtocolError}
   */
  async judge<K extends PairMessageKind>(
    kind: K,
    value: unknown,
    pairId: string | undefined,
  ): Promise<PairMessages[K]> {
    const { parts, instance } = this.#kernel;
    const message = parts.readPairMessage(kind, value, pairId);
    if (!parts.isMeantFor(message, instance.did)) {
      throw rejectPairMessage('wrong_responder', 'this host is another one');
    }
    if (message.from === instance.did) throw new ProtocolError('conflict', 'from this host itself');
    await this.#authenticate(message);
    if ('manifest' in message) await this.#judgeManifest(message);
    if (!parts.isTimely(message.created, nowOf(this.#kernel))) {
      throw rejectPairMessage('stale', `created at ${message.created}`);
    }
    return message as PairMessages[K];
  }

  async #authenticate(message: PairMessage): Promise<void> {
    try {
      await this.#signers.verifyDocument(message as unknown as JsonObject, {
        signer: message.from,
        created: message.created,
        proofPurpose: PAIR_MESSAGE_PURPOSE,
        domain: message.to,
        challenge: message.nonce,
      });
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code === 'signer-unavailable') throw error;
      throw rejectPairMessage('unauthenticated_initiator', error.message, error);
    }
  }

  async #judgeManifest(message: PairRequestMessage | PairRefreshMessage): Promise<void> {
    let manifest: FederationManifest;
    try {
      manifest = await this.#manifests.judge(message.manifest, true);
    } catch (error) {
      if (error instanceof PeerRefusal) {
        throw new ProtocolError('signer-unavailable', error.message, { cause: error });
      }
      if (!(error instanceof ProtocolError)) throw error;
      throw rejectPairMessage('manifest', error.message, error);
    }
    if (!this.#kernel.parts.isManifestOf(manifest, message)) {
      throw rejectPairMessage('manifest', 'the manifest of somebody else');
    }
  }
}
