// The core checks the shape of activities by hand; everybody else uses the schema. They have to agree.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import t from 'tap';
import { ProtocolError, checkActivityShape } from '../../reference/core/index.ts';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import { validateActivity } from '../../schemas/validators.ts';
import { isObject, listFiles, projectRoot } from '../../scripts/project.ts';
import { pathsIn, REMOVED, replaceAt } from '../support/replacements.ts';

/** What is put, one at a time, in the place of every part of every example. */
const REPLACEMENTS: readonly unknown[] = [
  REMOVED,
  null,
  true,
  1,
  '',
  [],
  {},
  'Public',
  ['Public', 'Followers'],
  [1],
  ['x'],
  { id: 'x' },
  { id: 1 },
  { type: 'Note' },
  { type: 1 },
  'Note',
  'create',
  `bagaaiera${'a'.repeat(52)}`,
  `bagaaiera${'a'.repeat(51)}b`,
  '2026-11-20T10:00:00.000Z',
  '2026-02-30T10:00:00.000Z',
  'https://a.example',
  'https://a.example/x',
  'https://a.example/x#key',
  'https://a.example/x?y',
  'https://user@a.example/x',
  'https://a.example/@x',
  'https://a.example/x y',
  'https://é.example/{x}',
  'HTTPS://a.example/x',
];

/** What the core says against a shape, or an empty text. */
function coreSays(value: unknown): string {
  try {
    checkActivityShape(value);
    return '';
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'shape-invalid') return error.detail;
    throw error;
  }
}

/** Whether the fault lies between two members, which a schema cannot compare. */
function comparesMembers(value: unknown): boolean {
  if (!isObject(value) || value['type'] !== 'Update') return false;
  const { actor, object, patch, published } = value;
  if (!isObject(patch)) return object === actor;
  const key = patch['add_publicKey'];
  return (
    isObject(key) &&
    (key['controller'] !== actor ||
      key['created'] !== published ||
      !String(key['id']).startsWith(`${String(actor)}#`))
  );
}

for (const path of listFiles(projectRoot, 'schemas/examples/Activity/valid', '.json')) {
  t.test(basename(path, '.json'), (t) => {
    const example: unknown = JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
    const disagreements: string[] = [];
    let compared = 0;
    for (const place of pathsIn(example).filter(
      ([first]) => first !== undefined && first !== 'proof',
    )) {
      for (const replacement of REPLACEMENTS) {
        const changed = replaceAt(example, place, replacement);
        const core = coreSays(changed);
        const schema = formatShapeErrors(assertShape(validateActivity, changed));
        compared += 1;
        if ((core === '') === (schema === '')) continue;
        if (schema === '' && comparesMembers(changed)) continue;
        disagreements.push(
          `${place.join('/')} = ${String(JSON.stringify(replacement))}: core "${core}", schema "${schema}"`,
        );
      }
    }
    t.same(disagreements, [], `${compared} changes judged alike`);
    t.end();
  });
}
