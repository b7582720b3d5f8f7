import { isJsonObject, type JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const KNOWN = [
  'type',
  'cryptosuite',
  'created',
  'verificationMethod',
  'proofPurpose',
  'proofValue',
  '@context',
];

function withoutUnknown(activity: JsonValue): JsonValue {
  if (!isJsonObject(activity) || !isJsonObject(activity.proof)) return activity;
  const known = Object.entries(activity.proof).filter(([name]) => KNOWN.includes(name));
  return { ...activity, proof: Object.fromEntries(known) };
}

export default hostMutant({
  requirements: ['conv-no-repair'],
  description: 'drops what it does not know of a delivered proof before it checks it',
  change: (parts) => ({
    ...parts,
    verifyActivity: (activity, keys, received) =>
      parts.verifyActivity(withoutUnknown(activity), keys, received),
  }),
});
