#!/usr/bin/env python3
"""What one writes first: json.loads, then json.dumps with sorted keys.

It looks right on every document that one tries by hand. The vectors and the fuzzer show where it is wrong; the README
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


OPERATIONS = {
    "canonicalize": op_canonicalize,
    "number": op_number,
    "cid": op_cid,
    "document-id": op_document_id,
}


def op_hello():
    return {"protocol": 1, "name": "naive-python", "version": "1.0.0", "ops": list(OPERATIONS)}


def answer(request):
    operation = op_hello if request["op"] == "hello" else OPERATIONS.get(request["op"])
    if operation is None:
        return {"id": request["id"], "ok": False, "code": "unsupported-op"}
    try:
        return {"id": request["id"], "ok": True, "output": operation(**request["input"])}
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
