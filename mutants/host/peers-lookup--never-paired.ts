import { changeAnswer, changeJson } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'does not say that there is a pair',
  change: (parts) =>
    changeAnswer(parts, LOOKUP, (answer) =>
      changeJson(answer, (found) => ({ ...found, paired: null })),
    ),
});
