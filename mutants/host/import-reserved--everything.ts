import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-reserved'],
  description: 'takes records on reserved threads from everybody',
  change: (parts) => ({ ...parts, mayRestore: () => true }),
});
