import { hostMutant } from '../mutant.ts';
import { forgetting } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-restart'],
  description: 'forgets when it starts again which verbs were defined',
  change: (parts) =>
    forgetting(
      parts,
      ({ kind, body }) => kind === 'published' && body?.includes('"DefineActivity"') === true,
    ),
});
