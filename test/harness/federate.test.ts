import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Report } from '../../schemas/types.ts';
import { shapeProblems } from '../../harness/engine/schemas.ts';
import { differences } from '../../harness/flows/differences.ts';
import {
  concordat,
  miniManifestObject,
  temporaryFolder,
  writeManifest,
} from './fixtures/support.ts';

t.test('the reference host federates with itself and survives a power cut', async (t) => {
  const folder = temporaryFolder();
  const result = await concordat(['smoke', 'federate', '--tap', 'flow.tap'], folder);
  t.equal(result.code, 0, result.stdout + result.stderr);
  t.equal(result.stderr, '', 'nothing is whispered');
  const report = JSON.parse(
    readFileSync(join(folder, 'results', 'federate-reference.json'), 'utf8'),
  ) as Report;
  t.strictSame(shapeProblems('report', report), []);
  t.ok(report.results.every((row) => row.verdict === 'pass' && row.observations > 0));
  const text = readFileSync(join(folder, 'results', 'federate-reference.txt'), 'utf8');
  t.match(text, /\d+\.\d\d s {2}✓ 04-alice-follows-bob/);
  t.match(text, /nothing was lost and nothing came twice/);
});

t.test('a step that fails stops the story and shows what was broken', async (t) => {
  const folder = temporaryFolder();
  const classes = ['actors', 'inbox', 'follow', 'delivery', 'discovery'];
  const target = writeManifest(folder, miniManifestObject('right', { classes }));
  const result = await concordat(['smoke', 'federate', '--target-a', target], folder);
  t.equal(result.code, 1);
  const report = JSON.parse(
    readFileSync(join(folder, 'results', 'federate-mini-right.json'), 'utf8'),
  ) as Report;
  t.strictSame(
    report.results.slice(0, 3).map((row) => row.verdict),
    ['pass', 'fail', 'not-testable'],
  );
  const later = report.results.slice(2);
  const claimed = later.filter((row) => row.verdict !== 'not-applicable');
  t.ok(claimed.every((row) => row.reason?.includes('it builds on federate/02')));
  t.ok(claimed.length > 10);
  t.strictSame(
    later.filter((row) => !claimed.includes(row)).map((row) => row.class),
    ['backfill', 'verbs', 'verbs'],
    'steps of classes that one of the hosts does not claim are left out',
  );
  t.match(result.stdout, /publish-sign \(MUST/);
  t.match(result.stdout, /last output of the target/);
});

t.test('killed in the middle of a step, the hosts come to the same end', async (t) => {
  const folder = temporaryFolder();
  const result = await concordat(['smoke', 'federate', '--kill', '--step', '05'], folder);
  t.equal(result.code, 0, result.stdout + result.stderr);
  const report = JSON.parse(
    readFileSync(join(folder, 'results', 'federate-kill-reference.json'), 'utf8'),
  ) as Report;
  t.strictSame(shapeProblems('report', report), []);
  t.strictSame(
    report.results.map(({ check, verdict }) => [check, verdict]),
    [
      ['federate/without-a-kill', 'pass'],
      ['federate/05-bob-publishes-kills-both', 'pass'],
      ['federate/05-bob-publishes-kills-a', 'pass'],
      ['federate/05-bob-publishes-kills-b', 'pass'],
    ],
  );
});

t.test('what differs is named by its place', (t) => {
  const here = { a: [1, { b: 'x' }], c: ['p', 'q'], same: [null] };
  t.strictSame(differences(here, structuredClone(here)), []);
  t.strictSame(differences({ x: 1, y: 2 }, { y: 2, x: 1 }), [], 'the order of members is nothing');
  t.match(differences(here, { ...here, a: [1, { b: 'y' }] }), [
    { path: 'a[1].b', expected: '"x"', actual: '"y"' },
  ]);
  t.match(differences(here, { ...here, c: ['q'] }), [
    { path: 'c', expected: /^2 entries, among them .*p/, actual: /^1 entries/ },
  ]);
  t.match(differences(here, { ...here, d: 1 }), [{ path: 'd', expected: 'nothing', actual: '1' }]);
  t.end();
});
