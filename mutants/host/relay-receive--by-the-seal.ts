import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive'],
  description: 'gives envelopes in the order of what they have inside',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      pageText: (bodies, cursor) =>
        right.pageText(
          [...bodies].sort((one, other) => Buffer.compare(one, other)),
          cursor,
        ),
    })),
});
