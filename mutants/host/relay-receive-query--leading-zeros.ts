import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-query'],
  description: 'takes numbers with leading zeros',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) => {
        const plain = [...query].map(([name, value]): [string, string] => [
          name,
          name === 'after' ? value : value.replace(/^0+(?=\d)/, ''),
        ]);
        return right.readReceiveRequest(new URLSearchParams(plain));
      },
    })),
});
