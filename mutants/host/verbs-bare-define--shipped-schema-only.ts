import { definitionId, SHIPPED_DEFINITIONS } from '../../reference/core/definitions.ts';
import type { DefinitionsInForce } from '../../reference/host/projections/registry.ts';
import { hostMutant } from '../mutant.ts';

const SHIPPED = new Set(SHIPPED_DEFINITIONS.map((one) => definitionId(one)));

function asShipped({ DefineActivity, DefineObject }: DefinitionsInForce): DefinitionsInForce {
  const shipped = (definitions: DefinitionsInForce['DefineObject']) =>
    new Map([...definitions].filter(([, { definition }]) => SHIPPED.has(definition)));
  return { DefineActivity: shipped(DefineActivity), DefineObject: shipped(DefineObject) };
}

export default hostMutant({
  requirements: ['verbs-bare-define'],
  description: 'folds only what is defined in the way of the shipped definitions',
  change: (parts) => ({
    ...parts,
    feedKinds: (inForce) => parts.feedKinds(asShipped(inForce)),
    knowsVerb: (inForce, verb) => parts.knowsVerb(asShipped(inForce), verb),
  }),
});
