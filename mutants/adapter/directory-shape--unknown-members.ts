import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes operations with members that nobody knows',
  answer: overlookingOperation(({ extra: _extra, handle, ...operation }) =>
    operation['type'] === 'revoke' || handle === undefined ? operation : { ...operation, handle },
  ),
});
