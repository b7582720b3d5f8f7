import type { PairNamespaces } from '../../reference/host/pairs/memory.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-result-checked'],
  description: 'does not compare the namespaces of the genesis with those proposed',
  change: (parts) => ({
    ...parts,
    checkResult: (tools, body, asked) => {
      const { genesis } = body as unknown as { genesis: { body: { namespaces: PairNamespaces } } };
      const proposal = { ...asked.proposal, namespaces: genesis.body.namespaces };
      return parts.checkResult(tools, body, { ...asked, proposal });
    },
  }),
});
