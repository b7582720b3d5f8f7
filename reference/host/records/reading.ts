/** Who may read what of the records of a host, and which part of it they ask for. */
import { ProtocolError } from '../../core/errors.ts';
import type { Holder } from '../authorize.ts';
import type { ViewRequest } from './views.ts';

/**
 * Checks that somebody with a token may read a thread.
 *
 * Spec: `record-reserved-read`.
 *
 * @param isReserved whether the thread is the host's own
 * @throws {ProtocolError} `thread-reserved`
 */
export function checkReader(holder: Holder, isReserved: boolean): void {
  if (isReserved && holder.kind !== 'operator') {
    throw new ProtocolError('thread-reserved', 'the thread is for the operator');
  }
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;
const LIMIT_FORM = /^[1-9][0-9]{0,3}$/;

/**
 * Reads the query for a page of a view.
 *
 * Spec: `thread-query`, `thread-page`.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function readViewRequest(query: URLSearchParams): ViewRequest {
  checkOnce(query);
  const limit = query.get('limit');
  if (limit !== null && !(LIMIT_FORM.test(limit) && Number(limit) <= MAX_LIMIT)) {
    throw new ProtocolError('query-invalid', `limit is not 1 to ${MAX_LIMIT}`);
  }
  return {
    after: query.get('after') ?? undefined,
    limit: limit === null ? DEFAULT_LIMIT : Number(limit),
  };
}

/**
 * Checks that no parameter is given twice.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function checkOnce(query: URLSearchParams): void {
  for (const name of new Set(query.keys())) {
    if (query.getAll(name).length > 1) {
      throw new ProtocolError('query-invalid', `${name.slice(0, 64)} is given twice`);
    }
  }
}
