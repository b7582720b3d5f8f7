#!/usr/bin/env python3
"""What one writes first: json.loads, then json.dumps with sorted keys; and folds that believe in the order of things.

It looks right on everything that one tries by hand. The vectors and the fuzzer show where it is wrong; the README
beside this file lists it. The adapter claims only the operations below.
"""

import base64
import hashlib
import json
import struct
import sys


def canonical(data):
    value = json.loads(data)
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def cid_of(data):
    content = b"\x01\x80\x04\x12\x20" + hashlib.sha256(data).digest()
    return "b" + base64.b32encode(content).decode().lower().rstrip("=")


def op_canonicalize(hex):
    return {"hex": canonical(bytes.fromhex(hex)).hex()}


def op_number(ieee754):
    return {"text": json.dumps(struct.unpack(">d", bytes.fromhex(ieee754))[0])}


def op_cid(hex):
    data = canonical(bytes.fromhex(hex))
    return {"canonicalHex": data.hex(), "digestHex": hashlib.sha256(data).hexdigest(), "cid": cid_of(data)}


def op_document_id(hex):
    document = json.loads(bytes.fromhex(hex))
    document.pop("id", None)
    document.pop("proof", None)
    return {"cid": cid_of(canonical(json.dumps(document)))}


def read_known(known):
    return [json.loads(bytes.fromhex(entry["hex"])) for entry in known]


def named_id(activity):
    thing = activity["object"]
    return thing["id"] if isinstance(thing, dict) else thing


def op_follow_graph(actor, known):
    """Follows come first, then their answers: so one goes through what came, and moves names between sets."""
    sets = {"following": set(), "followers": set(), "pending_outbound": set(), "pending_inbound": set()}
    follows = {}
    for activity in read_known(known):
        if activity["type"] == "Follow":
            follows[activity["id"]] = activity
            if activity["actor"] == actor:
                sets["pending_outbound"].add(activity["object"])
            elif activity["object"] == actor:
                sets["pending_inbound"].add(activity["actor"])
            continue
        follow = follows.get(named_id(activity))
        if follow is None:
            continue
        mine = follow["actor"] == actor
        other = follow["object"] if mine else follow["actor"]
        pending = sets["pending_outbound" if mine else "pending_inbound"]
        settled = sets["following" if mine else "followers"]
        if activity["type"] == "Accept":
            pending.discard(other)
            settled.add(other)
        elif activity["type"] in ("Reject", "Undo"):
            pending.discard(other)
            settled.discard(other)
    return {name: sorted(actors) for name, actors in sets.items()}


def op_endorsements(known):
    """An Undo takes away what its Endorse added."""
    view, endorses = {}, {}
    for activity in read_known(known):
        if activity["type"] == "Endorse":
            endorses[activity["id"]] = activity
            kind = view.setdefault(activity["object"], {}).setdefault(activity["kind"], {"count": 0, "actors": {}})
            slot = kind["actors"].setdefault(activity["actor"], {"endorsed": 0, "undone": 0})
            slot["endorsed"] += 1
            kind["count"] += 1
        elif activity["type"] == "Undo" and named_id(activity) in endorses:
            endorse = endorses[named_id(activity)]
            kind = view[endorse["object"]][endorse["kind"]]
            kind["actors"][endorse["actor"]]["undone"] += 1
            kind["count"] -= 1
    return {"view": view}


KEYWORDS = {
    "type", "enum", "const", "properties", "required", "additionalProperties", "items", "minLength", "maxLength",
    "minItems", "maxItems", "minimum", "maximum", "anyOf", "allOf", "format", "title", "description", "$schema",
    "$comment",
}  # fmt: skip
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "null": type(None),
}


class Refusal(Exception):
    pass


def check_schema(schema):
    if isinstance(schema, dict) and not set(schema) <= KEYWORDS:
        raise Refusal("definition-invalid")


def op_definition_check(hex):
    """The id of a definition is that of the object, as everywhere else."""
    definition = json.loads(bytes.fromhex(hex))
    check_schema(definition["schema"])
    return {"definition": cid_of(canonical(bytes.fromhex(hex)))}


def satisfies(value, schema):
    if isinstance(schema, bool):
        return schema
    names = schema.get("type", list(TYPES))
    if not any(isinstance(value, TYPES[name]) for name in ([names] if isinstance(names, str) else names)):
        return False
    if "const" in schema and value != schema["const"] or "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, dict):
        if not all(value.get(name) for name in schema.get("required", [])):
            return False
        rest = schema.get("additionalProperties", True)
        listed = schema.get("properties", {})
        if not all(satisfies(member, listed.get(name, rest)) for name, member in value.items()):
            return False
    if isinstance(value, list) and not all(satisfies(item, schema.get("items", True)) for item in value):
        return False
    if isinstance(value, (str, list)):
        kind = "Length" if isinstance(value, str) else "Items"
        if not schema.get("min" + kind, 0) <= len(value) <= schema.get("max" + kind, len(value)):
            return False
    if isinstance(value, (int, float)):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            return False
    return any(satisfies(value, inner) for inner in schema.get("anyOf", [True])) and all(
        satisfies(value, inner) for inner in schema.get("allOf", [])
    )


def op_schema_judge(schemaHex, valueHex):
    """`format` says nothing, as most validators have it."""
    schema = json.loads(bytes.fromhex(schemaHex))
    check_schema(schema)
    return {"valid": satisfies(json.loads(bytes.fromhex(valueHex)), schema)}


def op_merge(sets):
    """What is known stays, and what is new is added: so one merges lists. Who has more members knows more."""
    state = {}
    for known in sets:
        for form in read_known(known):
            held = state.get(form["id"])
            if held is None or len(form) > len(held):
                state[form["id"]] = form
    view = sorted(state.values(), key=lambda form: (form.get("clock", 0), form["created"] if "created" in form else ""))
    missing = {form["id"]: [key for key in form.get("parents", []) if key not in state] for form in view}
    pending = [form for form in view if missing[form["id"]]]
    return {
        "state": [{"hex": canonical(json.dumps(state[key])).hex()} for key in sorted(state)],
        "view": [{"id": form["id"], "level": form.get("level", "L0")} for form in view if form not in pending],
        "pending": [{"id": form["id"], "missing": missing[form["id"]]} for form in pending],
        "equivocations": equivocations(view),
        "counters": counters(view),
    }


def equivocations(view):
    seen, found = {}, []
    for form in view:
        seen.setdefault((form.get("actor"), form.get("clock")), []).append(form["id"])
    for (actor, clock), ids in seen.items():
        if actor is not None and len(ids) > 1:
            found.append({"actor": actor, "clock": clock, "ids": ids})
    return found


def counters(view):
    """The last report of an actor is what it has counted."""
    slots = {}
    for form in view:
        if form.get("kind") == "core.counter.v1" and "value" in form["body"]:
            slots.setdefault(form["body"].get("counter"), {})[form["actor"]] = form["body"]["value"]
    return {name: {"value": sum(each.values()), "slots": each} for name, each in slots.items()}


OPERATIONS = {
    "canonicalize": op_canonicalize,
    "number": op_number,
    "cid": op_cid,
    "document-id": op_document_id,
    "follow-graph": op_follow_graph,
    "endorsements": op_endorsements,
    "definition-check": op_definition_check,
    "schema-judge": op_schema_judge,
    "merge": op_merge,
}


def op_hello():
    return {"protocol": 1, "name": "naive-python", "version": "1.0.0", "ops": list(OPERATIONS)}


def answer(request):
    operation = op_hello if request["op"] == "hello" else OPERATIONS.get(request["op"])
    if operation is None:
        return {"id": request["id"], "ok": False, "code": "unsupported-op"}
    try:
        return {"id": request["id"], "ok": True, "output": operation(**request["input"])}
    except Refusal as refusal:
        return {"id": request["id"], "ok": False, "code": str(refusal)}
    except (KeyError, TypeError, AttributeError):
        return {"id": request["id"], "ok": False, "code": "shape-invalid"}
    except UnicodeDecodeError:
        return {"id": request["id"], "ok": False, "code": "invalid-utf8"}
    except (ValueError, RecursionError):
        return {"id": request["id"], "ok": False, "code": "invalid-json"}


def main():
    for line in sys.stdin.buffer:
        sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
