import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-media-types'],
  description: 'takes the first type of Accept, whatever its q',
  change: (parts) => ({
    ...parts,
    negotiate: (accept) => parts.negotiate(accept?.replace(/;\s*q=0?\.[0-9]+/gi, '')),
  }),
});
