/** Key documents: what an instance says about the keys of one of its actors, and signs. */
import type { HashOptions } from './cid.ts';
import { parseDid } from './dids.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { isJsonObject, type JsonObject, ownMember } from './json.ts';
import { type Key, readKeyHistory } from './keys.ts';
import { verifySignedDocument } from './signed-documents.ts';
import { isTimestamp } from './time.ts';

/** What a key document says. */
export interface KeyDocument {
  readonly did: string;
  /** Of two documents the one with the later time counts. */
  readonly updated: string;
  /** The whole history, oldest first. */
  readonly keys: readonly Key[];
}

/** By what a key document is hashed and verified. */
export interface KeyDocumentOptions extends HashOptions {
  readonly verifySignature?: VerifySignature;
}

/**
 * Reads the key document of an actor of a `did:sync`.
 *
 * Spec: `identity-key-document-proof`.
 *
 * @param instanceKeys the key history of the instance that the DID names
 * @throws {ProtocolError} `signer-unresolvable` if it is not for this DID, not by the instance that it
 * names, or malformed; one of the `proof-` and `key-` codes if its proof is refused
 */
export function readKeyDocument(
  document: unknown,
  did: string,
  instanceKeys: readonly Key[],
  options: KeyDocumentOptions = {},
): KeyDocument {
  const parsed = parseDid(did);
  const instance = parsed.method === 'sync' ? parsed.instance : undefined;
  if (!isKeyDocumentOf(document, did, instance)) {
    throw new ProtocolError('signer-unresolvable', `no key document of ${did}`);
  }
  const { updated } = document;
  verifySignedDocument(document, instanceKeys, { ...options, signer: instance!, created: updated });
  return { did, updated, keys: readKeyHistory(document['assertionMethod'], did) };
}

function isKeyDocumentOf(
  document: unknown,
  did: string,
  instance: string | undefined,
): document is JsonObject & { updated: string } {
  return (
    instance !== undefined &&
    isJsonObject(document) &&
    ownMember(document, 'id') === did &&
    ownMember(document, 'controller') === instance &&
    Array.isArray(ownMember(document, 'assertionMethod')) &&
    isTimestamp(ownMember(document, 'updated'))
  );
}
