import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes any text as a namespace',
  answer: overlookingOperation((operation) =>
    Array.isArray(operation['namespaces']) ? { ...operation, namespaces: [] } : operation,
  ),
});
