import type { JsonValue } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-controller'],
  description: 'drops the whole history for one malformed entry',
  answer(op, input, right) {
    const { keys } = input;
    const good = (key: JsonValue): boolean =>
      isJsonObject(key) && typeof key['id'] === 'string' && typeof key['controller'] === 'string';
    return right(op, Array.isArray(keys) && !keys.every(good) ? { ...input, keys: [] } : input);
  },
});
