import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'does not verify the manifest that it finds',
  change: (parts) => ({ ...parts, verifySigned: () => Promise.resolve() }),
});
