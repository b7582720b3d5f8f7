import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-shape'],
  description: 'moves the clock by the most that it may when asked for more',
  change: (parts) => ({
    ...parts,
    parseBody(bytes) {
      const value = parts.parseBody(bytes);
      if (!isJsonObject(value) || !('advance_ms' in value)) return value;
      const { advance_ms: advance } = value;
      return typeof advance === 'number' && advance > 1e10 ? { ...value, advance_ms: 1e10 } : value;
    },
  }),
});
