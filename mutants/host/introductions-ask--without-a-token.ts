import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask'],
  description: 'asks without a token',
  change: (parts) => ({
    ...parts,
    requestToPeer: (held, path, options) => {
      const right = parts.requestToPeer(held, path, options);
      if (!path.endsWith('/introductions')) return right;
      const { authorization: _authorization, ...headers } = right.headers;
      return { ...right, headers };
    },
  }),
});
