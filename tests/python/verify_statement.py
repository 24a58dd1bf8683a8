"""Verifies a signed message of saphan with public libraries alone: cbor2 and cryptography.

    python3 verify_statement.py PUBLIC_KEY < MESSAGE

PUBLIC_KEY and MESSAGE are hexadecimal. Builds the Sig_structure of RFC 9052 section 4.4 itself. Prints
the context that was signed; exit 1 if the message is not a COSE_Sign1 of docs/protocol.md, section 2, or
the signature does not verify.
"""

import hashlib
import sys

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

ALG, KID, ED25519 = 1, 4, -19


def canonical(value):
    return cbor2.dumps(value, canonical=True)


def main():
    key = bytes.fromhex(sys.argv[1])
    message = bytes.fromhex(sys.stdin.read().strip())
    protected, unprotected, payload, signature = cbor2.loads(message)
    if canonical([protected, unprotected, payload, signature]) != message:
        sys.exit("not in the deterministic encoding")
    if cbor2.loads(protected) != {ALG: ED25519, KID: hashlib.sha256(key).digest()[:16]} or unprotected != {}:
        sys.exit("not our headers, or another key")
    to_be_signed = canonical(["Signature1", protected, b"", payload])
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, to_be_signed)
    except InvalidSignature:
        sys.exit("the signature does not verify")
    context, body = cbor2.loads(payload)
    if canonical([context, body]) != payload:
        sys.exit("the payload is not in the deterministic encoding")
    print(context)


if __name__ == "__main__":
    main()
