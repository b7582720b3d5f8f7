import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-media-types'],
  description: 'serves application/ld+json only if Accept names nothing else',
  change: (parts) => ({
    ...parts,
    negotiate: (accept) =>
      accept?.includes(',')
        ? parts.negotiate(accept) && 'application/activity+json'
        : parts.negotiate(accept),
  }),
});
