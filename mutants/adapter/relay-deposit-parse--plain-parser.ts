import { parsePlainly } from '../adapter-tools.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-parse'],
  description: 'parses envelopes with a library that takes any JSON',
  answer: judgingEnvelopes(() => ({
    parse: (text) => parsePlainly(Buffer.from(text).toString('utf8')),
  })),
});
