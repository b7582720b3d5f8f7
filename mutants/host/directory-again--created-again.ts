import { changeAnswer } from '../changes.ts';
import { GENESIS } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-again'],
  description: 'answers a genesis that is there with 201',
  change: (parts) => changeAnswer(parts, GENESIS, (answer) => ({ ...answer, status: 201 })),
});
