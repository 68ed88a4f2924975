"""Others beside us: the same records from a device to a head office, by what people use elsewhere."""
