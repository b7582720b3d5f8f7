import { changeEnvelopes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope'],
  description: 'lets its envelopes live for a week',
  change: (parts) => changeEnvelopes(parts, (content) => ({ ...content, ttl_seconds: 604_800 })),
});
