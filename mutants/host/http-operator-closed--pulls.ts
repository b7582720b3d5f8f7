import { isJsonObject } from '../../reference/core/json.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

const KNOWN = ['from', 'thread'];

export default hostMutant({
  requirements: ['http-operator-closed'],
  description: 'passes over unknown members of the command to pull',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/sync/pull', () => ({
      parseBody: (bytes) => {
        const body = parts.parseBody(bytes);
        if (!isJsonObject(body)) return body;
        return Object.fromEntries(Object.entries(body).filter(([name]) => KNOWN.includes(name)));
      },
    })),
});
