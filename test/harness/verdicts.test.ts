import t from 'tap';
import { defineCheck } from '../../harness/engine/check.ts';
import { NotTestable } from '../../harness/engine/errors.ts';
import { exitCodeOf } from '../../harness/engine/runner.ts';
import type { CheckReport } from '../../harness/engine/runner.ts';
import { shapeProblems } from '../../harness/engine/schemas.ts';
import { buildReport } from '../../harness/report/report.ts';
import { renderText } from '../../harness/report/text.ts';
import {
  checkThat,
  miniManifest,
  miniManifestObject,
  requirements,
  runMini,
} from './fixtures/support.ts';

function verdicts(checks: readonly CheckReport[]): Record<string, string> {
  return Object.fromEntries(checks.map((check) => [check.id.replace('test/', ''), check.verdict]));
}

t.test('what a check saw becomes its verdict', async (t) => {
  const run = await runMini([
    checkThat('passes', (check) => {
      check.expect('test-first', true, 'good');
      check.expect('test-first', true, 'good again');
    }),
    checkThat('fails', (check) => {
      check.expect('test-first', false, () => 'bad', { expected: 'a', actual: 'b' });
    }),
    checkThat('observes-nothing', () => undefined),
    checkThat('observes-half', (check) => void check.expect('test-first', true, 'good'), {
      requirements: ['test-first', 'test-second'],
    }),
    checkThat('breaks-advice', (check) => void check.expect('test-advice', false, 'bad'), {
      requirements: ['test-advice'],
    }),
    checkThat('has-no-prerequisite', () => {
      throw new NotTestable('something is missing');
    }),
    checkThat('throws', (check) => {
      check.expect('test-first', true, 'good');
      throw new TypeError('a mistake in the check');
    }),
    checkThat(
      'observes-what-it-does-not-cite',
      (check) => void check.expect('test-second', true, 'good'),
    ),
    checkThat('meets-a-wrong-host', async (check) => {
      await check.until('what never comes', () => false, { deadline_ms: 20 });
    }),
    checkThat('stops-early', (check) => {
      check.demand('test-first', false, 'bad');
      throw new TypeError('not reached');
    }),
    checkThat('is-of-another-class', () => undefined, { class: 'inbox' }),
    checkThat('touches-another-class', () => undefined, { also: ['inbox'] }),
    checkThat('needs-a-clock', () => undefined, { needs: ['test-clock'] }),
    checkThat('needs-production-mode', () => undefined, { needs: ['guarded'] }),
    checkThat('never-ends', () => new Promise<void>(() => undefined), { deadline_ms: 50 }),
  ]);
  t.strictSame(verdicts(run.checks), {
    passes: 'pass',
    fails: 'fail',
    'observes-nothing': 'fail',
    'observes-half': 'fail',
    'breaks-advice': 'warn',
    'has-no-prerequisite': 'not-testable',
    throws: 'kit-error',
    'observes-what-it-does-not-cite': 'kit-error',
    'meets-a-wrong-host': 'fail',
    'stops-early': 'fail',
    'is-of-another-class': 'not-applicable',
    'touches-another-class': 'not-applicable',
    'needs-a-clock': 'not-testable',
    'needs-production-mode': 'not-testable',
    'never-ends': 'fail',
  });
  t.equal(run.checks[0]?.observations, 2, 'observations are counted');
  t.match(run.checks[1]?.failures, [
    { requirement: 'test-first', detail: 'bad', expected: 'a', actual: 'b' },
  ]);
  t.match(run.checks[2]?.failures, [{ requirement: 'test-first', actual: 'observed nothing' }]);
  t.match(run.checks[3]?.failures, [{ requirement: 'test-second', actual: 'observed nothing' }]);
  t.match(run.checks[6]?.reason, /a mistake in the check/);
  t.equal(run.exit_code, 1);
});

t.test('a request without an answer is a failure of its own', async (t) => {
  const requirementsOf = ['test-first', 'test-second'] as const;
  const publish = { method: 'POST', token: 'a-token-of-nobody', body: {} };
  const run = await runMini(
    [
      checkThat(
        'waits',
        async (check) => {
          check.expect('test-first', true, 'good');
          await check.request('/activity', publish);
        },
        { requirements: requirementsOf },
      ),
      checkThat('polls', async (check) => {
        await check.eventually('test-first', 'it is published', () =>
          check.request('/activity', publish),
        );
      }),
      checkThat('sends-bytes', async (check) => {
        await check.raw(['POST /activity HTTP/1.1\r\nhost: mini\r\ncontent-length: 0\r\n\r\n']);
      }),
      checkThat('is-about-time', async (check) => {
        await check.request('/activity', { ...publish, deadline_ms: 100 });
      }),
      checkThat('goes-on', async (check) => {
        check.expect('test-first', false, 'bad');
        await check.request('/activity', publish);
      }),
      checkThat('asks-for-something-else', async (check) => {
        check.status('test-first', await check.get('/health'), 200, 'healthy');
      }),
    ],
    'never-publishes',
    { deadline_ms: 500, concurrency: 6 },
  );
  const [waits, polls, bytes, time, on] = run.checks;
  t.strictSame(verdicts(run.checks), {
    waits: 'fail',
    polls: 'fail',
    'sends-bytes': 'fail',
    'is-about-time': 'fail',
    'goes-on': 'fail',
    'asks-for-something-else': 'pass',
  });
  for (const silent of [waits, polls]) {
    t.match(silent?.reason, /^no answer within 0\.5 s: POST http:\/\/127\.0\.0\.1:\d+\/activity$/);
    t.strictSame(silent?.failures, [], 'no sentence is said to be broken');
  }
  t.match(bytes?.reason, /^no answer within 0\.5 s: raw bytes to http/);
  t.equal(time?.no_answer, undefined, 'where a check sets the deadline, time is its point');
  t.match(time?.failures, [{ requirement: 'test-first', detail: /^no answer within 0\.1 s/ }]);
  t.match(on?.failures, [{ requirement: 'test-first', detail: 'bad' }], 'what was seen stays');

  const specification = { version: '0.0.0', requirements };
  const report = buildReport(run, specification, (id) => `npx concordat run --id ${id}`);
  t.strictSame(shapeProblems('report', JSON.parse(JSON.stringify(report))), []);
  t.match(report.results[0]?.no_answer, { deadline_ms: 500, exchanges: [{ error: /^no answer/ }] });
  t.equal(
    report.requirements.find(({ id }) => id === 'test-second')?.verdict,
    'not-testable',
    'what was not seen is not judged',
  );
  const text = renderText(report, { specification });
  t.match(text, /✗ no answer: 4 checks/);
  t.equal(text.match(/A host MUST test-second/g), null);
});

t.test('what is left out says why', async (t) => {
  const run = await runMini([
    checkThat('is-of-another-class', () => undefined, { class: 'inbox' }),
    checkThat('is-of-that-class-too', () => undefined, { class: 'inbox' }),
    checkThat('needs-a-clock', () => undefined, { needs: ['test-clock'] }),
    checkThat('needs-a-bare-host', () => undefined, { needs: ['bare-verbs'] }),
  ]);
  const specification = { version: '0.0.0', requirements };
  const report = buildReport(run, specification, () => 'repeat');
  const text = renderText(report, { specification, all: false });
  t.match(text, /2 checks not applicable: the target does not claim the class "inbox"/);
  t.match(text, /Not testable: the target does not claim the capability "test-clock"/);
  t.match(text, /Not testable: the target does not claim the capability "bare-verbs"/);
  const all = renderText(report, { specification });
  t.match(all, /test\/needs-a-clock not-testable: the target does not claim/);
  t.match(all, /test\/is-of-another-class not-applicable: the target does not claim/);
});

t.test('a host can be started by each of the commands', async (t) => {
  const { start } = miniManifestObject('right') as { start: { command: string[] } };
  const inMode = (mode: string): string[] => [...start.command.slice(0, -1), mode];
  const manifest = miniManifest('right', {
    capabilities: ['bare-verbs'],
    start: {
      ...start,
      bare_command: inMode('counts-in-memory'),
      guarded_command: inMode('plain-errors'),
    },
  });
  const check = checkThat(
    'starts-hosts',
    async (context) => {
      const bare = await context.startHost({ bare: true });
      const counted = await context.get(`${bare.base}/count`);
      context.status('test-first', counted, 200, 'bare');
      const plain = await context.startHost();
      const missing = await context.get(`${plain.base}/count`);
      context.refused('test-first', missing, { status: 404, code: 'not-found' });
    },
    { needs: ['bare-verbs', 'guarded'] },
  );
  const run = await runMini([check], 'right', { manifest });
  t.match(run.checks, [{ verdict: 'pass' }]);
});

t.test('a SHOULD is a failure where that is asked for', async (t) => {
  const check = checkThat(
    'breaks-advice',
    (context) => void context.expect('test-advice', false, 'bad'),
    {
      requirements: ['test-advice'],
    },
  );
  t.equal((await runMini([check])).exit_code, 0);
  t.equal((await runMini([check], 'right', { should: 'fail' })).exit_code, 1);
});

t.test('each mixture of verdicts has its exit code', async (t) => {
  const mixtures: [string, number][] = [
    ['pass', 0],
    ['pass warn', 0],
    ['pass not-applicable', 0],
    ['pass fail', 1],
    ['pass not-testable', 1],
    ['fail kit-error', 1],
    ['pass kit-error', 4],
    ['not-testable', 3],
    ['not-applicable', 3],
    ['', 3],
  ];
  for (const [mixture, code] of mixtures) {
    const checks = mixture
      .split(' ')
      .filter((word) => word !== '')
      .map((verdict) => ({ verdict }) as CheckReport);
    t.equal(exitCodeOf(checks), code, mixture || 'no checks at all');
  }
  t.equal(
    exitCodeOf([{ verdict: 'pass' } as CheckReport], true),
    1,
    'a target that crashed is not conformant',
  );
});

t.test('every answer is judged, whatever the check asked for', async (t) => {
  const curious = checkThat('is-curious', async (check) => {
    check.status('test-first', await check.get('/nothing'), 404, 'it is not there');
  });
  t.equal((await runMini([curious])).checks[0]?.verdict, 'pass');
  const wrong = await runMini([curious], 'plain-errors');
  t.equal(wrong.checks[0]?.verdict, 'fail');
  t.match(wrong.checks[0]?.failures, [
    { requirement: 'error-problem', actual: /application\/json/ },
  ]);
});

t.test('a refusal needs status, code, content type and shape', async (t) => {
  const refused = (due: { status: number; code: string }) =>
    checkThat(`expects-${due.status}-${due.code}`, async (check) => {
      check.refused('test-first', await check.get('/nothing'), due);
    });
  const checks = [
    refused({ status: 404, code: 'not-found' }),
    refused({ status: 404, code: 'gone' }),
    refused({ status: 410, code: 'not-found' }),
  ];
  const run = await runMini(checks);
  t.strictSame(Object.values(verdicts(run.checks)), ['pass', 'fail', 'fail']);
  const wrong = await runMini(checks.slice(0, 1), 'plain-errors');
  t.ok(wrong.checks[0]?.failures.some((failure) => failure.requirement === 'test-first'));
});

t.test('checks have ids of one form and cite a requirement once', async (t) => {
  const base = { title: 'a check', class: 'actors' as const, run: async () => undefined };
  t.throws(() => defineCheck({ ...base, id: 'NoGroup', requirements: ['test-first'] }), TypeError);
  t.throws(
    () => defineCheck({ ...base, id: 'a/b', requirements: ['test-first', 'test-first'] }),
    TypeError,
  );
});

t.test('a manifest that is wrong says what is wrong', async (t) => {
  t.throws(() => miniManifest('right', { classes: ['nonsense'] }), /classes/);
  t.throws(() => miniManifest('right', { extra: true }), /extra/);
  t.throws(() => miniManifest('right', { base_url: 'http://127.0.0.1:1' }), /exactly one/);
});
