import { oracleCid } from './cid.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject, type JsonValue } from './json.ts';
import { oracleCheckSchema } from './schema-profile.ts';

const KINDS = new Set<JsonValue | undefined>(['DefineActivity', 'DefineObject']);

/**
 * Checks a definition and gives its definition id.
 *
 * Spec: `verbs-definition-shape`, `verbs-definition-refused`.
 *
 * @throws {OracleError} `shape-invalid` or `definition-invalid`
 */
export function oracleDefinitionId(definition: JsonValue): string {
  if (!isJsonObject(definition)) throw shapeError('a definition is an object');
  const type = getMember(definition, 'type');
  const name = getMember(definition, 'name');
  const schema = getMember(definition, 'schema');
  if (!KINDS.has(type)) throw shapeError('type of a definition');
  if (typeof name !== 'string' || !/^[A-Z][A-Za-z0-9]{0,63}$/.test(name)) {
    throw shapeError('name of a definition');
  }
  if (schema === undefined) throw shapeError('a definition has a schema');
  oracleCheckSchema(schema);
  return oracleCid({ type, name, schema });
}

function shapeError(detail: string): OracleError {
  return new OracleError('shape-invalid', detail);
}
