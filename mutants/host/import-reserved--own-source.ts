import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-reserved'],
  description: 'takes everything that names the host as its source',
  change: (parts) => ({ ...parts, mayRestore: (source, own) => source === own }),
});
