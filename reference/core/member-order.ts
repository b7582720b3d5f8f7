/**
 * In which order the members of an object are written, remembered by the names that the object has.
 *
 * Documents of one kind have the same members in the same order, so most objects need no sorting and
 * no escaping of names at all: their names are followed through a tree, and where they end stands
 * how such an object is written.
 */

/** How an object with certain members is written. */
export interface MemberOrder {
  /** The names in canonical order. */
  readonly names: readonly string[];
  /** `"name":` for each of them. */
  readonly labels: readonly string[];
  /** The same behind what comes before it in an object: `{` or `,`. */
  readonly openings: readonly string[];
}

interface OrderNode {
  readonly children: Map<string, OrderNode>;
  // The child that was taken last: comparing one name is quicker than looking it up.
  lastName: string | undefined;
  lastChild: OrderNode | undefined;
  order: MemberOrder | undefined;
}

// What strangers send must not fill the memory: few names, short ones, and a tree of limited size.
const MAX_NAMES = 32;
const MAX_NAME_LENGTH = 64;
const MAX_NODES = 4096;

function createNode(): OrderNode {
  return { children: new Map(), lastName: undefined, lastChild: undefined, order: undefined };
}

let root = createNode();
let nodes = 0;

/** The order for an object with these names, given in the order in which the object has them. */
export function orderMembers(names: readonly string[]): MemberOrder {
  if (names.length > MAX_NAMES) return createOrder(names);
  let node: OrderNode | undefined = root;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    node = node.lastName === name ? node.lastChild! : followName(node, name);
    if (node === undefined) return createOrder(names);
  }
  return (node.order ??= createOrder(names));
}

function followName(node: OrderNode, name: string): OrderNode | undefined {
  let child = node.children.get(name);
  if (child === undefined) {
    if (name.length > MAX_NAME_LENGTH) return undefined;
    if (++nodes > MAX_NODES) {
      root = createNode();
      nodes = 0;
      return undefined;
    }
    child = createNode();
    node.children.set(name, child);
  }
  node.lastName = name;
  node.lastChild = child;
  return child;
}

function createOrder(names: readonly string[]): MemberOrder {
  // Without a comparator, sort compares UTF-16 code units, which is the order RFC 8785 asks for.
  const sorted = [...names].sort();
  // JSON.stringify escapes a lone surrogate, which is to be refused: such a name is written as it is
  // and found when the text is finished.
  const labels = sorted.map((name) => `${name.isWellFormed() ? JSON.stringify(name) : name}:`);
  const openings = labels.map((label, index) => (index === 0 ? '{' : ',') + label);
  return { names: sorted, labels, openings };
}
