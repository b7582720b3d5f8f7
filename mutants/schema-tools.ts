/** What the mutants of schemas and definitions are made of. */
import type { Answer } from '../harness/adapter/protocol.ts';
import type { JsonObject, JsonValue } from '../harness/oracle/index.ts';
import { computeCid, isJsonObject, parseStrict } from '../reference/core/index.ts';
import { bytesAt, documentOf, withText, type Answering } from './adapter-tools.ts';

const SINGLE = ['items', 'additionalProperties'];
const LISTS = ['anyOf', 'allOf'];

/** The same schema with each schema in it changed, the innermost first. What is no schema is left as it is. */
export function mapSchemas(
  schema: JsonValue,
  change: (schema: JsonObject) => JsonValue,
): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const map = (part: JsonValue): JsonValue => mapSchemas(part, change);
  const members = Object.entries(schema).map(([keyword, value]): [string, JsonValue] => {
    if (SINGLE.includes(keyword)) return [keyword, map(value)];
    if (LISTS.includes(keyword) && Array.isArray(value)) return [keyword, value.map(map)];
    if (keyword === 'properties' && isJsonObject(value)) {
      const inner = Object.entries(value).map(([name, part]) => [name, map(part)] as const);
      return [keyword, Object.fromEntries(inner)];
    }
    return [keyword, value];
  });
  return change(Object.fromEntries(members));
}

/** The schema without some of its keywords. */
export function withoutKeywords(
  schema: JsonObject,
  drops: (keyword: string, value: JsonValue) => boolean,
): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter((member) => !drops(...member)));
}

/** What an input says, each parsed; undefined where the reference would not parse it. */
export interface Judged {
  readonly schema: JsonValue;
  readonly value: JsonValue;
}

function parsedAt(input: JsonObject, name: string): JsonValue | undefined {
  try {
    return parseStrict(bytesAt(input, name));
  } catch {
    return undefined;
  }
}

function hexOf(value: JsonValue): string {
  return Buffer.from(JSON.stringify(value)).toString('hex');
}

/** The input of a judgement by another schema, or of another value. */
export function judging({ schema, value }: Judged): JsonObject {
  return { schemaHex: hexOf(schema), valueHex: hexOf(value) };
}

/** Judges values in another way. The reference says what is a schema at all. */
export function judgingBy(
  judge: (judged: Judged, right: (judged: Judged) => boolean, input: JsonObject) => boolean,
): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    if (op !== 'schema-judge' || !answer.ok) return answer;
    const [schema, value] = [parsedAt(input, 'schemaHex'), parsedAt(input, 'valueHex')];
    if (schema === undefined || value === undefined) return answer;
    const rightly = (judged: Judged): boolean => {
      const judgement = right(op, judging(judged));
      return judgement.ok && judgement.output['valid'] === true;
    };
    return { ok: true, output: { valid: judge({ schema, value }, rightly, input) } };
  };
}

/**
 * Overlooks something in a schema: where the reference refuses one, judges a changed one, and answers about the one that was
 * sent. What the reference accepts stays accepted.
 */
export function overlookingInSchemas(change: (schema: JsonValue) => JsonValue): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'definition-invalid') return answer;
    if (op === 'schema-judge') return judgeMended(input, change, right);
    const sent = op === 'definition-check' ? documentOf(input) : undefined;
    if (sent === undefined) return answer;
    const mended = { ...sent, schema: change(sent['schema'] ?? null) };
    const second = right(op, withText(input, JSON.stringify(mended)));
    return second.ok ? definitionIdOf(sent) : second;
  };
}

function judgeMended(
  input: JsonObject,
  change: (schema: JsonValue) => JsonValue,
  right: (op: string, input: JsonObject) => Answer,
): Answer {
  const schema = parsedAt(input, 'schemaHex') ?? null;
  return right('schema-judge', { ...input, schemaHex: hexOf(change(schema)) });
}

/** Takes a definition for a right one, whatever is in it. */
export function definitionIdOf(document: JsonObject): Answer {
  const { type, name, schema } = document as {
    type: JsonValue;
    name: JsonValue;
    schema: JsonValue;
  };
  return { ok: true, output: { definition: computeCid({ type, name, schema }) } };
}

/** Refuses some schemas that the reference accepts, wherever they stand. */
export function refusingSchemas(when: (schema: JsonObject, text: string) => boolean): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    const document = op === 'definition-check' && answer.ok ? documentOf(input) : undefined;
    if (document === undefined) return answer;
    let isRefused = false;
    mapSchemas(document['schema'] ?? null, (schema) => {
      isRefused ||= when(schema, bytesAt(input).toString('utf8'));
      return schema;
    });
    return isRefused ? { ok: false, code: 'definition-invalid' } : answer;
  };
}

/** Maps every text in a value, names excepted. */
export function mapTexts(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [name, mapTexts(member, change)] as const,
  );
  return Object.fromEntries(members);
}
