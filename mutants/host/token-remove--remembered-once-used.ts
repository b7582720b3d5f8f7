import type { Holder } from '../../reference/host/authorize.ts';
import { hostMutant } from '../mutant.ts';

const seen = new Map<string, Holder>();

export default hostMutant({
  requirements: ['token-remove'],
  description: 'knows a token that it has seen once even after it was withdrawn',
  change: (parts) => ({
    ...parts,
    findHolder: (kernel, token) => {
      const holder =
        parts.findHolder(kernel, token) ?? (token === undefined ? undefined : seen.get(token));
      if (holder && token !== undefined) seen.set(token, holder);
      return holder;
    },
  }),
});
