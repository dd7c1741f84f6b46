"""The engine, the writer and the migrations."""
