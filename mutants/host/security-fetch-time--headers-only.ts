import { TransportError } from '../../reference/host/guarded-fetch.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-time'],
  description: 'limits the time until the head of an answer, not until its end',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        async request(request) {
          if (request.method !== 'GET') return transport.request(request);
          const limit = new AbortController();
          const timer = setTimeout(() => limit.abort(), request.timeoutMilliseconds);
          try {
            const head = await fetch(request.url, {
              headers: request.headers,
              signal: limit.signal,
            });
            await head.body?.cancel();
          } catch {
            throw new TransportError('unreachable', 'no answer in time');
          } finally {
            clearTimeout(timer);
          }
          return transport.request({ ...request, timeoutMilliseconds: 60_000 });
        },
      };
    },
  }),
});
