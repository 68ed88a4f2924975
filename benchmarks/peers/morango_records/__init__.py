"""The one Django application of `morango_sync.py`."""
