import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import t from 'tap';

import { generateVectors } from '../../scripts/gen-vectors.ts';
import { projectRoot } from '../../scripts/project.ts';

t.test('the vector files are what their generator makes, each time', (t) => {
  const folder = join(projectRoot, 'vectors');
  const generated = generateVectors();
  const present = readdirSync(folder).filter((name) => name.endsWith('.json'));
  t.same([...generated.keys()].sort(), present.sort());
  for (const [name, text] of generated) {
    t.ok(text === readFileSync(join(folder, name), 'utf8'), name);
  }
  t.same(generateVectors(), generated);
  t.end();
});
