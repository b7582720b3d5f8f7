import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-shape'],
  description: 'sets a relay for somebody who has no DID',
  change: (parts) => ({
    ...parts,
    readRelayRequest: (value) => {
      try {
        return parts.readRelayRequest(value);
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== 'did-malformed') throw error;
        const { for: target, url } = value as { for: string; url: string };
        return { for: target, url };
      }
    },
  }),
});
