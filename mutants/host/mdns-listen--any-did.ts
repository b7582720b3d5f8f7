import { isBaseUrl } from '../../reference/core/urls.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-listen'],
  description: 'lists who has no DID',
  change: (parts) => ({
    ...parts,
    readNeighbour: (data) => {
      const right = parts.readNeighbour(data);
      if (right) return right;
      const lines = (Array.isArray(data) ? data : [data]).map(String);
      const entry = (name: string): string =>
        lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
      const [did, url] = [entry('did'), entry('url')];
      return did !== '' && isBaseUrl(url) ? { did, url, namespaces: [] } : undefined;
    },
  }),
});
