"""Writes an HPKE vector for the suite of saphan: X-Wing, HKDF-SHA256, ChaCha20-Poly1305, base mode.

Independent of the Rust code: X-Wing after draft-connolly-cfrg-xwing-kem-10 section 5, the key schedule
after RFC 9180 section 5.1, on Python's `cryptography` and `hashlib`. It prints the JSON of RFC 9180's
vectors. Encapsulation takes ML-KEM's own randomness, so each run gives another vector.
"""

import hashlib
import hmac
import json
import os

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEM_ID, KDF_ID, AEAD_ID = 0x647A, 1, 3
XWING_LABEL = b"\\.//^\\"


def expand_seed(seed):
    expanded = hashlib.shake_256(seed).digest(96)
    return MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(expanded[64:])


def public_key(seed):
    lattice, curve = expand_seed(seed)
    return lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()


def encapsulate(seed):
    """To the public key of `seed`; the private half serves only to reach the public one."""
    lattice, curve = expand_seed(seed)
    shared_lattice, ciphertext = lattice.public_key().encapsulate()
    ephemeral = X25519PrivateKey.generate()
    ciphertext_curve = ephemeral.public_key().public_bytes_raw()
    public_curve = curve.public_key().public_bytes_raw()
    shared_curve = ephemeral.exchange(X25519PublicKey.from_public_bytes(public_curve))
    shared = hashlib.sha3_256(
        shared_lattice + shared_curve + ciphertext_curve + public_curve + XWING_LABEL
    ).digest()
    return shared, ciphertext + ciphertext_curve


SUITE_ID = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (KEM_ID, KDF_ID, AEAD_ID))


def labeled_extract(salt, label, ikm):
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE_ID + label + ikm, "sha256")


def labeled_expand(key, label, info, length):
    info = length.to_bytes(2, "big") + b"HPKE-v1" + SUITE_ID + label + info
    blocks, block = b"", b""
    for counter in range(1, -(-length // 32) + 1):
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        blocks += block
    return blocks[:length]


def vector(seed, info, messages, exports):
    shared, enc = encapsulate(seed)
    context = b"\x00" + labeled_extract(b"", b"psk_id_hash", b"") + labeled_extract(b"", b"info_hash", info)
    secret = labeled_extract(shared, b"secret", b"")
    key = labeled_expand(secret, b"key", context, 32)
    nonce = labeled_expand(secret, b"base_nonce", context, 12)
    exporter = labeled_expand(secret, b"exp", context, 32)
    encryptions = []
    for sequence, (aad, plaintext) in enumerate(messages):
        own = (int.from_bytes(nonce, "big") ^ sequence).to_bytes(12, "big")
        ciphertext = ChaCha20Poly1305(key).encrypt(own, plaintext, aad)
        encryptions.append({"aad": aad.hex(), "ct": ciphertext.hex(), "nonce": own.hex(), "pt": plaintext.hex()})
    return {
        "mode": 0,
        "kem_id": KEM_ID,
        "kdf_id": KDF_ID,
        "aead_id": AEAD_ID,
        "info": info.hex(),
        "skRm": seed.hex(),
        "pkRm": public_key(seed).hex(),
        "enc": enc.hex(),
        "shared_secret": shared.hex(),
        "key": key.hex(),
        "base_nonce": nonce.hex(),
        "exporter_secret": exporter.hex(),
        "encryptions": encryptions,
        "exports": [
            {"exporter_context": own.hex(), "L": length, "exported_value": labeled_expand(exporter, b"sec", own, length).hex()}
            for own, length in exports
        ],
    }


if __name__ == "__main__":
    messages = [(b"Count-0", b"Beauty is truth, truth beauty"), (b"Count-1", b""), (b"", b"third")]
    exports = [(b"", 32), (b"TestContext", 64)]
    ours = vector(os.urandom(32), b"saphan/1/envelope\x01", messages, exports)
    psk = {name: ours[name] for name in ("kem_id", "kdf_id", "aead_id", "info", "skRm", "pkRm", "enc")} | {"mode": 1}
    classic = {"mode": 0, "kem_id": 0x20, "kdf_id": 1, "aead_id": 3, "info": "", "skRm": "", "pkRm": "", "enc": ""}
    print(json.dumps([ours, psk, classic], indent=1))
