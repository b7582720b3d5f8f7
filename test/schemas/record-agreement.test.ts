// The schemas of records against the core, on what is nearly a record.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import t from 'tap';
import { checkFormShape, checkRecordShape, ProtocolError } from '../../reference/core/index.ts';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import { validateFederatedRecord, validateRecordForm } from '../../schemas/validators.ts';
import { isObject, listFiles, projectRoot } from '../../scripts/project.ts';

const REMOVED = Symbol('removed');

const CID = `bagaaiera${'a'.repeat(51)}q`;

const REPLACEMENTS: readonly unknown[] = [
  REMOVED,
  ...[null, true, false, 0, 1, -1, 0.5, Number.MAX_SAFE_INTEGER, '', 'a', 'L0', 'L1', 'L2', 'L3'],
  ...[[], {}, ['a'], { redacted: true }, { redacted: false }, { redacted: true, a: 1 }],
  ...[CID, [CID], [CID, CID], CID.toUpperCase(), `bagaaiera${'a'.repeat(51)}b`],
  ...['th_a', 'th_', 'th_-', `th_${'a'.repeat(125)}`, `th_${'a'.repeat(126)}`, 'th_a\n'],
  ...['default', 'default/a', 'a/default', 'a/b/c/d', 'a/b/c/d/e', 'a//b', 'A', 'a'.repeat(64)],
  ...['DO', 'do', 'SCALAR', 'a.b', 'a.b.c.d.e.f.g.h', 'a.b.c.d.e.f.g.h.i', 'a..b', 'a.-', 'A.b'],
  ...['2026-11-20T10:00:00.000Z', '2026-02-30T10:00:00.000Z', '2026-11-20T10:00:00Z'],
  ...['A'.repeat(21), 'A'.repeat(22), 'A'.repeat(64), 'A'.repeat(65), `${'A'.repeat(22)}=`],
  ...['did:web:b.example', 'did:plc:abc', 'https://a.example/actors/alice'],
];

/** What the core says against a shape, or an empty text. */
function coreSays(check: (value: unknown) => void, value: unknown): string {
  try {
    check(value);
    return '';
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'shape-invalid') return error.detail;
    throw error;
  }
}

/** The example with one member replaced, removed or added. */
function* changesOf(
  example: Record<string, unknown>,
): Generator<[string, Record<string, unknown>]> {
  for (const name of [...Object.keys(example), 'level', 'commitment', 'note']) {
    // The schema says how a proof looks; the core asks that later, with the codes of proofs.
    if (name === 'proof') continue;
    for (const replacement of REPLACEMENTS) {
      const { [name]: _, ...rest } = example;
      const changed = replacement === REMOVED ? rest : { ...rest, [name]: replacement };
      yield [`${name} = ${String(JSON.stringify(replacement))}`, changed];
    }
  }
}

for (const [title, validator, check] of [
  ['FederatedRecord', validateFederatedRecord, (value: unknown) => checkRecordShape(value)],
  ['RecordForm', validateRecordForm, (value: unknown) => checkFormShape(value)],
] as const) {
  for (const path of listFiles(projectRoot, `schemas/examples/${title}/valid`, '.json')) {
    t.test(`${title}: ${basename(path, '.json')}`, (t) => {
      const example: unknown = JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
      if (!isObject(example)) throw new Error('an example is no object');
      const disagreements: string[] = [];
      let compared = 0;
      for (const [change, changed] of changesOf(example)) {
        const core = coreSays(check, changed);
        const schema = formatShapeErrors(assertShape(validator, changed));
        compared += 1;
        if ((core === '') !== (schema === ''))
          disagreements.push(`${change}: core "${core}", schema "${schema}"`);
      }
      t.same(disagreements, [], `${compared} changes judged alike`);
      t.end();
    });
  }
}
