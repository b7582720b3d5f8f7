import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-operator-only'],
  description: 'takes what begins with the operator token for it',
  change: (parts, { operatorToken }) => ({
    ...parts,
    findHolder: (kernel, token) =>
      parts.findHolder(
        kernel,
        operatorToken && token?.startsWith(operatorToken) ? operatorToken : token,
      ),
  }),
});
