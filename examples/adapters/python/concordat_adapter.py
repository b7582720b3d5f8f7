#!/usr/bin/env python3
"""A Concordat adapter that needs nothing but Python 3.9 and its standard library.

It was written from spec/ alone and shares nothing with the reference implementation. Each section below is one
chapter, or a part of one: canonical form, content ids, strict Ed25519, proofs, keys, activities, follow, verbs,
identity, records, merge, pairs, consent, envelopes, structured fields, mailboxes, directories, and the adapter protocol
itself.
"""

import base64
import hashlib
import heapq
import json
import math
import re
import struct
import sys
from urllib.parse import urlsplit


class Refusal(Exception):
    """A refusal with one of the codes of the specification."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


# --------------------------------------------------------------------------------------------- canonical form: parsing

MAX_BYTES = 1_048_576
MAX_DEPTH = 64
MAX_SAFE = 2**53 - 1

WHITESPACE = re.compile(r"[ \t\n\r]*")
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
PLAIN = re.compile(r'[^"\\\x00-\x1f\ufdd0-\ufdef\ufffe\uffff\U00010000-\U0010ffff]+')
HEX4 = re.compile(r"[0-9a-fA-F]{4}")
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
LITERALS = (("true", True), ("false", False), ("null", None))


class Parser:
    """Reads one JSON text and stops at the first fault. Every number becomes a float."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        return self.text[self.at : self.at + 1]

    def skip(self):
        self.at = WHITESPACE.match(self.text, self.at).end()

    def document(self):
        self.skip()
        value = self.value(0)
        self.skip()
        if self.at != len(self.text):
            raise Refusal("invalid-json")
        return value

    def value(self, depth):
        character = self.peek()
        if character in ("[", "{") and depth == MAX_DEPTH:
            raise Refusal("too-deep")
        if character == "[":
            return self.array(depth + 1)
        if character == "{":
            return self.object(depth + 1)
        if character == '"':
            return self.string()
        for word, value in LITERALS:
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        return self.number()

    def array(self, depth):
        items = []
        self.at += 1
        self.skip()
        if self.peek() == "]":
            self.at += 1
            return items
        while True:
            self.skip()
            items.append(self.value(depth))
            self.skip()
            if self.ends("]"):
                return items

    def object(self, depth):
        members = {}
        self.at += 1
        self.skip()
        if self.peek() == "}":
            self.at += 1
            return members
        while True:
            self.skip()
            if self.peek() != '"':
                raise Refusal("invalid-json")
            name = self.string()
            if name in members:
                raise Refusal("duplicate-member")
            self.skip()
            if self.peek() != ":":
                raise Refusal("invalid-json")
            self.at += 1
            self.skip()
            members[name] = self.value(depth)
            self.skip()
            if self.ends("}"):
                return members

    def ends(self, bracket):
        character = self.peek()
        if character not in (bracket, ",") or character == "":
            raise Refusal("invalid-json")
        self.at += 1
        return character == bracket

    def number(self):
        match = NUMBER.match(self.text, self.at)
        if match is None:
            raise Refusal("invalid-json")
        self.at = match.end()
        value = float(match.group())
        mantissa = re.split("[eE]", match.group())[0]
        if math.isinf(value):
            raise Refusal("number-overflow")
        if value == 0 and re.search("[1-9]", mantissa):
            raise Refusal("number-underflow")
        if value.is_integer() and abs(value) > MAX_SAFE:
            raise Refusal("unsafe-integer")
        return value

    def string(self):
        parts = []
        self.at += 1
        while True:
            plain = PLAIN.match(self.text, self.at)
            if plain is not None:
                parts.append(plain.group())
                self.at = plain.end()
            if self.peek() == '"':
                self.at += 1
                return "".join(parts)
            parts.append(self.character())

    def character(self):
        """One character that is escaped or needs a closer look."""
        code = self.unit()
        if 0xDC00 <= code <= 0xDFFF:
            raise Refusal("lone-surrogate")
        if 0xD800 <= code <= 0xDBFF:
            low = self.low_half()
            code = 0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00)
        if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
            raise Refusal("noncharacter")
        return chr(code)

    def low_half(self):
        if not self.text.startswith("\\u", self.at):
            raise Refusal("lone-surrogate")
        digits = HEX4.match(self.text, self.at + 2)
        low = int(digits.group(), 16) if digits else 0
        if not 0xDC00 <= low <= 0xDFFF:
            raise Refusal("lone-surrogate")
        self.at += 6
        return low

    def unit(self):
        character = self.peek()
        if character == "" or character < " ":
            raise Refusal("invalid-json")
        self.at += 1
        if character != "\\":
            return ord(character)
        escape = self.peek()
        self.at += 1
        if escape in ESCAPES:
            return ord(ESCAPES[escape])
        digits = HEX4.match(self.text, self.at) if escape == "u" else None
        if digits is None:
            raise Refusal("invalid-json")
        self.at += 4
        return int(digits.group(), 16)


def parse(data):
    if len(data) > MAX_BYTES:
        raise Refusal("too-large")
    if data.startswith(b"\xef\xbb\xbf"):
        raise Refusal("byte-order-mark")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal("invalid-utf8") from None
    return Parser(text).document()


def parse_object(data):
    value = parse(data)
    if not isinstance(value, dict):
        raise Refusal("shape-invalid")
    return value


# --------------------------------------------------------------------------------------------- canonical form: writing

SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
TO_ESCAPE = re.compile(r'["\\\x00-\x1f]')


def escape(match):
    character = match.group()
    return SHORT_ESCAPES.get(character) or "\\u%04x" % ord(character)


def format_string(text):
    return '"' + TO_ESCAPE.sub(escape, text) + '"'


def format_number(value):
    """Number::toString of ECMAScript. repr gives the same shortest digits, but other rules for the exponent."""
    if math.isnan(value) or math.isinf(value):
        raise Refusal("number-not-finite")
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    # `point` is where the decimal point stands, counted from the first significant digit.
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    shown = digits if count == 1 else digits[0] + "." + digits[1:]
    return "%s%se%+d" % (sign, shown, point - 1)


def utf16(text):
    return text.encode("utf-16-be")


def canonical_text(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return format_string(value)
    if isinstance(value, (int, float)):
        return format_number(float(value))
    if isinstance(value, list):
        return "[" + ",".join(map(canonical_text, value)) + "]"
    names = sorted(value, key=utf16)
    return "{" + ",".join(format_string(name) + ":" + canonical_text(value[name]) for name in names) + "}"


def canonical(value):
    return canonical_text(value).encode("utf-8")


def sha256(data):
    return hashlib.sha256(data).digest()


# --------------------------------------------------------------------------------------------------------- content ids

BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
CID_PREFIX = bytes([0x01, 0x80, 0x04, 0x12, 0x20])


def encode_base32(data):
    bits = int.from_bytes(data, "big")
    count = (len(data) * 8 + 4) // 5
    bits <<= count * 5 - len(data) * 8
    return "".join(BASE32[bits >> 5 * index & 31] for index in reversed(range(count)))


def cid_of(data):
    return "b" + encode_base32(CID_PREFIX + sha256(data))


def without(document, *names):
    return {name: value for name, value in document.items() if name not in names}


def document_id(document):
    return cid_of(canonical(without(document, "id", "proof")))


def read_varint(data, at, code):
    value = 0
    for index in range(9):
        if at + index >= len(data):
            raise Refusal(code)
        byte = data[at + index]
        value |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            if byte == 0 and index > 0:
                raise Refusal(code)
            return value, at + index + 1
    raise Refusal(code)


def parse_cid(text):
    if not isinstance(text, str) or re.fullmatch("b[a-z2-7]+", text) is None:
        raise Refusal("cid-multibase")
    digits = text[1:]
    bits = 0
    for digit in digits:
        bits = bits << 5 | BASE32.index(digit)
    spare = len(digits) * 5 % 8
    if spare >= 5 or bits & ((1 << spare) - 1):
        raise Refusal("cid-trailing-bits")
    data = (bits >> spare).to_bytes(len(digits) * 5 // 8, "big")
    version, at = read_varint(data, 0, "cid-version")
    if version != 1:
        raise Refusal("cid-version")
    codec, at = read_varint(data, at, "cid-codec")
    if codec != 0x0200:
        raise Refusal("cid-codec")
    function, at = read_varint(data, at, "cid-hash")
    if function != 0x12:
        raise Refusal("cid-hash")
    length, at = read_varint(data, at, "cid-digest-length")
    if length != 32 or len(data) - at != 32:
        raise Refusal("cid-digest-length")
    return data[at:]


def is_cid(text):
    try:
        parse_cid(text)
        return True
    except Refusal:
        return False


# ------------------------------------------------------------------------------------------------------ strict Ed25519

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def add(a, b):
    """Adds two points in extended coordinates (X, Y, Z, T), RFC 8032 section 5.1.4."""
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    i, j, k, m = f - e, h - g, h + g, f + e
    return (i * j % P, k * m % P, j * k % P, i * m % P)


def multiply(factor, point):
    result = NEUTRAL
    while factor > 0:
        if factor & 1:
            result = add(result, point)
        point = add(point, point)
        factor >>= 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def decode_point(data):
    """Decodes a point; None when the encoding is not canonical or names no point."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if (v * x * x - u) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
        if (v * x * x - u) % P != 0:
            return None
    if x == 0 and sign == 1:
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


def encode_point(point):
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE_POINT = decode_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_small_order(point):
    return same(multiply(8, point), NEUTRAL)


def hash_to_scalar(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % L


def verify_ed25519(signature, message, public_key):
    if len(signature) != 64 or len(public_key) != 32:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    a, r = decode_point(public_key), decode_point(signature[:32])
    if a is None or r is None or is_small_order(a) or is_small_order(r):
        return False
    k = hash_to_scalar(signature[:32], public_key, message)
    return same(multiply(s, BASE_POINT), add(r, multiply(k, a)))


def sign_ed25519(message, seed):
    digest = hashlib.sha512(seed).digest()
    secret = int.from_bytes(digest[:32], "little") & (2**254 - 8) | 2**254
    public_key = encode_point(multiply(secret, BASE_POINT))
    nonce = hash_to_scalar(digest[32:], message)
    r = encode_point(multiply(nonce, BASE_POINT))
    s = (nonce + hash_to_scalar(r, public_key, message) * secret) % L
    return r + s.to_bytes(32, "little")


# -------------------------------------------------------------------------------------------------------------- proofs

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
REQUIRED = ("type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue")
OPTIONAL = ("@context", "domain", "challenge")


def encode_base58(data):
    number, text = int.from_bytes(data, "big"), ""
    while number > 0:
        number, rest = divmod(number, 58)
        text = BASE58[rest] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def decode_base58(text):
    """Decodes multibase base58btc; None when it is something else."""
    if not text.startswith("z") or len(text) > 200:
        return None
    number = 0
    for character in text[1:]:
        digit = BASE58.find(character)
        if digit < 0:
            return None
        number = number * 58 + digit
    zeros = len(text[1:]) - len(text[1:].lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def read_multikey(text):
    data = decode_base58(text) if isinstance(text, str) else None
    if data is None or len(data) != 34 or data[:2] != b"\xed\x01":
        return None
    return data[2:]


def proof_hashes(document, options):
    return sha256(canonical(options)), sha256(canonical(document))


def sign_proof(document, seed, method, created, purpose):
    document = without(document, "proof")
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "created": created,
        "verificationMethod": method,
        "proofPurpose": purpose,
    }
    if "@context" in document:
        options["@context"] = document["@context"]
    proof_hash, document_hash = proof_hashes(document, options)
    signature = sign_ed25519(proof_hash + document_hash, seed)
    proof = dict(options, proofValue="z" + encode_base58(signature))
    return proof_hash, document_hash, signature, dict(document, proof=proof)


def read_proof(document):
    if "proof" not in document:
        raise Refusal("proof-missing")
    proof = document["proof"]
    if not isinstance(proof, dict) or any(name not in REQUIRED + OPTIONAL for name in proof):
        raise Refusal("proof-malformed")
    for name in REQUIRED + ("domain", "challenge"):
        if not isinstance(proof.get(name, None if name in REQUIRED else ""), str):
            raise Refusal("proof-malformed")
    signature = decode_base58(proof["proofValue"])
    if signature is None or len(signature) != 64:
        raise Refusal("proof-malformed")
    return proof, signature


def as_list(value):
    return value if isinstance(value, list) else [value]


def check_context(document, proof):
    if "@context" not in document and "@context" not in proof:
        return
    if "@context" not in document or "@context" not in proof:
        raise Refusal("proof-context")
    wanted = [canonical_text(value) for value in as_list(proof["@context"])]
    present = [canonical_text(value) for value in as_list(document["@context"])]
    if present[: len(wanted)] != wanted:
        raise Refusal("proof-context")


def check_proof(document, is_method, purpose, created, domain=None, challenge=None):
    proof, signature = read_proof(document)
    if proof["type"] != "DataIntegrityProof" or proof["cryptosuite"] != "eddsa-jcs-2022":
        raise Refusal("proof-unsupported")
    if proof["proofPurpose"] != purpose:
        raise Refusal("proof-purpose")
    if domain is not None and proof.get("domain") != domain:
        raise Refusal("proof-domain")
    if challenge is not None and proof.get("challenge") != challenge:
        raise Refusal("proof-challenge")
    if created is not None and proof["created"] != created:
        raise Refusal("proof-created")
    if not is_method(proof["verificationMethod"]):
        raise Refusal("proof-method")
    check_context(document, proof)
    return proof, signature


def check_signature(document, proof, signature, public_key):
    unsigned = without(document, "proof")
    if "@context" in proof:
        unsigned["@context"] = proof["@context"]
    hashes = proof_hashes(unsigned, without(proof, "proofValue"))
    if not verify_ed25519(signature, b"".join(hashes), public_key):
        raise Refusal("proof-invalid")


# ---------------------------------------------------------------------------------------------------------------- keys

TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.([0-9]{3})Z")


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def is_time(value):
    match = TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return False
    year, month, day, hour, minute, second, _ = map(int, match.groups())
    if not 1 <= month <= 12 or hour > 23 or minute > 59 or second > 59:
        return False
    days = (31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= day <= days[month - 1]


def milliseconds(time):
    """Milliseconds since the beginning of year 0. Only differences of it are used."""
    year, month, day, hour, minute, second, milli = map(int, TIME.fullmatch(time).groups())
    days = year * 365 + (year + 3) // 4 - (year + 99) // 100 + (year + 399) // 400
    days += (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)[month - 1]
    days += day + (1 if month > 2 and is_leap(year) else 0)
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + milli


def is_method_of(method, actor):
    return method.startswith(actor + "#") and len(method) > len(actor) + 1


def is_key(entry):
    if not isinstance(entry, dict) or entry.get("type") != "Multikey":
        return False
    for name in ("id", "controller", "publicKeyMultibase"):
        if not isinstance(entry.get(name), str):
            return False
    for name in ("superseded_at", "revoked_at"):
        if name in entry and not is_time(entry[name]):
            return False
    purpose = entry.get("purpose")
    return (
        is_method_of(entry["id"], entry["controller"])
        and read_multikey(entry["publicKeyMultibase"]) is not None
        and is_time(entry.get("created"))
        and isinstance(purpose, list)
        and all(isinstance(item, str) for item in purpose)
    )


def is_active(key, instant):
    return key["created"] <= instant and ("superseded_at" not in key or instant < key["superseded_at"])


def active_keys(history, instant, purpose):
    return [
        key["id"]
        for key in history
        if is_key(key)
        and "revoked_at" not in key
        and is_active(key, instant)
        and (purpose is None or purpose in key["purpose"])
    ]


def is_rotation(activity):
    patch = activity.get("patch")
    return (
        activity["type"] == "Update"
        and activity["object"] == activity["actor"]
        and isinstance(patch, dict)
        and any(name in patch for name in ("add_publicKey", "supersede", "revoke"))
    )


def is_excepted(activity, key, history):
    """The rotation that ends a key is signed with that key; but only the one that the history knows."""
    published, patch = activity["published"], activity.get("patch")
    if not is_rotation(activity) or key.get("superseded_at") != published or key["created"] > published:
        return False
    supersede = patch.get("supersede")
    if supersede is None or supersede["old"] != key["id"]:
        return False
    successors = [entry for entry in history if entry["id"] == supersede["new"]]
    added = patch.get("add_publicKey")
    return bool(successors) and (
        added is None or added["publicKeyMultibase"] == successors[0]["publicKeyMultibase"]
    )


def judge_key(activity, method, history):
    key = next((entry for entry in history if entry["id"] == method), None)
    if key is None:
        raise Refusal("key-unknown")
    if "revoked_at" in key:
        raise Refusal("key-revoked")
    if not is_active(key, activity["published"]) and not is_excepted(activity, key, history):
        raise Refusal("key-inactive")
    sufficient = ("rotate-key", "sign-activity") if is_rotation(activity) else ("sign-activity",)
    if not any(purpose in key["purpose"] for purpose in sufficient):
        raise Refusal("key-purpose")
    return key


# ---------------------------------------------------------------------------------------------------------- activities

ACTOR = re.compile(r"https?://[^/?#@\\\s]+(?:/[^?#\\\s]*)?")
PUBLIC = ("Public", "Followers", "as:Public", "https://www.w3.org/ns/activitystreams#Public")


def require(holds):
    if not holds:
        raise Refusal("shape-invalid")


def is_actor(value):
    if not isinstance(value, str) or ACTOR.fullmatch(value) is None:
        return False
    try:
        parts = urlsplit(value)
        # reading the port checks it
        return parts.hostname is not None and (parts.port is None or parts.port >= 0)
    except ValueError:
        return False


def is_recipient(value):
    return isinstance(value, str) and (value in PUBLIC or is_actor(value))


def is_strings(value):
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def is_reference(value):
    if isinstance(value, dict):
        return isinstance(value.get("id"), str)
    return is_actor(value) or is_cid(value)


def matches(pattern, value):
    return isinstance(value, str) and re.fullmatch(pattern, value) is not None


def utf16_length(text):
    return len(utf16(text)) // 2


def check_shape(activity):
    require(isinstance(activity, dict))
    for name in ("id", "type", "actor", "published", "nonce", "object"):
        require(name in activity)
    require(is_cid(activity["id"]))
    require(matches("[A-Z][A-Za-z0-9]{0,63}", activity["type"]))
    require(is_actor(activity["actor"]))
    require(is_time(activity["published"]))
    require(matches("[A-Za-z0-9_-]{16,64}", activity["nonce"]))
    for name in ("to", "cc"):
        require(name not in activity or all(map(is_recipient, as_list(activity[name]))))
    require("bto" not in activity and "bcc" not in activity)
    require(isinstance(activity["object"], (str, dict)))
    check_verb(activity)


def check_verb(activity):
    verb, thing = activity["type"], activity["object"]
    if verb == "Create":
        require(isinstance(thing, dict) and isinstance(thing.get("type"), str))
        if thing["type"] == "Note":
            content = thing.get("content")
            require(isinstance(content, str) and utf16_length(content) <= 100_000)
            require("tags" not in thing or is_strings(thing["tags"]))
    elif verb == "Update":
        require(is_reference(thing))
        require("patch" in activity or thing != activity["actor"])
        if "patch" in activity:
            check_patch(activity["patch"], activity)
    elif verb == "Delete":
        require(is_reference(thing))
    elif verb == "Move":
        require(is_actor(thing) and is_actor(activity.get("target")))
    elif verb == "Follow":
        require(is_actor(thing))
        require(isinstance(activity.get("backfill", {}), dict))
    elif verb in ("Accept", "Reject", "Undo"):
        if not is_cid(thing):
            check_shape(thing)
            require(verb == "Undo" or thing["type"] == "Follow")
    elif verb == "Announce":
        require(is_cid(thing))
    elif verb == "Endorse":
        require(is_cid(thing) and matches("[a-z0-9-]{1,64}", activity.get("kind")))


def check_patch(patch, activity):
    require(isinstance(patch, dict))
    for name, value in patch.items():
        if name in ("name", "summary"):
            require(value is None or isinstance(value, str))
        elif name == "icon":
            require(value is None or isinstance(value, (str, dict)))
        elif name == "alsoKnownAs":
            require(value is None or is_strings(value))
        elif name == "manuallyApprovesFollowers":
            require(value is None or isinstance(value, bool))
        elif name == "add_publicKey":
            require(is_key(value) and value["controller"] == activity["actor"])
            require(value["created"] == activity["published"])
            require("superseded_at" not in value and "revoked_at" not in value)
        elif name == "supersede":
            require(isinstance(value, dict) and set(value) == {"old", "new"})
            require(all(isinstance(item, str) for item in value.values()))
        elif name == "revoke":
            require(isinstance(value, str))
        else:
            require(False)


def check_ids(activity):
    if activity["id"] != document_id(activity):
        raise Refusal("id-mismatch")
    if activity["type"] in ("Accept", "Reject", "Undo") and isinstance(activity["object"], dict):
        check_ids(activity["object"])


LIVE_WINDOW = 48 * 60 * 60 * 1000


def verify_activity(activity, keys, mode, received):
    check_shape(activity)
    check_ids(activity)
    actor = activity["actor"]
    proof, signature = check_proof(
        activity, lambda method: is_method_of(method, actor), "assertionMethod", activity["published"]
    )
    history = [entry for entry in keys if is_key(entry) and entry["controller"] == actor]
    key = judge_key(activity, proof["verificationMethod"], history)
    check_signature(activity, proof, signature, read_multikey(key["publicKeyMultibase"]))
    check_window(key, mode, received)


def check_window(key, mode, received):
    if mode == "live" and "superseded_at" in key:
        if milliseconds(received) - milliseconds(key["superseded_at"]) > LIVE_WINDOW:
            raise Refusal("key-superseded")


# -------------------------------------------------------------------------------------------------------------- follow


def named_id(activity):
    """The id that an activity names, by writing it down or by embedding what has it."""
    thing = activity["object"]
    return thing.get("id") if isinstance(thing, dict) else thing


def is_ended(follow, relation, known):
    """Whether a Follow has ended; `relation` has all known Follows of the same actor by the same actor, by id."""
    follower, followed = follow["actor"], follow["object"]
    for word in known:
        other = relation.get(named_id(word))
        this = other is follow
        if word["type"] == "Undo" and word["actor"] == follower and other is not None:
            if this or word["published"] > follow["published"]:
                return True
        if word["type"] == "Reject" and word["actor"] == followed and other is not None:
            if this or other["published"] > follow["published"]:
                return True
        if word["type"] == "Delete" and word["actor"] in (follower, followed) and named_id(word) == word["actor"]:
            return True
    return False


def is_accepted(follow, known):
    return any(
        word["type"] == "Accept" and word["actor"] == follow["object"] and named_id(word) == follow["id"]
        for word in known
    )


def follow_sets(actor, known):
    """The four sets, straight from the table: a function of the set of activities, not of their order."""
    known = list({activity["id"]: activity for activity in known}.values())
    relations = {}
    for activity in known:
        pair = (activity["actor"], activity["object"])
        if activity["type"] == "Follow" and actor in pair and pair[0] != pair[1]:
            relations.setdefault(pair, {})[activity["id"]] = activity
    sets = {"following": [], "followers": [], "pending_outbound": [], "pending_inbound": []}
    for (follower, followed), relation in relations.items():
        live = [follow for follow in relation.values() if not is_ended(follow, relation, known)]
        accepted = any(is_accepted(follow, known) for follow in live)
        if follower == actor:
            name, other = ("following" if accepted else "pending_outbound"), followed
        else:
            name, other = ("followers" if accepted else "pending_inbound"), follower
        if live:
            sets[name].append(other)
    return {name: sorted(actors, key=utf16) for name, actors in sets.items()}


# --------------------------------------------------------------------------------------------------------------- verbs


def endorsements(known):
    known = {activity["id"]: activity for activity in known}
    undone = {
        (activity["actor"], named_id(activity)) for activity in known.values() if activity["type"] == "Undo"
    }
    view = {}
    for activity in known.values():
        if activity["type"] != "Endorse":
            continue
        kinds = view.setdefault(activity["object"], {})
        actors = kinds.setdefault(activity["kind"], {"count": 0, "actors": {}})["actors"]
        slot = actors.setdefault(activity["actor"], {"endorsed": 0, "undone": 0})
        slot["endorsed"] += 1
        slot["undone"] += (activity["actor"], activity["id"]) in undone
    for kinds in view.values():
        for kind in kinds.values():
            kind["count"] = sum(slot["endorsed"] > slot["undone"] for slot in kind["actors"].values())
    return view


MAX_SCHEMA_BYTES = 65_536
MAX_SCHEMA_DEPTH = 16

# Numbers are floats here, so that True and 1 are not the same by accident.
TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, float),
    "integer": lambda value: isinstance(value, float) and value.is_integer(),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}
FORMATS = {"cid": is_cid, "actor-id": is_actor, "time": is_time}


def is_type(value):
    return isinstance(value, str) and value in TYPES


def is_distinct(values):
    return len(set(values)) == len(values)


def is_count(value):
    return TYPES["integer"](value) and value >= 0


def is_filled(value):
    return isinstance(value, list) and len(value) > 0


def is_text(value):
    return isinstance(value, str)


def is_type_keyword(value):
    return is_type(value) or is_filled(value) and all(map(is_type, value)) and is_distinct(value)


KEYWORDS = {
    "type": is_type_keyword,
    "enum": is_filled,
    "const": lambda value: True,
    "properties": TYPES["object"],
    "required": lambda value: is_strings(value) and is_distinct(value),
    "additionalProperties": lambda value: True,
    "items": lambda value: True,
    "minLength": is_count,
    "maxLength": is_count,
    "minItems": is_count,
    "maxItems": is_count,
    "minimum": TYPES["number"],
    "maximum": TYPES["number"],
    "anyOf": is_filled,
    "allOf": is_filled,
    "format": lambda value: isinstance(value, str) and value in FORMATS,
    "title": is_text,
    "description": is_text,
    "$schema": is_text,
    "$comment": is_text,
}


def schemas_in(schema):
    yield from schema.get("properties", {}).values()
    yield from schema.get("anyOf", [])
    yield from schema.get("allOf", [])
    for keyword in ("additionalProperties", "items"):
        if keyword in schema:
            yield schema[keyword]


def is_of_profile(schema, depth=1):
    if depth > MAX_SCHEMA_DEPTH:
        return False
    if isinstance(schema, bool):
        return True
    if not isinstance(schema, dict):
        return False
    for keyword, value in schema.items():
        if keyword not in KEYWORDS or not KEYWORDS[keyword](value):
            return False
    return all(is_of_profile(inner, depth + 1) for inner in schemas_in(schema))


def check_schema(schema):
    if not is_of_profile(schema) or len(canonical(schema)) > MAX_SCHEMA_BYTES:
        raise Refusal("definition-invalid")


def equal(one, other):
    """Equality of JSON values: like ==, but for Python True is 1 and False is 0."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(one[name], other[name]) for name in one)
    return type(one) is type(other) and one == other


def satisfies(value, schema):
    if isinstance(schema, bool):
        return schema
    return all(JUDGES[keyword](value, schema) for keyword in schema if keyword in JUDGES)


def judge_type(value, schema):
    return any(TYPES[name](value) for name in as_list(schema["type"]))


def judge_properties(value, schema):
    return not isinstance(value, dict) or all(
        satisfies(value[name], inner) for name, inner in schema["properties"].items() if name in value
    )


def judge_additional(value, schema):
    return not isinstance(value, dict) or all(
        satisfies(member, schema["additionalProperties"])
        for name, member in value.items()
        if name not in schema.get("properties", {})
    )


def judge_items(value, schema):
    return not isinstance(value, list) or all(satisfies(item, schema["items"]) for item in value)


def judge_limit(kind, measure, keyword, sign):
    """A limit on what values of one kind measure; values of other kinds keep to it."""
    return lambda value, schema: not isinstance(value, kind) or sign * (measure(value) - schema[keyword]) >= 0


JUDGES = {
    "type": judge_type,
    "enum": lambda value, schema: any(equal(value, option) for option in schema["enum"]),
    "const": lambda value, schema: equal(value, schema["const"]),
    "properties": judge_properties,
    "required": lambda value, schema: not isinstance(value, dict)
    or all(name in value for name in schema["required"]),
    "additionalProperties": judge_additional,
    "items": judge_items,
    # The length of a str is its number of code points.
    "minLength": judge_limit(str, len, "minLength", 1),
    "maxLength": judge_limit(str, len, "maxLength", -1),
    "minItems": judge_limit(list, len, "minItems", 1),
    "maxItems": judge_limit(list, len, "maxItems", -1),
    "minimum": judge_limit(float, float, "minimum", 1),
    "maximum": judge_limit(float, float, "maximum", -1),
    "anyOf": lambda value, schema: any(satisfies(value, inner) for inner in schema["anyOf"]),
    "allOf": lambda value, schema: all(satisfies(value, inner) for inner in schema["allOf"]),
    "format": lambda value, schema: not isinstance(value, str) or FORMATS[schema["format"]](value),
}


def check_definition(definition):
    require(definition.get("type") in ("DefineActivity", "DefineObject"))
    require(matches("[A-Z][A-Za-z0-9]{0,63}", definition.get("name")))
    require("schema" in definition)
    check_schema(definition["schema"])
    return cid_of(canonical({name: definition[name] for name in ("type", "name", "schema")}))


# ------------------------------------------------------------------------------------------------------------ identity

MAX_DID_LENGTH = 512
DOMAIN_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
DID_WEB = re.compile(
    r"did:web:((?:%s\.)*(%s))(?:%%3A([1-9][0-9]{0,4}))?((?::[A-Za-z0-9._-]+)*)" % (DOMAIN_LABEL, DOMAIN_LABEL)
)
DID_SYNC = re.compile(r"did:sync:user:(.+):([a-z0-9][a-z0-9_-]{0,63})")


def read_did_key(did):
    """The public key that a did:key is, as Multikey text; None when it is no did:key."""
    text = did[len("did:key:") :]
    return text if did.startswith("did:key:") and len(text) == 48 and read_multikey(text) is not None else None


def read_did_web(did):
    """Domain, port and path of a did:web; None when it is none."""
    match = DID_WEB.fullmatch(did)
    if match is None:
        return None
    domain, last, port, path = match.groups()
    segments = path.split(":")[1:]
    # A domain whose last label looks like a number is an IP address to some who read URLs.
    if re.fullmatch("[0-9]+|0x.*", last) or int(port or 1) > 65535 or "." in segments or ".." in segments:
        return None
    return domain, port, segments


DID_INSTANCE = "did:sync:instance:"


def is_instance(did):
    """Whether this is a DID that a host may have."""
    if did.startswith(DID_INSTANCE):
        return is_cid(did[len(DID_INSTANCE) :])
    return read_did_key(did) is not None or read_did_web(did) is not None


def is_did(value):
    if not isinstance(value, str) or len(value) > MAX_DID_LENGTH:
        return False
    actor = DID_SYNC.fullmatch(value)
    return is_instance("did:" + actor.group(1) if actor else value)


def did_web_url(did, development):
    parts = read_did_web(did)
    if parts is None:
        raise Refusal("did-malformed")
    domain, port, segments = parts
    scheme = "http" if development and domain == "localhost" else "https"
    authority = domain if port is None else domain + ":" + port
    return "%s://%s/%s/did.json" % (scheme, authority, "/".join(segments or [".well-known"]))


# ------------------------------------------------------------------------------------------------------------- records

MAX_RECORD_BYTES = 262_144
MAX_RECORD_DEPTH = 56
LEVELS = ("L0", "L1", "L2", "L3")
SEGMENT = "[a-z0-9][a-z0-9_-]{0,62}"
ACTS = ("INTEND", "DO", "KNOW", "LEARN", "GET", "PUT", "CALL", "MAP")
DATA_TYPES = ("SCALAR", "FORMULA", "DISTRIBUTION", "REFERENCE", "MORPHISM", "VOID")

# The layers from the inside out, each with its own members.
LAYERS = (
    ("payload", ("salt", "body")),
    ("provenance", ("actor", "clock", "created")),
    ("structure", ("kind", "data_type", "parents")),
    ("presence", ("thread", "namespace", "act")),
)


def is_namespace(value):
    return matches("%s(?:/%s){0,3}" % (SEGMENT, SEGMENT), value) and (
        value == "default" or value.split("/")[0] != "default"
    )


def is_kind(value):
    segment = "[a-z0-9][a-z0-9_-]*"
    return matches(r"%s(?:\.%s){1,7}" % (segment, segment), value) and len(value) <= 128


def is_parents(value):
    return isinstance(value, list) and len(value) <= 64 and all(map(is_cid, value)) and value == sorted(set(value))


def is_count(value):
    """An integer from 0; numbers are floats here, and True is none of them."""
    return isinstance(value, float) and value.is_integer() and 0 <= value <= MAX_SAFE


MEMBER_FORMS = {
    "id": is_cid,
    "thread": lambda value: matches("th_[a-z0-9][a-z0-9_-]{0,124}", value),
    "namespace": is_namespace,
    "act": lambda value: isinstance(value, str) and value in ACTS,
    "kind": is_kind,
    "data_type": lambda value: isinstance(value, str) and value in DATA_TYPES,
    "parents": is_parents,
    "actor": is_did,
    "clock": is_count,
    "created": is_time,
    "salt": lambda value: matches("[A-Za-z0-9_-]{22,64}", value),
    "body": lambda value: isinstance(value, dict),
    "proof": lambda value: True,  # judged as a proof, with the codes of proofs
    "level": lambda value: isinstance(value, str) and value in LEVELS[1:],
    "commitment": is_cid,
}


def members_of(level):
    """The members of a level: what its layers show, and what stands for the rest."""
    shown = [name for _, names in LAYERS[LEVELS.index(level) :] for name in names]
    if level == "L0":
        return {"id", "proof", *shown}
    return {"id", "body", "level", "commitment", *shown}


def depth(value):
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


def check_record_shape(form):
    """Size, depth and shape of a record at any level."""
    if len(canonical(form)) > MAX_RECORD_BYTES:
        raise Refusal("too-large")
    if depth(form) > MAX_RECORD_DEPTH:
        raise Refusal("too-deep")
    require(isinstance(form, dict))
    level = form.get("level", "L0")
    require(isinstance(level, str) and level in LEVELS and set(form) == members_of(level))
    require(all(MEMBER_FORMS[name](value) for name, value in form.items()))
    require(level == "L0" or list(form["body"]) == ["redacted"] and form["body"]["redacted"] is True)


def layer_ids(form):
    """The ids of the layers that a form shows, the innermost first."""
    hidden = LEVELS.index(form.get("level", "L0"))
    inner, ids = form.get("commitment"), []
    for index, (_, names) in list(enumerate(LAYERS))[hidden:]:
        layer = {name: form[name] for name in names}
        if index > 0:
            layer[LAYERS[index - 1][0]] = inner
        inner = cid_of(canonical(layer))
        ids.append(inner)
    return ids


def check_form(form):
    check_record_shape(form)
    if layer_ids(form)[-1] != form["id"]:
        raise Refusal("id-mismatch")


def redact(form, level):
    hidden, wanted = LEVELS.index(form.get("level", "L0")), LEVELS.index(level)
    if wanted <= hidden:
        return form
    redacted = {name: form[name] for name in members_of(level) if name in form}
    commitment = layer_ids(form)[wanted - hidden - 1]
    return dict(redacted, body={"redacted": True}, level=level, commitment=commitment)


def verify_record(form, keys, mode, received):
    check_form(form)
    if "level" in form:
        return form["level"]
    actor, created = form["actor"], form["created"]
    proof, signature = check_proof(form, lambda method: is_method_of(method, actor), "assertionMethod", created)
    history = [entry for entry in keys if is_key(entry) and entry["controller"] == actor]
    # A record is no rotation, so that the exception for rotations does not concern it.
    as_activity = {"type": "", "actor": actor, "object": None, "published": created}
    key = judge_key(as_activity, proof["verificationMethod"], history)
    check_signature(form, proof, signature, read_multikey(key["publicKeyMultibase"]))
    check_window(key, mode, received)
    return "L0"


# --------------------------------------------------------------------------------------------------------------- merge


def merge_forms(forms):
    """The best form of each record: the fullest one, and of whole ones that with the first canonical bytes."""

    def rank(form):
        return form.get("level", "L0"), canonical(form)

    state = {}
    for form in forms:
        best = state.setdefault(form["id"], form)
        state[form["id"]] = min(best, form, key=rank)
    return state


def thread_view(state):
    """The ids of the view, in its order; what is not in it is pending."""
    missing = {record_id: set(form.get("parents", [])) for record_id, form in state.items()}
    children = {}
    for record_id, parents in missing.items():
        for parent in parents:
            children.setdefault(parent, []).append(record_id)

    def entry(record_id):
        return state[record_id].get("clock", math.inf), record_id

    free = [entry(record_id) for record_id, parents in missing.items() if not parents]
    heapq.heapify(free)
    view = []
    while free:
        _, record_id = heapq.heappop(free)
        view.append(record_id)
        for child in children.get(record_id, []):
            missing[child].discard(record_id)
            if not missing[child]:
                heapq.heappush(free, entry(child))
    return view


def thread_pending(state, view):
    waiting = sorted(set(state) - set(view))
    return [{"id": each, "missing": sorted(set(state[each]["parents"]) - set(state))} for each in waiting]


def thread_equivocations(state):
    places = {}
    for record_id, form in state.items():
        if "level" not in form:
            places.setdefault((form["actor"], int(form["clock"])), []).append(record_id)
    return [
        {"actor": actor, "clock": clock, "ids": sorted(ids)}
        for (actor, clock), ids in sorted(places.items())
        if len(ids) > 1
    ]


def thread_counters(state):
    counters = {}
    for form in state.values():
        name, value = form["body"].get("counter"), form["body"].get("value")
        is_report = "level" not in form and form["kind"] == "core.counter.v1"
        if is_report and isinstance(name, str) and 1 <= len(name) <= 64 and is_count(value):
            slots = counters.setdefault(name, {})
            slots[form["actor"]] = max(int(value), slots.get(form["actor"], 0))
    return {name: {"value": min(sum(slots.values()), MAX_SAFE), "slots": slots} for name, slots in counters.items()}


# --------------------------------------------------------------------------------------------------------------- pairs

ENDPOINTS = {
    "pair_endpoint": "/v1/federation/pair",
    "sync_change_endpoint": "/v1/sync/changes",
    "sync_record_endpoint": "/v1/sync/records",
}


def is_flag(value):
    return isinstance(value, bool)


def is_exactly(wanted):
    return lambda value: equal(value, wanted)


def is_base_url(value):
    return matches(r"https?://[^/?#@\\\s]+", value) and is_actor(value)


# The form of a manifest: a dict is an object with at least these members, everything else a test.
MANIFEST = {
    "object": is_exactly("federation_manifest"),
    "manifest_version": is_exactly(1.0),
    "id": is_text,
    "instance": {"did": is_did, "version": is_text, "federation_protocol_version": is_exactly("concordat/0")},
    "base_url": is_base_url,
    "federation": {"enabled": is_flag, **dict.fromkeys(ENDPOINTS, is_text)},
    "advertises": {"kinds": is_strings, "namespaces": is_strings},
    "consent_policy": {"default_posture": is_text, "accepts_pair_requests": is_flag},
    "issued": is_time,
    "expires": is_time,
}


def has_form(value, form):
    if not isinstance(form, dict):
        return form(value)
    return isinstance(value, dict) and all(name in value and has_form(value[name], form[name]) for name in form)


def is_good_manifest(manifest, keys):
    """Whether a manifest is right in all but its term. The keys have always been there."""
    if not has_form(manifest, MANIFEST) or document_id(manifest) != manifest["id"]:
        return False
    if any(manifest["federation"][name] != manifest["base_url"] + path for name, path in ENDPOINTS.items()):
        return False
    did, issued = manifest["instance"]["did"], manifest["issued"]
    if manifest["expires"] <= issued:
        return False
    try:
        proof, signature = check_proof(manifest, lambda method: is_method_of(method, did), "assertionMethod", issued)
        key = next((key for key in keys if key["id"] == proof["verificationMethod"]), None)
        public_key = read_multikey(key["publicKeyMultibase"]) if key else None
        if public_key is None:
            return False
        check_signature(manifest, proof, signature, public_key)
        return True
    except Refusal:
        return False


def verify_manifest(manifest, keys, now, strict):
    if not is_good_manifest(manifest, keys):
        raise Refusal("manifest-invalid")
    if strict:
        ahead = milliseconds(manifest["issued"]) - milliseconds(now)
        if manifest["expires"] <= now or ahead > 300_000:
            raise Refusal("manifest-expired")


def pair_id_of(dids):
    return "fed_" + sha256("\n".join(sorted(dids)).encode()).hex()


KIND = "syncropel.federation."
TRANSITIONS = {
    "pause": ({"active", "degraded"}, "paused"),
    "resume": ({"paused"}, "active"),
    "degrade": ({"active"}, "degraded"),
    "recover": ({"degraded"}, "active"),
}


def pair_geneses(records, host, pair_id):
    """The two hosts of each genesis that counts, by its id."""
    geneses = {}
    for record in records:
        hosts = [record["body"].get("initiator_did"), record["body"].get("responder_did")]
        if record["kind"] == KIND + "pair.genesis.v1" and all(map(is_text, hosts)) and record["actor"] == hosts[1]:
            if host in hosts and pair_id_of(hosts) == pair_id:
                geneses[record["id"]] = hosts
    return geneses


def pair_state(host, pair_id, known):
    records = [record for record in known if record["body"].get("pair_id") == pair_id]
    geneses = pair_geneses(records, host, pair_id)
    ended = set()
    for record in records:
        genesis = record["body"].get("genesis")
        if record["kind"] == KIND + "pair.revoke.v1" and is_text(genesis):
            if record["actor"] in geneses.get(genesis, ()):
                ended.add(genesis)
    state = before = current = None
    for record in sorted((each for each in records if each["actor"] == host), key=lambda each: each["clock"]):
        kind, body = record["kind"], record["body"]
        transition, genesis = body.get("transition"), body.get("genesis")
        if kind in (KIND + "pair_init.v1", KIND + "pair_pending.v1") and state in (None, "revoked"):
            state, before = "establishing", state
        elif kind == KIND + "pair_active.v1" and is_text(genesis) and genesis in geneses:
            state, current = "active", genesis
        elif kind == KIND + "pair_update.v1" and is_text(transition):
            sources, target = TRANSITIONS.get(transition, ((), None))
            if transition in ("decline", "expire") and state == "establishing":
                state = before
            elif state in sources:
                state = target
        # What was ended is over from the beginning, whenever that became known.
        if state in ("active", "paused", "degraded") and current in ended:
            state = "revoked"
    return state


# ------------------------------------------------------------------------------------------------------------- consent

RESERVED = r"th_(?:federation_pairs|consent|engine_config|aitl.*|audit.*)"


def consent_level(known, source_namespace, target_namespace, thread, now):
    """The level at which a record crosses, by the newest grant that matches; None where nothing does."""
    if matches(RESERVED, thread):
        return None
    if source_namespace == target_namespace:
        return "L0"
    grants = [
        record
        for record in known
        if record["kind"] == "core.consent.v1"
        and record["body"]["source_namespace"] == source_namespace
        and record["body"]["target_namespace"] == target_namespace
        and thread in record["body"].get("threads", [thread])
    ]
    if not grants:
        return None
    newest = max(grants, key=lambda record: record["clock"])
    revoked = [record["body"]["grant"] for record in known if record["kind"] == "core.consent_revoked.v1"]
    if newest["id"] in revoked or newest["body"].get("expires", "9999") <= now:
        return None
    return min(newest["body"]["hash_levels"])


# ----------------------------------------------------------------------------------------------------------- envelopes

MAX_LIFE = 2_592_000


def is_list_of(least, most, form):
    return lambda value: isinstance(value, list) and least <= len(value) <= most and all(map(form, value))


def is_object(value):
    return isinstance(value, dict)


ENVELOPE = {
    "id": is_cid,
    "sender_did": is_did,
    "receiver_did": is_did,
    "encoding": lambda value: matches("[a-z0-9-]{1,32}", value),
    "created": is_time,
    "ttl_seconds": lambda value: is_count(value) and 1 <= value <= MAX_LIFE,
    "payload": lambda value: isinstance(value, (dict, str)),
    "proof": is_object,
}

PAYLOAD = {
    "key_documents": is_list_of(0, 1000, is_object),
    "records": is_list_of(1, 1000, lambda value: True),  # judged one by one, as records
}


def is_closed(forms):
    """A test for objects with exactly these members."""
    return lambda value: (
        isinstance(value, dict) and set(value) == set(forms) and all(forms[name](value[name]) for name in value)
    )


def verify_envelope(envelope, public_key, method, receiver):
    require(is_closed(ENVELOPE)(envelope))
    require(is_object(envelope["payload"]) == (envelope["encoding"] == "plain"))
    require(envelope["receiver_did"] == receiver)
    if document_id(envelope) != envelope["id"]:
        raise Refusal("id-mismatch")
    sender = envelope["sender_did"]
    proof, signature = check_proof(
        envelope, lambda named: is_method_of(named, sender), "assertionMethod", envelope["created"]
    )
    if proof["verificationMethod"] != method:
        raise Refusal("key-unknown")
    check_signature(envelope, proof, signature, public_key)
    if envelope["encoding"] != "plain":
        raise Refusal("encoding-unsupported")
    require(is_closed(PAYLOAD)(envelope["payload"]))
    return envelope["payload"]["records"]


# --------------------------------------------------------------------------------------------------- structured fields


class Malformed(Exception):
    """A field that is no dictionary of RFC 9651."""


def read_base64(text):
    # What stands behind the padding, or is missing of it, is up to the reader.
    digits = text.rstrip("=")
    return base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)


FIELD_KEY = re.compile(r"([a-z*][a-z0-9_.*-]*)")
FIELD_SPACE = re.compile(r"([ \t]*)")
# Each kind of bare item, and what it is read as. A token, a date and a display string are pairs, so that none of them is
# equal to a string or a number.
FIELD_ITEMS = (
    (re.compile(r'"((?:[ !#-\[\]-~]|\\["\\])*)"'), lambda text: re.sub(r"\\(.)", r"\1", text)),
    (re.compile(r":([A-Za-z0-9+/]*=*):"), read_base64),
    (re.compile(r"(-?[0-9]{1,12}\.[0-9]{1,3})(?![0-9.])"), float),
    (re.compile(r"(-?[0-9]{1,15})(?![0-9.])"), int),
    (re.compile(r"\?([01])"), lambda digit: digit == "1"),
    (re.compile(r"([A-Za-z*][A-Za-z0-9!#$%&'*+.^_`|~:/-]*)"), lambda text: ("token", text)),
    (re.compile(r"@(-?[0-9]{1,15})(?![0-9.])"), lambda text: ("date", int(text))),
    (re.compile(r'%"((?:[ !#$&-~]|%[0-9a-f]{2})*)"'), lambda text: ("display", text)),
)


class FieldReader:
    """Reads a dictionary: by name, each member as a pair of its value and its parameters. An inner list is a list."""

    def __init__(self, text):
        self.text = text.strip(" ")
        self.at = 0

    def ends(self):
        return self.at == len(self.text)

    def takes(self, character):
        found = self.text.startswith(character, self.at)
        self.at += len(character) if found else 0
        return found

    def match(self, pattern):
        match = pattern.match(self.text, self.at)
        if match is None:
            raise Malformed
        self.at = match.end()
        return match.group(1)

    def dictionary(self):
        members = {}
        while not self.ends():
            name = self.match(FIELD_KEY)
            value = self.value() if self.takes("=") else True
            members[name] = value, self.parameters()
            self.match(FIELD_SPACE)
            if self.ends():
                break
            if not self.takes(","):
                raise Malformed
            self.match(FIELD_SPACE)
            if self.ends():
                raise Malformed
        return members

    def value(self):
        return self.inner_list() if self.takes("(") else self.item()

    def inner_list(self):
        items = []
        while True:
            spaces = self.spaces()
            if self.takes(")"):
                return items
            if items and not spaces:
                raise Malformed
            items.append((self.item(), self.parameters()))

    def spaces(self):
        before = self.at
        while self.takes(" "):
            pass
        return self.at > before

    def item(self):
        for pattern, convert in FIELD_ITEMS:
            match = pattern.match(self.text, self.at)
            if match is not None:
                self.at = match.end()
                try:
                    return convert(match.group(1))
                except ValueError:
                    raise Malformed from None
        raise Malformed

    def parameters(self):
        parameters = {}
        while self.takes(";"):
            self.spaces()
            name = self.match(FIELD_KEY)
            parameters[name] = self.item() if self.takes("=") else True
        return parameters


def read_dictionary(text):
    try:
        return FieldReader(text).dictionary()
    except Malformed:
        raise Refusal("signature-invalid") from None


def write_item(value):
    """A string or an integer; a signature of a mailbox has nothing else."""
    return str(value) if isinstance(value, int) else '"%s"' % re.sub(r'(["\\])', r"\\\1", value)


# ----------------------------------------------------------------------------------------------------------- mailboxes

EPOCH = "1970-01-01T00:00:00.000Z"
MAILBOX_TAG = "concordat-mailbox"
MAILBOX_COMPONENTS = ["@method", "@authority", "@path", "@query"]
USUAL_PORTS = {"http": ":80", "https": ":443"}

MAILBOX_PARAMETERS = {
    "created": lambda value: type(value) is int,
    "nonce": lambda value: matches("[A-Za-z0-9_-]{22,64}", value),
    "keyid": is_text,
    "alg": lambda value: value == "ed25519",
    "tag": lambda value: value == MAILBOX_TAG,
}


def require_signed(holds):
    if not holds:
        raise Refusal("signature-invalid")


def read_mailbox_signature(method, headers):
    """The names of the covered components, the parameters and the bytes of the one signature with the tag."""
    if "signature-input" not in headers or "signature" not in headers:
        raise Refusal("unauthorized")
    inputs, signatures = map(read_dictionary, (headers["signature-input"], headers["signature"]))
    tagged = [label for label, (_, parameters) in inputs.items() if parameters.get("tag") == MAILBOX_TAG]
    require_signed(len(tagged) == 1)
    covered, parameters = inputs[tagged[0]]
    signature = signatures.get(tagged[0], (None,))[0]
    require_signed(isinstance(covered, list) and isinstance(signature, bytes))
    require_signed(all(is_text(name) and not more for name, more in covered))
    names = [name for name, _ in covered]
    digest = ["content-digest"] if method == "POST" else []
    require_signed(sorted(names) == sorted(MAILBOX_COMPONENTS + digest))
    require_signed(is_closed(MAILBOX_PARAMETERS)(parameters))
    return names, parameters, signature


def authority_of(base_url):
    parts = urlsplit(base_url)
    authority, usual = parts.netloc.lower(), USUAL_PORTS[parts.scheme.lower()]
    return authority[: -len(usual)] if authority.endswith(usual) else authority


def signature_base(names, parameters, values):
    lines = ["%s: %s" % (write_item(name), values[name]) for name in names]
    covered = " ".join(map(write_item, names))
    signed = "".join(";%s=%s" % (name, write_item(value)) for name, value in parameters.items())
    return "\n".join(lines + ['"@signature-params": (%s)%s' % (covered, signed)]).encode()


def check_mailbox_request(method, base_url, target, headers, body, did, now):
    names, parameters, signature = read_mailbox_signature(method, headers)
    if not is_method_of(parameters["keyid"], did):
        raise Refusal("forbidden")
    age = milliseconds(now) - milliseconds(EPOCH) - parameters["created"] * 1000
    if abs(age) > 300_000:
        raise Refusal("signature-stale")
    key = read_did_key(did)
    if key is None or parameters["keyid"] != did + "#" + key:
        raise Refusal("signer-unresolvable")
    path, _, query = target.partition("?")
    values = {"@method": method, "@authority": authority_of(base_url), "@path": path, "@query": "?" + query}
    if "content-digest" in names:
        require_signed("content-digest" in headers)
        values["content-digest"] = headers["content-digest"].strip()
    require_signed(verify_ed25519(signature, signature_base(names, parameters, values), read_multikey(key)))
    if "content-digest" in names:
        digest = read_dictionary(headers["content-digest"]).get("sha-256", (None,))[0]
        require_signed(digest == sha256(body))


# --------------------------------------------------------------------------------------------------------- directories

MAX_OPERATION_BYTES = 16_384
MAX_OPERATIONS = 1_000


def is_multikey(value):
    return is_text(value) and len(value) == 48 and read_multikey(value) is not None


def is_name(value):
    return matches("[A-Za-z0-9_-]{1,64}", value)


def is_set_of(least, most, form):
    return lambda value: is_list_of(least, most, form)(value) and len(set(value)) == len(value)


def is_set_by(member, least, most, forms):
    """A list of objects of which no two have the same value of one member."""
    is_list = is_list_of(least, most, is_closed(forms))
    return lambda value: is_list(value) and len({each[member] for each in value}) == len(value)


OPERATION = {
    "object": lambda value: value == "directory_operation",
    "type": is_text,
    "id": is_cid,
    "created": is_time,
    "proof": lambda value: True,  # judged as a proof, with the codes of proofs
}
LATER = {"did": is_text, "previous": is_cid}
STATEMENT = {
    "rotation_keys": is_set_of(1, 5, is_multikey),
    "keys": is_set_by("name", 1, 10, {"name": is_name, "publicKeyMultibase": is_multikey}),
    "services": is_set_by("type", 0, 5, {"type": is_name, "serviceEndpoint": is_base_url}),
    "handle": lambda value: value is None or matches("[a-z0-9][a-z0-9-]{1,30}[a-z0-9]", value),
    "namespaces": is_set_of(0, 20, is_namespace),
    "also_known_as": is_set_of(0, 10, lambda value: is_text(value) and len(value) <= 512),
}
OPERATIONS_OF_LOGS = {
    "genesis": {**OPERATION, **STATEMENT},
    "update": {**OPERATION, **LATER, **STATEMENT},
    "revoke": {**OPERATION, **LATER},
}


def check_operation_shape(operation):
    require(isinstance(operation, dict) and is_text(operation.get("type")))
    require(operation["type"] in OPERATIONS_OF_LOGS)
    # A proof that is missing is a fault of its own.
    require(is_closed(OPERATIONS_OF_LOGS[operation["type"]])({"proof": None, **operation}))
    require(len(canonical(operation)) <= MAX_OPERATION_BYTES)


def rotation_key_of(method):
    """The key of a did:key with its own fragment; None where a method is something else."""
    did, _, key = method.partition("#")
    return key if is_multikey(key) and did == "did:key:" + key else None


class Log:
    """What a log says, operation by operation."""

    def __init__(self, did):
        self.did = did
        self.length = 0
        self.last = None
        self.stated = None
        self.keys = {}

    def add(self, operation):
        check_operation_shape(operation)
        is_genesis = operation["type"] == "genesis"
        require(is_genesis or self.last is not None and operation["did"] == self.did)
        if document_id(operation) != operation["id"]:
            raise Refusal("id-mismatch")
        self.check_proof(operation, operation if is_genesis else self.stated)
        if self.last is not None and self.last["type"] == "revoke":
            raise Refusal("gone")
        if not self.is_next(operation):
            raise Refusal("conflict")
        if operation["type"] != "revoke":
            self.stated = operation
        self.replace_keys(operation.get("keys", []), operation["created"])
        self.last = operation
        self.length += 1

    def check_proof(self, operation, stated):
        proof, signature = check_proof(
            operation, lambda method: rotation_key_of(method) is not None, "assertionMethod", operation["created"]
        )
        key = rotation_key_of(proof["verificationMethod"])
        if key not in stated["rotation_keys"]:
            raise Refusal("key-unknown")
        check_signature(operation, proof, signature, read_multikey(key))

    def is_next(self, operation):
        if self.last is None:
            return DID_INSTANCE + operation["id"] == self.did
        return (
            operation.get("previous") == self.last["id"]
            and operation["created"] >= self.last["created"]
            and (operation["type"] == "revoke" or self.length < MAX_OPERATIONS)
            and all(map(self.is_free, operation.get("keys", [])))
        )

    def is_free(self, key):
        """Whether a name is new, or still that of this key."""
        known = self.keys.get(key["name"])
        same = known is not None and known["publicKeyMultibase"] == key["publicKeyMultibase"]
        return known is None or same and "superseded_at" not in known

    def replace_keys(self, given, created):
        present = [key["name"] for key in given]
        for name, key in self.keys.items():
            if name not in present:
                key.setdefault("superseded_at", created)
        for key in given:
            entry = {
                "id": self.did + "#" + key["name"],
                "type": "Multikey",
                "controller": self.did,
                "publicKeyMultibase": key["publicKeyMultibase"],
                "created": created,
                "purpose": ["sign-activity", "rotate-key"],
            }
            self.keys.setdefault(key["name"], entry)

    def document(self):
        if self.last["type"] == "revoke":
            return None
        keys = list(self.keys.values())
        return {
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
            "id": self.did,
            "alsoKnownAs": self.stated["also_known_as"],
            "assertionMethod": keys,
            "authentication": [key for key in keys if "superseded_at" not in key],
            "service": [dict(each, id=self.did + "#" + each["type"]) for each in self.stated["services"]],
        }


def fold_log(did, operations):
    log = Log(did)
    for operation in operations:
        log.add(operation)
    require(log.last is not None)
    return log


# ------------------------------------------------------------------------------------------------ the adapter protocol


def op_canonicalize(hex):
    return {"hex": canonical(parse(bytes.fromhex(hex))).hex()}


def op_number(ieee754):
    return {"text": format_number(struct.unpack(">d", bytes.fromhex(ieee754))[0])}


def op_cid(hex):
    data = canonical(parse(bytes.fromhex(hex)))
    return {"canonicalHex": data.hex(), "digestHex": sha256(data).hex(), "cid": cid_of(data)}


def op_document_id(hex):
    return {"cid": document_id(parse_object(bytes.fromhex(hex)))}


def op_cid_parse(text):
    return {"digestHex": parse_cid(text).hex()}


def op_ed25519_verify(publicKeyHex, messageHex, signatureHex):
    data = map(bytes.fromhex, (signatureHex, messageHex, publicKeyHex))
    return {"valid": verify_ed25519(*data)}


def op_proof_sign(hex, seedHex, verificationMethod, created, proofPurpose):
    document = parse_object(bytes.fromhex(hex))
    proof_hash, document_hash, signature, signed = sign_proof(
        document, bytes.fromhex(seedHex), verificationMethod, created, proofPurpose
    )
    return {
        "proofHashHex": proof_hash.hex(),
        "documentHashHex": document_hash.hex(),
        "signatureHex": signature.hex(),
        "proofValue": signed["proof"]["proofValue"],
        "documentHex": canonical(signed).hex(),
    }


def op_proof_verify(
    hex, publicKeyMultibase, verificationMethod, proofPurpose, created=None, domain=None, challenge=None
):
    document = parse_object(bytes.fromhex(hex))
    proof, signature = check_proof(
        document, lambda method: method == verificationMethod, proofPurpose, created, domain, challenge
    )
    public_key = read_multikey(publicKeyMultibase)
    if public_key is None:
        raise Refusal("key-malformed")
    check_signature(document, proof, signature, public_key)
    return {}


def op_active_keys(keys, instant, purpose=None):
    return {"ids": active_keys(keys, instant, purpose)}


def op_activity_verify(hex, keys, mode, received=None):
    verify_activity(parse(bytes.fromhex(hex)), keys, mode, received)
    return {}


def parse_known(known):
    return [parse_object(bytes.fromhex(entry["hex"])) for entry in known]


def op_follow_graph(actor, known):
    return follow_sets(actor, parse_known(known))


def op_endorsements(known):
    return {"view": endorsements(parse_known(known))}


def op_definition_check(hex):
    return {"definition": check_definition(parse_object(bytes.fromhex(hex)))}


def op_schema_judge(schemaHex, valueHex):
    schema, value = parse(bytes.fromhex(schemaHex)), parse(bytes.fromhex(valueHex))
    check_schema(schema)
    return {"valid": satisfies(value, schema)}


def op_did_key(did):
    public_key = read_did_key(did)
    if public_key is None:
        raise Refusal("did-malformed")
    return {"publicKeyMultibase": public_key, "verificationMethod": did + "#" + public_key}


def op_did_web(did, development):
    return {"url": did_web_url(did, development)}


def op_record_layers(hex):
    record = parse(bytes.fromhex(hex))
    check_record_shape(record)
    require("level" not in record)
    return dict(zip(("c0", "c1", "c2", "id"), layer_ids(record)))


def op_record_redact(hex, level):
    form = parse(bytes.fromhex(hex))
    check_form(form)
    return {"hex": canonical(redact(form, level)).hex()}


def op_record_verify(hex, keys, mode, received=None):
    return {"level": verify_record(parse(bytes.fromhex(hex)), keys, mode, received)}


def op_merge(sets):
    state = merge_forms(form for known in sets for form in parse_known(known))
    view = thread_view(state)
    return {
        "state": [{"hex": canonical(state[record_id]).hex()} for record_id in sorted(state)],
        "view": [{"id": record_id, "level": state[record_id].get("level", "L0")} for record_id in view],
        "pending": thread_pending(state, view),
        "equivocations": thread_equivocations(state),
        "counters": thread_counters(state),
    }


def op_manifest_verify(hex, keys, now, strict):
    verify_manifest(parse(bytes.fromhex(hex)), keys, now, strict)
    return {}


def op_pair_id(dids):
    if not all(map(is_did, dids)):
        raise Refusal("did-malformed")
    return {"pair_id": pair_id_of(dids)}


def op_pair_state(self, pair_id, known):
    return {"state": pair_state(self, pair_id, parse_known(known))}


def op_consent_level(known, source_namespace, target_namespace, thread, now):
    return {"level": consent_level(parse_known(known), source_namespace, target_namespace, thread, now)}


def op_envelope_verify(hex, publicKeyMultibase, verificationMethod, receiver):
    envelope, public_key = parse(bytes.fromhex(hex)), read_multikey(publicKeyMultibase)
    return {"records": len(verify_envelope(envelope, public_key, verificationMethod, receiver))}


def op_mailbox_request(method, base_url, path, headers, bodyHex, did, now):
    check_mailbox_request(method, base_url, path, headers, bytes.fromhex(bodyHex), did, now)
    return {}


def op_directory_fold(did, operations):
    log = fold_log(did, [parse(bytes.fromhex(entry["hex"])) for entry in operations])
    return {
        "document": log.document(),
        "handle": log.stated["handle"],
        "namespaces": log.stated["namespaces"],
    }


OPERATIONS = {
    "canonicalize": op_canonicalize,
    "number": op_number,
    "cid": op_cid,
    "document-id": op_document_id,
    "cid-parse": op_cid_parse,
    "ed25519-verify": op_ed25519_verify,
    "proof-sign": op_proof_sign,
    "proof-verify": op_proof_verify,
    "active-keys": op_active_keys,
    "activity-verify": op_activity_verify,
    "follow-graph": op_follow_graph,
    "endorsements": op_endorsements,
    "definition-check": op_definition_check,
    "schema-judge": op_schema_judge,
    "record-layers": op_record_layers,
    "record-redact": op_record_redact,
    "record-verify": op_record_verify,
    "merge": op_merge,
    "did-key": op_did_key,
    "did-web": op_did_web,
    "manifest-verify": op_manifest_verify,
    "pair-id": op_pair_id,
    "pair-state": op_pair_state,
    "consent-level": op_consent_level,
    "envelope-verify": op_envelope_verify,
    "mailbox-request": op_mailbox_request,
    "directory-fold": op_directory_fold,
}


def op_hello():
    return {"protocol": 1, "name": "concordat-python", "version": "1.0.0", "ops": list(OPERATIONS)}


def answer(request):
    operation = op_hello if request["op"] == "hello" else OPERATIONS.get(request["op"])
    if operation is None:
        return {"id": request["id"], "ok": False, "code": "unsupported-op"}
    try:
        return {"id": request["id"], "ok": True, "output": operation(**request["input"])}
    except Refusal as refusal:
        return {"id": request["id"], "ok": False, "code": refusal.code}


def main():
    for line in sys.stdin.buffer:
        if line.strip():
            sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
