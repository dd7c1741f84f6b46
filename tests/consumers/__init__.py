"""The programs that read our files, on our files. `make consumers` runs them; `make test` does without them."""
