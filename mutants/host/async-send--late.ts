import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send'],
  description: 'lets twelve seconds go by before it makes an envelope',
  change: (parts) => ({
    ...parts,
    gatherNews: async (pair, tools) => {
      await new Promise((resolve) => setTimeout(resolve, 12 * SECOND));
      return parts.gatherNews(pair, tools);
    },
  }),
});
