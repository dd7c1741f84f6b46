"""What single kinds ask, keep and teach."""
