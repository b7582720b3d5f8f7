import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-result-checked'],
  description: 'does not compare the scopes of the genesis with those proposed',
  change: (parts) => ({
    ...parts,
    checkResult: (tools, body, asked) => {
      const { genesis } = body as unknown as { genesis: { body: { scopes: string[] } } };
      const proposal = { ...asked.proposal, scopes: genesis.body.scopes };
      return parts.checkResult(tools, body, { ...asked, proposal });
    },
  }),
});
