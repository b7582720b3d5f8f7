/** Ordered collections and their pages, which are numbered from the oldest item. */
import { ProtocolError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';

const CONTEXT = 'https://www.w3.org/ns/activitystreams';

/** Spec: `collection-page-size`. */
export const PAGE_SIZE = 20;

/** The highest page of a collection; page 1 exists even without items. */
export function highestPage(totalItems: number): number {
  return Math.max(1, Math.ceil(totalItems / PAGE_SIZE));
}

/**
 * The page that a query asks for; undefined if it asks for the collection itself.
 *
 * Spec: `collection-page-true`, `collection-page-invalid`, `collection-page-beyond`.
 *
 * @throws {ProtocolError} `query-invalid`, or `not-found` past the end
 */
export function requestedPage(query: URLSearchParams, totalItems: number): number | undefined {
  const values = query.getAll('page');
  const [value] = values;
  if (value === undefined) return undefined;
  const highest = highestPage(totalItems);
  if (values.length > 1) throw new ProtocolError('query-invalid', 'page is given twice');
  if (value === 'true') return highest;
  if (!/^[1-9][0-9]*$/.test(value)) {
    throw new ProtocolError('query-invalid', 'page is neither true nor a number from 1');
  }
  if (Number(value) > highest) throw new ProtocolError('not-found', 'there is no such page');
  return Number(value);
}

/** The positions of a page's items, counted from 1 for the oldest. The last may not exist yet. */
export function positionsOf(page: number): { from: number; to: number } {
  return { from: (page - 1) * PAGE_SIZE + 1, to: page * PAGE_SIZE };
}

/** Spec: `collection-root`. */
export function collectionRoot(url: string, totalItems: number): JsonObject {
  return {
    '@context': CONTEXT,
    id: url,
    type: 'OrderedCollection',
    totalItems,
    first: `${url}?page=${highestPage(totalItems)}`,
    last: `${url}?page=1`,
  };
}

/**
 * A page as text. Items are JSON texts, oldest first, and stand in it as they are.
 *
 * Spec: `collection-order`, `collection-links`, `collection-verbatim`.
 */
export function collectionPage(
  url: string,
  page: number,
  totalItems: number,
  items: readonly string[],
): string {
  const head: JsonObject = {
    '@context': CONTEXT,
    id: `${url}?page=${page}`,
    type: 'OrderedCollectionPage',
    partOf: url,
    totalItems,
    ...(page < highestPage(totalItems) && { prev: `${url}?page=${page + 1}` }),
    ...(page > 1 && { next: `${url}?page=${page - 1}` }),
  };
  return `${JSON.stringify(head).slice(0, -1)},"orderedItems":[${[...items].reverse().join(',')}]}`;
}
