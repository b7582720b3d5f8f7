import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-domain'],
  description: 'does not compare `domain`',
  answer(op, { domain: _domain, ...input }, right) {
    return right(op, input);
  },
});
