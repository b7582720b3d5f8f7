import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-history-forever'],
  description: 'knows the keys only that are not superseded',
  answer(op, input, right) {
    const { keys } = input;
    if (input['mode'] !== 'history' || !Array.isArray(keys)) return right(op, input);
    return right(op, {
      ...input,
      keys: keys.filter((key) => !isJsonObject(key) || key['superseded_at'] === undefined),
    });
  },
});
