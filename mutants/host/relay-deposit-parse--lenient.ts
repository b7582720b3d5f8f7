import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-parse'],
  description: 'parses bodies as JSON.parse does',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      parseBody: (bytes) => {
        try {
          return JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue;
        } catch {
          return right.parseBody(bytes);
        }
      },
    })),
});
