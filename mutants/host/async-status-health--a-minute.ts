import type { OutgoingRequest } from '../../reference/host/guarded-fetch.ts';
import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status-health'],
  description: 'waits a minute for each relay',
  change: (parts) => ({
    ...parts,
    askHealth: (kernel, url, signal) => {
      const { transport } = kernel;
      const patient = {
        request: (request: OutgoingRequest) =>
          transport.request({ ...request, timeoutMilliseconds: 60 * SECOND }),
        close: () => transport.close(),
      };
      return parts.askHealth({ ...kernel, transport: patient }, url, signal);
    },
  }),
});
