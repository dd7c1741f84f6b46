"""The demo: an example batch, and a day that plays by itself against the playground."""
