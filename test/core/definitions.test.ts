import { readFileSync } from 'node:fs';

import t from 'tap';

import { kitPath } from '../../harness/engine/paths.ts';
import {
  ProtocolError,
  SHIPPED_DEFINITIONS,
  canonicalText,
  checkBySchemas,
  checkSchema,
  definitionId,
  findViolation,
  isDefinition,
  isReservedName,
  readDefinition,
  satisfiesSchema,
  type DefinitionKind,
  type JsonObject,
  type JsonValue,
  type ProfileSchema,
} from '../../reference/core/index.ts';

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return error.code;
    throw error;
  }
}

function detailOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof ProtocolError ? error.detail : String(error);
  }
}

t.test('the shipped definitions are those of the chapter', (t) => {
  const chapter = readFileSync(kitPath('spec', '17-verbs.md'), 'utf8');
  t.equal(SHIPPED_DEFINITIONS.length, 3);
  for (const definition of SHIPPED_DEFINITIONS) {
    const { type, name, schema } = definition;
    const row = `| \`${type}\` | \`${name}\` | \`${definitionId(definition)}\` | \`${canonicalText(schema)}\` |`;
    t.ok(chapter.includes(row), name);
    t.same(readDefinition({ ...definition, summary: 'x' }), definition);
  }
  t.end();
});

t.test('the definition id covers type, name and schema only', (t) => {
  const definition = readDefinition({ type: 'DefineActivity', name: 'Pin', schema: {} });
  const more = readDefinition({ summary: 's', schema: {}, name: 'Pin', type: 'DefineActivity' });
  t.equal(definitionId(more), definitionId(definition));
  const others: JsonObject[] = [
    { type: 'DefineObject', name: 'Pin', schema: {} },
    { type: 'DefineActivity', name: 'Pins', schema: {} },
    { type: 'DefineActivity', name: 'Pin', schema: true },
  ];
  for (const other of others) {
    t.not(definitionId(readDefinition(other)), definitionId(definition), JSON.stringify(other));
  }
  t.end();
});

t.test('shape comes before schema', (t) => {
  const definition = { type: 'DefineActivity', name: 'Pin', schema: { not: {} } };
  t.equal(
    codeOf(() => readDefinition(definition)),
    'definition-invalid',
  );
  for (const change of [{ name: 'pin' }, { type: 'Note' }, { name: undefined }]) {
    t.equal(
      codeOf(() => readDefinition({ ...definition, ...change })),
      'shape-invalid',
    );
  }
  t.equal(
    codeOf(() => readDefinition({ type: 'DefineObject', name: 'Pin' })),
    'shape-invalid',
  );
  t.end();
});

t.test('what is a definition, and what nobody can define', (t) => {
  t.ok(isDefinition({ type: 'DefineActivity' }));
  t.ok(isDefinition({ type: 'DefineObject' }));
  for (const value of [
    { type: 'Note' },
    {},
    [],
    null,
    'DefineObject',
    { type: ['DefineObject'] },
  ]) {
    t.notOk(isDefinition(value), JSON.stringify(value));
  }
  const reserved: Record<DefinitionKind, string[]> = {
    DefineActivity: ['Create', 'Update', 'Delete', 'Move', 'Follow', 'Accept', 'Reject', 'Undo'],
    DefineObject: ['Person', 'Service', 'Group', 'DefineActivity', 'DefineObject'],
  };
  for (const kind of ['DefineActivity', 'DefineObject'] as const) {
    for (const name of reserved[kind]) t.ok(isReservedName(kind, name), name);
    const other = kind === 'DefineObject' ? 'DefineActivity' : 'DefineObject';
    for (const name of reserved[other]) t.notOk(isReservedName(kind, name), `${kind} ${name}`);
    for (const name of ['Note', 'Announce', 'Endorse', 'Pin', 'toString']) {
      t.notOk(isReservedName(kind, name), name);
    }
  }
  t.end();
});

function lookUp(
  schemas: Partial<Record<`${DefinitionKind} ${string}`, JsonValue>>,
): (kind: DefinitionKind, name: string) => ProfileSchema | undefined {
  return (kind, name) => {
    const schema = schemas[`${kind} ${name}`];
    if (schema === undefined) return undefined;
    checkSchema(schema);
    return schema;
  };
}

const NOTE: JsonObject & { type: string } = {
  id: 'x',
  proof: {},
  type: 'Create',
  actor: 'https://b.example/actors/bob',
  object: { type: 'Note', content: 'hi' },
};

t.test('the schema of a verb sees the activity without id and proof', (t) => {
  const closed = { properties: { type: {}, actor: {}, object: {} }, additionalProperties: false };
  checkBySchemas(NOTE, lookUp({ 'DefineActivity Create': closed }));
  const needsProof = { required: ['proof'] };
  t.equal(
    codeOf(() => checkBySchemas(NOTE, lookUp({ 'DefineActivity Create': needsProof }))),
    'schema-violated',
  );
  t.ok(Object.hasOwn(NOTE, 'proof'), 'and the activity stays as it is');
  t.end();
});

t.test('the schema of a type sees the object of a Create, and of nothing else', (t) => {
  const schemas = lookUp({
    'DefineObject Note': { required: ['title'] },
    'DefineActivity Note': false,
    'DefineObject Create': false,
  });
  t.equal(
    codeOf(() => checkBySchemas(NOTE, schemas)),
    'schema-violated',
  );
  checkBySchemas({ ...NOTE, object: { type: 'Note', title: '' } }, schemas);
  checkBySchemas({ ...NOTE, type: 'Update' }, schemas);
  checkBySchemas({ ...NOTE, object: { type: 'Article' } }, schemas);
  checkBySchemas({ ...NOTE, object: 'x' }, schemas);
  t.end();
});

t.test('a violation says where', (t) => {
  const schemas = lookUp({
    'DefineObject Note': { properties: { 'a/b': { items: { type: 'string' } } } },
    'DefineActivity Pin': { required: ['object', 'note'] },
  });
  const broken = { ...NOTE, object: { type: 'Note', 'a/b': ['x', 1] } };
  t.equal(
    detailOf(() => checkBySchemas(broken, schemas)),
    '/object/a~1b/1 breaks type of the schema of Note',
  );
  t.equal(
    detailOf(() => checkBySchemas({ type: 'Pin', object: 'x' }, schemas)),
    'the activity breaks required of the schema of Pin',
  );
  const parts: [JsonValue, JsonValue, string, string][] = [
    [1, false, '', 'false'],
    [[[1]], { items: { items: { type: 'null' } } }, '/0/0', 'type'],
    [{ a: { b: 1 } }, { additionalProperties: { maximum: 0, required: ['c'] } }, '/a', 'required'],
    [{ a: '' }, { allOf: [{}, { properties: { a: { minLength: 1 } } }] }, '/a', 'minLength'],
    [1, { anyOf: [{ type: 'null' }, { type: 'string' }] }, '', 'anyOf'],
  ];
  for (const [value, schema, path, keyword] of parts) {
    checkSchema(schema);
    t.same(findViolation(value, schema), { path, keyword }, JSON.stringify(schema));
    t.notOk(satisfiesSchema(value, schema));
  }
  t.end();
});

t.test('a refused schema says where', (t) => {
  t.equal(
    detailOf(() => checkSchema({ properties: { 'a~b': { items: { $ref: '#' } } } })),
    'the schema at /properties/a~0b/items: the profile has no keyword "$ref"',
  );
  t.equal(
    detailOf(() => checkSchema({ minLength: -1 })),
    'the schema: minLength has no such value',
  );
  t.end();
});

t.test('a schema of any depth is refused, not stumbled over', (t) => {
  let schema: JsonValue = {};
  for (let depth = 0; depth < 100_000; depth++) schema = { items: schema };
  t.equal(
    codeOf(() => checkSchema(schema)),
    'definition-invalid',
  );
  t.end();
});
