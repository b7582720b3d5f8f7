import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-key'],
  description: 'never asks for a DID document again',
  change: (parts) => changeRelay(parts, () => ({ isFreshDocument: () => true })),
});
