import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes lists with something twice',
  answer: overlookingOperation((operation) =>
    Object.fromEntries(
      Object.entries(operation).map(([name, value]) => [
        name,
        Array.isArray(value) && value.every((element) => typeof element === 'string')
          ? [...new Set(value)]
          : value,
      ]),
    ),
  ),
});
