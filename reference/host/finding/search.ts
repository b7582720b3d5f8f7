/** Asking the directory who wants to be found in a namespace. */
import { isInstanceDid } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { isNamespace } from '../../core/record.ts';
import { isBaseUrl } from '../../core/urls.ts';
import { onlyValue } from '../discovery.ts';
import { fetchJson } from '../fetch-json.ts';
import { toPeerRefusal } from '../peers.ts';
import { LOG_BYTES } from './directory-logs.ts';
import { type Registers, requireDirectory } from './found-place.ts';

/** How many are asked for. */
const MAX_RESULTS = 100;

/** Somebody who was found. */
export interface SearchResult extends JsonObject {
  readonly did: string;
  readonly handle: string | null;
  readonly url: string;
  readonly also_known_as: string[];
}

/**
 * Reads in which namespace somebody searches.
 *
 * Spec: `peers-search`.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function readSearch(query: URLSearchParams): string {
  const namespace = onlyValue(query, 'namespace');
  if (isNamespace(namespace)) return namespace;
  throw new ProtocolError('query-invalid', 'namespace is no namespace');
}

function readResult(value: JsonValue): SearchResult {
  if (isJsonObject(value)) {
    const [did, url] = [ownMember(value, 'did'), ownMember(value, 'url')];
    const handle = ownMember(value, 'handle') ?? null;
    const names = ownMember(value, 'also_known_as') ?? [];
    const isGood =
      isInstanceDid(did) &&
      isBaseUrl(url) &&
      (handle === null || typeof handle === 'string') &&
      Array.isArray(names) &&
      names.every((name) => typeof name === 'string');
    if (isGood) return { did, handle, url, also_known_as: names as string[] };
  }
  throw new ProtocolError('resolve-failed', 'the directory gave something else than results');
}

/**
 * What a directory found, in its order.
 *
 * Spec: `peers-search`.
 *
 * @throws {ProtocolError} `resolve-failed`
 */
export function resultsIn(answer: JsonValue): SearchResult[] {
  const results = isJsonObject(answer) ? ownMember(answer, 'results') : undefined;
  if (!Array.isArray(results)) {
    throw new ProtocolError('resolve-failed', 'the directory gave no results');
  }
  return (results as JsonValue[]).slice(0, MAX_RESULTS).map(readResult);
}

/** Asks the directory. @throws {ProtocolError} */
export async function searchDirectory(
  namespace: string,
  registers: Registers,
): Promise<SearchResult[]> {
  const { parts, transport } = registers.kernel;
  const query = new URLSearchParams({ namespace, limit: String(MAX_RESULTS) });
  const url = `${requireDirectory(registers)}/directory/search?${query.toString()}`;
  try {
    const parse = (bytes: Uint8Array): JsonValue => parts.parsePage(bytes);
    const answer = await fetchJson(url, 'application/json', transport, parse, LOG_BYTES);
    return parts.resultsIn(answer);
  } catch (error) {
    throw toPeerRefusal(error);
  }
}
