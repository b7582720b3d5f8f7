import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo-link'],
  description: 'links to its NodeInfo document by a path',
  change: (parts) => ({
    ...parts,
    nodeinfoLinks: (config) => {
      const text = JSON.stringify(parts.nodeinfoLinks(config)).replaceAll(config.base, '');
      return JSON.parse(text) as JsonObject;
    },
  }),
});
