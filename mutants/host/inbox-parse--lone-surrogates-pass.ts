import { ProtocolError } from '../../reference/core/errors.ts';
import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-parse'],
  description: 'lets an escaped lone surrogate pass as U+FFFD',
  change: (parts) => ({
    ...parts,
    parseBody(bytes) {
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== 'lone-surrogate') throw error;
        const text = Buffer.from(bytes).toString('utf8');
        return JSON.parse(text.replace(/\\ud[8-9a-f][0-9a-f]{2}/gi, '\\ufffd')) as JsonValue;
      }
    },
  }),
});
