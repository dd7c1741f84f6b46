"""The shapes of files: export formats, one file each, and the readers of batch files in `batch_file/`."""
