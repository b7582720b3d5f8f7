import { isIP } from 'node:net';
import { TransportError } from '../../reference/host/guarded-fetch.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-private'],
  description: 'looks at the name of a host and not at the address it has',
  change: (parts) => ({
    ...parts,
    openTransport: (options) => {
      const transport = parts.openTransport({ ...options, isAddressAllowed: () => true });
      const isRefused = (name: string) =>
        isIP(name)
          ? !parts.isAddressAllowed(name, options.development)
          : name === 'localhost' && !options.development;
      return {
        ...transport,
        async request(request) {
          const name = new URL(request.url).hostname.replace(/^\[|\]$/g, '');
          if (isRefused(name)) throw new TransportError('refused', 'a private address');
          return transport.request(request);
        },
      };
    },
  }),
});
