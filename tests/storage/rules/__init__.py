"""Rules over facts."""
