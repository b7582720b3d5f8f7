// Keys: of the actors of the probe, of an instance, and of the actors that it hosts.

import type { KeyObject } from 'node:crypto';
import { generateKeyPair } from '../oracle/index.ts';
import type { JsonObject, SignOptions } from '../oracle/index.ts';
import { timeFromNow } from './activities.ts';

const HOUR = 3_600_000;

/** A key of an actor URL or a DID, with the half that no document shows. */
export interface PeerKey {
  id: string;
  controller: string;
  publicKeyMultibase: string;
  created: string;
  superseded_at?: string;
  revoked_at?: string;
  purpose: string[];
  private_key: KeyObject;
}

export interface PeerKeyOptions {
  fragment?: string;
  created?: string;
  superseded_at?: string;
  revoked_at?: string;
  purpose?: string[];
}

/** Makes a key of its controller; its `created` is an hour ago unless given. */
export function makePeerKey(
  controller: string,
  fragment: string,
  options: PeerKeyOptions = {},
): PeerKey {
  const pair = generateKeyPair();
  return {
    id: `${controller}#${options.fragment ?? fragment}`,
    controller,
    publicKeyMultibase: pair.publicKeyMultibase,
    created: options.created ?? timeFromNow(-HOUR),
    ...(options.superseded_at === undefined ? {} : { superseded_at: options.superseded_at }),
    ...(options.revoked_at === undefined ? {} : { revoked_at: options.revoked_at }),
    purpose: options.purpose ?? ['sign-activity', 'rotate-key'],
    private_key: pair.privateKey,
  };
}

/** How many keys are made for a DID that is to suit. */
const MAX_KEYS = 5000;

/** The DID that is a key, and the key; one that suits, if it is not too hard to find. */
export function makeDidKey(suits: (did: string) => boolean = () => true): {
  did: string;
  key: PeerKey;
} {
  let pair = generateKeyPair();
  const didOf = (): string => `did:key:${pair.publicKeyMultibase}`;
  for (let made = 1; made < MAX_KEYS && !suits(didOf()); made += 1) pair = generateKeyPair();
  const did = didOf();
  return {
    did,
    key: {
      id: `${did}#${pair.publicKeyMultibase}`,
      controller: did,
      publicKeyMultibase: pair.publicKeyMultibase,
      created: '1970-01-01T00:00:00.000Z',
      purpose: ['sign-activity', 'rotate-key'],
      private_key: pair.privateKey,
    },
  };
}

/** The entry of a key in a document. */
export function describePeerKey(key: PeerKey): JsonObject {
  return {
    id: key.id,
    type: 'Multikey',
    controller: key.controller,
    publicKeyMultibase: key.publicKeyMultibase,
    created: key.created,
    ...(key.superseded_at === undefined ? {} : { superseded_at: key.superseded_at }),
    ...(key.revoked_at === undefined ? {} : { revoked_at: key.revoked_at }),
    purpose: key.purpose,
  };
}

/** The newest key that is neither superseded nor revoked; the newest at all where there is none. */
export function currentKey<Key extends Pick<PeerKey, 'superseded_at' | 'revoked_at'>>(
  keys: readonly Key[],
): Key {
  const usable = keys.filter((key) => !key.superseded_at && !key.revoked_at);
  const key = usable.at(-1) ?? keys.at(-1);
  if (key === undefined) throw new TypeError('there is no key');
  return key;
}

/** What a signer needs to sign with a key. */
export function signsWith(key: PeerKey): Pick<SignOptions, 'privateKey' | 'verificationMethod'> {
  return { privateKey: key.private_key, verificationMethod: key.id };
}
