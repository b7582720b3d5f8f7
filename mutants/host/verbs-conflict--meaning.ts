import { canonicalize } from '../../reference/core/canonical.ts';
import { isJsonObject, type JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function meaningOf(schema: JsonValue): string {
  if (!isJsonObject(schema)) return String(schema);
  const { title: _, description: __, ...rest } = schema;
  return Buffer.from(canonicalize(rest)).toString('utf8');
}

export default hostMutant({
  requirements: ['verbs-conflict'],
  description: 'takes definitions for the same that differ in what has no meaning',
  change: (parts) => ({
    ...parts,
    checkConflict(kernel, made, claimed) {
      const inForce = parts.definitionsInForce(kernel.state.registry)[made.type];
      const known = inForce.get(made.name);
      const isSame = known && meaningOf(known.schema) === meaningOf(made.schema);
      parts.checkConflict(
        kernel,
        isSame ? { ...made, definition: known.definition } : made,
        claimed,
      );
    },
  }),
});
