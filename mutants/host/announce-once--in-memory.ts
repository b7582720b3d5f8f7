import { hostMutant } from '../mutant.ts';
import { forgetting } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-once'],
  description: 'forgets when it starts again what it fetched',
  change: (parts) => forgetting(parts, ({ kind }) => kind === 'fetched'),
});
