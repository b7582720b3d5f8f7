import type { Holder } from '../../reference/host/authorize.ts';
import { hostMutant } from '../mutant.ts';

const holders = new Map<string, Holder>();

export default hostMutant({
  requirements: ['publish-token'],
  description: 'forgets whose a token was when it was withdrawn and given to another actor',
  change: (parts) => ({
    ...parts,
    findHolder: (kernel, token) => {
      const right = parts.findHolder(kernel, token);
      if (!right || token === undefined) return right;
      const first = holders.get(token) ?? right;
      holders.set(token, first);
      return first;
    },
  }),
});
