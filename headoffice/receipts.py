"""`headoffice receipt`: hold a customer's receipt against what the branch delivered.

A branch that rewrote its chain before it delivered cannot rewrite the paper in a customer's hand.
"""

from headoffice.store.journal import Store
from kiosk.receipt import Checked, check, read_proof

_HELD = """
    SELECT hash FROM record WHERE origin = :origin AND seq = :seq
    UNION ALL
    SELECT hash FROM aside WHERE origin = :origin AND seq = :seq
"""


def check_receipt(store: Store, receipt: str, text: str | None = None) -> Checked:
    """Check a receipt's link or proof, and the customer's words where they are given.

    Raises:
        Refused: it is no receipt, or words are given without the whole link.
    """
    proof = read_proof(receipt)
    device = store.device(proof.origin)
    rows = store.link.rows(_HELD, {"origin": proof.origin, "seq": proof.seq})
    return check(
        proof,
        key=device.public_key if device is not None else None,
        held=rows[0][0] if rows else None,
        text=text,
    )
