"""What the pages show and what they may ask for: thin, typed, fed with callables."""
