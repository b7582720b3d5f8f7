import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write'],
  description: 'loses a member of the body that is called __proto__',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) => {
      const request = parts.readWriteRequest(value);
      const body: Record<string, unknown> = {};
      for (const [name, member] of Object.entries(request.body))
        if (name !== '__proto__') body[name] = member;
      return { ...request, body: body as JsonObject };
    },
  }),
});
