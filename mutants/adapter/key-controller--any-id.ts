import type { JsonValue } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-controller'],
  description: 'takes a key whose id is not under its controller',
  answer(op, input, right) {
    if (op !== 'active-keys' || !Array.isArray(input['keys'])) return right(op, input);
    const ids = new Map<string, JsonValue>();
    const keys = input['keys'].map((key, at) => {
      if (!isJsonObject(key) || typeof key['id'] !== 'string') return key;
      const id = `${String(key['controller'])}#${at}`;
      ids.set(id, key['id']);
      return { ...key, id };
    });
    const answer = right(op, { ...input, keys });
    return answer.ok
      ? {
          ok: true,
          output: { ids: (answer.output['ids'] as string[]).map((id) => ids.get(id) ?? id) },
        }
      : answer;
  },
});
