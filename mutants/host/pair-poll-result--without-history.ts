import { hostMutant } from '../mutant.ts';
import { changeResults } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-result'],
  description: 'leaves out the earlier records of the pair',
  change: (parts) => changeResults(parts, (result) => ({ ...result, records: [] })),
});
