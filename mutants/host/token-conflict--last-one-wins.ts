import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-conflict'],
  description: 'gives a token to whom it was added for last',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /admin/tokens', () => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        return holder?.kind === 'operator' ? holder : undefined;
      },
    })),
});
