import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-length'],
  description: 'takes 1,001 operations',
  change: (parts) => changeJudgedState(parts, ({ length }) => ({ length: length - 1 })),
});
