import t from 'tap';
import { projectRoot, readIfThere } from '../../scripts/project.ts';
import { readSchemaFiles, resolveReference } from '../../scripts/schema-files.ts';
import * as core from '../../reference/core/index.ts';

const inSchema = resolveReference(
  readSchemaFiles(projectRoot),
  'common.schema.json',
  '#/$defs/ErrorCode',
)['enum'] as string[];

/** Rows of the one table of error codes. */
function codesOfSpecification(): string[] {
  const chapter = readIfThere(projectRoot, 'spec/12-http.md') ?? '';
  const table = chapter.slice(chapter.indexOf('| code | status |'));
  return [...table.matchAll(/^\| `([a-z0-9_-]+)` \| \d{3} \|/gm)].map(([, code]) => code ?? '');
}

t.test('the code list of the schemas is that of the specification', (t) => {
  t.same([...inSchema].sort(), codesOfSpecification().sort());
  t.equal(new Set(inSchema).size, inSchema.length, 'no code twice');
  t.end();
});

t.test('the code list of the core is that of the specification', (t) => {
  t.same([...core.ERROR_CODES].sort(), codesOfSpecification().sort());
  t.end();
});
