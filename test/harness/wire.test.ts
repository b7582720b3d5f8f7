// What every answer is held against, whichever check asked for it.

import t from 'tap';
import { HttpAnswer } from '../../harness/engine/http.ts';
import { Redactor } from '../../harness/engine/redact.ts';
import { Transcript } from '../../harness/engine/transcript.ts';
import { judgeAnswer } from '../../harness/engine/wire.ts';
import { oracleRedact } from '../../harness/oracle/index.ts';
import { PeerActor } from '../../harness/probe/peer-actor.ts';
import { makeDidKey } from '../../harness/probe/peer-keys.ts';
import { Probe } from '../../harness/probe/probe.ts';

const BASE = 'http://127.0.0.1:1';

interface Given {
  method?: string;
  status?: number;
  type?: string;
}

/** The requirements that an answer is found to break. */
function broken(path: string, body: unknown, given: Given = {}): string[] {
  const transcript = new Transcript(new Redactor());
  const request = { headers: {}, body: new Uint8Array() };
  const exchange = transcript.ask('to-target', given.method ?? 'GET', BASE + path, request);
  const headers = { 'content-type': given.type ?? 'application/json' };
  const bytes = Buffer.from(given.method === 'HEAD' ? '' : JSON.stringify(body));
  const answer = new HttpAnswer(exchange, BASE + path, given.status ?? 200, headers, bytes);
  return judgeAnswer(answer, BASE)
    .filter(({ ok }) => !ok)
    .map(({ requirement }) => requirement);
}

const GONE = { status: 410, type: 'application/activity+json' };

t.test('a Tombstone at the URL of an actor is no refusal', async (t) => {
  const probe = new Probe();
  t.teardown(() => probe.close());
  const actor = await probe.actor();
  actor.remove();
  const tombstone = actor.document();
  t.strictSame(broken('/actors/bob', tombstone, GONE), []);
  t.strictSame(broken('/actors/bob', tombstone, { ...GONE, method: 'HEAD' }), []);
  t.strictSame(broken('/actors/bob', tombstone, { ...GONE, type: 'application/json' }), [
    'actor-delete-tombstone',
  ]);
  t.strictSame(broken('/actors/bob', { type: 'Tombstone' }, GONE), ['actor-delete-tombstone']);
  const problem = {
    type: 'urn:concordat:error:gone',
    title: 'Gone',
    status: 410,
    code: 'gone',
  };
  const refused = { status: 410, type: 'application/problem+json' };
  t.match(broken('/actors/bob', problem, refused), ['actor-delete-tombstone']);
  t.strictSame(broken('/actors/bob', problem, { ...refused, method: 'DELETE' }), []);
  t.strictSame(broken('/actors/bob/outbox', problem, refused), [], 'below it, gone is a problem');
  t.match(broken('/actors/bob/outbox', tombstone, GONE), ['error-problem']);
});

t.test('what is served is held against its schema, and a breach has its requirement', (t) => {
  const cases: [string, string][] = [
    ['/health', 'http-health'],
    ['/.well-known/webfinger?resource=x', 'discovery-webfinger'],
    ['/.well-known/nodeinfo', 'discovery-nodeinfo-link'],
    ['/nodeinfo/2.1', 'discovery-nodeinfo'],
    ['/.well-known/sx-capabilities', 'discovery-capabilities-form'],
    ['/admin/dead-letter', 'dead-letter-list'],
    ['/actors/bob', 'actor-document'],
    ['/actors/bob/outbox', 'collection-root'],
    ['/actors/bob/outbox?page=1', 'collection-links'],
    ['/actors/bob/backfilled', 'collection-root'],
    ['/actors/bob/outbox?since=x', 'backfill-since'],
    ['/actors/bob/outbox?limit=3', 'backfill-since'],
    ['/projections/pending-follows', 'projection-pending-follows'],
    ['/projections/backfill-state', 'projection-backfill-state'],
    ['/projections/define-registry', 'projection-define-registry'],
    ['/projections/announced', 'projection-announced'],
    ['/projections/endorsements', 'endorse-count'],
  ];
  for (const [path, requirement] of cases) t.strictSame(broken(path, 7), [requirement], path);
  t.strictSame(broken('/admin/dead-letter', {}, { method: 'POST' }), ['dead-letter-requeue']);
  t.strictSame(broken('/projections/one-of-its-own', 7), [], 'what is not specified is left alone');
  t.end();
});

t.test('the new codes have their status', (t) => {
  for (const code of [
    'audience-refused',
    'schema-violated',
    'definition-invalid',
    'move-unconfirmed',
  ]) {
    const problem = { type: `urn:concordat:error:${code}`, title: 'no', code };
    const given = { method: 'POST', type: 'application/problem+json' };
    t.strictSame(broken('/activity', { ...problem, status: 422 }, { ...given, status: 422 }), []);
    t.strictSame(broken('/activity', { ...problem, status: 400 }, { ...given, status: 400 }), [
      'error-codes',
    ]);
  }
  t.end();
});

t.test('what is served of records, pairs, consent and sync', (t) => {
  const pair = '/v1/federation/pairs/fed_x';
  const rows: [string, string, number, string][] = [
    ['GET', '/.well-known/syncropel', 200, 'manifest-served'],
    ['GET', '/v1/identity', 200, 'identity-endpoint'],
    ['GET', '/v1/actors/did%3Async%3Auser%3Akey%3Ax%3Abob', 200, 'identity-key-document'],
    ['POST', '/v1/records', 201, 'record-write'],
    ['GET', '/v1/threads/th_x', 200, 'thread-summary'],
    ['GET', '/v1/threads/th_x/records?limit=3', 200, 'thread-read'],
    ['POST', '/v1/import', 200, 'import-verified'],
    ['GET', '/v1/export', 200, 'export-complete'],
    ['POST', '/v1/federation/pair', 202, 'pair-request-pending'],
    ['POST', '/v1/federation/pair/fed_x/poll', 200, 'pair-poll-result'],
    ['POST', '/v1/federation/pair/fed_x/revoke', 200, 'pair-revoke-received'],
    ['POST', '/v1/federation/pairs', 202, 'pair-start'],
    ['POST', `${pair}/pause`, 200, 'pair-state-shown'],
    ['POST', `${pair}/threads`, 201, 'pair-threads'],
    ['GET', '/v1/aitl', 200, 'aitl-list'],
    ['GET', '/v1/sync/changes?thread=th_x', 200, 'sync-changes'],
    ['POST', '/v1/sync/records', 200, 'sync-ids'],
    ['POST', '/v1/sync/pairs/sp_x/resume', 200, 'sync-states'],
    ['GET', '/v1/consent/grants', 200, 'consent-list'],
  ];
  for (const [method, path, status, requirement] of rows) {
    const found = broken(path, { nothing: 'of it' }, { method, status, type: 'text/plain' });
    t.ok(found.includes(requirement), `${method} ${path}`);
  }
  t.strictSame(broken('/v1/sync/pairs/sp_x/kick', 7, { method: 'POST', status: 202 }), []);
  const record = new PeerActor({
    ...{ ...makeDidKey(), base: 'http://127.0.0.1:2' },
    now: () => '2026-11-20T10:00:00.000Z',
  }).record({ thread: 'th_x' });
  const page = (shown: object): object => ({
    ...{ thread: 'th_x', records: [shown], has_more: false, next: null },
  });
  t.strictSame(broken('/v1/threads/th_x/records', page(record)), []);
  const changed = { ...record, act: 'DO' };
  t.strictSame(broken('/v1/threads/th_x/records', page(changed)), ['record-id']);
  t.strictSame(broken('/v1/threads/th_x/records', page(oracleRedact(record, 'L2'))), []);
  const forged = { ...oracleRedact(record, 'L3'), act: 'DO' };
  t.strictSame(broken('/v1/threads/th_x/records', page(forged)), ['level-commitment']);
  t.end();
});
