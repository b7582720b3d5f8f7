/** Searching a directory. */
import { parseDid } from '../core/dids.ts';
import { ProtocolError } from '../core/errors.ts';
import { isNamespace } from '../core/record.ts';
import { numberParameter, singleParameter } from '../service/json-requests.ts';
import type { Listing } from './directory-store.ts';

/** What is searched for. */
export interface SearchRequest {
  readonly namespace: string;
  /** The DID behind which the results are; empty before all. */
  readonly after: string;
  readonly limit: number;
}

const LIMIT = { least: 1, most: 100, absent: 20 };

/**
 * Reads what is searched for.
 *
 * Spec: `directory-search-query`.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function readSearchRequest(query: URLSearchParams): SearchRequest {
  const namespace = singleParameter(query, 'namespace');
  if (!isNamespace(namespace)) throw new ProtocolError('query-invalid', 'namespace is none');
  const after = singleParameter(query, 'after');
  if (after !== undefined && !isInstance(after)) {
    throw new ProtocolError('query-invalid', 'after is no DID of a directory');
  }
  return { namespace, after: after ?? '', limit: numberParameter(query, 'limit', LIMIT) };
}

function isInstance(did: string): boolean {
  try {
    return parseDid(did).method === 'instance';
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
}

/**
 * What is told about a search.
 *
 * Spec: `directory-search`.
 *
 * @param found what was found, and one more where there is more
 */
export function searchView(found: readonly Listing[], limit: number) {
  const results = found.slice(0, limit).map(({ did, handle, url, alsoKnownAs }) => ({
    ...{ did, handle, url },
    also_known_as: alsoKnownAs,
  }));
  return { results, has_more: found.length > limit };
}
