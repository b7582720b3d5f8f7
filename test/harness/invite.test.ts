import t from 'tap';
import { play, replaced } from './fixtures/played.ts';

// Much of a flow is waiting for the hosts.
t.jobs = 2;

t.test('the reference host invites itself, and once more changes nothing', async (t) => {
  const { code, stdout, report } = await play(t, 'invite');
  t.equal(code, 0, 'exit code', { stdout });
  t.ok(report.results.every((row) => row.verdict === 'pass' && row.observations > 0));
  t.equal(report.results.length, 8);
  t.match(stdout, /\d+\.\d\d s {2}✓ 05-the-same-invite-completes-it/);
});

t.test('a host that grants anew with each invite fails where it is completed', async (t) => {
  const a = replaced(['build/test/harness/fixtures/granting-host.js']);
  const { code, stdout, verdicts, failed, broken } = await play(t, 'invite', { a });
  t.equal(code, 1, 'exit code', { stdout });
  t.strictSame(verdicts.slice(0, 4), Array(4).fill('pass'));
  t.equal(failed, 'invite/05-the-same-invite-completes-it');
  t.strictSame(broken, ['invite-grant']);
  t.strictSame([...new Set(verdicts.slice(5))], ['not-testable'], 'the rest builds on it');
});
