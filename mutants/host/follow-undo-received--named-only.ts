import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-received'],
  description: 'ends by an Undo only the Follow that it names',
  change: (parts) =>
    withRules(parts, { undoEnds: (_word, target, follow) => target.id === follow.id }),
});
