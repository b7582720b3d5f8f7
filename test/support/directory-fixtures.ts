// A log of a directory, to be continued and to be spoiled.

import {
  derivePublicKey,
  didOfGenesis,
  encodeMultikey,
  signOperation,
  type DirectoryOperation,
  type DirectoryOperationContent,
} from '../../reference/core/index.ts';
import { seedOf } from './core-fixtures.ts';

/** A key pair of a log. */
export interface LogKey {
  readonly privateKey: Uint8Array;
  readonly multikey: string;
}

export function logKey(byte: number): LogKey {
  const privateKey = seedOf(byte);
  return { privateKey, multikey: encodeMultikey(derivePublicKey(privateKey)) };
}

export const ROTATION = logKey(21);
export const OTHER_ROTATION = logKey(22);
export const KEY = logKey(23);
export const OTHER_KEY = logKey(24);
export const STRANGER = logKey(25);

/** The time of the n-th operation of a log. */
export function timeOf(index: number): string {
  return new Date(Date.UTC(2026, 10, 20, 10, 0, index)).toISOString();
}

export const STATED = {
  rotation_keys: [ROTATION.multikey, OTHER_ROTATION.multikey],
  keys: [{ name: 'key-1', publicKeyMultibase: KEY.multikey }],
  services: [{ type: 'syncropel', serviceEndpoint: 'https://b.example' }],
  handle: 'bob',
  namespaces: ['default'],
  also_known_as: ['did:web:b.example'],
};

/** Signs an operation, by the first rotation key unless another one is given. */
export function sign<Content extends DirectoryOperationContent>(
  content: Content,
  { multikey, privateKey }: LogKey = ROTATION,
): Extract<DirectoryOperation, { type: Content['type'] }> {
  return signOperation(content, multikey, { privateKey });
}

export const GENESIS = sign({
  object: 'directory_operation',
  type: 'genesis',
  created: timeOf(0),
  ...STATED,
});
export const DID = didOfGenesis(GENESIS.id);

/** An update that follows an operation, a second later for each place of the log. */
export function updateAfter(
  previous: DirectoryOperation,
  index: number,
  changes: Partial<typeof STATED> & { readonly created?: string; readonly did?: string } = {},
  by = ROTATION,
): Extract<DirectoryOperation, { type: 'update' }> {
  return sign(
    {
      object: 'directory_operation',
      type: 'update',
      did: DID,
      previous: previous.id,
      created: timeOf(index),
      ...STATED,
      ...changes,
    },
    by,
  );
}

/** A revoke that follows an operation. */
export function revokeAfter(
  previous: DirectoryOperation,
  index: number,
  by = ROTATION,
): Extract<DirectoryOperation, { type: 'revoke' }> {
  return sign(
    {
      object: 'directory_operation',
      type: 'revoke',
      did: DID,
      previous: previous.id,
      created: timeOf(index),
    },
    by,
  );
}
