import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { oracleCid, SHIPPED_DEFINITIONS } from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';

const PROFILE = ['verbs-profile', 'verbs-definition-refused'];
const SIZE = ['verbs-profile-size', 'verbs-definition-refused'];
const SHAPE = ['verbs-definition-shape'];

/** A definition around the JSON text of a schema. */
function around(schema: string, name = '"Pin"', type = '"DefineActivity"'): string {
  return `{"type":${type},"name":${name},"schema":${schema}}`;
}

/** The vectors of definitions, of the chapter *Verbs*. */
export function definitionVectors(): VectorFile {
  const vectors = new DefinitionVectors();
  addShipped(vectors);
  addShape(vectors);
  addKeywords(vectors);
  addUnknownKeywords(vectors);
  addPlaces(vectors);
  addDepth(vectors);
  addSize(vectors);
  addOrder(vectors);
  return vectors.builder.build();
}

class DefinitionVectors {
  readonly builder = new VectorBuilder({
    suite: 'definitions',
    spec: 'spec/17-verbs.md',
    description:
      'Definitions, their definition ids, and the profile of their schemas. The three that are shipped stand first.',
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      open: { kind: 'profile', description: 'JSON Schema allows it, the profile does not.' },
      order: {
        kind: 'order',
        description: 'Several faults at once; the code says which one is reported.',
      },
      prototype: {
        kind: 'name',
        description: 'A name that every object has in some languages, although nobody gave it one.',
      },
    },
  });

  accepts(
    id: string,
    text: string,
    comment: string,
    requires: readonly string[],
    flags: string[] = [],
  ): string {
    return this.builder.valid(
      `definition/${id}`,
      { comment, requires, flags, origin: 'hand' },
      'definition-check',
      { hex: toHex(text) },
    );
  }

  refuses(
    id: string,
    text: string,
    code: string,
    sibling: string,
    comment: string,
    requires: readonly string[],
    flags: string[] = [],
  ): void {
    this.builder.invalid(
      `definition/${id}`,
      { comment, requires, flags },
      'definition-check',
      { hex: toHex(text) },
      code,
      `definition/${sibling}`,
    );
  }
}

function addShipped(v: DefinitionVectors): void {
  for (const definition of SHIPPED_DEFINITIONS) {
    v.builder.valid(
      `definition/shipped-${definition.name.toLowerCase()}`,
      {
        comment: `The shipped definition of ${definition.name}.`,
        requires: SHAPE,
        origin: 'hand',
      },
      'definition-check',
      { hex: toHex(JSON.stringify(definition)) },
      { definition: oracleCid(definition) },
    );
  }
  const [, announce] = SHIPPED_DEFINITIONS;
  const id = { definition: oracleCid(announce) };
  const same: [string, string, string][] = [
    [
      'other-members',
      JSON.stringify({ ...announce, summary: 'Passing on', id: 'x', 'x-more': [1] }),
      'Other members of the object are not covered by the definition id.',
    ],
    [
      'other-order',
      '{"schema":{"properties":{"object":{"format":"cid","type":"string"}},"required":["object"],"type":"object"},"name":"Announce","type":"DefineActivity"}',
      'The members stand in another order, and blanks between them mean nothing.',
    ],
    [
      'other-escapes',
      around(
        '{"type":"obj\\u0065ct","required":["object"],"properties":{"object":{"type":"string","format":"cid"}}}',
        '"Ann\\u006funce"',
      ),
      'The same texts, written with escapes.',
    ],
  ];
  for (const [name, text, comment] of same) {
    v.builder.valid(
      `definition/${name}`,
      { comment, requires: SHAPE, origin: 'hand' },
      'definition-check',
      { hex: toHex(text) },
      id,
    );
  }
  v.accepts(
    'same-schema-other-kind',
    JSON.stringify({ ...announce, type: 'DefineObject' }),
    'The kind is part of the definition id.',
    SHAPE,
  );
  v.accepts(
    'same-schema-with-title',
    around(
      '{"title":"t","type":"object","required":["object"],"properties":{"object":{"type":"string","format":"cid"}}}',
      '"Announce"',
    ),
    'What has no meaning is part of the definition id all the same.',
    SHAPE,
  );
}

function addShape(v: DefinitionVectors): void {
  v.accepts('plain', around('{}'), 'A verb that any activity satisfies.', SHAPE);
  v.accepts('plain-object', around('{}', '"Pin"', '"DefineObject"'), 'A type of objects.', SHAPE);
  v.accepts('schema-true', around('true'), 'The schema true.', PROFILE);
  v.accepts(
    'schema-false',
    around('false'),
    'The schema false: a verb that nobody can use.',
    PROFILE,
  );
  v.accepts('name-letter', around('{}', '"P"'), 'A name of one letter.', SHAPE, ['boundary']);
  v.accepts('name-digits', around('{}', '"P2Q"'), 'A name with a digit.', SHAPE);
  v.accepts('name-64', around('{}', `"${'P'.repeat(64)}"`), 'A name of 64 characters.', SHAPE, [
    'boundary',
  ]);
  const shapes: [string, string, string][] = [
    ['no-name', '{"type":"DefineActivity","schema":{}}', 'No name.'],
    ['no-schema', '{"type":"DefineActivity","name":"Pin"}', 'No schema.'],
    ['no-type', '{"name":"Pin","schema":{}}', 'No type.'],
    ['type-other', around('{}', '"Pin"', '"Define"'), 'Another type.'],
    ['type-note', around('{}', '"Pin"', '"Note"'), 'A type of objects that is no definition.'],
    ['type-case', around('{}', '"Pin"', '"defineActivity"'), 'A lower-case letter first.'],
    ['type-list', around('{}', '"Pin"', '["DefineActivity"]'), 'A type that is a list.'],
    ['type-null', around('{}', '"Pin"', 'null'), 'A type of null.'],
    ['name-null', around('{}', 'null'), 'A name of null.'],
    ['name-number', around('{}', '1'), 'A name that is a number.'],
    ['name-list', around('{}', '["Pin"]'), 'A name that is a list.'],
    ['name-empty', around('{}', '""'), 'An empty name.'],
    ['name-lower-case', around('{}', '"pin"'), 'A lower-case letter first.'],
    ['name-digit', around('{}', '"1Pin"'), 'A digit first.'],
    ['name-hyphen', around('{}', '"Pin-up"'), 'A hyphen.'],
    ['name-blank', around('{}', '"Pin "'), 'A blank behind it.'],
    ['name-newline', around('{}', '"Pin\\n"'), 'A line feed behind it.'],
    ['name-not-ascii', around('{}', '"Pín"'), 'A letter that is not ASCII.'],
    ['name-65', around('{}', `"${'P'.repeat(65)}"`), '65 characters.'],
    ['list', `[${around('{}')}]`, 'A list.'],
    ['text', '"Pin"', 'A text.'],
    ['null', 'null', 'null.'],
    ['empty', '{}', 'An empty object.'],
  ];
  for (const [id, text, comment] of shapes) {
    const flags = id === 'name-65' ? ['boundary'] : [];
    v.refuses(id, text, 'shape-invalid', 'plain', comment, SHAPE, flags);
  }
  const schemas: [string, string, string][] = [
    ['schema-null', 'null', 'A schema of null.'],
    ['schema-number', '1', 'A schema that is a number.'],
    ['schema-text', '"{}"', 'A schema as text.'],
    ['schema-list', '[{}]', 'A schema that is a list.'],
    ['schema-empty-list', '[]', 'A schema that is an empty list.'],
  ];
  for (const [id, schema, comment] of schemas) {
    v.refuses(id, around(schema), 'definition-invalid', 'plain', comment, PROFILE);
  }
}

/** Each keyword with values that it may and may not have; each refused value is one edit from the first good one. */
const KEYWORDS: readonly [keyword: string, good: readonly string[], bad: readonly string[]][] = [
  [
    'type',
    [
      ...['"object"', '"array"', '"string"', '"number"', '"integer"', '"boolean"', '"null"'],
      '["string"]',
      '["object","array","string","number","integer","boolean","null"]',
      '["number","integer"]',
    ],
    [
      ...['"any"', '"Object"', '"float"', '"date"', '""', '"toString"', 'null', '1', '{}', 'true'],
      ...['[]', '["string","string"]', '["string","any"]', '["string",null]', '[["string"]]'],
    ],
  ],
  [
    'enum',
    ['[1]', '[null,"a",{"$ref":"#"},[]]', '[1,1]', '[[]]'],
    ['[]', 'null', '"a"', '{}', '{"0":1}', '1'],
  ],
  ['const', ['null', '1', '"a"', 'false', '[]', '{"pattern":"x"}', '{}'], []],
  [
    'properties',
    [
      '{}',
      '{"a":{}}',
      '{"a":true,"b":false}',
      '{"pattern":{},"$ref":{"type":"string"}}',
      '{"":{}}',
    ],
    ['[]', 'null', '"a"', 'true', '1', '[{}]'],
  ],
  [
    'required',
    ['[]', '["a"]', '["a","b","c"]', '[""]', '["a","A"]'],
    ['"a"', 'true', 'null', '{}', '1', '[1]', '[null]', '["a","a"]', '["a",["b"]]'],
  ],
  [
    'additionalProperties',
    ['false', 'true', '{}', '{"type":"string"}'],
    ['null', '"a"', '0', '[]'],
  ],
  ['items', ['{}', 'true', 'false', '{"type":"string"}'], ['[]', '[{}]', 'null', '"string"', '1']],
  ...(['minLength', 'maxLength', 'minItems', 'maxItems'] as const).map(
    (keyword): [string, string[], string[]] => [
      keyword,
      ['0', '1', '1.0', '1e2', '9007199254740991', '-0'],
      ['-1', '0.5', '"1"', 'null', 'true', '[1]', '{}', '1e-1'],
    ],
  ),
  ...(['minimum', 'maximum'] as const).map((keyword): [string, string[], string[]] => [
    keyword,
    ['0', '-1.5', '1e15', '-0', '9007199254740991'],
    ['"1"', 'null', 'true', '[0]', '{}'],
  ]),
  ...(['anyOf', 'allOf'] as const).map((keyword): [string, string[], string[]] => [
    keyword,
    ['[{}]', '[true]', '[{"type":"string"},{"type":"null"}]', '[{},{}]'],
    ['[]', '{}', 'null', 'true', '[1]', '[[]]', '[{},null]', '"a"'],
  ]),
  [
    'format',
    ['"cid"', '"actor-id"', '"time"'],
    [
      '"date-time"',
      '"uri"',
      '"email"',
      '"regex"',
      '"CID"',
      '""',
      '"toString"',
      'null',
      '1',
      '["cid"]',
    ],
  ],
  ...(['title', 'description', '$schema', '$comment'] as const).map(
    (keyword): [string, string[], string[]] => [
      keyword,
      ['"a"', '""'],
      ['null', '1', 'true', '["a"]', '{}'],
    ],
  ),
];

function addKeywords(v: DefinitionVectors): void {
  for (const [keyword, good, bad] of KEYWORDS) {
    const slug = slugOf(keyword);
    for (const [index, value] of good.entries()) {
      const schema = `{${JSON.stringify(keyword)}:${value}}`;
      v.accepts(`keyword-${slug}-${index + 1}`, around(schema), `The schema ${schema}`, PROFILE);
    }
    for (const [index, value] of bad.entries()) {
      const schema = `{${JSON.stringify(keyword)}:${value}}`;
      v.refuses(
        `keyword-${slug}-bad-${index + 1}`,
        around(schema),
        'definition-invalid',
        `keyword-${slug}-1`,
        `The schema ${schema}`,
        PROFILE,
      );
    }
  }
  v.accepts(
    'keyword-schema-of-another-draft',
    around('{"$schema":"http://json-schema.org/draft-07/schema#"}'),
    'The value of $schema has no meaning.',
    PROFILE,
  );
  const all = KEYWORDS.map(([keyword, [first]]) => `${JSON.stringify(keyword)}:${first!}`);
  v.accepts('keyword-all', around(`{${all.join(',')}}`), 'Every keyword at once.', PROFILE);
}

/** What JSON Schema has, of this draft or others, and what it does not have. */
const UNKNOWN: readonly [keyword: string, value: string][] = [
  ['$ref', '"#"'],
  ['$ref', '"https://a.example/schema"'],
  ['$dynamicRef', '"#a"'],
  ['$recursiveRef', '"#"'],
  ['$id', '"https://a.example/schema"'],
  ['id', '"https://a.example/schema"'],
  ['$anchor', '"a"'],
  ['$dynamicAnchor', '"a"'],
  ['$defs', '{}'],
  ['definitions', '{}'],
  ['$vocabulary', '{}'],
  ['pattern', '"a"'],
  ['patternProperties', '{}'],
  ['propertyNames', '{}'],
  ['not', '{}'],
  ['oneOf', '[{}]'],
  ['if', '{}'],
  ['then', '{}'],
  ['else', '{}'],
  ['dependentSchemas', '{}'],
  ['dependentRequired', '{}'],
  ['dependencies', '{}'],
  ['prefixItems', '[{}]'],
  ['additionalItems', '{}'],
  ['contains', '{}'],
  ['minContains', '1'],
  ['maxContains', '1'],
  ['uniqueItems', 'true'],
  ['uniqueItems', 'false'],
  ['unevaluatedItems', 'true'],
  ['unevaluatedProperties', 'true'],
  ['minProperties', '1'],
  ['maxProperties', '1'],
  ['multipleOf', '1'],
  ['exclusiveMinimum', '1'],
  ['exclusiveMaximum', '1'],
  ['divisibleBy', '1'],
  ['extends', '{}'],
  ['disallow', '"string"'],
  ['default', '1'],
  ['examples', '[1]'],
  ['deprecated', 'true'],
  ['readOnly', 'true'],
  ['writeOnly', 'true'],
  ['nullable', 'true'],
  ['contentEncoding', '"base64"'],
  ['contentMediaType', '"text/plain"'],
  ['contentSchema', '{}'],
  ['formatMinimum', '"a"'],
  ['x-mine', '1'],
  ['', '1'],
  ['Type', '"string"'],
  ['min-length', '1'],
  ['constructor', '1'],
  ['toString', '1'],
  ['__proto__', '{}'],
  ['__proto__', '{"type":"string"}'],
];

function addUnknownKeywords(v: DefinitionVectors): void {
  const seen = new Set<string>();
  for (const [keyword, value] of UNKNOWN) {
    const slug = `unknown-${slugOf(keyword)}`;
    const id = seen.has(slug) ? `${slug}-2` : slug;
    seen.add(slug);
    const isPrototype = ['constructor', 'toString', '__proto__'].includes(keyword);
    v.refuses(
      id,
      around(`{${JSON.stringify(keyword)}:${value}}`),
      'definition-invalid',
      'plain',
      `The profile has no keyword ${JSON.stringify(keyword)}.`,
      PROFILE,
      isPrototype ? ['prototype'] : ['open'],
    );
  }
}

/** Schemas inside a schema are of the profile too, wherever they stand. */
function addPlaces(v: DefinitionVectors): void {
  const places: [string, (inner: string) => string][] = [
    ['properties', (inner) => `{"properties":{"a":${inner}}}`],
    ['properties-second', (inner) => `{"properties":{"a":true,"b":${inner}}}`],
    ['properties-odd-name', (inner) => `{"properties":{"constructor":${inner}}}`],
    ['properties-proto', (inner) => `{"properties":{"__proto__":${inner}}}`],
    ['additional', (inner) => `{"additionalProperties":${inner}}`],
    ['items', (inner) => `{"items":${inner}}`],
    ['any-of', (inner) => `{"anyOf":[{},${inner}]}`],
    ['all-of', (inner) => `{"allOf":[${inner},{}]}`],
    ['deep', (inner) => `{"items":{"allOf":[{"properties":{"a":{"items":${inner}}}}]}}`],
  ];
  for (const [id, place] of places) {
    v.accepts(`inside-${id}`, around(place('{}')), 'A schema inside a schema.', PROFILE);
    const bad: [string, string][] = [
      ['ref', '{"$ref":"#"}'],
      ['pattern', '{"type":"string","pattern":"^(a+)+$"}'],
      ['value', '{"type":"any"}'],
      ['null', 'null'],
    ];
    for (const [what, inner] of bad) {
      v.refuses(
        `inside-${id}-${what}`,
        around(place(inner)),
        'definition-invalid',
        `inside-${id}`,
        `A schema inside a schema is not of the profile: ${inner}`,
        PROFILE,
      );
    }
  }
  const values: [string, string][] = [
    ['const', '{"const":{"$ref":"#","pattern":1}}'],
    ['enum', '{"enum":[{"not":{}},{"type":"any"}]}'],
    [
      'names',
      '{"properties":{"$ref":{},"pattern":{},"not":{},"__proto__":{}},"required":["$ref"]}',
    ],
  ];
  for (const [id, schema] of values) {
    v.accepts(
      `inside-${id}-is-no-schema`,
      around(schema),
      'What looks like a keyword is a value, or the name of a member.',
      PROFILE,
    );
  }
}

function addDepth(v: DefinitionVectors): void {
  const nested = (levels: number, open: string, close: string, core: string): string =>
    open.repeat(levels - 1) + core + close.repeat(levels - 1);
  const ways: [string, string, string, string][] = [
    ['items', '{"items":', '}', '{}'],
    ['properties', '{"properties":{"a":', '}}', '{}'],
    ['additional', '{"additionalProperties":', '}', '{}'],
    ['any-of', '{"anyOf":[', ']}', '{}'],
    ['all-of', '{"allOf":[', ']}', '{}'],
    ['boolean', '{"items":', '}', 'true'],
  ];
  for (const [id, open, close, core] of ways) {
    v.accepts(
      `depth-${id}`,
      around(nested(16, open, close, core)),
      '16 schemas inside one another.',
      SIZE,
      ['boundary'],
    );
    v.refuses(
      `depth-${id}-over`,
      around(nested(17, open, close, core)),
      'definition-invalid',
      `depth-${id}`,
      '17 schemas inside one another.',
      SIZE,
      ['boundary'],
    );
  }
  v.accepts(
    'depth-of-a-value',
    around(`{"const":${'['.repeat(30)}${']'.repeat(30)}}`),
    'A value that is nested deeply is no schema.',
    SIZE,
  );
  v.accepts(
    'depth-beside',
    around(`{"allOf":[${Array.from({ length: 40 }, () => '{"items":{}}').join(',')}]}`),
    'Many schemas beside one another.',
    SIZE,
  );
}

function addSize(v: DefinitionVectors): void {
  const add = (
    id: string,
    comment: string,
    [prefix, unit, count, suffix]: [string, string, number, string],
    sibling?: string,
  ): void => {
    const repeat = {
      prefixHex: toHex(`{"type":"DefineActivity","name":"Pin","schema":${prefix}`),
      unitHex: toHex(unit),
      count,
      suffixHex: toHex(`${suffix}}`),
    };
    const text = { comment, requires: SIZE, flags: ['boundary'], origin: 'hand' };
    const name = `definition/size-${id}`;
    if (sibling === undefined) v.builder.valid(name, text, 'definition-check', { repeat });
    else {
      v.builder.invalid(
        name,
        text,
        'definition-check',
        { repeat },
        'definition-invalid',
        `definition/size-${sibling}`,
      );
    }
  };
  // {"title":""} has 12 bytes.
  add('ascii', '65,536 canonical bytes.', ['{"title":"', 'a', 65_524, '"}']);
  add('ascii-over', '65,537 canonical bytes.', ['{"title":"', 'a', 65_525, '"}'], 'ascii');
  add('bytes', '65,536 bytes in half as many characters.', ['{"title":"', 'é', 32_762, '"}']);
  add(
    'bytes-over',
    '65,538 bytes, though few characters.',
    ['{"title":"', 'é', 32_763, '"}'],
    'bytes',
  );
  add('escapes', 'The text is long, its canonical form is not.', [
    '{"title":"',
    '\\u0061',
    65_524,
    '"}',
  ]);
  add('blanks', 'Blanks between the members are no part of the canonical form.', [
    '{"title":"a"',
    ' ',
    70_000,
    '}',
  ]);
  add(
    'controls-over',
    'Control characters, which the canonical form writes as six bytes each.',
    ['{"title":"', '\\u0001', 10_921, '"}'],
    'escapes',
  );
  add('around', 'What is around the schema does not count.', ['{},"summary":"', 'a', 70_000, '"']);
}

function addOrder(v: DefinitionVectors): void {
  v.refuses(
    'order-shape-before-schema',
    around('{"$ref":"#"}', '"pin"'),
    'shape-invalid',
    'plain',
    'A wrong name and a wrong schema: the shape is judged first.',
    SHAPE,
    ['order'],
  );
  v.refuses(
    'order-type-before-schema',
    around('1', '"Pin"', '"Note"'),
    'shape-invalid',
    'plain',
    'A wrong type and a wrong schema.',
    SHAPE,
    ['order'],
  );
  v.refuses(
    'order-parse-first',
    '{"type":"DefineActivity","name":"pin","schema":{},"schema":{}}',
    'duplicate-member',
    'plain',
    'The parser comes before everything else.',
    SHAPE,
    ['order'],
  );
}

function slugOf(keyword: string): string {
  const words = keyword
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return keyword === ''
    ? 'empty'
    : keyword.startsWith('$')
      ? `dollar-${words}`
      : keyword === 'Type'
        ? 'type-upper-case'
        : words;
}
