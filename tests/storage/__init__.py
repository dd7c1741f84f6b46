"""What storage keeps and promises."""
