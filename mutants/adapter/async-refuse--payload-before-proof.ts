import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'opens an envelope before it verifies its proof',
  answer: judgingEnvelopes((right) => ({
    checkProof: (envelope, keys) => {
      right.open(envelope);
      right.checkProof(envelope, keys);
    },
  })),
});
