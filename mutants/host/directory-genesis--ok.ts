import { changeAnswer } from '../changes.ts';
import { GENESIS } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-genesis'],
  description: 'answers a genesis with 200',
  change: (parts) => changeAnswer(parts, GENESIS, (answer) => ({ ...answer, status: 200 })),
});
