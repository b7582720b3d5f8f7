import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-grant-shape'],
  description: 'takes times of any form',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => {
      const time = isJsonObject(value) ? new Date(String(value.expires)) : new Date(Number.NaN);
      if (!isJsonObject(value) || Number.isNaN(time.getTime())) return parts.readGrant(value);
      return parts.readGrant({ ...value, expires: time.toISOString() });
    },
  }),
});
