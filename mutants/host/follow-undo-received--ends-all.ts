import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-received'],
  description: 'ends by an Undo every Follow of the same actor',
  change: (parts) => withRules(parts, { undoEnds: () => true }),
});
