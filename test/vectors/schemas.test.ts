// The vectors of schemas against Ajv as it comes, case by case: the profile has to mean what JSON Schema means.

import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';

import { loadVectorFiles } from '../../harness/adapter/vector-files.ts';
import { isActorId, isCid, isTimestamp } from '../../reference/core/index.ts';

const cases = loadVectorFiles().get('schemas.json')?.cases ?? [];

/** Ajv cannot tell members that were given from those that every object has by a name like these. */
const INHERITED = /__proto__/;

/** Ajv takes a required member with an empty name for no demand at all. */
const NAMELESS = /"required":\[""\]/;

function textOf(input: Record<string, unknown>, name: string): string {
  return Buffer.from(String(input[name]), 'hex').toString();
}

t.test('Ajv judges each case as the vector says', (t) => {
  let judged = 0;
  for (const { id, input, expect } of cases) {
    if (expect.result === 'invalid') continue;
    const [schemaText, valueText] = [textOf(input, 'schemaHex'), textOf(input, 'valueHex')];
    if (INHERITED.test(schemaText + valueText) || NAMELESS.test(schemaText)) continue;
    const ajv = new Ajv2020({
      strict: false,
      // The profile takes a list of equal values for `enum`, and any text for `$schema`.
      validateSchema: false,
      ownProperties: true,
      formats: { cid: isCid, 'actor-id': isActorId, time: isTimestamp },
    });
    const { $schema: _, ...schema } = asObject(JSON.parse(schemaText));
    const value: unknown = JSON.parse(valueText);
    const isBoolean = schemaText === 'true' || schemaText === 'false';
    const verdict = ajv.compile(isBoolean ? schemaText === 'true' : schema)(value);
    if (verdict !== expect.output['valid']) t.fail(`${id}: Ajv says ${String(verdict)}`);
    judged += 1;
  }
  t.ok(judged > 400, `${judged} cases`);
  t.end();
});

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

t.test('every keyword that says something has values on both sides', (t) => {
  const verdicts = new Map<string, Set<unknown>>();
  for (const { input, expect } of cases) {
    if (expect.result === 'invalid') continue;
    for (const [keyword] of textOf(input, 'schemaHex').matchAll(/"[a-zA-Z]+"(?=:)/g)) {
      verdicts.set(keyword, (verdicts.get(keyword) ?? new Set()).add(expect.output['valid']));
    }
  }
  const keywords = [
    ...['type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'items'],
    ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'anyOf', 'allOf'],
    'format',
  ];
  for (const keyword of keywords) t.equal(verdicts.get(`"${keyword}"`)?.size, 2, keyword);
  t.end();
});
