import { hostMutant } from '../mutant.ts';
import { isReceived, judgingVerbs } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-published'],
  description: 'judges only what others send',
  change: (parts) =>
    judgingVerbs(parts, (activity) => !isReceived(activity), { checkVerbSchema: () => undefined }),
});
