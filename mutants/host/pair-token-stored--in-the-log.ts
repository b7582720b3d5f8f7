import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-stored'],
  description: 'writes the tokens that it mints into its log',
  change: (parts) => ({
    ...parts,
    randomToken: () => {
      const token = parts.randomToken();
      parts.logger.info({ token }, 'a token was minted');
      return token;
    },
  }),
});
