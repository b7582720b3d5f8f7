import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo-link'],
  description: 'names the schema of NodeInfo over https',
  change: (parts) => ({
    ...parts,
    nodeinfoLinks: (config) => {
      const text = JSON.stringify(parts.nodeinfoLinks(config)).replaceAll(
        'http://nodeinfo',
        'https://nodeinfo',
      );
      return JSON.parse(text) as JsonObject;
    },
  }),
});
