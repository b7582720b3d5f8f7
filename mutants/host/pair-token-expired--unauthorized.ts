import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-expired'],
  description: 'takes a token that has expired for none',
  change: (parts) => ({
    ...parts,
    judgeToken: (...token) => {
      const verdict = parts.judgeToken(...token);
      return verdict === 'token_expired_renew_pair' ? 'unauthorized' : verdict;
    },
  }),
});
