/** Who the host itself is: a DID and a key of its own, apart from the keys of its actors. */
import { didOfKey } from '../../core/dids.ts';
import type { JsonObject } from '../../core/json.ts';
import { encodeMultikey } from '../../core/multikey.ts';
import { signDocument } from '../../core/proof.ts';
import { sha256 } from '../crypto.ts';
import type { HostEvent, InstanceKeyed } from '../events.ts';
import type { Keyring } from '../keyring.ts';
import type { HostParts } from '../parts.ts';
import type { Secret } from '../store.ts';

/** What a proof of the instance says beside the signature. */
export interface InstanceProof {
  readonly created: string;
  /** `assertionMethod` if absent. */
  readonly proofPurpose?: 'assertionMethod' | 'authentication';
  readonly domain?: string;
  readonly challenge?: string;
}

/** The host as one who signs. */
export interface Instance {
  /** The instance DID. */
  readonly did: string;
  /** The verification method of the instance key: its id. */
  readonly keyId: string;
  readonly publicKeyMultibase: string;
  /** Signs a document that has no proof yet. */
  sign<T extends object>(document: T, proof: InstanceProof): T & JsonObject;
}

/**
 * A fresh instance key, and the event that tells of it. Both are appended as one unit.
 *
 * Spec: `identity-instance-key`, `did-key`.
 */
export function foundInstance({ generateKeyPair }: HostParts): {
  readonly event: HostEvent;
  readonly secret: Secret;
} {
  const { publicKey, seed } = generateKeyPair();
  const publicKeyMultibase = encodeMultikey(publicKey);
  const did = didOfKey(publicKeyMultibase);
  const keyId = `${did}#${publicKeyMultibase}`;
  return {
    event: { kind: 'instance-keyed', did, keyId, publicKeyMultibase },
    secret: { id: keyId, seed },
  };
}

/** The instance that the log tells of. */
export function openInstance(keyed: InstanceKeyed, keyring: Keyring): Instance {
  const { did, keyId, publicKeyMultibase } = keyed;
  return {
    did,
    keyId,
    publicKeyMultibase,
    sign(document, proof) {
      const sign = keyring.signer(keyId);
      const signed = signDocument(document, { ...proof, sign, sha256, verificationMethod: keyId });
      return signed as unknown as typeof document & JsonObject;
    },
  };
}
