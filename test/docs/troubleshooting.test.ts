// Each row of the troubleshooting table of docs/tutorials/first-pair.md: what is seen is provoked, and what is said to be done
// about it is done, on the reference host.

import { readFileSync } from 'node:fs';
import t from 'tap';
import type { Test } from 'tap';
import { listAt, textAt } from '../../harness/engine/json.ts';
import { kitPath } from '../../harness/engine/paths.ts';
import { FaultProxy } from '../../harness/probe/fault-proxy.ts';
import { concordat } from '../harness/fixtures/support.ts';
import {
  ask,
  type Cleanup,
  eventually,
  freePort,
  OPERATOR,
  temporaryFolder,
} from '../host/helpers.ts';
import { ctl, type CtlResult } from '../support/ctl.ts';
import {
  approveNext,
  type Operator,
  operator,
  pairUp,
  twoOperators,
} from '../support/operators.ts';
import { startProgram } from './programs.ts';
import { matchBeginning } from './tutorial.ts';

/** What the first column says is seen, without the words around it. */
const symptoms = readFileSync(kitPath('docs', 'tutorials', 'first-pair.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? '');
const tested: string[] = [];

/** A row of the table, by the beginning of what is seen. */
function row(beginning: string, run: (t: Test, symptom: string) => Promise<void>): void {
  const symptom = symptoms.find((text) => text.startsWith(beginning)) ?? '';
  tested.push(symptom);
  t.test(symptom, async (t) => {
    t.not(symptom, '', `a row that begins with ${beginning}`);
    await run(t, symptom);
  });
}

function shows(t: Test, { code, err }: CtlResult, symptom: string): void {
  t.equal(code, 1);
  const first = err.slice(0, err.indexOf('\n') + 1);
  t.ok(matchBeginning(symptom, first) !== undefined, `${first.trim()} is ${symptom}`);
}

/** A host whose base URL is that of a proxy in front of it. */
async function behindProxy(
  t: Cleanup,
  name: string,
): Promise<{ proxy: FaultProxy; bob: Operator }> {
  const port = await freePort();
  const proxy = await FaultProxy.open(() => port);
  t.teardown(() => proxy.close());
  return { proxy, bob: await operator(t, name, { port, config: { base: proxy.base } }) };
}

row('ERROR: manifest-missing', async (t, symptom) => {
  const alice = await operator(t, 'alice');
  const bob = await startProgram(t, ['--without-identity']);
  const env = { CONCORDAT_URL: bob.base, CONCORDAT_OPERATOR_TOKEN: OPERATOR };
  const failed = await alice.run('federation', 'pair', bob.base);
  shows(t, failed, symptom);
  t.match(failed.err, 'concordat ctl identity generate');
  const none = await ctl(['identity', 'show'], env);
  t.equal(none.code, 1);
  t.match(none.err, 'no identity');
  t.equal((await ctl(['identity', 'generate'], env)).code, 0);
  t.equal((await ctl(['identity', 'show'], env)).code, 0);
  const pairing = alice.run('federation', 'pair', bob.base);
  await eventually('the proposal is there', async () => {
    return (await ctl(['aitl', 'approve', 'bagaaiera'], env)).code === 0;
  });
  t.match((await pairing).out, '✓ Pair confirmed');
});

row('ERROR: pair_handshake_rejected', async (t, symptom) => {
  const alice = await operator(t, 'alice');
  const { proxy, bob } = await behindProxy(t, 'bob');
  proxy.add({
    when: ({ path }) => path === '/v1/federation/pair',
    times: 1,
    rewrite_request: (request) => {
      const message = JSON.parse(Buffer.from(request.body).toString('utf8')) as {
        proof: { proofValue: string };
      };
      const { proofValue } = message.proof;
      message.proof.proofValue = proofValue.replace(/.{4}$/, (end) =>
        end === '1111' ? '2222' : '1111',
      );
      return { ...request, body: Buffer.from(JSON.stringify(message)) };
    },
  });
  shows(t, await alice.run('federation', 'pair', bob.host.base), symptom);
  t.strictSame(
    listAt(await bob.json('aitl', 'list'), 'proposals'),
    [],
    'nobody is bothered with it',
  );
  await pairUp(alice, bob);
  t.match(
    (await alice.run('federation', 'list')).out,
    'active',
    'once nothing is changed on the way',
  );
});

row('ERROR: resolve-failed', async (t, symptom) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const alice = await operator(t, 'alice', { folder, port, config: { development: false } });
  const bob = await operator(t, 'bob');
  const failed = await alice.run('federation', 'pair', bob.host.base);
  shows(t, failed, symptom);
  t.match(failed.err, '--insecure-localhost');
  await alice.host.close();
  const restarted = await operator(t, 'alice', { folder, port, config: { development: true } });
  await pairUp(restarted, bob);
  t.match((await bob.run('federation', 'list')).out, 'active');

  const base = 'http://127.0.0.1:9';
  const words = ['serve', '--port', '0', '--base-url', base, '--data', temporaryFolder(t)];
  const wide = await concordat([...words, '--insecure-localhost', '--host', '0.0.0.0'], folder);
  t.equal(wide.code, 2, 'not for addresses that others reach');
  t.match(wide.stderr, 'loopback');
});

row('… still pending', async (t, symptom) => {
  const [alice, bob] = await twoOperators(t);
  const waited = await alice.run('federation', 'pair', bob.host.base, '--wait', '1');
  t.equal(waited.code, 0, 'it is no failure');
  t.match(waited.out, symptom.replace('60s', '1s'));
  t.match((await alice.run('federation', 'list')).out, 'establishing');
  const later = 24 * 3600 * 1000;
  for (const { host } of [alice, bob]) {
    await ask(`${host.base}/admin/clock`, { token: OPERATOR, body: { advance_ms: later } });
  }
  await approveNext(bob);
  const again = await alice.run('federation', 'pair', bob.host.base);
  t.match(again.out, '✓ Pair confirmed');
  t.notMatch(again.out, 'Awaiting');
});

row('ERROR: unpaired_peer', async (t, symptom) => {
  const [alice, bob] = await twoOperators(t);
  for (const peer of [bob.did, bob.host.base, 'fed_0123']) {
    const failed = await alice.run('sync', 'th_fed_test', 'from', peer);
    shows(t, failed, symptom);
    t.match(failed.err, 'concordat ctl federation list');
  }
  t.match((await alice.run('federation', 'list')).out, 'there are no pairs');
  await pairUp(alice, bob);
  t.equal((await alice.run('sync', 'th_fed_test', 'from', bob.did)).code, 0);
});

row('degraded', async (t, symptom) => {
  const alice = await operator(t, 'alice');
  const { proxy, bob } = await behindProxy(t, 'bob');
  const id = await pairUp(alice, bob);
  proxy.add({
    when: ({ path }) => path.startsWith('/v1/sync/changes'),
    times: 1,
    rewrite_request: (request) => ({
      ...request,
      headers: { ...request.headers, authorization: 'Bearer not-a-token-of-this-pair' },
    }),
  });
  t.equal((await alice.run('sync', 'th_fed_test', 'from', bob.did)).code, 1);
  t.match((await alice.run('federation', 'list')).out, symptom);
  t.match(
    (await alice.run('federation', 'show', id)).out,
    `concordat ctl federation refresh ${bob.did}`,
  );
  t.equal((await alice.run('federation', 'refresh', id)).code, 0);
  t.equal(textAt(await alice.json('federation', 'show', id), 'state'), 'active');
  await bob.host.close();
  t.equal((await alice.run('federation', 'refresh', id)).code, 1, 'the peer is gone');
  t.match((await alice.run('federation', 'revoke', id)).out, 'state: revoked');
});

t.test('no row is left out', async (t) => {
  t.strictSame([...tested].sort(), [...symptoms].sort());
});
