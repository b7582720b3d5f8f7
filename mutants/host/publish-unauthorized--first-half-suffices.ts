import type { Holder } from '../../reference/host/authorize.ts';
import { hostMutant } from '../mutant.ts';

const holders = new Map<string, Holder>();

export default hostMutant({
  requirements: ['publish-unauthorized'],
  description: 'knows a token by the first half of it alone',
  change: (parts) => ({
    ...parts,
    findHolder: (kernel, token) => {
      const right = parts.findHolder(kernel, token);
      if (token === undefined) return right;
      const half = token.slice(0, token.length / 2);
      const holder = holders.get(half) ?? right;
      if (right) holders.set(half, right);
      return holder;
    },
  }),
});
