import { ESLint } from 'eslint';
import t from 'tap';
import { projectRoot } from '../../scripts/project.ts';

const eslint = new ESLint({ cwd: projectRoot });

async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${projectRoot}/${filePath}` });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

const REFUSED: readonly [file: string, from: string][] = [
  ['reference/core/planted.ts', 'node:fs'],
  ['reference/core/planted.ts', 'fs'],
  ['reference/core/planted.ts', 'express'],
  ['reference/core/planted.ts', 'ajv'],
  ['reference/core/planted.ts', '../host/kernel.ts'],
  ['reference/core/planted.ts', '../../harness/oracle/cid.ts'],
  ['reference/core/planted.ts', '../../schemas/validators.ts'],
  ['reference/core/planted.ts', '../../scripts/project.ts'],
  ['reference/host/planted.ts', '../../harness/engine/http.ts'],
  ['reference/host/http/planted.ts', '../../../mutants/index.ts'],
  ['reference/host/planted.ts', '../../scripts/project.ts'],
  ['reference/host/planted.ts', 'http'],
  ['harness/checks/planted.ts', '../../reference/core/index.ts'],
  ['harness/engine/planted.ts', '../../reference/host/main.ts'],
  ['harness/planted.ts', '../reference/core/cid.ts'],
  ['harness/engine/planted.ts', '../../mutants/index.ts'],
  ['harness/engine/planted.ts', '../../scripts/project.ts'],
  ['harness/engine/planted.ts', '../../test/support/core-fixtures.ts'],
  ['mutants/planted.ts', '../scripts/project.ts'],
  ['schemas/planted.ts', '../reference/core/index.ts'],
  ['vectors/planted.ts', '../harness/oracle/cid.ts'],
  ['test/core/planted.ts', '../../scripts/project.ts'],
  ['scripts/planted.ts', 'fs/promises'],
];

const ALLOWED: readonly [file: string, from: string][] = [
  ['reference/core/planted.ts', './cid.ts'],
  ['reference/core/planted.ts', '../../schemas/types.ts'],
  ['reference/core/planted.ts', '@noble/hashes/sha2.js'],
  ['reference/core/planted.ts', 'tinyqueue'],
  ['reference/host/planted.ts', '../core/index.ts'],
  ['reference/host/http/planted.ts', '../../../schemas/validators.ts'],
  ['reference/host/planted.ts', 'node:http'],
  ['reference/host/planted.ts', 'express'],
  ['harness/checks/planted.ts', '../engine/check.ts'],
  ['harness/checks/planted.ts', '../../schemas/validate.ts'],
  ['harness/checks/planted.ts', '../../vectors/index.ts'],
  ['mutants/planted.ts', '../reference/host/main.ts'],
  ['mutants/planted.ts', '../harness/engine/check.ts'],
  ['test/core/planted.ts', '../../reference/core/index.ts'],
  ['test/core/planted.ts', '../../harness/oracle/cid.ts'],
  ['test/scripts/planted.ts', '../../scripts/project.ts'],
  ['scripts/planted.ts', '../reference/core/index.ts'],
];

for (const [form, write] of [
  ['import', (from: string) => `import { x } from '${from}';\nx();\n`],
  ['import type', (from: string) => `import type { X } from '${from}';\nexport const x: X = 1;\n`],
  ['export', (from: string) => `export { x } from '${from}';\n`],
] as const) {
  t.test(form, async (t) => {
    for (const [file, from] of REFUSED) {
      t.ok((await refusals(file, write(from))).length > 0, `${file} may not take from ${from}`);
    }
    for (const [file, from] of ALLOWED) {
      t.same(await refusals(file, write(from)), [], `${file} may take from ${from}`);
    }
  });
}

t.test('unused names are refused', async (t) => {
  const [result] = await eslint.lintText("import { x } from './a.ts';\n", {
    filePath: `${projectRoot}/reference/core/planted.ts`,
  });
  t.match(result?.messages, [{ ruleId: '@typescript-eslint/no-unused-vars' }]);
});
