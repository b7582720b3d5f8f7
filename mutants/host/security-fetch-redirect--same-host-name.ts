import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-redirect'],
  description: 'follows a redirect to another port of the same host',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        async request(request) {
          const answer = await transport.request({ ...request, maxRedirects: 0 });
          const location = answer.headers.get('location');
          if (answer.status < 301 || answer.status > 308 || !location || request.maxRedirects === 0)
            return answer;
          const url = new URL(location, request.url);
          if (url.hostname !== new URL(request.url).hostname) return answer;
          return this.request({
            ...request,
            url: url.href,
            maxRedirects: request.maxRedirects - 1,
          });
        },
      };
    },
  }),
});
