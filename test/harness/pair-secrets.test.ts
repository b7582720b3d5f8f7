import t from 'tap';
import { pairWith } from '../../harness/engine/pairing.ts';
import { buildReport } from '../../harness/report/report.ts';
import { renderTap } from '../../harness/report/tap.ts';
import { renderText } from '../../harness/report/text.ts';
import { loadManifest } from '../../harness/engine/manifest.ts';
import { kitPath } from '../../harness/engine/paths.ts';
import { loadSpecification } from '../../harness/engine/requirements.ts';
import { runChecks } from '../../harness/engine/runner.ts';
import { checkThat } from './fixtures/support.ts';

t.test('the tokens of a pair reach no report', async (t) => {
  const specification = loadSpecification();
  const tokens: string[] = [];
  const check = checkThat(
    'shows-what-it-has',
    async (check) => {
      const { token, link, peer, target, ...pair } = await pairWith(check);
      const refreshed = await peer.refresh(target);
      tokens.push(token, link.token ?? '', ...link.accepted);
      check.note(`held ${tokens.join(' and ')}`);
      const seen = `with ${JSON.stringify({ token, accepted: link.accepted, pair })}`;
      check.expect('pair-refresh', false, `seen ${token}`, {
        expected: refreshed.text,
        actual: seen,
        answer: refreshed,
      });
    },
    { class: 'pairs', requirements: ['pair-refresh'] },
  );
  const run = await runChecks({
    manifest: loadManifest(kitPath('examples', 'targets', 'reference.json')),
    checks: [check],
    requirements: specification.requirements,
  });
  t.equal(run.checks[0]?.verdict, 'fail');
  const report = buildReport(run, specification, () => 'repeat');
  const everything = [
    JSON.stringify(report),
    renderText(report, { specification, host_log: run.host_log }),
    renderTap(report),
    JSON.stringify(run.checks),
    run.host_log,
  ].join('\n');
  t.ok(new Set(tokens).size > 2);
  for (const token of tokens) {
    t.ok(token.length >= 16);
    t.notMatch(everything, token);
  }
  t.match(everything, /<redacted: peer>/);
});
