import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-reserved'],
  description: 'does not take back its own records on reserved threads',
  change: (parts) => ({ ...parts, mayRestore: () => false }),
});
