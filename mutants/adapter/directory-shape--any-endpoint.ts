import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes any text as the endpoint of a service',
  answer: overlookingOperation((operation) =>
    Array.isArray(operation['services']) ? { ...operation, services: [] } : operation,
  ),
});
