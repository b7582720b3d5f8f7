// The schemas of envelopes, their payloads and operations of directories against the core, on what is nearly one.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import t from 'tap';
import {
  checkEnvelopeShape,
  checkOperationShape,
  openEnvelope,
  ProtocolError,
  type Envelope,
} from '../../reference/core/index.ts';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import {
  validateDirectoryOperation,
  validateEnvelope,
  validateEnvelopePayload,
} from '../../schemas/validators.ts';
import { isObject, listFiles, projectRoot } from '../../scripts/project.ts';
import { pathsIn, REMOVED, replaceAt } from '../support/replacements.ts';

const CID = `bagaaiera${'a'.repeat(51)}q`;

const REPLACEMENTS: readonly unknown[] = [
  REMOVED,
  ...[null, true, 0, 1, -1, 0.5, 2_592_000, 2_592_001, '', 'a', 'ab', 'a-b', '-ab', 'ab-', 'a\n'],
  ...['plain', 'PLAIN', 'mls', 'a'.repeat(32), 'a'.repeat(33), 'a'.repeat(64), 'a'.repeat(65)],
  ...[[], {}, ['a'], ['a', 'a'], [{}], [[]], { key_documents: [], records: [1] }],
  ...[CID, CID.toUpperCase(), 'did:web:b.example', 'did:web:B.example', `did:sync:instance:${CID}`],
  ...['default', 'default/a', 'https://b.example', 'https://b.example/', 'https://b.example/x'],
  ...['2026-11-20T10:00:00.000Z', '2026-02-30T10:00:00.000Z', '2026-11-20T10:00:00Z'],
  ...['genesis', 'update', 'revoke', 'constructor'],
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

function checkPayload(payload: unknown): void {
  openEnvelope({ encoding: 'plain', payload } as Envelope);
}

for (const [title, judge, check] of [
  [
    'Envelope',
    (value: unknown) => formatShapeErrors(assertShape(validateEnvelope, value)),
    (value: unknown) => checkEnvelopeShape(value),
  ],
  [
    'EnvelopePayload',
    (value: unknown) => formatShapeErrors(assertShape(validateEnvelopePayload, value)),
    checkPayload,
  ],
  [
    'DirectoryOperation',
    (value: unknown) => formatShapeErrors(assertShape(validateDirectoryOperation, value)),
    (value: unknown) => checkOperationShape(value),
  ],
] as const) {
  for (const file of listFiles(projectRoot, `schemas/examples/${title}/valid`, '.json')) {
    t.test(`${title}: ${basename(file, '.json')}`, (t) => {
      const example: unknown = JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
      if (!isObject(example)) throw new Error('an example is no object');
      // The schemas say how a proof looks, what a payload has, and that the DID of a log is one; the core asks that later.
      const paths = pathsIn(example).filter(
        ([first, second]) =>
          first !== undefined &&
          !['proof', 'did'].includes(String(first)) &&
          (title === 'DirectoryOperation' || (first !== 'payload' && second === undefined)),
      );
      const disagreements: string[] = [];
      for (const path of paths) {
        for (const replacement of REPLACEMENTS) {
          const changed = replaceAt(example, path, replacement);
          const core = coreSays(check, changed);
          const schema = judge(changed);
          if ((core === '') !== (schema === '')) {
            const put = `${path.join('.')} = ${String(JSON.stringify(replacement))}`;
            disagreements.push(`${put}: core "${core}", schema "${schema}"`);
          }
        }
      }
      t.same(disagreements, [], `${paths.length * REPLACEMENTS.length} changes judged alike`);
      t.end();
    });
  }
}
