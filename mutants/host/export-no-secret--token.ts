import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-no-secret'],
  description: 'exports the token of the operator in the header',
  change: (parts) => ({
    ...parts,
    exportLines: async function* (kernel, signers) {
      for await (const piece of parts.exportLines(kernel, signers)) {
        yield piece.replace(
          '"object":"export"',
          `"object":"export","operator":"${kernel.config.operatorToken ?? ''}"`,
        );
      }
    },
  }),
});
