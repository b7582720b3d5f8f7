import { existsSync, readFileSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { Interruption } from '../../harness/cli/ctl/program.ts';
import { at, listAt, textAt } from '../../harness/engine/json.ts';
import { ask, type Cleanup, eventually, OPERATOR } from '../host/helpers.ts';
import { ctl } from '../support/ctl.ts';
import { approveNext, operator, pairUp, twoOperators } from '../support/operators.ts';

const THREAD = 'th_fed_test';

t.test('the story of the first pair', async (t) => {
  const [alice, bob] = await twoOperators(t);

  const status = await alice.run('status', '--wait', '5');
  t.equal(status.code, 0);
  t.match(status.out, `✓ ${alice.host.base} is up`);
  t.match(status.out, `instance_did: ${alice.did}`);

  const pairing = alice.run('federation', 'pair', `${bob.host.base}/`);
  const listed = await eventually('the proposal is listed', async () => {
    const { out } = await bob.run('aitl', 'list');
    return out.includes('pair_pending') && out;
  });
  t.match(listed, /^ID +KIND +STATE +BODY \(excerpt\)\n/);
  t.match(listed, `peer_did: ${alice.did}`);
  const approved = await bob.run('aitl', 'approve', 'bagaaiera…');
  t.match(approved.out, /^✓ AITL approved\n/);
  t.match(
    approved.out,
    /action: applied\n {2}result: pair_completed\n {2}pair_id: fed_[0-9a-f]{64}/,
  );
  t.match(approved.out, 'token_ttl: 90d');
  const paired = await pairing;
  t.equal(paired.code, 0, 'the handshake is followed to its end', { paired });
  t.match(paired.out, /→ Initiating handshake\n/);
  t.match(paired.out, /→ Awaiting peer approval\.\.\.\n✓ Pair confirmed\n {2}pair_id: fed_/);
  t.match(paired.out, `  DID: ${bob.did}\n`);
  t.match(paired.out, 'scopes: federation:sync_pull, federation:sync_push, federation:subscribe');
  t.match(paired.out, 'token TTL: 90d (auto-renew at 83d)\n  state: active');

  for (const [one, other] of [
    [alice, bob],
    [bob, alice],
  ] as const) {
    const list = await one.run('federation', 'list');
    t.match(list.out, /^PEER DID +URL +STATE +LAST_SYNC\n/);
    t.match(list.out, new RegExp(`${other.did} +${other.host.base} +active +never`));
  }

  const written = await alice.run('intend', 'Test the federation link', '--thread', THREAD);
  const id = /id: (\S+)/.exec(written.out)?.[1] ?? '';
  t.match(written.out, `thread: ${THREAD}`);
  const pulled = await bob.run('sync', THREAD, 'from', alice.did);
  t.match(
    pulled.out,
    /^✓ Sync complete\n {2}thread: th_fed_test\n {2}pulled: 1 record\n {2}cursor: \S+\n$/,
  );
  const records = await bob.run('thread', 'records', THREAD);
  t.match(records.out, /^ACTOR +ACT +BODY \(excerpt\)\n/);
  t.match(records.out, /:alice +INTEND +Test the federation link\n$/);
  await bob.json('know', 'Verified from here', '--thread', THREAD, '--parent', 'latest');
  await alice.json('sync', THREAD, 'from', bob.host.base);
  const both = await alice.json('thread', 'records', THREAD);
  t.strictSame(
    listAt(both, 'records').map((record) => [textAt(record, 'act'), listAt(record, 'parents')]),
    [
      ['INTEND', []],
      ['KNOW', [id]],
    ],
  );
  t.strictSame(both, await bob.json('thread', 'records', THREAD), 'the same records on both');
  t.match((await alice.run('thread', 'show', THREAD)).out, /records: 2\n {2}pending: none/);
  const life = await alice.run('thread', 'records', 'th_federation_pairs');
  // Records of two hosts stand by their clocks and ids, so their order is not the same in each run.
  for (const kind of ['pair_init.v1', 'pair.genesis.v1', 'pair_active.v1']) {
    t.match(life.out, kind);
  }

  const again = await alice.run('federation', 'pair', bob.host.base);
  t.match(again.out, '✓ Pair confirmed', 'pairing again finds the pair');
  t.equal(again.code, 0);
});

t.test('a token of an actor is kept, and never shown', async (t) => {
  const alice = await operator(t, 'alice');
  const path = join(alice.home, 'tokens', encodeURIComponent(alice.host.base), 'alice');
  const token = readFileSync(path, 'utf8').trim();
  t.equal(statSync(path).mode & 0o777, 0o600);
  t.equal(statSync(join(path, '..')).mode & 0o777, 0o700);
  t.match(token, /^[A-Za-z0-9_-]{43}$/);
  const outputs = [
    await alice.run('actor', 'create', 'alice'),
    await alice.run('actor', 'list'),
    await alice.run('actor', 'create', 'carol', '--type', 'Service', '--display-name', 'Carol'),
    await alice.run('actor', 'list', '-o', 'json'),
  ];
  for (const { code, out, err } of outputs) {
    t.equal(code, 0);
    t.notMatch(out + err, token);
    t.notMatch(out + err, OPERATOR);
  }
  t.match(outputs[0]?.out, '✓ Actor is there already');
  t.match(
    outputs[1]?.out,
    /^NAME +TYPE +URL +TOKEN\nalice +Person +\S+\/actors\/alice +kept here\n$/,
  );
  t.equal(at(outputs[3]?.json, `${alice.host.base}/actors/carol`, 'name'), 'Carol');

  const two = await alice.run('intend', 'x', '--thread', THREAD);
  t.equal(two.code, 2, 'with two actors it has to be said who writes');
  t.match(two.err, 'CONCORDAT_ACTOR, or give --actor: alice, carol');
  const carol = await alice.json('do', 'x', '--thread', THREAD, '--actor', 'carol');
  t.match(textAt(carol, 'actor'), /:carol$/);
  const nobody = await alice.run('learn', 'x', '--thread', THREAD, '--actor', 'dave');
  t.equal(nobody.code, 2);
  t.match(nobody.err, 'concordat ctl actor create dave');
  chmodSync(path, 0o644);
  const open = await alice.run('intend', 'x', '--thread', THREAD, '--actor', 'alice');
  t.equal(open.code, 2);
  t.match(open.err, 'can be read by others');
  t.equal((await alice.run('actor', 'create', '../x')).code, 2, 'a name is no path');

  const refused = await ctl(['actor', 'create', 'erin'], {
    CONCORDAT_URL: alice.host.base,
    CONCORDAT_OPERATOR_TOKEN: 'not-the-token-of-the-operator',
    CONCORDAT_HOME: alice.home,
  });
  t.equal(refused.code, 1);
  t.match(refused.err, /^ERROR: unauthorized: /);
  t.notMatch(refused.err, 'not-the-token');
  t.notOk(existsSync(join(path, '..', 'erin')), 'a token that the host does not know is not kept');
});

t.test('a pair has several names, and a life', async (t) => {
  const [alice, bob] = await twoOperators(t);
  const id = await pairUp(alice, bob);
  for (const name of [
    id,
    id.replace('fed_', 'pair_'),
    id.slice(0, 12),
    bob.did,
    `${bob.did.slice(0, 20)}...`,
    bob.host.base,
  ]) {
    t.equal(textAt(await alice.json('federation', 'show', name), 'pair_id'), id, name);
  }
  const shown = await alice.run('federation', 'show', id);
  t.match(shown.out, /threads: all that consent permits/);

  const granted = await alice.run(
    'federation',
    'grant',
    id,
    '--namespace',
    'code',
    '--hash-level',
    'L1',
    '--thread',
    'th_review',
  );
  t.match(
    granted.out,
    /✓ Granted code → default\n {2}grant_id: bagaaiera\S+\n {2}levels: L1\n {2}threads: th_review/,
  );
  await alice.json(
    'consent',
    'grant',
    '--source',
    'docs',
    '--target',
    'default',
    '--purpose',
    'a review',
    '--expires',
    '2099-01-01T00:00:00.000Z',
  );
  const grants = listAt(await alice.json('consent', 'list'), 'grants');
  t.strictSame(
    grants.map((grant) => at(grant, 'body', 'source_namespace')),
    ['code', 'docs'],
  );
  t.equal(
    (await alice.run('consent', 'revoke', 'bagaaiera')).code,
    2,
    'a beginning of two names is none',
  );
  t.equal((await alice.run('consent', 'revoke', textAt(grants[0], 'grant_id') ?? '')).code, 0);
  t.match((await alice.run('consent', 'list')).out, /revoked +code +default +L1 +th_review +never/);

  t.match(
    (await alice.run('federation', 'thread-allow', id, 'th_review')).out,
    '✓ Thread allowed: th_review',
  );
  t.match((await alice.run('federation', 'show', id)).out, 'threads: th_review');
  t.equal((await alice.run('federation', 'thread-disallow', id, 'th_review')).code, 0);
  t.match((await alice.run('federation', 'show', id)).out, 'threads: none');

  const steps = [
    ['pause', 'paused'],
    ['resume', 'active'],
    ['refresh', 'active'],
  ] as const;
  for (const [verb, state] of steps) {
    t.match(
      (await alice.run('federation', verb, bob.did)).out,
      new RegExp(`✓ Pair ${verb}\\w*\\n[^]*state: ${state}`),
    );
  }

  const added = await bob.run('sync', 'add', alice.did, THREAD);
  t.match(added.out, /✓ Pulling th_fed_test\n {2}pair_id: sp_/);
  await eventually('it is pulled', async () =>
    (await bob.run('sync', 'list')).out.includes('running'),
  );
  t.match(
    (await bob.run('sync', 'list')).out,
    /^PAIR_ID +THREAD +FROM +STATE +PULLED +LAST_SYNC +LAST_ERROR\n/,
  );
  t.equal((await bob.run('sync', 'remove', alice.did, 'th_other')).code, 1);
  t.equal((await bob.run('sync', 'remove', alice.did, THREAD)).code, 0);
  t.match((await bob.run('sync', 'list')).out, 'no thread is pulled by itself');

  const revoked = await alice.run('federation', 'revoke', id, '--reason', 'it is over');
  t.match(revoked.out, 'state: revoked');
  const gone = await alice.run('sync', THREAD, 'from', bob.did);
  t.equal(gone.code, 1);
  t.match(gone.err, /^ERROR: unpaired_peer: [^]*concordat ctl federation list/);
});

t.test('a decision that comes late, a refusal, and a rule', async (t) => {
  const [alice, bob] = await twoOperators(t);
  const late = await alice.run('federation', 'pair', bob.host.base, '--wait', '0');
  t.equal(late.code, 0);
  t.match(late.out, '… still pending after 0s');
  t.equal(textAt(await alice.json('federation', 'show', bob.did), 'state'), 'establishing');

  const pending = alice.run('federation', 'pair', bob.host.base, '--map', 'team:partner');
  const id = await eventually('the second proposal', async () => {
    const proposals = listAt(await bob.json('aitl', 'list'), 'proposals');
    const found = proposals.find((one) => at(one, 'body', 'namespaces', 'initiator') === 'team');
    return textAt(found, 'id');
  });
  const [first = ''] = listAt(await bob.json('aitl', 'list'), 'proposals').map((one) =>
    textAt(one, 'id'),
  );
  t.equal((await bob.run('aitl', 'reject', first, '--reason', 'another proposal came')).code, 0);
  const rejected = await bob.run('aitl', 'reject', id);
  t.match(rejected.out, /✓ AITL rejected\n[^]*result: pair_declined/);
  const declined = await pending;
  t.equal(declined.code, 1, 'the refusal ends the waiting', { declined });
  t.match(declined.err, /^ERROR: pair_declined: /);
  t.match((await bob.run('aitl', 'list')).out, 'nothing waits for a decision');
  t.match((await bob.run('aitl', 'list', '--all')).out, 'declined');
  const once = await bob.run('aitl', 'approve', id);
  t.equal(once.code, 1);
  t.match(once.err, /^ERROR: conflict: /);

  const rule = await bob.run(
    'aitl',
    'rule',
    'add',
    '--peer-did',
    alice.did,
    '--responder',
    'default',
  );
  t.match(rule.out, '✓ Rule added');
  t.match(
    (await bob.run('aitl', 'rule', 'list')).out,
    `peer_did = ${alice.did}, responder = default`,
  );
  const paired = await alice.run('federation', 'pair', bob.host.base);
  t.match(paired.out, '✓ Pair confirmed', 'nobody was asked');
  t.notMatch(paired.out, 'Awaiting');
  t.equal((await bob.run('aitl', 'rule', 'remove', 'bagaaiera')).code, 0);
  t.match((await bob.run('aitl', 'rule', 'list')).out, 'there are no rules');
});

t.test('records go elsewhere in a file', async (t) => {
  const [alice, bob] = await twoOperators(t);
  await alice.json(
    'intend',
    '--thread',
    THREAD,
    '--body',
    '{"text": "one", "more": [1]}',
    '--namespace',
    'team',
    '--kind',
    'x.y.v1',
    '--data-type',
    'VOID',
  );
  const file = join(alice.home, 'export.ndjson');
  const exported = await alice.run('export', file);
  t.match(exported.out, /^✓ Exported \d+ records? to /);
  t.equal(statSync(file).mode & 0o777, 0o600);
  const printed = await alice.run('export');
  t.equal(
    printed.out.trim().split('\n').length,
    readFileSync(file, 'utf8').trim().split('\n').length,
  );
  const imported = await bob.run('import', file);
  t.match(imported.out, /✓ Imported 1 record\n[^]*complete: yes/);
  t.equal(at(await bob.json('import', file), 'known'), 1);
  t.equal((await bob.run('import', join(alice.home, 'nothing'))).code, 2);
  writeFileSync(file, '{}\n');
  t.match((await bob.run('import', file)).err, /^ERROR: shape-invalid: /);
});

t.test('wrong usage is 2, and a host that is not there is 1', async (t) => {
  const env = { CONCORDAT_URL: 'http://127.0.0.1:1', CONCORDAT_OPERATOR_TOKEN: OPERATOR };
  const cases: [string[], RegExp][] = [
    [['federation', 'pair', 'bob'], /the URL of a host is needed/],
    [['federation', 'pair', 'https://b.example/path'], /the URL of a host is needed/],
    [['federation', 'pair', 'https://b.example', '--map', 'code'], /<local>:<peer>/],
    [['federation', 'pair', 'https://b.example', '--map', 'a:b', '--map', 'c:d'], /one mapping/],
    [['federation', 'pair', 'https://b.example', '--wait', 'long'], /a number of seconds/],
    [['federation', 'invite', 'https://b.example', '--grant-thread', 'inbox'], /begins with th_/],
    [['sync', 'th_x', 'form', 'did:key:x'], /sync <thread> from <peer>/],
    [['sync', 'th_x'], /missing required argument/],
    [['know', '--thread', THREAD], /either words or --body/],
    [['know', '--thread', THREAD, '--body', '[]'], /a JSON object/],
    [['know', 'x'], /--thread/],
    [['status', '-o', 'yaml'], /Allowed choices/],
    [['federatoin'], /Did you mean federation/],
    [['config', 'relay', 'set', 'relay.example'], /a base URL is needed/],
  ];
  for (const [args, message] of cases) {
    const result = await ctl(args, env);
    t.equal(result.code, 2, args.join(' '));
    t.match(result.err, message);
  }
  const help = await ctl(['--help'], env);
  t.equal(help.code, 0);
  t.match(help.out, 'CONCORDAT_OPERATOR_TOKEN');
  const gone = await ctl(['status'], env);
  t.equal(gone.code, 1);
  t.match(
    gone.err,
    /^ERROR: unavailable: no host answers at http:\/\/127\.0\.0\.1:1 \(ECONNREFUSED\)\n/,
  );
  const wrong = await ctl(['status'], { CONCORDAT_URL: 'http://user:secret@b.example' });
  t.equal(wrong.code, 2);
  t.notMatch(wrong.err, 'secret');
  const { CONCORDAT_OPERATOR_TOKEN: _, ...without } = env;
  t.equal((await ctl(['federation', 'list'], without)).code, 2);
});

async function serve(t: Cleanup, listener: RequestListener): Promise<Record<string, string>> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { CONCORDAT_URL: `http://127.0.0.1:${port}`, CONCORDAT_OPERATOR_TOKEN: OPERATOR };
}

t.test('what a host says cannot steer the terminal, nor show a secret', async (t) => {
  const hostile = `\u001b]0;owned\u0007${OPERATOR}\u202e`;
  const env = await serve(t, (request, response) => {
    const isPairs = request.url === '/v1/federation/pairs';
    response.writeHead(isPairs ? 200 : 403, { 'content-type': 'application/json' });
    const pair = { pair_id: hostile, peer_did: hostile, peer_url: hostile, state: hostile };
    response.end(
      JSON.stringify(isPairs ? { pairs: [pair] } : { code: 'forbidden', detail: hostile }),
    );
  });
  for (const args of [
    ['federation', 'list'],
    ['federation', 'list', '-o', 'json'],
    ['aitl', 'list'],
  ]) {
    const { out, err } = await ctl(args, env);
    t.notMatch(out + err, /\u001b|\u0007|\u202e/);
    t.notMatch(out + err, OPERATOR);
    t.match(out + err, 'owned');
  }
});

t.test('what is no host is told', async (t) => {
  const env = await serve(t, (_request, response) => response.end('<html>'));
  const { code, err } = await ctl(['status'], env);
  t.equal(code, 1);
  t.match(err, /^ERROR: resolve-failed: what answers at .* is no host/);
  const proxy = await serve(t, (_request, response) => response.writeHead(502).end('bad gateway'));
  t.match(
    (await ctl(['federation', 'list'], proxy)).err,
    /^ERROR: resolve-failed: an answer with status 502/,
  );
});

t.test('what peers say comes through the host', async (t) => {
  const problems: [object, RegExp][] = [
    [
      { code: 'peer-refused', detail: 'pair_handshake_rejected unauthenticated_initiator' },
      /^ERROR: pair_handshake_rejected: unauthenticated_initiator\n[^]*--development/,
    ],
    [
      { code: 'peer-refused', detail: 'the peer says pair_paused' },
      /^ERROR: pair_paused: [^]*resume/,
    ],
    [
      { code: 'pair_handshake_rejected', reason: 'wrong_responder', detail: 'x' },
      /^ERROR: pair_handshake_rejected: wrong_responder\n/,
    ],
    [
      { code: 'manifest-missing', detail: 'x' },
      /^ERROR: manifest-missing: peer served \/\.well-known\/syncropel but no federation_manifest key\n[^]*concordat ctl identity generate/,
    ],
    [
      { code: 'peer-unavailable', detail: 'it is down' },
      /^ERROR: peer-unavailable: it is down\n {2}Is the peer up/,
    ],
  ];
  for (const [problem, line] of problems) {
    const env = await serve(t, (_request, response) =>
      response.writeHead(502).end(JSON.stringify(problem)),
    );
    const { code, out, err } = await ctl(['federation', 'pair', 'http://127.0.0.1:9'], env);
    t.equal(code, 1);
    t.equal(out, '');
    t.match(err, line);
  }
});

t.test('an interruption ends the waiting, and nothing else', async (t) => {
  const [alice, bob] = await twoOperators(t);
  const interruption = new AbortController();
  const env = { CONCORDAT_URL: alice.host.base, CONCORDAT_OPERATOR_TOKEN: OPERATOR };
  const pairing = ctl(['federation', 'pair', bob.host.base], env, interruption.signal);
  await eventually('it waits', async () => (await bob.run('aitl', 'list')).out.includes('pending'));
  interruption.abort(new Interruption('interrupted'));
  const { code, err } = await pairing;
  t.equal(code, 130);
  t.match(err, 'interrupted');
  await approveNext(bob);
  await eventually('the host goes on by itself', async () => {
    const { json } = await ask(`${alice.host.base}/v1/federation/pairs`, { token: OPERATOR });
    return textAt(json, 'pairs', 0, 'state') === 'active';
  });
});
