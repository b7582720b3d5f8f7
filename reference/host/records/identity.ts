/** What a host says of who it is, and of the keys of its actors. */
import { didOfActor } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { decodeMultikey } from '../../core/multikey.ts';
import type { Holder } from '../authorize.ts';
import { sha256 } from '../crypto.ts';
import type { LocalActor } from '../projections/actor-state.ts';
import type { Instance } from './instance.ts';
import { keysUnderDid } from './signers.ts';

/**
 * Who the host is, and who asks.
 *
 * Spec: `identity-endpoint`, `identity-endpoint-actor`.
 */
export function identityView(instance: Instance, holder: Holder | undefined): JsonObject {
  const { did, keyId, publicKeyMultibase } = instance;
  return {
    object: 'identity',
    did,
    method: did.split(':')[1]!,
    key_id: keyId,
    public_key_multibase: publicKeyMultibase,
    key_fingerprint: Buffer.from(sha256(decodeMultikey(publicKeyMultibase))).toString('hex'),
    ...(holder?.kind === 'actor' && { actor: didOfActor(did, holder.name) }),
  };
}

/**
 * A host that has its identity keeps it: there is never another one.
 *
 * Spec: `identity-generate`.
 *
 * @throws {ProtocolError} `conflict`
 */
export function generateIdentity({ did }: Instance): never {
  throw new ProtocolError('conflict', `the host has its identity, ${did}`);
}

/**
 * The key document of a local actor, signed by the instance. It is as new as the newest activity of
 * the actor, whose keys change by activities only.
 *
 * Spec: `identity-key-document`.
 */
export function keyDocument(instance: Instance, actor: LocalActor): JsonObject {
  const name = actor.url.slice(actor.url.lastIndexOf('/') + 1);
  const did = didOfActor(instance.did, name);
  const document = {
    id: did,
    controller: instance.did,
    alsoKnownAs: [actor.url],
    assertionMethod: keysUnderDid(actor, did) as unknown as JsonObject[],
    updated: actor.lastPublished,
  };
  return instance.sign(document, { created: actor.lastPublished });
}

/**
 * The document of the `did:web` under which the host may be known too, and where it is.
 *
 * Spec: `identity-did-web-served`, `peers-did-web-service`.
 */
export function didDocument(instance: Instance, did: string, base: string): JsonObject {
  const { publicKeyMultibase } = instance;
  const key = { id: `${did}#key-1`, type: 'Multikey', controller: did, publicKeyMultibase };
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    ...(instance.did !== did && { alsoKnownAs: [instance.did] }),
    assertionMethod: [key],
    authentication: [key],
    service: [{ id: `${did}#syncropel`, type: 'syncropel', serviceEndpoint: base }],
  };
}
