import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-conflict'],
  description: 'lets an actor publish another definition of what it has defined itself',
  change(parts) {
    const publishers = new Map<string, string>();
    return {
      ...parts,
      foldRegistry(registry, entry) {
        if (entry.kind === 'published') publishers.set(entry.activity.id, entry.activity.actor);
        return parts.foldRegistry(registry, entry);
      },
      judgeVerbs(kernel, activity) {
        const made = parts.judgeVerbs(kernel, activity);
        if (!made) return made;
        const inForce = parts.definitionsInForce(kernel.state.registry)[made.type];
        const known = inForce.get(made.name);
        const isOwn = publishers.get(known?.activity ?? '') === activity.actor;
        return isOwn && known ? { ...made, definition: known.definition } : made;
      },
    };
  },
});
