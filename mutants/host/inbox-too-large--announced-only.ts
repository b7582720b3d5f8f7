import { MAX_TEXT_BYTES, parseStrict } from '../../reference/core/strict-parse.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-too-large'],
  description: 'measures a body only where its length is announced',
  change: (parts) => ({
    ...parts,
    async readBody(message) {
      if (message.headers['content-length'] !== undefined) return parts.readBody(message);
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    parseBody: (bytes) => parseStrict(bytes.length > MAX_TEXT_BYTES ? bytes.subarray(0, 0) : bytes),
  }),
});
