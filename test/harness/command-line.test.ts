import { readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import type { Report } from '../../schemas/types.ts';
import { allChecks } from '../../harness/checks/index.ts';
import { assertCitations, selectChecks } from '../../harness/cli/run.ts';
import { explainLines } from '../../harness/cli/explain.ts';
import { listLines } from '../../harness/cli/list.ts';
import { until } from '../../harness/engine/clock.ts';
import { ERROR_STATUS } from '../../harness/engine/error-table.ts';
import { kitPath } from '../../harness/engine/paths.ts';
import { freePort } from '../../harness/engine/ports.ts';
import { loadSpecification } from '../../harness/engine/requirements.ts';
import { allFlows } from '../../harness/flows/index.ts';
import {
  concordat,
  miniManifestObject,
  temporaryFolder,
  writeManifest,
} from './fixtures/support.ts';

const specification = loadSpecification();

t.test(
  'every check and flow cites requirements that there are, and has an id of its own',
  async (t) => {
    t.doesNotThrow(() => assertCitations([...allChecks, ...allFlows], specification));
    t.throws(
      () => assertCitations([{ id: 'a/b', requirements: ['no-such-thing'] }], specification),
      /no-such-thing/,
    );
    const ids = allChecks.map((check) => check.id);
    t.equal(new Set(ids).size, ids.length);
  },
);

t.test('the error table of the harness is the one of the specification', async (t) => {
  const rows = readFileSync(kitPath('spec', '12-http.md'), 'utf8').matchAll(
    /^\| `([a-z0-9_-]+)` \| (\d{3}) \|/gm,
  );
  const table = Object.fromEntries([...rows].map(([, code, status]) => [code, Number(status)]));
  t.strictSame(ERROR_STATUS, table);
});

t.test('targets that cannot be judged get their exit code within seconds', async (t) => {
  const cases: [string, number, RegExp][] = [
    ['dies', 2, /ended with exit code 3/],
    ['hangs', 2, /not ready within 1500 ms/],
    ['never-listens', 2, /not ready within 1500 ms/],
    ['hangs-after-health', 1, /stopped answering/],
    ['crashes', 1, /ended with exit code 9/],
  ];
  await Promise.all(
    cases.map(async ([mode, code, message]) => {
      const folder = temporaryFolder();
      const target = writeManifest(folder, miniManifestObject(mode));
      const result = await concordat(['run', '--target', target, '--deadline', '500'], folder);
      t.equal(result.code, code, `${mode}: exit code`);
      t.match(result.stdout + result.stderr, message, `${mode}: what is said`);
      t.ok(result.seconds < 30, `${mode}: ${result.seconds.toFixed(1)} s`);
      t.notMatch(result.stderr, /at .+:\d+:\d+/, `${mode}: no stack trace`);
    }),
  );
});

t.test('a remote target that hangs or is not there is unreachable', async (t) => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  for (const base_url of [`http://127.0.0.1:${port}`, 'http://127.0.0.1:1']) {
    const folder = temporaryFolder();
    const target = writeManifest(folder, {
      name: 'remote',
      classes: ['actors'],
      operator_token_env: 'NOT_SET',
      base_url,
    });
    const result = await concordat(['run', '--target', target], folder);
    t.equal(result.code, 2);
    t.ok(result.seconds < 20);
  }
});

t.test('wrong usage is exit code 2, with what may have been meant', async (t) => {
  const folder = temporaryFolder();
  const target = writeManifest(folder, miniManifestObject('right'));
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(join(folder, 'wrong.json'), '{"name": "x"}');
  const cases: [string[], RegExp][] = [
    [['run'], /--target/],
    [['run', '--target', 'missing.json'], /no target manifest at missing.json/],
    [['run', '--target', 'broken.json'], /not JSON/],
    [['run', '--target', 'wrong.json'], /no target manifest: /],
    [['run', '--target', target, '--id', 'http/helth'], /did you mean http\/health/],
    [['run', '--target', target, '--class', 'actor'], /did you mean actors/],
    [['run', '--target', target, '--concurrency', '0'], /positive integer/],
    [['run', '--target', target, '--should', 'maybe'], /Allowed choices/],
    [['explain', 'inbox-repley'], /did you mean inbox-replay/],
    [['smoke', 'federat'], /did you mean federate/],
    [['smoke', 'federate', '--target-a', target], /does not claim/],
    [['smoke', 'federate', '--step', '04'], /goes with --kill/],
    [['smoke', 'federate', '--kill', '--step', '04-alice-folows-bob'], /did you mean 04-alice-/],
    [['smoke', 'first-pare'], /did you mean first-pair/],
    [['smoke', 'first-pair', '--target-b', target], /is about records, pairs, sync, consent/],
    [['smoke', 'first-pair', '--kill', '--step', '12-power-cat'], /did you mean 12-power-cut/],
    [['explain', 'pair-no-halve'], /did you mean pair-no-half/],
    [['run', '--target', target, '--class', 'pair'], /did you mean pairs/],
    [['lst'], /unknown command|list/],
    [[], /Usage/],
  ];
  await Promise.all(
    cases.map(async ([args, message]) => {
      const result = await concordat(args, folder);
      t.equal(result.code, 2, args.join(' '));
      t.match(result.stderr, message);
    }),
  );
});

t.test('a run where nothing is claimed has judged nothing', async (t) => {
  const folder = temporaryFolder();
  const target = writeManifest(folder, miniManifestObject('right', { classes: ['core'] }));
  const result = await concordat(['run', '--target', target, '--id', 'http/'], folder);
  t.equal(result.code, 3);
  t.match(result.stdout, /not-judged/);
});

t.test('a class is judged by itself', async (t) => {
  const folder = temporaryFolder();
  const target = kitPath('examples', 'targets', 'reference.json');
  const options = ['--class', 'pairs', '--id', 'pair-id', '--json', 'report.json'];
  const result = await concordat(['run', '--target', target, ...options], folder);
  t.equal(result.code, 0, 'exit code', { stdout: result.stdout });
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  t.ok(report.results.length > 0);
  t.ok(report.results.every((row) => row.class === 'pairs' && row.verdict === 'pass'));
});

t.test('list and explain know requirements, checks, vectors and flows', async (t) => {
  for (const what of ['requirements', 'checks', 'vectors', 'flows'] as const) {
    t.ok(listLines(what).length > 0, what);
  }
  t.equal(listLines('checks').length, allChecks.length);
  const requirement = explainLines('inbox-replay').join('\n');
  t.match(requirement, specification.requirements.get('inbox-replay')?.sentence ?? 'no sentence');
  t.match(requirement, /spec\/08-inbox\.md/);
  t.match(requirement, /checks:\n {2}inbox\//);
  t.match(requirement, /federate {2}two hosts/);
  t.match(explainLines('http/health').join('\n'), /http-health \(MUST\)/);
  t.match(explainLines('canon-unique-names').join('\n'), /vectors:\n {2}canon/);
  t.match(listLines('flows'), [/^federate\t/, /^first-pair\t/]);
  const parted = explainLines('consent-withheld').join('\n');
  t.match(parted, /spec\/23-consent\.md/);
  t.match(parted, /first-pair {2}two hosts make a pair/);
  const pair = explainLines('pair-id').join('\n');
  t.match(pair, /checks:\n {2}pairs\//);
  t.match(pair, /vectors:\n {2}pairs\//);
  const vector = listLines('vectors')[0]?.split('\t')[0] ?? '';
  t.match(explainLines(vector).join('\n'), /it shows:/);
});

t.test('serve runs the reference host until it is told to stop', async (t) => {
  const folder = temporaryFolder();
  const port = String(await freePort());
  const base = `http://127.0.0.1:${port}`;
  const options = [
    '--port',
    port,
    '--base-url',
    base,
    '--data',
    join(folder, 'data'),
    '--development',
  ];
  const child = spawn(
    process.execPath,
    [kitPath('build', 'harness', 'cli', 'main.js'), 'serve', ...options],
    {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, CONCORDAT_OPERATOR_TOKEN: 'operator-token-of-a-test' },
    },
  );
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  t.teardown(() => child.kill('SIGKILL'));
  const healthy = async (): Promise<boolean> =>
    (await fetch(`${base}/health`).catch(() => undefined))?.status === 200;
  t.ok(await until('a healthy host', healthy, { deadline_ms: 10_000 }));
  child.kill('SIGTERM');
  t.equal(await ended, 0);
  t.notOk(await healthy());
});

t.test('checks are selected by class, id and level', async (t) => {
  const select = (options: object) =>
    selectChecks(allChecks, { class: [], id: [], ...options }, specification).map(
      (check) => check.id,
    );
  t.strictSame(
    select({}),
    allChecks.map((check) => check.id),
  );
  t.ok(select({ id: ['http/'] }).every((id) => id.startsWith('http/')));
  t.ok(
    select({ id: ['http-health'] }).includes('http/health'),
    'a requirement selects what cites it',
  );
  t.strictSame(select({ id: ['http/health', 'discovery/rel'] }).sort(), [
    'discovery/rel',
    'http/health',
    'http/health-means-ready',
  ]);
  for (const name of ['records', 'pairs', 'consent', 'sync'] as const) {
    const selected = select({ class: [name] });
    t.ok(selected.length > 0, name);
    const others = allChecks.filter((check) => check.class !== name && selected.includes(check.id));
    t.strictSame(others, [], `${name}: only checks of the class`);
  }
  t.ok(select({ level: 'should' }).includes('discovery/rel'));
  t.notOk(select({ level: 'must' }).includes('discovery/rel'));
  t.throws(() => select({ id: ['http/nothing'] }), /there is no check or requirement/);
});
