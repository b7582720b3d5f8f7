import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-did-web-served'],
  description: 'serves a document under an IP address as well',
  change: (parts) => ({
    ...parts,
    routes: (config) => [
      ...parts.routes(config).filter(({ path }) => path !== '/.well-known/did.json'),
      {
        path: '/.well-known/did.json',
        methods: {
          GET: (_request, { kernel }) =>
            jsonAnswer(
              JSON.stringify(
                parts.didDocument(
                  kernel.instance,
                  `did:web:${new URL(config.base).host.replace(':', '%3A')}`,
                  config.base,
                ),
              ),
              'application/did+json',
            ),
        },
      },
    ],
  }),
});
