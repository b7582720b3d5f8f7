import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import t from 'tap';

import { AdapterFault, AdapterProcess } from '../../harness/adapter/client.ts';
import { runVectors } from '../../harness/adapter/run-vectors.ts';
import { loadVectorFiles } from '../../harness/adapter/vector-files.ts';
import { kitPath } from '../../harness/engine/paths.ts';
import { vectorsCommand } from '../../harness/cli/vectors.ts';
import { capture, node } from './support.ts';

const REFERENCE = `${process.execPath} ${kitPath('build', 'reference', 'adapter', 'main.js')}`;

/** An adapter that answers every op by an expression over `q`, the request. */
function adapter(expression: string): string {
  const hello =
    '{"protocol":1,"name":"test","version":"1","ops":["canonicalize","number","cid","document-id"]}';
  return node(
    `require("readline").createInterface({input:process.stdin}).on("line",(l)=>{const q=JSON.parse(l);` +
      `const a=q.op==="hello"?{ok:true,output:${hello}}:(${expression});` +
      `console.log(JSON.stringify({id:q.id,...a}))})`,
  );
}

t.test('the reference passes every vector from another process', async (t) => {
  const { code, stdout } = await capture(() => vectorsCommand({ exec: REFERENCE }));
  t.equal(code, 0);
  t.match(stdout, /concordat-reference/);
  t.match(stdout, / 0 failed/);
});

t.test('a program that is no adapter ends with 2 and what it printed', async (t) => {
  const rows: [string, RegExp][] = [
    [node('process.exit(3)'), /exit code 3/],
    [node('console.error("boom"); process.exit(1)'), /boom/],
    [
      node('console.log("Hello, I am not JSON"); setInterval(() => {}, 1000)'),
      /Hello, I am not JSON/,
    ],
    [node('console.log("{}"); setInterval(() => {}, 1000)'), /no response/],
    [
      node(
        'console.log(JSON.stringify({id: 99, ok: true, output: {}})); setInterval(() => {}, 1000)',
      ),
      /no open request/,
    ],
    ['/no/such/program', /not found|No such file/],
  ];
  for (const [exec, printed] of rows) {
    const { code, stderr } = await capture(() => vectorsCommand({ exec }));
    t.equal(code, 2, String(printed));
    t.match(stderr, printed);
  }
});

t.test('a hanging adapter gets its verdict at the deadline, and is gone', async (t) => {
  const exec = node('setInterval(() => {}, 1000)');
  const { code, stderr } = await capture(() => vectorsCommand({ exec, deadline: '200' }));
  t.equal(code, 2);
  t.match(stderr, /no answer for 200 ms.*hello/);
});

t.test('usage errors end with 2', async (t) => {
  for (const options of [
    {},
    { exec: REFERENCE, id: 'no-such-vector' },
    { exec: REFERENCE, ops: 'no-such-op' },
    { exec: REFERENCE, deadline: 'soon' },
    { exec: REFERENCE, id: 'canon/zero', json: '/no/such/folder/report.json' },
  ]) {
    t.equal((await capture(() => vectorsCommand(options))).code, 2, JSON.stringify(options));
  }
});

t.test(
  'a failure shows the requirement, both answers and the command that repeats it',
  async (t) => {
    const exec = adapter('{ok:true,output:{hex:"7b7d"}}');
    const { code, stdout } = await capture(() =>
      vectorsCommand({ exec, id: 'canon/duplicate-simple' }),
    );
    t.equal(code, 1);
    t.match(stdout, /FAIL.*canon\/duplicate-simple.*accepted, although it must be refused/);
    t.match(stdout, /canon-unique-names {2}A parser MUST refuse/);
    t.match(stdout, /actual .*7b7d/);
    t.match(stdout, /again {5}concordat vectors --exec '.*' --id canon\/duplicate-simple/);
  },
);

t.test('a refusal counts only with an accepted sibling', async (t) => {
  const exec = adapter('{ok:false,code:"duplicate-member"}');
  const { code, stdout } = await capture(() =>
    vectorsCommand({ exec, id: 'canon/duplicate-simple' }),
  );
  t.equal(code, 1);
  t.match(stdout, /sibling .* does not pass either/);
});

t.test('operations that are not there are failures, unless the claim is limited', async (t) => {
  const exec = adapter('{ok:false,code:"unsupported-op"}');
  const whole = await capture(() => vectorsCommand({ exec, id: 'proof/missing' }));
  t.equal(whole.code, 1);
  t.match(whole.stdout, /not testable: the adapter has no op proof-verify/);
  const limited = await capture(() => vectorsCommand({ exec, id: 'proof/missing', ops: 'number' }));
  t.equal(limited.code, 3, 'nothing was judged');
});

t.test('operations of classes that are not claimed are left out, and named', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const json = join(folder, 'report.json');
  const exec = adapter('{ok:false,code:"unsupported-op"}');
  const { code, stdout } = await capture(() => vectorsCommand({ exec, id: 'follow/', json }));
  t.equal(code, 3, 'nothing was judged');
  t.match(stdout, /left out: follow-graph of the class follow/);
  const report = JSON.parse(readFileSync(json, 'utf8')) as object;
  t.match(report, { left_out: ['follow-graph'], summary: { failed: 0 } });
});

t.test('a crash is the failure of the case that caused it', async (t) => {
  const exec = adapter(
    'q.input.hex==="5b302e3030303030315d"?process.exit(7):{ok:true,output:{hex:q.input.hex}}',
  );
  const report = await runVectors(exec, loadVectorFiles().values(), { prefix: 'canon/number-one' });
  const crashed = report.results.find(({ case: { id } }) => id === 'canon/number-one-millionth');
  t.match(crashed?.reason, /exit code 7/);
  const others = report.results.filter((result) => result !== crashed);
  t.ok(others.length > 1);
  t.notOk(others.some(({ reason }) => /exit code/.test(reason ?? '')));
});

t.test('an adapter that outlives its input fails adapter/end', async (t) => {
  const exec = `${adapter('{ok:false,code:"unsupported-op"}').slice(0, -1)};setInterval(()=>{},1000)'`;
  const { code, stdout } = await capture(() =>
    vectorsCommand({ exec, id: 'adapter/', deadline: '2000' }),
  );
  t.equal(code, 1);
  t.match(stdout, /FAIL.*adapter\/end/);
  t.match(stdout, /2 passed, 1 failed/);
});

t.test('the report as a file', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const json = join(folder, 'report.json');
  const { code } = await capture(() => vectorsCommand({ exec: REFERENCE, id: 'cid/', json }));
  t.equal(code, 0);
  const report = JSON.parse(readFileSync(json, 'utf8')) as { summary: { passed: number } };
  t.ok(report.summary.passed > 90);
});

t.test('the list', async (t) => {
  const { code, stdout } = await capture(() => vectorsCommand({ list: true, id: 'ed25519/' }));
  t.equal(code, 0);
  t.match(stdout, /ed25519\/rfc8032-1/);
  t.notMatch(stdout, /canon\//);
});

t.test('answers may come in any order, and many requests may wait', async (t) => {
  const reversed = node(
    'const all=[];require("readline").createInterface({input:process.stdin}).on("line",(l)=>{' +
      'all.push(JSON.parse(l).id);if(all.length===50)for(const id of all.splice(0).reverse())' +
      'console.log(JSON.stringify({id,ok:true,output:{text:String(id)}}))})',
  );
  const process_ = new AdapterProcess(reversed);
  t.teardown(() => process_.kill());
  const asked = Array.from({ length: 100 }, () =>
    process_.ask('number', { pad: 'x'.repeat(100_000) }),
  );
  const answers = await Promise.all(asked);
  t.same(
    answers.map((answer) => answer.ok && answer.output['text']),
    answers.map((_, index) => String(index + 1)),
  );
  t.equal(await process_.end(), true);
  await t.rejects(process_.ask('number', {}), AdapterFault);
});
