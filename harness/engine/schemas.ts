// Wire shapes, checked against schemas/.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { kitPath } from './paths.ts';

export type ShapeName =
  | 'actor'
  | 'actor-state'
  | 'delivery-state'
  | 'feed'
  | 'follower-graph'
  | 'health'
  | 'json-resource-descriptor'
  | 'ordered-collection'
  | 'ordered-collection-page'
  | 'peer-actors'
  | 'problem'
  | 'report'
  | 'resolve-answer'
  | 'signed-activity'
  | 'target-manifest';

let ajv: Ajv2020 | undefined;

/** What is wrong with a value, one line each; empty where it has the shape. */
export function shapeProblems(shape: ShapeName, value: unknown): string[] {
  if (ajv === undefined) {
    ajv = new Ajv2020({ ownProperties: true, allErrors: true, strict: false });
    (addFormatsModule as unknown as (a: Ajv2020) => void)(ajv);
    for (const file of readdirSync(kitPath('schemas'))) {
      if (file.endsWith('.schema.json'))
        ajv.addSchema(JSON.parse(readFileSync(kitPath('schemas', file), 'utf8')));
    }
  }
  if (!existsSync(kitPath('schemas', `${shape}.schema.json`))) return [];
  const validate = ajv.getSchema(`https://concordat.invalid/schemas/${shape}.schema.json`);
  if (validate === undefined || validate(value) === true) return [];
  return (validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message ?? ''}`);
}
