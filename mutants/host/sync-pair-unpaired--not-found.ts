import { changeCode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pair-unpaired'],
  description: 'answers with the code of what is not there',
  change: (parts) => changeCode(parts, 'unpaired_peer', 'not-found'),
});
