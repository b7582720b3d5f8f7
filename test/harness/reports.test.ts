import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { Parser } from 'tap-parser';
import type { FinalResults } from 'tap-parser';
import type { Report } from '../../schemas/types.ts';
import { Redactor } from '../../harness/engine/redact.ts';
import { loadSpecification } from '../../harness/engine/requirements.ts';
import { shapeProblems } from '../../harness/engine/schemas.ts';
import { BODY_LIMIT, showBody, Transcript } from '../../harness/engine/transcript.ts';
import { buildReport } from '../../harness/report/report.ts';
import { renderTap } from '../../harness/report/tap.ts';
import { renderText } from '../../harness/report/text.ts';
import {
  checkThat,
  concordat,
  miniManifestObject,
  requirements,
  runMini,
  temporaryFolder,
  writeManifest,
} from './fixtures/support.ts';

const specification = { version: '0.0.0', requirements };

async function makeReport(): Promise<Report> {
  const run = await runMini([
    checkThat('passes', (check) => void check.expect('test-first', true, 'good')),
    checkThat(
      'fails',
      async (check) => {
        const answer = await check.post(
          '/activity',
          { type: 'Create' },
          { token: 'a-secret-of-nobody' },
        );
        check.status('test-second', answer, 201, 'an odd # title \\ with "signs"');
      },
      { requirements: ['test-second'] },
    ),
    checkThat('warns', (check) => void check.expect('test-advice', false, 'advice'), {
      requirements: ['test-advice'],
    }),
    checkThat('is-not-claimed', () => undefined, { class: 'inbox' }),
    checkThat('cannot-be-judged', (check) => check.notTestable('a # reason\nof two lines')),
  ]);
  return buildReport(run, specification, (id) => `npx concordat run --id ${id}`);
}

t.test('a report has its shape, a stable order and one clock', async (t) => {
  const report = await makeReport();
  t.strictSame(shapeProblems('report', JSON.parse(JSON.stringify(report))), []);
  t.equal(report.verdict, 'not-conformant');
  t.match(report.counts, { pass: 1, fail: 1, warn: 1, 'not-applicable': 1, 'not-testable': 1 });
  t.strictSame(
    report.requirements,
    [
      { id: 'test-first', level: 'MUST', verdict: 'not-testable' },
      { id: 'test-second', level: 'MUST', verdict: 'fail' },
      { id: 'test-advice', level: 'SHOULD', verdict: 'warn' },
    ],
    'each requirement has the worst verdict of its checks',
  );
  const again = await makeReport();
  const stable = (value: Report): unknown =>
    value.results.map(({ check, verdict, observations }) => ({ check, verdict, observations }));
  t.strictSame(stable(again), stable(report));
});

t.test('a failure shows the sentence, the exchange, and how to repeat it', async (t) => {
  const report = await makeReport();
  const text = renderText(report, { specification });
  t.match(text, /test-second \(MUST, spec\/99-test\.md\)/);
  t.match(text, /A host MUST test-second\./);
  t.match(text, /expected {2}status 201/);
  t.match(text, /> POST http:\/\/127\.0\.0\.1:\d+\/activity/);
  t.match(text, /> \{"type":"Create"\}/);
  t.match(text, /< 401/);
  t.match(text, /npx concordat run --id test\/fails/);
  t.match(text, /Not testable: a # reason/);
});

t.test('TAP is valid, and says the same', async (t) => {
  const report = await makeReport();
  const results = await new Promise<FinalResults>((resolve) => {
    const parser = new Parser({ strict: true }, resolve);
    parser.end(renderTap(report));
  });
  const broken = results.failures.filter(
    (failure) => 'tapError' in failure && Boolean(failure.tapError),
  );
  t.strictSame(broken, [], 'nothing breaks the grammar');
  t.match(results, { count: 5, plan: { start: 1, end: 5 }, skip: 1, todo: 1, ok: false });
  const names = results.failures.map((failure) => ('name' in failure ? failure.name : ''));
  t.strictSame(
    names.map((name) => name?.split(':')[0]),
    ['test/fails', 'test/cannot-be-judged'],
  );
});

t.test('no secret reaches any report', async (t) => {
  const secret = 'operator-secret-0123456789';
  process.env['MINI_OPERATOR_TOKEN'] = secret;
  t.teardown(() => delete process.env['MINI_OPERATOR_TOKEN']);
  const issued: string[] = [];
  const run = await runMini([
    checkThat('leaks', async (check) => {
      const token = check.freshToken();
      issued.push(token);
      // The host repeats tokens in bodies, and wrote the operator's to its log.
      await check.addToken('somebody', token);
      const echoed = await check.post('/activity', { type: 'Create' }, { token });
      check.note(`the token is ${token}`);
      check.status('test-first', echoed, 204, `token ${token}`);
      await check.post('/activity', {}, { token: 'token-of-nobody-at-all' });
      check.expect('test-first', false, `seen ${token}`, { expected: secret, actual: token });
    }),
  ]);
  const report = buildReport(run, specification, () => 'repeat');
  const everything = [
    JSON.stringify(report),
    renderText(report, { specification, host_log: run.host_log }),
    renderTap(report),
    JSON.stringify(run.checks),
    run.host_log,
  ].join('\n');
  t.equal(issued.length, 1);
  for (const token of [...issued, secret]) t.notMatch(everything, token);
  t.match(everything, /Bearer <redacted: actor somebody>/, 'whose token it was is shown');
  t.match(everything, /Bearer <redacted: operator>/);
  t.match(everything, /Bearer <redacted>/, 'and nothing where nobody knows');
  t.match(run.host_log, /operator token <redacted: operator>/);
});

t.test('the output of a target that dies is redacted, too', async (t) => {
  const folder = temporaryFolder();
  process.env['MINI_OPERATOR_TOKEN'] = 'operator-secret-0123456789';
  t.teardown(() => delete process.env['MINI_OPERATOR_TOKEN']);
  const target = writeManifest(folder, miniManifestObject('dies'));
  const result = await concordat(['run', '--target', target], folder);
  t.match(result.stderr, /cannot start, the operator token is <redacted: operator>/);
  t.notMatch(result.stderr, 'operator-secret');
});

t.test('headers that carry secrets are redacted whatever they hold', async (t) => {
  const redactor = new Redactor();
  redactor.add('short');
  t.equal(
    redactor.text('a short text'),
    'a short text',
    'what is no secret by its length is left alone',
  );
  t.equal(redactor.header('Authorization', 'Bearer abc'), 'Bearer <redacted>');
  t.equal(redactor.header('cookie', 'a=b'), '<redacted>');
  redactor.add('a-longer-secret');
  t.equal(redactor.text('a-longer-secret'), '<redacted>');
  redactor.add('a-longer-secret', 'actor alice');
  redactor.add('a-longer-secret', 'actor bob');
  t.equal(redactor.text('a-longer-secret'), '<redacted: actor alice>', 'the first role stays');
  t.equal(
    redactor.header('authorization', 'bearer  a-longer-secret'),
    'bearer <redacted: actor alice>',
  );
  t.equal(redactor.text('got Bearer abcdefgh12345678'), 'got Bearer <redacted>');
});

t.test('bodies are kept up to a limit, and bytes that are no text as hex', async (t) => {
  t.equal(showBody(Buffer.from('grüße')), 'grüße');
  t.equal(showBody(Buffer.from('fffe', 'hex')), 'hex:fffe');
  const long = showBody(Buffer.from('ü'.repeat(BODY_LIMIT)));
  t.match(long, new RegExp(`… \\(${BODY_LIMIT * 2} bytes in all\\)$`));
  t.notMatch(long, /^hex:/);
  const transcript = new Transcript(new Redactor());
  const exchange = transcript.ask('to-target', 'GET', 'http://127.0.0.1/', {
    headers: {},
    body: new Uint8Array(3),
  });
  transcript.fail(exchange, 'gone');
  t.match(transcript.exchanges, [{ number: 1, error: 'gone', request: { bytes: 3 } }]);
});

t.test('the command line writes all three reports where it is told to', async (t) => {
  const folder = temporaryFolder();
  const target = writeManifest(folder, miniManifestObject('right'));
  const usual = await concordat(
    ['run', '--target', target, '--id', 'http/health', '--deadline', '500'],
    folder,
  );
  t.ok(existsSync(join(folder, 'results', 'run-mini-right.json')), 'the usual place');
  t.ok(existsSync(join(folder, 'results', 'run-mini-right.txt')));
  t.match(usual.stdout, /✓ http\/health/);
  const chosen = await concordat(
    [
      'run',
      '--target',
      target,
      '--id',
      'http/health',
      '--json',
      'deep/r.json',
      '--text',
      'r.txt',
      '--tap',
      '-',
      '--deadline',
      '500',
    ],
    folder,
  );
  const report = JSON.parse(readFileSync(join(folder, 'deep', 'r.json'), 'utf8')) as Report;
  t.strictSame(shapeProblems('report', report), []);
  t.equal(report.spec_version, loadSpecification().version);
  t.match(chosen.stdout, /^TAP version 14\n1\.\.\d+\n/, 'standard output is TAP and nothing else');
  t.match(chosen.stderr, /http\/health/);
});
