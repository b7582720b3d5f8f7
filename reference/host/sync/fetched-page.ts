/**
 * A page of changes as a peer answers it: fetched, taken apart and parsed.
 *
 * A page may be large, so it is parsed in slices, each of them as a page of its own: then every limit of
 * the parser means what it means for the whole page, and others get their turn in between.
 */
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { type IncomingAnswer, TransportError } from '../guarded-fetch.ts';
import { readPageText } from '../page-text.ts';
import type { HostParts } from '../parts.ts';
import { isCursor } from './cursor.ts';
import type { PeerLinks } from './peer-links.ts';
import { PullFailure } from './pull-failure.ts';

/** An element of a page, before its record is judged. */
export interface FetchedElement {
  readonly id: string;
  readonly record: JsonValue;
}

/** A page of changes. */
export interface FetchedPage {
  readonly elements: readonly FetchedElement[];
  readonly nextCursor: string;
  readonly hasMore: boolean;
}

/** What is asked for. */
export interface PageRequest {
  readonly peerDid: string;
  readonly thread: string;
  /** Where to read on; undefined at the beginning. */
  readonly cursor: string | undefined;
  readonly signal: AbortSignal;
}

/** What reading pages works with. */
export interface PageTools {
  readonly links: PeerLinks;
  readonly parts: Pick<
    HostParts,
    'classOfStatus' | 'classOfTransport' | 'parsePage' | 'pullLimits'
  >;
}

/** How many records are asked for at once, and what the answer may take. */
export const PULL_LIMITS = { records: 1000, bytes: 22_020_096, milliseconds: 30_000 };

/**
 * Fetches the next page.
 *
 * Spec: `sync-pull`, `sync-error-class`.
 *
 * @throws {PullFailure}
 */
export async function fetchPage(request: PageRequest, tools: PageTools): Promise<FetchedPage> {
  const answer = await ask(request, tools);
  const { status, headers, body } = answer;
  if (status !== 200) {
    throw new PullFailure(tools.parts.classOfStatus(status), `answered ${status}`, {
      status,
      code: codeOf(body),
      retryAfter: headers.get('retry-after'),
    });
  }
  try {
    const page = await readPage(body, tools);
    const isStuck =
      page.hasMore && page.elements.length === 0 && page.nextCursor === request.cursor;
    if (isStuck) throw new ProtocolError('shape-invalid', 'a page that leads nowhere');
    return page;
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    throw new PullFailure('PARSE_ERROR', error.message, { status, cause: error });
  }
}

async function ask(
  { peerDid, thread, cursor, signal }: PageRequest,
  { links, parts }: PageTools,
): Promise<IncomingAnswer> {
  const { records, bytes, milliseconds } = parts.pullLimits;
  const query = new URLSearchParams({ thread, limit: String(records) });
  if (cursor !== undefined) query.set('since', cursor);
  try {
    return await links.read(peerDid, {
      path: `/v1/sync/changes?${query.toString()}`,
      timeoutMilliseconds: milliseconds,
      maxBytes: bytes,
      signal,
    });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    throw new PullFailure(parts.classOfTransport(error), error.message, { cause: error });
  }
}

/** The code of a problem document; undefined if the body is none. */
export function codeOf(body: Uint8Array): string | undefined {
  try {
    const problem: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const code = isJsonObject(problem) ? ownMember(problem, 'code') : undefined;
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}

/** How many elements are parsed before others get their turn. */
const SLICE = 32;

const OPENING = Buffer.from('{"records":[');
const COMMA = Buffer.from(',');
const CLOSING = Buffer.from(']}');

/** Some elements of a page as a page of their own. */
function pageOf(items: readonly Uint8Array[]): Uint8Array {
  const parts = items.flatMap((item, at) => (at === 0 ? [item] : [COMMA, item]));
  return Buffer.concat([OPENING, ...parts, CLOSING]);
}

async function readPage(body: Uint8Array, { parts }: PageTools): Promise<FetchedPage> {
  const { page, items } = await readPageText(body, parts.parsePage, 'records');
  const [nextCursor, hasMore] = [ownMember(page, 'next_cursor'), ownMember(page, 'has_more')];
  if (!items || !isCursor(nextCursor) || typeof hasMore !== 'boolean') {
    throw new ProtocolError('shape-invalid', 'no page of changes');
  }
  const elements: FetchedElement[] = [];
  for (let at = 0; at < items.length; at += SLICE) {
    const slice = parts.parsePage(pageOf(items.slice(at, at + SLICE)));
    // It was put together as such a page.
    elements.push(...(slice as { records: JsonValue[] }).records.map(readElement));
    await new Promise(setImmediate);
  }
  return { elements, nextCursor, hasMore };
}

function readElement(value: JsonValue): FetchedElement {
  if (isJsonObject(value)) {
    const id = ownMember(value, 'id');
    const record = value['record'];
    if (typeof id === 'string' && record !== undefined && Object.hasOwn(value, 'record')) {
      return { id, record };
    }
  }
  throw new ProtocolError('shape-invalid', 'an element without id or record');
}
