// What every answer of a target is held against, whichever check asked for it. A check need not repeat any of this.

import { oracleDocumentId } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { ERROR_STATUS } from './error-table.ts';
import { judgeShape } from './findings.ts';
import type { Finding } from './findings.ts';
import type { HttpAnswer } from './http.ts';
import { isObject, show, textAt } from './json.ts';
import { shapeProblems } from './schemas.ts';
import type { ShapeName } from './schemas.ts';
import { isFederationPath, judgeFederation } from './wire-federation.ts';

/** The projections of the specification: each has a schema of its name. */
const PROJECTIONS: readonly ShapeName[] = [
  'actor-state',
  'announced',
  'backfill-state',
  'define-registry',
  'delivery-state',
  'endorsements',
  'feed',
  'follower-graph',
  'peer-actors',
  'pending-follows',
];

/** What is served at one path, and the requirement that says how it looks. */
const DOCUMENTS: Readonly<Record<string, readonly [ShapeName, string]>> = {
  '/health': ['health', 'http-health'],
  '/.well-known/webfinger': ['json-resource-descriptor', 'discovery-webfinger'],
  '/resolve': ['resolve-answer', 'discovery-resolve'],
  '/.well-known/nodeinfo': ['nodeinfo-links', 'discovery-nodeinfo-link'],
  '/nodeinfo/2.1': ['nodeinfo', 'discovery-nodeinfo'],
  '/.well-known/sx-capabilities': ['capability-document', 'discovery-capabilities-form'],
  '/admin/dead-letter': ['dead-letter-list', 'dead-letter-list'],
};

const STACK_TRACE =
  /\n\s+at .+:\d+:\d+|node:internal|Traceback \(most recent call last\)|goroutine \d+ \[/;
const SQL = /\bSQLITE_[A-Z]+|\b(SELECT|INSERT|UPDATE|DELETE)\b.+\b(FROM|INTO|SET|WHERE)\b/;
const SOURCE_LINE = /[\w-]+\.(?:[cm]?[jt]s|py|rb|go|rs|java|php|cs|exs?):\d+/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY|"(privateKey|secretKey)[A-Za-z]*"\s*:/;

/**
 * Judges one answer: problem documents, the shapes of what is served, and what no answer may show.
 *
 * Spec: `error-problem`, `error-codes`, `error-no-internals`, `actor-document`, `actor-no-secret`, and the shapes of
 * collections, projections and discovery.
 */
export function judgeAnswer(answer: HttpAnswer, base: string): Finding[] {
  if (!answer.url.startsWith(`${base}/`)) return [];
  const path = pathBelow(answer.url, base);
  if (isTombstone(answer, path)) return judgeTombstone(answer);
  if (answer.status >= 400) return judgeRefusal(answer);
  if (answer.method === 'HEAD') return [];
  if (isFederationPath(path)) return judgeFederation(answer, path);
  if (answer.status !== 200 && answer.status !== 201) return [];
  return judgeContent(answer, path, new URL(answer.url).searchParams);
}

/** The path of a URL, without that of the base URL. */
function pathBelow(url: string, base: string): string {
  const prefix = new URL(base).pathname.replace(/\/$/, '');
  const { pathname } = new URL(url);
  return pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
}

/** What is left of an actor is no refusal; other methods than those that read may be refused all the same. */
function isTombstone(answer: HttpAnswer, path: string): boolean {
  if (answer.status !== 410 || !/^\/actors\/[^/]+$/.test(path)) return false;
  return ['GET', 'HEAD'].includes(answer.method) || textAt(answer.json, 'type') === 'Tombstone';
}

/** Spec: `actor-delete-tombstone`, `actor-no-secret`. */
function judgeTombstone(answer: HttpAnswer): Finding[] {
  const type = {
    requirement: 'actor-delete-tombstone',
    ok: answer.media_type === 'application/activity+json',
    detail: 'a Tombstone is application/activity+json',
    expected: 'application/activity+json',
    actual: answer.media_type || 'no content type',
  };
  if (answer.method === 'HEAD') return [type];
  return [type, judgeShape(answer, 'tombstone', 'actor-delete-tombstone'), judgeSecrets(answer)];
}

function judgeSecrets(answer: HttpAnswer): Finding {
  return {
    requirement: 'actor-no-secret',
    ok: !PRIVATE_KEY.test(answer.text),
    detail: 'the actor document holds no private key',
  };
}

function judgeRefusal(answer: HttpAnswer): Finding[] {
  const findings: Finding[] = [];
  const text = answer.text;
  const leak = STACK_TRACE.exec(text) ?? SQL.exec(text) ?? SOURCE_LINE.exec(text);
  findings.push({
    requirement: 'error-no-internals',
    ok: leak === null,
    detail: 'a refusal shows nothing internal',
    ...(leak === null ? {} : { actual: show(leak[0]) }),
  });
  if (answer.method === 'HEAD') return findings;
  const problem = answer.json;
  const code = textAt(problem, 'code');
  const mistakes: string[] = [];
  if (answer.media_type !== 'application/problem+json') {
    mistakes.push(`content type ${answer.media_type || 'absent'}`);
  }
  mistakes.push(...shapeProblems('problem', problem));
  if (isObject(problem)) {
    if (problem['status'] !== answer.status)
      mistakes.push(`status ${show(problem['status'])} in the body`);
    if (code !== undefined && problem['type'] !== `urn:concordat:error:${code}`) {
      mistakes.push(`type ${show(problem['type'])}`);
    }
  }
  findings.push({
    requirement: 'error-problem',
    ok: mistakes.length === 0,
    detail: 'a refusal is a problem document',
    expected: 'application/problem+json with type, title, status and code that fit each other',
    actual: mistakes.join('; ') || 'as expected',
  });
  if (code !== undefined) {
    const due = Object.hasOwn(ERROR_STATUS, code) ? ERROR_STATUS[code] : undefined;
    findings.push({
      requirement: 'error-codes',
      ok: due === answer.status,
      detail: `the code "${code}" is in the table, with its status`,
      expected: due === undefined ? 'a code of the table' : `status ${due}`,
      actual: `status ${answer.status}, code ${code}`,
    });
  }
  if (answer.status === 500) {
    const names = isObject(problem) ? Object.keys(problem).sort().join(', ') : '';
    findings.push({
      requirement: 'security-error-quiet',
      ok: code === 'internal' && textAt(problem, 'detail') === undefined,
      detail: 'an answer with status 500 says no more than the code internal',
      actual: `members ${names}`,
    });
  }
  return findings;
}

function judgeContent(answer: HttpAnswer, path: string, query: URLSearchParams): Finding[] {
  if (answer.method === 'POST') {
    if (path === '/activity' && answer.status === 201) return judgePublished(answer);
    return path === '/admin/dead-letter' && answer.status === 200
      ? [judgeShape(answer, 'dead-letter-answer', 'dead-letter-requeue')]
      : [];
  }
  if (answer.status !== 200) return [];
  const document = Object.hasOwn(DOCUMENTS, path) ? DOCUMENTS[path] : undefined;
  if (document !== undefined) return [judgeShape(answer, ...document)];
  if (path.startsWith('/artifacts/')) {
    return [judgeShape(answer, 'signed-activity', 'collection-verbatim')];
  }
  const projection = /^\/projections\/([^/]+)$/.exec(path)?.[1];
  if (projection !== undefined) {
    const shape = PROJECTIONS.find((name) => name === projection);
    const requirement = shape === 'endorsements' ? 'endorse-count' : `projection-${projection}`;
    return shape === undefined ? [] : [judgeShape(answer, shape, requirement)];
  }
  const part = /^\/actors\/[^/]+(\/[a-z]+)?$/.exec(path);
  if (part === null) return [];
  if (part[1] === undefined) {
    return [judgeShape(answer, 'actor', 'actor-document'), judgeSecrets(answer)];
  }
  if (part[1] === '/outbox' && !query.has('page') && (query.has('since') || query.has('limit'))) {
    return [judgeShape(answer, 'outbox-segment', 'backfill-since')];
  }
  return query.has('page')
    ? [judgeShape(answer, 'ordered-collection-page', 'collection-links')]
    : [judgeShape(answer, 'ordered-collection', 'collection-root')];
}

function judgePublished(answer: HttpAnswer): Finding[] {
  const activity = answer.json;
  const shape = judgeShape(answer, 'signed-activity', 'publish-created');
  if (!isObject(activity)) return [shape];
  let id: string;
  try {
    id = oracleDocumentId(activity as JsonObject);
  } catch (error) {
    id = `none: ${error instanceof Error ? error.message : String(error)}`;
  }
  return [
    shape,
    {
      requirement: 'publish-sign',
      ok: id === activity['id'],
      detail: 'the id of a published activity is its content id',
      expected: id,
      actual: show(activity['id']),
    },
  ];
}
