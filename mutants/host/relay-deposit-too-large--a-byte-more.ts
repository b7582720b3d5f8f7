import { parseStrict } from '../../reference/core/strict-parse.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-too-large'],
  description: 'takes a body of 1,048,577 bytes',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readBody: (message) => right.readBody(message, 1_048_577),
      parseBody: (bytes) => parseStrict(bytes, { maxBytes: 1_048_577 }),
    })),
});
