import { ProtocolError } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-parse'],
  description: 'answers shape-invalid to an envelope that cannot be parsed',
  answer: judgingEnvelopes((right) => ({
    parse: (text) => {
      try {
        return right.parse(text);
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        throw new ProtocolError('shape-invalid', error.detail);
      }
    },
  })),
});
