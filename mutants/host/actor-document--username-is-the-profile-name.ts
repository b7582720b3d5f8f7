import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-document'],
  description: 'shows the name of the profile as preferredUsername',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      return { ...document, preferredUsername: actor.profile.name ?? document.preferredUsername! };
    },
  }),
});
