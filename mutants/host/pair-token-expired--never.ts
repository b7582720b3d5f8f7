import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-expired'],
  description: 'accepts a token for ever',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash) => parts.judgeToken(pair, hash, '1970-01-01T00:00:00.000Z'),
  }),
});
