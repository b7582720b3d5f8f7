import t from 'tap';
import { formats } from '../../schemas/formats.ts';
import { generateTypes } from '../../scripts/gen-types.ts';
import { createCompiler, generateValidators } from '../../scripts/gen-validators.ts';
import { isObject, projectRoot, readIfThere } from '../../scripts/project.ts';
import type { Schema } from '../../scripts/schema-files.ts';
import { readSchemaFiles } from '../../scripts/schema-files.ts';

const files = readSchemaFiles(projectRoot);

/** Calls back for every part of a schema, with a path for messages. */
function walk(schema: unknown, path: string, visit: (part: Schema, path: string) => void): void {
  if (Array.isArray(schema)) {
    for (const [index, part] of schema.entries()) walk(part, `${path}/${index}`, visit);
  } else if (isObject(schema)) {
    visit(schema, path);
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'const' || keyword === 'enum') continue;
      if ((keyword === 'properties' || keyword === '$defs') && isObject(value)) {
        for (const [name, part] of Object.entries(value)) {
          walk(part, `${path}/${keyword}/${name}`, visit);
        }
      } else {
        walk(value, `${path}/${keyword}`, visit);
      }
    }
  }
}

t.test('generated files are fresh', async (t) => {
  t.equal(readIfThere(projectRoot, 'schemas/types.ts'), await generateTypes(files), 'types.ts');
  t.equal(
    readIfThere(projectRoot, 'schemas/validators.ts'),
    generateValidators(files),
    'validators.ts',
  );
});

t.test('every schema names itself', (t) => {
  for (const { name, title, schema } of files) {
    t.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema', `${name}: draft`);
    t.equal(schema['$id'], `https://concordat.invalid/schemas/${name}`, `${name}: $id`);
    t.match(title, /^[A-Z][A-Za-z]+$/, `${name}: title`);
    t.type(schema['description'], 'string', `${name}: description`);
  }
  t.end();
});

t.test('every property is described', (t) => {
  for (const { name, schema } of files) {
    const bare: string[] = [];
    walk(schema, name, (part, path) => {
      const { properties } = part;
      if (!isObject(properties)) return;
      // Conditions and their consequences repeat names that are described where they are declared.
      if (/\/(?:if|then|else|allOf)\b/.test(path) && part['title'] === undefined) return;
      for (const [property, value] of Object.entries(properties)) {
        const description = isObject(value) ? value['description'] : undefined;
        if (typeof description !== 'string' || description === '') bare.push(`${path}/${property}`);
      }
    });
    t.same(bare, [], name);
  }
  t.end();
});

t.test('every part is described and titled', (t) => {
  for (const { name, schema } of files) {
    for (const [key, part] of Object.entries((schema['$defs'] ?? {}) as Record<string, Schema>)) {
      t.type(part['description'], 'string', `${name} ${key}`);
    }
  }
  t.end();
});

t.test('every format is one of ours', (t) => {
  for (const { name, schema } of files) {
    walk(schema, name, (part, path) => {
      if (typeof part['format'] === 'string') {
        t.ok(Object.hasOwn(formats, part['format']), `${path}: ${part['format']}`);
      }
    });
  }
  t.end();
});

t.test('every schema compiles on its own terms', (t) => {
  const compiler = createCompiler(files);
  for (const { name, schema } of files) {
    t.type(compiler.getSchema(String(schema['$id'])), 'function', name);
  }
  t.end();
});

t.test('the validators load no schema compiler', (t) => {
  const code = readIfThere(projectRoot, 'schemas/validators.ts') ?? '';
  const loaded = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? '');
  t.ok(loaded.length > 0);
  for (const name of new Set(loaded)) t.match(name, /^ajv\/dist\/runtime\//);
  t.end();
});

t.test('types', (t) => {
  const types = readIfThere(projectRoot, 'schemas/types.ts') ?? '';
  const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  t.equal(new Set(names).size, names.length, 'no name twice');
  t.ok(names.includes('Key'), 'a key is called Key');
  t.notOk(names.includes('Record'), 'the built-in Record is not hidden');
  t.end();
});
