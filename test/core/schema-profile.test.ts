// The judge of the core against the oracle's, which is another program on another library.

import { deepStrictEqual } from 'node:assert/strict';

import fc from 'fast-check';
import t from 'tap';

import { OracleError, oracleCheckSchema, oracleJudgeBySchema } from '../../harness/oracle/index.ts';
import {
  ProtocolError,
  checkSchema,
  computeCid,
  satisfiesSchema,
  type JsonObject,
  type JsonValue,
} from '../../reference/core/index.ts';

/** Few names, so that schemas and values speak of the same members. */
const names = fc.constantFrom('a', 'b', '', 'constructor', 'toString', '__proto__', 'length');
const numbers = fc.constantFrom(0, -0, 1, 2, 1.5, -1, 3);
const texts = fc.constantFrom(
  ...['', 'a', 'ab', 'é', '😀', '😀😀', '1', 'https://a.example/x', '2026-11-20T12:00:00.000Z'],
  computeCid({}),
);

/** An object with members of its own, whatever they are called. */
function objectOf(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries) as JsonObject;
}

const { value: values } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<JsonValue>(null, true, false),
    numbers,
    texts,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 3 }).map(objectOf),
  ),
}));

const types = fc.constantFrom(
  ...['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'],
);

const { schema: schemas } = fc.letrec<{ schema: JsonValue }>((tie) => {
  const one = tie('schema');
  const several = fc.array(one, { minLength: 1, maxLength: 3 });
  const keywords: [string, fc.Arbitrary<JsonValue>][] = [
    ['type', fc.oneof(types, fc.uniqueArray(types, { minLength: 1 }))],
    ['enum', fc.array(values, { minLength: 1, maxLength: 3 })],
    ['const', values],
    ['properties', fc.array(fc.tuple(names, one), { maxLength: 3 }).map(objectOf)],
    ['required', fc.uniqueArray(names, { maxLength: 2 })],
    ['additionalProperties', one],
    ['items', one],
    ['minLength', fc.nat(3)],
    ['maxLength', fc.nat(3)],
    ['minItems', fc.nat(2)],
    ['maxItems', fc.nat(2)],
    ['minimum', numbers],
    ['maximum', numbers],
    ['anyOf', several],
    ['allOf', several],
    ['format', fc.constantFrom('cid', 'actor-id', 'time')],
    ['title', texts],
  ];
  const keyword = fc.oneof(
    ...keywords.map(([name, operand]) => fc.tuple(fc.constant(name), operand)),
  );
  return {
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.boolean(),
      fc.uniqueArray(keyword, { maxLength: 3, selector: ([name]) => name }).map(objectOf),
    ),
  };
});

t.test('core and oracle judge alike', (t) => {
  const verdicts = { true: 0, false: 0 };
  fc.assert(
    fc.property(schemas, fc.array(values, { minLength: 1, maxLength: 5 }), (schema, list) => {
      checkSchema(schema);
      oracleCheckSchema(schema);
      for (const value of list) {
        const verdict = satisfiesSchema(value, schema);
        deepStrictEqual(verdict, oracleJudgeBySchema(schema, value));
        verdicts[`${verdict}`] += 1;
      }
    }),
    { numRuns: 1_500 },
  );
  t.ok(verdicts.true > 500, `${verdicts.true} times yes`);
  t.ok(verdicts.false > 500, `${verdicts.false} times no`);
  t.end();
});

/** Replaces one part of a schema, somewhere inside, by something else. */
function replacePart(schema: JsonValue, steps: readonly number[], other: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined || typeof schema !== 'object' || schema === null) return other;
  const entries = Object.entries(schema);
  if (entries.length === 0) return other;
  const at = step % entries.length;
  const changed = entries.map(([name, part], index): [string, JsonValue] => [
    name,
    index === at ? replacePart(part as JsonValue, rest, other) : (part as JsonValue),
  ]);
  return Array.isArray(schema) ? changed.map(([, part]) => part) : objectOf(changed);
}

t.test('core and oracle refuse the same schemas', (t) => {
  const outcomes = { taken: 0, refused: 0 };
  const isTaken = (check: (schema: JsonValue) => void, schema: JsonValue): boolean => {
    try {
      check(schema);
      return true;
    } catch (error) {
      if (error instanceof ProtocolError || error instanceof OracleError) {
        deepStrictEqual(error.code, 'definition-invalid');
        return false;
      }
      throw error;
    }
  };
  const odd = fc.constantFrom<JsonValue>(
    ...[{ $ref: '#' }, { pattern: 'a' }, [], ['a', 'a'], -1, 0.5, 'any', null, {}, [{}], true],
  );
  fc.assert(
    fc.property(schemas, fc.array(fc.nat(5), { maxLength: 5 }), odd, (schema, steps, other) => {
      const changed = replacePart(schema, steps, other);
      const taken = isTaken((each) => checkSchema(each), changed);
      deepStrictEqual(taken, isTaken(oracleCheckSchema, changed));
      outcomes[taken ? 'taken' : 'refused'] += 1;
    }),
    { numRuns: 3_000 },
  );
  t.ok(outcomes.taken > 300, `${outcomes.taken} taken`);
  t.ok(outcomes.refused > 300, `${outcomes.refused} refused`);
  t.end();
});
