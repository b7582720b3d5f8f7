import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-media-types'],
  description: 'answers application/ld+json without the profile',
  change: (parts) => ({ ...parts, negotiate: (accept) => parts.negotiate(accept)?.split(';')[0] }),
});
