import { isJsonObject, type JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-shape'],
  description: 'takes the origin of any URL of a relay',
  change: (parts) => ({
    ...parts,
    readRelayRequest: (value) => {
      const url = isJsonObject(value) ? value.url : undefined;
      const isUrl = typeof url === 'string' && URL.canParse(url) && /^https?:/.test(url);
      return parts.readRelayRequest(
        isUrl ? { ...(value as JsonObject), url: new URL(url).origin } : value,
      );
    },
  }),
});
