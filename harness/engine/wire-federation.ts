// What answers about records, pairs, consent and sync are held against: a table of routes, and the ids of the records in them.

import { OracleError, oracleCheckRecord } from '../oracle/index.ts';
import { judgeShape } from './findings.ts';
import type { Finding } from './findings.ts';
import type { HttpAnswer } from './http.ts';
import { at, isObject, listAt, show } from './json.ts';
import { shapeProblems } from './schemas.ts';
import type { ShapeName } from './schemas.ts';

/** Of a page no more records than this are computed anew: checks that need all of them do it themselves. */
const COMPUTED = 100;

/** The shape of one kind of answer, and the requirement that says how it looks. */
type Row = readonly [
  method: 'GET' | 'POST',
  status: number,
  path: RegExp,
  shape: ShapeName,
  requirement: string,
];

const PAIRS = '^/v1/federation/pairs';
const HANDSHAKE = '^/v1/federation/pair';
const MAILBOX = '^/v1/mailbox/[^/]+';
const DIRECTORY = '^/directory';

const ROWS: readonly Row[] = [
  ['GET', 200, /^\/\.well-known\/syncropel$/, 'manifest-answer', 'manifest-served'],
  ['GET', 200, /^\/\.well-known\/did\.json$/, 'did-document', 'identity-did-web-served'],
  ['GET', 200, /^\/v1\/identity$/, 'identity', 'identity-endpoint'],
  ['GET', 200, /^\/v1\/actors\/did%3Async/i, 'key-document', 'identity-key-document'],
  ['POST', 201, /^\/v1\/records$/, 'record', 'record-write'],
  ['GET', 200, /^\/v1\/records\/[^/]+$/, 'record-form', 'record-read'],
  ['GET', 200, /^\/v1\/threads\/[^/]+$/, 'thread-summary', 'thread-summary'],
  ['GET', 200, /^\/v1\/threads\/[^/]+\/records$/, 'thread-page', 'thread-read'],
  ['POST', 200, /^\/v1\/import$/, 'import-answer', 'import-verified'],
  ['POST', 202, RegExp(`${HANDSHAKE}$`), 'pair-request-answer', 'pair-request-pending'],
  ['POST', 200, RegExp(`${HANDSHAKE}$`), 'pair-result', 'pair-request-approved'],
  ['POST', 202, RegExp(`${HANDSHAKE}/[^/]+/poll$`), 'pair-poll-answer', 'pair-poll-pending'],
  ['POST', 200, RegExp(`${HANDSHAKE}/[^/]+/poll$`), 'pair-result', 'pair-poll-result'],
  ['POST', 200, RegExp(`${HANDSHAKE}/[^/]+/confirm$`), 'pair-confirm-answer', 'pair-confirm'],
  ['POST', 200, RegExp(`${HANDSHAKE}/[^/]+/refresh$`), 'pair-refresh-answer', 'pair-refresh'],
  [
    'POST',
    200,
    RegExp(`${HANDSHAKE}/[^/]+/revoke$`),
    'pair-revoke-notice-answer',
    'pair-revoke-received',
  ],
  ['GET', 200, RegExp(`${PAIRS}$`), 'federation-pair-list', 'pair-state-shown'],
  ['GET', 200, RegExp(`${PAIRS}/[^/]+$`), 'federation-pair', 'pair-state-shown'],
  ['POST', 200, RegExp(`${PAIRS}$`), 'federation-pair', 'pair-start'],
  ['POST', 202, RegExp(`${PAIRS}$`), 'pair-start-answer', 'pair-start'],
  [
    'POST',
    200,
    RegExp(`${PAIRS}/[^/]+/(pause|resume|refresh|revoke)$`),
    'federation-pair',
    'pair-state-shown',
  ],
  ['GET', 200, RegExp(`${PAIRS}/[^/]+/threads$`), 'pair-threads', 'pair-threads'],
  ['POST', 201, RegExp(`${PAIRS}/[^/]+/threads$`), 'pair-thread-answer', 'pair-threads'],
  ['POST', 200, RegExp(`${PAIRS}/[^/]+/threads$`), 'pair-thread-answer', 'pair-threads'],
  ['GET', 200, /^\/v1\/aitl$/, 'aitl-list', 'aitl-list'],
  ['POST', 200, /^\/v1\/aitl\/[^/]+\/decide$/, 'aitl-decision-answer', 'aitl-decide'],
  ['GET', 200, /^\/v1\/aitl\/rules$/, 'aitl-rules', 'aitl-rule'],
  ['POST', 201, /^\/v1\/aitl\/rules$/, 'aitl-rule', 'aitl-rule'],
  ['GET', 200, /^\/v1\/sync\/changes$/, 'changes-page', 'sync-changes'],
  ['POST', 200, /^\/v1\/sync\/pull$/, 'sync-pull-answer', 'sync-pull'],
  ['GET', 200, /^\/v1\/sync\/pairs$/, 'sync-pair-list', 'sync-states'],
  ['POST', 200, /^\/v1\/sync\/pairs$/, 'sync-pair', 'sync-states'],
  ['POST', 201, /^\/v1\/sync\/pairs$/, 'sync-pair', 'sync-states'],
  ['GET', 200, /^\/v1\/sync\/pairs\/[^/]+$/, 'sync-pair', 'sync-states'],
  ['POST', 200, /^\/v1\/sync\/pairs\/[^/]+\/(pause|resume)$/, 'sync-pair', 'sync-states'],
  ['GET', 200, /^\/v1\/sync\/pairs\/[^/]+\/stats$/, 'sync-stats', 'sync-states'],
  ['GET', 200, /^\/v1\/consent\/grants$/, 'consent-grant-list', 'consent-list'],
  ['POST', 201, /^\/v1\/consent\/grants$/, 'consent-grant-answer', 'consent-grant'],
  ['POST', 202, RegExp(`${MAILBOX}$`), 'relay-deposit-answer', 'relay-deposit'],
  ['GET', 200, RegExp(`${MAILBOX}/receive$`), 'relay-page', 'relay-receive'],
  ['POST', 200, RegExp(`${MAILBOX}/ack$`), 'relay-ack-answer', 'relay-ack'],
  ['GET', 200, RegExp(`${MAILBOX}$`), 'relay-mailbox', 'relay-status'],
  ['GET', 200, /^\/v1\/config\/relay$/, 'relay-config-list', 'async-config-set'],
  ['POST', 200, /^\/v1\/config\/relay$/, 'relay-config-answer', 'async-config-set'],
  ['GET', 200, /^\/v1\/config\/relay\/status$/, 'relay-status', 'async-status'],
  ['POST', 200, /^\/v1\/federation\/invite$/, 'invite-answer', 'invite-answer'],
  ['POST', 202, /^\/v1\/federation\/invite$/, 'invite-answer', 'invite-answer-pending'],
  ['GET', 200, /^\/v1\/config\/directory$/, 'directory-config', 'peers-directory-set'],
  ['POST', 200, /^\/v1\/config\/directory$/, 'directory-config-answer', 'peers-directory-set'],
  ['GET', 200, /^\/v1\/discovery\/lookup$/, 'peer-lookup', 'peers-lookup'],
  ['GET', 200, /^\/v1\/discovery\/search$/, 'peer-search', 'peers-search'],
  ['GET', 200, /^\/v1\/discovery\/mdns$/, 'mdns-peers', 'mdns-listen'],
  ['GET', 200, /^\/v1\/config\/mdns$/, 'mdns-state', 'mdns-announce-kept'],
  ['POST', 200, /^\/v1\/config\/mdns$/, 'mdns-state', 'mdns-announce-kept'],
  ['GET', 200, /^\/v1\/config\/introductions$/, 'introductions-state', 'introductions-kept'],
  ['POST', 200, /^\/v1\/config\/introductions$/, 'introductions-state', 'introductions-kept'],
  ['GET', 200, /^\/v1\/federation\/introductions$/, 'introductions', 'introductions-answer'],
  ['POST', 200, /^\/v1\/discovery\/introductions$/, 'introductions-answer', 'introductions-ask'],
  ['POST', 201, RegExp(`${DIRECTORY}/genesis$`), 'directory-answer', 'directory-genesis'],
  ['POST', 200, RegExp(`${DIRECTORY}/genesis$`), 'directory-answer', 'directory-again'],
  [
    'POST',
    200,
    RegExp(`${DIRECTORY}/(update|revoke)/[^/]+$`),
    'directory-answer',
    'directory-update',
  ],
  ['GET', 200, RegExp(`${DIRECTORY}/handle/[^/]+$`), 'directory-handle-answer', 'directory-handle'],
  ['GET', 200, RegExp(`${DIRECTORY}/search$`), 'directory-search-answer', 'directory-search'],
  [
    'GET',
    200,
    RegExp(`${DIRECTORY}/[^/]+/did\\.json$`),
    'directory-document',
    'directory-document',
  ],
  [
    'GET',
    200,
    RegExp(`${DIRECTORY}/[^/]+/operations$`),
    'directory-operations',
    'directory-operations',
  ],
];

/** Whether a path is one of the second half of the specification. */
export function isFederationPath(path: string): boolean {
  return /^\/(v1|directory)\//.test(path) || /^\/\.well-known\/(syncropel|did\.json)$/.test(path);
}

/**
 * Judges a good answer at such a path.
 *
 * Spec: the shapes of the chapters *Records and threads* to *Finding peers*, `record-id`, `level-commitment`.
 */
export function judgeFederation(answer: HttpAnswer, path: string): Finding[] {
  const { status } = answer;
  const method = answer.method === 'POST' ? 'POST' : 'GET';
  const row = ROWS.find((it) => it[0] === method && it[1] === status && it[2].test(path));
  if (row !== undefined) {
    const [, , , shape, requirement] = row;
    const findings = [judgeShape(answer, shape, requirement), judgeType(answer, path, requirement)];
    return [...findings, ...judgeRecords(answer, shape)];
  }
  if (path === '/v1/sync/records' && status === 200) return [judgeSyncRecords(answer)];
  return path === '/v1/export' && status === 200 ? [judgeExport(answer)] : [];
}

function judgeSyncRecords(answer: HttpAnswer): Finding {
  return isObject(answer.json) && Object.hasOwn(answer.json, 'results')
    ? judgeShape(answer, 'sync-push-answer', 'sync-push')
    : judgeShape(answer, 'sync-ids-answer', 'sync-ids');
}

/** Spec: chapter *Portability*. The lines are for the checks of that chapter. */
function judgeExport(answer: HttpAnswer): Finding {
  const end = answer.body.indexOf(0x0a);
  let header: unknown;
  try {
    header = JSON.parse(Buffer.from(answer.body.subarray(0, end)).toString('utf8'));
  } catch {
    header = undefined;
  }
  const problems = shapeProblems('export-header', header);
  if (answer.media_type !== 'application/x-ndjson') problems.push(`type ${answer.media_type}`);
  return {
    requirement: 'export-complete',
    ok: problems.length === 0,
    detail: 'an export is application/x-ndjson and begins with its header',
    ...(problems.length === 0 ? {} : { actual: problems.slice(0, 5).join('; ') }),
  };
}

function judgeType(answer: HttpAnswer, path: string, requirement: string): Finding {
  const due = path.endsWith('/did.json') ? 'application/did+json' : 'application/json';
  return {
    requirement,
    ok: answer.media_type === due,
    detail: `${answer.method} ${answer.url} is ${due}`,
    expected: due,
    actual: answer.media_type || 'no content type',
  };
}

/** The forms that an answer shows, each held against its id. */
function judgeRecords(answer: HttpAnswer, shape: ShapeName): Finding[] {
  const json = answer.json;
  const forms =
    shape === 'record' || shape === 'record-form'
      ? [json]
      : shape === 'thread-page'
        ? listAt(json, 'records')
        : shape === 'changes-page'
          ? listAt(json, 'records').map((element) => at(element, 'record'))
          : [];
  return forms.slice(0, COMPUTED).map((form): Finding => {
    const fault = faultOfRecord(form);
    return {
      requirement: at(form, 'level') === undefined ? 'record-id' : 'level-commitment',
      ok: fault === undefined,
      detail: `the id of a record in ${answer.method} ${answer.url} is the one that it computes to`,
      ...(fault === undefined ? {} : { expected: 'a form with its id', actual: fault }),
    };
  });
}

function faultOfRecord(form: unknown): string | undefined {
  try {
    oracleCheckRecord(form);
    return undefined;
  } catch (error) {
    if (error instanceof OracleError) return `${error.message}: ${show(at(form, 'id'))}`;
    // What is no JSON value at all, such as a missing element.
    if (error instanceof TypeError) return show(form);
    throw error;
  }
}
