/** Ordered collections and their pages, which are numbered from the oldest item. */
import { parseCid } from '../core/cid.ts';
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
  return withItems(head, [...items].reverse());
}

/** What a query for a part of an outbox asks for. */
export interface SliceRequest {
  /** The id of the activity before the first one; undefined for the beginning. */
  readonly since: string | undefined;
  readonly limit: number;
}

const MAX_LIMIT = 100;

function isSliceLimit(text: string): boolean {
  return /^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= MAX_LIMIT;
}

function queryInvalid(detail: string): ProtocolError {
  return new ProtocolError('query-invalid', detail);
}

/**
 * The part of an outbox that a query asks for; undefined if it asks for none.
 *
 * Spec: `backfill-since-invalid`.
 *
 * @throws {ProtocolError} a `cid-…` code, or `query-invalid`
 */
export function requestedSlice(query: URLSearchParams): SliceRequest | undefined {
  const since = query.getAll('since');
  const limit = query.getAll('limit');
  if (since.length === 0 && limit.length === 0) return undefined;
  if (since.length > 1 || limit.length > 1) throw queryInvalid('since or limit is given twice');
  if (query.has('page')) throw queryInvalid('since and limit do not go with page');
  if (since[0] !== undefined) parseCid(since[0]);
  if (limit[0] !== undefined && !isSliceLimit(limit[0])) {
    throw queryInvalid(`limit is not a number from 1 to ${MAX_LIMIT}`);
  }
  return { since: since[0], limit: limit[0] === undefined ? PAGE_SIZE : Number(limit[0]) };
}

/** A part of an outbox. */
export interface Slice {
  readonly request: SliceRequest;
  /** How much the reader may see in all. */
  readonly totalItems: number;
  /** JSON texts, oldest first. */
  readonly items: readonly string[];
  /** The id of the last item, if more stand after it. */
  readonly more: string | undefined;
}

/**
 * A part of an outbox as text.
 *
 * Spec: `backfill-since`, `backfill-since-next`.
 */
export function slicePage(url: string, { request, totalItems, items, more }: Slice): string {
  const { since, limit } = request;
  const at = since === undefined ? '' : `since=${since}&`;
  const head: JsonObject = {
    '@context': CONTEXT,
    id: `${url}?${at}limit=${limit}`,
    type: 'OrderedCollectionPage',
    partOf: url,
    totalItems,
    ...(more !== undefined && { next: `${url}?since=${more}&limit=${limit}` }),
  };
  return withItems(head, items);
}

/** Puts items, which are JSON texts, into a page as they are. */
function withItems(head: JsonObject, items: readonly string[]): string {
  return `${JSON.stringify(head).slice(0, -1)},"orderedItems":[${items.join(',')}]}`;
}
