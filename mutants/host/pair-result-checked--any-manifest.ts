import { hostMutant } from '../mutant.ts';
import { takeResult } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-result-checked'],
  description: 'takes a result with the manifest of somebody else',
  change: (parts) => ({
    ...parts,
    checkResult: async (tools, body, asked) => {
      const { manifest } = body as unknown as { manifest: { instance: { did: string } } };
      const { genesis } = body as unknown as { genesis: { actor: string } };
      if (manifest?.instance?.did === asked.peerDid || genesis?.actor !== asked.peerDid) {
        return parts.checkResult(tools, body, asked);
      }
      return takeResult(tools, body, { ...asked, peerDid: manifest.instance.did }, () => true);
    },
  }),
});
