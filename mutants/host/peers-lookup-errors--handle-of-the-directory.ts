import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'believes the directory whose a handle is',
  change: (parts) => ({ ...parts, checkHandle: () => undefined }),
});
