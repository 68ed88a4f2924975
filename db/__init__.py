"""Storage on the device: one SQLite file that holds the journal and what is worked out from it."""
