// Reading threads of a target: all pages of a view, and its summary.

import { TargetFault } from './errors.ts';
import type { HttpAnswer } from './http.ts';
import { at, isObject, listAt, textAt } from './json.ts';
import type { Send } from './local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';

/** Longest chain of pages that is followed; a view that has no end is cut here. */
const PAGE_LIMIT = 1000;

/** A thread, read to the end of its view. */
export interface ThreadReading {
  /** The records of the view, in its order. */
  records: JsonObject[];
  ids: string[];
  /** The answers, one a page. */
  pages: HttpAnswer[];
}

/** What `GET /v1/threads/<thread>` shows. Members that are missing or of another form are empty here. */
export interface ThreadSummary {
  records: unknown;
  pending: unknown[];
  equivocations: unknown[];
  counters: unknown;
  answer: HttpAnswer;
}

/**
 * Reads all pages of a thread by following `next`.
 *
 * @throws {TargetFault} when an answer is not 200, or the pages have no end
 */
export async function readThread(
  send: Send,
  base: string,
  token: string,
  thread: string,
  limit?: number,
): Promise<ThreadReading> {
  const reading: ThreadReading = { records: [], ids: [], pages: [] };
  const path = `${base}/v1/threads/${encodeURIComponent(thread)}/records`;
  let after: string | undefined;
  do {
    const query = new URLSearchParams();
    if (after !== undefined) query.set('after', after);
    if (limit !== undefined) query.set('limit', String(limit));
    const page = await send(query.size === 0 ? path : `${path}?${query.toString()}`, { token });
    if (page.status !== 200) {
      throw new TargetFault(`GET ${path} should be answered 200, and was answered ${page.status}`);
    }
    reading.pages.push(page);
    for (const record of listAt(page.json, 'records')) {
      if (isObject(record)) reading.records.push(record as JsonObject);
    }
    if (reading.pages.length > PAGE_LIMIT) {
      throw new TargetFault(`${path} has more than ${PAGE_LIMIT} pages`);
    }
    after = at(page.json, 'has_more') === true ? textAt(page.json, 'next') : undefined;
  } while (after !== undefined);
  reading.ids = reading.records.map((record) => textAt(record, 'id') ?? '');
  return reading;
}

/**
 * Reads the summary of a thread.
 *
 * @throws {TargetFault} when the answer is not 200
 */
export async function readSummary(
  send: Send,
  base: string,
  token: string,
  thread: string,
): Promise<ThreadSummary> {
  const path = `${base}/v1/threads/${encodeURIComponent(thread)}`;
  const answer = await send(path, { token });
  if (answer.status !== 200) {
    throw new TargetFault(`GET ${path} should be answered 200, and was answered ${answer.status}`);
  }
  return {
    records: at(answer.json, 'records'),
    pending: listAt(answer.json, 'pending'),
    equivocations: listAt(answer.json, 'equivocations'),
    counters: at(answer.json, 'counters'),
    answer,
  };
}
