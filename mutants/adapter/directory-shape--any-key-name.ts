import { objectsIn } from '../adapter-tools.ts';
import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes any text as the name of a key',
  answer: overlookingOperation((operation) => ({
    ...operation,
    keys: objectsIn(operation['keys'] ?? null).map((key, index) => ({
      ...key,
      name: `key-${index}`,
    })),
  })),
});
