import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import t from 'tap';

import {
  fuzzMerge,
  inputOfSets,
  setsArbitrary,
  type AskMerge,
  type MergeReport,
} from '../../harness/adapter/fuzz-merge.ts';
import { answerByOracle } from '../../harness/adapter/oracle-answerer.ts';
import type { Answer } from '../../harness/adapter/protocol.ts';
import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { fuzzMergeCommand } from '../../harness/cli/fuzz-merge.ts';
import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { answer } from '../../reference/adapter/operations.ts';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import { validators } from '../../schemas/validators.ts';
import { capture, node } from './support.ts';

const core: AskMerge = (input) => Promise.resolve(answer('merge', input));

t.test('the reference core and the oracle agree', async (t) => {
  const report = await fuzzMerge(core, { seed: 20261120, runs: 1_000 });
  t.equal(report.disagreement, undefined);
  t.equal(report.runs, 1_000);
});

t.test('the threads have everything that merging is about', (t) => {
  const seen = new Map<string, number>();
  const count = (what: string, holds: boolean): void =>
    void seen.set(what, (seen.get(what) ?? 0) + (holds ? 1 : 0));
  const runs = 500;
  for (const sets of fc.sample(setsArbitrary(), { seed: 1, numRuns: runs })) {
    const { state, view, pending, equivocations, counters } = outputOf(
      answerByOracle('merge', inputOfSets(sets)),
    );
    count('several sets', sets.length > 1);
    count('duplicates', sets.flat().length > listOf(state).length);
    count('pending', listOf(pending).length > 0);
    count('equivocations', listOf(equivocations).length > 0);
    count('counters', Object.keys(counters as JsonObject).length > 0);
    const levels = new Set(listOf(view).map((entry) => (entry as JsonObject)['level']));
    for (const level of ['L0', 'L1', 'L2', 'L3']) count(level, levels.has(level));
  }
  for (const [what, times] of seen) t.ok(times > runs / 25, `${what}: ${times}`);
  t.end();
});

function outputOf(given: Answer): JsonObject {
  if (!given.ok) throw new Error(given.code);
  return given.output;
}

function listOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** The core, asked about other sets than it was given, or with another answer than it has. */
function broken(
  ask: (sets: JsonValue[][]) => JsonValue[][],
  change: (output: JsonObject) => JsonObject = (output) => output,
): AskMerge {
  return async ({ sets }) => {
    const given = await core({ sets: ask(structuredClone(sets) as JsonValue[][]) });
    return { ok: true, output: change(outputOf(given)) };
  };
}

const textOf = (form: JsonValue): string =>
  Buffer.from(String((form as JsonObject)['hex']), 'hex').toString();
const idOf = (form: JsonValue): string => (JSON.parse(textOf(form)) as { id: string }).id;

/** Keeps what came first of each record. */
function firstComes(sets: JsonValue[][]): JsonValue[][] {
  const seen = new Set<string>();
  return sets.map((set) => set.filter((form) => !seen.has(idOf(form)) && seen.add(idOf(form))));
}

const BUGS: readonly [name: string, ask: AskMerge, forms: number, law?: RegExp][] = [
  ['what came first stays', broken(firstComes), 2, /commutative/],
  ['the first set is lost', broken((sets) => sets.slice(1)), 1, /idempotent/],
  [
    'L3 is left out',
    broken((sets) => sets.map((set) => set.filter((form) => !textOf(form).includes('"L3"')))),
    1,
  ],
  [
    'nothing is pending',
    broken(
      (sets) => sets,
      (output) => ({ ...output, pending: [] }),
    ),
    1,
  ],
  [
    'no counter has a proto',
    broken(
      (sets) => sets,
      (output) => ({
        ...output,
        counters: JSON.parse(
          JSON.stringify(output['counters']).replace('"__proto__"', '"proto"'),
        ) as JsonObject,
      }),
    ),
    1,
  ],
  [
    'the view is that of the ids',
    broken(
      (sets) => sets,
      (output) => ({
        ...output,
        view: listOf(output['view']).sort((a, b) =>
          JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
        ),
      }),
    ),
    2,
  ],
  [
    'a sum goes beyond',
    broken(
      (sets) => sets,
      (output) => ({ ...output, counters: overflowing(output['counters'] as JsonObject) }),
    ),
    2,
  ],
];

function overflowing(counters: JsonObject): JsonObject {
  const rows = Object.entries(counters).map(([name, counter]): [string, JsonValue] => {
    const slots = (counter as JsonObject)['slots'] as Record<string, number>;
    return [name, { slots, value: Object.values(slots).reduce((sum, slot) => sum + slot, 0) }];
  });
  return Object.fromEntries(rows);
}

for (const [name, ask, forms, law] of BUGS) {
  t.test(`a planted bug is found and shrunk: ${name}`, async (t) => {
    const { disagreement } = await fuzzMerge(ask, { seed: 11, runs: 2_000 });
    t.equal(disagreement?.sets.flat().length, forms);
    if (law !== undefined) t.match(disagreement?.laws.join(), law);
  });
}

t.test('a seed and a path come to the same finding again', async (t) => {
  const ask = broken(firstComes);
  const first = await fuzzMerge(ask, { seed: 4, runs: 500 });
  const path = first.disagreement?.path;
  t.type(path, 'string');
  const again: MergeReport = await fuzzMerge(ask, { seed: 4, runs: 500, path });
  t.same(again.disagreement?.sets, first.disagreement?.sets);
  t.end();
});

t.test('the command shows what it found, and saves it as a vector', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const save = join(folder, 'found.json');
  const exec = node(
    'require("readline").createInterface({input:process.stdin}).on("line",(l)=>{const q=JSON.parse(l);' +
      'const output=q.op==="hello"?{protocol:1,name:"t",version:"1",ops:["merge"]}:' +
      '{state:[],view:[],pending:[],equivocations:[],counters:{}};' +
      'console.log(JSON.stringify({id:q.id,ok:true,output}))})',
  );
  const { code, stdout } = await capture(() =>
    fuzzMergeCommand({ exec, seed: '3', runs: '100', save }),
  );
  t.equal(code, 1);
  t.match(stdout, /r1 {2}L\d/);
  t.match(stdout, /view\n {4}expected {2}\[\{"id":"r1"/);
  t.match(stdout, /again {5}concordat fuzz merge --exec '.*' --seed 3 --runs 100 --path/);
  const file = JSON.parse(readFileSync(save, 'utf8')) as VectorFile;
  t.equal(formatShapeErrors(assertShape(validators['VectorFile']!, file)), '');
});

t.test('an adapter without the operation, and one that refuses', async (t) => {
  const exec = (ops: string): string =>
    node(
      'require("readline").createInterface({input:process.stdin}).on("line",(l)=>{const q=JSON.parse(l);' +
        `const a=q.op==="hello"?{ok:true,output:{protocol:1,name:"t",version:"1",ops:${ops}}}:{ok:false,code:"shape-invalid"};` +
        'console.log(JSON.stringify({id:q.id,...a}))})',
    );
  const without = await capture(() => fuzzMergeCommand({ exec: exec('["cid"]') }));
  t.equal(without.code, 2);
  t.match(without.stderr, /no merge/);
  const refusing = await capture(() => fuzzMergeCommand({ exec: exec('["merge"]'), runs: '10' }));
  t.equal(refusing.code, 1);
  t.match(refusing.stdout, /refused with shape-invalid/);
});
