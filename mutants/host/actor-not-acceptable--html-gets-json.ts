import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-not-acceptable'],
  description: 'serves ActivityStreams to who asks for text/html',
  change: (parts) => ({
    ...parts,
    negotiate: (accept) =>
      parts.negotiate(accept) ??
      (accept?.includes('text/html') ? 'application/activity+json' : undefined),
  }),
});
