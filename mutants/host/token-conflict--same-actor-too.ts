import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-conflict'],
  description: 'answers 409 also to the actor who has the token already',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /admin/tokens', () => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        return holder?.kind === 'actor' ? { ...holder, name: '' } : holder;
      },
    })),
});
