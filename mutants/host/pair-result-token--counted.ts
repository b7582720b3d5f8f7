import { hostMutant } from '../mutant.ts';

let minted = 0;

export default hostMutant({
  requirements: ['pair-result-token'],
  description: 'mints tokens one after another',
  change: (parts) => ({
    ...parts,
    randomToken: () => `token-${process.pid}-${String((minted += 1)).padStart(24, '0')}`,
  }),
});
