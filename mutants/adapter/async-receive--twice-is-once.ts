import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-receive', 'async-envelope'],
  description: 'counts a record that an envelope has twice once',
  answer: judgingEnvelopes((right) => ({
    open: (envelope) => {
      const texts = right.open(envelope).records.map((record) => JSON.stringify(record));
      return { records: [...new Set(texts)] };
    },
  })),
});
