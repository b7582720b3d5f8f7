import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-shape'],
  description: 'overlooks what it does not know in a setting',
  change: (parts) => ({
    ...parts,
    readRelayRequest: (value) =>
      parts.readRelayRequest(
        isJsonObject(value) ? { for: value.for ?? null, url: value.url ?? null } : value,
      ),
  }),
});
