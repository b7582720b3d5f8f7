import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-complete'],
  description: 'makes the digest of the ids as they came',
  change: (parts) => ({
    ...parts,
    exportLines: async function* (kernel, signers) {
      let text = '';
      for await (const piece of parts.exportLines(kernel, signers)) text += piece;
      const lines = text.split('\n');
      const ids = lines
        .slice(1)
        .map((line) => /^\{"record".*?"id":"(b[a-z2-7]+)"/.exec(line)?.[1])
        .filter((id) => id !== undefined);
      const digest = createHash('sha256')
        .update(ids.map((id) => `${id}\n`).join(''))
        .digest('hex');
      yield [
        JSON.stringify({ ...(JSON.parse(lines[0]!) as object), digest }),
        ...lines.slice(1),
      ].join('\n');
    },
  }),
});
