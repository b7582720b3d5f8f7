import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes operations that leave out what may be empty',
  answer: overlookingOperation((operation) =>
    operation['type'] === 'revoke'
      ? operation
      : { services: [], handle: null, namespaces: [], also_known_as: [], ...operation },
  ),
});
