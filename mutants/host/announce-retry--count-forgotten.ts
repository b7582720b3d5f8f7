import { hostMutant } from '../mutant.ts';
import { forgetting } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'forgets when it starts again how often a fetch failed',
  change: (parts) => forgetting(parts, ({ kind }) => kind === 'announce-fetch-failed'),
});
