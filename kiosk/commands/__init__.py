"""The commands of the program, one module each; wiring lives here and nowhere else."""
