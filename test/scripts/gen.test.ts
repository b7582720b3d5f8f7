import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { chapterClasses, generate, replaceGenerated } from '../../scripts/gen.ts';
import { projectRoot } from '../../scripts/project.ts';
import { readSchemaFiles } from '../../scripts/schema-files.ts';
import { plantProject } from './project-fixture.ts';

const CHAPTER = '---\nclass: core\n---\n\n# A\n\n- <a id="a-one"></a>**a-one** A host MUST run.\n';
const PAGE = '# C\n\n<!-- generated:coverage -->\n<!-- /generated -->\n\nEnd.\n';

t.test('what is made is fresh, and what is changed is stale', async (t) => {
  const root = plantProject(t, {
    'package.json': '{"version":"1.2.3","type":"module"}',
    'spec/02-a.md': CHAPTER,
    'CONFORMANCE.md': PAGE,
    'build/scripts/gen-vectors.js': 'export function generateVectors() { return new Map(); }\n',
  });
  for (const { name } of readSchemaFiles(projectRoot)) {
    cpSync(join(projectRoot, 'schemas', name), join(root, 'schemas', name));
  }
  const run = async (check: boolean): Promise<[number, string[]]> => {
    const lines: string[] = [];
    const code = await generate(root, check, (line) => lines.push(line));
    return [code, lines];
  };
  const made = [
    'schemas/types.ts',
    'schemas/validators.ts',
    'spec/requirements.json',
    'CONFORMANCE.md',
  ];

  const [before, stale] = await run(true);
  t.equal(before, 1);
  // The coverage table is made of spec/requirements.json, which a check does not write.
  t.same(
    stale,
    made.map((path) => `${path} is stale; refresh it with: npm run gen`),
  );

  t.same(await run(false), [0, made.map((path) => `wrote ${path}`)]);
  t.same(await run(true), [0, []]);
  t.same(await run(false), [0, []], 'nothing is written twice');
  const requirements = JSON.parse(readFileSync(join(root, 'spec/requirements.json'), 'utf8')) as {
    version: string;
  };
  t.equal(requirements.version, '1.2.3');
  t.match(
    readFileSync(join(root, 'CONFORMANCE.md'), 'utf8'),
    /\| `core` \| 1 \| 0 \|[^]*\nEnd\.\n$/,
  );

  writeFileSync(join(root, 'spec/02-a.md'), CHAPTER.replace('run', 'walk'));
  t.same(await run(true), [1, ['spec/requirements.json is stale; refresh it with: npm run gen']]);

  writeFileSync(join(root, 'spec/02-a.md'), CHAPTER.replace('MUST', 'must'));
  const [broken, problems] = await run(false);
  t.equal(broken, 1);
  t.match(problems, [/a-one has no key word/]);
});

t.test('the part between markers is replaced, and only that', (t) => {
  const page =
    'a\n<!-- generated:x -->\nold\n<!-- /generated -->\nb\n<!-- generated:y -->\n<!-- /generated -->\n';
  t.equal(
    replaceGenerated(page, 'y', 'new'),
    'a\n<!-- generated:x -->\nold\n<!-- /generated -->\nb\n<!-- generated:y -->\nnew\n<!-- /generated -->\n',
  );
  t.equal(replaceGenerated(page, 'z', 'new'), undefined);
  t.end();
});

t.test('chapters may name the classes and the capability', (t) => {
  const classes = chapterClasses(readSchemaFiles(projectRoot));
  for (const name of ['core', 'inbox', 'invite', 'test-clock']) t.ok(classes.has(name), name);
  t.notOk(classes.has('everything'));
  t.end();
});
