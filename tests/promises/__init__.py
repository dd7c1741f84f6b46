"""Promises over the registries: whatever is added there must keep them."""
