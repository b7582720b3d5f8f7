import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve'],
  description: 'does not take a link of type application/ld+json',
  change: (parts) => ({
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return {
        ...right,
        request: async (request) => {
          const isWebfinger = request.url.includes('/.well-known/webfinger');
          void isWebfinger;
          const answer = await right.request(request);
          if (!isWebfinger || answer.status !== 200) return answer;
          try {
            const document = JSON.parse(Buffer.from(answer.body).toString('utf8')) as JsonObject;
            const links = document.links as JsonObject[];
            return {
              ...answer,
              body: Buffer.from(
                JSON.stringify({
                  ...document,
                  links: links.filter((link) => link.type !== 'application/ld+json'),
                }),
              ),
            };
          } catch {
            return answer;
          }
        },
      };
    },
  }),
});
