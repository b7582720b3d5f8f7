/**
 * What the host permits others to read: the grants and revocations on its own `th_consent`, and what
 * they decide, now and as of an earlier time.
 */
import { type HashLevel, isWhole } from '../../core/hash-levels.ts';
import { ownMember } from '../../core/json.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { formatTimestamp } from '../../core/time.ts';
import type { HostParts } from '../parts.ts';
import { formOf } from '../records/place.ts';
import type { RecordReader } from '../records/record-tables.ts';

/** The thread on which consent is given and taken back. */
export const CONSENT_THREAD = 'th_consent';

/** What consent there was at some time: all that was written, and all that had expired, by then. */
export interface ConsentMark {
  /** The newest arrival on the thread of consent. */
  readonly arrival: number;
  /** The latest `expires` that had been reached; empty if none had. */
  readonly expired: string;
}

/** Whose records are asked about, and as whom somebody asks. */
export interface CrossingQuestion {
  readonly namespace: string;
  readonly thread: string;
  readonly target: string;
}

/** Tells whether two marks are of the same consent. */
export function isSameMark(one: ConsentMark, other: ConsentMark): boolean {
  return one.arrival === other.arrival && one.expired === other.expired;
}

interface Kept {
  readonly arrival: number;
  readonly record: FederatedRecord;
}

/** What the book works with. */
export interface BookTools {
  readonly reader: RecordReader;
  /** The DID of the host: nobody else gives consent here. */
  readonly self: string;
  readonly parts: Pick<HostParts, 'clock' | 'consentLevel'>;
}

const PAGE = 500;
/** How many decisions are remembered; they are as many as there are namespaces on the threads read. */
const MAX_DECISIONS = 10_000;
const NOTHING_EXPIRED = '';
const BEFORE_ALL = '0000-01-01T00:00:00.000Z';

/** Decides what may cross. It looks at the thread itself whenever it is asked, so it is never behind. */
export class ConsentBook {
  readonly #tools: BookTools;
  /** In the order of arrival. */
  readonly #kept: Kept[] = [];
  #last = 0;
  /** All times of expiry, in ascending order. */
  readonly #expiries: string[] = [];
  #decided: { mark: ConsentMark; levels: Map<string, HashLevel | undefined> } | undefined;

  constructor(tools: BookTools) {
    this.#tools = tools;
  }

  /** Consent as it is now. */
  mark(): ConsentMark {
    this.#catchUp();
    const now = formatTimestamp(this.#tools.parts.clock.now());
    const expired = this.#expiries.findLast((time) => time <= now) ?? NOTHING_EXPIRED;
    return { arrival: this.#last, expired };
  }

  /** The host's own records of consent, in the order of arrival. */
  records(): FederatedRecord[] {
    this.#catchUp();
    return this.#kept.map(({ record }) => record);
  }

  /**
   * The fullest level at which records may cross; undefined if they may not.
   *
   * Spec: `consent-same-namespace`, `consent-strict`, `consent-newest`, `consent-ended`,
   * `consent-level`, `consent-threads`.
   *
   * @param mark as of when
   */
  levelOf(question: CrossingQuestion, mark: ConsentMark): HashLevel | undefined {
    if (!this.#decided || !isSameMark(this.#decided.mark, mark)) {
      // Only consent as it is now is asked about again and again.
      if (!isSameMark(mark, this.mark())) return this.#decide(question, mark);
      this.#decided = { mark, levels: new Map() };
    }
    const { levels } = this.#decided;
    const { namespace, thread, target } = question;
    const name = `${namespace}\n${thread}\n${target}`;
    if (levels.size >= MAX_DECISIONS) levels.clear();
    if (!levels.has(name)) levels.set(name, this.#decide(question, mark));
    return levels.get(name);
  }

  #decide(question: CrossingQuestion, { arrival, expired }: ConsentMark): HashLevel | undefined {
    const { namespace, thread, target } = question;
    const known = this.#kept.filter((kept) => kept.arrival <= arrival);
    return this.#tools.parts.consentLevel(
      known.map(({ record }) => record),
      {
        source_namespace: namespace,
        target_namespace: target,
        thread,
        // Nothing expires between the last expiry that was reached and the time that is meant.
        now: expired === NOTHING_EXPIRED ? BEFORE_ALL : expired,
      },
    );
  }

  #catchUp(): void {
    const { reader, self } = this.#tools;
    const newest = reader.lastArrival(CONSENT_THREAD);
    while (this.#last < newest) {
      for (const stored of reader.readThread(CONSENT_THREAD, this.#last, PAGE)) {
        this.#last = stored.arrival;
        const form = formOf(stored);
        if (isWhole(form) && form.actor === self)
          this.#keep({ arrival: stored.arrival, record: form });
      }
      this.#expiries.sort();
    }
  }

  #keep(kept: Kept): void {
    this.#kept.push(kept);
    const expires = ownMember(kept.record.body, 'expires');
    if (typeof expires === 'string') this.#expiries.push(expires);
  }
}
