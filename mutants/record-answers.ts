/** What the mutants of the adapter that redact are made of. */
import type { Answer } from '../harness/adapter/protocol.ts';
import type { JsonObject } from '../harness/oracle/index.ts';
import { canonicalize } from '../reference/core/canonical.ts';
import { isJsonObject } from '../reference/core/json.ts';
import { recordLayers, type RecordContent, type RecordLayers } from '../reference/core/record.ts';
import { parseStrict } from '../reference/core/strict-parse.ts';
import type { Answering } from './adapter-tools.ts';

/** Changes what `record-redact` answers, by the form that was given and the level that was asked for. */
export function changeRedacted(
  change: (form: JsonObject, given: JsonObject, level: string) => JsonObject,
): Answering {
  return (op, input, right): Answer => {
    const answer = right(op, input);
    if (op !== 'record-redact' || !answer.ok) return answer;
    const read = (hex: unknown): JsonObject =>
      parseStrict(Buffer.from(String(hex), 'hex')) as JsonObject;
    const changed = change(read(answer.output['hex']), read(input['hex']), String(input['level']));
    return { ok: true, output: { hex: Buffer.from(canonicalize(changed)).toString('hex') } };
  };
}

/** The commitments of a whole record. */
export function layersOf(record: JsonObject): RecordLayers {
  return recordLayers(record as unknown as RecordContent);
}

export function bodyOf(record: JsonObject): JsonObject {
  const body = record['body'];
  return isJsonObject(body) ? body : {};
}
