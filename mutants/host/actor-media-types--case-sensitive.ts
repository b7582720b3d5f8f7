import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-media-types'],
  description: 'serves application/ld+json only where Accept writes it in lower case',
  change: (parts) => ({
    ...parts,
    negotiate: (accept) => {
      const type = parts.negotiate(accept);
      return accept?.includes('ld+json') ? type : type && 'application/activity+json';
    },
  }),
});
