import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-grant-shape'],
  description: 'looks at the first thread of a grant only',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => {
      if (!isJsonObject(value) || !Array.isArray(value.threads)) return parts.readGrant(value);
      const { threads } = value;
      return { ...parts.readGrant({ ...value, threads: threads.slice(0, 1) }), threads };
    },
  }),
});
