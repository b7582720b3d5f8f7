import { hostMutant } from '../mutant.ts';

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

export default hostMutant({
  requirements: ['inbox-parse'],
  description: 'replaces bytes that are not UTF-8 by U+FFFD',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => parts.parseBody(new TextEncoder().encode(DECODER.decode(bytes))),
  }),
});
