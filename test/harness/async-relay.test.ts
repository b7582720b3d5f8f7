import t from 'tap';
import { play, replaced } from './fixtures/played.ts';

// Much of a flow is waiting for the hosts.
t.jobs = 3;

t.test('two reference hosts that are never up together share a thread', async (t) => {
  const { code, stdout, report } = await play(t, 'async-relay');
  t.equal(code, 0, 'exit code', { stdout });
  t.ok(report.results.every((row) => row.verdict === 'pass' && row.observations > 0));
  t.equal(report.results.length, 11);
  t.match(stdout, /\d+\.\d\d s {2}✓ 10-the-relay-is-killed/);
});

t.test('a host that deposits what it handed over fails where both are up', async (t) => {
  const a = replaced(['build/test/harness/fixtures/depositing-host.js']);
  const { code, stdout, verdicts, failed, broken } = await play(t, 'async-relay', { a });
  t.equal(code, 1, 'exit code', { stdout });
  t.strictSame(verdicts.slice(0, 4), Array(4).fill('pass'));
  t.equal(failed, 'async-relay/05-both-up-goes-directly');
  t.strictSame(broken, ['async-direct']);
  t.strictSame([...new Set(verdicts.slice(5))], ['not-testable'], 'the rest builds on it');
});

t.test('a relay that takes the same envelope for another one fails at the end', async (t) => {
  const relay = replaced(['build/test/harness/fixtures/forgetful-relay.js'], 'relay');
  const { code, stdout, verdicts, failed, broken } = await play(t, 'async-relay', { relay });
  t.equal(code, 1, 'exit code', { stdout });
  t.strictSame(verdicts.slice(0, 10), Array(10).fill('pass'));
  t.equal(failed, 'async-relay/11-everything-twice');
  t.strictSame(broken, ['relay-deposit-known']);
});
