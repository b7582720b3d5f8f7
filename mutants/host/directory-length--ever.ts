import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-length'],
  description: 'takes as many operations as come',
  change: (parts) => changeJudgedState(parts, () => ({ length: 1 })),
});
