"""Shakes hands with a hub on TCP through OpenSSL, and prints the key exchange that was agreed on.

Usage: tls_groups.py ADDRESS PORT GROUPS

Who the hub is stays unchecked here: only the key exchange is of interest. OpenSSL knows X25519MLKEM768 since
version 3.5; the package brings its own. Ends with 1 and OpenSSL's reason where the hub refuses.
"""

import socket
import sys

from OpenSSL import SSL


def main() -> int:
    address, port, groups = sys.argv[1:]
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_min_proto_version(SSL.TLS1_3_VERSION)
    context.set_verify(SSL.VERIFY_NONE)
    context.set_alpn_protos([b"saphan-door/1"])
    # The package has no other way to name groups of which only some are curves.
    if SSL._lib.SSL_CTX_set1_curves_list(context._context, groups.encode()) != 1:
        raise SystemExit(f"OpenSSL knows no {groups}")
    with socket.create_connection((address, int(port)), timeout=20) as stream:
        stream.setblocking(True)
        connection = SSL.Connection(context, stream)
        connection.set_connect_state()
        try:
            connection.do_handshake()
        except SSL.Error as error:
            print("refused:", *(reason for *_, reason in error.args[0]), file=sys.stderr)
            return 1
        print(connection.get_protocol_version_name(), connection.get_group_name())
    return 0


if __name__ == "__main__":
    sys.exit(main())
