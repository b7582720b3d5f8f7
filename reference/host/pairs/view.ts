/** Pairs as the operator sees them. */
import type { JsonObject } from '../../core/json.ts';
import type { Pair } from './book.ts';

/**
 * A pair as it is shown.
 *
 * Spec: `pair-state-shown`.
 */
export function pairView(pair: Pair): JsonObject {
  const { pairId, peerDid, peerUrl, state, genesis, terms, threads, memory } = pair;
  const { held, lastSync, lastError } = memory;
  return {
    pair_id: pairId,
    peer_did: peerDid,
    peer_url: peerUrl ?? null,
    // What was broken off before it was a pair has no state any more.
    state: state ?? 'revoked',
    namespaces: terms ? { ...terms.namespaces } : null,
    scopes: terms ? [...terms.scopes] : null,
    genesis: genesis ?? null,
    token_expires: held?.expires ?? null,
    last_sync: lastSync ?? null,
    ...(lastError !== undefined && { last_error: lastError }),
    threads: threads ? [...threads.keys()] : null,
  };
}
