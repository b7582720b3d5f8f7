import t from 'tap';
import { play, replaced } from './fixtures/played.ts';

// Much of a flow is waiting for the hosts.
t.jobs = 3;

t.test('the reference host makes its first pair with itself, and ends and renews it', async (t) => {
  const { code, stdout, report } = await play(t, 'first-pair');
  t.equal(code, 0, 'exit code', { stdout });
  t.ok(report.results.every((row) => row.verdict === 'pass' && row.observations > 0));
  t.equal(report.results.length, 14);
  t.match(stdout, /\d+\.\d\d s {2}✓ 04-b-approves/);
});

t.test('a host that keeps the first form of a record fails where a grant widens', async (t) => {
  const b = replaced(['build/mutants/host-main.js', 'host/level-upgrade--first-come']);
  const { code, stdout, verdicts, failed, broken } = await play(t, 'first-pair', { b });
  t.equal(code, 1, 'exit code', { stdout });
  t.strictSame(verdicts.slice(0, 8), Array(8).fill('pass'));
  t.equal(failed, 'first-pair/09-in-part-and-then-whole');
  t.ok(broken.includes('consent-level'), broken.join(', '));
  t.strictSame([...new Set(verdicts.slice(9))], ['not-testable'], 'the rest builds on it');
  t.match(stdout, /consent-level \(MUST/);
});

t.test('a host that asks nobody for consent fails where nothing may be learned', async (t) => {
  const a = replaced(['build/test/harness/fixtures/open-handed-host.js']);
  const { code, stdout, verdicts, failed, broken } = await play(t, 'first-pair', { a });
  t.equal(code, 1, 'exit code', { stdout });
  t.strictSame(verdicts.slice(0, 7), Array(7).fill('pass'));
  t.equal(failed, 'first-pair/08-another-namespace-stays');
  t.strictSame(broken.sort(), ['consent-strict', 'consent-withheld']);
});
