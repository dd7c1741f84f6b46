"""What the answers of each kind come to."""
