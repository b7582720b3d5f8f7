import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-created-match'],
  description: 'does not compare `created`',
  answer(op, { created: _created, ...input }, right) {
    return right(op, input);
  },
});
