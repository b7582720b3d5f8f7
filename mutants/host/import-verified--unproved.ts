import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['import-verified'],
  description: 'does not judge the proofs of an import',
  change: (parts) => changeTables({ ...parts, verifyRecord: async () => undefined }, () => ({})),
});
