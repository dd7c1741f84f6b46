"""The simulation: people of known truth who work with the real bot on the playground, and who of them is found."""
