import { hostMutant } from '../mutant.ts';
import { isReceived, judgingVerbs } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-received'],
  description: 'judges only what is published here',
  change: (parts) => judgingVerbs(parts, isReceived, { checkVerbSchema: () => undefined }),
});
