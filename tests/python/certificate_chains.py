"""Writes certificate chains with the verdict that a careful reader comes to, as JSON.

    python3 certificate_chains.py > tests/vectors/external/certificate-chains.json

In the manner of NIST's PKITS, for the profile of saphan's certificates (docs/protocol.md, section 10) and
with Python's `cryptography`: some chains that are good, and many that differ from a good one in one thing.
Keys are drawn anew each time, so that the file changes and its verdicts do not.
"""

import datetime
import json
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, ed448, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID as Use
from cryptography.x509.oid import NameOID, ObjectIdentifier

NOW = datetime.datetime(2026, 11, 25, 12, 0, 0)
DAY = datetime.timedelta(days=1)
DOCUMENT = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
ROLES = {
    "identity": (DOCUMENT, "saphan://mekong/nkw-la"),
    "transport": (Use.CLIENT_AUTH, "saphan://mekong/nkw-la"),
    "hub": (Use.SERVER_AUTH, "saphan://mekong/hub/eu-1"),
    "hub-log": (DOCUMENT, "saphan://mekong/hub/eu-1"),
}


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def usage(**yes):
    kinds = """digital_signature content_commitment key_encipherment data_encipherment key_agreement key_cert_sign
    crl_sign encipher_only decipher_only""".split()
    return x509.KeyUsage(**{kind: yes.get(kind, False) for kind in kinds})


class Signer:
    def __init__(self, subject, key=None):
        self.subject, self.key = subject, key or ed25519.Ed25519PrivateKey.generate()

    def signs(self, builder, digest=None):
        return builder.sign(self.key, digest or (None if isinstance(self.key, (ed25519.Ed25519PrivateKey, ed448.Ed448PrivateKey)) else hashes.SHA256()))


def build(subject, public, issuer, start=-1, days=14, serial=None):
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject)
        .public_key(public)
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(NOW + start * DAY)
        .not_valid_after(NOW + (start + days) * DAY)
    )


ROOT = Signer(name("mekong"))


def root(signer=ROOT, ca=True, key_usage=None, **period):
    builder = build(signer.subject, signer.key.public_key(), signer, **{"days": 3650, **period})
    builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=1 if ca else None), critical=True)
    builder = builder.add_extension(key_usage or usage(key_cert_sign=True, crl_sign=True), critical=True)
    return signer.signs(builder)


def leaf(role="identity", issuer=ROOT, uses=None, names=None, key=None, key_usage=None, ca=None, more=(), digest=None, subject="leaf", **period):
    purpose, uri = ROLES[role]
    key = key or ed25519.Ed25519PrivateKey.generate()
    builder = build(name(subject), key.public_key(), issuer, **period)
    uses = [purpose] if uses is None else uses
    if uses:
        builder = builder.add_extension(x509.ExtendedKeyUsage(uses), critical=False)
    names = [x509.UniformResourceIdentifier(uri)] if names is None else names
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    if key_usage is None:
        key_usage = usage(digital_signature=True)
    if key_usage:
        builder = builder.add_extension(key_usage, critical=True)
    if ca is not None:
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=0 if ca else None), critical=True)
    for extension, critical in more:
        builder = builder.add_extension(extension, critical=critical)
    return issuer.signs(builder, digest)


def middle(uses=(Use.CLIENT_AUTH,), path=0, ca=True, key_usage=None, names=None, issuer=ROOT, more=(), **period):
    """A hub's issuer, or what would like to be one."""
    signer = Signer(name("hub eu-1"))
    builder = build(signer.subject, signer.key.public_key(), issuer, **{"days": 365, **period})
    if uses:
        builder = builder.add_extension(x509.ExtendedKeyUsage(list(uses)), critical=False)
    names = names or [x509.UniformResourceIdentifier("saphan://mekong/hub/eu-1")]
    builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=path if ca else None), critical=True)
    builder = builder.add_extension(key_usage or usage(key_cert_sign=True), critical=True)
    for extension, critical in more:
        builder = builder.add_extension(extension, critical=critical)
    return signer, issuer.signs(builder)


def uri(text):
    return [x509.UniformResourceIdentifier(text)]


def flipped(certificate, at):
    der = bytearray(certificate.public_bytes(Encoding.DER))
    der[at] ^= 1
    return bytes(der)


TESTS = []


def case(note, chain, valid, role="identity", anchor=None):
    der = [one if isinstance(one, bytes) else one.public_bytes(Encoding.DER) for one in chain]
    TESTS.append(
        {
            "id": f"{len(TESTS) + 1:02}",
            "note": note,
            "role": role,
            "valid": valid,
            "at": int((NOW - datetime.datetime(1970, 1, 1)).total_seconds()),
            "chain": [one.hex() for one in der],
            **({"anchor": anchor.public_bytes(Encoding.DER).hex()} if anchor else {}),
        }
    )


def good():
    for role in ROLES:
        case(f"a good {role} certificate", [leaf(role)], True, role)
    hosts = [x509.DNSName("hub.example.org"), *uri(ROLES["hub"][1])]
    case("a hub may name its hosts", [leaf("hub", names=hosts)], True, "hub")
    signer, certificate = middle()
    case("a transport certificate of a hub's issuer", [leaf("transport", signer), certificate], True, "transport")
    case("not critical and unknown", [leaf(more=[(x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00"), False)])], True)


def signatures():
    honest = leaf()
    case("the last byte of the signature changed", [flipped(honest, -1)], False)
    case("one bit of what is signed changed", [flipped(honest, 20)], False)
    other = Signer(name("mekong"))
    case("an authority of the same name and another key", [leaf(issuer=other)], False)
    signer = Signer(name("leaf"))
    case("signed by itself", [leaf(issuer=signer, key=signer.key)], False)
    weak = Signer(name("mekong"), rsa.generate_private_key(65537, 2048))
    case("signed with RSA", [leaf(issuer=weak)], False)
    case("signed with RSA under an authority with RSA", [leaf(issuer=weak)], False, anchor=root(weak))
    curve = Signer(name("mekong"), ec.generate_private_key(ec.SECP256R1()))
    case("signed with ECDSA under an authority with ECDSA", [leaf(issuer=curve)], False, anchor=root(curve))


def periods():
    case("over since a day", [leaf(start=-15, days=14)], False)
    case("valid from tomorrow", [leaf(start=1)], False)
    case("in the last second of its life", [leaf(start=-14, days=14)], True)
    case("over since a second", [leaf(start=-14 - 1 / 86400, days=14)], False)
    case("the authority is over", [leaf()], False, anchor=root(start=-400, days=300))
    case("the authority begins tomorrow", [leaf()], False, anchor=root(start=1))


def purposes():
    for role in ROLES:
        for other in ROLES:
            if ROLES[role][0] != ROLES[other][0] and ROLES[role][1] == ROLES[other][1]:
                case(f"a {other} certificate as {role}", [leaf(other)], False, role)
    case("a hub's log certificate as identity", [leaf("hub-log")], False)
    case("two purposes", [leaf(uses=[DOCUMENT, Use.CLIENT_AUTH])], False)
    case("any purpose", [leaf(uses=[Use.ANY_EXTENDED_KEY_USAGE])], False)
    case("no purpose named", [leaf(uses=[])], False)
    case("an authority's certificate as identity", [leaf(ca=True, key_usage=usage(key_cert_sign=True))], False)
    case("may sign certificates beside", [leaf(key_usage=usage(digital_signature=True, key_cert_sign=True))], False)
    case("may not sign", [leaf(key_usage=usage(key_agreement=True))], False)
    case("no key usage", [leaf(key_usage=False)], False)
    case("critical and unknown", [leaf(more=[(x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00"), True)])], False)


def names():
    for note, these in {
        "another network": uri("saphan://danube/nkw-la"),
        "a hub's name": uri("saphan://mekong/hub/eu-1"),
        "no partner id": uri("saphan://mekong/NKW-LA"),
        "with a path behind": uri("saphan://mekong/nkw-la/x"),
        "with a query": uri("saphan://mekong/nkw-la?x"),
        "in percent": uri("saphan://mekong/nkw%2dla"),
        "with a zero byte": uri("saphan://mekong/nkw-la\x00"),
        "no scheme of ours": uri("https://mekong/nkw-la"),
        "a scheme in capitals": uri("SAPHAN://mekong/nkw-la"),
        "two partners": uri("saphan://mekong/nkw-la") + uri("saphan://mekong/bsp-th"),
        "a host beside": [x509.DNSName("nkw-la")] + uri("saphan://mekong/nkw-la"),
        "an address for mail": [x509.RFC822Name("nkw-la@example.org")],
        "longer than any partner": uri("saphan://mekong/" + "n" * 64 + "-la"),
    }.items():
        case(f"names {note}", [leaf(names=these)], False)
    case("names nobody", [leaf(names=[])], False)
    case("a name in the subject alone", [leaf(names=[], subject="nkw-la")], False)


def keys():
    case("an RSA key", [leaf(key=rsa.generate_private_key(65537, 2048))], False)
    case("a key on P-256", [leaf(key=ec.generate_private_key(ec.SECP256R1()))], False)
    case("an Ed448 key", [leaf(key=ed448.Ed448PrivateKey.generate())], False)


def link(to, by=ROOT, path=4, ca=True, key_usage=None, more=(), subject=None, **period):
    """A later root as the one before it certifies it."""
    builder = build(subject or to.subject, to.key.public_key(), by, **{"days": 3650, **period})
    builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=path if ca else None), critical=True)
    builder = builder.add_extension(key_usage or usage(key_cert_sign=True, crl_sign=True), critical=True)
    for extension, critical in more:
        builder = builder.add_extension(extension, critical=critical)
    return by.signs(builder)


def links():
    later, last = Signer(name("mekong")), Signer(name("mekong"))
    to_later, to_last = link(later), link(last, later)
    signer, certificate = middle(issuer=later)
    case("a hub of a later root", [leaf("hub", later), to_later], True, "hub")
    case("a hub of the root after that", [leaf("hub", last), to_last, to_later], True, "hub")
    case("a partner of a later root", [leaf("transport", signer), certificate, to_later], True, "transport")
    case("an identity of a later root", [leaf("identity", later), to_later], True)
    case("the link is missing", [leaf("hub", later)], False, "hub")
    case("the first of two links is missing", [leaf("hub", last), to_last], False, "hub")
    case("a link that the later root signed", [leaf("hub", later), link(later, later)], False, "hub")
    case("a link to another root", [leaf("hub", later), link(last)], False, "hub")
    case("a link that is over", [leaf("hub", later), link(later, start=-400, days=300)], False, "hub")
    case("a link that is no authority", [leaf("hub", later), link(later, ca=False)], False, "hub")
    signing = usage(digital_signature=True)
    case("a link that may not certify", [leaf("hub", later), link(later, key_usage=signing)], False, "hub")
    client = [(x509.ExtendedKeyUsage([Use.CLIENT_AUTH]), False)]
    case("a link for clients", [leaf("hub", later), link(later, more=client)], False, "hub")
    danube = Signer(name("danube"), later.key)
    case("a link of another network", [leaf("hub", danube), link(danube)], False, "hub")
    case("more links than are shown", [leaf("hub", later)] + [to_later] * 6, False, "hub")


def paths():
    signer, certificate = middle()
    case("an identity of a hub's issuer", [leaf("identity", signer), certificate], False)
    case("a hub of a hub's issuer", [leaf("hub", signer), certificate], False, "hub")
    case("the issuer is missing", [leaf("transport", signer)], False, "transport")
    case("the issuer twice", [leaf("transport", signer), certificate, certificate], False, "transport")
    case("with the root behind", [leaf("transport", signer), certificate, root()], False, "transport")
    _, foreign = middle()
    case("another issuer", [leaf("transport", signer), foreign], False, "transport")
    for note, made in {
        "an issuer that is no authority": middle(ca=False),
        "an issuer that may not sign certificates": middle(key_usage=usage(digital_signature=True)),
        "an issuer for hubs": middle(uses=[Use.SERVER_AUTH]),
        "an issuer that is over": middle(start=-400, days=365),
        "an issuer of another authority": middle(issuer=Signer(name("mekong"))),
    }.items():
        case(note, [leaf("transport", made[0]), made[1]], False, "transport")
    partner = Signer(name("leaf"))
    case("a partner issues", [leaf("transport", partner), leaf("transport", key=partner.key)], False, "transport")
    links()
    names = x509.NameConstraints(permitted_subtrees=None, excluded_subtrees=[x509.UniformResourceIdentifier("mekong")])
    signer, certificate = middle(more=[(names, True)])
    case("names that the issuer excludes", [leaf("transport", signer), certificate], False, "transport")


def garbage():
    honest = leaf().public_bytes(Encoding.DER)
    case("nothing", [], False)
    case("an empty certificate", [b""], False)
    case("text", [b"-----BEGIN CERTIFICATE-----"], False)
    case("cut off", [honest[:-1]], False)
    case("a byte behind", [honest + b"\x00"], False)
    case("a length beyond all memory", [b"\x30\x84\xff\xff\xff\xff" + honest], False)
    case("an indefinite length", [b"\x30\x80" + honest[4:] + b"\x00\x00"], False)
    case("sequences a thousand deep", [b"\x30\x82\x0f\xfc" * 1000], False)
    padding = x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.4.1.99999.2"), b"\x04\x82\x10\x00" + bytes(4096))
    case("more than 4096 bytes", [leaf(more=[(padding, False)])], False)


def main():
    good(), signatures(), periods(), purposes(), names(), keys(), paths(), garbage()
    document = {"anchor": root().public_bytes(Encoding.DER).hex(), "tests": TESTS}
    json.dump(document, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
