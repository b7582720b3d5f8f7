import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-shape'],
  description: 'rounds a fraction of a millisecond',
  change: (parts) => ({
    ...parts,
    parseBody(bytes) {
      const value = parts.parseBody(bytes);
      if (!isJsonObject(value) || !('advance_ms' in value)) return value;
      const { advance_ms: advance } = value;
      return typeof advance === 'number' ? { ...value, advance_ms: Math.round(advance) } : value;
    },
  }),
});
