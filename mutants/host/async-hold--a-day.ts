import { DAY } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hold'],
  description: 'takes up what it holds after a day',
  change: (parts) => ({ ...parts, pollTimes: { ...parts.pollTimes, held: DAY } }),
});
