"""Certificates for a line under TLS: whose receivers are believed, and who this device says it is."""

import ssl
from collections.abc import Callable

from kiosk.errors import WireFault

Certificates = Callable[[], ssl.SSLContext]
"""Makes the TLS context of a connection."""


def certificates(*, authority: str = "", own: str = "") -> Certificates:
    """Return how to make TLS contexts.

    Args:
        authority: PEM file of the bank's authority; empty: the system's authorities count.
        own: PEM file with this device's certificate and private key; empty: none is shown.
    """

    def made() -> ssl.SSLContext:
        try:
            context = ssl.create_default_context(cafile=authority or None)
            if own:
                context.load_cert_chain(own)
        except OSError as fault:
            raise WireFault(f"a certificate cannot be used: {fault}", code="certificate") from fault
        return context

    return made
