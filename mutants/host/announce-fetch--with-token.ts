import { hostMutant } from '../mutant.ts';
import { changeFetches } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-fetch'],
  description: 'sends a token with all its requests',
  change: (parts, { operatorToken }) =>
    changeFetches(parts, ({ accept = '' }) => ({
      accept,
      authorization: `Bearer ${operatorToken ?? 'nobody'}`,
    })),
});
