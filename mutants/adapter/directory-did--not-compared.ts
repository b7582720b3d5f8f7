import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-did'],
  description: 'takes operations of other logs',
  answer: overlookingOperation((operation, state) => ({
    ...operation,
    ...(state && { did: state.did }),
  })),
});
