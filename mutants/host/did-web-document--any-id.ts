import { hostMutant } from '../mutant.ts';
import { changeFetched } from '../record-tools.ts';

function didOfUrl(url: string): string {
  const { host, pathname } = new URL(url);
  const path = pathname.replace(/^\/\.well-known/, '').replace(/\/did\.json$/, '');
  return `did:web:${host.replace(':', '%3A')}${path.replaceAll('/', ':')}`;
}

export default hostMutant({
  requirements: ['did-web-document'],
  description: 'takes a document of another DID',
  change: (parts) =>
    changeFetched(parts, (document, url) =>
      url.endsWith('did.json') ? { ...document, id: didOfUrl(url) } : document,
    ),
});
