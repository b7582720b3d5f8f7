// Key documents: what an instance says about the keys of one of its actors.

import { readDid } from './dids.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject } from './json.ts';
import { readKeys, type OracleKey } from './keys.ts';
import { oracleVerifySigned } from './signed.ts';
import { isTime } from './time.ts';

/**
 * The keys of an actor, from a key document that its instance signed.
 *
 * Spec: `identity-key-document-proof`.
 *
 * @throws {OracleError} `signer-unresolvable` for a document that may not be used
 */
export function oracleReadKeyDocument(
  did: string,
  document: unknown,
  instanceKeys: readonly OracleKey[],
): OracleKey[] {
  const unusable = (why: string): OracleError => new OracleError('signer-unresolvable', why);
  const parsed = readDid(did);
  if (parsed.method !== 'sync') throw unusable(`${did} has no key document`);
  if (!isJsonObject(document)) throw unusable('the key document is no object');
  if (getMember(document, 'id') !== did) throw unusable('the key document of somebody else');
  if (getMember(document, 'controller') !== parsed.instance) throw unusable('another controller');
  const updated = getMember(document, 'updated');
  if (!isTime(updated)) throw unusable('updated is no time');
  try {
    oracleVerifySigned(document, {
      signer: parsed.instance,
      created: updated,
      keys: instanceKeys,
    });
  } catch (error) {
    if (error instanceof OracleError) throw unusable(`${error.code}: ${error.detail}`);
    throw error;
  }
  const entries = getMember(document, 'assertionMethod');
  return readKeys(Array.isArray(entries) ? entries : [], did);
}
