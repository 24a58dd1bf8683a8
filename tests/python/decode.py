"""Prints the fields of an envelope's header, of a statement's core, and of the outside of a bundle.

    python3 decode.py header|core|bundle < BYTES

BYTES are hexadecimal. Written from docs/protocol.md alone, sections 1, 3, 5 and 16, without a library: a
second reading of the specification, to be held against the first one. One line for each field,
`name = value`; bytes as hexadecimal digits, the members of a structure as `name.member`, of a list as
`name.index`.
"""

import base64
import hashlib
import re
import sys

DEPTH_MAX = 16


class Refused(Exception):
    """Not what the specification describes."""


class Reader:
    """Section 1: one item in the deterministic encoding."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        taken = self.data[self.at : self.at + count]
        if len(taken) != count:
            raise Refused("C-102")
        self.at += count
        return taken

    def head(self):
        major, info = divmod(self.take(1)[0], 32)
        if major == 7:
            if not 20 <= info <= 22:
                raise Refused("C-106")
            return major, info
        if info < 24:
            return major, info
        if info > 27:
            raise Refused("C-104" if info == 31 else "C-106")
        width = 1 << (info - 24)
        value = int.from_bytes(self.take(width), "big")
        if value < (24 if width == 1 else 1 << (4 * width)):
            raise Refused("C-103")
        return major, value

    def item(self, depth=0):
        major, value = self.head()
        if major == 0:
            return value
        if major == 1:
            return -1 - value
        if major == 2:
            return self.take(value)
        if major == 3:
            try:
                return self.take(value).decode("utf-8")
            except UnicodeDecodeError:
                raise Refused("C-107") from None
        if major == 7:
            return {20: False, 21: True, 22: None}[value]
        if major == 6:
            raise Refused("C-106")
        if depth == DEPTH_MAX:
            raise Refused("C-108")
        if major == 4:
            return [self.item(depth + 1) for _ in range(value)]
        members, last = {}, b""
        for _ in range(value):
            start = self.at
            key = self.item(depth + 1)
            written = self.data[start : self.at]
            if written <= last:
                raise Refused("C-105")
            members[key], last = self.item(depth + 1), written
        return members


def read(data):
    reader = Reader(data)
    item = reader.item()
    if reader.at != len(data):
        raise Refused("C-110")
    return item


def sized(length):
    return lambda value: isinstance(value, bytes) and len(value) == length


def number(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def text(value):
    return isinstance(value, str)


def structure(members, optional=()):
    def fits(value):
        return (
            isinstance(value, dict)
            and set(value) <= set(members)
            and set(members) - set(optional) <= set(value)
            and all(members[name](inner) for name, inner in value.items())
        )

    return fits


def listed(kind):
    return lambda value: isinstance(value, list) and all(kind(inner) for inner in value)


CHECKPOINT = re.compile(
    r"saphan/([a-z][a-z0-9]*)\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n\n\u2014 saphan/\1/([0-9a-f]{32}) ([A-Za-z0-9+/=]{104})\n"
)


def checkpoint(value):
    """Section 7.1: the hub's word on the directory, a C2SP note."""
    found = CHECKPOINT.fullmatch(value)
    if found is None:
        return None
    network, size, root, key, signature = found.groups()
    at = int.from_bytes(base64.b64decode(signature)[4:12], "big")
    return {"network": network, "size": int(size), "root": base64.b64decode(root), "key": bytes.fromhex(key), "at": at}


HEADER = {
    "version": lambda value: value == 1,
    "suite": lambda value: value == 1,
    "mailbox": text,
    "prekey": sized(16),
    "envelope": sized(16),
    "size-class": lambda value: value in (0, 1, 2),
    "expires": number,
}

STEPS = """submit delivered acknowledge ask answer say accept accept_in_part decline redirect recall expire reopen approve_late
detail ask_identity refuse_identity release_identity identity_opened plan agree_plan received handover_failed close
start_service follow_up finish complete withdraw erased held resume heartbeat gap reseal restored resync nothing""".split()
KINDS = """tier1 contacts question answer message acceptance decline redirect recall receipt gap reseal restored resync tier2 identity_request release
tier3 files opening handover_plan handover_report closing service_start follow_up closing_report withdrawal erasure_report""".split()

CLOSING_DAYS = {
    "on": listed(text),
    "offset": lambda value: number(abs(value)) and abs(value) <= 840,
    "weekdays": listed(lambda value: number(value) and 1 <= value <= 7),
}
TERMS = {"kind": text, "closed": structure(CLOSING_DAYS), "urgency": text, "handover": text}

CORE_OPTIONAL = ("seen", "tier", "after", "terms", "answers", "purpose", "repeats", "referral")
CORE = {
    "seen": structure({"sequence": number, "incarnation": sized(16)}),
    "step": lambda value: value in STEPS,
    "tier": lambda value: value in ("t1", "t2", "t3"),
    "after": sized(32),
    "terms": structure(TERMS, ("handover",)),
    "header": sized(32),
    "prekey": sized(32),
    "sender": text,
    "answers": sized(32),
    "created": number,
    "network": text,
    "purpose": text,
    "repeats": structure({"core": sized(32), "sequence": number, "incarnation": sized(16)}),
    "previous": sized(32),
    "referral": sized(16),
    "sections": listed(structure({"kind": lambda value: value in KINDS, "digest": sized(32)})),
    "sequence": number,
    "recipient": text,
    "checkpoint": lambda value: text(value) and checkpoint(value) is not None,
    "incarnation": sized(16),
}


BUNDLE = {"kind": lambda value: value == "saphan/1/bundle", "closed": lambda value: isinstance(value, bytes), "digest": sized(32)}


def bundle(item):
    """Section 16, as far as whoever finds it can read it."""
    if not isinstance(item, list) or len(item) != len(BUNDLE):
        raise Refused("U-101")
    item = dict(zip(BUNDLE, item))
    if not structure(BUNDLE)(item) or len(item["closed"]) < 16:
        raise Refused("U-101")
    if hashlib.sha256(item["closed"]).digest() != item["digest"]:
        raise Refused("U-102")
    return {"prekey": item["closed"][:16], "sealed": item["closed"][16:]}


def show(name, value):
    if isinstance(value, dict):
        for member, inner in value.items():
            show(f"{name}.{member}", inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            show(f"{name}.{index}", inner)
    else:
        print(f"{name} = {value.hex() if isinstance(value, bytes) else value}")


def main():
    data = bytes.fromhex(sys.stdin.read().strip())
    try:
        item = read(data)
        if sys.argv[1] == "bundle":
            item, shape = bundle(item), structure({"prekey": sized(16), "sealed": lambda value: True})
        elif sys.argv[1] == "header":
            if not isinstance(item, list) or len(item) != len(HEADER):
                raise Refused("E-102")
            item, shape = dict(zip(HEADER, item)), structure(HEADER)
        else:
            shape = structure(CORE, CORE_OPTIONAL)
        if not shape(item):
            raise Refused("C-111")
    except Refused as refused:
        sys.exit(f"refused: {refused}")
    for name, value in item.items():
        show(name, checkpoint(value) if name == "checkpoint" else value)


if __name__ == "__main__":
    main()
