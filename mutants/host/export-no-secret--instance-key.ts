import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-no-secret'],
  description: 'exports the key of the instance in the header',
  change: (parts) => ({
    ...parts,
    exportLines: async function* (kernel, signers) {
      const secrets = await kernel.store.readSecrets();
      const own = secrets.find(({ id }) => id === kernel.instance.keyId);
      for await (const piece of parts.exportLines(kernel, signers)) {
        yield piece.replace(
          '"object":"export"',
          `"key":"${Buffer.from(own?.seed ?? []).toString('hex')}","object":"export"`,
        );
      }
    },
  }),
});
