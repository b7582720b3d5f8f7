import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-same'],
  description: 'shows the newest activity of a definition',
  change: (parts) => ({
    ...parts,
    foldRegistry(registry, entry) {
      const next = parts.foldRegistry(registry, entry);
      const object = entry.kind === 'published' ? entry.activity.object : undefined;
      const type = isJsonObject(object) ? object.type : undefined;
      if (entry.kind !== 'published' || !isJsonObject(object)) return next;
      if (type !== 'DefineActivity' && type !== 'DefineObject') return next;
      const known = next.inForce[type].get(String(object.name));
      if (known) {
        next.inForce[type].set(String(object.name), { ...known, activity: entry.activity.id });
      }
      return next;
    },
  }),
});
