import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-profile'],
  description: 'shows an icon only if it is a URL',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const { icon, ...rest } = parts.actorDocument(actor, base);
      return typeof icon === 'string' ? { ...rest, icon } : rest;
    },
  }),
});
