import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-challenge'],
  description: 'does not compare `challenge`',
  answer(op, { challenge: _challenge, ...input }, right) {
    return right(op, input);
  },
});
