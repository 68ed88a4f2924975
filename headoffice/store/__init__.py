"""Head office's store: one schema, in SQLite for a small bank and in PostgreSQL for a large one."""
