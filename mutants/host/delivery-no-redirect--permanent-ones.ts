import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-no-redirect'],
  description: 'follows redirects with 307 and 308',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        async request(request) {
          const answer = await transport.request(request);
          const location = answer.headers.get('location');
          if (request.method !== 'POST' || ![307, 308].includes(answer.status) || !location)
            return answer;
          return transport.request({ ...request, url: new URL(location, request.url).href });
        },
      };
    },
  }),
});
