import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes an object as the payload of an encoding that is not plain',
  answer: overlookingShape((envelope) =>
    envelope['encoding'] === 'plain' || envelope['payload'] === null
      ? envelope
      : {
          ...envelope,
          payload: typeof envelope['payload'] === 'object' ? '' : envelope['payload']!,
        },
  ),
});
