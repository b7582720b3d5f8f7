import { hostMutant } from '../mutant.ts';

const published = new Set<string>();

export default hostMutant({
  requirements: ['actor-moved-to'],
  description: 'forgets a Move when it is restarted',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      const entry = await parts.publish(kernel, name, request);
      published.add(entry.activity.actor);
      return entry;
    },
    actorDocument: (actor, base) => {
      if (published.has(actor.url)) return parts.actorDocument(actor, base);
      const { movedTo: _forgotten, ...rest } = actor;
      return parts.actorDocument(rest, base);
    },
  }),
});
