import t from 'tap';

import { runVectors, type RunReport } from '../../harness/adapter/run-vectors.ts';
import { loadVectorFiles } from '../../harness/adapter/vector-files.ts';
import { fuzzMergeCommand } from '../../harness/cli/fuzz-merge.ts';
import { fuzzCanonicalCommand } from '../../harness/cli/fuzz.ts';
import { kitPath } from '../../harness/engine/paths.ts';
import { capture, hasPython } from './support.ts';

const RIGHT = `python3 ${kitPath('examples', 'adapters', 'python', 'concordat_adapter.py')}`;
const NAIVE = `python3 ${kitPath('examples', 'adapters', 'python-naive', 'naive_adapter.py')}`;
const NAIVE_OPS = [
  ...['canonicalize', 'number', 'cid', 'document-id'],
  ...['follow-graph', 'endorsements', 'definition-check', 'schema-judge', 'merge'],
];

function failuresOf(report: RunReport): string[] {
  return report.results.filter(({ passed }) => !passed).map((result) => result.case.id);
}

if (!hasPython()) {
  t.comment('no Python 3.9 here: the adapters in Python were not run');
  t.pass('nothing to run');
} else {
  t.test('the adapter in Python passes every vector', async (t) => {
    const report = await runVectors(RIGHT, loadVectorFiles().values(), { deadlineMs: 20_000 });
    t.same(failuresOf(report), []);
    t.ok(report.results.length > 2_500);
  });

  t.test('the fuzzers find nothing in it', async (t) => {
    const options = { exec: RIGHT, seed: '7', deadline: '20000' };
    const texts = await capture(() => fuzzCanonicalCommand({ ...options, runs: '2000' }));
    t.equal(texts.code, 0, texts.stdout);
    const threads = await capture(() => fuzzMergeCommand({ ...options, runs: '300' }));
    t.equal(threads.code, 0, threads.stdout);
  });

  t.test('the vectors find the bugs of the naive one', async (t) => {
    const report = await runVectors(NAIVE, loadVectorFiles().values(), {
      ops: NAIVE_OPS,
      deadlineMs: 20_000,
    });
    const failures = failuresOf(report);
    for (const id of [
      'canon/names-astral-before-private-use',
      'canon/number-minus-zero-point',
      'canon/number-one-point-zero',
      'canon/number-one-ten-millionth',
      'canon/double-1e20',
      'canon/number-run',
      'canon/duplicate-simple',
      'canon/surrogate-high',
      'canon/noncharacter-ffff',
      'canon/unsafe-2-53',
      'canon/overflow-1e309',
      'canon/underflow-1e-324',
      'canon/bom-object',
      'canon/syntax-nan',
      'canon/depth-arrays',
      'canon/size-spaces-over',
      'canon/utf8-utf16-no-bom',
      'cid/value-number-forms',
      'follow/accept-first-out',
      'follow/accept-after-undo-in',
      'follow/stranger-accepts-in',
      'follow/followed-undoes-out',
      'follow/reject-of-older-out',
      'follow/follower-deleted-in',
      'endorse/duplicate',
      'endorse/one-actor-twice',
      'endorse/undone-first',
      'endorse/undone-by-another',
      'definition/other-members',
      'definition/name-65',
      'definition/keyword-type-bad-1',
      'definition/inside-items-pattern',
      'schema/refused-inside',
      'schema/const-number-not-3',
      'schema/type-integer-4',
      'schema/required-2',
      'schema/format-cid-not-2',
      'merge/level-l1-then-l0',
      'merge/tie-keys',
      'merge/laws-2',
      'merge/parent-first',
      'merge/child-at-once',
      'merge/clockless-last-l2',
      'merge/pending-chain',
      'merge/equivocation-not-l1',
      'merge/counter-highest',
      'merge/counter-nothing-empty-name',
      'merge/counter-sum-over',
    ]) {
      t.ok(failures.includes(id), id);
    }
    t.ok(
      report.results.some(({ passed }) => passed),
      'but not everything is wrong',
    );
  });

  t.test('the fuzzer finds one of them, and shrinks it', async (t) => {
    for (const seed of ['1', '2', '3']) {
      const options = { exec: NAIVE, seed, runs: '2000', deadline: '20000' };
      const { code, stdout } = await capture(() => fuzzCanonicalCommand(options));
      t.equal(code, 1);
      t.match(stdout, /the adapter and the oracle disagree/);
      const again = /--seed (\d+) --runs 2000 --path (\S+)/.exec(stdout);
      const replay = { ...options, path: again?.[2] };
      const second = await capture(() => fuzzCanonicalCommand(replay));
      const lineOf = (text: string, name: string): string | undefined =>
        text.split('\n').find((line) => line.trim().startsWith(name));
      t.equal(lineOf(second.stdout, 'hex'), lineOf(stdout, 'hex'), 'the path repeats it');
    }
  });

  t.test('the fuzzer of merging finds that it favours what is there, and shrinks it', async (t) => {
    for (const seed of ['1', '2', '3']) {
      const options = { exec: NAIVE, seed, runs: '500', deadline: '20000' };
      const { code, stdout } = await capture(() => fuzzMergeCommand(options));
      t.equal(code, 1);
      t.match(stdout, /the adapter and the oracle disagree/);
      const forms = stdout.split('\n').filter((line) => /^ {4}r\d+ {2}L\d/.test(line));
      t.ok(forms.length <= 3, `${forms.length} forms`);
      const path = /--seed \d+ --runs 500 --path (\S+)/.exec(stdout)?.[1];
      const again = await capture(() => fuzzMergeCommand({ ...options, path }));
      t.same(
        again.stdout.split('\n').filter((line) => /^ {4}r\d+ {2}L\d/.test(line)),
        forms,
        'the path repeats it',
      );
    }
  });
}
