"""Verifies files of evidence with public libraries alone: cbor2 for the encoding, cryptography for Ed25519 and X.509.

    python3 verify_evidence.py AUTHORITY_KEY < FILES

AUTHORITY_KEY is hexadecimal; FILES has one file of evidence a line, in hexadecimal. Written from docs/protocol.md
alone (sections 1, 2, 5 to 8 and 14): a second reading of the specification. Prints one line for each file: `ok`, the
state, who answers for the person, and each step with what became of it, or `refused: ` and the number of the check.
"""

import hashlib
import re
import sys

import cbor2
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ALG, KID, ED25519 = 1, 4, -19
DEPTH_MAX = 16


class Refused(Exception):
    """A check that failed, by its number."""


def sha256(data):
    return hashlib.sha256(data).digest()


def canonical(value):
    return cbor2.dumps(value, canonical=True)


def decode(data, check):
    """Section 1: one item in the deterministic encoding and nothing after it."""
    try:
        value = cbor2.loads(data)
        fits = canonical(value) == data and plain(value, 0)
    except (cbor2.CBORError, ValueError, RecursionError, OverflowError, MemoryError, TypeError):
        fits = False
    if not fits:
        raise Refused(check)
    return value


def plain(value, depth):
    if depth > DEPTH_MAX:
        return False
    if isinstance(value, dict):
        return all(isinstance(key, str) and plain(inner, depth + 1) for key, inner in value.items())
    if isinstance(value, list):
        return all(plain(inner, depth + 1) for inner in value)
    return value is None or isinstance(value, (bool, int, bytes, str))


def need(condition, check):
    if not condition:
        raise Refused(check)


def members(value, required, optional, check):
    need(isinstance(value, dict) and set(required) <= set(value) <= set(required) | set(optional), check)
    return value


def signed(message, context, check, key=None):
    """Section 2: the body of a signed message, verified where a key is given, and the id of the key it names."""
    need(isinstance(message, bytes), check)
    outer = decode(message, check)
    need(isinstance(outer, list) and len(outer) == 4, check)
    protected, unprotected, payload, signature = outer
    need(isinstance(protected, bytes) and unprotected == {} and isinstance(payload, bytes), check)
    need(isinstance(signature, bytes) and len(signature) == 64, check)
    header = decode_header(protected, check)
    if key is not None:
        need(header[KID] == sha256(key)[:16], check)
        try:
            structure = canonical(["Signature1", protected, b"", payload])
            Ed25519PublicKey.from_public_bytes(key).verify(signature, structure)
        except (InvalidSignature, ValueError):
            raise Refused(check) from None
    content = decode(payload, check)
    need(isinstance(content, list) and len(content) == 2 and content[0] == context, check)
    return content[1], header[KID]


def decode_header(protected, check):
    try:
        header = cbor2.loads(protected)
    except cbor2.CBORError:
        raise Refused(check) from None
    need(isinstance(header, dict) and canonical(header) == protected, check)
    need(header.get(ALG) == ED25519 and set(header) == {ALG, KID}, check)
    need(isinstance(header[KID], bytes) and len(header[KID]) == 16, check)
    return header


def words_of_roots(entries):
    """What the new keys say in a list that nobody has verified yet."""
    words = []
    for message in entries:
        try:
            entry, _ = signed(message, "saphan/1/directory", "V-102")
            words.append(entry["act"]["root"]["succession"])
        except (Refused, KeyError, TypeError):
            continue
    return words


def first_key(authority, words):
    """Section 7.4: the key that signs the first entry of a list that leads to this root, and what leads there."""
    ahead = []
    while True:
        for word in words:
            try:
                said, _ = signed(word, "saphan/1/root-succession", "V-102", authority)
            except Refused:
                continue
            need(not ahead or said["number"] < ahead[0][0], "V-102")
            need(len(ahead) < 24, "V-102")
            ahead.insert(0, (said["number"], word))
            authority = said["former"]
            break
        else:
            return authority, ahead


class Directory:
    """Section 7: who belongs, entry by entry under the authority's keys."""

    def __init__(self, network, authority, entries):
        self.network, self.partners, self.hubs = network, {}, {}
        self.authority, self.ahead = first_key(authority, words_of_roots(entries))
        self.former = []
        head = b""
        for number, message in enumerate(entries):
            entry, _ = signed(message, "saphan/1/directory", "V-102", self.authority)
            members(entry, ("at", "act", "number", "network", "previous"), (), "V-102")
            need(entry["network"] == network and entry["number"] == number, "V-102")
            need(entry["previous"] == sha256(head), "V-102")
            if isinstance(entry["act"], dict) and list(entry["act"]) == ["root"]:
                self.change_root(entry["act"]["root"], entry)
            else:
                passed = len(self.former)
                need(passed >= len(self.ahead) or number < self.ahead[passed][0], "V-102")
                self.apply(entry["act"], entry["at"])
            head = message
        if len(self.former) < len(self.ahead):
            self.partners, self.hubs = {}, {}

    def change_root(self, said, entry):
        """Section 7.4: the new key says that it goes on with this very list."""
        members(said, ("key", "link", "until", "former", "succession", "certificate"), (), "V-102")
        passed = len(self.former)
        need(passed >= len(self.ahead) or said["succession"] == self.ahead[passed][1], "V-102")
        word, _ = signed(said["succession"], "saphan/1/root-succession", "V-102", said["key"])
        members(word, ("at", "former", "number", "network", "previous"), (), "V-102")
        need(word["former"] == self.authority and word["network"] == self.network, "V-102")
        need(word["number"] == entry["number"] and word["previous"] == entry["previous"], "V-102")
        need(said["key"] not in self.used() and passed < 24, "V-102")
        self.former.append(self.authority)
        self.authority = said["key"]

    def apply(self, act, at):
        need(isinstance(act, dict) and len(act) == 1, "V-102")
        ((name, said),) = act.items()
        if name == "admit":
            members(said, ("key", "partner", "certificate"), (), "V-102")
            known = self.partners.get(said["partner"])
            if known is None or known["until"] is not None:
                need(said["key"] not in self.used(), "V-102")
                past = [] if known is None else known["past"] + [(known["key"], known["until"], True)]
                known = {"key": said["key"], "until": None, "suspended": False, "past": past}
            need(known["key"] == said["key"], "V-102")
            self.partners[said["partner"]] = known | {"certificate": said["certificate"]}
        elif name == "revoke":
            members(said, ("since", "reason", "partner"), (), "V-102")
            need(said["partner"] in self.partners, "V-102")
            known = self.partners[said["partner"]]
            known["until"] = said["since"]
            # A revocation ends the keys that signed one another up to it.
            for place, (key, until, revoked) in reversed(list(enumerate(known["past"]))):
                if revoked:
                    break
                known["past"][place] = (key, min(until, said["since"]), True)
        elif name == "renew":
            members(said, ("key", "partner", "succession", "certificate"), (), "V-102")
            known = self.partners.get(said["partner"])
            need(known is not None and known["until"] is None, "V-102")
            word, _ = signed(said["succession"], "saphan/1/succession", "V-102", known["key"])
            members(word, ("at", "key", "network", "partner"), (), "V-102")
            need(all(word[name] == said[name] for name in ("key", "partner")), "V-102")
            need(word["network"] == self.network and said["key"] not in self.used(), "V-102")
            past = known["past"] + [(known["key"], at + 90 * 86400, False)]
            self.partners[said["partner"]] = known | {
                "key": said["key"], "past": past, "certificate": said["certificate"]
            }
        elif name in ("suspend", "resume"):
            members(said, ("reason", "partner") if name == "suspend" else ("partner",), (), "V-102")
            known = self.partners.get(said["partner"])
            need(known is not None and known["until"] is None, "V-102")
            need(known["suspended"] == (name == "resume"), "V-102")
            known["suspended"] = name == "suspend"
        else:
            need(name == "hub", "V-102")
            members(said, ("key", "name", "certificate"), (), "V-102")
            self.hubs[sha256(said["key"])[:16]] = said["key"]

    @staticmethod
    def keys(known):
        """The key that a partner has, and those that it had, the newest first."""
        return [known["key"]] + [key for key, _, _ in reversed(known["past"])]

    def used(self):
        """Every key that a partner, a hub or the authority has or had."""
        partners = [key for one in self.partners.values() for key in self.keys(one)]
        return partners + list(self.hubs.values()) + self.former + [self.authority]

    @classmethod
    def signer(cls, known, message):
        """The key that a message names, and until when what it signs counts."""
        _, kid = signed(message, "saphan/1/statement", "V-103")
        for key, until in [(known["key"], known["until"])] + [one[:2] for one in reversed(known["past"])]:
            if sha256(key)[:16] == kid:
                return key, until
        return known["key"], known["until"]

    def certified(self, partner):
        """Whether the identity certificate, where it reads as one, certifies the key that signs."""
        known = self.partners[partner]
        try:
            certificate = x509.load_der_x509_certificate(known["certificate"])
        except ValueError:
            return None
        return certificate.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw) == known["key"]


CORE_REQUIRED = """step header prekey sender created network previous sections sequence recipient checkpoint
incarnation""".split()
CORE_OPTIONAL = "seen tier after terms answers purpose repeats referral".split()

OPENED = {"acknowledged", "info_requested"}
UNDECIDED = {"queued", "delivered"} | OPENED
ACCEPTED = {"accepted", "accepted_in_part"}
TAKEN = ACCEPTED | {"identity_requested", "identity_disclosed", "handover_planned", "received", "handover_failed", "in_service"}
PLANNABLE = ACCEPTED | {"identity_disclosed", "handover_planned", "handover_failed"}
ENDED = {"declined", "redirect_proposed", "expired", "recalled", "completed", "erased"}
SAME = None

# Section 6: from, step, by, to.
ROWS = [
    ({"queued"}, "delivered", "r", "delivered"),
    ({"queued", "delivered"}, "acknowledge", "r", "acknowledged"),
    (OPENED, "ask", "r", "info_requested"),
    ({"info_requested"}, "answer", "o", "acknowledged"),
    (OPENED, "accept", "r", "accepted"),
    (OPENED, "accept_in_part", "r", "accepted_in_part"),
    (OPENED, "decline", "r", "declined"),
    (OPENED, "redirect", "r", "redirect_proposed"),
    (UNDECIDED, "expire", "or", "expired"),
    ({"expired"}, "expire", "or", SAME),
    ({"expired"}, "reopen", "o", "queued"),
    (UNDECIDED | ACCEPTED, "recall", "o", "recalled"),
    (UNDECIDED | ACCEPTED, "approve_late", "o", SAME),
    (ACCEPTED, "ask_identity", "r", "identity_requested"),
    ({"identity_requested"}, "refuse_identity", "o", "as accepted"),
    ({"identity_requested"}, "release_identity", "o", SAME),
    ({"identity_requested"}, "identity_opened", "r", "identity_disclosed"),
    (TAKEN, "detail", "o", SAME),
    (PLANNABLE, "plan", "or", SAME),
    (PLANNABLE, "agree_plan", "or", "handover_planned"),
    ({"handover_planned"}, "received", "r", "received"),
    ({"handover_planned"}, "handover_failed", "or", "handover_failed"),
    ({"handover_failed"}, "close", "o", "completed"),
    ({"received"}, "start_service", "r", "in_service"),
    (ACCEPTED | {"identity_disclosed"}, "start_service", "r", "in_service"),
    ({"in_service"}, "follow_up", "r", SAME),
    ({"in_service"}, "finish", "r", SAME),
    ({"in_service"}, "complete", "or", "completed"),
    (OPENED | TAKEN, "say", "or", SAME),
    (UNDECIDED | TAKEN | {"completed"}, "withdraw", "or", "frozen"),
    ({"frozen"}, "withdraw", "or", SAME),
    ({"frozen"}, "erased", "or", "as settled"),
    ({"frozen"}, "held", "or", "as settled"),
    ({"frozen"}, "resume", "or", "as settled"),
    (ENDED, "erased", "or", SAME),
    (ENDED, "held", "or", SAME),
]
STEPS = {row[1] for row in ROWS} | {"submit"}


class Life:
    """Section 6: what the steps make of a referral."""

    def __init__(self):
        self.state = self.terms = self.accepted = self.request = self.release = None
        self.plan = self.finish = self.frozen_in = None
        self.arrived = self.reopened = False
        self.since_reopening = set()
        self.resolved = {}

    def travels(self):
        handover = (self.terms or {}).get("handover")
        return (self.terms or {}).get("kind") in ("referral", "transfer") and handover not in (None, "remote_only")

    def guard(self, step):
        name, answers = step["step"], step["answers"]
        if name == "expire" and self.state != "expired":
            return not self.reopened or step["after"] in self.since_reopening
        if name == "reopen":
            return not self.reopened
        if name == "ask_identity":
            return (self.terms or {}).get("kind") != "consultation"
        if name == "refuse_identity":
            return self.release is None and answers == self.request
        if name == "release_identity":
            return answers == self.request
        if name == "identity_opened":
            return self.release is not None and answers == self.release
        if name == "plan":
            return self.travels()
        if name == "agree_plan":
            return self.plan is not None and answers == self.plan[0] and step["by"] != self.plan[1]
        if name == "start_service":
            return self.state == "received" or not self.travels()
        if name == "complete":
            return self.finish is not None and answers == self.finish
        return True

    def after(self, step):
        if self.state is None:
            return "queued" if (step["step"], step["by"]) == ("submit", "o") else None
        for states, name, by, to in ROWS:
            if name == step["step"] and step["by"] in by and self.state in states and self.guard(step):
                if to == "as accepted":
                    return self.accepted or self.state
                if to == "as settled":
                    return self.settled(step)
                return self.state if to is SAME else to
        return None

    def settled(self, step):
        both = {step["step"], self.resolved.get("o" if step["by"] == "r" else "r")}
        if both == {"erased"}:
            return "erased"
        return self.frozen_in or "frozen" if both == {"resume"} else "frozen"

    def apply(self, step, state):
        before, self.state = self.state, state
        name = step["step"]
        if name in ("erased", "held", "resume"):
            self.resolved[step["by"]] = name
        self.terms = step["terms"] or self.terms
        if name in ("accept", "accept_in_part"):
            self.accepted = state
        self.reopened |= name == "reopen"
        self.arrived |= name == "received"
        if name == "ask_identity":
            self.request, self.release = step["id"], None
        if name == "release_identity":
            self.release = step["id"]
        if name == "plan":
            self.plan = (step["id"], step["by"])
        if name == "finish":
            self.finish = step["id"]
        if name == "withdraw":
            self.resolved = {}
            self.frozen_in = self.frozen_in if before == "frozen" else before

    def responsible(self):
        return "r" if self.arrived and (self.terms or {}).get("kind") == "transfer" else "o"


def fold(steps):
    life, left, done, order = Life(), {step["id"]: step for step in steps}, set(), []
    rank = {"withdraw": 0, "recall": 1}
    while True:
        may = [step for step in left.values() if step["after"] is None or step["after"] in done]
        if not may:
            return life, order
        step = min(may, key=lambda one: (rank.get(one["step"], 2), one["by"] != "o", one["id"]))
        del left[step["id"]]
        done.add(step["id"])
        state = life.after(step)
        if state is not None:
            life.apply(step, state)
        if life.reopened:
            life.since_reopening.add(step["id"])
        order.append((step, "superseded" if state is None else "applied"))


def core_of(message, directory):
    claimed, _ = signed(message, "saphan/1/statement", "V-103")
    members(claimed, CORE_REQUIRED, CORE_OPTIONAL, "V-103")
    need(claimed["sender"] in directory.partners, "V-104")
    key, _ = directory.signer(directory.partners[claimed["sender"]], message)
    core, _ = signed(message, "saphan/1/statement", "V-103", key)
    return core


def approvals_of(approvals, core, keys):
    """Section 5.4: who of the sender's office stands behind a statement."""
    checked = []
    for pair in approvals:
        need(isinstance(pair, list) and len(pair) == 2, "V-105")
        _, kid = signed(pair[0], "saphan/1/staff", "V-105")
        key = next((key for key in keys if sha256(key)[:16] == kid), keys[0])
        certificate, _ = signed(pair[0], "saphan/1/staff", "V-105", key)
        members(certificate, ("key", "code", "from", "until", "roles", "network", "partner"), (), "V-105")
        need(certificate["network"] == core["network"] and certificate["partner"] == core["sender"], "V-105")
        said, _ = signed(pair[1], "saphan/1/approval", "V-105", certificate["key"])
        members(said, "at kind late role step sender network referral sections recipient".split(), ("tier", "purpose"), "V-105")
        need(certificate["from"] <= said["at"] < certificate["until"], "V-105")
        for field in ("network", "sender", "recipient", "referral", "step", "tier", "purpose", "sections"):
            need(said.get(field) == core.get(field), "V-105")
        may = ("supervisor",) if said["kind"] == "approved" else ("case_worker", "liaison_officer", "supervisor")
        need(said["role"] in may and said["role"] in certificate["roles"], "V-105")
        checked.append((certificate["code"], certificate["key"], said["kind"], said["late"]))
    need(len({one[0] for one in checked}) == len(checked) == len({one[1] for one in checked}), "V-105")
    return checked


def is_drafted(checked):
    return any(kind == "drafted" for _, _, kind, _ in checked)


def is_approved(checked):
    return is_drafted(checked) and any(kind == "approved" and not late for _, _, kind, late in checked)


def check_approvals(step, core, submitted, keys):
    if core["step"] == "approve_late":
        need(submitted is not None and len(step["approvals"]) == 1, "V-105")
        submission, beside = submitted
        checked = approvals_of(beside + step["approvals"], submission, keys)
        need(checked[-1][2:] == ("approved", True), "V-105")
        need(is_drafted(checked[:-1]) and not is_approved(checked[:-1]), "V-105")
        return
    checked = approvals_of(step["approvals"], core, keys)
    # A bare copy (section 5.2) tells of nobody, so nobody has to stand behind it.
    bare = "repeats" in core and "tier" in core and not core["sections"]
    need(core["step"] != "release_identity" or bare or is_approved(checked), "V-105")


def receipt_of(proof, core, directory):
    members(proof, ("section", "statement"), (), "V-106")
    section = members(proof["section"], ("kind", "salt", "content"), (), "V-106")
    need(core["recipient"] in directory.partners, "V-106")
    _, kid = signed(proof["statement"], "saphan/1/statement", "V-106")
    key, _ = directory.signer(directory.partners[core["recipient"]], proof["statement"])
    need(kid == sha256(key)[:16], "V-106")
    said, _ = signed(proof["statement"], "saphan/1/statement", "V-106", key)
    members(said, CORE_REQUIRED, CORE_OPTIONAL, "V-106")
    need(said["step"] == "delivered" and said["sender"] == core["recipient"], "V-106")
    need(said["recipient"] == core["sender"] and said["network"] == core["network"], "V-106")
    need(said.get("referral") == core.get("referral") and section["kind"] == "receipt", "V-106")
    committed = canonical(["saphan/1/section", section["kind"], section["salt"], section["content"]])
    need(said["sections"] == [{"kind": "receipt", "digest": sha256(committed)}], "V-106")
    receipt = members(decode(section["content"], "V-106"), ("core", "envelope"), (), "V-106")
    need(receipt["core"] == sha256(canonical(core)), "V-106")
    return receipt


def relayed_at(custody, receipt, core, directory):
    """Section 8: when a hub took the envelope, over RFC 9162's path from the leaf to the root."""
    custody = members(decode(custody, "V-107"), ("path", "group", "index", "position"), (), "V-107")
    _, key = signed(custody["group"], "saphan/1/custody", "V-107")
    need(key in directory.hubs, "V-107")
    group, _ = signed(custody["group"], "saphan/1/custody", "V-107", directory.hubs[key])
    members(group, ("at", "root", "size", "network"), (), "V-107")
    need(group["network"] == directory.network, "V-107")
    index, last = custody["index"], group["size"] - 1
    need(0 <= index <= last and len(custody["path"]) <= 10, "V-107")
    node = sha256(b"\x00" + canonical([receipt["envelope"], core["recipient"], custody["position"]]))
    for sibling in custody["path"]:
        need(last > 0, "V-107")
        if index & 1 or index == last:
            node = sha256(b"\x01" + sibling + node)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            node = sha256(b"\x01" + node + sibling)
        index, last = index >> 1, last >> 1
    need(last == 0 and node == group["root"], "V-107")
    return group["at"]


def in_place(core, file, ends, known):
    origin, receiver = ends
    forth = (core["sender"], core["recipient"]) == (origin, receiver)
    back = (core["sender"], core["recipient"]) == (receiver, origin)
    name = core["repeats"]["core"] if "repeats" in core else sha256(canonical(core))
    need(forth or back, "V-104")
    need(core["network"] == file["network"] and core.get("referral") == file["referral"], "V-104")
    need(core["step"] in STEPS and name not in known, "V-104")
    need("after" not in core or core["after"] in known, "V-104")
    known.add(name)
    return {
        "id": name,
        "by": "o" if forth else "r",
        "step": core["step"],
        "after": core.get("after"),
        "answers": core.get("answers"),
        "terms": core.get("terms"),
    }


def verify(data, authority):
    file = members(decode(data, "V-101"), ("steps", "network", "version", "referral", "directory"), (), "V-101")
    need(file["version"] == 1 and isinstance(file["steps"], list) and file["steps"], "V-101")
    need(isinstance(file["network"], str) and re.fullmatch("[a-z0-9-]+", file["network"]), "V-101")
    need(isinstance(file["referral"], bytes) and len(file["referral"]) == 16, "V-101")
    directory = Directory(file["network"], authority, file["directory"])
    steps, known, ends, submitted = [], set(), None, None
    for step in file["steps"]:
        members(step, ("approvals", "statement"), ("custody", "receipt"), "V-101")
        core = core_of(step["statement"], directory)
        ends = ends or (core["sender"], core["recipient"])
        steps.append(in_place(core, file, ends, known))
        sender = directory.partners[core["sender"]]
        check_approvals(step, core, submitted, directory.keys(sender))
        receipt = receipt_of(step["receipt"], core, directory) if "receipt" in step else None
        if "custody" in step:
            need(receipt is not None, "V-106")
            at = relayed_at(step["custody"], receipt, core, directory)
            _, until = directory.signer(sender, step["statement"])
            need(until is None or at < until, "V-108")
        if core["step"] in ("submit", "reopen"):
            submitted = (core, step["approvals"])
    life, order = fold(steps)
    need([step["id"] for step, _ in order] == [step["id"] for step in steps], "V-104")
    need(all(directory.certified(end) is not False for end in ends if end in directory.partners), "V-102")
    told = " ".join(f"{step['by']}:{step['step']}:{became}" for step, became in order)
    return f"ok {life.state} {life.responsible()} {told}"


def main():
    authority = bytes.fromhex(sys.argv[1])
    for line in sys.stdin:
        try:
            print(verify(bytes.fromhex(line.strip()), authority))
        except Refused as refused:
            print(f"refused: {refused}")
        except (AttributeError, KeyError, TypeError, ValueError):
            print("refused: V-101")  # a shape that nothing above expects


if __name__ == "__main__":
    main()
