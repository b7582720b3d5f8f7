import type { DefinitionsInForce } from '../../reference/host/projections/registry.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-in-force'],
  description: 'reads anew once in a second what is in force',
  change(parts) {
    let known: DefinitionsInForce | undefined;
    let until = 0;
    return {
      ...parts,
      definitionsInForce(registry) {
        if (known === undefined || Date.now() > until) {
          const { DefineActivity, DefineObject } = parts.definitionsInForce(registry);
          known = { DefineActivity: new Map(DefineActivity), DefineObject: new Map(DefineObject) };
          until = Date.now() + 1000;
        }
        return known;
      },
    };
  },
});
