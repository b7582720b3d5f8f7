import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-no-secret'],
  description: 'exports the keys of its actors with their documents',
  change: (parts) => ({
    ...parts,
    exportLines: async function* (kernel, signers) {
      const secrets = await kernel.store.readSecrets();
      for await (const piece of parts.exportLines(kernel, signers)) {
        yield piece.replaceAll(
          '"type":"Multikey"',
          () =>
            `"seed":"${Buffer.from(secrets.at(-1)?.seed ?? []).toString('base64url')}","type":"Multikey"`,
        );
      }
    },
  }),
});
