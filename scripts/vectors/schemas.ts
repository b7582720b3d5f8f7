import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { oracleCid } from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';

const CID = oracleCid('a document');
const JUDGE = ['verbs-schema-judge'];

/** A schema, the values that satisfy it, and those that do not; all as JSON texts. */
interface Table {
  readonly id: string;
  readonly comment: string;
  readonly schema: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly flags?: readonly string[];
}

/** The vectors of what schemas say, of the chapter *Verbs*. */
export function schemaVectors(): VectorFile {
  const v = new VectorBuilder({
    suite: 'schemas',
    spec: 'spec/17-verbs.md',
    description:
      'Values judged by schemas of the profile, as JSON Schema 2020-12 does with format as an assertion.',
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      number: { kind: 'number', description: 'Numbers are compared by their value.' },
      prototype: {
        kind: 'name',
        description: 'A name that every object has in some languages, although nobody gave it one.',
      },
      unicode: { kind: 'unicode', description: 'Characters and code units are not the same.' },
    },
  });
  for (const table of TABLES) addTable(v, table);
  addRefusals(v);
  return v.build();
}

function addTable(v: VectorBuilder, { id, comment, schema, good, bad, flags = [] }: Table): void {
  const input = (value: string): { schemaHex: string; valueHex: string } => ({
    schemaHex: toHex(schema),
    valueHex: toHex(value),
  });
  for (const [index, value] of good.entries()) {
    v.verdict(
      `schema/${id}-${index + 1}`,
      { comment: `${comment} ${shorten(value)} satisfies it.`, requires: JUDGE, flags },
      'schema-judge',
      input(value),
      true,
    );
  }
  for (const [index, value] of bad.entries()) {
    v.verdict(
      `schema/${id}-not-${index + 1}`,
      { comment: `${comment} ${shorten(value)} breaks it.`, requires: JUDGE, flags },
      'schema-judge',
      input(value),
      false,
      good.length > 0 ? `schema/${id}-1` : 'schema/true-1',
    );
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const EVERYTHING = ['null', 'true', 'false', '0', '1.5', '""', '"a"', '[]', '[1]', '{}', '{"a":1}'];

/** All of `EVERYTHING` but some. */
function except(...values: readonly string[]): string[] {
  return EVERYTHING.filter((value) => !values.includes(value));
}

const TABLES: readonly Table[] = [
  { id: 'true', comment: 'The schema true.', schema: 'true', good: EVERYTHING, bad: [] },
  { id: 'false', comment: 'The schema false.', schema: 'false', good: [], bad: EVERYTHING },
  { id: 'empty', comment: 'The empty schema.', schema: '{}', good: EVERYTHING, bad: [] },
  {
    id: 'annotations',
    comment: 'Only what has no meaning.',
    schema: '{"title":"a","description":"b","$schema":"c","$comment":"d"}',
    good: EVERYTHING,
    bad: [],
  },
  {
    id: 'type-object',
    comment: 'An object.',
    schema: '{"type":"object"}',
    good: ['{}', '{"a":1}', '{"length":1}'],
    bad: except('{}', '{"a":1}'),
  },
  {
    id: 'type-array',
    comment: 'A list.',
    schema: '{"type":"array"}',
    good: ['[]', '[1]', '[[]]'],
    bad: [...except('[]', '[1]'), '{"length":0}', '{"0":1}'],
  },
  {
    id: 'type-string',
    comment: 'A string.',
    schema: '{"type":"string"}',
    good: ['""', '"a"', '"1"', '"null"'],
    bad: except('""', '"a"'),
  },
  {
    id: 'type-number',
    comment: 'A number.',
    schema: '{"type":"number"}',
    good: ['0', '1.5', '-0', '1e15', '1.0', '-3'],
    bad: [...except('0', '1.5'), '"1"'],
    flags: ['number'],
  },
  {
    id: 'type-integer',
    comment: 'A number without a fraction, however it is written.',
    schema: '{"type":"integer"}',
    good: ['1', '0', '-7', '1.0', '10e-1', '1e2', '-0', '-0.0', '9007199254740991', '2.50e1'],
    bad: [
      '1.5',
      '0.1',
      '1e-7',
      '-1.0000001',
      '"1"',
      'true',
      'null',
      '[1]',
      '{}',
      '0.9999999999999999',
    ],
    flags: ['number'],
  },
  {
    id: 'type-boolean',
    comment: 'A boolean.',
    schema: '{"type":"boolean"}',
    good: ['true', 'false'],
    bad: [...except('true', 'false'), '"true"', '1'],
  },
  {
    id: 'type-null',
    comment: 'null.',
    schema: '{"type":"null"}',
    good: ['null'],
    bad: [...except('null'), '"null"'],
  },
  {
    id: 'type-list',
    comment: 'A string or null.',
    schema: '{"type":["string","null"]}',
    good: ['"a"', '""', 'null'],
    bad: except('"a"', '""', 'null'),
  },
  {
    id: 'type-integer-or-text',
    comment: 'An integer or a string.',
    schema: '{"type":["integer","string"]}',
    good: ['1', '1.0', '"1"'],
    bad: ['1.5', 'null', 'true', '[1]'],
    flags: ['number'],
  },
  {
    id: 'type-number-or-integer',
    comment: 'A number or an integer is a number.',
    schema: '{"type":["integer","number"]}',
    good: ['1', '1.5'],
    bad: ['"1"', 'null'],
    flags: ['number'],
  },
  {
    id: 'const-number',
    comment: 'The number 1.',
    schema: '{"const":1}',
    good: ['1', '1.0', '10e-1', '0.1e1'],
    bad: ['2', '"1"', 'true', '[1]', '1.0000001', '-1', '{"a":1}', 'null'],
    flags: ['number'],
  },
  {
    id: 'const-zero',
    comment: 'The number 0.',
    schema: '{"const":0}',
    good: ['0', '-0', '0.0', '0e9'],
    bad: ['false', 'null', '""', '[]', '"0"', '1e-300'],
    flags: ['number'],
  },
  {
    id: 'const-minus-zero',
    comment: 'The number 0, written with a sign.',
    schema: '{"const":-0.0}',
    good: ['0', '-0'],
    bad: ['false', '1'],
    flags: ['number'],
  },
  {
    id: 'const-false',
    comment: 'false.',
    schema: '{"const":false}',
    good: ['false'],
    bad: ['0', 'null', '""', '[]', '"false"', 'true'],
  },
  {
    id: 'const-true',
    comment: 'true.',
    schema: '{"const":true}',
    good: ['true'],
    bad: ['1', '"true"', 'false'],
  },
  {
    id: 'const-null',
    comment: 'null.',
    schema: '{"const":null}',
    good: ['null'],
    bad: ['0', 'false', '""', '[]', '{}', '"null"'],
  },
  {
    id: 'const-text',
    comment: 'A text.',
    schema: '{"const":"é"}',
    good: ['"é"', '"\\u00e9"'],
    bad: ['"e\\u0301"', '"É"', '"e"', '""', '["é"]'],
    flags: ['unicode'],
  },
  {
    id: 'const-object',
    comment: 'An object, in whatever order of its members.',
    schema: '{"const":{"a":1,"b":[true,{"c":null,"d":2}]}}',
    good: [
      '{"a":1,"b":[true,{"c":null,"d":2}]}',
      '{"b":[true,{"d":2,"c":null}],"a":1}',
      '{"b":[true,{"d":2.0,"c":null}],"a":1.0}',
    ],
    bad: [
      '{"a":1}',
      '{"a":1,"b":[true,{"c":null,"d":2}],"c":1}',
      '{"a":1,"b":[{"c":null,"d":2},true]}',
      '{"a":1,"b":[true,{"c":null}]}',
      '{"a":1,"b":[true,{"c":0,"d":2}]}',
      '{"A":1,"b":[true,{"c":null,"d":2}]}',
      '{}',
      'null',
      '[]',
    ],
  },
  {
    id: 'const-array',
    comment: 'A list, in its order.',
    schema: '{"const":[1,[2],{}]}',
    good: ['[1,[2],{}]', '[1.0,[2e0],{}]'],
    bad: ['[[2],1,{}]', '[1,[2]]', '[1,[2],{},null]', '[1,[2],[]]', '{"0":1,"1":[2],"2":{}}', '[]'],
  },
  {
    id: 'const-empty-object',
    comment: 'The empty object.',
    schema: '{"const":{}}',
    good: ['{}'],
    bad: ['{"a":1}', '[]', 'null', '""', 'false'],
  },
  {
    id: 'const-empty-array',
    comment: 'The empty list.',
    schema: '{"const":[]}',
    good: ['[]'],
    bad: ['[null]', '{}', 'null', '""', '[[]]'],
  },
  {
    id: 'const-proto',
    comment: 'An object with a member called __proto__.',
    schema: '{"const":{"__proto__":1}}',
    good: ['{"__proto__":1}', '{"__proto__":1.0}'],
    bad: ['{}', '{"__proto__":2}', '{"__proto__":1,"a":1}', '{"constructor":1}'],
    flags: ['prototype'],
  },
  {
    id: 'enum',
    comment: 'One of several values.',
    schema: '{"enum":[1,"a",null,{"x":[1,2]},[{}]]}',
    good: ['1', '1.0', '"a"', 'null', '{"x":[1,2]}', '{"x":[1.0,2]}', '[{}]'],
    bad: [
      '2',
      '"A"',
      'false',
      '"1"',
      '{"x":[2,1]}',
      '{"x":[1,2],"y":1}',
      '[{},{}]',
      '[[]]',
      '{}',
      '[]',
    ],
  },
  {
    id: 'enum-one',
    comment: 'One value.',
    schema: '{"enum":[false]}',
    good: ['false'],
    bad: ['0', 'null', '""', '[false]', 'true'],
  },
  {
    id: 'enum-twice',
    comment: 'A value that is listed twice.',
    schema: '{"enum":["a","a",1,1.0]}',
    good: ['"a"', '1'],
    bad: ['"b"', '2'],
  },
  {
    id: 'enum-order',
    comment: 'An object of the list, with its members in another order.',
    schema: '{"enum":[{"a":1,"b":2}]}',
    good: ['{"a":1,"b":2}', '{"b":2,"a":1}'],
    bad: ['{"a":2,"b":1}', '{"a":1}', '{"a":1,"b":2,"c":3}'],
  },
  {
    id: 'properties',
    comment: 'Members with schemas of their own.',
    schema: '{"properties":{"a":{"type":"string"},"b":{"type":"integer"}}}',
    good: [
      '{"a":"x","b":1}',
      '{}',
      '{"a":"x"}',
      '{"c":null}',
      '{"A":1}',
      '[]',
      '"a"',
      '1',
      'null',
      '[1]',
    ],
    bad: ['{"a":1}', '{"a":null}', '{"a":"x","b":"y"}', '{"b":1.5}', '{"c":1,"a":[]}'],
  },
  {
    id: 'properties-false',
    comment: 'A member that must be absent.',
    schema: '{"properties":{"a":false}}',
    good: ['{}', '{"b":1}', '[]', 'null'],
    bad: ['{"a":1}', '{"a":null}', '{"a":false}'],
  },
  {
    id: 'properties-empty-name',
    comment: 'A member with an empty name.',
    schema: '{"properties":{"":{"type":"string"}}}',
    good: ['{"":"a"}', '{}', '{" ":1}'],
    bad: ['{"":1}'],
  },
  {
    id: 'properties-nested',
    comment: 'Members of members.',
    schema: '{"properties":{"a":{"properties":{"b":{"type":"null"}},"required":["b"]}}}',
    good: ['{"a":{"b":null}}', '{"a":1}', '{"a":[]}', '{}', '{"b":1}'],
    bad: ['{"a":{}}', '{"a":{"b":1}}', '{"a":{"c":null}}'],
  },
  {
    id: 'properties-prototype',
    comment: 'Members whose names every object has in some languages.',
    schema:
      '{"properties":{"constructor":{"type":"string"},"toString":{"type":"string"},"__proto__":{"type":"string"}}}',
    good: [
      '{"constructor":"a","toString":"b","__proto__":"c"}',
      '{}',
      '{"__proto__":"a"}',
      '{"a":{"__proto__":1}}',
      '[]',
    ],
    bad: [
      '{"constructor":1}',
      '{"toString":null}',
      '{"__proto__":1}',
      '{"__proto__":{}}',
      '{"__proto__":null}',
    ],
    flags: ['prototype'],
  },
  {
    id: 'required',
    comment: 'Members that must be there, whatever their value.',
    schema: '{"required":["a","b"]}',
    good: [
      '{"a":1,"b":2}',
      '{"b":null,"a":null}',
      '{"a":false,"b":"","c":1}',
      '[]',
      '"a"',
      '1',
      'null',
      '["a"]',
    ],
    bad: ['{}', '{"a":1}', '{"b":1}', '{"A":1,"b":1}', '{"a":1,"c":{"b":1}}'],
  },
  {
    id: 'required-none',
    comment: 'No member must be there.',
    schema: '{"required":[]}',
    good: ['{}', '{"a":1}', 'null'],
    bad: [],
  },
  {
    id: 'required-empty-name',
    comment: 'A member with an empty name.',
    schema: '{"required":[""]}',
    good: ['{"":null}'],
    bad: ['{}', '{" ":1}'],
  },
  {
    id: 'required-constructor',
    comment: 'A member called constructor.',
    schema: '{"required":["constructor"]}',
    good: ['{"constructor":1}', '{"constructor":null}'],
    bad: ['{}', '{"a":1}', '{"prototype":1}'],
    flags: ['prototype'],
  },
  {
    id: 'required-to-string',
    comment: 'Members called toString and hasOwnProperty.',
    schema: '{"required":["toString","hasOwnProperty"]}',
    good: ['{"toString":1,"hasOwnProperty":2}'],
    bad: ['{}', '{"toString":1}', '{"hasOwnProperty":1}'],
    flags: ['prototype'],
  },
  {
    id: 'required-proto',
    comment: 'A member called __proto__.',
    schema: '{"required":["__proto__"]}',
    good: ['{"__proto__":1}', '{"__proto__":null}', '{"__proto__":{}}', '[]'],
    bad: ['{}', '{"a":1}', '{"constructor":{}}'],
    flags: ['prototype'],
  },
  {
    id: 'required-of-list',
    comment: 'A member called length; lists and texts are no objects.',
    schema: '{"required":["length"]}',
    good: ['{"length":1}', '[]', '"a"'],
    bad: ['{}'],
    flags: ['prototype'],
  },
  {
    id: 'additional-false',
    comment: 'No members but those listed.',
    schema: '{"properties":{"a":{},"b":{"type":"string"}},"additionalProperties":false}',
    good: ['{}', '{"a":1}', '{"a":null,"b":"x"}', '[]', '[1]', 'null', '"a"'],
    bad: ['{"c":1}', '{"a":1,"c":null}', '{"A":1}', '{"b":1}', '{"":1}'],
  },
  {
    id: 'additional-alone',
    comment: 'No members at all.',
    schema: '{"additionalProperties":false}',
    good: ['{}', '[]', '[1]', '1'],
    bad: ['{"a":1}', '{"constructor":1}', '{"__proto__":1}'],
    flags: ['prototype'],
  },
  {
    id: 'additional-schema',
    comment: 'All members but one are strings.',
    schema: '{"properties":{"n":{"type":"number"}},"additionalProperties":{"type":"string"}}',
    good: ['{"n":1,"a":"x","b":""}', '{"n":1}', '{}', '{"toString":"a"}'],
    bad: ['{"a":1}', '{"n":"1"}', '{"n":1,"a":null}', '{"toString":1}', '{"__proto__":1}'],
    flags: ['prototype'],
  },
  {
    id: 'additional-own-properties',
    comment: 'Only the properties of the same schema are listed, not those inside allOf.',
    schema: '{"allOf":[{"properties":{"a":{}}}],"additionalProperties":false}',
    good: ['{}'],
    bad: ['{"a":1}', '{"b":1}'],
  },
  {
    id: 'additional-prototype',
    comment: 'Members listed by names which every object has are listed; others are not.',
    schema: '{"properties":{"__proto__":{},"constructor":{}},"additionalProperties":false}',
    good: ['{"__proto__":1,"constructor":2}', '{}'],
    bad: ['{"toString":1}', '{"valueOf":1,"constructor":1}'],
    flags: ['prototype'],
  },
  {
    id: 'items',
    comment: 'Every item is an integer.',
    schema: '{"items":{"type":"integer"}}',
    good: ['[]', '[1]', '[1,2.0,-3]', '{"0":"a"}', '"abc"', 'null', '{}'],
    bad: ['["a"]', '[1,"a"]', '[1.5]', '[null]', '[[1]]', '["a",1]', '[1,2,3,null]'],
  },
  {
    id: 'items-false',
    comment: 'A list without items.',
    schema: '{"items":false}',
    good: ['[]', '{}', '"a"'],
    bad: ['[1]', '[null]', '[[]]'],
  },
  {
    id: 'items-nested',
    comment: 'Lists of lists of objects.',
    schema: '{"items":{"type":"array","items":{"type":"object","required":["a"]}}}',
    good: ['[]', '[[]]', '[[{"a":1}],[]]'],
    bad: ['[1]', '[[1]]', '[[{}]]', '[[{"a":1},{"b":1}]]', '[{}]'],
  },
  {
    id: 'min-length',
    comment: 'At least two characters.',
    schema: '{"minLength":2}',
    good: ['"ab"', '"abc"', '"éé"', '"\u{1f600}\u{1f600}"', '"e\\u0301"', '1', '[]', 'null', '{}'],
    bad: ['""', '"a"', '"é"', '"\u{1f600}"', '"\\ud83d\\ude00"'],
    flags: ['unicode', 'boundary'],
  },
  {
    id: 'max-length',
    comment: 'At most two characters.',
    schema: '{"maxLength":2}',
    good: [
      '"ab"',
      '""',
      '"éé"',
      '"\u{1f600}\u{1f600}"',
      '"\\ud83d\\ude00\\ud83d\\ude00"',
      '123',
      '[1,2,3]',
      '{"a":1,"b":2,"c":3}',
    ],
    bad: [
      '"abc"',
      '"\u{1f600}\u{1f600}\u{1f600}"',
      '"e\\u0301e"',
      '"   "',
      '"\u{1f469}\u200d\u{1f680}"',
    ],
    flags: ['unicode', 'boundary'],
  },
  {
    id: 'length-zero',
    comment: 'No characters.',
    schema: '{"minLength":0,"maxLength":0}',
    good: ['""', '0', 'null'],
    bad: ['"a"', '" "', '"\\u0000"'],
    flags: ['boundary'],
  },
  {
    id: 'length-as-float',
    comment: 'A length that is written with a fraction of zero.',
    schema: '{"minLength":1.0,"maxLength":2e0}',
    good: ['"a"', '"ab"'],
    bad: ['""', '"abc"'],
    flags: ['number', 'boundary'],
  },
  {
    id: 'min-items',
    comment: 'At least one item.',
    schema: '{"minItems":1}',
    good: ['[null]', '[1,2]', '"a"', '{}', '""', 'null'],
    bad: ['[]'],
    flags: ['boundary'],
  },
  {
    id: 'max-items',
    comment: 'At most one item.',
    schema: '{"maxItems":1}',
    good: ['[]', '[1]', '[[1,2]]', '"ab"', '{"a":1,"b":2}'],
    bad: ['[1,2]', '[null,null]'],
    flags: ['boundary'],
  },
  {
    id: 'minimum',
    comment: 'At least 3.',
    schema: '{"minimum":3}',
    good: ['3', '3.0', '4', '3.0000001', '1e15', '"1"', 'null', '[1]', 'true'],
    bad: ['2', '2.9999999', '-4', '0', '-1e15'],
    flags: ['number', 'boundary'],
  },
  {
    id: 'maximum',
    comment: 'At most 1.5.',
    schema: '{"maximum":1.5}',
    good: ['1.5', '15e-1', '1', '-1e15', '0', '"9"', '{}', 'true'],
    bad: ['1.5000001', '2', '1e15'],
    flags: ['number', 'boundary'],
  },
  {
    id: 'minimum-zero',
    comment: 'At least 0; -0 is 0.',
    schema: '{"minimum":0}',
    good: ['0', '-0', '-0.0', '1e-300'],
    bad: ['-1e-300', '-1'],
    flags: ['number', 'boundary'],
  },
  {
    id: 'any-of',
    comment: 'A string or a number of at least 3.',
    schema: '{"anyOf":[{"type":"string"},{"type":"number","minimum":3}]}',
    good: ['"a"', '3', '4.5'],
    bad: ['2', 'null', '[]', '{}', 'true'],
  },
  {
    id: 'any-of-both',
    comment: 'A value may satisfy more than one.',
    schema: '{"anyOf":[{"minimum":1},{"minimum":2}]}',
    good: ['2', '1', '"a"'],
    bad: ['0'],
  },
  {
    id: 'any-of-false',
    comment: 'One of them is false.',
    schema: '{"anyOf":[false,{"type":"null"}]}',
    good: ['null'],
    bad: ['1', 'false'],
  },
  {
    id: 'all-of',
    comment: 'A string of two or three characters.',
    schema: '{"allOf":[{"type":"string"},{"minLength":2},{"maxLength":3}]}',
    good: ['"ab"', '"abc"'],
    bad: ['"a"', '"abcd"', '12', 'null'],
  },
  {
    id: 'all-of-false',
    comment: 'One of them is false.',
    schema: '{"allOf":[true,false]}',
    good: [],
    bad: ['1', 'null', '{}'],
  },
  {
    id: 'all-of-and-any-of',
    comment: 'Keywords beside one another are all to be satisfied.',
    schema:
      '{"type":"object","allOf":[{"required":["a"]}],"anyOf":[{"required":["b"]},{"required":["c"]}]}',
    good: ['{"a":1,"b":1}', '{"a":1,"c":1}', '{"a":1,"b":1,"c":1}'],
    bad: ['{"a":1}', '{"b":1}', '{"b":1,"c":1}', '[]', '"a"'],
  },
  {
    id: 'format-cid',
    comment: 'A content id, if it is a string.',
    schema: '{"format":"cid"}',
    good: [`"${CID}"`, '1', 'null', '[]', '{}', 'true'],
    bad: [
      '""',
      '"a"',
      `"${CID.toUpperCase()}"`,
      `"${CID.slice(0, -1)}b"`,
      `"${CID}a"`,
      `" ${CID}"`,
      `"${CID.slice(0, -1)}"`,
      '"bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"',
    ],
  },
  {
    id: 'format-actor-id',
    comment: 'An actor id, if it is a string.',
    schema: '{"format":"actor-id"}',
    good: [
      '"https://b.example/actors/bob"',
      '"http://127.0.0.1:8080/actors/bob"',
      '"https://b.example"',
      '7',
      'null',
      '{}',
    ],
    bad: [
      '""',
      '"bob"',
      '"acct:bob@b.example"',
      '"https://b.example/actors/bob#me"',
      '"https://b.example/actors/bob?x"',
      '"https://x@b.example/actors/bob"',
      '"ftp://b.example/actors/bob"',
      '"/actors/bob"',
      '"https://b.example/a b"',
    ],
  },
  {
    id: 'format-time',
    comment: 'A time in the one form, if it is a string.',
    schema: '{"format":"time"}',
    good: [
      '"2026-11-20T12:00:00.000Z"',
      '"2028-02-29T23:59:59.999Z"',
      '1795176000000',
      'null',
      '[]',
    ],
    bad: [
      '""',
      '"2026-11-20T12:00:00Z"',
      '"2026-11-20T12:00:00.000+00:00"',
      '"2026-02-30T12:00:00.000Z"',
      '"2016-12-31T23:59:60.000Z"',
      '"12:00:00"',
      '"2026-11-20"',
      '"2026-11-20t12:00:00.000z"',
    ],
  },
  {
    id: 'shipped-note',
    comment: 'The shipped schema of Note.',
    schema:
      '{"type":"object","required":["content"],"properties":{"content":{"type":"string","maxLength":100000},"tags":{"type":"array","items":{"type":"string"}}}}',
    good: [
      '{"type":"Note","content":"hi"}',
      '{"type":"Note","content":"","tags":[]}',
      '{"content":"a","tags":["b","c"],"more":1}',
    ],
    bad: [
      '{"type":"Note"}',
      '{"content":1}',
      '{"content":"a","tags":"b"}',
      '{"content":"a","tags":[1]}',
      '[]',
    ],
  },
  {
    id: 'shipped-announce',
    comment: 'The shipped schema of Announce.',
    schema:
      '{"type":"object","required":["object"],"properties":{"object":{"type":"string","format":"cid"}}}',
    good: [`{"type":"Announce","object":"${CID}"}`],
    bad: ['{"type":"Announce"}', '{"object":"https://b.example/x"}', `{"object":{"id":"${CID}"}}`],
  },
  {
    id: 'shipped-endorse',
    comment: 'The shipped schema of Endorse.',
    schema:
      '{"type":"object","required":["object","kind"],"properties":{"object":{"type":"string","format":"cid"},"kind":{"type":"string","minLength":1,"maxLength":64}}}',
    good: [`{"object":"${CID}","kind":"like"}`, `{"object":"${CID}","kind":"${'a'.repeat(64)}"}`],
    bad: [
      `{"object":"${CID}"}`,
      `{"object":"${CID}","kind":""}`,
      `{"object":"${CID}","kind":"${'a'.repeat(65)}"}`,
      `{"object":"x","kind":"like"}`,
      '{"kind":"like"}',
    ],
  },
];

/** Schemas that are not of the profile are not judged by. */
function addRefusals(v: VectorBuilder): void {
  const rows: [string, string, string][] = [
    ['ref', '{"$ref":"#"}', 'A reference.'],
    ['pattern', '{"pattern":"a"}', 'A pattern.'],
    ['not', '{"not":{}}', 'A keyword that the profile does not have.'],
    [
      'inside',
      '{"properties":{"a":{"oneOf":[{}]}}}',
      'The same inside, where the value never comes.',
    ],
    ['type', '{"type":"any"}', 'A type that does not exist.'],
    ['null', 'null', 'null.'],
    ['list', '[]', 'A list.'],
  ];
  for (const [id, schema, comment] of rows) {
    v.invalid(
      `schema/refused-${id}`,
      { comment, requires: ['verbs-profile'] },
      'schema-judge',
      { schemaHex: toHex(schema), valueHex: toHex('1') },
      'definition-invalid',
      'schema/empty-4',
    );
  }
}
