import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import t from 'tap';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import { validators } from '../../schemas/validators.ts';
import { listFiles, projectRoot } from '../../scripts/project.ts';

const FOLDER = 'schemas/examples';

interface InvalidExample {
  reason: string;
  path: string;
  keyword: string;
  document: unknown;
}

function readExample(path: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
}

function examplesOf(title: string, kind: 'valid' | 'invalid'): string[] {
  return listFiles(projectRoot, `${FOLDER}/${title}/${kind}`, '.json');
}

/** Operands of operations are shown by the examples of requests, responses and vector files. */
const titles = Object.keys(validators).filter((title) => !/(?:Input|Output)$/.test(title));

for (const title of titles) {
  t.test(title, (t) => {
    const validator = validators[title]!;
    const valid = examplesOf(title, 'valid');
    const invalid = examplesOf(title, 'invalid');
    t.ok(valid.length >= 2, 'has two valid examples');
    t.ok(invalid.length >= 3, 'has three invalid examples');
    for (const path of valid) {
      t.equal(formatShapeErrors(assertShape(validator, readExample(path))), '', basename(path));
    }
    for (const path of invalid) {
      const example = readExample(path) as InvalidExample;
      t.ok(example.reason.length > 10, `${basename(path)} says why`);
      t.match(
        assertShape(validator, example.document).find(
          (error) => error.path === example.path && error.keyword === example.keyword,
        ),
        { path: example.path, keyword: example.keyword },
        `${basename(path)}: ${example.reason}`,
      );
    }
    t.end();
  });
}

t.test('no examples of unknown shapes', (t) => {
  for (const path of listFiles(projectRoot, FOLDER, '.json')) {
    const [, , title = '', kind = ''] = path.split('/');
    t.ok(Object.hasOwn(validators, title) && ['valid', 'invalid'].includes(kind), path);
  }
  t.end();
});
