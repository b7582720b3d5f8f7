import type { DefinitionsInForce } from '../../reference/host/projections/registry.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-in-force'],
  description: 'binds only the actor that published the definition',
  change(parts) {
    const publishers = new Map<string, string>();
    const filter = (inForce: DefinitionsInForce, actor: string): DefinitionsInForce => {
      const mine = (definitions: DefinitionsInForce['DefineObject']) =>
        new Map(
          [...definitions].filter(
            ([, { activity }]) => activity === null || publishers.get(activity) === actor,
          ),
        );
      return {
        DefineActivity: mine(inForce.DefineActivity),
        DefineObject: mine(inForce.DefineObject),
      };
    };
    return {
      ...parts,
      foldRegistry(registry, entry) {
        if (entry.kind === 'published') publishers.set(entry.activity.id, entry.activity.actor);
        return parts.foldRegistry(registry, entry);
      },
      judgeVerbs(kernel, activity) {
        const actor = String(activity.actor);
        if (!kernel.state.actors.has(actor)) return parts.judgeVerbs(kernel, activity);
        const definitionsInForce: typeof parts.definitionsInForce = (registry) =>
          filter(parts.definitionsInForce(registry), actor);
        return parts.judgeVerbs(
          { ...kernel, parts: { ...kernel.parts, definitionsInForce } },
          activity,
        );
      },
    };
  },
});
