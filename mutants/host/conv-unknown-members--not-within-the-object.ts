import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const KNOWN = [
  'type',
  'id',
  'content',
  'tags',
  'inReplyTo',
  'attributedTo',
  'published',
  'name',
  'to',
];

export default hostMutant({
  requirements: ['conv-unknown-members'],
  description: 'drops unknown members of the object of what it received',
  change: (parts) => ({
    ...parts,
    storedText: (bytes, activity) => {
      const { object } = activity;
      if (!isJsonObject(object) || object.type !== 'Note') return parts.storedText(bytes, activity);
      const known = Object.entries(object).filter(([name]) => KNOWN.includes(name));
      return JSON.stringify({ ...activity, object: Object.fromEntries(known) });
    },
  }),
});
