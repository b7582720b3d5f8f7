import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes operations of any size',
  answer: overlookingOperation((operation) =>
    Array.isArray(operation['also_known_as']) ? { ...operation, also_known_as: [] } : operation,
  ),
});
