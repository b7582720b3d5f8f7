import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-not-acceptable'],
  description: 'takes text/* and image/* for application/*',
  change: (parts) => ({
    ...parts,
    negotiate: (accept) => parts.negotiate(accept?.replace(/\b(text|image)\/\*/g, 'application/*')),
  }),
});
