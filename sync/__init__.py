"""Delivery: batches on their way to the branch's relay and head office, and back."""
