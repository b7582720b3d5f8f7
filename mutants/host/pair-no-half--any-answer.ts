import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-no-half'],
  description: 'takes any answer to its confirm for the right one',
  change: (parts) =>
    changeExchange(parts, /\/confirm$/, { answer: (answer) => ({ ...answer, status: 200 }) }),
});
