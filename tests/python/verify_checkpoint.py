"""Verifies a hub's word on the directory as C2SP describes it, with the cryptography library alone.

    python3 verify_checkpoint.py PUBLIC_KEY < NOTE

PUBLIC_KEY and NOTE are hexadecimal. The note is one of C2SP signed-note, its text a checkpoint of C2SP
tlog-checkpoint, its one signature a timestamped one of C2SP tlog-cosignature. Prints the origin, the size
of the tree, its root in hexadecimal and the time; exit 1 if it is not such a note.
"""

import base64
import hashlib
import struct
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

COSIGNATURE = b"\x04"


def main():
    key = bytes.fromhex(sys.argv[1])
    note = bytes.fromhex(sys.stdin.read().strip()).decode()
    text, signatures = note.split("\n\n")
    text += "\n"
    (line,) = signatures.splitlines()
    dash, name, signature = line.split(" ")
    signature = base64.b64decode(signature, validate=True)
    key_id, time, signature = signature[:4], struct.unpack(">Q", signature[4:12])[0], signature[12:]
    if dash != "\u2014" or key_id != hashlib.sha256(name.encode() + b"\n" + COSIGNATURE + key).digest()[:4]:
        sys.exit("signed by another key")
    try:
        signed = f"cosignature/v1\ntime {time}\n{text}".encode()
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    except InvalidSignature:
        sys.exit("the signature does not verify")
    origin, size, root = text.splitlines()
    print(origin, int(size), base64.b64decode(root).hex(), time)


if __name__ == "__main__":
    main()
