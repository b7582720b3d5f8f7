import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-shape'],
  description: 'takes a text of digits for a number',
  change: (parts) => ({
    ...parts,
    parseBody(bytes) {
      const value = parts.parseBody(bytes);
      if (!isJsonObject(value) || !('advance_ms' in value)) return value;
      const { advance_ms: advance } = value;
      return typeof advance === 'string' && /^\d+$/.test(advance)
        ? { ...value, advance_ms: Number(advance) }
        : value;
    },
  }),
});
