import { hostMutant } from '../mutant.ts';
import { isReceived, judgingVerbs } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-definition-shape', 'verbs-definition-refused'],
  description: 'judges definitions only when they are published',
  change: (parts) => judgingVerbs(parts, isReceived, { definitionOf: () => undefined }),
});
