import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import t from 'tap';

import {
  agree,
  fuzzCanonical,
  textArbitrary,
  type AskCanonical,
} from '../../harness/adapter/fuzz.ts';
import { answerByOracle } from '../../harness/adapter/oracle-answerer.ts';
import { fuzzCanonicalCommand } from '../../harness/cli/fuzz.ts';
import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { answer } from '../../reference/adapter/operations.ts';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import { validators } from '../../schemas/validators.ts';
import { capture, node } from './support.ts';

const core: AskCanonical = (hex) => Promise.resolve(answer('canonicalize', { hex }));

t.test('the reference core and the oracle agree', async (t) => {
  const report = await fuzzCanonical(core, { seed: 20261120, runs: 20_000 });
  t.equal(report.disagreement, undefined);
  t.equal(report.runs, 20_000);
});

t.test('the documents cover acceptance and every refusal of a text', (t) => {
  const verdicts = new Map<string, number>();
  for (const input of fc.sample(textArbitrary(), { seed: 1, numRuns: 10_000 })) {
    const verdict = answerByOracle('canonicalize', { hex: Buffer.from(input).toString('hex') });
    const name = verdict.ok ? 'accepted' : verdict.code;
    verdicts.set(name, (verdicts.get(name) ?? 0) + 1);
  }
  t.ok((verdicts.get('accepted') ?? 0) > 3_000, 'many are accepted');
  for (const code of [
    ...['invalid-utf8', 'byte-order-mark', 'invalid-json', 'duplicate-member', 'lone-surrogate'],
    ...['noncharacter', 'unsafe-integer', 'number-overflow', 'number-underflow', 'too-deep'],
  ]) {
    t.ok((verdicts.get(code) ?? 0) > 5, `${code}: ${verdicts.get(code) ?? 0}`);
  }
  t.end();
});

/** The core with one bug. */
function broken(breaks: (text: string, hex: string) => string | undefined): AskCanonical {
  return async (hex) => {
    const right = await core(hex);
    const text = Buffer.from(hex, 'hex').toString('utf8');
    const wrong = breaks(text, right.ok ? String(right.output['hex']) : '');
    return wrong === undefined ? right : { ok: true, output: { hex: wrong } };
  };
}

t.test('planted bugs are found and shrunk', async (t) => {
  const hexOf = (text: string): string => Buffer.from(text).toString('hex');
  const rows: [string, AskCanonical, number][] = [
    [
      'U+2028 escaped',
      broken((_, hex) =>
        hex.includes('e280a8') ? hex.replace('e280a8', hexOf('\\u2028')) : undefined,
      ),
      8,
    ],
    ['-0 kept', broken((text, hex) => (/^-0$/.test(text) ? `2d${hex}` : undefined)), 2],
    [
      'U+FFFF accepted',
      broken((text) => (/\\uffff|\uffff/.test(text) ? hexOf('""') : undefined)),
      8,
    ],
    [
      'a trailing comma accepted',
      broken((text) => (/,\s*\]$/.test(text) ? hexOf('[]') : undefined)),
      3,
    ],
  ];
  for (const [name, ask, length] of rows) {
    const { disagreement } = await fuzzCanonical(ask, { seed: 5, runs: 50_000 });
    t.ok(disagreement !== undefined && disagreement.input.length <= length, name);
  }
});

t.test('where a text is no JSON, any of its faults may be named', (t) => {
  const text = Buffer.from('[1e400x]');
  const refused = (code: string) => ({ ok: false as const, code });
  t.ok(agree(text, refused('number-overflow'), refused('invalid-json')));
  t.notOk(agree(text, refused('number-overflow'), refused('too-large')));
  t.notOk(agree(text, refused('number-overflow'), { ok: true, output: { hex: '' } }));
  t.notOk(agree(Buffer.from('[1e400]'), refused('number-overflow'), refused('invalid-json')));
  t.end();
});

t.test('the command saves what it found as a vector', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const save = join(folder, 'found.json');
  const exec = node(
    'require("readline").createInterface({input:process.stdin}).on("line",(l)=>{const q=JSON.parse(l);' +
      'const output=q.op==="hello"?{protocol:1,name:"t",version:"1",ops:["canonicalize"]}:{hex:""};' +
      'console.log(JSON.stringify({id:q.id,ok:true,output}))})',
  );
  const { code, stdout } = await capture(() =>
    fuzzCanonicalCommand({ exec, seed: '3', runs: '100', save }),
  );
  t.equal(code, 1);
  t.match(stdout, /again {5}concordat fuzz canonical --exec '.*' --seed 3 --runs 100 --path/);
  const file = JSON.parse(readFileSync(save, 'utf8')) as VectorFile;
  t.equal(formatShapeErrors(assertShape(validators['VectorFile']!, file)), '');
});

t.test('a program that crashes or hangs', async (t) => {
  const dead = await capture(() => fuzzCanonicalCommand({ exec: node('process.exit(4)') }));
  t.equal(dead.code, 2);
  const hanging = node('setInterval(() => {}, 1000)');
  t.equal((await capture(() => fuzzCanonicalCommand({ exec: hanging, deadline: '200' }))).code, 2);
  t.equal((await capture(() => fuzzCanonicalCommand({}))).code, 2);
  t.equal((await capture(() => fuzzCanonicalCommand({ exec: hanging, runs: 'many' }))).code, 2);
});
