import { hostMutant } from '../mutant.ts';
import { changeFetches } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-fetch'],
  description: 'asks for any JSON',
  change: (parts) => changeFetches(parts, () => ({ accept: 'application/json' })),
});
