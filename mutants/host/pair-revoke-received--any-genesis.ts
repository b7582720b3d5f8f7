import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-received'],
  description: 'takes a notice that names a genesis of another pair',
  change: (parts) => ({ ...parts, isGenesisOf: () => true }),
});
