import { emptyRegistry, type Registry } from '../../reference/host/projections/registry.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-received'],
  description: 'holds an author to the definitions that it sent',
  change(parts) {
    const own = new Map<string, Registry>();
    return {
      ...parts,
      foldRegistry(registry, entry) {
        if (entry.kind === 'received') {
          const { activity, text, isPublic, seq, at } = entry;
          const known = own.get(activity.actor) ?? emptyRegistry();
          const published = { kind: 'published', activity, text, isPublic, seq, at } as const;
          own.set(activity.actor, parts.foldRegistry(known, published));
        }
        return parts.foldRegistry(registry, entry);
      },
      judgeVerbs(kernel, activity) {
        const known = own.get(String(activity.actor));
        if (known) kernel.parts.checkVerbSchema(activity, parts.definitionsInForce(known));
        return parts.judgeVerbs(kernel, activity);
      },
    };
  },
});
