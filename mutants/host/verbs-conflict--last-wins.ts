import { ProtocolError } from '../../reference/core/errors.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { definitionOf, type NamedDefinition } from '../../reference/host/projections/registry.ts';
import { hostMutant } from '../mutant.ts';

function madeBy(activity: JsonObject): NamedDefinition | undefined {
  try {
    return definitionOf(activity);
  } catch {
    return undefined;
  }
}

export default hostMutant({
  requirements: ['verbs-conflict'],
  description: 'lets a later definition take the place of an earlier one',
  change: (parts) => ({
    ...parts,
    checkConflict(kernel, made) {
      if (kernel.parts.isReservedName(made.type, made.name)) {
        throw new ProtocolError('conflict', `${made.name} is not to be defined`);
      }
    },
    foldRegistry(registry, entry) {
      if (entry.kind === 'published') {
        const made = madeBy(entry.activity);
        const known = made && registry.inForce[made.type].get(made.name);
        if (made && known?.definition !== made.definition) {
          registry.inForce[made.type].delete(made.name);
        }
      }
      return parts.foldRegistry(registry, entry);
    },
  }),
});
