import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Test } from 'tap';
import type { Report } from '../../schemas/types.ts';
import { kitPath } from '../../harness/engine/paths.ts';
import { shapeProblems } from '../../harness/engine/schemas.ts';
import { concordat, replacedHost, temporaryFolder, writeManifest } from './fixtures/support.ts';

// Much of a flow is waiting for the hosts.
t.jobs = 3;

const reference = kitPath('examples', 'targets', 'reference.json');

interface Played {
  code: number | null;
  stdout: string;
  report: Report;
}

/** Plays the flow, with the reference host where no other is named, and reads the report. */
async function play(t: Test, { a = reference, b = reference } = {}): Promise<Played> {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = await concordat(
    ['smoke', 'first-pair', '--target-a', a, '--target-b', b, '--json', 'report.json'],
    folder,
  );
  t.equal(stderr, '', 'nothing is whispered');
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  t.strictSame(shapeProblems('report', report), []);
  return { code, stdout, report };
}

/** The reference host with one part of it replaced, as the manifest of a target. */
function replaced(...command: string[]): string {
  return writeManifest(temporaryFolder(), replacedHost(command));
}

/** What each step came to, and which sentences the first one that failed saw broken. */
function outcome({ results }: Report): { verdicts: string[]; failed: string; broken: string[] } {
  const first = results.find((row) => row.verdict === 'fail');
  const broken = (first?.failures ?? []).map((failure) => failure.requirement);
  return {
    verdicts: results.map((row) => row.verdict),
    failed: first?.check ?? 'none',
    broken: [...new Set(broken)],
  };
}

t.test('the reference host makes its first pair with itself, and ends and renews it', async (t) => {
  const { code, stdout, report } = await play(t);
  t.equal(code, 0, 'exit code', { stdout });
  t.ok(report.results.every((row) => row.verdict === 'pass' && row.observations > 0));
  t.equal(report.results.length, 14);
  t.match(stdout, /\d+\.\d\d s {2}✓ 04-b-approves/);
});

t.test('a host that keeps the first form of a record fails where a grant widens', async (t) => {
  const b = replaced('build/mutants/host-main.js', 'host/level-upgrade--first-come');
  const { code, stdout, report } = await play(t, { b });
  const { verdicts, failed, broken } = outcome(report);
  t.equal(code, 1, 'exit code', { stdout });
  t.strictSame(verdicts.slice(0, 8), Array(8).fill('pass'));
  t.equal(failed, 'first-pair/09-in-part-and-then-whole');
  t.ok(broken.includes('consent-level'), broken.join(', '));
  t.strictSame([...new Set(verdicts.slice(9))], ['not-testable'], 'the rest builds on it');
  t.match(stdout, /consent-level \(MUST/);
});

t.test('a host that asks nobody for consent fails where nothing may be learned', async (t) => {
  const a = replaced('build/test/harness/fixtures/open-handed-host.js');
  const { code, stdout, report } = await play(t, { a });
  const { verdicts, failed, broken } = outcome(report);
  t.equal(code, 1, 'exit code', { stdout });
  t.strictSame(verdicts.slice(0, 7), Array(7).fill('pass'));
  t.equal(failed, 'first-pair/08-another-namespace-stays');
  t.strictSame(broken.sort(), ['consent-strict', 'consent-withheld']);
});
