import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';

/** What handlers look at of a request. */
export interface RequestInfo {
  readonly method: string;
  /** The path without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly message: IncomingMessage;
}

/** A request with the parameters of its path. */
export interface RoutedRequest extends RequestInfo {
  readonly parameters: Readonly<Record<string, string>>;
}

/** The path and query of a request. */
export function readRequestInfo(message: IncomingMessage): RequestInfo {
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1));
  return { method: message.method ?? 'GET', path, query, message };
}

/** What scripts of any site may read. */
const OPEN_PATHS: ReadonlySet<string> = new Set([
  '/.well-known/webfinger',
  '/.well-known/nodeinfo',
  '/nodeinfo/2.1',
  '/.well-known/sx-capabilities',
]);

/**
 * What every answer has beside what its handler gave it. Discovery is for scripts of any site, also
 * when it refuses.
 *
 * Spec: `discovery-cors`, `discovery-nodeinfo-cors`, `discovery-capabilities-cors`.
 */
export function finishAnswer(answer: Answer, { path }: RequestInfo): Answer {
  if (!OPEN_PATHS.has(path)) return answer;
  return { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': '*' } };
}
