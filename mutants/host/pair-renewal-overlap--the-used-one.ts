import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-overlap'],
  description: 'accepts nothing but the token that was used last',
  change: (parts) => ({
    ...parts,
    useToken: (accepted, hash) => accepted.filter((token) => token.hash === hash),
    addToken: (accepted, token) => [...accepted, token],
  }),
});
