import t from 'tap';
import { TestTally } from '../../scripts/test-tally.ts';
import type { FileTally } from '../../scripts/test-tally.ts';

function tallyOf(lines: readonly string[]): { tally: TestTally; seen: FileTally[] } {
  const seen: FileTally[] = [];
  const tally = new TestTally((file) => seen.push(file));
  tally.parser.end(`${['TAP version 14', ...lines].join('\n')}\n`);
  return { tally, seen };
}

/** What tap writes for one test file. */
function file(name: string, ok: boolean, body: readonly string[], comment = 'time=12ms'): string[] {
  return [
    `# Subtest: ${name}`,
    ...body.map((line) => `    ${line}`),
    `${ok ? 'ok' : 'not ok'} 1 - ${name} # ${comment}`,
  ];
}

t.test('assertions are counted, subtests are not', (t) => {
  const { tally, seen } = tallyOf([
    ...file('a.test.js', true, [
      '# Subtest: inner',
      '    ok 1 - x',
      '    ok 2 - y',
      '    1..2',
      'ok 1 - inner # time=3ms',
      'ok 2 - z',
      '1..2',
    ]),
    '1..1',
  ]);
  t.equal(tally.passed, 3);
  t.same(tally.failures, []);
  t.match(seen, [{ name: 'a.test.js', passed: 3, milliseconds: 12 }]);
  t.end();
});

t.test('a failed assertion is counted once, with the names around it', (t) => {
  const { tally, seen } = tallyOf([
    ...file('a.test.js', false, [
      '# Subtest: inner',
      '    not ok 1 - x',
      '      ---',
      '      found: 1',
      '      ...',
      '    ok 2 - y',
      '    1..2',
      'not ok 1 - inner',
      '1..1',
    ]),
    ...file('b.test.js', false, ['not ok 1 - z', '1..1']),
    ...file('c.test.js', true, ['ok 1 - w', '1..1']),
    '1..3',
  ]);
  t.equal(tally.passed, 2);
  t.match(tally.failures, [
    { name: 'a.test.js > inner > x', detail: { found: 1 } },
    { name: 'b.test.js > z' },
  ]);
  t.equal(tally.failures.length, 2);
  t.same(
    seen.map(({ failures }) => failures.length),
    [1, 1, 0],
  );
  t.end();
});

t.test('a test that fails although its assertions hold is a failure', (t) => {
  const { tally } = tallyOf([
    ...file('a.test.js', false, ['ok 1 - x', '1..1']),
    ...file('b.test.js', false, [
      'not ok 1 - y',
      '# Subtest: later',
      '    ok 1 - z',
      '    1..1',
      'not ok 2 - later',
      '1..2',
    ]),
    '1..2',
  ]);
  t.equal(tally.passed, 2);
  t.match(tally.failures, [
    { name: 'a.test.js' },
    { name: 'b.test.js > y' },
    { name: 'b.test.js > later' },
  ]);
  t.equal(tally.failures.length, 3);
  t.end();
});

t.test('what is skipped or left to do is not green', (t) => {
  const { tally } = tallyOf([
    ...file('a.test.js', true, ['ok 1 - x # SKIP no time', 'not ok 2 - y # TODO', '1..2']),
    ...file('empty.test.js', true, ['1..0 # no tests found'], 'SKIP no tests found'),
    '1..2',
  ]);
  t.equal(tally.passed, 0);
  t.match(tally.failures, [
    { name: 'a.test.js > x', detail: /not run: no time/ },
    { name: 'a.test.js > y', detail: /not run/ },
    { name: 'empty.test.js', detail: /not run: no tests found/ },
  ]);
  t.end();
});

t.test('a run that bails out has failed', (t) => {
  const { tally } = tallyOf(['ok 1 - x', 'Bail out! no more']);
  t.match(tally.failures, [{ name: 'the run', detail: 'bailed out: no more' }]);
  t.end();
});

t.test('nothing is nothing', (t) => {
  const { tally } = tallyOf(['1..0']);
  t.equal(tally.passed, 0);
  t.same(tally.failures, []);
  t.end();
});
