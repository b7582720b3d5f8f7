import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-challenge'],
  description: 'compares `challenge` only where no `domain` is expected',
  answer(op, input, right) {
    const { challenge: _challenge, ...rest } = input;
    return right(op, input['domain'] === undefined ? input : rest);
  },
});
